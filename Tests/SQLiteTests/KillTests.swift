import AutogenKit
import Foundation
import SQLiteClient
import Testing

/// The program killed while it makes large tables again: at its writes to the file, one after the other, and after some time.
@Suite struct KillTests {
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: Victim.strace)), arguments: ["DELETE", "WAL"])
    func everyWriteMayBeTheLast(_ mode: String) async throws {
        let victim = try await Victim(mode)
        let counts = try victim.countCalls()
        #expect(counts["pwrite64", default: 0] > 50)
        let isSoak = ProcessInfo.processInfo.environment["AUTOGEN_SOAK_PAIRS"] != nil
        for (call, count) in counts.sorted(by: { $0.key < $1.key }) {
            for number in stride(from: 1, through: count, by: max(1, count / (isSoak ? 300 : 6))) {
                let what = "\(call) \(number) of \(count)"
                try await victim.survives(what) { name in
                    let isKilled = try victim.upgrade(name, killedAt: call, number)
                    #expect(isKilled, "\(what)")
                }
            }
        }
    }

    @Test(arguments: ["DELETE", "WAL"])
    func everyMomentMayBeTheLast(_ mode: String) async throws {
        let victim = try await Victim(mode)
        for milliseconds in stride(from: 20, through: 500, by: 60) {
            try await victim.survives("\(milliseconds) ms") { try victim.upgrade($0, killedAfter: milliseconds) }
        }
    }
}

/// A file with a rebuild ahead of it, and what it is to be before and after.
private final class Victim {
    static let strace = "/usr/bin/strace"
    private static let calls = "pwrite64,pwritev,fdatasync,fsync,ftruncate,unlink"

    private let lab: FileLab
    private let before: FileImage
    private let after: FileImage
    private var number = 0

    init(_ mode: String) async throws {
        lab = try FileLab()
        try lab.load(
            """
            PRAGMA journal_mode = \(mode); PRAGMA foreign_keys = ON;
            CREATE TABLE parents (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT);
            CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parents (id) ON DELETE CASCADE, note);
            CREATE INDEX children_note ON children (note);
            CREATE VIEW pairs AS SELECT p.name, c.note FROM parents p JOIN children c ON c.parent = p.id;
            CREATE TRIGGER keep BEFORE DELETE ON children BEGIN SELECT RAISE(ABORT, 'never'); END;
            WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)
              INSERT INTO parents SELECT i * 2, 'a name of some length, number ' || i FROM n;
            INSERT INTO children SELECT id + 1, id, 'note ' || name FROM parents;
            INSERT INTO parents VALUES (99999, 'gone'); DELETE FROM parents WHERE id = 99999;
            """, into: "a.db")
        try lab.load(
            """
            CREATE TABLE parents (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL DEFAULT '', extra TEXT);
            CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parents (id) ON DELETE RESTRICT, note TEXT);
            CREATE INDEX children_note ON children (note, parent);
            CREATE VIEW pairs AS SELECT p.name, c.note FROM parents p JOIN children c ON c.parent = p.id;
            CREATE TRIGGER keep BEFORE DELETE ON children BEGIN SELECT RAISE(ABORT, 'never'); END;
            """, into: "b.db")
        _ = try await lab.project("b.db").pull(out: nil, singleFile: false, toOutput: false, force: false)
        let project = try lab.project("a.db")
        let made = try await project.makeRevision(RevisionRequest(message: "change")).files
        for file in made { _ = try await project.approve(file.id) }
        // The journal is there, as it is in a file that is in use.
        for file in made where file.isBaseline {
            _ = try await project.stamp([file.id], purge: false, progress: { _ in })
        }
        (before, after) = (try FileImage(lab.session("a.db")), try FileImage(lab.session("b.db")))
    }

    /// A copy of the file is upgraded in some way that ends badly, and then once more.
    func survives(_ what: String, _ kill: (String) throws -> Void) async throws {
        number += 1
        let name = "kill\(number).db"
        try copy(to: name)
        try kill(name)
        let session = try lab.session(name)
        #expect(try session.value("PRAGMA integrity_check") == "ok", "\(what)")
        let left = try FileImage(session)
        let isBefore = left.differences(from: before).isEmpty
        #expect(isBefore || left.differences(from: after).isEmpty, "\(what): neither before nor after")
        #expect(left.losses(since: before).isEmpty, "\(what): rows lost")
        _ = try await lab.project(name).upgrade(to: "head", progress: { _ in })
        let there = try FileImage(lab.session(name))
        #expect(there.differences(from: after).isEmpty && there.losses(since: before).isEmpty, "\(what): the rerun")
        for suffix in ["", "-journal", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: lab.path(name) + suffix)
        }
    }

    private func copy(to name: String) throws {
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: lab.path("a.db") + suffix) {
            try FileManager.default.copyItem(atPath: lab.path("a.db") + suffix, toPath: lab.path(name) + suffix)
        }
    }

    /// How often an upgrade makes each of the calls that change files.
    func countCalls() throws -> [String: Int] {
        try copy(to: "count.db")
        let log = lab.path("log")
        _ = try run([Self.strace, "-f", "-qq", "-o", log, "-e", "trace=" + Self.calls], "count.db", waiting: nil)
        var counts: [String: Int] = [:]
        for line in try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n") {
            // 4711 pwrite64(7, …
            guard let word = line.split(separator: " ").dropFirst().first, let end = word.firstIndex(of: "(") else {
                continue
            }
            counts[String(word[..<end]), default: 0] += 1
        }
        return counts
    }

    /// Returns whether the call was reached.
    func upgrade(_ name: String, killedAt call: String, _ number: Int) throws -> Bool {
        let inject = "inject=\(call):signal=SIGKILL:when=\(number)"
        let prefix = [Self.strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + call, "-e", inject]
        return try run(prefix, name, waiting: nil) != 0
    }

    func upgrade(_ name: String, killedAfter milliseconds: Int) throws {
        _ = try run([], name, waiting: milliseconds)
    }

    private func run(_ prefix: [String], _ name: String, waiting milliseconds: Int?) throws -> Int32 {
        // The program lies beside the tests.
        let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "autogen")
        let words = prefix + [program.path, "upgrade", "--database", "sqlite:" + lab.path(name)]
        let process = Process()
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = URL(filePath: lab.folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        if let milliseconds {
            Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
        return process.terminationStatus
    }
}
