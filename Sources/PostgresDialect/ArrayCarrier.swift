import MigrationPlan
import SQLText
import SchemaModel

/// Carries arrays of a composite type to the new form of the type: their elements find attributes by name, as only JSON lets them,
/// and `json_populate_record` fills arrays inside of rows alone. The row is of a type that lives as long as the change.
struct ArrayCarrier {
    private let type: ObjectID

    /// Nil where no column holds arrays of the type, or its attributes stay in their places.
    init?(_ type: ObjectID, _ context: PlanContext) {
        guard let old = context.from.find(CompositeType.self, type),
            let new = context.to.find(CompositeType.self, type),
            CompositeType.movesAttributes(old, new),
            context.from.all(Column.self).contains(where: { $0.type == Self.array(of: type) })
        else { return nil }
        self.type = type
    }

    /// The carrier for a column's values.
    init?(ofColumn column: Column, _ context: PlanContext) {
        let types = context.to.dependencies[column.id] ?? []
        guard let type = types.first(where: { $0.kind == .compositeType && Self.array(of: $0) == column.type }) else {
            return nil
        }
        self.init(type, context)
    }

    private static func array(of type: ObjectID) -> String { Quoting.path(type.path) + "[]" }

    private var path: [String] { [type.schema, DefaultNames.make(type.name, nil, "autogen_array")] }

    var create: Statement { Statement("CREATE TYPE \(path: path) AS (v \(path: type.path)[])") }
    var drop: Statement { Statement("DROP TYPE \(path: path)") }

    func carry(_ value: SQL) -> SQL {
        "(json_populate_record(NULL::\(path: path), json_build_object('v', to_json(\(value))))).v"
    }
}
