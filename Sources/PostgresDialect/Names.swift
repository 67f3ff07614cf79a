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
        case let part as PartitionIndex: return [relation([path[0], part.name])]
        case is SchemaModel.Sequence: return [relation(path)]
        case is EnumType, is Domain: return [type(path)]
        case is CompositeType: return [relation(path), type(path)]
        case is Index: return [relation([path[0], object.id.name])]
        case is KeyConstraint, is ExclusionConstraint:
            return [relation([path[0], object.id.name]), "constraint " + NameNotation.write(path)]
        case is Routine: return ["routine " + NameNotation.write(path.prefix(2))]
        // A type has one class an index method that is taken by itself.
        case let operatorClass as OperatorClass where operatorClass.isDefault:
            return ["default operator class USING \(operatorClass.id.name) of " + operatorClass.type]
        case is CheckConstraint, is ForeignKey: return ["constraint " + NameNotation.write(path)]
        case let trigger as Trigger where trigger.isConstraint: return ["constraint " + NameNotation.write(path)]
        case let column as Column:
            return column.identity.map { [relation($0.sequence ?? Identity.defaultSequence(column.id))] } ?? []
        default: return []
        }
    }

    package func setAside(_ object: any SchemaObject) -> (rename: SQL, drop: SQL) {
        let aside = TypeNames.aside(object.id.name)
        let keyword: SQL = object is Domain ? "DOMAIN" : "TYPE"
        return (
            "ALTER \(keyword) \(path: object.id.path) RENAME TO \(name: aside)",
            "DROP \(keyword) \(path: [object.id.schema, aside])"
        )
    }

    /// The types under the old and the new form of a column's domain, where PostgreSQL casts from one to the other itself.
    private func domainBases(_ column: Column, _ context: PlanContext) -> CastPair? {
        let array = column.type.hasSuffix("[]") ? "[]" : ""
        let id = context.to.dependencies[column.id]?.first {
            $0.kind == .domain && Quoting.path($0.path) + array == column.type
        }
        guard let id, let old = context.from.find(Domain.self, id), let new = context.to.find(Domain.self, id) else {
            return nil
        }
        let pair = CastPair(from: old.type, to: new.type)
        switch context.hints.casts[pair] {
        case .assignment?, .explicit?: return CastPair(from: old.type + array, to: new.type + array)
        case .throughText?, nil: return nil
        }
    }

    package func convert(_ column: Column, context: PlanContext) -> [Statement] {
        guard !column.isInherited.value else { return [] }
        let clause: SQL = "ALTER COLUMN \(name: column.id.name) TYPE \(expression: column.type)"
        return [Statement(table: column.table, "\(clause) USING \(converted(column, context))")]
    }

    /// A value of the old form of a column's type as one of the new form.
    /// Every value goes through text, which all types can be read from; labels that go become those they are merged into.
    func converted(_ column: Column, _ context: PlanContext) -> SQL {
        let name: SQL = "\(name: column.id.name)"
        let merges = context.hints.labelMerges.filter { context.to.dependencies[column.id]?.contains($0.key) ?? false }
            .flatMap(\.value).sorted { $0.key < $1.key }
        var value: SQL
        if column.type.hasSuffix("[]") {
            value = "\(name)::text[]"
            for (old, new) in merges { value = "array_replace(\(value), \(literal: old), \(literal: new))" }
        } else {
            value = "\(name)::text"
            if !merges.isEmpty {
                let cases = merges.map { SQL("WHEN \(literal: $0.key) THEN \(literal: $0.value)") }.joined(
                    separator: " ")
                value = "(CASE \(name)::text \(cases) ELSE \(name)::text END)"
            }
        }
        if let base = domainBases(column, context) {
            value = "\(name)::\(expression: base.from)::\(expression: base.to)"
        }
        return "\(value)::\(expression: column.type)"
    }
}
