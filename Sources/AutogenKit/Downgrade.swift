import DatabaseAccess
import RevisionFiles
import RevisionRunner

extension Project {
    /// Takes the database down to a revision, or to the base.
    public func downgrade(
        to address: String, options: RunOptions = RunOptions(), confirm: @escaping (String) -> Bool,
        progress: @escaping Progress
    ) async throws -> RunOutcome {
        try await engine.downgrade(to: address, try loadRevisions(), options, confirm, progress)
    }

    /// What is to be taken back.
    /// - Parameter goal: once it is confirmed; after a lost connection it is what it was.
    func downgradeItems(
        _ address: String, _ goal: inout Destination?, _ files: RevisionGraph,
        _ runner: StepRunner, _ confirm: (String) -> Bool, _ progress: Progress,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> [StepRunner.Item] {
        let rows = try runner.journal.current(session)
        let graph = try withKeptTexts(files, rows, runner.journal, progress, session)
        let current = try known(rows, graph)
        let unfinished = try runner.journal.unfinished(session)
        if let other = unfinished.first(where: { $0.direction == "upgrade" }) {
            throw AutogenFailure(
                .found, "database.half-applied", "revision \(other.revision) is half applied",
                help: "`autogen upgrade` finishes it first")
        }
        guard !current.isEmpty else {
            if address == "base" || goal != nil { return [] }
            throw AutogenFailure(
                .usage, "usage.address", "the database is at the base: there is nothing to take back")
        }
        let destination = try goal ?? graph.resolve(address, rows: current)
        var way = try way(down: destination, address, from: current, graph)
        // A baseline that was stamped describes what was there before autogen: only its own name takes it down.
        if destination.ids.isEmpty, let last = way.last.flatMap({ graph.revisions[$0.id] }), last.isBaseline,
            !address.contains(last.id), try runner.journal.wasStamped(last.id, session)
        {
            way.removeLast()
            progress(
                .note(
                    "baseline \(last.id) stays: it was there before autogen; `autogen downgrade \(last.id)-1` drops all that it describes"
                ))
        }
        let going = way.compactMap { graph.revisions[$0.id] }
        for file in going {
            try checkReversible(file)
            if goal == nil { try checkConfirmed(file, confirm) }
        }
        goal = destination
        guard !way.isEmpty else { return [] }
        try createJournal(session)
        return zip(way, going).map { step, file in
            StepRunner.Item(file, .downgrade, removing: step.removed, adding: step.added, resuming: unfinished)
        }
    }

    private func way(
        down destination: Destination, _ address: String, from current: [String], _ graph: RevisionGraph
    ) throws -> [GraphStep] {
        guard destination.ids.count <= 1 else {
            throw AutogenFailure(
                .usage, "usage.address",
                "'\(address)' stands for several revisions: \(destination.ids.joined(separator: ", "))",
                help: "name the one to go down to, or `base`")
        }
        if let target = destination.ids.first, !graph.ancestors(of: current).contains(target) {
            throw AutogenFailure(
                .usage, "usage.address",
                "revision \(target) is not applied, so the database cannot be taken down to it",
                help: "`autogen upgrade \(target)` goes up to it")
        }
        return graph.downgrade(from: current, takingBack: graph.following(destination))
    }

    func checkConfirmed(_ file: RevisionFile, _ confirm: (String) -> Bool) throws {
        let losses = file.downgrade.statements.flatMap(\.notes).filter {
            $0.hasPrefix("drop-") || $0.hasPrefix("enum-value-removed")
        }
        guard !losses.isEmpty else { return }
        let text =
            "revision \(file.id) (\(file.message)) loses data when taken back:\n  " + losses.joined(separator: "\n  ")
        guard confirm(text) else {
            throw AutogenFailure(.found, "run.declined", "nothing was taken back", help: "--yes answers yes")
        }
    }

    /// The revisions together with those whose files are gone and whose texts the history has.
    private func withKeptTexts(
        _ graph: RevisionGraph, _ rows: [String], _ journal: Journal, _ progress: Progress,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> RevisionGraph {
        guard rows.contains(where: { graph.revisions[$0] == nil }) else { return graph }
        let texts = try journal.sources(session)
        var files = graph.order.compactMap { graph.revisions[$0] }
        var (open, seen) = (rows, Set(graph.order))
        while let id = open.popLast() {
            guard seen.insert(id).inserted, let text = texts[id] else { continue }
            let file = try RevisionParser.parse(text, path: "(kept in the history) \(id)")
            progress(.note("the file of revision \(id) is gone: its text is taken from the history"))
            files.append(file)
            open += file.revises + file.dependsOn
        }
        return try RevisionGraph(files)
    }
}
