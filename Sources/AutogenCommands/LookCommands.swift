import ArgumentParser
import AutogenKit

private struct RevisionReport: Encodable {
    let revision: String
    let revises: [String]
    let message: String
    let created: String
    let path: String
    let branch: [String]
    let dependsOn: [String]
    let head: Bool
    let baseline: Bool
    let unresolved: Int?
    let applied: Applied?

    struct Applied: Encodable {
        let what: String
        let at: String
        let milliseconds: Int?
        let user: String?
        let host: String?

        init(_ info: AppliedInfo) {
            (what, at, milliseconds) = (info.what, info.at, info.milliseconds)
            (user, host) = (info.user, info.host)
        }

        var line: String {
            let who = [user, host.map { "on \($0)" }].compactMap(\.self).joined(separator: " ")
            let time = milliseconds.map { ", in \($0) ms" } ?? ""
            return "\(what) \(at)" + (who.isEmpty ? "" : " by \(who)") + (what == "applied" ? time : "")
        }
    }

    init(_ info: RevisionInfo, applied: AppliedInfo? = nil) {
        self.applied = applied.map(Applied.init)
        revision = info.id
        revises = info.revises
        message = info.message
        created = info.created
        path = info.path
        branch = info.branch
        dependsOn = info.dependsOn
        head = info.isHead
        baseline = info.isBaseline
        unresolved = info.unresolved
    }

    static func line(_ info: RevisionInfo, isCurrent: Bool = false) -> String {
        var marks = info.branch
        if isCurrent { marks.append("current") }
        if info.isHead { marks.append("head") }
        if info.isBaseline { marks.append("baseline") }
        if let count = info.unresolved, count > 0 { marks.append("\(count) to decide") }
        let tail = marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
        return "\(info.id)\(tail) \(info.message)"
    }
}

struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List the revisions, newest first.")

    @Option(
        name: [.customShort("r"), .customLong("range")], parsing: .unconditional,
        help: ArgumentHelp(
            "Only those from one to another, inclusive: base:head, -3:, label@base:.", valueName: "from:to"))
    var range: String?
    @Flag(name: .shortAndLong, help: "Mark the revisions that the database is at.")
    var indicateCurrent = false
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let project = try common.project()
        let list = try await project.history(range: range)
        let applied = common.verbose ? try await project.applications() : [:]
        if common.format == .json {
            Output.json(list.map { RevisionReport($0, applied: applied[$0.id]) })
            return
        }
        let current = indicateCurrent ? Set(try await project.current()) : []
        for info in list {
            Output.line(RevisionReport.line(info, isCurrent: current.contains(info.id)))
            if common.verbose {
                let parents = info.revises.isEmpty ? "the base" : info.revises.joined(separator: ", ")
                let needs = info.dependsOn.isEmpty ? "" : ", needs \(info.dependsOn.joined(separator: ", "))"
                let facts = [info.path, info.created, "after \(parents)\(needs)"].filter { !$0.isEmpty }
                Output.line("    \(facts.joined(separator: ", "))")
                if let entry = applied[info.id] { Output.line("    \(RevisionReport.Applied(entry).line)") }
            }
        }
        if list.isEmpty { common.say("There are no revisions yet.") }
    }
}

struct HeadsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "heads", abstract: "List the revisions that nothing follows.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let list = try common.project().heads()
        if common.format == .json {
            Output.json(list.map { RevisionReport($0) })
            return
        }
        for info in list { Output.line(RevisionReport.line(info)) }
        if list.isEmpty { common.say("There are no revisions yet.") }
        if list.count > 1 { common.say("`autogen merge` joins them.") }
    }
}

struct BranchesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "branches", abstract: "List the revisions that several follow, with those.")

    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        let point: RevisionReport
        let branches: [RevisionReport]
    }

    func run() async throws {
        let list = try common.project().branches()
        if common.format == .json {
            Output.json(
                list.map {
                    Report(point: RevisionReport($0.point), branches: $0.branches.map { info in RevisionReport(info) })
                })
            return
        }
        for (point, branches) in list {
            Output.line(RevisionReport.line(point))
            for branch in branches { Output.line("  → \(RevisionReport.line(branch))") }
        }
        if list.isEmpty { common.say("The revisions form one line.") }
    }
}

