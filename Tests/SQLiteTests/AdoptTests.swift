import AutogenKit
import Foundation
import SQLiteClient
import Testing

/// Files over which another runner has ruled so far.
@Suite struct SQLiteAdoptTests {
    private static let first = """
        CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
        CREATE TRIGGER trimmed AFTER INSERT ON users BEGIN UPDATE users SET name = trim(name) WHERE id = NEW.id; END;
        """
    private static let second = "ALTER TABLE users ADD COLUMN mail TEXT;\nCREATE INDEX users_mail ON users (mail);\n"

    private func folder() throws -> FileLab {
        let lab = try FileLab()
        try lab.write(Self.first, to: "old/V001__init.sql")
        try lab.write(Self.second, to: "old/V002__mail.sql")
        return lab
    }

    @Test(arguments: [
        (
            "es1",
            "CREATE TABLE _schema_migrations (version text PRIMARY KEY, applied_at); INSERT INTO _schema_migrations (version) VALUES ('001'), ('002');",
            ["002"]
        ),
        (
            "flyway",
            """
            CREATE TABLE flyway_schema_history (installed_rank INT PRIMARY KEY, version, description, type, script, success BOOLEAN);
            INSERT INTO flyway_schema_history VALUES (1, '001', 'init', 'SQL', 'V001__init.sql', 1);
            """, ["001"]
        ),
        (
            "table:my moves.file",
            "CREATE TABLE \"my moves\" (file); INSERT INTO \"my moves\" VALUES ('V001__init.sql'), ('V002__mail.sql')",
            ["002"]
        ),
    ])
    func entersWhereTheOtherRunnerLeftIt(_ choice: String, _ rows: String, _ place: [String]) async throws {
        let lab = try folder()
        try lab.load(Self.first + (place == ["002"] ? Self.second : "") + rows, into: "a.db")
        var request = AdoptRequest()
        (request.paths, request.from) = (["old"], choice)
        let outcome = try await lab.project("a.db").adopt(request, progress: { _ in })
        #expect(outcome.files.map(\.id) == ["001", "002"])
        #expect(outcome.state?.after == place)
        let project = try lab.project("a.db")
        _ = try await project.pull(out: nil, singleFile: false, toOutput: false, force: false)
        #expect(try await project.check(live: true).changes.isEmpty)
        #expect(try await project.check(live: true).unmanaged.isEmpty)
        _ = try await project.upgrade(to: "head", progress: { _ in })
        #expect(try lab.session("a.db").value("SELECT version FROM autogen_state_version") == "002")
    }

    @Test func whatFailedThereIsNotTakenOver() async throws {
        let lab = try folder()
        try lab.load(
            """
            CREATE TABLE schema_migrations (version INTEGER, dirty BOOLEAN); INSERT INTO schema_migrations VALUES (1, 1);
            """, into: "a.db")
        var request = AdoptRequest()
        request.paths = ["old"]
        _ = try await lab.project("a.db").adopt(request, progress: { _ in })
        request.paths = []
        do {
            _ = try await lab.project("a.db").adopt(request, progress: { _ in })
            Issue.record("no failure")
        } catch {
            #expect(AutogenFailure.wrap(error).problems.map(\.code) == ["adopt.failed"])
        }
    }

    @Test func whatAlembicPrintedBecomesRevisions() async throws {
        let lab = try FileLab()
        let printed = """
            CREATE TABLE alembic_version (
                version_num VARCHAR(32) NOT NULL, 
                CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
            );

            -- Running upgrade  -> 1975ea83b712

            CREATE TABLE account (
                id INTEGER NOT NULL, 
                name VARCHAR(50) NOT NULL, 
                PRIMARY KEY (id)
            );

            INSERT INTO alembic_version (version_num) VALUES ('1975ea83b712');

            -- Running upgrade 1975ea83b712 -> ae1027a6acf0

            ALTER TABLE account ADD COLUMN moved DATETIME;

            UPDATE alembic_version SET version_num='ae1027a6acf0' WHERE alembic_version.version_num = '1975ea83b712';
            """
        try lab.write(printed, to: "up.sql")
        try lab.load(printed, into: "a.db")
        var request = AdoptRequest()
        (request.paths, request.from) = (["up.sql"], "alembic")
        let outcome = try await lab.project("a.db").adopt(request, progress: { _ in })
        #expect(outcome.state?.after == ["ae1027a6acf0"])
        // Another file comes there by the revisions.
        _ = try await lab.project("b.db").upgrade(to: "head", progress: { _ in })
        #expect(try lab.session("b.db").value("SELECT count(moved) FROM account") == "0")
    }

