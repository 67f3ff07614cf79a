import RevisionFiles
import RevisionRunner
import SourceDiagnostics

/// Runs as scripts: the SQL that `upgrade`, `downgrade` and `stamp` would run, with their journal, for people who run it by other
/// means. Nothing is written to the database.
extension Project {
    /// Writes a script where a person wants it.
    public func write(_ script: String, to path: String) throws {
        try FileTree.write(script, to: Self.absolute(path, environment.workingFolder))
    }

    public func upgradeScript(_ address: String, _ options: RunOptions = RunOptions()) async throws -> String {
        let graph = try loadRevisions()
        let (rows, end) = try await range(address, graph, isUpgrade: true)
        let way = graph.upgrade(from: rows, to: try graph.resolve(end, rows: rows).ids)
        try checkReviewed(way.compactMap { graph.revisions[$0.id] })
        return try script(way, .upgrade, graph, options, startsAtBase: rows.isEmpty)
    }

    public func downgradeScript(_ address: String, _ options: RunOptions = RunOptions()) async throws -> String {
        let graph = try loadRevisions()
        let (rows, end) = try await range(address, graph, isUpgrade: false)
        let destination = try graph.resolve(end, rows: rows)
        if let target = destination.ids.first, !graph.ancestors(of: rows).contains(target) {
            throw AutogenFailure(
                .usage, "usage.address", "revision \(target) does not lie below \(rows.joined(separator: ", "))")
        }
        let way = graph.downgrade(from: rows, takingBack: graph.following(destination))
        for file in way.compactMap({ graph.revisions[$0.id] }) { try checkReversible(file) }
        return try script(way, .downgrade, graph, options, startsAtBase: false)
    }

    public func stampScript(_ addresses: [String]) async throws -> String {
        let graph = try loadRevisions()
        let rows = isDatabaseGiven ? try known(try await current(), graph) : []
        let change = try stamping(addresses, rows: rows, graph)
        let session = ScriptSession()
        try journal.create(session)
        try offlineRunner(session, graph).stamp(
            change.adding.compactMap { graph.revisions[$0] }, removing: change.removing, session)
        return session.text
    }

    /// Where a script begins and where it goes: `FROM:TO`, or from where the given database stands, or from the base.
    private func range(
        _ address: String, _ graph: RevisionGraph, isUpgrade: Bool
    ) async throws -> (rows: [String], end: String) {
        if let colon = address.firstIndex(of: ":") {
            let (from, to) = (String(address[..<colon]), String(address[address.index(after: colon)...]))
            let rows = isDatabaseGiven && Self.asksDatabase(from) ? try await current() : nil
            let start = try graph.resolve(from.isEmpty ? "base" : from, rows: rows).ids
            return (start, to.isEmpty ? (isUpgrade ? "heads" : "base") : to)
        }
        if isDatabaseGiven { return (try known(try await current(), graph), address) }
        guard isUpgrade, !Self.asksDatabase(address) else {
            throw AutogenFailure(
                .usage, "usage.range", "it has to be known where the script begins, and no database is given",
                help: "write FROM:TO, as head:base, or name a database")
        }
        return ([], address)
    }

    private func script(
        _ way: [GraphStep], _ direction: StepRunner.Direction, _ graph: RevisionGraph, _ options: RunOptions,
        startsAtBase: Bool
    ) throws -> String {
        let session = ScriptSession()
        guard !way.isEmpty else { return "" }
        session.note(
            "autogen \(direction.rawValue), for \(engine.scriptProgram) or any other program that stops at an error")
        if startsAtBase { try journal.create(session) }
        var runner = offlineRunner(session, graph)
        runner.unit = engine.unit(options)
        let items = way.compactMap { step in
            graph.revisions[step.id].map {
                StepRunner.Item($0, direction, removing: step.removed, adding: step.added)
            }
        }
        if items.contains(where: { $0.file.isBaseline }), direction == .upgrade {
            session.note("Begins with a baseline: for an empty database. One that holds it already is to be stamped.")
        }
        if options.transaction == .all {
            try attempt(session) { try runner.runTogether(items, session) }
        } else {
            for item in items { try runner.run(item, session) }
        }
        return session.text
    }

    private func offlineRunner(_ session: ScriptSession, _ graph: RevisionGraph) -> StepRunner {
        var runner = StepRunner(
            journal: journal, host: environment.host, tool: "autogen \(Version.current)",
            variables: nil, clock: { 0 },
            report: { event in
                switch event {
                case .began(let id, let message, let direction):
                    session.note("\(direction == "upgrade" ? "↑" : "↓") \(id) \(message)")
                case .step(let number, let count): if count > 1 { session.note("step \(number) of \(count)") }
                case .stamped(let id): session.note("= \(id)")
                case .notice, .finished, .batch, .retrying: break
                }
            }, isInterrupted: { false })
        runner.keepsTexts = false
        runner.conventions = engine.scriptConventions
        return runner
    }
}
