import ArgumentParser
import AutogenKit

struct AdoptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Take over what another runner has: its migrations, and where its database stands.",
        discussion: """
            With a folder, its SQL migrations become revisions: numbered files as Flyway, golang-migrate, dbmate and goose \
            have them, or what `alembic upgrade heads --sql` prints. Without one, or with --from, the database is entered \
            at the revision that the other runner's table names. --from none takes over a database without a history: as a \
            baseline where there are no revisions, else at the revision that makes just what it holds.
            """)

    @Argument(help: "Folders or files of SQL.")
    var paths: [String] = []
    @Option(help: ArgumentHelp("Alembic's versions, for messages, labels and dependencies.", valueName: "folder"))
    var alembicVersions: String?
    @Flag(help: "Leave repeatable migrations (R__….sql) out.")
    var skipRepeatable = false
    @Option(help: ArgumentHelp("What stands for ${name} in Flyway's files; repeatable.", valueName: "name=value"))
    var placeholder: [String] = []
    @Option(
        help: "Whose word counts: alembic, flyway, es1, table:NAME.COLUMN or none; whatever is there where left out.")
    var from: String?
    @Option(help: ArgumentHelp("The other runner's table, where it goes by another name.", valueName: "schema.name"))
    var versionTable: String?
    @Flag(help: "Show what would be written and entered; do neither.")
    var dryRun = false
    @OptionGroup var common: CommonOptions

    func run() async throws {
        var request = AdoptRequest()
        request.paths = paths
        request.alembicVersions = alembicVersions
        request.skipsRepeatable = skipRepeatable
        request.placeholders = placeholder
        request.from = from
        request.versionTable = versionTable
        request.isDryRun = dryRun
        let outcome = try await common.project().adopt(request) { if $0.event == "note" { common.tell($0) } }
        if common.format == .json {
            Output.json(AdoptReport(outcome, isDryRun: dryRun))
            return
        }
        if !paths.isEmpty {
            showFiles(outcome)
        } else if let baseline = outcome.files.first {
            show(baseline, outcome.models)
        }
        if let state = outcome.state { show(state) }
        if paths.isEmpty, outcome.state == nil {
            Output.line(
                from == "none" ? "Nothing to take over." : "Nothing to take over: no other runner's table is there.")
        }
        for note in outcome.notes { common.say("note: \(note)") }
    }

    private func showFiles(_ outcome: AdoptOutcome) {
        guard let first = outcome.files.first, let last = outcome.files.last else {
            Output.line("Nothing to do: all \(outcome.existing.count) are revisions already.")
            return
        }
        if dryRun {
            for file in outcome.files { Output.line("-- \(file.path), from \(file.source)\n\(file.text)") }
            return
        }
        let count = outcome.files.count
        Output.line(count == 1 ? "Wrote \(first.path)" : "Wrote \(count) revisions, \(first.id) to \(last.id):")
        if count > 1 { for file in outcome.files { Output.line("  \(file.path)") } }
        let without = outcome.files.count { !$0.isReversible }
        if without > 0 { common.say("\(without) of them cannot be taken back: nothing says how.") }
        if from == nil {
            common.say("`autogen adopt` without a folder enters in a database where the other runner left it.")
        }
    }

    private func show(_ baseline: AdoptOutcome.File, _ models: [String]) {
        let verb = dryRun ? "Would write" : "Wrote"
        if !models.isEmpty {
            Output.line("\(verb) \(models.count) model file\(models.count == 1 ? "" : "s") of what the database holds.")
            if common.verbose { for model in models { Output.line("  \(model)") } }
        }
        Output.line("\(verb) \(baseline.path): the baseline, what the database holds now.")
        if dryRun { Output.line(baseline.text) }
    }

    private func show(_ state: AdoptOutcome.State) {
        func place(_ ids: [String]) -> String { ids.isEmpty ? "the base" : ids.joined(separator: ", ") }
        guard let table = state.table else {
            if state.before == state.after {
                Output.line("Nothing to do: the database is entered at \(place(state.after)).")
            } else {
                Output.line(
                    "\(dryRun ? "Would be entered" : "Entered") at \(place(state.after)), which makes just what the database holds."
                )
                if !dryRun {
                    common.say("From here on, `autogen -m` writes what changes, and `autogen upgrade` runs it.")
                }
            }
            return
        }
        if state.before == state.after {
            Output.line("Nothing to do: the database is entered at \(place(state.after)).")
        } else {
            Output.line("\(dryRun ? "Would be entered" : "Entered") at \(place(state.after)), as \(table) says.")
        }
        if let line = state.ignoreLine {
            if let file = state.ignoreFile {
                Output.line("\(dryRun ? "Would be added" : "Added") to \(file): \(line)")
            } else {
                Output.line("To keep \(table) out of comparisons, let autogen.yml say: \(line)")
            }
        }
        if let drop = state.drop { Output.line("\(table) stays. Once nothing reads it any more: \(drop)") }
    }
}

private struct AdoptReport: Encodable {
    struct File: Encodable {
        let id: String
        let path: String
        let source: String
        let reversible: Bool
        let text: String?
    }

    let files: [File]
    let existing: [String]
    let table: String?
    let before: [String]?
    let current: [String]?
    let models: [String]
    let drop: String?
    let ignore: String?
    let ignoreFile: String?
    let notes: [String]

    init(_ outcome: AdoptOutcome, isDryRun: Bool) {
        files = outcome.files.map {
            File(
                id: $0.id, path: $0.path, source: $0.source, reversible: $0.isReversible, text: isDryRun ? $0.text : nil
            )
        }
        existing = outcome.existing
        table = outcome.state?.table
        before = outcome.state?.before
        current = outcome.state?.after
        models = outcome.models
        drop = outcome.state?.drop
        ignore = outcome.state?.ignoreLine
        ignoreFile = outcome.state?.ignoreFile
        notes = outcome.notes
    }
}