    // MARK: - No runner

    private static func adoptAsItIs(
        _ project: Project, isDryRun: Bool = false, _ paths: [String] = []
    ) async throws -> AdoptOutcome {
        var request = AdoptRequest()
        (request.from, request.isDryRun, request.paths) = ("none", isDryRun, paths)
        return try await project.adopt(request, progress: { _ in })
    }

    private static func expectFailure(_ code: String, _ body: () async throws -> Void) async -> [String] {
        do {
            try await body()
            Issue.record("no failure")
            return []
        } catch {
            let failure = AutogenFailure.wrap(error)
            #expect(failure.problems.map(\.code) == [code])
            return failure.problems.flatMap(\.notes)
        }
    }

    /// With what only SQLite has, and a collation and a function that only the application brings.
    private static let tables = """
        CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, v VARCHAR(9) DEFAULT 'x' CHECK (v IN ('x', 'y')), w TEXT);
        CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER REFERENCES a ON DELETE CASCADE, u ANY) STRICT, WITHOUT ROWID;
        CREATE VIRTUAL TABLE f USING fts5 (v);
        CREATE TRIGGER a_f AFTER INSERT ON a BEGIN INSERT INTO f (rowid, v) VALUES (NEW.id, own(NEW.v)); END;
        CREATE VIEW c AS SELECT a.w COLLATE own AS w, f.rowid AS hit FROM a JOIN f ON f.rowid = a.id;
        INSERT INTO b VALUES (1, NULL, x'00');
        """

    @Test func fileWithoutHistoryIsTakenOver() async throws {
        let lab = try FileLab()
        try lab.load("CREATE TABLE gone (a); DROP TABLE gone", into: "a.db")
        let project = try lab.project("a.db")
        #expect(try await Self.adoptAsItIs(project).notes.first?.contains("is empty") == true)
        try lab.load(Self.tables, into: "a.db")
        let planned = try await Self.adoptAsItIs(project, isDryRun: true)
        #expect(planned.files.count == 1 && planned.models.count == 3)
        #expect(!FileManager.default.fileExists(atPath: lab.path("migrations")))
        #expect(!FileManager.default.fileExists(atPath: lab.path("schema")))
        let outcome = try await Self.adoptAsItIs(project)
        let id = try #require(outcome.files.first?.id)
        #expect(outcome.models == planned.models && outcome.state?.after == [id])
        #expect(outcome.notes.count == 1 && outcome.notes[0].hasPrefix("1 in the database are left alone"))
        #expect(try lab.session("a.db").value("SELECT version FROM autogen_state_version") == id)
        #expect(try lab.session("a.db").value("SELECT hex(u) FROM b") == "00")
        #expect(try await project.check(live: true).changes.isEmpty)
        #expect(try await project.check(live: false).changes.isEmpty)
        let again = try await Self.adoptAsItIs(project)
        #expect(again.state?.before == [id] && again.files.isEmpty)
        // It was there before: the base is not below it.
        _ = try await project.downgrade(to: "base", confirm: { _ in true }, progress: { _ in })
        #expect(try lab.session("a.db").value("SELECT count(*) FROM b") == "1")
    }

