import AutogenKit
import DatabaseAccess
import PostgresClient
import RevisionFiles
import Testing

@testable import AutogenKit

extension PostgresSuites {
    /// Whether pending revisions could run.
    @Suite(.serialized)
    struct PreflightTests {
        private static let role = "bench_deployer"

        /// As another role than the superuser, who may do everything.
        private static func findings(_ bench: borrowing Bench, as role: String? = nil) async throws -> [Finding] {
            var options = Options()
            options.database = Lab.conninfo(Bench.database) + (role.map { " user=\($0)" } ?? "")
            options.scratch = "none"
            let project = try Project(options, Lab.Workshop.environment(bench.folder))
            return try await project.preflight().findings
        }

        private static func problems(_ bench: borrowing Bench, as role: String? = nil) async throws -> [Finding] {
            try await findings(bench, as: role).filter { $0.status == .problem }
        }

        private static func withRole(_ body: (borrowing Bench) async throws -> Void) async throws {
            try await Bench.run { bench in
                try bench.execute(
                    "DROP ROLE IF EXISTS \(role); CREATE ROLE \(role) LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC"
                )
                do {
                    try await body(bench)
                } catch {
                    try? bench.execute("DROP OWNED BY \(role); DROP ROLE \(role)")
                    throw error
                }
                try bench.execute("DROP OWNED BY \(role); DROP ROLE \(role)")
            }
        }

