@testable import AutogenKit
import DatabaseAccess
import Foundation
import RevisionFiles
import RevisionRunner
import SQLiteClient
import Testing

/// What the file system holds after each statement is what a process leaves that is killed there: the file opens, nothing of the
/// revision is in it, and the same command finishes.
@Suite struct CrashTests {
    private static let old = """
        CREATE TABLE parents (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT);
        CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parents (id) ON DELETE CASCADE, note);
        CREATE INDEX children_note ON children (note);
        CREATE VIEW pairs AS SELECT p.name, c.note FROM parents p JOIN children c ON c.parent = p.id;
        CREATE TRIGGER keep BEFORE DELETE ON children BEGIN SELECT RAISE(ABORT, 'never'); END;
        INSERT INTO parents VALUES (3, 'a'), (8, 'b'), (90, 'gone'); DELETE FROM parents WHERE id = 90;
        INSERT INTO children VALUES (1, 3, x'00'), (5, 8, 'text'), (6, 8, NULL);
        """
    private static let new = """
        CREATE TABLE parents (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL DEFAULT '', extra TEXT);
        CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parents (id) ON DELETE RESTRICT, note TEXT);
        CREATE INDEX children_note ON children (note, parent);
        CREATE VIEW pairs AS SELECT p.name, c.note FROM parents p JOIN children c ON c.parent = p.id;
        CREATE TRIGGER keep BEFORE DELETE ON children BEGIN SELECT RAISE(ABORT, 'never'); END;
        """

    @Test(arguments: ["DELETE", "WAL"])
    func everyStatementMayBeTheLast(_ mode: String) async throws {
        let lab = try FileLab()
        try lab.load("PRAGMA journal_mode = \(mode); PRAGMA cache_size = 1;" + Self.old, into: "a.db")
        try lab.load(Self.new, into: "b.db")
        _ = try await lab.project("b.db").pull(out: nil, singleFile: false, toOutput: false, force: false)
        let project = try lab.project("a.db")
        for file in try await project.makeRevision(RevisionRequest(message: "change")).files {
            _ = try await project.approve(file.id)
        }
        let first = try FileImage(lab.session("a.db"))
        let wanted = try FileImage(lab.session("b.db"))

        let points = try Self.runWatched(lab)
        #expect(points > 20)
        for point in 0..<points {
            let name = "crash\(point).db"
            let left = try FileImage(lab.session(name))
            #expect(try lab.session(name).value("PRAGMA integrity_check") == "ok")
            let isBefore = left.differences(from: first).isEmpty
            #expect(isBefore || left.differences(from: wanted).isEmpty, "point \(point) is neither before nor after")
            #expect(left.losses(since: first).isEmpty)
            _ = try await lab.project(name).upgrade(to: "head", progress: { _ in })
            let there = try FileImage(lab.session(name))
            #expect(there.differences(from: wanted).isEmpty && there.losses(since: first).isEmpty, "point \(point)")
        }
    }

    /// Runs the last revision as a run does, and copies the files before and after each statement. Returns how many copies.
    private static func runWatched(_ lab: FileLab) throws -> Int {
        let folder = lab.path("migrations")
        let names = lab.revisions
        let files = try names.filter { $0.hasSuffix(".sql") }.map { name in
            try RevisionParser.parse(String(contentsOfFile: folder + "/" + name, encoding: .utf8), path: name)
        }
        let (first, second) = (files.first { $0.isBaseline }, files.first { !$0.isBaseline })
        let (baseline, change) = (try #require(first), try #require(second))
        let watched = try WatchedSession(lab, "a.db")
        var runner = StepRunner(
            journal: .sqlite, host: "host", tool: "tests", variables: nil, clock: { 0 }, report: { _ in },
            isInterrupted: { false })
        (runner.conventions, runner.unit) = (SQLiteConventions(), .revision)
        try runner.journal.create(watched)
        try runner.stamp([baseline], removing: [], watched)
        try runner.run(
            StepRunner.Item(change, .upgrade, removing: [baseline.id], adding: [change.id]), watched)
        return watched.count
    }
}

/// A session that copies its file, with what lies beside it, before and after each message.
private final class WatchedSession: DatabaseSession {
    private let session: SQLiteSession
    private let lab: FileLab
    private let name: String
    private(set) var count = 0

    init(_ lab: FileLab, _ name: String) throws {
        session = try lab.session(name)
        (self.lab, self.name) = (lab, name)
    }

    private func snapshot() {
        for suffix in ["", "-journal", "-wal", "-shm"]
        where FileManager.default.fileExists(atPath: lab.path(name) + suffix) {
            try? FileManager.default.copyItem(
                atPath: lab.path(name) + suffix, toPath: lab.path("crash\(count).db") + suffix)
        }
        count += 1
    }

    var serverVersion: Int { session.serverVersion }
    func takeNotices() -> [String] { [] }

    func run(_ sql: String) throws(DatabaseError) -> [ResultTable] {
        snapshot()
        let tables = try session.run(sql)
        snapshot()
        return tables
    }

    func query(_ sql: String, _ values: [String?]) throws(DatabaseError) -> ResultTable {
        let table = try session.query(sql, values)
        if !sql.hasPrefix("SELECT") { snapshot() }
        return table
    }
}
