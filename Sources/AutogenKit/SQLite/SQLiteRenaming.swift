import DatabaseAccess
import MigrationPlan
import ModelFiles
import SQLiteClient
import SQLiteDialect
import SQLText
import SchemaModel

/// Renames tables and columns where they are, and reads what became of all that names them: SQLite rewrites it.
/// <https://www.sqlite.org/lang_altertable.html#altertabrename>
struct SQLiteRenaming {
    let project: Project
    let hints: [AuthoredModel.Rename]
    /// Those that are asked for now; those in models may have been followed.
    let asked: [AuthoredModel.Rename]
    let decisions: RenameDecisions
    private(set) var statements: [PlannedStatement] = []
    private(set) var moves = SQLiteMoves()
    private(set) var done: [(old: ObjectID, new: ObjectID)] = []

    init(
        project: Project, hints: [AuthoredModel.Rename], asked: [AuthoredModel.Rename], decisions: RenameDecisions
    ) {
        (self.project, self.hints, self.asked, self.decisions) = (project, hints, asked, decisions)
    }

    func newName(of object: ObjectID) -> ObjectID { done.last { $0.old == object }?.new ?? object }

    /// What has another name now, as it was called.
    var oldNames: [ObjectID] { done.map(\.old) }

    mutating func run(
        from source: DatabaseSchema, to target: DatabaseSchema, on session: borrowing SQLiteSession
    ) throws -> DatabaseSchema {
        var current = source
        for kind in [ObjectKind.table, .column] {
            let renames = try decided(kind, current, target)
            let steps = RenameStep.ordered(renames) {
                ObjectID($0.old.kind, Array($0.old.path.dropLast()) + ["autogen_new_\($0.new.name)"])
            }
            for step in steps { try run(step, on: session) }
            if !renames.isEmpty { current = try project.readSQLite(session) }
        }
        return current
    }

    private mutating func run(_ step: RenameStep, on session: borrowing SQLiteSession) throws {
        let rename = step.rename
        let texts = Self.sql(rename.old, rename.new)
        do throws(DatabaseError) {
            for sql in texts { try session.execute(sql.text) }
        } catch {
            // SQLite fails over what names a column, in another view say; in a table that is made again it has any name.
            guard rename.old.kind == .column, !step.isDetour else {
                throw AutogenFailure(
                    .database, "proof.failed",
                    "\(rename.old) cannot be renamed to \((step.told ?? rename).new.name), so nothing was written: \(error.message)",
                    help: "mend what SQLite names there, or drop it first")
            }
            return moves.move(rename.old, to: rename.new, Renaming.flag(rename))
        }
        for (place, sql) in texts.enumerated() {
            let flags = place == 0 ? [step.told].compactMap(\.self).map(Renaming.flag) : []
            statements.append(PlannedStatement(sql: sql, flags: flags, object: rename.new))
        }
        done.append((rename.old, rename.new))
        moves.note(rename.old, to: rename.new)
    }

    /// Takes the renames back, last first.
    func invert(on session: borrowing SQLiteSession) throws -> [PlannedStatement] {
        try done.reversed().flatMap { rename in
            try Self.sql(rename.new, rename.old).map { sql in
                try session.execute(sql.text)
                return PlannedStatement(sql: sql, flags: [], object: rename.old)
            }
        }
    }

    private static func sql(_ old: ObjectID, _ new: ObjectID) -> [SQL] {
        let name = SQLiteNames.quoted
        guard old.kind == .table else {
            return ["ALTER TABLE \(name(new.parentTable.name)) RENAME COLUMN \(name(old.name)) TO \(name(new.name))"]
        }
        // A table's name in other letters is taken, by the table itself.
        let way = SQLiteNames.areOne(old.name, new.name) ? ["autogen_new_\(new.name)", new.name] : [new.name]
        return zip([old.name] + way, way).map { "ALTER TABLE \(name($0)) RENAME TO \(name($1))" }
    }

    /// What differs by the case of its letters alone is the same to SQLite.
    private static func respelt(
        _ kind: ObjectKind, _ current: DatabaseSchema, _ target: DatabaseSchema
    ) -> [(old: ObjectID, new: ObjectID)] {
        target.sortedIDs.filter { $0.kind == kind && !current.contains($0) }.compactMap { new in
            current.sortedIDs.first { old in
                old.kind == kind && !target.contains(old) && old.path.dropLast() == new.path.dropLast()
                    && SQLiteNames.areOne(old.name, new.name)
            }.map { ($0, new) }
        }
    }

    private func decided(
        _ kind: ObjectKind, _ current: DatabaseSchema, _ target: DatabaseSchema
    ) throws -> [Rename] {
        let level = kind == .table ? 1 : 2
        var refused: [(old: ObjectID, new: ObjectID)] = []
        func placed(_ hints: [AuthoredModel.Rename]) -> [AuthoredModel.Rename] {
            hints.filter { $0.new.kind == kind }.map { hint in
                // A hint inside a renamed table names the old column of the table as it is called now.
                guard level > 1, !current.contains(hint.old) else { return hint }
                return AuthoredModel.Rename(old: hint.old.moved(to: Array(hint.new.path.dropLast())), new: hint.new)
            }
        }
        let hinted = placed(asked) + (try NameExchange.open(placed(hints), of: [kind], current, target))
        let wanted = hinted.map { ($0.old, $0.new) } + Self.respelt(kind, current, target)
        while true {
            let found = RenameMatching.renames(
                level: level, from: current, to: target, hints: wanted, refused: refused,
                claimedNames: { object, _ in
                    [.table, .view].contains(object.id.kind) ? [object.id.name.lowercased()] : []
                }
            ).filter { $0.old.kind == kind }
            var (result, others): ([Rename], [(old: ObjectID, new: ObjectID)]) = ([], [])
            for rename in found {
                guard let evidence = rename.evidence else {
                    result.append(rename)
                    continue
                }
                switch decisions.answer(rename.old.description, rename.new.description, evidence) {
                case .rename: result.append(Rename(old: rename.old, new: rename.new, evidence: nil))
                case .later: result.append(rename)
                case .other: others.append((rename.old, rename.new))
                }
            }
            if others.isEmpty { return result }
            refused += others
        }
    }
}
