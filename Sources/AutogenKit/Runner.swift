import DatabaseAccess
import RevisionFiles
import RevisionRunner

public struct RunOutcome: Sendable {
    public struct Item: Sendable {
        public let id: String
        public let message: String
        public let what: String
        public let milliseconds: Int
    }

    public let items: [Item]
    public let current: [String]
}

extension Project {
    /// Brings the database up to a revision.
    public func upgrade(
        to address: String, options: RunOptions = RunOptions(), progress: @escaping Progress
    ) async throws -> RunOutcome {
        try checkNoRange(address)
        return try await engine.upgrade(to: address, try loadRun(), options, progress)
    }

    /// What is to be run, with the journal's tables where there is anything.
    /// - Parameter goal: after a lost connection it is what it was, not so many revisions further.
    func upgradeItems(
        _ address: String, _ goal: inout [String]?, _ graph: RevisionGraph, _ options: RunOptions,
        _ progress: Progress, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> [StepRunner.Item] {
        let items = try wayUp(address, &goal, graph, options, progress, session)
        try checkReviewed(items.map(\.file))
        if !items.isEmpty { try createJournal(session) }
        return items
    }

    /// The way up from where the database stands, with what ran of it already. Nothing is written.
    func wayUp(
        _ address: String, _ goal: inout [String]?, _ graph: RevisionGraph, _ options: RunOptions,
        _ progress: Progress, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> [StepRunner.Item] {
        let current = try known(try journal.current(session), graph)
        let targets = try goal ?? graph.resolve(address, rows: current).ids
        goal = targets
        guard !targets.isEmpty else {
            if graph.isEmpty, address == "head" || address == "heads" { return [] }
            throw AutogenFailure(
                .usage, "usage.address",
                "'\(address)' is no revision to go up to: `autogen downgrade base` takes everything back")
        }
        let unfinished = try journal.unfinished(session)
        try reportEdited(graph.ancestors(of: current), graph, journal, options, progress, session)
        try checkResumable(unfinished, graph)
        return items(graph.upgrade(from: current, to: targets), .upgrade, graph, resuming: unfinished)
    }

    func items(
        _ way: [GraphStep], _ direction: StepRunner.Direction, _ graph: RevisionGraph,
        resuming unfinished: [Journal.Event] = []
    ) -> [StepRunner.Item] {
        way.compactMap { step in
            graph.revisions[step.id].map {
                StepRunner.Item($0, direction, removing: step.removed, adding: step.added, resuming: unfinished)
            }
        }
    }

    private func checkResumable(_ unfinished: [Journal.Event], _ graph: RevisionGraph) throws {
        if let other = unfinished.first(where: { $0.direction == "downgrade" }) {
            throw AutogenFailure(
                .found, "database.half-applied", "the downgrade of revision \(other.revision) is half done",
                help: "`autogen downgrade \(graph.addressBelow(other.revision))` finishes it first")
        }
        if let lost = unfinished.first(where: { graph.revisions[$0.revision] == nil }) {
            throw AutogenFailure(
                .found, "database.half-applied",
                "revision \(lost.revision) is half applied, and its file is gone",
                help: "bring the file back, from version control say; then the same command goes on")
        }
    }

    /// Runs revisions one after the other, or in one transaction where that is asked for.
    func run(
        _ items: [StepRunner.Item], _ runner: StepRunner, _ progress: Progress,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws {
        if runner.unit == .all {
            for item in items { try report(item.body, session, progress) }
            return try attempt(session) { try runner.runTogether(items, session) }
        }
        for item in items {
            try checkInterruption(
                before:
                    "revision \(item.file.id); those before it are \(item.direction == .upgrade ? "applied" : "taken back")"
            )
            try report(item.body, session, progress)
            try attempt(session) { try runner.run(item, session) }
        }
    }
}
