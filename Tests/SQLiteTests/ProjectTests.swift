import AutogenKit
import Foundation
import SQLiteClient
import Testing

/// What people meet who keep their data in a file.
@Suite struct SQLiteProjectTests {
    private static let model = """
        schema: public
        enums:
          mood: [happy, "it's ok"]
        postgres:
          functions:
            touch(): {returns: trigger, language: plpgsql, body: "begin return new; end"}
        tables:
          users:
            comment: people
            columns:
              id: {type: bigint, identity: always}
              email: {type: varchar(200), nullable: false}
              mood: {type: mood, nullable: false, default: "'happy'"}
              ref: {type: uuid, postgres: {default: gen_random_uuid()}}
              created: {type: timestamptz, nullable: false, default: now()}
            primary_key: [id]
            postgres: {options: {fillfactor: "70"}}
        """

    private func problem(_ body: () async throws -> Void) async -> AutogenFailure? {
        do {
            try await body()
            return nil
        } catch { return AutogenFailure.wrap(error) }
    }

    @Test func oneModelServesBothDatabases() async throws {
        let lab = try FileLab()
        try lab.write("portable: true\nmigrations: {sqlite: lite, postgres: big}\n", to: "autogen.yml")
        try lab.write(Self.model, to: "schema/app.yml")
        let project = try lab.project("app.db")
        let made = try await project.makeRevision(RevisionRequest(message: "first"))
        #expect(made.files.map { $0.path.hasPrefix("lite/") } == [true])
        _ = try await project.upgrade(to: "head", progress: { _ in })
        #expect(try await project.check(live: true).changes.isEmpty)
        let session = try lab.session("app.db")
        try session.execute("INSERT INTO users (email) VALUES ('x')")
        #expect(try session.value("SELECT mood || id || typeof(created) FROM users") == "happy1text")
        #expect(throws: (any Error).self) { try session.execute("UPDATE users SET mood = 'angry'") }
    }

    @Test func whatSQLiteHasNotIsSaid() async throws {
        let lab = try FileLab()
        try lab.write(
            "tables: {t: {unlogged: true, columns: {a: TEXT, b: {type: TEXT, storage: plain}}}}\n", to: "schema/a.yml")
        let project = try lab.project("app.db")
        let failure = await problem { _ = try await project.makeRevision(RevisionRequest(message: "x")) }
        #expect(failure?.problems.map(\.code) == ["model.dialect", "model.dialect"])
        try lab.write("extensions: [citext]\ntables: {t: {columns: {a: TEXT}}}\n", to: "schema/a.yml")
        let other = await problem { _ = try await project.makeRevision(RevisionRequest(message: "x")) }
        #expect(other?.problems.first?.message.contains("extension citext") == true)
    }

    @Test func aFileThatIsNoDatabaseIsTold() async throws {
        let lab = try FileLab()
        try lab.write(String(repeating: "this is no database at all\n", count: 100), to: "a.db")
        let project = try lab.project("a.db")
        let failure = await problem { _ = try await project.status() }
        #expect(failure?.problems.first?.code == "database.not-sqlite")
        #expect(failure?.kind == .database)
    }

    @Test func aMissingFileIsTold() async throws {
        let project = try FileLab().project("none.db")
        let failure = await problem { _ = try await project.status() }
        #expect(failure?.problems.first?.code == "database.unreachable")
    }

    @Test func damageIsTold() async throws {
        let lab = try FileLab()
        try lab.load("CREATE TABLE t (a); INSERT INTO t VALUES (1); CREATE TABLE u (b);", into: "a.db")
        var bytes = try Data(contentsOf: URL(filePath: lab.path("a.db")))
        for place in 100..<400 { bytes[place] = 0xA5 }
        try bytes.write(to: URL(filePath: lab.path("a.db")))
        let project = try lab.project("a.db")
        let failure = await problem { _ = try await project.status() }
        #expect(failure?.problems.first?.code == "database.corrupt")
    }

    @Test func indexesThatDoNotHoldTheirRowsAreTold() async throws {
        let lab = try FileLab()
        try lab.load(
            """
            CREATE TABLE t (a, b); CREATE INDEX ta ON t (a); CREATE INDEX tb ON t (b); INSERT INTO t VALUES (1, 2), (3, 4);
            PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX ta ON t (b)' WHERE name = 'ta';
            """, into: "a.db")
        let findings = try await lab.project("a.db").doctor().findings
        let finding = findings.first { $0.check == "file.damaged" }
        #expect(finding?.message.hasPrefix("indexes do not hold") == true, "\(findings)")
        #expect(finding?.remedies.first?.hasSuffix(" REINDEX") == true)
    }

