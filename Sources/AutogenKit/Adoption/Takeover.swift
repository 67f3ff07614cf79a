import DatabaseAccess
import RevisionFiles
import RevisionRunner
import SQLText
import SchemaModel
import SourceDiagnostics

extension Project {
    /// Enters in the database where another runner's table says that it stands.
    /// - Parameter before: runs once all is known to be well, and before anything is entered.
    func takeOver(
        _ choice: RunnerChoice?, _ request: AdoptRequest, _ graph: RevisionGraph, _ progress: @escaping Progress,
        before prepare: @escaping () throws -> Void = {}
    ) async throws -> (state: AdoptOutcome.State?, notes: [String]) {
        let plan = try await planned(choice, request, graph, progress, prepare)
        guard let table = plan.table else { return (nil, plan.notes) }
        let ignoring = try ignore(plan.ignoredNames, isDryRun: request.isDryRun)
        return (
            AdoptOutcome.State(
                table: table.name, before: plan.before, after: plan.after,
                drop: SQL("DROP TABLE \(table.sql)").text + ";", ignoreLine: ignoring?.line, ignoreFile: ignoring?.file),
            plan.notes
        )
    }

    /// What is to be entered; it is, unless this is a dry run.
    private func planned(
        _ choice: RunnerChoice?, _ request: AdoptRequest, _ graph: RevisionGraph, _ progress: @escaping Progress,
        _ prepare: @escaping () throws -> Void
    ) async throws -> Takeover {
        var task = TakeoverTask(
            project: self, choice: choice, request: request, graph: graph, prepare: prepare)
        if request.isDryRun { return try await engine.look(task) }
        _ = try await engine.run(&task, graph, makesDatabase: false, progress)
        return task.plan
    }

