import DatabaseAccess
import RevisionFiles
import RevisionRunner

/// What `stamp` entered.
public struct StampOutcome: Sendable {
    public let before: [String]
    public let after: [String]
}

extension Project {
    /// Enters in the database that it is at some revisions, without running anything.
    /// - Parameter purge: forgets first what is entered, known or not.
    public func stamp(_ addresses: [String], purge: Bool, progress: @escaping Progress) async throws -> StampOutcome {
        for address in addresses { try checkNoRange(address) }
        let graph = try loadRun()
        var task = StampTask(project: self, graph: graph, addresses: addresses, purge: purge)
        let outcome = try await engine.run(&task, graph, makesDatabase: true, progress)
        return StampOutcome(before: task.before, after: outcome.current)
    }

    /// The same as a script.
    public func stampScript(_ addresses: [String], purge: Bool) async throws -> String {
        let graph = try loadRun()
        var (addresses, before) = (addresses, [String]())
        if addresses.count == 1, let range = try await range(addresses[0], graph) {
            (addresses, before) = ([range.end.isEmpty ? "heads" : range.end], range.rows)
        } else if isDatabaseGiven {
            before = try await current()
        }
        let rows = purge ? [] : try known(before, graph)
        let change = try stamping(addresses, rows: rows, graph)
        let unknown = before.filter { !rows.contains($0) }
        let removing = change.removing + unknown
        guard !isDatabaseGiven || !removing.isEmpty || !change.adding.isEmpty else { return "" }
        let session = ScriptSession()
        let runner = scriptRunner(session)
        let files = change.adding.compactMap { graph.revisions[$0] }
        try frame(session, runner, named: "stamp", makesJournal: true) {
            // Without a database nobody knows what is to be forgotten.
            if purge, !isDatabaseGiven { return try runner.stamp(files, removing: nil, session) }
            try runner.stamp(files, removing: removing, leaving: unknown + change.leaving, finding: before, session)
        }
        return session.text
    }

    /// Returns the version rows that were there.
    fileprivate func enter(
        _ addresses: [String], purge: Bool, _ graph: RevisionGraph, _ runner: StepRunner,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> [String] {
        let before = try runner.journal.current(session)
        let rows = purge ? [] : try known(before, graph)
        let change = try stamping(addresses, rows: rows, graph)
        try createJournal(session)
        let unknown = before.filter { !rows.contains($0) && !change.adding.contains($0) }
        let files = change.adding.compactMap { graph.revisions[$0] }
        try runner.stamp(files, removing: change.removing + unknown, leaving: unknown + change.leaving, session)
        return before
    }

    /// What stamping does to version rows, and the revisions that the database is no longer said to have.
    func stamping(
        _ addresses: [String], rows: [String], _ graph: RevisionGraph
    ) throws -> (removing: [String], adding: [String], leaving: [String]) {
        var wanted: [String] = []
        var lines: Set<String> = []
        for address in addresses {
            let destination = try graph.resolve(address, rows: rows)
            // One of several heads may need another; the row of the one stands for both.
            let ids = graph.maximal(graph.ancestors(of: destination.ids))
            wanted += ids.filter { !wanted.contains($0) }
            // What leads to a revision and what follows it gives way to it; the base gives way to nothing.
            let isAll = destination.ids.isEmpty && destination.lineage == nil
            lines.formUnion(isAll ? Set(graph.order) : destination.lineage ?? [])
            lines.formUnion(graph.ancestors(of: destination.ids))
            lines.formUnion(graph.descendants(of: destination.ids))
        }
        try checkApart(wanted, graph)
        let after = rows.filter { !lines.contains($0) } + wanted
        let covered = graph.maximal(graph.ancestors(of: after))
        let (applied, left) = (graph.ancestors(of: rows), graph.ancestors(of: after))
        return (
            rows.filter { !covered.contains($0) }, covered.filter { !rows.contains($0) },
            graph.order.reversed().filter { applied.contains($0) && !left.contains($0) }
        )
    }

    private func checkApart(_ ids: [String], _ graph: RevisionGraph) throws {
        for id in ids {
            let ancestors = graph.ancestors(of: [id])
            guard let other = ids.first(where: { $0 != id && ancestors.contains($0) }) else { continue }
            throw AutogenFailure(
                .usage, "usage.stamp", "\(id) follows \(other): a database that is at the one has the other",
                help: "name \(id) alone")
        }
    }
}

private struct StampTask: RunTask {
    let project: Project
    let graph: RevisionGraph
    let addresses: [String]
    let purge: Bool
    private(set) var before: [String] = []

    mutating func run(_ runner: StepRunner, _ session: borrowing some DatabaseSession & ~Copyable) throws {
        before = try project.enter(addresses, purge: purge, graph, runner, session)
    }
}