    @Test func preflightTriesToWrite() async throws {
        guard getuid() != 0 else { return }
        let lab = try FileLab()
        try lab.load("CREATE TABLE t (a)", into: "a.db")
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: lab.folder)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: lab.folder) }
        let findings = try await lab.project("a.db").preflight().findings
        #expect(findings.contains { $0.check == "file" && $0.status == .problem }, "\(findings)")
    }

    @Test func aLockIsWaitedForAndTold() async throws {
        let lab = try FileLab()
        try lab.load("CREATE TABLE t (a)", into: "a.db")
        try lab.write("tables: {t: {columns: {a: '', b: TEXT}}}\n", to: "schema/a.yml")
        var options = Options()
        options.database = "sqlite:" + lab.path("a.db")
        options.wait = 0
        let project = try lab.project("a.db", options)
        _ = try await project.makeRevision(RevisionRequest(message: "x"))
        let other = try lab.session("a.db")
        try other.execute("BEGIN IMMEDIATE")
        let failure = await problem { _ = try await project.upgrade(to: "head", progress: { _ in }) }
        #expect(failure?.kind == .locked)
        try other.execute("ROLLBACK")
        _ = try await project.upgrade(to: "head", progress: { _ in })
        #expect(try await project.check(live: true).changes.isEmpty)
    }

    @Test func manyRunsAtOnceApplyOnce() async throws {
        let lab = try FileLab()
        try lab.load("CREATE TABLE t (a); INSERT INTO t VALUES (1)", into: "a.db")
        try lab.write(
            "tables: {t: {columns: {a: '', b: {type: TEXT, nullable: false, default: upper('x')}}}}\n",
            to: "schema/a.yml")
        let project = try lab.project("a.db")
        _ = try await project.makeRevision(RevisionRequest(message: "x"))
        let applied = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<6 {
                group.addTask { try await project.upgrade(to: "head", progress: { _ in }).items.count }
            }
            return try await group.reduce(0, +)
        }
        #expect(applied == 2, "the baseline and the change, once each")
        #expect(try lab.session("a.db").value("SELECT b FROM t") == "X")
    }

    @Test func aReadOnlyFileIsTold() async throws {
        guard getuid() != 0 else { return }
        let lab = try FileLab()
        try lab.load("CREATE TABLE t (a)", into: "a.db")
        try lab.write("tables: {t: {columns: {a: '', b: TEXT}}}\n", to: "schema/a.yml")
        let project = try lab.project("a.db")
        _ = try await project.makeRevision(RevisionRequest(message: "x"))
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: lab.path("a.db"))
        let failure = await problem { _ = try await project.upgrade(to: "head", progress: { _ in }) }
        #expect(failure?.problems.first?.code == "database.read-only")
    }

    @Test func guardsSeeWhatIsWrong() async throws {
        let lab = try FileLab()
        try lab.load(
            "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p REFERENCES p); INSERT INTO c VALUES (9); CREATE VIEW v AS SELECT * FROM gone;",
            into: "a.db")
        let findings = try await lab.project("a.db").doctor().findings
        #expect(findings.contains { $0.check == "foreign-key" && $0.status == .problem })
        #expect(findings.contains { $0.check == "dangling" && $0.message.contains("view v") })
    }

    @Test func revisionsAreValidated() async throws {
        let lab = try FileLab()
        try lab.load("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)", into: "a.db")
        try lab.write(
            "tables: {t: {columns: {a: INTEGER, b: {type: TEXT, collation: NOCASE}}, primary_key: [a]}}\n",
            to: "schema/a.yml")
        let project = try lab.project("a.db")
        _ = try await project.makeRevision(RevisionRequest(message: "x"))
        let outcome = try await project.validate(ValidationRequest()) { _ in }
        #expect(outcome.isFine && outcome.items.count == 2)
        let path = lab.path("migrations/") + (lab.revisions.first { $0.contains("_x") } ?? "")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacing("b TEXT COLLATE NOCASE", with: "b TEXT COLLATE RTRIM").write(
            toFile: path, atomically: true, encoding: .utf8)
        let edited = try await project.validate(ValidationRequest()) { _ in }
        #expect(!edited.isFine)
    }
}
