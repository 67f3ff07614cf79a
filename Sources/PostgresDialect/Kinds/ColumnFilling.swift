import MigrationPlan
import SchemaModel
import SQLText

/// How rows that exist get a value in a column that must not be null.
enum ColumnFilling {
    /// A new column without default on a table that may hold rows.
    static func addRequired(_ column: Column, _ context: PlanContext) -> [Statement] {
        let add: SQL =
            "ADD COLUMN \(name: column.id.name) \(expression: column.type)\(Rendering.collate(column.collation))"
        let notNull = NotNull.set(column)
        // The rows of a foreign table are elsewhere, and so is the rule.
        if isForeign(column, context) { return [Statement(table: column.table, "\(add)\(NotNull.clause(column))")] }
        if let value = context.hints.backfills[column.id] {
            let flag = Flag(.note, "backfill", "rows that exist get \(value) in \(column.id.dottedName)")
            return [
                Statement(table: column.table, add, flags: [flag]),
                Statement(
                    "UPDATE \(path: column.table.path) SET \(name: column.id.name) = \(expression: value)", weight: 1),
            ] + settled(column, context, weight: 1) + [Statement(table: column.table, notNull, weight: 2)]
        }
        let level: Flag.Level = context.hints.isDowngrade ? .note : .review
        let hint = "say `backfill:` in the model for another"
        if isUnique(column, context.to), let value = distinct(column, context) {
            let flag = Flag(
                level, "required-column",
                "rows that exist get distinct made-up values in \(column.id.dottedName); \(hint)")
            return [
                Statement(table: column.table, add, flags: [flag]),
                Statement(value, weight: 1),
            ] + settled(column, context, weight: 1) + [Statement(table: column.table, notNull, weight: 2)]
        }
        let (value, flag) = required(column, context)
        guard let value else {
            return [Statement(table: column.table, "\(add)\(NotNull.clause(column))", flags: [flag])]
        }
        return [
            Statement(table: column.table, "\(add) DEFAULT \(value)\(NotNull.clause(column))", flags: [flag]),
            Statement(table: column.table, "ALTER COLUMN \(name: column.id.name) DROP DEFAULT", weight: 1),
        ]
    }

    /// A new identity on a table from which others have columns, which PostgreSQL refuses to add at once.
    static func addNumbered(_ column: Column, _ identity: Identity, _ context: PlanContext) -> [Statement] {
        guard let numbers = distinct(column, context) else { return [] }
        return [
            Statement(table: column.table, "ADD COLUMN \(name: column.id.name) \(expression: column.type)"),
            Statement(numbers, weight: 1),
        ] + settled(column, context, weight: 1) + [
            Statement(table: column.table, NotNull.set(column), weight: 2),
            Statement(
                table: column.table, "ALTER COLUMN \(name: column.id.name) ADD \(Column.identityClause(identity))",
                weight: 3),
        ] + SequencePosition.afterRows(of: column, column.identitySequence, identity.options, weight: 4)
    }

    /// The value that rows get in a column which must have one and gives none, if there is any that says nothing.
    static func required(_ column: Column, _ context: PlanContext) -> (value: SQL?, Flag) {
        let level: Flag.Level = context.hints.isDowngrade ? .note : .review
        guard let value = neutral(column.type, context.to), !isReference(column, context.to) else {
            let flag = Flag(
                level, "required-column",
                "\(column.id.dottedName) is NOT NULL and there is no value for rows that exist: say `backfill:` in the model",
                check: "SELECT count(*) FROM \(path: context.pathBefore(column.table))")
            return (nil, flag)
        }
        let message =
            "rows that exist get \(value) in \(column.id.dottedName); say `backfill:` in the model for another"
        return (value, Flag(level, "required-column", message))
    }

    /// `SET NOT NULL` on a column that may hold nulls.
    static func setNotNull(_ column: Column, _ context: PlanContext) -> [Statement] {
        let target: SQL = "\(path: column.table.path)"
        let set = NotNull.set(column)
        if isForeign(column, context) { return [Statement(table: column.table, set, weight: 3)] }
        if let value = context.hints.backfills[column.id] {
            let flag = Flag(.note, "backfill", "nulls in \(column.id.dottedName) become \(value)")
            return [
                Statement(
                    "UPDATE \(target) SET \(name: column.id.name) = \(expression: value) WHERE \(name: column.id.name) IS NULL",
                    weight: 2, flags: [flag])
            ] + settled(column, context, weight: 2) + [Statement(table: column.table, set, weight: 3)]
        }
        return [Statement(table: column.table, set, weight: 3, flags: [failsOnNulls(column, context)])]
    }

