import DatabaseAccess
import RevisionFiles
import RevisionRunner

extension Project {
    /// Takes the database down to a revision, or to the base.
    public func downgrade(
        to address: String, options: RunOptions = RunOptions(), confirm: @escaping (String) -> Bool,
        progress: @escaping Progress
    ) async throws -> RunOutcome {
        try checkNoRange(address)
        return try await engine.downgrade(to: address, try loadRun(), options, confirm, progress)
    }

    /// What is to be taken back, with the journal's tables where there is anything.
    /// - Parameter goal: once it is confirmed; after a lost connection it is what it was.
    func downgradeItems(
        _ address: String, _ goal: inout Destination?, _ files: RevisionGraph, _ confirm: (String) -> Bool,
        _ progress: Progress, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> [StepRunner.Item] {
        let isConfirmed = goal != nil
        let items = try wayDown(address, &goal, files, progress, session)
        if !isConfirmed { for item in items { try checkConfirmed(item.file, confirm) } }
        if !items.isEmpty { try createJournal(session) }
        return items
    }

    /// The way down from where the database stands, with what ran of it already. Nothing is written.
    /// - Parameter half: what is half applied, and taken back before.
    func wayDown(
        _ address: String, _ goal: inout Destination?, _ files: RevisionGraph, after half: String? = nil,
        _ progress: Progress, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> [StepRunner.Item] {
        let rows = try journal.current(session)
        let unfinished = try journal.unfinished(session)
        let graph = try withKeptTexts(files, rows + unfinished.map(\.revision), progress, session)
        let current = try known(rows, graph)
        if let other = unfinished.first(where: { $0.direction == "upgrade" && $0.revision != half }) {
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
            !address.contains(last.id), try journal.wasStamped(last.id, session)
        {
            way.removeLast()
            progress(
                .note(
                    "baseline \(last.id) stays: it was there before autogen; `autogen downgrade \(last.id)-1` drops all that it describes"
                ))
        }
        let items = items(way, .downgrade, graph, resuming: unfinished)
        for item in items { try checkReversible(item.file) }
        goal = destination
        return items
    }

    /// The whole way of a downgrade that is not run.
    func wayDown(
        _ half: HalfDowngrade, after back: StepRunner.Item?, _ graph: RevisionGraph,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> RunWay {
        var goal: Destination?
        var items = [back].compactMap(\.self)
        if let rest = half.rest { items += try wayDown(rest, &goal, graph, after: back?.file.id, tell, session) }
        return RunWay(rows: try journal.current(session), items: items)
    }

    func way(
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
    func withKeptTexts(
        _ graph: RevisionGraph, _ rows: [String], _ progress: Progress,
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
