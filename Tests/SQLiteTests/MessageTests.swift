@testable import AutogenKit
import DatabaseAccess
import Foundation
import SQLiteClient
import SQLiteDialect
import Testing

/// What is told names what people know, and what is to blame.
@Suite struct MessageTests {
    @Test func rowsInTheWayAreOfTheTable() async throws {
        let change = try await FileChange(
            from: "CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT); INSERT INTO t (x) VALUES ('q'), ('q')",
            to: "CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT UNIQUE)")
        let told = await change.failure() ?? ""
        #expect(told.contains("UNIQUE constraint failed: t.x"), "\(told)")
        #expect(!told.contains("failed: autogen_new"))
        let other = "INSERT INTO autogen_newt (x) VALUES (1)"
        let error = DatabaseError(message: "NOT NULL constraint failed: autogen_newt.x")
        #expect(SQLiteNames.told(error, of: other) == error)
    }

    @Test func theBrokenTriggerIsToBlame() throws {
        let lab = try FileLab()
        try lab.load(
            """
            CREATE TABLE gone (x); CREATE TABLE log (x); CREATE TABLE t (a INT); CREATE TABLE u (a INT);
            CREATE TRIGGER fine AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.a); END;
            CREATE TRIGGER broken AFTER INSERT ON t BEGIN INSERT INTO gone VALUES (new.a); END;
            CREATE TRIGGER other AFTER DELETE ON t BEGIN INSERT INTO log VALUES (old.a); END;
            CREATE TRIGGER outer AFTER UPDATE ON u BEGIN INSERT INTO t VALUES (new.a); END;
            PRAGMA foreign_keys = OFF; DROP TABLE gone;
            """, into: "a.db")
        let found = try SQLiteIntegrity.dangling(lab.session("a.db"))
        #expect(found == ["trigger broken": "no such table: main.gone"])
    }

    /// What no model speaks of may be used by what the models say.
    @Test func viewsOverWhatIsIgnoredAreTaken() async throws {
        let lab = try FileLab()
        try lab.session("a.db").execute("CREATE TABLE t (a INT); CREATE TABLE legacy_x (x INT)")
        try lab.write("ignore: [\"legacy_*\"]\n", to: "autogen.yml")
        try lab.write(
            "tables:\n  t: {columns: {a: INT}}\nviews: {v: {query: SELECT x FROM legacy_x}}\n", to: "schema/s.yml")
        _ = try await lab.project("a.db").makeRevision(RevisionRequest(message: "change"))
        #expect(lab.revisions.count == 2)
    }

    /// A view that is broken in the file may stay so, but not become another broken one.
    @Test func brokenViewsAreNotMadeAnew() async throws {
        let lab = try FileLab()
        try lab.session("a.db").execute("CREATE TABLE t (a INT, b INT); CREATE VIEW v AS SELECT nope FROM t")
        try lab.write("tables:\n  t: {columns: {a: INT}}\nviews: {v: {query: SELECT b FROM t}}\n", to: "schema/s.yml")
        await #expect(throws: (any Error).self) {
            try await lab.project("a.db").makeRevision(RevisionRequest(message: "change"))
        }
        #expect(lab.revisions.isEmpty)
    }

    /// SQLite takes views and triggers that name what is not there.
    @Test(arguments: [
        (
            "views: {v: {query: SELECT nope FROM t}}", "schema/s.yml:3:9",
            "view main.v cannot be used: no such column: nope"
        ),
        ("views: {v: {query: SELECT 1 FROM gone}}", "schema/s.yml:3:9", "no such table: main.gone"),
        (
            "  u: {columns: {a: INT}, triggers: {g: {after: [insert], body: INSERT INTO t (gone) VALUES (1);}}}",
            "schema/s.yml:3:37", "trigger main.u.g cannot be used: table t has no column named gone"
        ),
    ])
    func whatCannotBeUsedIsNotWritten(_ model: String, _ place: String, _ reason: String) async throws {
        let lab = try FileLab()
        try lab.write("tables:\n  t: {columns: {a: INT}}\n\(model)\n", to: "schema/s.yml")
        do {
            _ = try await lab.project("a.db").makeRevision(RevisionRequest(message: "change"))
            Issue.record("it was taken")
        } catch {
            let told = AutogenFailure.wrap(error).rendered()
            #expect(told.contains(place) && told.contains(reason), "\(told)")
        }
        #expect(lab.revisions.isEmpty)
    }

    @Test func whatIsBrokenInTheFileMayStaySo() async throws {
        let view = "CREATE VIEW v AS SELECT nope FROM t"
        let change = try await FileChange(
            from: "CREATE TABLE t (a INT); \(view)",
            to: "CREATE TABLE t (a INT CHECK (a > 0)); CREATE TABLE u (a INT); \(view)")
        try await change.run()
        #expect(try change.value("SELECT count(*) FROM u") == "0")
        do {
            _ = try await FileChange(
                from: "CREATE TABLE t (a INT); \(view)", to: "CREATE TABLE t (a INT, b INT); \(view)")
            Issue.record("it was taken")
        } catch {
            let told = AutogenFailure.wrap(error).rendered()
            #expect(
                told.contains("error in view v: no such column: nope") && told.contains("help: it was broken before"))
        }
    }

    @Test func whatNeedsAnotherVirtualTableSaysSo() async throws {
        func schema(_ columns: String) -> String {
            """
            CREATE TABLE t (id INTEGER PRIMARY KEY, \(columns)); CREATE VIRTUAL TABLE f USING fts5 (\(columns));
            CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO f (\(columns)) VALUES (\(columns.replacing("p", with: "new.p"))); END
            """
        }
        do {
            _ = try await FileChange(from: schema("p"), to: schema("p, p2"))
            Issue.record("it was taken")
        } catch {
            let told = AutogenFailure.wrap(error).rendered()
            #expect(told.contains("table f has no column named p2"), "\(told)")
            #expect(told.contains("help: no model makes virtual table f: change it by a revision"), "\(told)")
        }
    }

    @Test func whatIsAppliedIsNotPendingBesideWhatIsUnknown() async throws {
        let lab = try FileLab()
        let project = try lab.project("a.db")
        for columns in ["id: {type: INTEGER}", "id: {type: INTEGER}, x: {type: TEXT}"] {
            try lab.write("tables: {t: {columns: {\(columns)}, primary_key: [id]}}", to: "schema/t.yml")
            let made = try await project.makeRevision(RevisionRequest(message: "change"))
            #expect(made.files.count == 1)
            _ = try await project.upgrade(to: "head", progress: { _ in })
        }
        let last = try #require(try await project.status().current.first)
        for name in lab.revisions where name.hasPrefix(last) {
            try FileManager.default.removeItem(atPath: lab.path("migrations/" + name))
        }
        try lab.session("a.db").execute("UPDATE autogen_state_history SET source = NULL")
        let status = try await project.status()
        #expect(status.unknown == [last])
        #expect(status.pending.isEmpty)
    }

    @Test func aFullDiskIsExplained() {
        let advice = RunAdvice.text(DatabaseError(code: "SQLITE_FULL", message: "database or disk is full"))
        #expect(advice?.contains("the disk has no room") == true)
    }
}
