import MigrationPlan
import SQLText
import SchemaModel

/// A table that is made again under another name, takes the rows of the old one and its place. Rows keep their numbers, and
/// `AUTOINCREMENT` its mark.
struct TableRebuild {
    let old: TableContents
    let new: TableContents
    let hints: PlanHints
    let moves: SQLiteMoves
    /// A table as it is before the plan; nil where there is none.
    let tableBefore: (ObjectID) -> TableContents?
    private let passing: String

    var id: ObjectID { new.id }

    init(
        _ old: TableContents, _ new: TableContents, taken: Set<String>, hints: PlanHints, moves: SQLiteMoves,
        tableBefore: @escaping (ObjectID) -> TableContents?
    ) {
        (self.old, self.new, self.hints, self.moves) = (old, new, hints, moves)
        self.tableBefore = tableBefore
        var (name, number) = ("\(Self.mark)_\(new.id.name)", 1)
        while taken.contains(Names.folded(name)) {
            number += 1
            name = "\(Self.mark)\(number)_\(new.id.name)"
        }
        passing = name
    }

    private static let mark = "autogen_new"

    /// What SQLite says of a statement, in terms of the table and not of the one that takes its place.
    static func told(_ message: String, of sql: String) -> String {
        var reader = TokenReader(sql)
        guard reader.take("insert") else { return message }
        while !reader.isAtEnd, !reader.take("into") { reader.skip() }
        let name = reader.takeName()
        guard name.hasPrefix(mark), let end = name.dropFirst(mark.count).firstIndex(of: "_"),
            name[..<end].dropFirst(mark.count).allSatisfy(\.isNumber)
        else { return message }
        return message.replacing(name + ".", with: name[end...].dropFirst() + ".")
    }

    var statements: [PlannedStatement] {
        let (table, aside) = (Names.quoted(new.id.name), Names.quoted(passing))
        var sql: [SQL] = [new.creation(as: passing)]
        let (columns, values) = copied
        if !columns.isEmpty {
            // What the new table says of conflicts is for its users: here it would make rows vanish.
            sql.append(
                "INSERT OR ABORT INTO \(aside) (\(columns.joined(separator: ", ")))\nSELECT \(values.joined(separator: ", "))\nFROM \(Names.quoted(old.id.name))\(order)"
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
        var statements = sql.map { PlannedStatement(sql: $0, flags: [], object: new.id) }
        statements[0].flags = [
            Flag(
                .note, "rebuild-table",
                "SQLite cannot alter \(new.id.dottedName) that far: it is made again, and its rows go over")
        ]
        // What becomes of the rows is said, and approved, where they go over.
        statements[columns.isEmpty ? 0 : 1].flags += rowFlags
        return statements
    }

    /// Nulls that become numbers take those that no other row brings along.
    private var order: SQL {
        guard let column = new.rowidColumn, let before = source(of: column), before.id != old.rowidColumn?.id,
            !before.notNull
        else { return "" }
        return "\nORDER BY \(Names.quoted(before.id.name)) IS NULL"
    }

    func isNumbered(_ table: TableContents) -> Bool { table.primaryKey?.isAutoincrement == true }

    // MARK: - Rows

    /// The columns that rows bring along, and where from.
    private var copied: (columns: [SQL], values: [SQL]) {
        var (columns, values): ([SQL], [SQL]) = ([], [])
        // The number of a row: of the old table, under its own name or a column's.
        let number = numberBefore.map(Names.quoted)
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

    func source(of column: Column) -> Column? {
        let name = moves.columns[column.id] ?? column.id.name
        return old.columns.first { Names.folded($0.id.name) == Names.folded(name) }
    }

    private func filled(_ column: Column, from before: Column) -> SQL {
        let name = renames(column, before).applied(to: Names.quoted(before.id.name))
        guard column.notNull, !before.notNull, let value = filling(column) else { return name }
        return "coalesce(\(name), \(value))"
    }

    func renames(_ column: Column, _ before: Column) -> ValueRenames {
        ValueRenames(column, from: before, old, new, hints)
    }

    /// What nulls become in a column that takes none any more.
    func filling(_ column: Column) -> SQL? {
        if let backfill = hints.backfills[column.id] { return "\(expression: backfill)" }
        guard let value = new.defaults[column.id.name], !value.isNull, column.id != new.rowidColumn?.id else {
            return nil
        }
        return "\(expression: value.sqliteText)"
    }

    /// Whether no two rows may have the same in a column: then the row's number is the value that says least.
    func isUnique(_ column: Column) -> Bool {
        new.keys.contains { $0.columns == [column.id.name] }
            || new.indexes.contains { $0.isUnique && $0.parts.map(\.subject) == [.column(column.id.name)] }
    }

    /// A value that says nothing, of the kind that the column takes.
    func neutral(_ column: Column) -> SQL {
        switch Affinity(column, in: new) {
        case .text: "''"
        case .blob: column.type.isEmpty ? "''" : "x''"
        case .integer, .real, .numeric: "0"
        }
    }
}
