import DatabaseAccess
import RevisionFiles
import RevisionRunner

/// What `repair` entered.
public struct RepairOutcome: Sendable {
    public let accepted: [String]
    public let forgotten: [String]
    public var isNothing: Bool { accepted.isEmpty && forgotten.isEmpty }
}

extension Project {
    /// Puts the journal right where a person says that file and database are right.
    /// - Parameters:
    ///   - accepting: applied revisions whose edited upgrades are taken as what ran; an empty address for all of them.
    ///   - makingHistory: whether a history that is gone is made anew.
    ///   - forgetting: version rows to be removed, and what is half applied of them.
    public func repair(
        accepting: [String], forgetting: [String], makingHistory: Bool = false, progress: @escaping Progress
    ) async throws -> RepairOutcome {
        let graph = try loadRevisions()
        var task = RepairTask(
            project: self, graph: graph, accepting: accepting, forgetting: forgetting, makesHistory: makingHistory)
        _ = try await engine.run(&task, graph, makesDatabase: false, progress)
        return task.outcome
    }

    fileprivate func repair(
        _ accepting: [String], _ forgetting: [String], makesHistory: Bool, _ graph: RevisionGraph, _ runner: StepRunner,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> RepairOutcome {
        var (accepted, forgotten): ([String], [String]) = ([], [])
        let rows = try runner.journal.current(session)
        if makesHistory { try createJournal(session) }
        let unfinished = try runner.journal.unfinished(session)
        try createJournal(session)
        for id in forgetting {
            guard rows.contains(id) || unfinished.contains(where: { $0.revision == id }) else {
                throw AutogenFailure(
                    .usage, "repair.unknown",
                    "the database has no version row '\(id)', and nothing half applied of it",
                    help: rows.isEmpty ? "it is at the base" : "its rows: \(rows.joined(separator: ", "))")
            }
            try runner.forget(id, session)
            forgotten.append(id)
        }
        let applied = graph.ancestors(of: rows.filter { graph.revisions[$0] != nil })
        let edited = try edited(applied, graph, runner.journal, session)
        for address in accepting {
            let ids = address == "all" ? edited.map(\.id) : try graph.resolve(address, rows: rows).ids
            for id in ids {
                guard applied.contains(id), let file = graph.revisions[id] else {
                    throw AutogenFailure(
                        .usage, "repair.not-applied", "revision \(id) is not applied, so there is nothing to accept"
                    )
                }
                guard edited.contains(where: { $0.id == id }) else { continue }
                try runner.accept(file, session)
                accepted.append(id)
            }
        }
        return RepairOutcome(accepted: accepted, forgotten: forgotten)
    }
}

private struct RepairTask: RunTask {
    let project: Project
    let graph: RevisionGraph
    let accepting: [String]
    let forgetting: [String]
    let makesHistory: Bool
    private(set) var outcome = RepairOutcome(accepted: [], forgotten: [])

    mutating func run(_ runner: StepRunner, _ session: borrowing some DatabaseSession & ~Copyable) throws {
        outcome = try project.repair(accepting, forgetting, makesHistory: makesHistory, graph, runner, session)
    }
}
