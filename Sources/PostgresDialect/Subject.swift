import SchemaModel
import SQLText

/// Objects as `COMMENT ON`, `ALTER … OWNER TO` and `GRANT … ON` name them.
enum Subject {
    static func sql(_ id: ObjectID, _ schema: DatabaseSchema) -> SQL {
        let parent = Array(id.path.dropLast())
        switch id.kind {
        case .enumType, .compositeType, .rangeType: return "TYPE \(path: id.path)"
        case .domainCheck: return "CONSTRAINT \(name: id.name) ON DOMAIN \(path: parent)"
        case .partitionIndex:
            let name = schema.find(PartitionIndex.self, id)?.name ?? PartitionIndex.usualName(id, in: schema)
            return "INDEX \(path: [id.schema, name ?? id.name])"
        case .index: return "INDEX \(path: [id.schema, id.name])"
        case .trigger, .policy, .rule:
            return "\(expression: id.kind.name.uppercased()) \(name: id.name) ON \(path: parent)"
        case .view:
            let isMaterialized = schema.find(View.self, id)?.isMaterialized ?? false
            return "\(isMaterialized ? "MATERIALIZED VIEW" : "VIEW") \(path: id.path)"
        case .table:
            let isForeign = schema.find(Table.self, id)?.foreign != nil
            return "\(isForeign ? "FOREIGN TABLE" : "TABLE") \(path: id.path)"
        case .userMapping:
            return "USER MAPPING FOR \(RoleNames.role(id.path.first ?? "")) SERVER \(name: id.name)"
        case .operator: return "OPERATOR \(OperatorNames.reference(id))"
        case .operatorFamily, .operatorClass:
            return "\(expression: id.kind.name.uppercased()) \(path: parent) USING \(name: id.name)"
        case .cast: return "CAST (\(expression: id.path.first ?? "") AS \(expression: id.name))"
        case .routine:
            let isProcedure = schema.find(Routine.self, id)?.isProcedure ?? false
            return "\(isProcedure ? "PROCEDURE" : "FUNCTION") \(Routine.reference(id))"
        case .aggregate: return "AGGREGATE \(Routine.reference(id))"
        case .statistics: return "STATISTICS \(path: id.path)"
        case .partitionTrigger: return "TRIGGER \(name: id.name) ON \(path: parent)"
        case .check, .key, .exclusion, .foreignKey, .parentConstraint:
            return "CONSTRAINT \(name: id.name) ON \(path: parent)"
        default: return "\(expression: id.kind.name.uppercased()) \(path: id.path)"
        }
    }
}