    static func failsOnNulls(_ column: Column, _ context: PlanContext) -> Flag {
        Flag(
            .note, "set-not-null", "fails where \(column.id.dottedName) is null",
            check: """
                SELECT count(*) FROM \(path: context.pathBefore(column.table)) \
                WHERE \(name: context.nameBefore(column.id)) IS NULL
                """)
    }

    /// An update leaves events of deferred constraints behind, under which the table cannot be altered.
    private static func settled(_ column: Column, _ context: PlanContext, weight: Int) -> [Statement] {
        let isDeferred = [context.from, context.to].contains { schema in
            schema.objects.values.contains { object in
                let deferral: Deferral? =
                    switch object {
                    case let key as ForeignKey
                    where key.target == column.table || key.id.path.dropLast() == column.table.path[...]:
                        key.deferral
                    case let key as KeyConstraint where key.id.path.dropLast() == column.table.path[...]: key.deferral
                    case let trigger as Trigger where trigger.id.path.dropLast() == column.table.path[...]:
                        trigger.deferral
                    default: nil
                    }
                return deferral?.isInitiallyDeferred == true
            }
        }
        return isDeferred ? [Statement("SET CONSTRAINTS ALL IMMEDIATE", weight: weight)] : []
    }

    private static func isForeign(_ column: Column, _ context: PlanContext) -> Bool {
        context.to.find(Table.self, column.table)?.foreign != nil
    }

    private static func isUnique(_ column: Column, _ schema: DatabaseSchema) -> Bool {
        schema.all(KeyConstraint.self).contains {
            $0.columns == [column.id.name] && schema.parent(of: $0.id) == column.table
        }
            || schema.all(Index.self).contains {
                $0.isUnique && schema.parent(of: $0.id) == column.table
                    && $0.parts.contains { $0.subject == .column(column.id.name) }
            }
    }

    private static func isReference(_ column: Column, _ schema: DatabaseSchema) -> Bool {
        schema.all(ForeignKey.self).contains {
            $0.columns.contains(column.id.name) && schema.parent(of: $0.id) == column.table
        }
    }

    /// An update that gives every row another value.
    private static func distinct(_ column: Column, _ context: PlanContext) -> SQL? {
        let hasChildren = context.tablesWithChildren.contains(column.table)
        let (table, name): (SQL, SQL) = ("\(path: column.table.path)", "\(name: column.id.name)")
        switch ColumnType.base(column.type) {
        case "smallint", "integer", "bigint", "numeric":
            // Rows of different partitions may stand at the same place.
            return hasChildren
                ? """
                UPDATE \(table) SET \(name) = numbered.number
                FROM (SELECT tableoid AS part, ctid AS place, row_number() OVER () AS number FROM \(table)) AS numbered
                WHERE \(table).ctid = numbered.place AND \(table).tableoid = numbered.part
                """
                : """
                UPDATE \(table) SET \(name) = numbered.number
                FROM (SELECT ctid AS place, row_number() OVER () AS number FROM \(table)) AS numbered
                WHERE \(table).ctid = numbered.place
                """
        case "uuid": return "UPDATE \(table) SET \(name) = gen_random_uuid()"
        case "text", "character varying", "public.citext":
            return hasChildren
                ? "UPDATE \(table) SET \(name) = tableoid::text || ctid::text"
                : "UPDATE \(table) SET \(name) = ctid::text"
        default: return nil
        }
    }

    /// A value that says nothing, for a type that has one.
    static func neutral(_ type: String, _ schema: DatabaseSchema) -> SQL? {
        if type.hasSuffix("[]") { return "'{}'" }
        switch ColumnType.base(type) {
        case "smallint", "integer", "bigint", "numeric", "real", "double precision", "money", "oid": return "0"
        case "text", "character varying", "character", "bpchar", "bytea", "name", "xml": return "''"
        case "boolean": return "false"
        case "date", "timestamp without time zone", "timestamp with time zone": return "'1970-01-01'"
        case "time without time zone", "time with time zone": return "'00:00'"
        case "interval": return "'0'"
        case "uuid": return "'00000000-0000-0000-0000-000000000000'"
        case "json", "jsonb": return "'{}'"
        case "inet", "cidr": return "'0.0.0.0'"
        case "public.citext", "public.hstore", "public.ltree", "tsvector": return "''"
        case "int4range", "int8range", "numrange", "daterange", "tsrange", "tstzrange": return "'empty'"
        default: break
        }
        if let found = schema.all(EnumType.self).first(where: { Quoting.path($0.id.path) == type }) {
            return found.labels.first.map { "\(literal: $0)" }
        }
        if let domain = schema.all(Domain.self).first(where: { Quoting.path($0.id.path) == type }) {
            return neutral(domain.type, schema)
        }
        return nil
    }
}