    @Test func modelsThatAreThereStay() async throws {
        let lab = try FileLab()
        try lab.load("CREATE TABLE a (id INTEGER); CREATE TABLE other (id INTEGER)", into: "a.db")
        try lab.write("tables: {a: {columns: {id: INTEGER, more: TEXT}}}\n", to: "schema/a.yml")
        let project = try lab.project("a.db")
        let outcome = try await Self.adoptAsItIs(project)
        #expect(outcome.models.isEmpty)
        #expect(outcome.notes.first?.hasPrefix("models and database differ in 2") == true)
        // The whole file is managed.
        #expect(outcome.files.first?.text.contains("CREATE TABLE other") == true)
        #expect(try await project.check(live: true).changes.map(\.name).sorted() == ["main.a.more", "main.other"])
    }

    @Test func schemaTellsTheRevision() async throws {
        let lab = try FileLab()
        let project = try lab.project("a.db")
        for (name, before) in [("a", ""), ("b", "one"), ("c", "two")] {
            let id = ["a": "one", "b": "two", "c": "three"][name] ?? ""
            try lab.write(
                """
                -- revision: \(id)
                -- revises: \(before)
                -- message: \(name)

                -- autogen: upgrade

                CREATE TABLE \(name) (id INTEGER);

                -- autogen: downgrade

                DROP TABLE \(name);
                """, to: "migrations/\(id).sql")
        }
        try lab.load("CREATE TABLE a (id INTEGER); CREATE TABLE b (id INTEGER, more INTEGER)", into: "a.db")
        let told = await Self.expectFailure("adopt.schema") { _ = try await Self.adoptAsItIs(project) }
        #expect(told.contains("column main.b.more is left over"))
        let near = try await project.doctor().findings.filter { $0.status == .problem }
        #expect(near.map(\.check) == ["version.lost"])
        #expect(near.first?.details.last == "settle these first, then `autogen stamp two`")
        try lab.load("ALTER TABLE b DROP COLUMN more", into: "a.db")
        let found = try await project.doctor().findings.filter { $0.status == .problem }
        #expect(found.flatMap(\.remedies) == ["autogen stamp two"])
        #expect(try await Self.adoptAsItIs(project, isDryRun: true).state?.after == ["two"])
        #expect(try lab.session("a.db").value("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'autogen%'") == "0")
        #expect(try await Self.adoptAsItIs(project).state?.after == ["two"])
        _ = try await project.upgrade(to: "head", progress: { _ in })
        #expect(try await project.current() == ["three"])
        #expect(try await project.doctor().isFine)
    }

    @Test func migrationsAndSchemaAreTakenOverTogether() async throws {
        let lab = try FileLab()
        let project = try lab.project("a.db")
        try lab.write("CREATE TABLE a (id INTEGER);\n", to: "sql/001_a.sql")
        try lab.write("INSERT INTO a VALUES (1);\n", to: "sql/002_b.sql")
        try lab.load("CREATE TABLE a (id INTEGER)", into: "a.db")
        // The second changes rows only: the schema does not tell.
        _ = await Self.expectFailure("adopt.schema") {
            _ = try await Self.adoptAsItIs(project, ["sql"])
        }
        #expect(lab.revisions.isEmpty)
        try lab.write("CREATE TABLE b (id INTEGER);\n", to: "sql/002_b.sql")
        let outcome = try await Self.adoptAsItIs(project, ["sql"])
        #expect(outcome.files.map(\.id) == ["001", "002"] && outcome.state?.after == ["001"])
    }

    @Test func firstRevisionOfAFileWithTheApplicationsOwnIsWritten() async throws {
        let lab = try FileLab()
        try lab.load(Self.tables, into: "a.db")
        let project = try lab.project("a.db")
        _ = try await project.pull(out: nil, singleFile: true, toOutput: false, force: false)
        try lab.write("tables: {e: {columns: {id: INTEGER}}}\n", to: "schema/e.yml")
        let made = try await project.makeRevision(RevisionRequest(message: "x"))
        #expect(made.files.map(\.isBaseline) == [true, false])
    }
}
