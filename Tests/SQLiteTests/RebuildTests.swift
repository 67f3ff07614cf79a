import AutogenKit
import Testing

/// Tables that are made again keep what their rows say, or the revision says that they do not.
@Suite struct RebuildTests {
    @Test(arguments: [
        (
            "a (id INTEGER PRIMARY KEY, x TEXT UNIQUE ON CONFLICT REPLACE)", "('Abc'), ('aBc')",
            "a (id INTEGER PRIMARY KEY, x TEXT COLLATE NOCASE UNIQUE ON CONFLICT REPLACE)"
        ),
        (
            "a (id INTEGER PRIMARY KEY, x TEXT)", "('q'), ('q')",
            "a (id INTEGER PRIMARY KEY, x TEXT, UNIQUE (x) ON CONFLICT IGNORE)"
        ),
        (
            "a (x TEXT, y INT)", "('q'), ('q')", "a (x TEXT PRIMARY KEY ON CONFLICT REPLACE, y INT)"
        ),
        (
            "a (id INTEGER PRIMARY KEY, x TEXT)", "('q'), (NULL)",
            "a (id INTEGER PRIMARY KEY, x TEXT NOT NULL ON CONFLICT IGNORE)"
        ),
    ])
    func conflictClausesDoNotEatRows(_ old: String, _ rows: String, _ new: String) async throws {
        let change = try await FileChange(
            from: "CREATE TABLE \(old); INSERT INTO a (x) VALUES \(rows)", to: "CREATE TABLE \(new)")
        #expect(await change.failure()?.contains("constraint failed") == true)
        #expect(try change.value("SELECT count(*) FROM a") == "2")
        let session = try change.lab.session("a.db")
        try session.execute("DELETE FROM a WHERE rowid = 2")
        #expect(await change.failure() == nil)
        #expect(try change.value("SELECT x FROM a") != nil)
    }

    @Test func valuesThatAreComputedFromNowOnAreCounted() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE t (a INT, b INT); INSERT INTO t VALUES (1, 2), (2, 5), (3, NULL)",
            to: "CREATE TABLE t (a INT, b INT GENERATED ALWAYS AS (a * 2) STORED)")
        #expect(try change.flags.contains("REVIEW replace-column"))
        let notes = try await change.run()
        #expect(notes.contains { $0.contains("2 rows: replace-column: values of main.t.b are lost") })
        #expect(try change.value("SELECT group_concat(b) FROM t") == "2,4,6")
    }
}
