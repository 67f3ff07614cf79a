import DatabaseAccess
import MigrationPlan
import ModelFiles
import SQLText
import SQLiteClient
import SQLiteDialect
import SchemaModel

/// Plans a way from one schema of a SQLite database to another and back, and runs both in memory until each result was read back
/// equal, with rows in the tables.
struct SQLiteProof {
    let project: Project
    let hints: PlanHints
    let renameHints: [AuthoredModel.Rename]
    /// What is asked for now, and in no model.
    var askedRenames: [AuthoredModel.Rename] = []
    let decisions: RenameDecisions
    var virtualTables = VirtualTables()

    /// - Parameter session: a database in memory that holds the source schema.
    func plan(
        from source: DatabaseSchema, to target: DatabaseSchema, on session: borrowing SQLiteSession
    ) throws -> Proof.Result {
        if ChangeSet.differences(source, target).isEmpty, askedRenames.isEmpty {
            return Proof.Result(upgrade: Plan(), downgrade: Plan())
        }
        try SQLiteSampleRows(source).insert(session)
        let conventions = SQLiteConventions()

        var renaming = SQLiteRenaming(
            project: project, hints: renameHints, asked: askedRenames, decisions: decisions)
        let rows = try SQLiteRows(session)
        let renamed = try renaming.run(from: source, to: target, on: session)
        var up = try planned(renamed, target, renaming.moves, isDowngrade: false)
        let hasRows = try run(&up, "upgrade", conventions, session)
        try compare(try project.readSQLite(session), target, "the upgrade")
        if hasRows { try keepsRows(rows.renamed(renaming.done), try SQLiteRows(session)) }

        var down = try planned(target, renamed, renaming.moves.inverted, isDowngrade: true)
        _ = try run(&down, "downgrade", conventions, session)
        let back = try renaming.invert(on: session)
        // What names the renamed things was rewritten on both ways, and need not read as it did.
        var rest = try planned(try project.readSQLite(session), source, SQLiteMoves(), isDowngrade: true)
        _ = try run(&rest, "downgrade", conventions, session)
        try compare(try project.readSQLite(session), source, "the downgrade")

        up = up.preceded(by: renaming.statements)
        for (object, flag) in virtualTables.flags(from: source, to: target, renamed: renaming.oldNames) {
            tell(flag, of: object, &up, renaming)
        }
        _ = try run(&up, "upgrade after the downgrade", conventions, session)
        try compare(try project.readSQLite(session), target, "the upgrade after the downgrade")
        return Proof.Result(
            upgrade: up, downgrade: down.followed(by: back).followed(by: rest), changes: Proof.changes(source, target))
    }

    /// Puts a flag where something goes or gets another name.
    private func tell(_ flag: Flag, of object: ObjectID, _ plan: inout Plan, _ renaming: SQLiteRenaming) {
        guard let statements = plan.steps.first?.statements, !statements.isEmpty else { return }
        let places = [renaming.newName(of: object), object, object.parentTable].compactMap { id in
            statements.firstIndex { $0.object == id }
        }
        plan.steps[0].statements[places.first ?? 0].flags.append(flag)
    }

    /// The differences alone, with what stands in the way of settling them.
    func differences(
        from source: DatabaseSchema, to target: DatabaseSchema, on session: borrowing SQLiteSession
    ) throws -> Proof.Result {
        do {
            return try plan(from: source, to: target, on: session)
        } catch let failure as AutogenFailure {
            return Proof.Result(
                upgrade: Plan(), downgrade: Plan(), changes: Proof.changes(source, target), failure: failure)
        }
    }

    private func planned(
        _ from: DatabaseSchema, _ to: DatabaseSchema, _ moves: SQLiteMoves, isDowngrade: Bool
    ) throws -> Plan {
        var hints = hints
        hints.isDowngrade = isDowngrade
        do {
            return try SQLitePlanner(from: from, to: to, hints: hints, moves: moves, virtualTables: virtualTables)
                .plan()
        } catch {
            throw Proof.refusal(error, from, isDowngrade: isDowngrade)
        }
    }

    /// Runs a plan as a revision is run. Where rows may be in the way, it is tried again without them, and the statement says so.
    /// - Returns: whether the rows are still there.
    private func run(
        _ plan: inout Plan, _ what: String, _ conventions: SQLiteConventions, _ session: borrowing SQLiteSession
    ) throws -> Bool {
        guard let stumble = try attempt(&plan, what, conventions, session) else { return true }
        try SQLiteSampleRows.remove(session)
        if let failure = try attempt(&plan, what, conventions, session) { throw failure.failure }
        guard let place = stumble.place, what != "upgrade after the downgrade" else { return false }
        let flags = plan.steps[0].statements[place].flags
        if flags.contains(where: { $0.message.hasPrefix("fails where") || $0.level == .review }) { return false }
        plan.steps[0].statements[place].flags.append(
            Flag(
                what == "upgrade" ? .review : .note, "fails-on-rows",
                "in the proof run this failed on a table with rows: \(stumble.message)"))
        return false
    }

    private struct Setback {
        /// The statement's; nil where the whole was refused before the commit.
        var place: Int?
        let message: String
        let failure: AutogenFailure
    }

