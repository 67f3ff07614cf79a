import ArgumentParser
import AutogenKit

#if canImport(Glibc)
    import Glibc
#endif

struct UpgradeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade", abstract: "Bring the database up to a revision.")

    @Argument(help: "head, heads, +N, an id or its beginning, label@head; with --sql also FROM:TO.")
    var revision = "head"
    @OptionGroup var script: ScriptArguments
    @OptionGroup var arguments: RunArguments
    @OptionGroup var common: CommonOptions

    func run() async throws {
        if script.isAsked {
            try script.show(
                try await common.project().upgradeScript(ArgumentOrder.address(revision), arguments.options), common)
            return
        }
        if arguments.dryRun {
            let forecast = try await common.project().upgradeForecast(to: ArgumentOrder.address(revision))
            return ForecastReport.show(forecast, common)
        }
        let outcome = try await common.project().upgrade(
            to: ArgumentOrder.address(revision), options: arguments.options, progress: { common.tell($0) })
        RunReport.show(outcome, common, nothing: "Nothing to do: the database is there already.")
    }
}

struct DowngradeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "downgrade", abstract: "Take the database down to a revision.")

    @Argument(help: "-N, base, an id or its beginning, label@base; with --sql also FROM:TO.")
    var revision: String
    @Flag(help: "Answer yes to every question.")
    var yes = false
    @OptionGroup var script: ScriptArguments
    @OptionGroup var arguments: RunArguments
    @OptionGroup var common: CommonOptions

    func run() async throws {
        if script.isAsked {
            try script.show(
                try await common.project().downgradeScript(ArgumentOrder.address(revision), arguments.options), common)
            return
        }
        if arguments.dryRun {
            let forecast = try await common.project().downgradeForecast(to: ArgumentOrder.address(revision))
            return ForecastReport.show(forecast, common)
        }
        let asks = !yes && Output.isTerminal(STDIN_FILENO) && Output.isTerminal(STDERR_FILENO)
        let outcome = try await common.project().downgrade(
            to: ArgumentOrder.address(revision), options: arguments.options,
            confirm: { text in
                guard asks else { return true }
                Output.error(text)
                Output.error("Go on? [y/N]")
                return readLine()?.lowercased().hasPrefix("y") ?? false
            }, progress: { common.tell($0) })
        RunReport.show(outcome, common, nothing: "Nothing to do.")
    }
}

struct StampCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stamp", abstract: "Enter that the database is at a revision, without running anything.")

    @Argument(help: "head, heads, base, an id or its beginning; several for several branches.")
    var revisions: [String]
    @Flag(help: "Forget first what is entered, also what no file explains.")
    var purge = false
    @OptionGroup var script: ScriptArguments
    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        let before: [String]
        let current: [String]
    }

    func run() async throws {
        if script.isAsked {
            try script.show(
                try await common.project().stampScript(revisions.map(ArgumentOrder.address), purge: purge), common)
            return
        }
        let outcome = try await common.project().stamp(
            revisions.map(ArgumentOrder.address), purge: purge, progress: { _ in })
        if common.format == .json {
            Output.json(Report(before: outcome.before, current: outcome.after))
            return
        }
        func place(_ ids: [String]) -> String { ids.isEmpty ? "the base" : ids.joined(separator: ", ") }
        Output.line(
            outcome.before == outcome.after
                ? "Nothing to do: the database is entered at \(place(outcome.after))."
                : "Entered at \(place(outcome.after)), before at \(place(outcome.before)).")
    }
}

/// What a run would do, as SQL.
struct ScriptArguments: ParsableArguments {
    @Flag(help: "Print the SQL instead of running it.")
    var sql = false
    @Option(help: ArgumentHelp("Write the SQL to a file instead of running it; - is stdout.", valueName: "file"))
    var output: String?

    var isAsked: Bool { sql || output != nil }

    private struct Report: Encodable {
        let sql: String
        let path: String?
    }

    /// What stands in a file where there is nothing to do: an old script must not stay there.
    private static let nothing = "-- autogen: nothing to do.\n"

    func show(_ text: String, _ common: CommonOptions) throws {
        let file = output == "-" ? nil : output
        if let file { try common.project().write(text.isEmpty ? Self.nothing : text, to: file) }
        if common.format == .json { return Output.json(Report(sql: text, path: file)) }
        if text.isEmpty { common.say(file.map { "Nothing to do: \($0) now says so." } ?? "Nothing to do.") }
        if file == nil, !text.isEmpty { Output.line(text) }
        // Who has the script on stdout wants nothing else there.
        if let file, !text.isEmpty {
            FileTree.isOpenFile(file) ? common.say("Wrote \(file)") : Output.line("Wrote \(file)")
        }
    }
}

/// What a run would do.
private struct ForecastReport: Encodable {
    struct Item: Encodable {
        let revision: String
        let message: String
        let direction: String
        let steps: Int
        let statements: [String]
        let findings: [String]
        let unresolved: Int
    }

    let wouldRun: [Item]

    static func show(_ forecast: RunForecast, _ common: CommonOptions) {
        let items = forecast.items.map {
            Item(
                revision: $0.id, message: $0.message, direction: $0.direction, steps: $0.steps,
                statements: $0.statements, findings: $0.findings, unresolved: $0.unresolved)
        }
        if common.format == .json { return Output.json(ForecastReport(wouldRun: items)) }
        if items.isEmpty { return Output.line("Nothing to do: the database is there already.") }
        for item in items {
            Output.line("\(item.direction == "upgrade" ? "↑" : "↓") \(item.revision) \(item.message)")
            for statement in item.statements {
                for line in (statement + ";").split(separator: "\n", omittingEmptySubsequences: false) {
                    Output.line("    " + line)
                }
            }
            for line in item.findings { Output.line("  ! " + line) }
            if item.unresolved > 0 {
                Output.line("  ! \(item.unresolved) to be decided first: `autogen approve \(item.revision)`")
            }
        }
        Output.line("Nothing was run.")
    }
}

private struct RunReport: Encodable {
    struct Item: Encodable {
        let revision: String
        let message: String
        let what: String
        let milliseconds: Int
    }

    let ran: [Item]
    let current: [String]

    static func show(_ outcome: RunOutcome, _ common: CommonOptions, nothing: String) {
        if common.format == .json {
            Output.json(
                RunReport(
                    ran: outcome.items.map {
                        Item(revision: $0.id, message: $0.message, what: $0.what, milliseconds: $0.milliseconds)
                    }, current: outcome.current))
            return
        }
        guard !outcome.items.isEmpty else {
            Output.line(nothing)
            return
        }
        let place = outcome.current.isEmpty ? "the base" : outcome.current.joined(separator: ", ")
        Output.line(
            "Done: \(outcome.items.count) revision\(outcome.items.count == 1 ? "" : "s"); the database is at \(place).")
    }
}
