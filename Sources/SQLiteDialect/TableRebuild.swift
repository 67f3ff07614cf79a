import MigrationPlan
import SQLText
import SchemaModel

/// A table that is made again under another name, takes the rows of the old one and its place. Rows keep their numbers, and
/// `AUTOINCREMENT` its mark.
struct TableRebuild {
    private let old: TableContents
    private let new: TableContents
    private let passing: String
    private let hints: PlanHints
    private let moves: SQLiteMoves

    var id: ObjectID { new.id }

    init(_ old: TableContents, _ new: TableContents, taken: Set<String>, hints: PlanHints, moves: SQLiteMoves) {
        (self.old, self.new, self.hints, self.moves) = (old, new, hints, moves)
        var (name, number) = ("autogen_new_\(new.id.name)", 1)
        while taken.contains(Names.folded(name)) {
            number += 1
            name = "autogen_new\(number)_\(new.id.name)"
        }
        passing = name
    }

    var statements: [PlannedStatement] {
        let (table, aside) = (Names.quoted(new.id.name), Names.quoted(passing))
        var sql: [SQL] = [new.creation(as: passing)]
        let (columns, values) = copied
        if !columns.isEmpty {
            // What the new table says of conflicts is for its users: here it would make rows vanish.
            sql.append(
                "INSERT OR ABORT INTO \(aside) (\(columns.joined(separator: ", ")))\nSELECT \(values.joined(separator: ", "))\nFROM \(Names.quoted(old.id.name))"
            )
        }
        if isNumbered(old), isNumbered(new) {
            // The highest number ever given, which rows that are gone may have had.
            let (mark, own) = (Names.literal(old.id.name), Names.literal(passing))
            sql.append("DELETE FROM sqlite_sequence WHERE name = \(own)")
            sql.append(
                "INSERT INTO sqlite_sequence (name, seq) SELECT \(own), seq FROM sqlite_sequence WHERE name = \(mark)")
        }
        sql.append("DROP TABLE \(Names.quoted(old.id.name))")
        sql.append("ALTER TABLE \(aside) RENAME TO \(table)")
        return sql.enumerated().map { place, sql in
            PlannedStatement(sql: sql, flags: place == 0 ? flags : [], object: new.id)
        }
    }

    private func isNumbered(_ table: TableContents) -> Bool { table.primaryKey?.isAutoincrement == true }

    // MARK: - Rows

    /// The columns that rows bring along, and where from.
    private var copied: (columns: [SQL], values: [SQL]) {
        var (columns, values): ([SQL], [SQL]) = ([], [])
        // The number of a row: of the old table, under its own name or a column's.
        let number = old.rowidColumn.map { Names.quoted($0.id.name) } ?? old.rowidName.map(Names.quoted)
        if new.rowidColumn == nil, let name = new.rowidName, let number {
            columns.append(Names.quoted(name))
            values.append(number)
        }
        for column in new.columns where column.generated == nil {
            let name = Names.quoted(column.id.name)
            let value: SQL
            if let before = source(of: column) {
                value = filled(column, from: before)
            } else if let backfill = hints.backfills[column.id] {
                value = "\(expression: backfill)"
            } else if column.id == new.rowidColumn?.id, let number {
                value = number
            } else if column.notNull, new.defaults[column.id.name] == nil, column.id != new.rowidColumn?.id {
                value = isUnique(column) ? number ?? neutral(column) : neutral(column)
            } else {
                continue
            }
            columns.append(name)
            values.append(value)
        }
        return (columns, values)
    }

    private func source(of column: Column) -> Column? {
        let name = moves.columns[column.id] ?? column.id.name
        return old.columns.first { Names.folded($0.id.name) == Names.folded(name) }
    }

    private func filled(_ column: Column, from before: Column) -> SQL {
        let name = renames(column, before).applied(to: Names.quoted(before.id.name))
        guard column.notNull, !before.notNull, let value = filling(column) else { return name }
        return "coalesce(\(name), \(value))"
    }

    private func renames(_ column: Column, _ before: Column) -> ValueRenames {
        ValueRenames(column, from: before, old, new, hints)
    }

    /// What nulls become in a column that takes none any more.
    private func filling(_ column: Column) -> SQL? {
        if let backfill = hints.backfills[column.id] { return "\(expression: backfill)" }
        guard let value = new.defaults[column.id.name], !value.isNull, column.id != new.rowidColumn?.id else {
            return nil
        }
        return "\(expression: value.sqliteText)"
    }

    /// Whether no two rows may have the same in a column: then the row's number is the value that says least.
    private func isUnique(_ column: Column) -> Bool {
        new.keys.contains { $0.columns == [column.id.name] }
            || new.indexes.contains { $0.isUnique && $0.parts.map(\.subject) == [.column(column.id.name)] }
    }

    /// A value that says nothing, of the kind that the column takes.
    private func neutral(_ column: Column) -> SQL {
        switch Affinity(column.type) {
        case .text: "''"
        case .blob: column.type.isEmpty ? "''" : "x''"
        case .integer, .real, .numeric: "0"
        }
    }

    // MARK: - Flags

