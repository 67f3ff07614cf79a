import AutogenKit
import Testing

extension PostgresSuites {
    /// What surrounds the statements of a revision: settings, roles, and the queries in its comments.
    @Suite(.serialized)
    struct RunnerSettingsTests {
        /// What a role or a database is set to must not change what a revision means.
        @Test func settingsOfTheDatabaseDoNotCount() async throws {
            try await Bench.run { bench in
                try bench.execute(
                    """
                    ALTER DATABASE \(Bench.database) SET search_path = pg_catalog;
                    ALTER DATABASE \(Bench.database) SET statement_timeout = 50
                    """)
                try bench.write("one1", up: "CREATE TABLE a (id int);\nSELECT pg_sleep(0.1);")
                try await bench.upgrade()
                #expect(try bench.tables() == ["a"])
            }
        }

        /// A revision may leave settings behind; the next one must not see them.
        @Test func settingsOfARevisionDoNotReachTheNext() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "CREATE SCHEMA app;\nSET search_path = app;\nCREATE TABLE a (id int);")
                try bench.write("two2", after: "one1", up: "CREATE TABLE b (id int);")
                try await bench.upgrade()
                #expect(try bench.value("SELECT schemaname FROM pg_tables WHERE tablename = 'b'") == "public")
            }
        }

        /// A login role that makes objects as their owner: the journal is the login role's.
        @Test func roleOfARevisionIsNotTheJournals() async throws {
            try await Bench.run { bench in
                let role = "bench_owner_\(Bench.database)"
                try bench.execute("CREATE ROLE \(role); GRANT CREATE ON SCHEMA public TO \(role)")
                try bench.write("one1", up: "SET LOCAL ROLE \(role);\nCREATE TABLE public.a (id int);")
                _ = try await bench.upgrade()
                try bench.execute("DROP OWNED BY \(role); DROP ROLE \(role)")
            }
        }

        /// No approval and no checksum covers a comment.
        @Test func checksOfCommentsChangeNothing() async throws {
            try await Bench.run { bench in
                try bench.execute("CREATE TABLE public.a AS SELECT 7 AS id")
                let up = """
                    -- NOTE drop-column: drops a column
                    --   check: WITH gone AS (DELETE FROM public.a RETURNING id) SELECT count(*) FROM gone
                    SELECT 1;
                    """
                try bench.write("one1", up: up)
                try await bench.upgrade()
                let left = try bench.value("SELECT id FROM public.a")
                #expect(left == "7")
            }
        }

        @Test func checksTellTheRows() async throws {
            try await Bench.run { bench in
                try bench.execute("CREATE TABLE public.a AS SELECT 7 AS id")
                let up = """
                    -- NOTE drop-table: drops public.a
                    --   check: SELECT count(*) FROM public.a
                    DROP TABLE public.a;
                    -- NOTE other: cannot be counted
                    --   check: SELECT count(*) FROM public.nosuch
                    SELECT 1;
                    """
                try bench.write("one1", up: up)
                var lines: [String] = []
                _ = try await bench.project().upgrade(
                    to: "head", progress: { if let text = $0.text { lines.append(text) } })
                let refused =
                    "  this check could not run (relation \"public.nosuch\" does not exist): other: cannot be counted"
                #expect(lines == ["  1 row: drop-table: drops public.a", refused, "↑ one1 one1"])
            }
        }
    }
}
