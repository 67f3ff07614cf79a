import AutogenKit
import Foundation
import Subprocess
import Testing

extension PostgresSuites {
    /// A team comes from another runner and goes on where it was.
    @Suite(.serialized)
    struct AdoptTests {
        private static let alembic =
            URL(filePath: #filePath).deletingLastPathComponent().path + "/Cases/adopt/alembic"

        private static func program(_ words: [String], _ bench: borrowing Bench) async throws -> Program.Ending {
            let folder = bench.folder
            let scope = ["--schema", "*", "--scratch", "target"]
            return try await Program.run(words + scope + ["--database", Lab.conninfo(Bench.database)], in: folder)
        }

        private static func adopt(
            _ bench: borrowing Bench, _ change: (inout AdoptRequest) -> Void = { _ in }
        ) async throws -> AdoptOutcome {
            var request = AdoptRequest()
            change(&request)
            return try await bench.project().adopt(request, progress: { _ in })
        }

        /// Runs SQL as another runner's user would, transactions and all.
        private static func psql(_ sql: String, _ bench: borrowing Bench) async throws {
            try bench.workshop.write(sql, to: "run.psql")
            let result = try await Subprocess.run(
                .path(.init(ClusterTrait.binaries + "/psql")),
                arguments: [
                    "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", Lab.conninfo(Bench.database), "-f",
                    bench.folder + "/run.psql",
                ],
                output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
            #expect(result.terminationStatus.isSuccess, "\(result.standardError)")
        }

        // MARK: - Alembic

        @Test func alembicProjectGoesOn() async throws {
            try await Bench.run { bench in
                let sql = try String(contentsOfFile: Self.alembic + "/up.sql", encoding: .utf8)
                let end = try #require(sql.range(of: "-- Running upgrade 1a2b3c4d5e08 -> 1a2b3c4d5e09"))
                try await Self.psql(sql[..<end.lowerBound] + "COMMIT;\n", bench)
                let words = [
                    "adopt", Self.alembic + "/up.sql", Self.alembic + "/down.sql", "--alembic-versions",
                    Self.alembic + "/versions",
                ]
                let dry = try await Self.program(words + ["--dry-run"], bench)
                #expect(dry.code == 0 && dry.output.contains("-- message: Merge billing and search"))
                #expect(!FileManager.default.fileExists(atPath: bench.folder + "/migrations"))
                let made = try await Self.program(words, bench)
                #expect(made.code == 0, "\(made.errors)")
                #expect(made.output.hasPrefix("Wrote 10 revisions, 1a2b3c4d5e01 to 1a2b3c4d5e10:\n"))
                #expect(
                    try await Self.program(words, bench).output == "Nothing to do: all 10 are revisions already.\n")

                let merge = try bench.workshop.read("migrations/1a2b3c4d5e08_merge_billing_and_search.sql")
                #expect(merge.contains("-- revises: 1a2b3c4d5e05, 1a2b3c4d5e07\n"))
                #expect(
                    try bench.workshop.read("migrations/1a2b3c4d5e04_billing_invoices.sql").contains(
                        "-- branch: billing"))
                #expect(
                    try bench.workshop.read("migrations/1a2b3c4d5e07_index_the_words.sql").contains(
                        "-- autogen: step no-transaction\nCREATE INDEX CONCURRENTLY"))

                let taken = try await Self.program(["adopt"], bench)
                #expect(taken.code == 0, "\(taken.errors)")
                #expect(
                    taken.output == """
                        Entered at 1a2b3c4d5e08, as public.alembic_version says.
                        Added to autogen.yml: ignore: ["public.alembic_version"]
                        public.alembic_version stays. Once nothing reads it any more: DROP TABLE public.alembic_version;

                        """)
                let again = try await Self.program(["adopt", "--from", "alembic"], bench)
                #expect(again.code == 0)
                #expect(again.output.hasPrefix("Nothing to do: the database is entered at 1a2b3c4d5e08.\npublic."))
                #expect(try bench.versions() == ["1a2b3c4d5e08"])
                let status = try await Self.program(["status"], bench)
                #expect(status.code == 1)
                #expect(status.output.contains("pending   1a2b3c4d5e09"))

