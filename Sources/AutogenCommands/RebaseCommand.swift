import ArgumentParser
import AutogenKit

struct RebaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebase", abstract: "Put one of two heads after the other.")

    @Argument(
        help: "The head that moves, with what leads to it alone; left out, the one that the given database lacks.")
    var revision: String?
    @Option(help: ArgumentHelp("Where it goes; the other head where left out.", valueName: "revision"))
    var onto: String?
    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        let moved: [String]
        let onto: String
        let changed: [String]
        let agrees: Bool
    }

    func run() async throws {
        let outcome = try await common.project().rebase(
            revision.map(ArgumentOrder.address), onto: onto.map(ArgumentOrder.address))
        if common.format == .json {
            return Output.json(
                Report(
                    moved: outcome.moved, onto: outcome.onto, changed: outcome.changedFiles, agrees: outcome.agrees))
        }
        guard !outcome.moved.isEmpty else { return Output.line("Nothing to do: there is one head.") }
        Output.line("Moved after \(outcome.onto): \(outcome.moved.joined(separator: ", "))")
        for path in outcome.changedFiles { Output.line("  \(path)") }
        Output.line(
            outcome.agrees
                ? "Run in scratch in this order, the revisions lead to what the models say."
                : "The revisions run in this order; the models say something else: `autogen -m` writes the rest.")
    }
}

struct EditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Open a revision's file in your editor.")

    @Argument(help: "head, an id or its beginning.")
    var revision = "head"
    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        let revision: String
        let path: String
        let changed: Bool
        let notes: [String]
    }

    func run() async throws {
        let outcome = try await common.project().edit(ArgumentOrder.address(revision))
        if common.format == .json {
            return Output.json(
                Report(
                    revision: outcome.id, path: outcome.path, changed: outcome.hasChanged, notes: outcome.notes))
        }
        for note in outcome.notes { common.say(note) }
    }
}
