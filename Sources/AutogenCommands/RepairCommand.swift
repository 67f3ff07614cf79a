import ArgumentParser
import AutogenKit

struct RepairCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repair", abstract: "Put the journal right, where you say that files and database are right.")

    @Option(
        help: ArgumentHelp(
            "An applied revision whose edited file is taken as what ran, or 'all'; repeatable.", valueName: "revision"))
    var accept: [String] = []
    @Option(
        help: ArgumentHelp(
            "A version row to remove, as it is entered, with what is half applied of it; repeatable.",
            valueName: "revision"))
    var forget: [String] = []
    @Flag(help: "Make autogen's history anew where it is gone; the version rows are taken at their word.")
    var history = false
    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        let accepted: [String]
        let forgotten: [String]
    }

    func validate() throws {
        guard accept.isEmpty, forget.isEmpty, !history else { return }
        throw ValidationError("say what to put right: --accept REVISION, --accept all, --forget REVISION, --history")
    }

    func run() async throws {
        let outcome = try await common.project().repair(
            accepting: accept, forgetting: forget, makingHistory: history, progress: { common.tell($0) })
        if common.format == .json {
            return Output.json(Report(accepted: outcome.accepted, forgotten: outcome.forgotten))
        }
        for id in outcome.accepted { Output.line("Accepted: \(id) is what its file says now.") }
        for id in outcome.forgotten { Output.line("Forgotten: \(id). What it did to the database is still there.") }
        if history { Output.line("The history is there; version rows are as they were.") }
        if outcome.isNothing, !history { Output.line("Nothing to do: no applied revision was edited.") }
    }
}
