import Foundation
import PostgresClient
import Synchronization
import Testing

@testable import AutogenKit

extension PostgresSuites {
    /// `--wait-for-database`, with a folder in which the server's socket comes late.
    @Suite(.serialized)
    struct DatabaseWaitTests {
        private static func connect(
            wait: Int, in folder: String, _ database: String = "postgres"
        ) async throws -> [String] {
            let host = try Lab.session("postgres").host
            var options = Options()
            options.database = Lab.conninfo(database).replacing(host, with: folder)
            options.waitForDatabase = wait
            let told = Told()
            var environment = Lab.Workshop.environment(folder)
            environment.tell = { text in told.lines.withLock { $0.append(text) } }
            try await Project(options, environment).withDatabase { session in
                let answer = try session.value("SELECT 1")
                #expect(answer == "1")
            }
            return told.lines.withLock { $0 }
        }

        private final class Told: Sendable {
            let lines = Mutex<[String]>([])
        }

        private static func withFolder(_ body: (_ folder: String, _ socket: String) async throws -> Void) async throws {
            let folder = "/tmp/autogen-wait-\(getpid())"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let session = try Lab.session("postgres")
            let port = try #require(try session.value("SHOW port"))
            try await body(folder, "\(session.host)/.s.PGSQL.\(port)")
        }

        @Test func aServerThatComesIsWaitedFor() async throws {
            try await Self.withFolder { folder, socket in
                async let late: Void = {
                    try await Task.sleep(for: .milliseconds(700))
                    let name = (socket as NSString).lastPathComponent
                    try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: socket)
                }()
                let told = try await Self.connect(wait: 20, in: folder)
                try await late
                #expect(told.count == 1)
                #expect(told.first?.hasPrefix("waiting up to 20 s for ") == true)
                #expect(told.first?.hasSuffix(": no server answers") == true)
            }
        }

        @Test(arguments: [0, 1])
        func oneThatDoesNotComeIsAFailure(_ seconds: Int) async throws {
            try await Self.withFolder { folder, _ in
                let begin = ContinuousClock.now
                let failure = await #expect(throws: AutogenFailure.self) {
                    _ = try await Self.connect(wait: seconds, in: folder)
                }
                #expect(failure?.problems.first?.code == "database.unreachable")
                #expect(ContinuousClock.now - begin >= .seconds(seconds))
            }
        }

        /// Waiting would not bring it.
        @Test func aDatabaseThatIsMissingIsNotWaitedFor() async throws {
            let host = try Lab.session("postgres").host
            let begin = ContinuousClock.now
            let failure = await #expect(throws: AutogenFailure.self) {
                _ = try await Self.connect(wait: 30, in: host, "nobody_made_this")
            }
            #expect(failure?.problems.first?.code == "database.unreachable")
            #expect(ContinuousClock.now - begin < .seconds(20))
        }
    }
}
