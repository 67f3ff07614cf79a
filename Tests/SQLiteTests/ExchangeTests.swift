import AutogenKit
import Testing

/// Names that change hands.
@Suite struct ExchangeTests {
    private static let rows = "INSERT INTO t VALUES (1, 'was a', NULL), (2, 'was a', 'was b')"

    @Test func columnsThatAreAlikeChangePlacesWhenAsked() async throws {
        let table = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT)"
        let rest = "CREATE INDEX ta ON t (a); CREATE VIEW v AS SELECT a FROM t"
        let change = try await FileChange(
            from: "\(table); \(rest); \(Self.rows)", to: "\(table); \(rest)", renames: ["t.a=t.b", "t.b=t.a"])
        #expect(try change.flags == ["NOTE rename-column", "NOTE rename-column"])
        try await change.run()
        #expect(try change.value("SELECT group_concat(coalesce(a, '-') || ' ' || b) FROM v JOIN t USING (a)") != nil)
        #expect(try change.value("SELECT count(*) FROM t WHERE b = 'was a'") == "2")
        #expect(try change.value("SELECT group_concat(a) FROM t") == "was b")
        #expect(try await change.project.check(live: true).changes.isEmpty)
        _ = try await change.project.downgrade(to: "-1", confirm: { _ in true }, progress: { _ in })
        #expect(try change.value("SELECT count(*) FROM t WHERE a = 'was a'") == "2")
    }

    @Test func aNameIsGivenUpForAnotherColumn() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT); \(Self.rows)",
            to: "CREATE TABLE t (id INTEGER PRIMARY KEY, a_old TEXT, b TEXT, a INT)", renames: ["t.a=a_old"])
        try await change.run()
        #expect(try change.value("SELECT count(*) FROM t WHERE a_old = 'was a' AND a IS NULL") == "2")
        #expect(try await change.project.check(live: true).changes.isEmpty)
        _ = try await change.project.downgrade(to: "-1", confirm: { _ in true }, progress: { _ in })
        #expect(try change.value("SELECT count(*) FROM t WHERE a = 'was a'") == "2")
    }

    @Test func tablesChangePlaces() async throws {
        let tables = "CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT); CREATE TABLE u (id INTEGER PRIMARY KEY, x TEXT)"
        let change = try await FileChange(
            from: "\(tables); INSERT INTO t VALUES (7, 'of t'); INSERT INTO u VALUES (8, 'of u'), (9, 'of u')",
            to: tables, renames: ["t=u", "u=t"])
        try await change.run()
        #expect(try change.value("SELECT group_concat(x) FROM t") == "of u,of u")
        #expect(try change.value("SELECT group_concat(x) FROM u") == "of t")
        _ = try await change.project.downgrade(to: "-1", confirm: { _ in true }, progress: { _ in })
        #expect(try change.value("SELECT group_concat(x) FROM t") == "of t")
    }

    @Test func hintsAreFollowedOnce() async throws {
        let lab = try FileLab()
        try lab.load(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, a INT, b TEXT); INSERT INTO t VALUES (1, 5, 'x')", into: "a.db")
        let model = """
            tables:
              t:
                columns:
                  id: {type: INTEGER}
                  a: {type: TEXT, renamed_from: b}
                  b: {type: INT, renamed_from: a}
            MORE    primary_key: [id]
            """
        try lab.write(model.replacing("MORE", with: ""), to: "schema/t.yml")
        let project = try lab.project("a.db")
        func change() async throws -> Int {
            let made = try await project.makeRevision(RevisionRequest(message: "change")).files
            for file in made { _ = try await project.approve(file.id) }
            _ = try await project.upgrade(to: "head", progress: { _ in })
            return made.count
        }
        #expect(try await change() == 2)
        let session = try lab.session("a.db")
        #expect(try session.value("SELECT a || b FROM t") == "x5")
        #expect(try await change() == 0)
        try lab.write(model.replacing("MORE", with: "      c: {type: INT}\n"), to: "schema/t.yml")
        #expect(try await change() == 1)
        #expect(try session.value("SELECT a || b FROM t") == "x5")
        // Whether they have been followed cannot be told any more.
        try lab.write(
            model.replacing("MORE", with: "      c: {type: INT}\n").replacing("type: INT, r", with: "type: TEXT, r"),
            to: "schema/t.yml")
        await #expect { _ = try await change() } throws: {
            AutogenFailure.wrap($0).rendered().contains("--rename t.b=a --rename t.a=b says it once")
        }
    }

    @Test func hintsOfWhatIsAlikeAreRefused() async throws {
        let lab = try FileLab()
        try lab.load("CREATE TABLE t (id INTEGER PRIMARY KEY, a INT, b INT)", into: "a.db")
        try lab.write(
            """
            tables:
              t:
                columns:
                  id: {type: INTEGER}
                  a: {type: INT, renamed_from: b}
                  b: {type: INT, renamed_from: a}
                primary_key: [id]
            """, to: "schema/t.yml")
        let project = try lab.project("a.db")
        await #expect { _ = try await project.makeRevision(RevisionRequest(message: "change")) } throws: {
            AutogenFailure.wrap($0).problems.first?.code == "plan.refused"
        }
        var request = RevisionRequest(message: "change")
        request.renames = ["t.a=t.x"]
        await #expect { _ = try await project.makeRevision(request) } throws: { _ in true }
    }

    @Test func whatChangesElsewhereHidesNoHint() async throws {
        let lab = try FileLab()
        let columns = "columns: {id: INTEGER}, primary_key: [id]"
        try lab.load(
            """
            CREATE TABLE t (id INTEGER PRIMARY KEY); CREATE TABLE u (id INTEGER PRIMARY KEY);
            CREATE TABLE v (id INTEGER PRIMARY KEY)
            """, into: "a.db")
        let project = try lab.project("a.db")
        let more = columns.replacing("INTEGER", with: "INTEGER, x: TEXT")
        for (t, v) in [(more, columns), (columns, more)] {
            try lab.write(
                """
                tables:
                  t: {renamed_from: u, \(t)}
                  u: {renamed_from: t, \(columns)}
                  v: {\(v)}

                """, to: "schema/t.yml")
            await #expect { _ = try await project.makeRevision(RevisionRequest(message: "change")) } throws: {
                AutogenFailure.wrap($0).rendered().contains("--rename t=u")
            }
        }
    }

    @Test func oneOfACircleTells() async throws {
        let lab = try FileLab()
        try lab.load(
            """
            CREATE TABLE t (id INTEGER PRIMARY KEY, y TEXT); CREATE TABLE u (id INTEGER PRIMARY KEY);
            INSERT INTO t VALUES (1, 'of t'); INSERT INTO u VALUES (2)
            """, into: "a.db")
        let project = try lab.project("a.db")
        // The table that is u afterwards gets a column on the way; later t gets one.
        for more in ["", ", x: TEXT"] {
            try lab.write(
                """
                tables:
                  t: {renamed_from: u, columns: {id: INTEGER\(more)}, primary_key: [id]}
                  u: {renamed_from: t, columns: {id: INTEGER, y: TEXT, z: TEXT}, primary_key: [id]}

                """, to: "schema/t.yml")
            for file in try await project.makeRevision(RevisionRequest(message: "change")).files {
                _ = try await project.approve(file.id)
            }
            _ = try await project.upgrade(to: "head", progress: { _ in })
            let session = try lab.session("a.db")
            #expect(try session.value("SELECT t.id || u.id || y FROM t, u") == "21of t")
        }
    }
}
