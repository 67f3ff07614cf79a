import FoundationEssentials
import Subprocess

/// The project's files as the next commit will have them: what git's index holds, in a folder that lives as long as a task.
public enum StagedTree {
    /// - Parameter body: gets the folder that stands for the project's.
    public static func with<Result>(
        _ environment: Environment, _ body: (String) async throws -> Result
    ) async throws -> Result {
        let folder = environment.workingFolder
        let root = FileManager.default.temporaryDirectory.path + "/autogen-staged-" + environment.newID()
        try FileManager.default.createDirectory(
            atPath: root, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: root) }
        let below = try await git(["rev-parse", "--show-prefix"], in: folder).prefix { $0 != "\n" }
        let names = try await git(["ls-files", "-z", "--", "*.yml", "*.yaml", "*.sql", "*.mustache"], in: folder)
        _ = try await git(["checkout-index", "-z", "--stdin", "--prefix=" + root + "/"], input: names, in: folder)
        var tree = root + "/" + below
        while tree.hasSuffix("/") { tree.removeLast() }
        return try await body(tree)
    }

    /// The environment is git's own: in a hook it names the index of the commit.
    private static func git(_ words: [String], input: String = "", in folder: String) async throws -> String {
        let failure: String
        do {
            let result = try await Subprocess.run(
                .name("git"), arguments: Arguments(words), workingDirectory: .init(folder), input: .string(input),
                output: .string(limit: 64 << 20), error: .string(limit: 1 << 16))
            if result.terminationStatus.isSuccess { return result.standardOutput }
            failure = result.standardError
        } catch {
            failure = "\(error)"
        }
        throw AutogenFailure(
            .usage, "staged.git", "git cannot tell what the next commit holds: \(failure)",
            help: "--staged is for projects in a git repository")
    }
}