    private var flags: [Flag] {
        var flags: [Flag] = []
        let level: Flag.Level = hints.isDowngrade ? .note : .review
        let kept = Set(new.columns.compactMap { source(of: $0)?.id })
        for column in old.columns where !kept.contains(column.id) && column.generated == nil {
            flags.append(ColumnFlags.drop(column, hints, moves))
        }
        for column in new.columns where column.generated == nil {
            let table = moves.counted(old.id)
            guard let before = source(of: column) else {
                if column.notNull, new.defaults[column.id.name] == nil, column.id != new.rowidColumn?.id {
                    let backfill = hints.backfills[column.id]
                    let value =
                        backfill.map { "\(expression: $0)" as SQL }
                        ?? (isUnique(column) ? "the row's number" : neutral(column))
                    let hint = backfill == nil ? "; say `backfill:` in the model for another" : ""
                    flags.append(
                        Flag(
                            backfill == nil ? level : .note, backfill == nil ? "required-column" : "backfill",
                            "rows that exist get \(value) in \(column.id.dottedName)\(hint)"))
                }
                continue
            }
            if column.notNull, !before.notNull, before.generated == nil, column.id != new.rowidColumn?.id {
                let count: SQL = "SELECT count(*) FROM \(table) WHERE \(moves.countedColumn(before.id)) IS NULL"
                if let value = filling(column) {
                    flags.append(
                        Flag(
                            hints.backfills[column.id] == nil ? level : .note, "backfill",
                            "nulls in \(column.id.dottedName) become \(value)", check: count))
                } else {
                    flags.append(
                        Flag(
                            .note, "set-not-null", "fails where \(column.id.dottedName) is null",
                            check: count))
                }
            }
            if let flag = retyping(column, before) { flags.append(flag) }
            let renames = renames(column, before)
            if let flag = renames.flag(column, counted: moves.countedColumn(before.id), in: table) {
                flags.append(flag)
            }
        }
        flags += newChecks + computed
        let rebuild = Flag(
            .note, "rebuild-table",
            "SQLite cannot alter \(new.id.dottedName) that far: it is made again, and its rows go over")
        // What is counted before a run is told with the flag that stands first.
        flags += moves.flags(of: new.id)
        return flags.filter { $0.check != nil } + flags.filter { $0.check == nil } + [rebuild]
    }

    /// Columns whose values were anybody's, and come from an expression now.
    private var computed: [Flag] {
        new.columns.compactMap { column in
            guard let generated = column.generated, let before = source(of: column), before.generated == nil else {
                return nil
            }
            let (name, isCounted) = (moves.countedColumn(before.id), isCounted(generated))
            let condition: SQL =
                isCounted ? "\(name) COLLATE BINARY IS NOT (\(expression: generated))" : "\(name) IS NOT NULL"
            return Flag(
                hints.isDowngrade ? .note : .review, "replace-column",
                "values of \(column.id.dottedName) are lost where they are not what \(generated) gives: they are computed from now on",
                check: "SELECT count(*) FROM \(moves.counted(old.id)) WHERE \(condition)")
        }
    }

    /// Whether an expression of the new table means the same in the old one. Where a column is new or takes other values along, it
    /// does not.
    private func isCounted(_ expression: String) -> Bool {
        !new.columns.contains { column in
            guard Words.contains(column.id.name, expression) else { return false }
            guard let before = source(of: column) else { return true }
            return before.id.name != column.id.name || !renames(column, before).isEmpty
                || moves.countedColumn(before.id) != Names.quoted(column.id.name)
        }
    }

    /// Checks that rows were not held to so far.
    private var newChecks: [Flag] {
        let known = old.checks.map(\.expression)
        return new.checks.filter { !known.contains($0.expression) }.map { check in
            let isCounted = isCounted(check.expression)
            let count: SQL =
                "SELECT count(*) FROM \(moves.counted(old.id)) WHERE NOT (\(expression: check.expression))"
            return Flag(
                .note, "add-check", "fails where rows break check \(check.id.dottedName)",
                check: isCounted ? count : nil)
        }
    }

    /// A type of another affinity may change values on their way: <https://www.sqlite.org/datatype3.html#type_affinity>.
    private func retyping(_ column: Column, _ before: Column) -> Flag? {
        let (was, now) = (Affinity(before.type), Affinity(column.type))
        guard was != now, now != .blob else { return nil }
        let (name, table) = (moves.countedColumn(before.id), moves.counted(old.id))
        let type = Affinity.castName(now)
        let level: Flag.Level = hints.isDowngrade ? .note : .review
        // What reads the same after the way there and back is no loss.
        let check: SQL
        if now == .text {
            check = "SELECT count(*) FROM \(table) WHERE typeof(\(name)) = 'real'"
        } else {
            check =
                "SELECT count(*) FROM \(table) WHERE typeof(\(name)) = 'text' AND CAST(CAST(\(name) AS \(type)) AS TEXT) <> \(name)"
        }
        return Flag(
            now == .text ? .note : level, "retype-column",
            "values of \(column.id.dottedName) are kept as \(now.rawValue) from now on, which may change how they are spelt",
            check: check)
    }
}

/// How SQLite keeps the values of a column, by its declared type: <https://www.sqlite.org/datatype3.html#determination_of_column_affinity>.
enum Affinity: String {
    case text, numeric, integer, real, blob

    init(_ type: String) {
        let type = Names.folded(type)
        if type.contains("int") {
            self = .integer
        } else if ["char", "clob", "text"].contains(where: type.contains) {
            self = .text
        } else if type.isEmpty || type.contains("blob") {
            self = .blob
        } else if ["real", "floa", "doub"].contains(where: type.contains) {
            self = .real
        } else {
            self = .numeric
        }
    }

    static func castName(_ affinity: Affinity) -> SQL { "\(expression: affinity.rawValue.uppercased())" }
}
