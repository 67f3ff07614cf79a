import MigrationPlan
import SQLText
import SchemaModel

/// How the values of columns follow types that are made again under them.
extension PostgresDialect {
    /// The types under the old and the new form of a column's domain, where PostgreSQL casts from one to the other itself.
    private func domainBases(_ column: Column, _ context: PlanContext) -> CastPair? {
        let array = column.type.hasSuffix("[]") ? "[]" : ""
        let id = context.to.dependencies[column.id]?.first {
            $0.kind == .domain && Quoting.path($0.path) + array == column.type
        }
        guard let id, let old = context.from.find(Domain.self, id), let new = context.to.find(Domain.self, id) else {
            return nil
        }
        // A type that is made again, too, has another name by then.
        let isSteady = (context.from.dependencies[id] ?? []).allSatisfy { type in
            guard let before = context.from[type] else { return true }
            return context.to[type].map(before.equals) ?? false
        }
        guard isSteady else { return nil }
        let pair = CastPair(from: old.type, to: new.type)
        switch context.hints.casts[pair] {
        case .assignment?, .explicit?: return CastPair(from: old.type + array, to: new.type + array)
        case .throughText?, nil: return nil
        }
    }

    package func convert(_ column: Column, context: PlanContext) -> [Statement] {
        if let old = context.from.find(Column.self, column.id), InheritedColumns.hasParentStill(old, column, context) {
            return []
        }
        let clause: SQL =
            "ALTER COLUMN \(name: column.id.name) TYPE \(expression: column.type)\(Rendering.collate(column.collation))"
        // The values of a foreign table are elsewhere.
        let isForeign = context.to.find(Table.self, column.table)?.foreign != nil
        let rows = isForeign ? nil : RowValues(column, context)
        let value = rows.map { $0.value($0.json("\(name: column.id.name)")) } ?? converted(column, context)
        let using: SQL = isForeign ? "" : " USING \(value)"
        let statement = Statement(table: column.table, "\(clause)\(using)", flags: kindFlags(column, context))
        return (rows?.around([statement]) ?? [statement]) + ColumnSettings.again(column, context)
    }

    /// A type that is of another kind than before takes other values, though the column's type reads as it did.
    private func kindFlags(_ column: Column, _ context: PlanContext) -> [Flag] {
        // Values of rows find their attributes by name.
        if RowValues(column, context) != nil { return [] }
        let kinds: Set<ObjectKind> = [.enumType, .domain, .compositeType, .rangeType, .table]
        func types(_ schema: DatabaseSchema) -> [ObjectID] {
            (schema.dependencies[column.id] ?? []).filter { kinds.contains($0.kind) && $0 != column.table }.sorted()
        }
        let after = types(context.to)
        return types(context.from).compactMap { old in
            guard let new = after.first(where: { $0.path == old.path && $0.kind != old.kind }) else { return nil }
            return Flag(
                .review, "retype-column",
                """
                the type of column \(column.id.dottedName) turns from \(old.kind.name) into \(new.kind.name): values that do not \
                fit make it fail
                """)
        }
    }

    package func park(_ column: Column, context: PlanContext) -> [Statement] {
        let name: SQL = "\(name: column.id.name)"
        let value = RowValues(column, context)?.json(name) ?? name
        return [Statement(table: column.table, "ALTER COLUMN \(name) TYPE text USING \(value)::text")]
    }

    package func restore(_ column: Column, context: PlanContext) -> [Statement] {
        let (name, type): (SQL, SQL) = ("\(name: column.id.name)", "\(expression: column.type)")
        let rows = RowValues(column, context)
        let value: SQL = rows.map { $0.value("\(name)::json") } ?? "\(name)::\(type)"
        let clause: SQL = "ALTER COLUMN \(name) TYPE \(type)\(Rendering.collate(column.collation)) USING \(value)"
        let statement = Statement(table: column.table, clause, flags: kindFlags(column, context))
        return (rows?.around([statement]) ?? [statement]) + ColumnSettings.again(column, context)
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
