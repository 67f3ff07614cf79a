import Testing

/// What is counted before a run is what stands in its way.
@Suite struct CountTests {
    @Test(
        arguments: [
            // What a backfill heals is in nobody's way, and what it brings may be.
            ("a TEXT", "(NULL), ('x')", "a TEXT NOT NULL DEFAULT 'd', CHECK (a IS NOT NULL)", nil),
            ("a TEXT", "(NULL), ('x')", "a TEXT NOT NULL DEFAULT 'd', CHECK (a <> 'd')", "1 row: add-check"),
            // A new column with one value for all.
            ("a TEXT", "('x'), ('y')", "a TEXT, b INT DEFAULT 5 UNIQUE", "1 row: add-unique"),
            ("a TEXT", "('x'), ('y')", "a TEXT, b INT UNIQUE", nil),
            ("a TEXT", "('x'), ('y')", "a TEXT, b INT NOT NULL UNIQUE", nil),
            // Texts that are one number.
            ("a TEXT UNIQUE", "('1'), ('01'), ('x')", "a INTEGER UNIQUE", "1 row: add-unique"),
            ("a TEXT UNIQUE", "('1'), ('1x')", "a INTEGER UNIQUE", nil),
            ("a REAL", "(1), (1.0)", "a TEXT UNIQUE", "1 row: add-unique"),
        ] as [(String, String, String, String?)])
    func rowsInTheWay(_ old: String, _ rows: String, _ new: String, _ told: String?) async throws {
        let change = try await FileChange(
            from: "CREATE TABLE t (\(old)); INSERT INTO t VALUES \(rows)", to: "CREATE TABLE t (\(new))")
        try await Self.compare(change, told)
    }

    @Test(
        arguments: [
            ("a TEXT", "('x'), ('y')", "a TEXT, b INT DEFAULT 5", "b", "1 row: add-unique"),
            ("a TEXT", "('x'), ('y')", "a TEXT, b INT", "b", nil),
            ("a TEXT", "(NULL), (NULL)", "a TEXT NOT NULL DEFAULT 'd'", "a", "1 row: add-unique"),
            ("a TEXT UNIQUE", "('1'), ('01')", "a INT", "a", "1 row: add-unique"),
        ] as [(String, String, String, String, String?)])
    func rowsInTheWayOfIndexes(
        _ old: String, _ rows: String, _ new: String, _ column: String, _ told: String?
    ) async throws {
        let change = try await FileChange(
            from: "CREATE TABLE t (\(old)); INSERT INTO t VALUES \(rows)",
            to: "CREATE TABLE t (\(new)); CREATE UNIQUE INDEX u ON t (\(column))")
        try await Self.compare(change, told)
    }

    @Test func renamedColumnsAreCounted() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE t (a INT); INSERT INTO t VALUES (1), (-1), (-1)",
            to: "CREATE TABLE t (b INT UNIQUE, CHECK (b > 0))", renames: ["t.a=t.b"])
        let findings = try await change.project.upgradeForecast(to: "head").items.last?.findings ?? []
        let told = findings.map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
        #expect(told == ["2 rows: add-check", "1 row: add-unique"], "\(findings)")
    }

    private static func compare(_ change: FileChange, _ told: String?) async throws {
        let notes = try await change.project.upgradeForecast(to: "head").items.last?.findings ?? []
        let ways = notes.map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
            .filter { $0.contains("add-") }
        #expect(ways == [told].compactMap(\.self), "\(notes)")
        #expect(await (change.failure() == nil) == (told == nil))
    }
}
