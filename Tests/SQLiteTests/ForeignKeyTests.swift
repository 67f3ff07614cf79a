import AutogenKit
import SQLiteClient
import Testing

/// Tables that people make again by hand, and the rows that refer to them.
@Suite struct ForeignKeyTests {
    private static let tables = """
        CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT);
        CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p (id) ON DELETE CASCADE);
        """
    private static let rows = "INSERT INTO p VALUES (1, 'a'), (2, 'b'); INSERT INTO c VALUES (1, 1), (2, 2);"
    private static let remaking = """
        CREATE TABLE p_new (id INTEGER PRIMARY KEY, n TEXT, k INT);
        INSERT INTO p_new (id, n) SELECT id, n FROM p;
        DROP TABLE p;
        ALTER TABLE p_new RENAME TO p;
        """

    /// A project whose second revision is written by hand.
    private static func project(_ lab: FileLab, _ second: String) throws -> Project {
        let first = tables + "\n\n-- autogen: downgrade\n\nDROP TABLE c;\nDROP TABLE p;\n"
        try lab.write(
            "-- revision: 1\n-- revises:\n-- message: a\n\n-- autogen: upgrade\n\n" + first, to: "migrations/1.sql")
        try lab.write(
            "-- revision: 2\n-- revises: 1\n-- message: b\n\n-- autogen: upgrade\n\n\(second)\n\n-- autogen: downgrade\n\nALTER TABLE p DROP COLUMN k;\n",
            to: "migrations/2.sql")
        return try lab.project("a.db")
    }

    @Test(arguments: [
        ("PRAGMA foreign_keys=OFF;\n", "\nPRAGMA foreign_keys=ON;"), ("pragma main.foreign_keys (0);\n", ""),
        (
            "-- autogen: step no-transaction\nPRAGMA foreign_keys = no;\n-- autogen: step\n-- autogen: foreign-keys off\n",
            ""
        ),
        ("-- autogen: step no-transaction\nPRAGMA foreign_keys = 'off';\n", ""),
    ])
    func aPragmaMeansWhatItSays(_ head: String, _ end: String) async throws {
        let lab = try FileLab()
        let project = try Self.project(lab, head + Self.remaking + end)
        _ = try await project.upgrade(to: "1", progress: { _ in })
        try lab.load(Self.rows, into: "a.db")
        let preflight = try await project.preflight()
        #expect(preflight.isFine, "\(preflight.findings)")
        _ = try await project.upgrade(to: "head", progress: { _ in })
        let session = try lab.session("a.db")
        #expect(try session.value("SELECT count(*) FROM c") == "2")
        #expect(try session.value("SELECT group_concat(n) FROM p") == "a,b")
        let outcome = try await project.validate(ValidationRequest()) { _ in }
        #expect(outcome.items.allSatisfy { $0.isFine }, "\(outcome)")
    }

    @Test func rowsThatGoAlongAreTold() async throws {
        let lab = try FileLab()
        let project = try Self.project(lab, Self.remaking)
        let outcome = try await project.validate(ValidationRequest()) { _ in }
        #expect(outcome.items.last?.failure?.problems.first?.code == "validate.rows-lost")
        _ = try await project.upgrade(to: "1", progress: { _ in })
        try lab.load(Self.rows, into: "a.db")
        let findings = try await project.preflight().findings
        let finding = findings.first { $0.check == "rehearsal" }
        #expect(finding?.status == .problem)
        #expect(finding?.details.first?.contains("2 of 2 rows of c are gone") == true)
    }

    @Test func referencesToNothingAreRolledBack() async throws {
        let lab = try FileLab()
        let project = try Self.project(lab, "PRAGMA foreign_keys=OFF;\nDELETE FROM p;\nALTER TABLE p ADD COLUMN k INT;")
        _ = try await project.upgrade(to: "1", progress: { _ in })
        try lab.load(Self.rows, into: "a.db")
        await #expect(throws: (any Error).self) { try await project.upgrade(to: "head", progress: { _ in }) }
        #expect(try lab.session("a.db").value("SELECT count(*) FROM p") == "2")
    }

