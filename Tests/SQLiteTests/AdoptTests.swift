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
}
