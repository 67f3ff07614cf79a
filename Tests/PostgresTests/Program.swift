import Foundation
import Subprocess

/// The built program, run as a user runs it: what processes do to each other cannot be seen inside one.
enum Program {
    struct Ending: Sendable {
        let code: Int32
        let output: String
        let errors: String
    }

    static let path: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return (tests as NSString).deletingLastPathComponent + "/autogen"
    }()

    static func run(
        _ arguments: [String], in folder: String, variables: [String: String] = [:], path: String = path
    ) async throws -> Ending {
        var environment: [Subprocess.Environment.Key: String] = ["PATH": "/usr/bin:/bin"]
        for (name, value) in variables { environment[.init(stringLiteral: name)] = value }
        let result = try await Subprocess.run(
            .path(.init(path)), arguments: Arguments(arguments), environment: .custom(environment),
            workingDirectory: .init(folder), output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        guard case .exited(let code) = result.terminationStatus else {
            return Ending(code: -1, output: result.standardOutput, errors: result.standardError)
        }
        return Ending(code: code, output: result.standardOutput, errors: result.standardError)
    }
}