                let upgraded = try await Self.program(["upgrade"], bench)
                #expect(upgraded.code == 0, "\(upgraded.errors)")
                #expect(try await Self.program(["pull"], bench).code == 0)
                let live = try await Self.program(["check", "--live"], bench)
                #expect(live.code == 0, "\(live.output)")
                try await Self.changeGoesOn(bench)
                #expect(try await Self.program(["downgrade", "1a2b3c4d5e07", "--yes"], bench).code == 0)
                // The other branch stays where it was.
                #expect(try bench.versions() == ["1a2b3c4d5e05", "1a2b3c4d5e07"])
                #expect(try await Self.program(["downgrade", "base", "--yes"], bench).code == 0)
                #expect(try bench.tables() == ["alembic_version"])
                #expect(try await Self.program(["upgrade"], bench).code == 0)
            }
        }

        /// Models and adopted revisions agree, and the next revision follows them.
        private static func changeGoesOn(_ bench: borrowing Bench) async throws {
            let model = "schema/public/tables/users.yml"
            let text = try bench.workshop.read(model)
            #expect(text.contains("email:"))
            try bench.workshop.write(text.replacing("email:", with: "nick: text\n      email:"), to: model)
            // Compared with a replay of what was adopted.
            let made = try await program(["-m", "nicknames", "--from", "migrations"], bench)
            #expect(made.code == 0, "\(made.errors)")
            let show = try await program(["show"], bench).output
            #expect(show.contains("-- revises: 1a2b3c4d5e10"))
            #expect(show.contains("ADD COLUMN nick text;"))
            #expect(show.count { $0 == ";" } == 2, "nothing but the change: \(show)")
            let folder = bench.folder
            let check = ["check", "--schema", "*", "--scratch", Lab.conninfo("postgres")]
            #expect(try await Program.run(check, in: folder).output == "Models and revisions agree.\n")
            // Without the state hash, all that was adopted is replayed.
            let empty = ["-m", "nothing", "--empty"]
            #expect(try await program(empty, bench).code == 0)
            #expect(try await Program.run(check, in: folder).output == "Models and revisions agree.\n")
            #expect(try await program(["upgrade"], bench).code == 0)
            #expect(try await program(["check", "--live"], bench).code == 0)
        }

        @Test func unknownVersionIsTold() async throws {
            try await Bench.run { bench in
                try bench.execute(
                    "CREATE TABLE alembic_version (version_num text); INSERT INTO alembic_version VALUES ('one2')")
                try await Bench.expectFailure(.usage, "adopt.unknown-version", says: ["one2", "autogen adopt FOLDER"]) {
                    _ = try await Self.adopt(bench)
                }
                try bench.writeChain(["one1", "two2"])
                try await Bench.expectFailure(.usage, "adopt.unknown-version", says: ["one2 is near one1"]) {
                    _ = try await Self.adopt(bench)
                }
                #expect(try bench.versions().isEmpty)
                #expect(try bench.value("SELECT to_regnamespace('autogen_state')") == nil)
                #expect(!FileManager.default.fileExists(atPath: bench.folder + "/autogen.yml"))
            }
        }

        @Test func tableInAnotherSchemaIsFound() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try bench.execute(
                    """
                    CREATE SCHEMA ops; CREATE TABLE ops.alembic_version (version_num text);
                    CREATE TABLE public.alembic_version (version_num text); INSERT INTO ops.alembic_version VALUES ('two2');
                    """)
                try await Bench.expectFailure(
                    .usage, "adopt.table", says: ["ops.alembic_version, public.alembic_version"]
                ) {
                    _ = try await Self.adopt(bench) { $0.from = "alembic" }
                }
                let outcome = try await Self.adopt(bench) { $0.versionTable = "ops.alembic_version" }
                #expect(outcome.state?.after == ["two2"])
                #expect(outcome.state?.drop == "DROP TABLE ops.alembic_version;")
            }
        }

        // MARK: - Flyway

        private static let flyway = """
            CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, version varchar(50), description varchar(200),
              type varchar(20), script varchar(1000), checksum int, installed_by varchar(100),
              installed_on timestamp DEFAULT now(), execution_time int, success boolean);
            """

        private static func rows(_ rows: [(String?, String, String, Bool)], _ bench: borrowing Bench) throws {
            try bench.execute("TRUNCATE flyway_schema_history")
            let session = try bench.session()
            for (rank, row) in rows.enumerated() {
                _ = try session.query(
                    "INSERT INTO flyway_schema_history (installed_rank, version, type, script, success) VALUES ($1, $2, $3, $4, $5)",
                    [String(rank), row.0, row.1, row.2, row.3 ? "t" : "f"])
            }
        }

        /// Ten comes after nine, and the highest version counts.
        @Test func flywayProjectGoesOn() async throws {
            try await Bench.run { bench in
                for number in 1...11 {
                    try bench.workshop.write(
                        "CREATE TABLE t\(number) (id int);\n", to: "sql/V\(number)__t\(number).sql")
                }
                try bench.workshop.write("DROP TABLE t11;\n", to: "sql/U11__t11.sql")
                for number in 1...10 { try bench.execute("CREATE TABLE t\(number) (id int)") }
                try bench.execute(Self.flyway)
                try Self.rows(
                    (1...10).map { ("\($0)", "SQL", "V\($0)__t\($0).sql", true) } + [(nil, "SQL", "R__v.sql", true)],
                    bench)
                let words = ["adopt", "sql", "--from", "flyway", "--format", "json"]
                let made = try await Self.program(words, bench)
                #expect(made.code == 0, "\(made.output)")
                #expect(made.output.contains("\"current\" : [\n    \"10\"\n  ]"))
                #expect(made.output.contains("a repeatable migration has run: R__v.sql"))
                #expect(try bench.versions() == ["10"])
                #expect(try bench.workshop.read("migrations/1_t1.sql").contains("-- origin: V1__t1.sql\n"))
                #expect(try await Self.program(words, bench).output.contains("\"files\" : [\n\n  ]"))
                #expect(try await Self.program(["upgrade"], bench).code == 0)
                #expect(try bench.versions() == ["11"])
                // The other table is out of date now, which is no contradiction.
                #expect(
                    try await Self.program(["adopt"], bench).output.hasPrefix(
                        "Nothing to do: the database is entered at 11."))
                #expect(try await Self.program(["downgrade", "-1"], bench).code == 0)
                let refused = try await Self.program(["downgrade", "-1"], bench)
                #expect(refused.code == 1 && refused.errors.contains("no downgrade in the file it came from"))
            }
        }

        @Test func flywayHistoryIsReadAsFlywayMeansIt() async throws {
            try await Bench.run { bench in
                for number in 1...4 {
                    try bench.workshop.write("SELECT \(number);\n", to: "sql/V\(number)__x.sql")
                }
                _ = try await Self.adopt(bench) { $0.paths = ["sql"] }
                try bench.execute(Self.flyway)
                try Self.rows([("1", "SQL", "V1__x.sql", true), ("2", "SQL", "V2__x.sql", false)], bench)
                try await Bench.expectFailure(.found, "adopt.failed", says: ["V2__x.sql", "flyway repair"]) {
                    _ = try await Self.adopt(bench)
                }
                try Self.rows([("1", "SQL", "V1__x.sql", true), ("3", "SQL", "V3__x.sql", true)], bench)
                try await Bench.expectFailure(.found, "adopt.gap", says: ["later ones ran: 2"]) {
                    _ = try await Self.adopt(bench)
                }
                try Self.rows([("9", "JDBC", "V9__Java", true)], bench)
                try await Bench.expectFailure(.usage, "adopt.unknown-version", says: ["9"]) {
                    _ = try await Self.adopt(bench)
                }
                #expect(try bench.versions().isEmpty)
                try Self.rows([("2.5", "BASELINE", "<< Flyway Baseline >>", true)], bench)
                #expect(try await Self.adopt(bench).state?.after == ["2"])
                try Self.rows(
                    [
                        ("2", "BASELINE", "<< Flyway Baseline >>", true), ("3", "SQL", "V3__x.sql", true),
                        ("4", "SQL", "V4__x.sql", true), ("4", "UNDO_SQL", "U4__x.sql", true),
                    ], bench)
                #expect(try await Self.adopt(bench).state?.after == ["3"])
                #expect(try bench.versions() == ["3"])
            }
        }

        // MARK: - Others

        @Test func homeMadeTableIsRead() async throws {
            try await Bench.run { bench in
                try bench.workshop.write("CREATE TABLE a (id int);\n", to: "sql/V001__a.sql")
                try bench.workshop.write("CREATE TABLE b (id int);\n", to: "sql/V002__b.sql")
                _ = try await Self.adopt(bench) { $0.paths = ["sql"] }
                try bench.execute(
                    """
                    CREATE TABLE a (id int); CREATE TABLE _schema_migrations (id serial PRIMARY KEY, filename text, checksum text);
                    INSERT INTO _schema_migrations (filename) VALUES ('V001__a.sql');
                    """)
                try bench.workshop.write("scope: '*'", to: "autogen.yml")
                let outcome = try await Self.adopt(bench)
                #expect(outcome.state?.after == ["001"])
                #expect(
                    try bench.workshop.read("autogen.yml")
                        == "scope: '*'\nignore: [\"public._schema_migrations\", \"public._schema_migrations_id_seq\"]\n"
                )
                _ = try await bench.project().pull(out: nil, singleFile: true, toOutput: false, force: false)
                #expect(try !bench.workshop.read("schema/public.yml").contains("_schema_migrations"))
                #expect(try await bench.project().check(live: true).changes.isEmpty)
                try await bench.upgrade()
                #expect(try bench.tables() == ["_schema_migrations", "a", "b"])
            }
        }

        @Test func anyTableCanBeNamed() async throws {
            try await Bench.run { bench in
                for name in ["000001_a.up", "000001_a.down", "000002_b.up", "000002_b.down"] {
                    try bench.workshop.write("SELECT 1;\n", to: "sql/\(name).sql")
                }
                try bench.execute(
                    "CREATE SCHEMA ops; CREATE TABLE ops.state (v bigint, dirty boolean); INSERT INTO ops.state VALUES (2, true)"
                )
                try bench.workshop.write("ignore: []\n", to: "autogen.yml")
                let change = { (request: inout AdoptRequest) in
                    request.paths = ["sql"]
                    request.from = "table:ops.state.v"
                }
                try await Bench.expectFailure(.found, "adopt.failed") {
                    _ = try await Self.adopt(bench, change)
                }
                #expect(!FileManager.default.fileExists(atPath: bench.folder + "/migrations"))
                try bench.execute("UPDATE ops.state SET dirty = false")
                let outcome = try await Self.adopt(bench, change)
                #expect(outcome.state?.after == ["000002"])
                #expect(outcome.state?.ignoreLine == "ignore: [\"ops.state\"]" && outcome.state?.ignoreFile == nil)
                #expect(try bench.workshop.read("autogen.yml") == "ignore: []\n")
            }
        }

        @Test func severalTablesAreAChoice() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.execute(
                    "CREATE TABLE schema_migrations (version text); CREATE TABLE alembic_version (version_num text)")
                try await Bench.expectFailure(.usage, "adopt.table", says: ["--from"]) {
                    _ = try await Self.adopt(bench)
                }
                try await Bench.expectFailure(.usage, "adopt.table") {
                    _ = try await Self.adopt(bench) { $0.from = "flyway" }
                }
                try await Bench.expectFailure(.usage, "usage") { _ = try await Self.adopt(bench) { $0.from = "rails" } }
                let outcome = try await Self.adopt(bench) { $0.from = "alembic" }
                #expect(outcome.state?.before == [] && outcome.state?.after == [])
                #expect(try bench.versions().isEmpty)
            }
        }

        @Test func withoutAnotherRunnerItSaysWhatToDo() async throws {
            try await Bench.run { bench in
                #expect(try await Self.adopt(bench).notes == ["the database is empty: `autogen upgrade` makes all"])
                try bench.execute("CREATE TABLE a ()")
                #expect(try await Self.adopt(bench).notes.first?.contains("autogen adopt --from none") == true)
                try bench.writeChain(["one1"])
                #expect(try await Self.adopt(bench).notes.first?.contains("autogen stamp") == true)
                #expect(try bench.versions().isEmpty)
            }
        }

        // MARK: - No runner

        private static func adoptAsItIs(
            _ bench: borrowing Bench, isDryRun: Bool = false
        ) async throws -> AdoptOutcome {
            var request = AdoptRequest()
            (request.from, request.isDryRun) = ("none", isDryRun)
            return try await bench.project().adopt(request, progress: { _ in })
        }

        private static let tables = """
            CREATE TABLE a (id bigserial PRIMARY KEY, v varchar(9) DEFAULT 'x' CHECK (v IN ('x', 'y')));
            INSERT INTO a (v) VALUES ('y'); CREATE VIEW b AS SELECT * FROM a
            """

        @Test func databaseWithoutHistoryIsTakenOver() async throws {
            try await Bench.run { bench in
                #expect(try await Self.adoptAsItIs(bench).notes.first?.contains("is empty") == true)
                try bench.execute(Self.tables)
                let planned = try await Self.adoptAsItIs(bench, isDryRun: true)
                #expect(planned.files.count == 1 && planned.models.count == 3)
                #expect(!FileManager.default.fileExists(atPath: bench.folder + "/migrations"))
                #expect(!FileManager.default.fileExists(atPath: bench.folder + "/schema"))
                let outcome = try await Self.adoptAsItIs(bench)
                let id = try #require(outcome.files.first?.id)
                #expect(outcome.notes.isEmpty && outcome.models == planned.models)
                #expect(outcome.state?.after == [id])
                #expect(try bench.versions() == [id])
                #expect(try bench.value("SELECT v FROM a") == "y")
                #expect(try await bench.project().check(live: true).changes.isEmpty)
                #expect(try await bench.workshop.project().check(live: false).changes.isEmpty)
                #expect(try bench.workshop.read(try #require(outcome.files.first?.path)).contains("-- baseline: yes"))
                let again = try await Self.adoptAsItIs(bench)
                #expect(again.state?.before == [id] && again.state?.after == [id] && again.files.isEmpty)
                // It was there before: the base is not below it.
                _ = try await bench.project().downgrade(to: "base", confirm: { _ in true }, progress: { _ in })
                #expect(try bench.value("SELECT v FROM a") == "y")
            }
        }

        @Test func modelsThatAreThereStay() async throws {
            try await Bench.run { bench in
                let project = try bench.workshop.project(Bench.database, schemas: [])
                var request = AdoptRequest()
                request.from = "none"
                try bench.execute("CREATE TABLE a (id int); CREATE TABLE other (id int)")
                try bench.workshop.write("tables: {a: {columns: {id: int, more: text}}}\n", to: "schema/a.yml")
                let outcome = try await project.adopt(request, progress: { _ in })
                #expect(outcome.models.isEmpty)
                #expect(outcome.notes.first?.hasPrefix("models and database differ in 1") == true)
                #expect(outcome.notes.last?.hasPrefix("1 in the database are left alone") == true)
                #expect(outcome.files.first?.text.contains("other") == false)
                #expect(try await project.check(live: true).changes.map(\.name) == ["public.a.more"])
                try bench.workshop.write("tables: {c: {columns: {id: int}}}\n", to: "schema/a.yml")
                try FileManager.default.removeItem(atPath: bench.folder + "/migrations")
                try bench.execute("DROP SCHEMA autogen_state CASCADE")
                try await Bench.expectFailure(.found, "adopt.scope") {
                    _ = try await project.adopt(request, progress: { _ in })
                }
            }
        }

        @Test func schemaTellsTheRevision() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "CREATE TABLE public.a (id int);")
                try bench.write("two2", after: "one1", up: "CREATE TABLE public.b (id int);")
                try bench.write("three3", after: "two2", up: "CREATE TABLE public.c (id int);")
                #expect(
                    try await Self.adoptAsItIs(bench).notes.first?.contains("autogen upgrade") == true)
                try bench.execute("CREATE TABLE public.a (id int); CREATE TABLE public.b (id int, more int)")
                try await Bench.expectFailure(.found, "adopt.schema", says: ["public.b.more"]) {
                    _ = try await Self.adoptAsItIs(bench)
                }
                #expect(try bench.versions().isEmpty)
                try bench.execute("ALTER TABLE public.b DROP more")
                let planned = try await Self.adoptAsItIs(bench, isDryRun: true)
                #expect(planned.state?.after == ["two2"])
                #expect(try bench.versions().isEmpty)
                #expect(try await Self.adoptAsItIs(bench).state?.after == ["two2"])
                #expect(try bench.versions() == ["two2"])
                try await bench.upgrade()
                #expect(try bench.versions() == ["three3"])
            }
        }

        @Test func migrationsAndSchemaAreTakenOverTogether() async throws {
            try await Bench.run { bench in
                try bench.workshop.write("CREATE TABLE public.a (id int);\n", to: "sql/001_a.sql")
                try bench.workshop.write("INSERT INTO public.a VALUES (1);\n", to: "sql/002_b.sql")
                try bench.execute("CREATE TABLE public.a (id int)")
                // The second changes rows only: the schema does not tell.
                try await Bench.expectFailure(.found, "adopt.schema", says: ["autogen stamp 001", "autogen stamp 002"])
                {
                    _ = try await Self.adopt(bench) { ($0.paths, $0.from) = (["sql"], "none") }
                }
                #expect(!FileManager.default.fileExists(atPath: bench.folder + "/migrations/001_a.sql"))
                try bench.workshop.write("CREATE TABLE public.b (id int);\n", to: "sql/002_b.sql")
                let outcome = try await Self.adopt(bench) { ($0.paths, $0.from) = (["sql"], "none") }
                #expect(outcome.files.map(\.id) == ["001", "002"] && outcome.state?.after == ["001"])
                #expect(try bench.versions() == ["001"])
            }
        }

        // MARK: - Files

        @Test func nothingIsWrittenWhereSomethingIsWrong() async throws {
            try await Bench.run { bench in
                try bench.workshop.write("SELECT 1;\n", to: "sql/001_a.sql")
                try bench.workshop.write("SELECT 1;\n\\d\n", to: "sql/002_b.sql")
                try await Bench.expectFailure(.usage, "revision.backslash", says: ["sql/002_b.sql:2:1"]) {
                    _ = try await Self.adopt(bench) { $0.paths = ["sql"] }
                }
                #expect(!FileManager.default.fileExists(atPath: bench.folder + "/migrations"))
                try await Bench.expectFailure(.usage, "adopt.empty") {
                    _ = try await Self.adopt(bench) { $0.paths = ["nowhere"] }
                }
                try await Bench.expectFailure(.usage, "adopt.empty", says: ["alembic upgrade heads --sql"]) {
                    _ = try await Self.adopt(bench) { $0.paths = [Self.alembic + "/versions"] }
                }
                try await Bench.expectFailure(.usage, "adopt.mixed") {
                    _ = try await Self.adopt(bench) { $0.paths = [Self.alembic + "/up.sql", "sql"] }
                }
            }
        }

        @Test func clashNamesBothFiles() async throws {
            try await Bench.run { bench in
                try bench.workshop.write("SELECT 1;\n", to: "sql/001_a.sql")
                try bench.write("002", up: "SELECT 2;")
                try await Bench.expectFailure(.usage, "adopt.not-empty", says: ["migrations/002.sql"]) {
                    _ = try await Self.adopt(bench) { $0.paths = ["sql"] }
                }
                try bench.write("001", up: "SELECT 2;")
                try await Bench.expectFailure(.usage, "adopt.clash", says: ["sql/001_a.sql", "migrations/001.sql"]) {
                    _ = try await Self.adopt(bench) { $0.paths = ["sql"] }
                }
            }
        }

        /// A dump as the first migration sets the session up for itself.
        @Test func settingsOfOneFileAreNotForTheNext() async throws {
            try await Bench.run { bench in
                let dump = "SELECT pg_catalog.set_config('search_path', '', false);\nCREATE TABLE public.a (id int);\n"
                try bench.workshop.write(dump, to: "sql/1_a.sql")
                try bench.workshop.write("CREATE TABLE b AS SELECT * FROM a;\n", to: "sql/2_b.sql")
                _ = try await Self.adopt(bench) { $0.paths = ["sql"] }
                try await bench.upgrade()
                _ = try await bench.project().pull(out: nil, singleFile: true, toOutput: false, force: false)
                #expect(try await bench.workshop.project().check(live: false).changes.isEmpty)
            }
        }

        /// The other runner may be at work while a team moves.
        @Test func laterFilesAreAdoptedAfterTheFirst() async throws {
            try await Bench.run { bench in
                // A line in a literal may look like a header's.
                let sql = "SELECT '\n-- note: \n';\n"
                try bench.workshop.write(sql, to: "sql/001_a.sql")
                _ = try await Self.adopt(bench) { $0.paths = ["sql"] }
                #expect(try bench.workshop.read("migrations/001_a.sql").contains(sql))
                try bench.workshop.write("SELECT 2;\n", to: "sql/002_b.sql")
                let outcome = try await Self.adopt(bench) { $0.paths = ["sql"] }
                #expect(outcome.existing == ["001"] && outcome.files.map(\.id) == ["002"])
                #expect(outcome.notes.isEmpty)
                #expect(try bench.workshop.read("migrations/002_b.sql").contains("-- revises: 001\n"))
            }
        }
    }
}
