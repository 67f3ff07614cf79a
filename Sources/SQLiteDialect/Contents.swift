import SchemaModel

/// What lives in each table or view of a schema.
struct SchemaContents {
    let schema: DatabaseSchema
    private var tables: [ObjectID: TableContents] = [:]

    init(_ schema: DatabaseSchema) {
        self.schema = schema
        for object in schema.objects.values {
            switch object {
            case let table as Table: tables[table.id, default: TableContents(table.id)].table = table
            case let column as Column: tables[column.table, default: TableContents(column.table)].columns.append(column)
            case let value as ColumnDefault:
                let table = ObjectID(.table, Array(value.id.path.dropLast()))
                tables[table, default: TableContents(table)].defaults[value.id.name] = value
            case let key as KeyConstraint:
                tables[key.id.parentTable, default: TableContents(key.id.parentTable)].keys.append(key)
            case let check as CheckConstraint:
                tables[check.id.parentTable, default: TableContents(check.id.parentTable)].checks.append(check)
            case let key as ForeignKey:
                tables[key.id.parentTable, default: TableContents(key.id.parentTable)].foreignKeys.append(key)
            case let index as Index:
                tables[index.id.parentTable, default: TableContents(index.id.parentTable)].indexes.append(index)
            case let trigger as Trigger:
                tables[trigger.id.parentTable, default: TableContents(trigger.id.parentTable)].triggers.append(trigger)
            default: break
            }
        }
        for id in tables.keys { tables[id]?.sort() }
    }

    /// Views are asked for under the table of their path.
    subscript(path: [String]) -> TableContents {
        let id = ObjectID(.table, path)
        return tables[id] ?? TableContents(id)
    }
}

struct TableContents {
    let id: ObjectID
    var table: Table?
    var columns: [Column] = []
    var defaults: [String: ColumnDefault] = [:]
    var keys: [KeyConstraint] = []
    var checks: [CheckConstraint] = []
    var foreignKeys: [ForeignKey] = []
    var indexes: [Index] = []
    var triggers: [Trigger] = []

    init(_ id: ObjectID) { self.id = id }

    fileprivate mutating func sort() {
        columns.sort { ($0.position.value, $0.id.name) < ($1.position.value, $1.id.name) }
        keys.sort { ($0.isPrimary ? 0 : 1, $0.id.name) < ($1.isPrimary ? 0 : 1, $1.id.name) }
        checks.sort { $0.id.name < $1.id.name }
        foreignKeys.sort { $0.id.name < $1.id.name }
        indexes.sort { $0.id.name < $1.id.name }
        triggers.sort { $0.id.name < $1.id.name }
    }

    var names: UsualNames { UsualNames(id.name, columns: columns.map(\.id.name)) }

    var primaryKey: KeyConstraint? { keys.first(where: \.isPrimary) }

    func column(_ name: String) -> Column? { columns.first { $0.id.name == name } }

    /// The column that is another name of the row's own number: <https://www.sqlite.org/lang_createtable.html#rowid>.
    var rowidColumn: Column? {
        guard let table, !table.isWithoutRowid, let key = primaryKey, key.columns.count == 1, !key.isInColumn,
            let column = column(key.columns[0]), Names.folded(column.type) == "integer"
        else { return nil }
        return column
    }

    /// A name under which the row's number can be had where no column is one; nil where columns have all three.
    var rowidName: String? {
        guard let table, !table.isWithoutRowid else { return nil }
        let names = Set(columns.map { Names.folded($0.id.name) })
        return ["rowid", "_rowid_", "oid"].first { !names.contains($0) }
    }
}
