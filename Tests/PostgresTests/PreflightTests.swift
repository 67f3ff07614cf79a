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
                    Set(next.map(\.check)) == ["privilege.journal", "privilege.owner", "privilege.table"], "\(next)")
                for remedy in next.flatMap({ $0.remedies.prefix(1) }) { try bench.execute(remedy) }
                #expect(try await Self.problems(bench, as: Self.role).isEmpty)
                try bench.execute("REVOKE postgres FROM \(Self.role)")
            }
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
                #expect(ending.output.contains("ok       1 revision, in one line"))
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
                #expect(
                    space?.details == [
                        "public.a is written anew: 3 MB", "how much its disk has left cannot be seen from here",
                    ])
            }
        }
    }
}

/// What statements name is read off their first words.
@Suite struct TouchedRelationTests {
    private func touched(_ sql: String) throws -> TouchedRelations {
        let text = "-- revision: r1\n-- revises:\n-- autogen: upgrade\n\(sql)\n-- autogen: downgrade\n"
        return TouchedRelations([try RevisionParser.parse(text, path: "r1.sql")])
    }

    @Test(arguments: [
        ("ALTER TABLE IF EXISTS ONLY app.a ADD b int;", ["app.a OWNER"]),
        (
            "ALTER TABLE a ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES app.b(id);",
            ["app.b REFERENCES", "public.a OWNER"]
        ),
        ("DROP TABLE a, \"T x\" CASCADE;", ["public.T x OWNER", "public.a OWNER"]),
        ("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ix ON ONLY app.a USING btree (b);", ["app.a OWNER"]),
        ("CREATE INDEX ON a (b);", ["public.a OWNER"]), ("DROP INDEX CONCURRENTLY app.ix;", ["app.ix OWNER"]),
        (
            "CREATE OR REPLACE TRIGGER t BEFORE UPDATE OF b ON app.a FOR EACH ROW EXECUTE FUNCTION f();",
            ["app.a TRIGGER"]
        ),
        ("DROP TRIGGER t ON app.a;", ["app.a OWNER"]), ("CREATE POLICY p ON app.a USING (true);", ["app.a OWNER"]),
        ("COMMENT ON COLUMN app.a.b IS 'on table x.y';", ["app.a OWNER"]),
        ("COMMENT ON CONSTRAINT c ON app.a IS NULL;", ["app.a OWNER"]),
        ("INSERT INTO app.a (b) SELECT 1;", ["app.a INSERT"]), ("UPDATE ONLY app.a SET b = 1;", ["app.a UPDATE"]),
        ("DELETE FROM app.a;", ["app.a DELETE"]),
        ("TRUNCATE TABLE app.a, app.b;", ["app.a TRUNCATE", "app.b TRUNCATE"]),
        ("CREATE TABLE app.p PARTITION OF app.a FOR VALUES IN (1);", ["app.a OWNER"]),
        ("ALTER MATERIALIZED VIEW app.m RENAME TO n;", ["app.m OWNER"]), ("SELECT 1;", []),
        ("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'DELETE FROM app.a';", []),
    ])
    func needsAreRead(_ sql: String, _ expected: [String]) throws {
        let touched = try touched(sql)
        let found = touched.paths.flatMap { path in
            (touched.needs[path] ?? []).map { "\(path.joined(separator: ".")) \($0.rawValue)" }
        }
        #expect(found == expected)
    }

    @Test func schemasAndRewritesAreRead() throws {
        let touched = try touched(
            "CREATE SCHEMA app;\nCREATE TABLE IF NOT EXISTS app.a (id int);\nCREATE VIEW v AS SELECT 1;\n-- lock: ACCESS EXCLUSIVE on app.\"x.y\"; rewrites the table\nALTER TABLE app.\"x.y\" SET UNLOGGED;"
        )
        #expect(touched.makesSchemas)
        #expect(touched.schemas == ["app", "public"])
        #expect(touched.rewritten == [["app", "x.y"]])
    }
}
