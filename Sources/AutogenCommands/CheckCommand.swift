import ArgumentParser
import AutogenKit

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tell whether models and revisions agree, or models and a database that is named.",
        discussion: "Exit code 0: they agree. 1: they do not.")

    @Flag(help: "Compare with the project's database, without naming it here.")
    var live = false
    @Flag(help: "Look at what the next git commit will hold, not at the files as they are.")
    var staged = false
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let outcome =
            staged
            ? try await StagedTree.with(CommonOptions.environment) { tree in
                try await common.project(tree: tree).check(live: live)
            } : try await common.project().check(live: live)
        if common.format == .json {
            Output.json(ChangeReport(outcome))
        } else {
            Unmanaged.say(outcome.unmanaged, common)
            ChangeReport.print(outcome)
        }
        if !outcome.changes.isEmpty { throw CommandExit(code: 1) }
    }
}

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what differs between the models and the database or the revisions.")

    @Option(help: "What to compare with: database or migrations.")
    var from: String?
    @Flag(help: "Show the statements that would settle it.")
    var sql = false
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let outcome = try await common.project().diff(from: from)
        if common.format == .json {
            Output.json(ChangeReport(outcome))
            return
        }
        Unmanaged.say(outcome.unmanaged, common)
        if sql, let failure = outcome.failure { throw failure }
        if sql, !outcome.changes.isEmpty { Output.line(outcome.sql) } else { ChangeReport.print(outcome) }
    }
}

struct ChangeReport: Encodable {
    struct Change: Encodable {
        let action: String
        let kind: String
        let name: String
    }

    let against: String
    let changes: [Change]
    let unmanaged: [String]
    let sql: String
    /// Why no statements can be given.
    let problems: [ProblemReport]?

    init(_ outcome: CheckOutcome) {
        against = outcome.against
        changes = outcome.changes.map { Change(action: $0.action, kind: $0.kind, name: $0.name) }
        unmanaged = outcome.unmanaged
        sql = outcome.sql
        problems = outcome.failure?.problems.map(ProblemReport.init)
    }

    static func print(_ outcome: CheckOutcome) {
        guard !outcome.changes.isEmpty else {
            Output.line("Models and \(outcome.against) agree.")
            return
        }
        Output.line("Models and \(outcome.against) differ in \(outcome.changes.count):")
        for change in outcome.changes {
            let sign = change.action == "add" ? "+" : change.action == "remove" ? "-" : "~"
            Output.line("  \(sign) \(change.kind) \(change.name)")
        }
        if let failure = outcome.failure {
            Output.error("How to settle it could not be planned:\n\(failure.rendered())")
        }
    }
}
