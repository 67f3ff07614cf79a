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
    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        let accepted: [String]
        let forgotten: [String]
    }

    func validate() throws {
        guard accept.isEmpty, forget.isEmpty else { return }
        throw ValidationError("say what to put right: --accept REVISION, --accept all, --forget REVISION")
    }

    func run() async throws {
        let outcome = try await common.project().repair(
            accepting: accept, forgetting: forget, progress: { common.tell($0) })
        if common.format == .json {
            return Output.json(Report(accepted: outcome.accepted, forgotten: outcome.forgotten))
        }
        for id in outcome.accepted { Output.line("Accepted: \(id) is what its file says now.") }
        for id in outcome.forgotten { Output.line("Forgotten: \(id). What it did to the database is still there.") }
        if outcome.isNothing { Output.line("Nothing to do: no applied revision was edited.") }
    }
}
