import AutogenKit
import Foundation
import SQLiteClient
import Testing

/// `--backup`: the file as it was before the run.
@Suite struct BackupTests {
    private func prepared() async throws -> FileLab {
        let lab = try FileLab()
        try lab.load(
            "PRAGMA journal_mode = WAL; CREATE TABLE a (n INTEGER); INSERT INTO a VALUES (1), (2);", into: "a.db")
        try lab.write("tables: {a: {columns: {n: INTEGER, m: TEXT}}}\n", to: "schema/a.yml")
        _ = try await lab.project("a.db").makeRevision(RevisionRequest(message: "m"))
        return lab
    }

    private func backups(_ lab: FileLab) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: lab.folder).filter {
            $0.contains(".before-") && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
        }.sorted()
    }

    @Test func copiesBeforeTheFirstRevisionRuns() async throws {
        let lab = try await prepared()
        var options = RunOptions()
        options.isBackedUp = true
        // Somebody reads, and has not looked at what was written last.
        let reader = try lab.session("a.db")
        try reader.execute("BEGIN; SELECT * FROM a")
        try lab.load("INSERT INTO a VALUES (3)", into: "a.db")
        var told: [String] = []
        _ = try await lab.project("a.db").upgrade(to: "head", options: options, progress: { told += [$0.text ?? ""] })
        let names = try backups(lab)
        #expect(names == ["a.db.before-upgrade-20260921_141320"])
        let copy = try lab.session(names[0])
        #expect(try copy.value("SELECT count(*) FROM a") == "3")
        #expect(try copy.value("SELECT count(*) FROM pragma_table_info('a')") == "1")
        #expect(told.contains { $0.contains(names[0]) && $0.contains(".restore") })
        // Where nothing runs, nothing is copied; and no copy takes another's name.
        _ = try await lab.project("a.db").upgrade(to: "head", options: options, progress: { _ in })
        #expect(try backups(lab) == names)
        _ = try await lab.project("a.db").downgrade(
            to: "-1", options: options, confirm: { _ in true }, progress: { _ in })
        _ = try await lab.project("a.db").upgrade(to: "head", options: options, progress: { _ in })
        #expect(try backups(lab).count == 3)
    }

    @Test func withoutABackupNothingRuns() async throws {
        let lab = try await prepared()
        let folder = lab.path("a.db.before-upgrade-20260921_141320-journal")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try lab.write("x", to: "a.db.before-upgrade-20260921_141320-journal/x")
        var options = RunOptions()
        options.isBackedUp = true
        await #expect(throws: AutogenFailure.self) {
            _ = try await lab.project("a.db").upgrade(to: "head", options: options, progress: { _ in })
        }
        #expect(try lab.session("a.db").value("SELECT count(*) FROM pragma_table_info('a')") == "1")
    }

    /// What is told can be pasted, whatever the file is called.
    @Test(arguments: ["my app's.db", "a $x `y`.db", "b \"c\" d.db", "e\\f's.db"])
    func theWayBackWorks(_ name: String) async throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else { return }
        let lab = try FileLab()
        try lab.load("CREATE TABLE t (a); INSERT INTO t VALUES (1)", into: name)
        try lab.write("tables: {t: {columns: {a: '', b: TEXT}}}\n", to: "schema/a.yml")
        let project = try lab.project(name)
        _ = try await project.makeRevision(RevisionRequest(message: "x"))
        var options = RunOptions()
        options.isBackedUp = true
        var told: [String] = []
        _ = try await project.upgrade(to: "head", options: options, progress: { told += [$0.text ?? ""] })
        let mark = "; to bring it back: "
        let line = told.first { $0.contains(mark) }?.components(separatedBy: mark).last
        let process = Process()
        (process.executableURL, process.arguments) = (URL(filePath: "/bin/sh"), ["-c", try #require(line)])
        process.currentDirectoryURL = URL(filePath: lab.folder)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try lab.session(name).value("SELECT count(*) FROM pragma_table_info('t')") == "1")
    }
}
