import DatabaseAccess
import MigrationPlan
import PostgresClient
import PostgresDialect
import RevisionFiles
import SchemaModel
import SourceDiagnostics

/// One revision up, down and up again in a scratch database, with rows in its tables.
struct RoundTrip {
    private let file: RevisionFile
    private let withRows: Bool
    var item: ValidationOutcome.Item
    /// The statement that failed first.
    private(set) var setback: Diagnostic?
    private var problems: [Diagnostic] = []
    private var hasMadeUpRows = false
    /// Whether the first upgrade ran to its end.
    private(set) var wasApplied = false
    /// Whether the database holds what the revision makes, and nothing else.
    private(set) var isUsable = false

    init(_ file: RevisionFile, withRows: Bool) {
        self.file = file
        self.withRows = withRows
        item = ValidationOutcome.Item(revision: file.id, message: file.message, path: file.path)
    }

    /// Whether made-up rows may be what it failed on: without them, it may be fine.
    var failedOnRows: Bool { hasMadeUpRows && setback != nil }

    mutating func run(_ session: borrowing PostgresSession, _ server: borrowing ScratchServer) throws {
        try travel(session, server)
        if !problems.isEmpty { item.failure = AutogenFailure(.found, problems) }
    }

    private mutating func travel(_ session: borrowing PostgresSession, _ server: borrowing ScratchServer) throws {
        let before = try Catalog.read(session)
        if withRows { try fillEmptyTables(before, session) }
        let rows = try SampleRows.count(before, before, session)
        let first = try ValueCheck(before, [file.upgrade, file.downgrade], session)

        guard try attempt(file.upgrade, session, server) else {
            item.upgrade = .failed
            return
        }
        wasApplied = true
        let after = try Catalog.read(session)
        let upgradeKeeps = try keepsRows(rows, before, after, [file.upgrade], "the upgrade", session)
        item.upgrade = upgradeKeeps ? .ok : .failed
        if let reason = file.irreversible {
            (item.downgrade, item.roundTrip) = (.irreversible, .irreversible)
            item.notes.append("run up only, since it is irreversible: \(reason)")
            isUsable = true
            return
        }

        let values = try ValueCheck(after, [file.upgrade, file.downgrade], session)
        guard try attempt(file.downgrade, session, server) else {
            item.downgrade = .failed
            return
        }
        let back = try Catalog.read(session)
        let isSame = compare(back, before, "the downgrade does not bring back what was there before", file.downgrade)
        let isKept =
            try !upgradeKeeps
            || keepsRows(rows, before, back, [file.upgrade, file.downgrade], "the downgrade", session)
        let isRestored =
            try !isSame
            || hasValues(
                first.changed(after, session), "after the downgrade, columns have other values", file.downgrade)
        item.downgrade = isSame && isKept && isRestored ? .ok : .failed

        // A second failure says where the first one hurts; rows are not asked about it.
        if !isSame { hasMadeUpRows = false }
        guard try attempt(file.upgrade, session, server, " when it runs again after the downgrade") else {
            item.roundTrip = .failed
            return
        }
        let again = try Catalog.read(session)
        let isEqual = compare(again, after, "the second upgrade makes something else than the first", file.upgrade)
        let isStill =
            try !(upgradeKeeps && isKept)
            || keepsRows(rows, before, again, [file.upgrade, file.downgrade], "the second upgrade", session)
        let isRepeated =
            try !(isRestored && isEqual)
            || hasValues(
                values.changed(before, session), "the second upgrade leaves other values than the first", file.upgrade)
        let isFine = isSame && isKept && isRestored && isEqual && isStill && isRepeated
        item.roundTrip = isFine ? .ok : .failed
        isUsable = isEqual
    }

    /// Tables that have rows, by a dump or a revision, keep them as they are.
    private mutating func fillEmptyTables(_ schema: DatabaseSchema, _ session: borrowing PostgresSession) throws {
        let filled = try SampleRows.count(schema, schema, session).filter { $0.value > 0 }
        let empty = schema.filter {
            $0.id.kind != .table || filled[$0.id] == nil && $0.id.schema != Project.stateSchema
        }
        hasMadeUpRows = SampleRows(empty).insert(session)
    }

