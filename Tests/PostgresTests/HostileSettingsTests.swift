import Testing

@testable import AutogenKit

extension PostgresSuites {
    /// What a database or a role is set to for its application's sake: a run works all the same, or says why not.
    @Suite(.serialized)
    struct HostileSettingsTests {
        private static func write(_ bench: borrowing Bench) throws {
            try bench.write(
                "one1",
                up: """
                    CREATE TABLE a (id int PRIMARY KEY, word text DEFAULT 'C:\\new', price numeric DEFAULT 1.5, at timestamptz DEFAULT '2026-02-03 04:05+06');
                    INSERT INTO a SELECT i, 'it''s \\' || i FROM generate_series(1, 200) i;
                    """, down: "DROP TABLE a;")
            try bench.write(
                "two2", after: "one1",
                up: """
                    -- autogen: batch table=public.a key=id size=40
                    UPDATE public.a SET word = word || 'ä' WHERE /* autogen:batch */ true;
                    -- autogen: step no-transaction
                    CREATE INDEX CONCURRENTLY a_word ON a (word);
                    SELECT pg_sleep(0.05);
                    """, down: "DROP INDEX public.a_word;")
        }

        @Test(arguments: [
            "statement_timeout = 1", "lock_timeout = 1", "idle_in_transaction_session_timeout = 1",
            "default_transaction_isolation = serializable", "default_transaction_deferrable = on",
            "standard_conforming_strings = off", "backslash_quote = off", "client_encoding = latin1",
            "search_path = nowhere", "search_path = ''", "row_security = off", "bytea_output = escape",
            "DateStyle = 'SQL, DMY'", "TimeZone = 'Asia/Kathmandu'", "quote_all_identifiers = on",
            "client_min_messages = error", "transform_null_equals = on", "array_nulls = off",
            "default_table_access_method = nosuch", "default_tablespace = nosuch", "check_function_bodies = off",
            "enable_seqscan = off", "extra_float_digits = -15", "xmloption = document",
        ])
        func aRunIsNotDisturbed(_ setting: String) async throws {
            try await Bench.run { bench in
                try Self.write(bench)
                try Lab.session("postgres").execute(
                    "SET check_function_bodies = off; ALTER DATABASE \(Bench.database) SET \(setting)")
                try await bench.upgrade()
                #expect(try bench.versions() == ["two2"])
                let sums = try bench.value(
                    "SELECT count(*) || ' ' || min(word) || ' ' || max(at AT TIME ZONE 'UTC') FROM public.a")
                #expect(sums == "200 it's \\100ä 2026-02-02 22:05:00")
                #expect(try await bench.project().preflight().findings.allSatisfy { $0.status != .problem })
                try await bench.downgrade("base")
                #expect(try bench.tables() == [])
            }
        }

        @Test func readOnlyIsSaid() async throws {
            try await Bench.run { bench in
                try Self.write(bench)
                try bench.execute("ALTER DATABASE \(Bench.database) SET default_transaction_read_only = on")
                try await bench.expectUpgradeFails(
                    .database, "database.read-only", says: ["default_transaction_read_only is on"])
            }
        }

        /// A role's own settings are no different, and neither is the role that it takes on.
        @Test func settingsOfARole() async throws {
            try await Bench.run { bench in
                let (role, owner) = ("bench_hostile", "bench_hostile_owner")
                try bench.execute(
                    """
                    CREATE ROLE \(owner); CREATE ROLE \(role) LOGIN IN ROLE \(owner);
                    GRANT CREATE ON DATABASE \(Bench.database) TO \(owner); GRANT CREATE ON SCHEMA public TO \(owner);
                    ALTER ROLE \(role) SET statement_timeout = 1; ALTER ROLE \(role) SET search_path = nowhere;
                    ALTER ROLE \(role) SET role = \(owner)
                    """)
                try Self.write(bench)
                var options = Options()
                options.database = Lab.conninfo(Bench.database) + " user=\(role)"
                let project = try Project(options, Lab.Workshop.environment(bench.folder))
                let result: Result<RunOutcome, any Error>
                do {
                    result = .success(try await project.upgrade(to: "head", progress: { _ in }))
                } catch {
                    result = .failure(error)
                }
                let made = try bench.value("SELECT tableowner FROM pg_tables WHERE tablename = 'a'")
                try bench.execute("DROP OWNED BY \(owner), \(role); DROP ROLE \(role); DROP ROLE \(owner)")
                #expect(try result.get().current == ["two2"])
                #expect(made == owner)
            }
        }
    }
}
