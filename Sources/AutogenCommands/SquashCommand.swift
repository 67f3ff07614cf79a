import ArgumentParser
import AutogenKit

struct SquashCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "squash", abstract: "Make one revision of several that follow each other.")

    @Argument(help: "FIRST:LAST, inclusive.")
    var range: String
    @Option(name: .shortAndLong, help: "What the one revision does; the last one's message where left out.")
    var message: String?
    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        let revision: String
        let replaces: [String]
        let path: String
    }

    func run() async throws {
        let outcome = try await common.project().squash(range, message: message)
        if common.format == .json {
            return Output.json(Report(revision: outcome.id, replaces: outcome.replaced, path: outcome.path))
        }
        Output.line(
            "Wrote \(outcome.path): revision \(outcome.id) is now also \(outcome.replaced.joined(separator: ", ")).")
        Output.line(
            "Both ways lead where the revisions did, as runs in scratch show. Databases in between have to be at \(outcome.id) first."
        )
    }
}