    private mutating func attempt(
        _ body: RevisionBody, _ session: borrowing PostgresSession, _ server: borrowing ScratchServer,
        _ when: String = ""
    ) throws -> Bool {
        do {
            try SchemaCopies.run(body, of: file, session, server)
            return true
        } catch let failure as Diagnostics {
            guard let first = failure.list.first else { return false }
            setback = setback ?? first
            problems.append(
                Diagnostic(
                    first.code, first.message + when, at: first.span, sourceLine: first.sourceLine, help: first.help,
                    notes: first.notes))
            return false
        }
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

    /// Whether no column has other values than it should, but for what flags say.
    private mutating func hasValues(_ changed: [ObjectID], _ what: String, _ body: RevisionBody) -> Bool {
        guard let column = changed.first else { return true }
        problems.append(
            Diagnostic(
                "validate.values", "revision \(file.id): \(what), and no flag says so", at: place(body),
                help:
                    "bring the values back; or, if they are to change, say so above the statement: -- NOTE change-values: \(column.dottedName) gets other values",
                notes: changed.prefix(12).map { Diagnostic.Note($0.description) }))
        return false
    }

    private func place(_ body: RevisionBody) -> SourceSpan {
        SourceSpan(file: file.path, line: body.statements.first?.line ?? 1, column: 1)
    }

    /// Whether tables that were there before still have their rows, but for what flags say.
    private mutating func keepsRows(
        _ rows: [ObjectID: Int], _ before: DatabaseSchema, _ now: DatabaseSchema, _ bodies: [RevisionBody],
        _ what: String, _ session: borrowing PostgresSession
    ) throws -> Bool {
        let counts = try SampleRows.count(before, now, session)
        let losses = RowLoss(bodies)
        let losers = counts.keys.sorted().filter { table in
            counts[table, default: 0] < rows[table, default: 0] && !losses.explains(table)
        }
        guard !losers.isEmpty else { return true }
        problems.append(
            Diagnostic(
                "validate.rows-lost", "revision \(file.id): \(what) loses rows, and no flag says so",
                at: place(bodies[bodies.count - 1]),
                help:
                    "keep the rows; or, if they are to go, say so above the statement: -- NOTE drop-rows: rows of \(losers[0].dottedName) go",
                notes: losers.map {
                    Diagnostic.Note("\($0.dottedName): \(rows[$0, default: 0]) before, \(counts[$0, default: 0]) now")
                }))
        return false
    }
}

/// The flags that say that rows go: `drop-table` and its like.
struct RowLoss {
    private let texts: [String]

    init(_ bodies: [RevisionBody]) {
        texts = bodies.flatMap(\.statements).flatMap { statement in
            (statement.notes + statement.reviews).filter { flag in
                // A column or a sequence goes without its table's rows.
                flag.hasPrefix("drop-")
                    && !["drop-column", "drop-attribute", "drop-sequence"].contains(where: flag.hasPrefix)
            }
        }
    }

    func explains(_ table: ObjectID) -> Bool {
        let names = [table.dottedName, NameNotation.write(table.path), table.name]
        return texts.contains { text in
            if text.hasPrefix("drop-schema") { return text.contains(table.schema) }
            let words = text.split { " ,;:()".contains($0) }.map { String($0).trimmed(of: ".") }
            return words.contains(where: names.contains)
        }
    }
}

extension String {
    fileprivate func trimmed(of end: Character) -> String { last == end ? String(dropLast()) : self }
}

/// What differs between two schemas, in a few lines.
enum SchemaDifference {
    static func describe(_ ids: [ObjectID], _ got: DatabaseSchema, _ wanted: DatabaseSchema) -> [String] {
        let lines = ids.prefix(12).map { id -> String in
            switch (got[id], wanted[id]) {
            case (nil, _): "\(id) is missing"
            case (_, nil): "\(id) is left over"
            case (let got?, let wanted?): "\(id): \(Proof.difference(got, wanted))"
            }
        }
        return lines + (ids.count > 12 ? ["and \(ids.count - 12) more"] : [])
    }
}
