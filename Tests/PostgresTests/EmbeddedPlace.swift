import Foundation
import PostgresClient
import Testing

/// A new project whose cluster goes away with the test.
struct EmbeddedPlace: ~Copyable {
    let folder: String
    private let top: String

    /// - Parameter inner: folders below the test's own.
    init(_ inner: String = "") throws {
        top = "/tmp/autogen-embedded-" + UUID().uuidString
        folder = inner.isEmpty ? top : top + "/" + inner
        // A folder of models makes it a project.
        try FileManager.default.createDirectory(
            atPath: folder + "/schema", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    }

    var data: String { folder + "/.autogen/postgres/data" }
    var postmaster: pid_t? {
        (try? String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8))?
            .split(separator: "\n").first.flatMap { pid_t($0) }
    }

    func enter() async throws -> EmbeddedCluster {
        try await EmbeddedCluster.enter(
            project: folder, path: ProcessInfo.processInfo.environment["PATH"] ?? "")
    }

    deinit {
        // The folder of the socket is named after a hash of the project's path; the settings tell it.
        let settings = (try? String(contentsOfFile: data + "/postgresql.conf", encoding: .utf8)) ?? ""
        if let match = settings.firstMatch(of: #/unix_socket_directories = '(/tmp/autogen-[^']+)'/#) {
            try? FileManager.default.removeItem(atPath: String(match.output.1))
        }
        try? FileManager.default.removeItem(atPath: top)
    }

    /// Whether a command can use the cluster, and stops the server after it.
    func expectRuns() async throws {
        let ending = try await Program.run(["status"], in: folder)
        #expect(ending.code == 0, "\(ending.errors)")
        #expect(ending.output.hasPrefix("database  embedded\n"))
        #expect(postmaster == nil, "the server was left running")
    }
}
