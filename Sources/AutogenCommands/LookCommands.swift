import ArgumentParser
import AutogenKit

private struct RevisionReport: Encodable {
    let revision: String
    let revises: [String]
    let message: String
    let created: String
    let path: String
    let head: Bool
    let baseline: Bool
    let unresolved: Int

    init(_ info: RevisionInfo) {
        revision = info.id
        revises = info.revises
        message = info.message
        created = info.created
        path = info.path
        head = info.isHead
        baseline = info.isBaseline
        unresolved = info.unresolved
    }

    static func line(_ info: RevisionInfo) -> String {
        var marks: [String] = info.isHead ? ["head"] : []
        if info.isBaseline { marks.append("baseline") }
        if info.unresolved > 0 { marks.append("\(info.unresolved) to decide") }
        let tail = marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
        return "\(info.id)\(tail) \(info.message)"
    }
}

struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List the revisions, newest first.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let list = try common.project().history()
        if common.format == .json {
            Output.json(list.map(RevisionReport.init))
            return
        }
        for info in list {
            Output.line(RevisionReport.line(info))
            if common.verbose {
                Output.line(
                    "    \(info.path), \(info.created), after \(info.revises.isEmpty ? "the base" : info.revises.joined(separator: ", "))"
                )
            }
        }
        if list.isEmpty { common.say("There are no revisions yet.") }
    }
}

struct CurrentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "current", abstract: "Tell the revision the database is at.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let project = try common.project()
        let current = try await project.current()
        if common.format == .json {
            Output.json(current)
            return
        }
        let known = Dictionary(
            (try? project.history())?.map { ($0.id, $0) } ?? [], uniquingKeysWith: { first, _ in first })
        for id in current { Output.line(known[id].map(RevisionReport.line) ?? "\(id) (no file of this project)") }
        if current.isEmpty { common.say("The database is at the base.") }
    }
}

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a revision.")

    @Argument(help: "head, an id or its beginning, +N, -N or current.")
    var revision = "head"
    @OptionGroup var common: CommonOptions

    func run() async throws {
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
        let edited: [String]
        let advice: String?
    }

    func run() async throws {
        let status = try await common.project().status()
        if common.format == .json {
            Output.json(
                Report(
                    database: status.database, current: status.current, heads: status.heads,
                    pending: status.pending.map(RevisionReport.init),
                    halfApplied: status.halfApplied.map { .init(revision: $0.id, direction: $0.direction) },
                    unknown: status.unknown, edited: status.edited, advice: status.advice))
        } else {
            Output.line("database  \(status.database)")
            Output.line("current   \(status.current.isEmpty ? "base" : status.current.joined(separator: ", "))")
            Output.line("head      \(status.heads.isEmpty ? "none" : status.heads.joined(separator: ", "))")
            for id in status.unknown { Output.line("unknown   \(id): no file of this project") }
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
