import ArgumentParser
import AutogenKit

struct ValidateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Run every revision up, down and up in a scratch database.",
        discussion: "Exit code 0: all is fine. 1: something failed.")

    @Argument(help: "The one revision to validate: head, an id or its beginning; all where left out.")
    var revision: String?
    @Option(help: ArgumentHelp("Begin with what a plain-SQL dump of pg_dump holds.", valueName: "file"))
    var fromDump: String?
    @Option(help: ArgumentHelp("The revision that the dump is at.", valueName: "revision"))
    var at: String?
    @OptionGroup var common: CommonOptions

    func run() async throws {
        var request = ValidationRequest()
        request.revision = revision.map(ArgumentOrder.address)
        request.dump = fromDump
        request.at = at
        let isText = common.format == .text
        let outcome = try await common.project().validate(request) { if isText { ValidationReport.print($0) } }
        if isText { ValidationReport.print(outcome) } else { Output.json(ValidationReport(outcome)) }
        if !outcome.isFine { throw CommandExit(code: 1) }
    }
}

private struct ValidationReport: Encodable {
    struct Item: Encodable {
        let revision: String
        let message: String
        let path: String
        let ok: Bool
        let upgrade: ValidationOutcome.Verdict
        let downgrade: ValidationOutcome.Verdict
        let roundTrip: ValidationOutcome.Verdict
        let milliseconds: Int
        let notes: [String]
        let problems: [ProblemReport]
    }

    let ok: Bool
    let server: String
    let start: ValidationOutcome.Place
    let end: ValidationOutcome.Place
    let revisions: [Item]
    /// Missing where models and head were not compared.
    let models: ChangeReport?
    let modelsNote: String?
    let modelsProblems: [ProblemReport]?

    init(_ outcome: ValidationOutcome) {
        ok = outcome.isFine
        server = outcome.server
        start = outcome.start
        end = outcome.end
        revisions = outcome.items.map {
            Item(
                revision: $0.revision, message: $0.message, path: $0.path, ok: $0.isFine, upgrade: $0.upgrade,
                downgrade: $0.downgrade, roundTrip: $0.roundTrip, milliseconds: $0.milliseconds, notes: $0.notes,
                problems: $0.failure?.problems.map(ProblemReport.init) ?? [])
        }
        models = outcome.models.map { ChangeReport($0) }
        modelsNote = outcome.modelsNote
        modelsProblems = outcome.modelsFailure?.problems.map(ProblemReport.init)
    }

    static func print(_ item: ValidationOutcome.Item) {
        let word = item.isFine ? "ok     " : item.upgrade == .skipped ? "skipped" : "failed "
        let time = item.upgrade == .skipped ? "" : "  \(item.milliseconds) ms"
        Output.line("\(word)  \(item.revision) \(item.message)\(time)")
        for note in item.notes { Output.line("         \(note)") }
        if let failure = item.failure { Output.line(failure.rendered()) }
    }

    static func print(_ outcome: ValidationOutcome) {
        func place(_ place: ValidationOutcome.Place) -> String {
            let name = place.revisions.isEmpty ? "base" : place.revisions.joined(separator: ", ")
            return "\(name), \(place.tables) table\(place.tables == 1 ? "" : "s")"
        }
        func line(_ name: String, _ value: String) {
            Output.line(name + String(repeating: " ", count: max(1, 15 - name.count)) + value)
        }
        func tally(_ name: String, _ verdict: (ValidationOutcome.Item) -> ValidationOutcome.Verdict) {
            let all = outcome.items.map(verdict)
            var parts = ["\(all.count { $0 == .ok }) of \(all.count)"]
            for (other, word) in [
                (ValidationOutcome.Verdict.failed, "failed"), (.irreversible, "irreversible"), (.skipped, "not run"),
            ] {
                let count = all.count { $0 == other }
                if count > 0 { parts.append("\(count) \(word)") }
            }
            line(name, parts.joined(separator: ", "))
        }
        if !outcome.items.isEmpty { Output.line("") }
        line("server", "\(outcome.server), scratch")
        line("from", place(outcome.start))
        line("to", place(outcome.end))
        line("revisions", "\(outcome.items.count)")
        tally("upgrade ok", \.upgrade)
        tally("downgrade ok", \.downgrade)
        tally("round trip ok", \.roundTrip)
        if let models = outcome.models {
            line(
                "models agree",
                models.changes.isEmpty
                    ? "yes" : "no, \(models.changes.count) difference\(models.changes.count == 1 ? "" : "s")")
            if !models.changes.isEmpty { ChangeReport.print(models) }
        } else {
            line("models agree", outcome.modelsFailure == nil ? "not compared: \(outcome.modelsNote ?? "")" : "no")
            if let failure = outcome.modelsFailure { Output.line(failure.rendered()) }
        }
        Output.line(outcome.isFine ? "All is fine." : "Not all is fine: see above.")
    }
}
