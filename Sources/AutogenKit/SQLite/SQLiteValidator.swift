import DatabaseAccess
import MigrationPlan
import RevisionFiles
import SQLiteClient
import SQLiteDialect
import SchemaModel
import SourceDiagnostics

/// Runs revisions up, down and up in memory, with rows in the tables.
extension SQLiteEngine {
    func validate(
        _ request: ValidationRequest, _ report: @escaping (ValidationOutcome.Item) -> Void
    ) async throws -> ValidationOutcome {
        guard request.dump == nil else {
            throw AutogenFailure(
                .usage, "usage", "'--from-dump' takes a dump of PostgreSQL",
                help: "of a SQLite file, `autogen preflight` runs what is pending on a copy, rows and all")
        }
        let graph = try project.loadRevisions()
        let asked = try request.revision.map { try project.validatedID($0, graph) }
        let standIns = StandIns()
        let session = try SQLiteSession(scratch: standIns)
        var outcome = ValidationOutcome()
        outcome.server = SQLiteVersion.text(session.serverVersion)
        let before = asked.map { graph.ancestors(of: [$0]).subtracting([$0]) } ?? []
        try project.replaySQLite(graph, upTo: before, on: session)
        outcome.start.revisions = graph.maximal(before)
        outcome.start.tables = try project.readSQLite(session).all(Table.self).count
        var applied = before
        for id in graph.order where asked.map({ $0 == id }) ?? true {
            guard let file = graph.revisions[id] else { continue }
            let start = Project.milliseconds()
            var trip = SQLiteRoundTrip(file, project)
            try trip.run(session)
            if !standIns.names.isEmpty {
                trip.item.notes.append(
                    "only the application has these, so nothing here used them: \(standIns.names.joined(separator: ", "))"
                )
            }
            trip.item.milliseconds = Project.milliseconds() - start
            outcome.items.append(trip.item)
            report(trip.item)
            // What goes wrong leaves a database that nothing can be told from any more.
            guard trip.item.isFine else { break }
            applied.insert(id)
        }
        outcome.end.revisions = graph.maximal(applied)
        outcome.end.tables = try project.readSQLite(session).all(Table.self).count
        if asked != nil, graph.heads != asked.map({ [$0] }) {
            outcome.modelsNote = "only the head is compared with the models"
        } else if applied.count < graph.order.count {
            outcome.modelsNote = "not every revision could be applied"
        } else {
            await project.compareModels(graph, nil, nil, &outcome)
        }
        return outcome
    }
}

/// One revision up, down and up again.
struct SQLiteRoundTrip {
    private let file: RevisionFile
    private let project: Project
    var item: ValidationOutcome.Item
    private var problems: [Diagnostic] = []

    init(_ file: RevisionFile, _ project: Project) {
        (self.file, self.project) = (file, project)
        item = ValidationOutcome.Item(revision: file.id, message: file.message, path: file.path)
    }

    mutating func run(_ session: borrowing SQLiteSession) throws {
        try travel(session)
        if !problems.isEmpty { item.failure = AutogenFailure(.found, problems) }
    }

    private mutating func travel(_ session: borrowing SQLiteSession) throws {
        let before = try project.readSQLite(session)
        try SQLiteSampleRows(before).insert(session)
        var rows = try SQLiteRows(session)
        if try !attempt(file.upgrade, session) {
            guard try attemptEmptied(file.upgrade, "it", session) else {
                item.upgrade = .failed
                return
            }
            rows = SQLiteRows()
        }
        let after = try project.readSQLite(session)
        item.upgrade = keeps(rows, try SQLiteRows(session), file.upgrade, "the upgrade") ? .ok : .failed
        if let reason = file.irreversible {
            (item.downgrade, item.roundTrip) = (.irreversible, .irreversible)
            item.notes.append("run up only, since it is irreversible: \(reason)")
            return
        }
        guard try attempt(file.downgrade, session) || attemptEmptied(file.downgrade, "the downgrade", session) else {
            item.downgrade = .failed
            return
        }
        let back = try project.readSQLite(session)
        let isBack = compare(back, before, "the downgrade does not bring back what was there before", file.downgrade)
        item.downgrade = isBack ? .ok : .failed
        guard try attempt(file.upgrade, session) else {
            item.roundTrip = .failed
            return
        }
        let isSame = compare(
            try project.readSQLite(session), after, "the second upgrade makes something else than the first",
            file.upgrade)
        item.roundTrip = isBack && isSame ? .ok : .failed
    }

    private mutating func attempt(_ body: RevisionBody, _ session: borrowing SQLiteSession) throws -> Bool {
        do {
            try project.runSQLite(body, of: file, session)
            return true
        } catch let failure as Diagnostics {
            problems += failure.list.prefix(1)
        } catch let error as DatabaseError {
            problems.append(Diagnostic("revision.sql", "revision \(file.id): \(error.message)", at: place(body)))
        }
        return false
    }

    /// Rows may be in the way; whether they are, the same on empty tables tells.
    private mutating func attemptEmptied(
        _ body: RevisionBody, _ what: String, _ session: borrowing SQLiteSession
    ) throws -> Bool {
        try SQLiteSampleRows.remove(session)
        let setback = problems
        problems = []
        guard try attempt(body, session) else { return false }
        item.notes.append(
            "made-up rows stood in the way, so \(what) ran on empty tables: \(setback.first?.message ?? "")")
        return true
    }

    private mutating func compare(
        _ got: DatabaseSchema, _ wanted: DatabaseSchema, _ what: String, _ body: RevisionBody
    ) -> Bool {
        let left = ChangeSet.differences(got, wanted)
        guard !left.isEmpty else { return true }
        problems.append(
            Diagnostic(
                "validate.difference", "revision \(file.id): \(what)", at: place(body),
                help: "mend the bodies, so that the one takes back just what the other does",
                notes: SchemaDifference.describe(left, got, wanted).map { Diagnostic.Note($0) }))
        return false
    }

    private mutating func keeps(_ before: SQLiteRows, _ after: SQLiteRows, _ body: RevisionBody, _ what: String) -> Bool
    {
        guard let loser = before.firstLoss(in: after) else { return true }
        let losses = RowLoss([body])
        if losses.explains(ObjectID(.table, "main", String(loser.prefix { $0 != "." }))) { return true }
        problems.append(
            Diagnostic(
                "validate.rows-lost", "revision \(file.id): \(what) loses values of \(loser), and no flag says so",
                at: place(body)))
        return false
    }

    private func place(_ body: RevisionBody) -> SourceSpan {
        SourceSpan(file: file.path, line: body.statements.first?.line ?? 1, column: 1)
    }
}
