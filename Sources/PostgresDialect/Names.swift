import MigrationPlan
import SchemaModel
import SQLText

extension PostgresDialect {
    /// Relations, indexes and sequences share one name space a schema, types another (each table has a type of its name), the
    /// constraints of a table a third.
    package func claimedNames(_ object: any SchemaObject, in schema: DatabaseSchema) -> [String] {
        let path = object.id.path
        func relation(_ path: [String]) -> String { "relation " + NameNotation.write(path) }
        func type(_ path: [String]) -> String { "type " + NameNotation.write(path) }
        switch object {
        case is Table, is View: return [relation(path), type(path)]
        case let part as PartitionIndex: return part.name.map { [relation([path[0], $0])] } ?? []
        case is SchemaModel.Sequence: return [relation(path)]
        case is EnumType, is Domain: return [type(path)]
        case let range as RangeType: return [type(path), type(range.multirange ?? RangeType.usualMultirange(path))]
        case is CompositeType: return [relation(path), type(path)]
        case is Index: return [relation([path[0], object.id.name])]
        case is KeyConstraint, is ExclusionConstraint:
            return [relation([path[0], object.id.name]), "constraint " + NameNotation.write(path)]
        case is Routine, is Aggregate: return ["routine " + NameNotation.write(path.prefix(2))]
        // A type has one class an index method that is taken by itself.
        case let operatorClass as OperatorClass where operatorClass.isDefault:
            return ["default operator class USING \(operatorClass.id.name) of " + operatorClass.type]
        case is CheckConstraint, is ForeignKey: return ["constraint " + NameNotation.write(path)]
        case let trigger as Trigger where trigger.isConstraint: return ["constraint " + NameNotation.write(path)]
        case let column as Column:
            return column.identity == nil ? [] : [relation(column.identitySequence)]
        default: return []
        }
    }

    package func setAside(
        _ object: any SchemaObject, context: PlanContext
    ) -> (rename: Statement, discard: Statement) {
        let aside = TypeNames.aside(object.id.name)
        let keyword: SQL = object is Domain ? "DOMAIN" : "TYPE"
        return (
            Statement("ALTER \(keyword) \(path: object.id.path) RENAME TO \(name: aside)"),
            Statement("DROP \(keyword) \(path: [object.id.schema, aside])")
        )
    }
}
