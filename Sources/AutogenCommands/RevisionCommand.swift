import ArgumentParser
import AutogenKit

struct RevisionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revision",
        abstract: "Write the revision that leads from the database or the revisions to the models.")

    @Option(name: .shortAndLong, parsing: .unconditional, help: "What the revision does, in a few words.")
    var message: String?
    @Flag(help: "Make the head anew, from what it follows to the models as they are now; it keeps its id.")
    var amend = false
    @Flag(help: "An empty file to write by hand.")
    var empty = false
    @Flag(help: "Show the file instead of writing it.")
    var dryRun = false
    @Flag(name: .customLong("no-prove"), help: "Write what is planned without running it in scratch; the file says so.")
    var isUnproved = false
    @Option(help: "What to compare with: database or migrations.")
    var from: String?
    @Option(help: ArgumentHelp("A new name for what has another one; repeatable.", valueName: "old=new"))
    var rename: [String] = []
    @Option(help: "The revision's id, in place of a random one.")
    var revID: String?
    @Option(help: "The head to follow, where there are several: an id, or label@head.")
    var head: String?
    @Flag(help: "Follow a revision that is no head: a branch begins there.")
    var splice = false
    @Option(help: ArgumentHelp("A label for the branch that begins here; repeatable.", valueName: "label"))
    var branchLabel: [String] = []
    @Option(
        help: ArgumentHelp(
            "A revision of another branch that has to be there first; repeatable.", valueName: "revision"))
    var dependsOn: [String] = []
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if message == nil, !amend {
            throw ValidationError("a revision needs a message: -m TEXT says in a few words what it does")
        }
    }

    func run() async throws {
        var request = RevisionRequest(message: message ?? "")
        (request.isEmpty, request.amends) = (empty, amend)
        request.isDryRun = dryRun
        request.isProved = !isUnproved
        request.from = from
        request.renames = rename
        request.id = revID
        (request.head, request.splices) = (head, splice)
        (request.branchLabels, request.dependsOn) = (branchLabel, dependsOn)
        if common.format == .text, Output.isInteractive { request.decideRename = RenamePrompt.ask }
        RevisionReportLines.show(try await common.project().makeRevision(request), isDryRun: dryRun, common)
    }
}

/// Joins heads.
struct MergeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Write a revision that joins heads: all of them, or those that are named.")

    @Argument(help: "The revisions to join; all heads where left out.")
    var revisions: [String] = []
    @Option(name: .shortAndLong, parsing: .unconditional, help: "What the revision is about.")
    var message: String?
    @Option(help: "The revision's id, in place of a random one.")
    var revID: String?
    @Flag(help: "Join revisions, too, that others follow already.")
    var splice = false
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let outcome = try await common.project().merge(
            revisions.map(ArgumentOrder.address), message: message, id: revID, splices: splice)
        RevisionReportLines.show(outcome, isDryRun: false, common, nothing: "Nothing to do: there is one head.")
    }
}

/// What commands that write revisions say of them.
enum RevisionReportLines {
    static func show(
        _ outcome: RevisionOutcome, isDryRun: Bool, _ common: CommonOptions,
        nothing: String = "Nothing to do: the models and what is there agree."
    ) {
        if common.format == .json {
            Output.json(Report(outcome))
            return
        }
        Unmanaged.say(outcome.unmanaged, common)
        if outcome.files.isEmpty {
            Output.line(nothing)
            return
        }
        for file in outcome.files {
            if isDryRun {
                Output.line(file.text)
                continue
            }
            Output.line(
                file.isBaseline
                    ? "Wrote \(file.path): the baseline, what the database holds now." : "Wrote \(file.path)")
            if file.isProved == false {
                common.say("Not proved: `autogen validate \(file.id)` runs it up, down and up in scratch.")
            }
            for review in file.reviews { Output.line("  to decide: \(review)") }
            if !file.reviews.isEmpty {
                common.say("Read it; `autogen approve \(file.id)` accepts what it asks, then `autogen upgrade`.")
            }
        }
    }

    private struct Report: Encodable {
        struct File: Encodable {
            let id: String
            let path: String
            let baseline: Bool
            let reviews: [String]
            let proved: Bool?
        }

        let files: [File]
        let unmanaged: [String]

        init(_ outcome: RevisionOutcome) {
            files = outcome.files.map {
                File(
                    id: $0.id, path: $0.path, baseline: $0.isBaseline, reviews: $0.reviews, proved: $0.isProved)
            }
            unmanaged = outcome.unmanaged
        }
    }
}

/// Asks on the terminal about renames that look likely.
enum RenamePrompt {
    static func ask(_ question: RenameQuestion) -> Bool? {
        Output.error("\(question.old) looks renamed to \(question.new): \(question.evidence).")
        while true {
            Output.prompt("  Is it? [y] rename, data is kept  [n] drop and create  [Enter] decide in the review: ")
            switch readLine()?.lowercased() {
            case "y", "yes": return true
            case "n", "no": return false
            case "", nil: return nil
            default: continue
            }
        }
    }
}

/// What a command saw and left alone.
enum Unmanaged {
    static func say(_ names: [String], _ common: CommonOptions) {
        guard !names.isEmpty else { return }
        common.say("Left alone, \(names.count) in the database:")
        for name in common.verbose ? names[...] : names.prefix(10) { common.say("  \(name)") }
        if names.count > 10, !common.verbose { common.say("  … (--verbose shows all)") }
        if names.contains(where: { $0.hasSuffix("(no model names it)") }) {
            common.say("`autogen pull` writes models of them; `--schema NAME` brings a whole schema into scope.")
        }
    }
}
