import MigrationPlan
import SQLText
import SchemaModel

/// How a column's values follow types of rows that are made again under them: JSON names the attributes, which may stand in other
/// places then, where text counts them.
/// <https://www.postgresql.org/docs/current/functions-json.html>, `json_populate_record`.
struct RowValues {
    private let column: Column
    /// Whether the values are rows themselves, not arrays or domains of such.
    private let areRows: Bool

    /// Nil where the values have no rows in them, or these keep their attributes in their places.
    init?(_ column: Column, from: DatabaseSchema, to: DatabaseSchema) {
        self.column = column
        let (before, after) = (Self.rowType(of: column.id, from), Self.rowType(of: column.id, to))
        areRows = before != nil && after != nil
        // Of other rows, the attributes are found by their names.
        if areRows, before != after { return }
        // One value and an array of such are not each other's JSON.
        guard let old = from.find(Column.self, column.id), old.type.hasSuffix("[]") == column.type.hasSuffix("[]"),
            Self.sharedTypes(in: column.id, from, to).contains(where: { Self.moves($0, from, to) })
        else { return nil }
    }

    init?(_ column: Column, _ context: PlanContext) { self.init(column, from: context.from, to: context.to) }

    /// The type of a table's rows or the composite one that a column has, or a domain of such.
    private static func rowType(of column: ObjectID, _ schema: DatabaseSchema) -> ObjectID? {
        guard let type = schema.find(Column.self, column)?.type else { return nil }
        return schema.dependencies[column]?.first {
            Quoting.path($0.path) == type
                && ([.table, .compositeType].contains($0.kind) || CompositeType.isUnder($0, schema))
        }
    }

    /// The types that a column's values are made of, inside of each other.
    private static func types(in column: ObjectID, _ schema: DatabaseSchema) -> Set<ObjectID> {
        let kinds: Set<ObjectKind> = [.domain, .compositeType, .table, .enumType, .rangeType]
        var (found, open): (Set<ObjectID>, [ObjectID]) = ([], [column])
        while let id = open.popLast() {
            for used in schema.dependencies[id] ?? [] where used != column.parentTable {
                if kinds.contains(used.kind), found.insert(used).inserted { open.append(used) }
            }
        }
        return found
    }

    /// Those of both the old and the new form.
    static func sharedTypes(in column: ObjectID, _ from: DatabaseSchema, _ to: DatabaseSchema) -> Set<ObjectID> {
        types(in: column, from).intersection(types(in: column, to))
    }

    private static func moves(_ type: ObjectID, _ from: DatabaseSchema, _ to: DatabaseSchema) -> Bool {
        if type.kind == .table { return true }
        guard let old = from.find(CompositeType.self, type), let new = to.find(CompositeType.self, type)
        else { return false }
        return old.attributes.map(\.name) != new.attributes.map(\.name)
    }

    /// `json_populate_record` fills arrays and domains of them inside of rows alone: of a type that lives as long as the change.
    private var carrier: [String] {
        [column.table.schema, DefaultNames.make(column.table.name, column.id.name, "autogen_value")]
    }

    /// The JSON of a value of the old form.
    func json(_ value: SQL) -> SQL { "to_json(\(value))" }

    /// A value of the new form from JSON.
    func value(_ json: SQL) -> SQL {
        areRows
            ? "json_populate_record(NULL::\(expression: column.type), \(json))"
            : "(json_populate_record(NULL::\(path: carrier), json_build_object('v', \(json)))).v"
    }

    /// Statements that fill the column, between what they need for that.
    func around(_ statements: [Statement]) -> [Statement] {
        if areRows { return statements }
        return [Statement("CREATE TYPE \(path: carrier) AS (v \(expression: column.type))")] + statements
            + [Statement("DROP TYPE \(path: carrier)")]
    }
}