    fileprivate func enter(
        _ plan: Takeover, _ graph: RevisionGraph, _ runner: StepRunner, _ prepare: () throws -> Void,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws {
        try prepare()
        guard let table = plan.table, !plan.isDone else { return }
        try createJournal(session)
        try runner.stamp(
            plan.adding.compactMap { graph.revisions[$0] }, removing: plan.removing,
            checking: (table.catalog.fingerprint(table), plan.fingerprint), session)
    }

    fileprivate func planTakeover(
        _ choice: RunnerChoice?, _ request: AdoptRequest, _ graph: RevisionGraph,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> Takeover {
        let before = try known(try journal.current(session), graph)
        if let half = try journal.unfinished(session).first {
            throw AutogenFailure(
                .found, "database.half-applied",
                "some steps of the \(half.direction) of revision \(half.revision) ran, not all: nothing was changed",
                help: half.direction == "upgrade"
                    ? "`autogen upgrade \(half.revision)` finishes it first"
                    : "`autogen downgrade \(graph.addressBelow(half.revision))` finishes it first")
        }
        guard let table = try runnerTable(choice, request.versionTable, session) else {
            return Takeover(notes: try withoutRunner(graph, before, session))
        }
        // Taken before the rows are read: what changes later is noticed.
        let fingerprint = try session.value(table.catalog.fingerprint(table).text)
        let rows = try RunnerRows.read(table, session)
        var plan = Takeover(table: table, fingerprint: fingerprint, notes: rows.notes)
        (plan.before, plan.ignoredNames) = (before, try table.catalog.ignoredNames(table, session))
        let wanted = try revisions(rows, table, graph, &plan.notes)
        let (has, wants) = (graph.ancestors(of: before), graph.ancestors(of: wanted))
        guard has.isSubset(of: wants) || wants.isSubset(of: has) else {
            throw AutogenFailure(
                .usage, "adopt.state",
                "the database is entered at \(before.joined(separator: ", ")), and \(table.name) says \(wanted.joined(separator: ", "))",
                help: "`autogen stamp` enters what is right")
        }
        // Where autogen has gone on since, the other table is out of date.
        plan.after = wants.isSubset(of: has) ? before : graph.maximal(wants)
        return plan
    }

    /// The revisions that the rows say are applied.
    private func revisions(
        _ rows: RunnerRows, _ table: RunnerTable, _ graph: RevisionGraph, _ notes: inout [String]
    ) throws -> [String] {
        let index = VersionIndex(graph)
        var ids: [String] = []
        var unknown: [String] = []
        for names in rows.versions {
            if let id = names.lazy.compactMap(index.revision).first { ids.append(id) } else { unknown.append(names[0]) }
        }
        guard unknown.isEmpty else {
            let candidates = graph.order + graph.order.compactMap { graph.revisions[$0]?.origin }
            let near = unknown.compactMap { name in
                Suggestion.nearest(to: name, among: candidates).map { "\(name) is near \($0)" }
            }
            throw AutogenFailure(
                .usage, "adopt.unknown-version",
                "\(table.name) has versions that no revision stands for: \(unknown.joined(separator: ", "))",
                help: graph.isEmpty
                    ? "`autogen adopt FOLDER` makes revisions of the migrations first"
                    : "get the missing files and `autogen adopt` them, or look at the right database", notes: near)
        }
        var below: Set<String> = []
        if let baseline = rows.baseline {
            below = index.revisions(upTo: baseline)
            if below.isEmpty {
                notes.append(
                    "the other runner began at baseline \(baseline), and no revision makes what was there before it: "
                        + "write that as a revision which the first one follows, and `autogen stamp` it")
            }
        }
        let wanted = graph.maximal(graph.ancestors(of: ids).union(graph.ancestors(of: below)))
        let missing = graph.ancestors(of: wanted).subtracting(ids).subtracting(graph.ancestors(of: below))
        if rows.isComplete, !missing.isEmpty {
            throw AutogenFailure(
                .found, "adopt.gap",
                "\(table.name) has no row for these, though later ones ran: \(graph.order.filter(missing.contains).joined(separator: ", "))",
                help:
                    "let the other runner run them; or, where they are done, `autogen stamp \(wanted.joined(separator: " "))`"
            )
        }
        return wanted
    }

    /// The one table that is meant; nil where there is none, and none has to be.
    private func runnerTable(
        _ choice: RunnerChoice?, _ name: String?, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> RunnerTable? {
        let named = name.map { NameNotation.parse($0) ?? [$0] }
        let tables = try RunnerTable.find(choice, named: named, engine.runnerCatalog, session)
        if tables.count > 1 {
            throw AutogenFailure(
                .usage, "adopt.table",
                "several tables could say where the database stands: \(tables.map(\.name).joined(separator: ", "))",
                help: "--from says whose word counts, --version-table in which table")
        }
        if tables.isEmpty, choice != nil || name != nil {
            throw AutogenFailure(
                .usage, "adopt.table", "this database has no such table of another runner",
                help: "--version-table SCHEMA.NAME says what it is called; `--from table:NAME.COLUMN` is for any other")
        }
        return tables.first
    }

    /// What to do where nothing says where the database stands.
    private func withoutRunner(
        _ graph: RevisionGraph, _ before: [String], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> [String] {
        if !before.isEmpty { return [] }
        if try engine.runnerCatalog.isEmpty(session) {
            let which = isDatabaseGiven ? "the database" : "no database is named, and the embedded one"
            return ["\(which) is empty: `autogen upgrade` makes all"]
        }
        if graph.isEmpty {
            return [
                "no runner says what the database holds: `autogen adopt --from none` takes it over as it is"
            ]
        }
        return [
            "no runner says which revisions the database holds already: `autogen adopt --from none` looks whose schema it has; "
                + "`autogen stamp` enters the last of them"
        ]
    }
}

/// What taking over another runner's word comes to.
private struct Takeover {
    var table: RunnerTable?
    var fingerprint: String?
    var before: [String] = []
    var after: [String] = []
    var ignoredNames: [String] = []
    var notes: [String]

    var isDone: Bool { before == after }
    var removing: [String] { before.filter { !after.contains($0) } }
    var adding: [String] { after.filter { !before.contains($0) } }
}

private struct TakeoverTask: SessionTask, RunTask {
    let project: Project
    let choice: RunnerChoice?
    let request: AdoptRequest
    let graph: RevisionGraph
    let prepare: () throws -> Void
    private(set) var plan = Takeover(notes: [])

    func run(_ session: borrowing some DatabaseSession & ~Copyable) throws -> Takeover {
        try project.planTakeover(choice, request, graph, session)
    }

    mutating func run(_ runner: StepRunner, _ session: borrowing some DatabaseSession & ~Copyable) throws {
        plan = try run(session)
        try project.enter(plan, graph, runner, prepare, session)
    }
}
