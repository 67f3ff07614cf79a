import DatabaseAccess
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
        let graph = try loadRun()
        let way: RunWay
        if let range = try await range(address, graph) {
            let ids = try graph.resolve(range.end.isEmpty ? "heads" : range.end, rows: range.rows).ids
            try checkRising(range, to: ids, address, graph)
            way = RunWay(rows: range.rows, items: items(graph.upgrade(from: range.rows, to: ids), .upgrade, graph))
        } else if isDatabaseGiven {
            way = try await engine.look(UpgradeWay(project: self, graph: graph, address: address, options: options))
        } else {
            guard !Self.asksDatabase(address) else { throw Self.unknownStart }
            let ids = try graph.resolve(address).ids
            way = RunWay(rows: [], items: items(graph.upgrade(from: [], to: ids), .upgrade, graph))
        }
        try checkReviewed(way.items.map(\.file))
        return try script(way, .upgrade, options)
    }

    public func downgradeScript(_ address: String, _ options: RunOptions = RunOptions()) async throws -> String {
        let graph = try loadRun()
        guard let range = try await range(address, graph) else {
            guard isDatabaseGiven else { throw Self.unknownStart }
            return try script(try await engine.wayDown(to: address, graph), .downgrade, options)
        }
        let destination = try graph.resolve(range.end.isEmpty ? "base" : range.end, rows: range.rows)
        let applied = graph.ancestors(of: range.rows)
        if let target = destination.ids.first(where: { !applied.contains($0) }) {
            throw Self.unordered(address, "\(target) does not lie below \(Self.place(range.rows))")
        }
        let items = items(try way(down: destination, address, from: range.rows, graph), .downgrade, graph)
        for item in items { try checkReversible(item.file) }
        return try script(RunWay(rows: range.rows, items: items), .downgrade, options)
    }

    private static var unknownStart: AutogenFailure {
        AutogenFailure(
            .usage, "usage.range", "it has to be known where the script begins, and no database is given",
            help: "write FROM:TO, as head:base, or name a database")
    }

    /// A range says where a script begins. A run begins where its database stands.
    func checkNoRange(_ address: String) throws {
        guard let colon = address.firstIndex(of: ":") else { return }
        let end = address[address.index(after: colon)...]
        throw AutogenFailure(
            .usage, "usage.range",
            "'\(address)' is a range, which only --sql takes: a run begins where the database stands",
            help: end.isEmpty ? nil : "name the end alone: \(end)")
    }

    static func place(_ ids: [String]) -> String { ids.isEmpty ? "the base" : ids.joined(separator: ", ") }

    private static func unordered(_ address: String, _ reason: String) -> AutogenFailure {
        let ends = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return AutogenFailure(
            .usage, "usage.range", "'\(address)' goes nowhere: \(reason)",
            help: ends.count == 2 && !ends[0].isEmpty && !ends[1].isEmpty ? "did you mean \(ends[1]):\(ends[0])?" : nil)
    }

    private func checkRising(
        _ range: (rows: [String], end: String), to ids: [String], _ address: String, _ graph: RevisionGraph
    ) throws {
        let applied = graph.ancestors(of: range.rows)
        guard applied.isSuperset(of: ids), Set(ids) != Set(range.rows) else { return }
        throw Self.unordered(address, "\(Self.place(ids)) does not lie above \(Self.place(range.rows))")
    }

    /// `FROM:TO`, where the address is one. It is taken at its word: whether the database stands there, the script finds out.
    func range(_ address: String, _ graph: RevisionGraph) async throws -> (rows: [String], end: String)? {
        guard let colon = address.firstIndex(of: ":") else { return nil }
        let (from, end) = (String(address[..<colon]), String(address[address.index(after: colon)...]))
        let rows = isDatabaseGiven && Self.asksDatabase(from) ? try await current() : nil
        let start = try graph.resolve(from.isEmpty ? "base" : from, rows: rows).ids
        // As rows have them: of a revision and what it follows, the one.
        return (graph.maximal(graph.ancestors(of: start)), end)
    }

    private func script(
        _ way: RunWay, _ direction: StepRunner.Direction, _ options: RunOptions
    ) throws -> String {
        let session = ScriptSession()
        guard !way.items.isEmpty else { return "" }
        var (rows, items) = (way.rows, way.items)
        for place in items.indices {
            try checkTellable(items[place])
            items[place].rows = rows
            rows = rows.filter { !items[place].removed.contains($0) } + items[place].added
        }
        let isBeginning = direction == .upgrade && way.rows.isEmpty
        var runner = scriptRunner(session)
        runner.unit = engine.unit(options)
        try frame(session, runner, named: direction.rawValue, makesJournal: isBeginning) {
            if items.contains(where: { $0.file.isBaseline }), direction == .upgrade {
                session.note(
                    "Begins with a baseline: for an empty database. One that holds it already is to be stamped.")
            }
            try attempt(session) {
                if options.transaction == .all { return try runner.runTogether(items, session) }
                for item in items { try runner.run(item, session) }
            }
        }
        return session.text
    }

    /// What every script begins and ends with.
    func frame(
        _ session: ScriptSession, _ runner: StepRunner, named name: String, makesJournal: Bool,
        _ body: () throws -> Void
    ) throws {
        session.note("autogen \(name), for \(engine.scriptProgram) or any other program that stops at an error")
        try runner.conventions.open(session)
        if makesJournal { try journal.create(session) }
        try body()
        session.note("the end")
        try runner.conventions.close(session)
    }

    /// A statement without a transaction that was cut short: only a run can look whether it is done.
    private func checkTellable(_ item: StepRunner.Item) throws {
        guard let statement = item.inDoubt.first else { return }
        throw AutogenFailure(
            .found,
            [
                Diagnostic(
                    "database.half-applied",
                    "revision \(item.file.id) stopped in this statement, and only a run can tell how far it came: no script was written",
                    at: SourceSpan(file: item.file.path, line: statement.line, column: 1),
                    help:
                        "`autogen \(item.direction.rawValue) \(item.direction == .upgrade ? item.file.id : item.file.id + "-1")` goes on from there"
                )
            ])
    }

    func scriptRunner(_ session: ScriptSession) -> StepRunner {
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

/// The way up from where a database stands.
private struct UpgradeWay: SessionTask {
    let project: Project
    let graph: RevisionGraph
    let address: String
    let options: RunOptions

    func run(_ session: borrowing some DatabaseSession & ~Copyable) throws -> RunWay {
        var goal: [String]?
        let items = try project.wayUp(address, &goal, graph, options, project.tell, session)
        return RunWay(rows: try project.journal.current(session), items: items)
    }
}