        @Test func nothingInTheWayIsFine() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                let found = try await Self.findings(bench)
                #expect(found.allSatisfy { $0.status == .ok }, "\(found)")
                let version = try #require(try bench.value("SHOW server_version_num").flatMap { Int($0) })
                #expect(found[0].message == "reached, PostgreSQL \(version / 10000).\(version % 10000)")
                #expect(
                    found.map(\.check) == [
                        "server", "standby", "writable", "session", "lock", "journal", "review", "privileges",
                        "transactions", "space", "migrations",
                    ])
                // It changed nothing.
                #expect(try bench.value("SELECT to_regnamespace('autogen_state')") == nil)
            }
        }

        @Test func missingPrivilegesComeWithTheirGrants() async throws {
            try await Self.withRole { bench in
                try bench.writeChain(["one1"])
                try bench.write("two2", after: "one1", up: "CREATE INDEX ix ON public.a (id);\nUPDATE b SET id = 1;")
                let fresh = try await Self.problems(bench, as: Self.role)
                #expect(
                    fresh.flatMap(\.remedies) == [
                        "GRANT CREATE ON DATABASE \(Bench.database) TO \(Self.role);",
                        "GRANT USAGE, CREATE ON SCHEMA public TO \(Self.role);",
                    ])
                try bench.execute("CREATE TABLE public.b (id int)")
                try await bench.upgrade("one1")
                let found = try await Self.problems(bench, as: Self.role)
                #expect(Set(found.map(\.check)) == ["journal", "privilege.journal"])
                try bench.execute(
                    "GRANT USAGE ON SCHEMA autogen_state TO \(Self.role); GRANT SELECT ON ALL TABLES IN SCHEMA autogen_state TO \(Self.role)"
                )
                let next = try await Self.problems(bench, as: Self.role)
                #expect(
                    Set(next.map(\.check)) == [
                        "privilege.journal", "privilege.owner", "privilege.schema", "privilege.table",
                    ], "\(next)")
                for remedy in next.flatMap({ $0.remedies.prefix(1) }) { try bench.execute(remedy) }
                #expect(try await Self.problems(bench, as: Self.role).isEmpty)
                try bench.execute("REVOKE postgres FROM \(Self.role)")
            }
        }

        /// What a role may not do is found, or is said to be unknown: never is all called fine.
        @Test(arguments: [
            ("INSERT INTO public.mine SELECT id FROM public.theirs", "privilege.query"),
            ("CREATE TABLE copy AS SELECT * FROM public.theirs", "privilege.query"),
            ("CREATE MATERIALIZED VIEW m AS SELECT * FROM public.theirs", "privilege.query"),
            (
                "WITH x AS (DELETE FROM public.theirs RETURNING id) INSERT INTO public.mine SELECT id FROM x",
                "privilege.query"
            ),
            (
                "MERGE INTO public.mine m USING public.theirs t ON m.id = t.id WHEN MATCHED THEN DELETE",
                "privilege.query"
            ),
            ("UPDATE public.mine SET id = public.secret()", "privilege.function"),
            ("SELECT id FROM hidden.h", "privilege.query"), ("INSERT INTO hidden.h VALUES (1)", "privilege.schema"),
            ("ALTER TABLE hidden.h ADD b int", "privilege.schema"), ("TRUNCATE public.theirs", "privilege.table"),
            ("ALTER TYPE public.mood ADD VALUE 'sad'", "privilege.owner"), ("DROP TYPE mood", "privilege.owner"),
            ("ALTER FUNCTION public.secret() STABLE", "privilege.owner"),
            ("CREATE OR REPLACE FUNCTION public.secret() RETURNS int LANGUAGE sql AS 'SELECT 2'", "privilege.owner"),
            ("CREATE FUNCTION public.f() RETURNS int LANGUAGE c AS 'x', 'y'", "privilege.language"),
            ("CREATE OR REPLACE VIEW public.v AS SELECT 1", "privilege.owner"),
            ("DROP SCHEMA hidden", "privilege.owner"), ("COMMENT ON TYPE public.mood IS 'x'", "privilege.owner"),
            ("CREATE TABLE public.c (id int) INHERITS (public.theirs)", "privilege.owner"),
            ("ALTER TABLE public.mine INHERIT public.theirs", "privilege.owner"),
            (
                "CREATE TRIGGER t BEFORE UPDATE ON public.mine FOR EACH ROW EXECUTE FUNCTION public.fire()",
                "privilege.function"
            ),
            ("CREATE TABLE public.c (m public.closed)", "privilege.type"),
            ("GRANT SELECT ON public.theirs TO PUBLIC", "privilege.owner"), ("VACUUM public.theirs", "privilege."),
            ("CREATE EXTENSION file_fdw", "privilege.extension"), ("CREATE EXTENSION nosuch", "extension.missing"),
            ("DO $$ BEGIN DELETE FROM public.theirs; END $$", "privileges.unjudged"),
            ("CALL public.p()", "privileges.unjudged"), ("SELECT public.opaque()", "privileges.unjudged"),
            ("UPDATE public.fired SET id = 1", "privileges.unjudged"),
            ("ALTER TABLE public.mine OWNER TO postgres", "privileges.unjudged"),
            ("SET ROLE postgres", "privileges.unjudged"), ("ALTER SYSTEM SET work_mem = '1MB'", "privileges.unjudged"),
            ("CREATE PUBLICATION p FOR ALL TABLES", "privileges.unjudged"),
            ("GRANT postgres TO CURRENT_USER", "privileges.unjudged"),
            ("SET session_replication_role = replica", "privileges.unjudged"),
            ("LOCK TABLE public.theirs", "privileges.unjudged"),
            ("CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION public.fire()", "privileges.unjudged"),
            ("SELECT set_config('search_path', 'hidden', false);\nDELETE FROM h", "privileges.unjudged"),
        ])
        func whatLacksIsNeverFine(_ sql: String, _ check: String) async throws {
            if check != "extension.missing", let missing = try Lab.missing(sql) {
                print("not run here: \(sql): this server has no \(missing)")
                return
            }
            try await Self.withRole { bench in
                try Self.prepare(bench)
                try bench.write("two2", after: "one1", up: sql + ";")
                let found = try await Self.findings(bench, as: Self.role)
                #expect(found.contains { $0.check.hasPrefix(check) && $0.status != .ok }, "\(found)")
                let place = found.first { $0.check.hasPrefix(check) }?.details.first ?? "migrations/two2.sql"
                #expect(place.hasPrefix("migrations/two2.sql"))
            }
        }

        @Test(arguments: [
            "INSERT INTO public.mine VALUES (1)", "CREATE TABLE public.c AS SELECT * FROM public.mine",
            "ALTER TABLE public.mine ADD b int DEFAULT abs(-1) UNIQUE", "CREATE INDEX ON mine (id)", "DROP TABLE mine",
            "CREATE TYPE public.t AS ENUM ('a');\nCREATE TABLE public.u (t public.t)",
            "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1';\nDROP FUNCTION public.f()",
            "INSERT INTO public.readable VALUES (1)", "UPDATE public.mine SET id = r.id FROM public.readable r",
            "SET LOCAL lock_timeout = '1s'", "COMMENT ON COLUMN public.mine.id IS 'x'",
            "GRANT SELECT ON mine TO PUBLIC",
            "VACUUM (ANALYZE) public.mine", "TRUNCATE public.mine", "DROP VIEW IF EXISTS public.nosuch",
            "CREATE VIEW public.w AS SELECT * FROM public.theirs", "REINDEX TABLE public.mine",
        ])
        func whatIsAllowedIsFine(_ sql: String) async throws {
            try await Self.withRole { bench in
                try Self.prepare(bench)
                try bench.write("two2", after: "one1", up: sql + ";")
                let found = try await Self.findings(bench, as: Self.role)
                #expect(
                    found.contains { $0.check == "privileges" && $0.message.hasSuffix("may do what is pending") },
                    "\(found)")
            }
        }

        /// Objects of the role and of others, and a journal that the role may write.
        private static func prepare(_ bench: borrowing Bench) throws {
            try bench.execute(
                """
                GRANT CREATE ON DATABASE \(Bench.database) TO \(role); GRANT CREATE, USAGE ON SCHEMA public TO \(role);
                CREATE TABLE public.theirs (id int); CREATE TABLE public.fired (id int); GRANT ALL ON public.fired TO \(role);
                CREATE TABLE public.readable (id int, other int); GRANT SELECT (id), INSERT (id) ON public.readable TO \(role);
                CREATE SCHEMA hidden; CREATE TABLE hidden.h (id int); CREATE TYPE public.mood AS ENUM ('glad');
                CREATE DOMAIN public.closed AS int; REVOKE USAGE ON TYPE public.closed FROM PUBLIC;
                CREATE VIEW public.v AS SELECT 1;
                CREATE FUNCTION public.secret() RETURNS int LANGUAGE sql AS 'SELECT 1';
                CREATE FUNCTION public.opaque() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
                CREATE FUNCTION public.fire() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                CREATE PROCEDURE public.p() LANGUAGE sql AS 'SELECT 1';
                CREATE TRIGGER t BEFORE UPDATE ON public.fired FOR EACH ROW EXECUTE FUNCTION public.fire();
                REVOKE EXECUTE ON FUNCTION public.secret(), public.fire() FROM PUBLIC;
                SET ROLE \(role); CREATE TABLE public.mine (id int); RESET ROLE
                """)
            try bench.write("one1", up: "SELECT 1;")
        }

        @Test func filesAndJournalAreLookedAt() async throws {
            try await Bench.run { bench in
                #expect(try await Self.problems(bench).map(\.check) == ["migrations"])
                try bench.writeChain(["one1", "two2"])
                try bench.write("three3", after: "two2", up: "-- REVIEW drop-table: drops it\nDROP TABLE public.a;")
                let review = try await Self.problems(bench)
                #expect(review.map(\.check) == ["review"])
                #expect(review.first?.remedies == ["autogen approve three3"])
                #expect(review.first?.details == ["migrations/three3.sql:7: drop-table: drops it"])
                try await bench.upgrade("two2")
                try bench.execute("INSERT INTO autogen_state.version VALUES ('gone')")
                #expect(try await Self.problems(bench).map(\.check) == ["revision.unknown", "review"])
                try bench.write("four4", after: "two2", up: "SELECT 1;")
                #expect(try await Self.problems(bench).last?.remedies == ["autogen merge"])
                try bench.write("five5", after: "nosuch", up: "SELECT 1;")
                let broken = try await Self.problems(bench).last
                #expect(broken?.check == "migrations")
                #expect(broken?.details.first?.contains("graph.missing") == true)
            }
        }

        @Test func halfAppliedRevisionIsFound() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "CREATE TABLE public.a (id int);\n-- autogen: step\nSELECT 1/0;")
                _ = try? await bench.upgrade()
                #expect(try await Self.problems(bench).map(\.check) == ["revision.half-applied"])
            }
        }

        @Test func sessionsInTheWayAreFound() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write("two2", after: "one1", up: "ALTER TABLE public.a ADD b int;")
                try await bench.upgrade("one1")
                let lock = try bench.session()
                _ = try lock.value("SELECT pg_advisory_lock(4707223113651101561)")
                #expect(try await Self.problems(bench).map(\.check) == ["lock"])
                _ = try lock.value("SELECT pg_advisory_unlock(4707223113651101561)")
                try lock.execute("BEGIN; LOCK TABLE public.a IN ACCESS SHARE MODE")
                #expect(try await Self.problems(bench).isEmpty)
                try await Task.sleep(for: .seconds(6))
                let found = try await Self.problems(bench)
                #expect(found.map(\.check) == ["locks"])
                #expect(found.first?.details.first?.contains("AccessShareLock") == true)
                try lock.execute("ROLLBACK")
            }
        }

        @Test func readOnlyAndUnreachableServersAreFound() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.execute("ALTER DATABASE \(Bench.database) SET default_transaction_read_only = on")
                #expect(try await Self.problems(bench).map(\.check) == ["writable"])
                let ending = try await Program.run(
                    ["preflight", "--database", "postgresql://127.0.0.1:1/nowhere"], in: bench.folder)
                #expect(ending.code == 1)
                #expect(ending.output.contains("problem  cannot connect to"), "\(ending.output)\(ending.errors)")
                #expect(ending.output.contains("ok       1 revision with one head"))
            }
        }

        @Test func rewritesNeedRoom() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write(
                    "two2", after: "one1",
                    up:
                        "-- lock: ACCESS EXCLUSIVE on public.a; rewrites the table\nALTER TABLE public.a ALTER id TYPE bigint;"
                )
                try await bench.upgrade("one1")
                try bench.execute("INSERT INTO public.a SELECT generate_series(1, 60000)")
                let space = try await Self.findings(bench).first { $0.check == "space" }
                #expect(space?.status == .note)
                #expect(space?.message.hasSuffix("what is pending needs about 3 MB free") == true)
                #expect(space?.details.first == "public.a is written anew: 3 MB")
                // The server is on this machine.
                #expect(space?.details.last?.contains(#/its disk has [0-9]+ MB left/#) == true)
            }
        }
    }
}
