import AutogenKit
import Foundation
import SQLiteClient
import Synchronization
import Testing

/// What commands that only read meet in a file that others write.
@Suite struct ReadingTests {
    /// A file as a program leaves it that is killed in the middle of a write.
    private func unfinished() throws -> FileLab {
        let lab = try FileLab()
        let writer = try lab.session("w.db")
        try writer.execute(
            """
            CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT);
            WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO t SELECT i, hex(randomblob(100)) FROM n;
            PRAGMA cache_size = 1; BEGIN; UPDATE t SET b = 'half';
            """)
        for suffix in ["", "-journal"] {
            try FileManager.default.copyItem(atPath: lab.path("w.db") + suffix, toPath: lab.path("a.db") + suffix)
        }
        try writer.execute("ROLLBACK")
        return lab
    }

    @Test func anUnfinishedWriteIsTakenBack() async throws {
        let lab = try unfinished()
        #expect(throws: (any Error).self) {
            try lab.session("a.db", .readOnly).value("SELECT count(*) FROM t WHERE b = 'half'")
        }
        try lab.write("tables: {t: {columns: {a: INTEGER, b: TEXT}, primary_key: [a]}}\n", to: "schema/a.yml")
        #expect(try await lab.project("a.db").check(live: true).changes.isEmpty)
        #expect(try lab.session("a.db", .readOnly).value("SELECT count(*) FROM t WHERE b = 'half'") == "0")
    }

    @Test func anUnfinishedWriteIsToldWhereNobodyMayTakeItBack() async throws {
        let lab = try unfinished()
        var options = Options()
        options.database = "sqlite:file:\(lab.path("a.db"))?mode=ro"
        let project = try lab.project("a.db", options)
        await #expect {
            _ = try await project.status()
        } throws: {
            AutogenFailure.wrap($0).problems.first?.code == "database.unfinished-write"
        }
    }

    @Test func waitingIsTold() async throws {
        let lab = try FileLab()
        try lab.load("CREATE TABLE t (a)", into: "a.db")
        let other = try lab.session("a.db")
        try other.execute("BEGIN EXCLUSIVE")
        let told = Mutex<[String]>([])
        var environment = lab.environment
        environment.tell = { text in told.withLock { $0.append(text) } }
        var options = Options()
        (options.database, options.wait) = ("sqlite:" + lab.path("a.db"), 2)
        let project = try Project(options, environment)
        await #expect(throws: (any Error).self) { _ = try await project.current() }
        try other.execute("ROLLBACK")
        #expect(told.withLock { $0 }.count == 1)
        #expect(told.withLock { $0 }.first?.hasPrefix("waiting up to 2 s: ") == true)
    }
}