    /// Search indexes that cannot be built anew are left to a person.
    private func attempt(
        _ plan: inout Plan, _ what: String, _ conventions: SQLiteConventions, _ session: borrowing SQLiteSession
    ) throws -> Setback? {
        _ = virtualTables.withdraw(nil, from: &plan)
        while let setback = try attemptOnce(plan, what, conventions, session) {
            guard let place = setback.place, virtualTables.withdraw((place, setback.message), from: &plan) else {
                return setback
            }
        }
        return nil
    }

    private func attemptOnce(
        _ plan: Plan, _ what: String, _ conventions: SQLiteConventions, _ session: borrowing SQLiteSession
    ) throws -> Setback? {
        guard let step = plan.steps.first else { return nil }
        let isOff = step.isWithoutForeignKeys
        do throws(DatabaseError) {
            try conventions.prepare(isWithoutForeignKeys: isOff, session)
            try session.execute("BEGIN IMMEDIATE")
        } catch { throw AutogenFailure.database(error, "proof.failed") }
        for (place, statement) in step.statements.enumerated() {
            do throws(DatabaseError) { try session.execute(statement.sql.text) } catch {
                try? session.execute("ROLLBACK")
                try session.execute(conventions.settings)
                let told = SQLiteNames.told(error, of: statement.sql.text)
                return Setback(
                    place: place, message: told.message,
                    failure: Proof.failure(told, statement, what, advice: Self.advice(told)))
            }
        }
        do throws(DatabaseError) {
            try conventions.settle(isWithoutForeignKeys: isOff, session)
            try session.execute("COMMIT")
            return nil
        } catch {
            try? session.execute("ROLLBACK")
            try session.execute(conventions.settings)
            let failure = AutogenFailure(
                .database, "proof.failed",
                "the planned \(what) fails in the proof run, so nothing was written: \(error.message)",
                help: "a view or a trigger names what goes; mend it in the model, or drop it there")
            return Setback(message: error.message, failure: failure)
        }
    }

    private static func advice(_ error: DatabaseError?) -> String {
        // <https://www.sqlite.org/lang_altertable.html>: an alteration reads every view and trigger of the file.
        if let error, error.message.hasPrefix("error in "), !error.message.contains(" after ") {
            return "it was broken before, and SQLite alters no table beside it: mend it in the model, or drop it there"
        }
        return "please report this; --empty makes a revision to write by hand"
    }

    private func compare(_ got: DatabaseSchema, _ wanted: DatabaseSchema, _ what: String) throws {
        try Proof.checkEqual(got, wanted, what, advice: Self.advice(nil))
    }

    /// Tables and columns that stay must keep their values.
    private func keepsRows(_ before: SQLiteRows, _ after: SQLiteRows) throws {
        guard let loser = before.firstLoss(in: after) else { return }
        throw AutogenFailure(
            .database, "proof.rows-lost",
            "the planned upgrade loses rows in the proof run, so nothing was written: \(loser)",
            help: Self.advice(nil))
    }
}

/// How many rows each table has, and how many values each of its columns.
struct SQLiteRows {
    private var counts: [String: [String: Int]] = [:]

    /// Of empty tables.
    init() {}

    init(_ session: borrowing SQLiteSession) throws(DatabaseError) {
        for table in try SQLiteCatalog.read(session).all(Table.self) {
            let name = Quoting.quoted(table.id.name)
            let columns = try session.query("SELECT name FROM pragma_table_xinfo($1) WHERE hidden = 0", [table.id.name])
            let names = (0..<columns.rowCount).map { columns.string($0, 0) }
            let parts = ["count(*)"] + names.map { "count(\(Quoting.quoted($0)))" }
            let row = try session.query("SELECT \(parts.joined(separator: ", ")) FROM \(name)", [])
            var values = ["": row.int(0, 0)]
            for (place, name) in names.enumerated() { values[name.lowercased()] = row.int(0, place + 1) }
            counts[table.id.name.lowercased()] = values
        }
    }

    /// The same under the names that tables and columns have after some renames, one after the other.
    func renamed(_ names: [(old: ObjectID, new: ObjectID)]) -> SQLiteRows {
        var result = self
        for (old, new) in names {
            let (from, to) = (old.name.lowercased(), new.name.lowercased())
            if old.kind == .table {
                let values = result.counts.removeValue(forKey: from)
                result.counts[to] = values
            } else {
                let table = new.parentTable.name.lowercased()
                let values = result.counts[table]?.removeValue(forKey: from)
                result.counts[table]?[to] = values
            }
        }
        return result
    }

    /// A table, or a column of it, with less in it than there was.
    struct Loss {
        let table: String
        /// Empty where the table has fewer rows.
        let column: String
        let (before, after): (Int, Int)

        var name: String { column.isEmpty ? table : "\(table).\(column)" }
    }

    /// What is still there with less in it.
    func losses(in after: SQLiteRows) -> [Loss] {
        counts.sorted { $0.key < $1.key }.flatMap { table, columns -> [Loss] in
            guard let now = after.counts[table] else { return [] }
            return columns.sorted { $0.key < $1.key }.compactMap { column, count in
                guard let found = now[column], found < count else { return nil }
                return Loss(table: table, column: column, before: count, after: found)
            }
        }
    }

    func firstLoss(in after: SQLiteRows) -> String? { losses(in: after).first?.name }
}