struct CurrentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "current", abstract: "Tell the revision the database is at.",
        discussion: "With --check-heads, exit code 1: the database is not at all heads.")

    @Flag(help: "Fail where the database is not at all heads.")
    var checkHeads = false
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let project = try common.project()
        let current = try await project.current()
        if common.format == .json {
            Output.json(current)
        } else {
            let list = (try? await project.history()) ?? []
            let known = Dictionary(list.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            for id in current {
                Output.line(known[id].map { RevisionReport.line($0) } ?? "\(id) (no file of this project)")
            }
            if current.isEmpty { common.say("The database is at the base.") }
        }
        if checkHeads, try project.expectedRows() != Set(current) {
            common.say("It is not at all heads: `autogen status` tells more.")
            throw CommandExit(code: 1)
        }
    }
}

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a revision.")

    @Argument(help: "head, an id or its beginning, +N, -N or current.")
    var revision = "head"
    @Flag(help: "What it does, as Markdown; as review --markdown.")
    var markdown = false
    @OptionGroup var common: CommonOptions

    func run() async throws {
        if markdown, common.format == .text {
            let project = try common.project()
            let review = try await project.review(ArgumentOrder.address(revision))
            return Output.line(try project.render(review, markdown: true))
        }
        let (info, text) = try await common.project().show(ArgumentOrder.address(revision))
        if common.format == .json { Output.json(RevisionReport(info)) } else { Output.line(text) }
    }
}

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Tell where the database stands, what is pending and what to do.",
        discussion: "Exit code 0: at the head. 1: something is pending.")

    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        struct HalfApplied: Encodable {
            let revision: String
            let direction: String
        }

        let database: String
        let current: [String]
        let heads: [String]
        let pending: [RevisionReport]
        let halfApplied: [HalfApplied]
        let unknown: [String]
        let covered: [String]
        let edited: [String]
        let advice: String?
    }

    func run() async throws {
        let status = try await common.project().status()
        if common.format == .json {
            Output.json(
                Report(
                    database: status.database, current: status.current, heads: status.heads,
                    pending: status.pending.map { RevisionReport($0) },
                    halfApplied: status.halfApplied.map { .init(revision: $0.id, direction: $0.direction) },
                    unknown: status.unknown, covered: status.covered, edited: status.edited, advice: status.advice))
        } else {
            Output.line("database  \(status.database)")
            Output.line("current   \(status.current.isEmpty ? "base" : status.current.joined(separator: ", "))")
            Output.line("head      \(status.heads.isEmpty ? "none" : status.heads.joined(separator: ", "))")
            for id in status.unknown { Output.line("unknown   \(id): no file of this project") }
            for id in status.covered { Output.line("covered   \(id): another row follows or needs it") }
            for half in status.halfApplied {
                Output.line("half      \(half.id): some steps of its \(half.direction) ran")
            }
            for id in status.edited { Output.line("edited    \(id): its upgrade is no longer what ran here") }
            for info in status.pending { Output.line("pending   \(RevisionReport.line(info))") }
            if let advice = status.advice { common.say(advice) }
        }
        if !status.isSettled { throw CommandExit(code: 1) }
    }
}

struct ApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Accept what a revision asks a person to decide.")

    @Argument(help: "The revision: head, an id or its beginning.")
    var revision: String
    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        let revision: String
        let approved: Int
    }

    func run() async throws {
        let (info, count) = try await common.project().approve(ArgumentOrder.address(revision))
        if common.format == .json {
            Output.json(Report(revision: info.id, approved: count))
        } else {
            Output.line(
                count == 0
                    ? "Revision \(info.id) asks nothing."
                    : "Approved \(count) statement\(count == 1 ? "" : "s") of \(info.path).")
        }
    }
}
