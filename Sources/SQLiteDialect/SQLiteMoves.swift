import MigrationPlan
import SQLText
import SchemaModel

/// What became of names before a plan begins, where the plan has to know.
package struct SQLiteMoves {
    /// Columns that SQLite cannot rename where they are, by their new names: they take their values along when their table is made
    /// again.
    package private(set) var columns: [ObjectID: String] = [:]
    private var flags: [ObjectID: [Flag]] = [:]
    /// What tables and columns were called before the first statement, when rows are counted.
    private var formerTables: [String: String] = [:]
    private var formerColumns: [ObjectID: String] = [:]

    package init() {}

    /// The same on the way back.
    package var inverted: SQLiteMoves {
        var result = SQLiteMoves()
        for (id, old) in columns { result.columns[id.renamed(to: old)] = id.name }
        return result
    }

    /// A rename of a column that only a new table can bring.
    package mutating func move(_ old: ObjectID, to new: ObjectID, _ flag: Flag) {
        columns[new] = old.name
        flags[new.parentTable, default: []].append(flag)
    }

    /// A rename that precedes the plan.
    package mutating func note(_ old: ObjectID, to new: ObjectID) {
        if old.kind == .table {
            formerTables[new.name] = formerTables[old.name] ?? old.name
        } else {
            formerColumns[new] = formerColumns[old] ?? old.name
        }
    }

    func flags(of table: ObjectID) -> [Flag] { flags[table] ?? [] }

    func isTouched(_ table: ObjectID) -> Bool { columns.keys.contains { $0.parentTable == table } }

    /// The name under which a table's rows are counted before a run.
    func counted(_ table: ObjectID) -> SQL { Names.quoted(formerTables[table.name] ?? table.name) }

    func countedColumn(_ column: ObjectID) -> SQL { Names.quoted(formerColumns[column] ?? column.name) }
}

extension ObjectID {
    fileprivate func renamed(to name: String) -> ObjectID { ObjectID(kind, Array(path.dropLast()) + [name]) }
}
