import AutogenKit
import Foundation
import SQLiteClient
import Testing

private let shell = "/usr/bin/sqlite3"

/// Scripts for SQLite's own program do what a run does, and stop where it would.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: shell)))
struct ScriptTests {
    private static func run(_ script: String, _ lab: FileLab, bail: Bool) throws -> Int32 {
        try lab.write(script, to: "script.sql")
        let process = Process()
        process.executableURL = URL(filePath: shell)
        process.arguments = (bail ? ["-bail"] : []) + [lab.path("a.db")]
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: lab.path("script.sql")))
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func change() async throws -> FileChange {
        try await FileChange(
            from: """
                CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE q (id INTEGER REFERENCES p (id), v TEXT);
                CREATE TABLE c (id INTEGER PRIMARY KEY, p INT); INSERT INTO p VALUES (1); INSERT INTO c VALUES (1, 1);
                """,
            to: """
                CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE q (id INTEGER REFERENCES p (id), v);
                CREATE TABLE c (id INTEGER PRIMARY KEY, p INT REFERENCES p (id));
                """)
    }

    private func script(_ change: FileChange) async throws -> String {
        for file in change.made.files { _ = try await change.project.approve(file.id) }
        if let baseline = change.made.files.first {
            _ = try await change.project.stamp([baseline.id], purge: false, progress: { _ in })
        }
        return try await change.project.upgradeScript("head")
    }

    @Test(arguments: [true, false])
    func whatLeadsNowhereIsNotCommitted(_ bail: Bool) async throws {
        let change = try await change()
        let script = try await script(change)
        try change.lab.load("INSERT INTO c VALUES (2, 9)", into: "a.db")
        #expect(try Self.run(script, change.lab, bail: bail) != 0)
        #expect(try change.value("SELECT count(*) FROM pragma_foreign_key_list('c')") == "0")
        #expect(try await !change.project.status().isSettled)
    }

    @Test func whatLedNowhereBeforeIsNoHindrance() async throws {
        let change = try await change()
        let script = try await script(change)
        try change.lab.load("PRAGMA foreign_keys = OFF; INSERT INTO q VALUES (7, 'x')", into: "a.db")
        #expect(try Self.run(script, change.lab, bail: true) == 0)
        #expect(try change.value("SELECT count(*) FROM pragma_foreign_key_list('c')") == "1")
        #expect(try await change.project.status().isSettled)
    }
}