    @Test(arguments: [
        "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n\(remaking)\nCOMMIT;\nPRAGMA foreign_keys=ON;\n",
        "-- why\nPRAGMA foreign_keys=OFF; -- for now\n\(remaking)\nPRAGMA foreign_key_check;\nPRAGMA foreign_keys=ON;\n",
        "PRAGMA foreign_keys=OFF;\n\(remaking)\nVACUUM;\nPRAGMA foreign_keys=ON;\n",
    ])
    func adoptedFilesSayIt(_ text: String) async throws {
        let lab = try FileLab()
        try lab.write(Self.tables, to: "old/001_init.up.sql")
        try lab.write("DROP TABLE c; DROP TABLE p;", to: "old/001_init.down.sql")
        try lab.write(text, to: "old/002_again.up.sql")
        try lab.write("ALTER TABLE p DROP COLUMN k;", to: "old/002_again.down.sql")
        let project = try lab.project("a.db")
        var request = AdoptRequest()
        request.paths = ["old"]
        _ = try await project.adopt(request, progress: { _ in })
        let adopted = try lab.read("migrations/" + (lab.revisions.last ?? ""))
        #expect(adopted.contains("-- autogen: foreign-keys off\n"))
        #expect(!adopted.contains("PRAGMA foreign_keys"))
        #expect(adopted.contains("why") == text.contains("why"))
        _ = try await project.upgrade(to: "001", progress: { _ in })
        try lab.load(Self.rows, into: "a.db")
        _ = try await project.upgrade(to: "head", progress: { _ in })
        #expect(try lab.session("a.db").value("SELECT count(*) FROM c") == "2")
    }

    @Test func aColumnComesWithItsNamedReference() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (id INTEGER PRIMARY KEY)",
            to:
                "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER CONSTRAINT of_p REFERENCES p (id))"
        )
        #expect(try change.upgrade.contains("ADD COLUMN p INTEGER CONSTRAINT of_p REFERENCES p (id);"))
        try await change.run()
        #expect(try await change.project.check(live: true).changes.isEmpty)
    }

    /// Its way back brings references to a table that is empty then.
    @Test func rowsThatReferToADroppedTableAreCounted() async throws {
        let change = try await FileChange(
            from: "\(Self.tables) \(Self.rows)", to: "CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER)")
        try await change.run()
        let outcome = try await change.project.validate(ValidationRequest()) { _ in }
        #expect(outcome.items.allSatisfy { $0.isFine } && outcome.items.last?.notes.count == 1, "\(outcome.items)")
        let forecast = try await change.project.downgradeForecast(to: "-1")
        #expect(
            forecast.items.last?.findings.contains { $0.hasPrefix("2 rows: add-foreign-key: fails where (p)") } == true)
    }

    @Test func madeUpRowsSatisfyTheKeys() async throws {
        let change = try await FileChange(
            from: """
                CREATE TABLE g (id INTEGER PRIMARY KEY);
                CREATE TABLE f (id INTEGER PRIMARY KEY, g INTEGER NOT NULL REFERENCES g (id));
                CREATE TABLE a (id INTEGER PRIMARY KEY, f INTEGER);
                """,
            to: """
                CREATE TABLE g (id INTEGER PRIMARY KEY);
                CREATE TABLE f (id INTEGER PRIMARY KEY, g INTEGER NOT NULL REFERENCES g (id));
                CREATE TABLE a (id INTEGER PRIMARY KEY, f INTEGER REFERENCES f (id));
                """)
        let outcome = try await change.project.validate(ValidationRequest()) { _ in }
        #expect(outcome.items.allSatisfy { $0.isFine && $0.notes.isEmpty }, "\(outcome.items)")
    }
}
