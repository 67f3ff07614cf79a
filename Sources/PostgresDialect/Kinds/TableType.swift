import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// Typed tables: <https://www.postgresql.org/docs/current/sql-createtable.html>, `OF type_name`. While a table has a type, its
/// columns can only be changed with the type; so it gives it up before, and takes it again after.
extension TableType: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        ["SELECT oid, reloftype FROM pg_class WHERE oid >= 16384 AND reloftype <> 0"]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            guard let table = catalog.names.relationID(rows.int(row, 0)) else { continue }
            if let type = catalog.type(rows.int(row, 1)), type.kind == .compositeType {
                catalog.insert(TableType(id: ObjectID(.tableType, table.path), type: type))
            } else {
                // An extension's type.
                catalog.insert(UnmanagedObject(what: "type of table", name: NameNotation.write(table.path)))
            }
        }
    }

    static let rules = ObjectRules(
        TableType.self,
        create: { typing, context in
            // A new table has its type at once.
            isNew(typing.table, context)
                ? [] : [Statement("ALTER TABLE \(path: typing.table.path) OF \(path: typing.type.path)")]
        },
        drop: { typing, _ in [release(typing.table)] },
        attributes: [.replaces("type", \TableType.type)])

    static func release(_ table: ObjectID) -> Statement { Statement("ALTER TABLE \(path: table.path) NOT OF") }

    /// Whether a table is made with its type.
    static func isNew(_ table: ObjectID, _ context: PlanContext) -> Bool {
        context.to.type(ofTable: table.path) != nil && context.isNew(table)
    }

    /// What a column has besides what the type says.
    static func element(_ column: Column, default value: ColumnDefault?) -> SQL {
        var options: SQL = ""
        if let value { options += " DEFAULT \(expression: Expressions.respelled(value.expression))" }
        if column.notNull { options += NotNull.clause(column) }
        return options.isEmpty ? "" : "\(name: column.id.name) WITH OPTIONS\(options)"
    }

    static func create(_ column: Column) -> [Statement] {
        column.notNull ? [Statement(table: column.table, NotNull.set(column), weight: 3)] : []
    }
}
