import AutogenKit
import DatabaseAccess
import Foundation
import SQLText
import SQLiteClient

/// A folder of its own with SQLite files and a project.
final class FileLab {
    let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "autogen-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { folder + "/" + name }

    func session(_ name: String, _ access: SQLiteSession.Access = .create) throws -> SQLiteSession {
        try SQLiteSession(path(name), access)
    }

    func load(_ sql: String, into name: String) throws {
        let session = try session(name)
        try session.execute(sql)
    }

    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: path(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
    }

    func project(_ database: String) throws -> Project {
        var options = Options()
        options.database = "sqlite:" + path(database)
        options.wait = 5
        return try project(database, options)
    }

    func project(_ database: String, _ options: Options) throws -> Project { try Project(options, environment) }

    var environment: Environment {
        Environment(
            variables: [:], workingFolder: folder, now: { 1_790_000_000 },
            newID: { String(UUID().uuidString.lowercased().filter(\.isHexDigit).prefix(12)) }, host: "host",
            user: "tester")
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    /// The revisions' files.
    var revisions: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path("migrations"))) ?? []).sorted()
    }
}
