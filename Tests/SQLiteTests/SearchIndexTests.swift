import AutogenKit
import Testing

/// Full-text indexes of other tables' rows find the right ones after those tables were made again, or a person is told.
@Suite struct SearchIndexTests {
    private static let index = "CREATE VIRTUAL TABLE f USING fts5 (title, content='note', content_rowid='id')"
    private static let rows = """
        INSERT INTO note (id, title, n) VALUES (10, 'first', 1), (20, 'second', 2), (30, NULL, 3);
        INSERT INTO f (f) VALUES ('rebuild');
        """

    @Test(arguments: [
        // Nothing that is indexed changes.
        ("id INTEGER PRIMARY KEY, title TEXT, n INT", "id INTEGER PRIMARY KEY, title TEXT, n TEXT", false),
        ("id INT PRIMARY KEY, title TEXT, n INT", "id INT PRIMARY KEY, title TEXT, n TEXT", false),
        (
            "id INTEGER PRIMARY KEY, title TEXT, n INT",
            "id INTEGER PRIMARY KEY, title TEXT, n INT, k INT CHECK (k > 0)", false
        ),
        // A backfill, and another affinity.
        (
            "id INTEGER PRIMARY KEY, title TEXT, n INT",
            "id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT 'none', n INT", true
        ),
        ("id INTEGER PRIMARY KEY, title TEXT, n INT", "id INTEGER PRIMARY KEY, title NUMERIC, n INT", true),
    ])
    func isBuiltAgainWhereItWouldBeStale(_ old: String, _ new: String, _ isBuilt: Bool) async throws {
        let change = try await FileChange(
            from: "CREATE TABLE note (\(old)); \(Self.index); \(Self.rows)",
            to: "CREATE TABLE note (\(new)); \(Self.index)")
        #expect(try change.flags.contains("REVIEW virtual-table") == isBuilt)
        #expect(try change.upgrade.contains("INSERT INTO f (f) VALUES ('rebuild')") == isBuilt)
        try await change.run()
        try Self.isWhole(change)
        #expect(try await change.project.verify().health.isFine)
        // The revisions make it in another file, too, and take the way back.
        _ = try await change.project.downgrade(to: "-1", confirm: { _ in true }, progress: { _ in })
        try Self.isWhole(change)
        _ = try await change.lab.project("new.db").upgrade(to: "head", progress: { _ in })
        #expect(try await change.project.validate(ValidationRequest()) { _ in }.isFine)
    }

    private static func isWhole(_ change: FileChange) throws {
        let session = try change.lab.session("a.db")
        try session.execute("INSERT INTO f (f, rank) VALUES ('integrity-check', 1)")
    }

    @Test(arguments: ["fts4 (content='note', title)", "fts5 (title, content=note)"])
    func followsNewRowNumbers(_ module: String) async throws {
        let index = "CREATE VIRTUAL TABLE f USING \(module)"
        let change = try await FileChange(
            from: "CREATE TABLE note (id INT PRIMARY KEY, title TEXT, n INT); \(index); \(Self.rows)",
            to: "CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, n INT); \(index)")
        #expect(try change.flags.contains("REVIEW virtual-table"))
        try await change.run()
        #expect(try change.value("SELECT rowid FROM f WHERE f MATCH 'second'") == "20")
        #expect(try await change.project.verify().health.isFine)
    }

    @Test func viewsAreLookedThrough() async throws {
        let more =
            "CREATE VIEW v AS SELECT id, title FROM note; CREATE VIRTUAL TABLE f USING fts5 (title, content=v, content_rowid=id)"
        let change = try await FileChange(
            from: "CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, n INT); \(more); \(Self.rows)",
            to: "CREATE TABLE note (id INTEGER PRIMARY KEY, title NUMERIC, n INT); \(more)")
        #expect(try change.upgrade.contains("VALUES ('rebuild')"))
        try await change.run()
        #expect(try await change.project.verify().health.isFine)
    }

    @Test func whatCannotBeBuiltIsToldAndFound() async throws {
        let index = "CREATE VIRTUAL TABLE f USING fts5 (title, content=note)"
        let change = try await FileChange(
            from: "CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, n INT); \(index); \(Self.rows)",
            to: "CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, n INT) WITHOUT ROWID; \(index)")
        #expect(try change.flags.contains("REVIEW virtual-table"))
        #expect(try !change.upgrade.contains("VALUES ('rebuild')"))
        #expect(try change.upgrade.contains("it cannot be built from them"))
        try await change.run()
        let findings = try await change.project.verify().health.findings
        #expect(findings.contains { $0.check == "search-index" && $0.status == .problem }, "\(findings)")
    }

    @Test func staleOnesAreFoundWithoutWriting() async throws {
        let lab = try FileLab()
        try lab.load(
            "CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, n INT); \(Self.index); \(Self.rows)", into: "a.db")
        let project = try lab.project("a.db")
        _ = try await project.pull(out: nil, singleFile: false, toOutput: false, force: false)
        #expect(try await project.verify().health.findings.allSatisfy { $0.check != "search-index" })
        try lab.session("a.db").execute("UPDATE note SET title = 'other' WHERE id = 10")
        let holder = try lab.session("a.db")
        try holder.execute("BEGIN IMMEDIATE")
        let findings = try await project.verify().health.findings
        let found = findings.first { $0.check == "search-index" }
        #expect(found?.message.contains("f") == true)
        #expect(found?.remedies == ["INSERT INTO f (f) VALUES ('rebuild');"])
    }

    /// One that no revision makes is not in every file: a statement about it would fail there.
    @Test func thoseOfTheApplicationAreLeftToIt() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, n INT)",
            to: "CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, n TEXT)")
        try await change.run()
        try change.lab.load(Self.index + ";" + Self.rows, into: "a.db")
        try change.lab.load(
            "DROP TABLE note; CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '', n TEXT)",
            into: "b.db")
        _ = try await change.lab.project("b.db").pull(out: nil, singleFile: false, toOutput: false, force: true)
        let made = try await change.project.makeRevision(RevisionRequest(message: "more")).files.last
        #expect(made?.text.contains("no revision makes it, so not every file has it: run INSERT INTO f (f)") == true)
        #expect(made?.text.contains("\nINSERT INTO f") == false)
        _ = try await change.lab.project("new.db").upgrade(
            to: change.made.files.last?.id ?? "", progress: { _ in })
    }
}
