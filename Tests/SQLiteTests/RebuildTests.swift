import AutogenKit
import Foundation
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

    /// What a flag counts is what happens.
    @Test(arguments: [
        ("INTEGER", "REAL", "9007199254740993, 5, 9223372036854775807, 1.5", "REVIEW", 2),
        ("NUMERIC", "REAL", "9007199254740993, 'x', 3", "REVIEW", 1),
        ("REAL", "TEXT", "0.1 + 0.2, 2.0, 1e300", "REVIEW", 1),
        ("INTEGER", "TEXT", "5, 1.0 / 3", "NOTE", 1),
        ("TEXT", "INTEGER", "'x', '007', '5', ' 6', '1e3', '12ab', '0x1F', ''", "REVIEW", 3),
        ("TEXT", "NUMERIC", "'1.50', '1.5', '0.30000000000000004', '12345678901234567890'", "REVIEW", 3),
        ("TEXT", "REAL", "'1', '1.0', 'x', 2", "REVIEW", 2),
        ("", "REAL", "'1', 9007199254740993, x'31'", "REVIEW", 2),
        ("REAL", "INTEGER", "3.0, 1.5", "NOTE", nil),
        ("NUMERIC", "INTEGER", "3, 1.5", nil, nil),
        ("TEXT", "", "'1', 'x'", nil, nil),
    ])
    func valuesThatChangeAreCounted(
        _ old: String, _ new: String, _ values: String, _ level: String?, _ count: Int?
    ) async throws {
        let rows = values.split(separator: ", ").map { "(\($0))" }.joined(separator: ", ")
        let change = try await FileChange(
            from:
                "CREATE TABLE t (v \(old)); INSERT INTO t VALUES \(rows); CREATE TABLE was AS SELECT rowid AS id, v FROM t;",
            to: "CREATE TABLE t (v \(new)); CREATE TABLE was (id INT, v)")
        let flag = try change.flags.first { $0.hasSuffix("retype-column") }
        #expect(flag == level.map { "\($0) retype-column" })
        let notes = try await change.run()
        let told = notes.first { $0.contains(": retype-column: values of main.t.v are kept as") }
        #expect(told?.split(separator: " ").first.flatMap { Int($0) } == count)
        let changed = try change.value(
            """
            SELECT count(*) FROM was JOIN t ON t.rowid = was.id WHERE CASE typeof(was.v)
                WHEN 'real' THEN CAST(t.v AS REAL) <> was.v WHEN 'integer' THEN typeof(t.v) <> 'text' AND t.v <> was.v
                ELSE CAST(t.v AS TEXT) <> CAST(was.v AS TEXT) END
            """)
        #expect(changed == "\(count ?? 0)")
    }

    @Test func rowsInTheWayAreCounted() async throws {
        let change = try await FileChange(
            from: """
                CREATE TABLE p (id INTEGER PRIMARY KEY);
                CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT, y INT, z TEXT, w TEXT);
                INSERT INTO p VALUES (1);
                INSERT INTO a VALUES (1, 'q', 1, NULL, 'b'), (2, 'q', 2, 'k', 'b'), (3, 'z', NULL, 'k', x'00'), (4, 'Z', 9, 'k', 'b');
                """,
            to: """
                CREATE TABLE p (id INTEGER PRIMARY KEY);
                CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT COLLATE NOCASE UNIQUE, y INTEGER NOT NULL REFERENCES p (id), z TEXT, w TEXT,
                    CHECK (z <> 'k')) STRICT;
                CREATE UNIQUE INDEX aw ON a (w) WHERE z IS NOT NULL;
                """)
        let expected = [
            "NOTE rebuild-table", "NOTE set-not-null", "NOTE add-check", "NOTE add-unique", "NOTE add-foreign-key",
            "NOTE strict", "NOTE add-unique",
        ]
        #expect(try change.flags == expected)
        let forecast = try await change.project.upgradeForecast(to: "head")
        let findings = forecast.items.last?.findings ?? []
        #expect(
            findings.map { $0.split(separator: ":").prefix(2).joined(separator: ":") } == [
                "1 row: set-not-null", "3 rows: add-check", "2 rows: add-unique", "2 rows: add-foreign-key",
                "1 row: strict", "1 row: add-unique",
            ], "\(findings)")
    }

    /// A query in a comment is one line, or none at all.
    @Test func checksWithLineEndsAreCountedOrLeftOut() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE t (a INT, b TEXT); INSERT INTO t VALUES (0, 'x')",
            to: """
                CREATE TABLE t (a INT, b TEXT, CHECK (a >= 0 -- always
                  AND a < 9), CHECK (b <> '
                '))
                """)
        #expect(try change.flags.filter { $0 == "NOTE add-check" }.count == 2)
        let checks = try change.upgrade.split(separator: "\n").filter {
            $0.contains("check: ") && $0.hasPrefix("--   ")
        }
        #expect(checks == ["--   check: SELECT count(*) FROM t WHERE NOT (a >= 0 AND a < 9)"])
        #expect(try await !change.run().contains { $0.contains("could not run") })
    }

    @Test func uniquenessThatWasThereIsNotFlagged() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT UNIQUE, y INT); CREATE UNIQUE INDEX ay ON a (y)",
            to: """
                CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT, y INTEGER, z INT DEFAULT (1 + 1), UNIQUE (x, y)) STRICT;
                CREATE UNIQUE INDEX ay ON a (y DESC);
                """)
        #expect(try !change.flags.contains("NOTE add-unique"))
    }

    @Test func rowNumbersThatAreMadeUpAreCounted() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE t (id INT PRIMARY KEY, v); INSERT INTO t VALUES (NULL, 'a'), (NULL, 'b'), (7, 'c')",
            to: "CREATE TABLE t (id INTEGER PRIMARY KEY, v)")
        #expect(try change.flags.contains("REVIEW retype-column"))
        let notes = try await change.run()
        #expect(notes.contains { $0.contains("2 rows: retype-column: nulls in main.t.id become numbers") }, "\(notes)")
    }

    @Test func constraintsOfOneNameStay() async throws {
        let constraints = "CONSTRAINT dup CHECK (b < 10), CONSTRAINT dup CHECK (b < 20), CONSTRAINT dup UNIQUE (b)"
        let change = try await FileChange(
            from: "CREATE TABLE n (id INTEGER PRIMARY KEY, b INT, \(constraints)); INSERT INTO n (b) VALUES (1)",
            to: "CREATE TABLE n (id INTEGER PRIMARY KEY, b INTEGER, \(constraints))")
        #expect(try change.flags == ["NOTE rebuild-table"])
        try await change.run()
        let session = try change.lab.session("a.db")
        #expect(throws: (any Error).self) { try session.execute("INSERT INTO n (b) VALUES (15)") }
        #expect(throws: (any Error).self) { try session.execute("INSERT INTO n (b) VALUES (25)") }
        #expect(throws: (any Error).self) { try session.execute("INSERT INTO n (b) VALUES (1)") }
        #expect(try await change.project.check(live: true).changes.isEmpty)
    }

    @Test func namesOfNotNullStay() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE t (a TEXT CONSTRAINT given NOT NULL, b INT)",
            to: "CREATE TABLE t (a TEXT CONSTRAINT given NOT NULL, b INTEGER)")
        try await change.run()
        #expect(
            try change.value("SELECT sql FROM sqlite_schema WHERE name = 't'")?.contains("CONSTRAINT given NOT NULL")
                == true)
    }

    @Test func virtualTablesThatSpeakOfWhatGoesAreNamed() async throws {
        let index = "CREATE VIRTUAL TABLE nf USING fts5(title, content='note', content_rowid='id')"
        let change = try await FileChange(
            from:
                "CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, body TEXT); CREATE TABLE other (title TEXT, x INT); \(index)",
            to:
                "CREATE TABLE note (id INTEGER PRIMARY KEY, heading TEXT, body TEXT); CREATE TABLE other (heading TEXT, x INT)",
            renames: ["main.note.title=main.note.heading", "main.other.title=main.other.heading"])
        #expect(try change.flags == ["NOTE rename-column", "REVIEW virtual-table", "NOTE rename-column"])
        #expect(try change.upgrade.contains("virtual table nf speaks of main.note.title"))
    }

    @Test func approvalsHoldTheCopy() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE t (a INT, b INT); INSERT INTO t VALUES (1, 2)",
            to: "CREATE TABLE t (a INT CHECK (a > 0))")
        for file in change.made.files { _ = try await change.project.approve(file.id) }
        let text = try String(contentsOfFile: change.path, encoding: .utf8)
        try text.replacing("SELECT rowid, a\n", with: "SELECT rowid, b\n").write(
            toFile: change.path, atomically: true, encoding: .utf8)
        await #expect {
            try await change.project.upgrade(to: "head", progress: { _ in })
        } throws: {
            AutogenFailure.wrap($0).problems.first?.code == "review.stale"
        }
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

    @Test func noStrayHidesBehindOneThatGoes() async throws {
        let change = try await FileChange(
            from: """
                CREATE TABLE p (k TEXT COLLATE NOCASE PRIMARY KEY, v);
                CREATE TABLE c (id INTEGER PRIMARY KEY, k1 TEXT REFERENCES p, k2 TEXT REFERENCES p);
                INSERT INTO p VALUES ('abc', 1); PRAGMA foreign_keys = OFF;
                INSERT INTO c VALUES (1, 'gone', 'abc'), (2, 'abc', 'ABC')
                """,
            to: """
                CREATE TABLE p (k TEXT PRIMARY KEY, v);
                CREATE TABLE c (id INTEGER PRIMARY KEY, k1 TEXT, k2 TEXT REFERENCES p)
                """)
        #expect(await change.failure()?.contains("foreign keys would lead nowhere: c → p: 1 row") == true)
        #expect(try change.value("SELECT sql FROM sqlite_schema WHERE name = 'p'")?.contains("NOCASE") == true)
    }
}
