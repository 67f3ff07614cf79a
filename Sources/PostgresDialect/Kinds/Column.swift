import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Column: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT oid, adrelid, adnum, pg_get_expr(adbin, CASE WHEN adbin::text LIKE '%{VAR :%' THEN adrelid ELSE 0 END)
            FROM pg_attrdef WHERE oid >= 16384
            """,
            version >= 180000
                ? """
                SELECT conrelid, conkey[1], conname, coninhcount > 0, conislocal FROM pg_constraint
                WHERE contype = 'n' AND conrelid >= 16384
                """ : "SELECT 0, 0, '', false, false WHERE false",
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let (attributes, defaults) = (catalog.names.attributes, tables[0])
        var expressions: [Int: [Int: (oid: Int, text: String)]] = [:]
        for row in 0..<defaults.rowCount {
            expressions[defaults.int(row, 1), default: [:]][defaults.int(row, 2)] = (
                defaults.int(row, 0), defaults.string(row, 3)
            )
        }
        var notNulls: [Int: [Int: NotNullConstraint]] = [:]
        for row in 0..<tables[1].rowCount {
            notNulls[tables[1].int(row, 0), default: [:]][tables[1].int(row, 1)] = NotNullConstraint(
                name: tables[1].string(row, 2), isInherited: tables[1].bool(row, 3), isLocal: tables[1].bool(row, 4))
        }
        for (relation, columns) in expressions where catalog.names.relations[relation]?.kind == "v" {
            guard let view = catalog.names.relationID(relation) else { continue }
            for (number, expression) in columns {
                let id = ObjectID(.columnDefault, view.path + [catalog.names.column(relation, number)])
                catalog.insert(
                    ColumnDefault(id: id, expression: expression.text), CatalogClass.attributeDefault, expression.oid)
            }
        }
        for row in 0..<attributes.rowCount {
            let (relation, number) = (attributes.int(row, 0), attributes.int(row, 1))
            guard let table = catalog.names.relationID(relation) else { continue }
            guard table.kind == .table else {
                // Of a materialized view's columns, how they are kept and analysed is all there is to say.
                let path = table.path + [attributes.string(row, 2)]
                if catalog.names.relations[relation]?.kind == "m",
                    let settings = settings(attributes, row, path, catalog.names)
                {
                    catalog.insert(settings)
                }
                continue
            }
            var column = Column(id: ObjectID(.column, table.path + [attributes.string(row, 2)]))
            let type = attributes.int(row, 3)
            column.type = catalog.names.type(type, attributes.int(row, 4))
            column.notNull = attributes.bool(row, 6)
            if let constraint = notNulls[relation]?[number] {
                column.notNullConstraint.value = constraint
                // An inherited one cannot be renamed.
                if !constraint.isInherited, !NotNull.isUsual(constraint.name) {
                    column.notNullName = constraint.name
                }
            }
            column.position = Uncompared(number)
            column.isInherited = Uncompared(
                attributes.int(row, 9) > 0)
            if column.isInherited.value, catalog.names.relations[relation]?.isPartition == false {
                column.source = attributes.bool(row, 10) ? .both : .parent
            }
            if attributes.int(row, 5) != catalog.names.types[type]?.collation {
                column.collation = catalog.names.collation(attributes.int(row, 5))
            }
            column.usualStorage = Uncompared(catalog.names.types[type]?.storage ?? "p")
            if let settings = settings(attributes, row, column.id.path, catalog.names) { catalog.insert(settings) }
            let identity = attributes.character(row, 7)
            if identity == "a" || identity == "d" {
                column.identity = Identity(isAlways: identity == "a")
                if let sequence = catalog.identities[relation]?[number] {
                    column.identity?.options = sequence.options
                    if sequence.path != Identity.defaultSequence(column.id) {
                        column.identity?.sequence = sequence.path
                    }
                    column.identity?.comment = sequence.comment
                    column.identity?.isUnlogged = sequence.isUnlogged
                }
            }
            if let expression = expressions[relation]?[number] {
                let kind = attributes.character(row, 8)
                if kind == "s" || kind == "v" {
                    column.generated = expression.text
                    column.isVirtual = kind == "v"
                    catalog.alias(CatalogClass.attributeDefault, expression.oid, column.id)
                } else {
                    catalog.insert(
                        ColumnDefault(id: ObjectID(.columnDefault, column.id.path), expression: expression.text),
                        CatalogClass.attributeDefault, expression.oid)
                }
            }
            catalog.insert(column)
            catalog.depends(column.id, onType: type)
        }
    }

    private static func settings(
        _ attributes: ResultTable, _ row: Int, _ path: [String], _ names: CatalogNames
    ) -> ColumnSettings? {
        func options(_ column: Int) -> Parameters {
            attributes.isNull(row, column) ? [:] : Rendering.parseOptions(attributes.strings(row, column))
        }
        return ColumnSettings(
            ObjectID(.columnSettings, path), storage: attributes.character(row, 11),
            usual: names.types[attributes.int(row, 3)]?.storage ?? "p", compression: attributes.character(row, 12),
            statistics: attributes.optionalString(row, 13), options: options(14), foreignOptions: options(15))
    }

    static let rules = ObjectRules(
        Column.self,
        create: { column, context in PostgresDialect().addColumn(column, default: nil, context: context) },
        drop: { column, context in
            guard !InheritedColumns.goesWithParent(column, context) else { return [] }
            let flag =
                context.to.find(Column.self, column.id).map { replaceFlag(column, by: $0, context) }
                ?? dropFlag(column, context)
            guard InheritedColumns.isKeptByHeirs(column, context) else {
                return [Statement(table: column.table, "DROP COLUMN \(name: column.id.name)", flags: [flag])]
            }
            return InheritedColumns.dropFromParent(column, flag, context)
        },
        rename: { column, id in
            [
                Statement(
                    "ALTER TABLE \(path: column.table.path) RENAME COLUMN \(name: column.id.name) TO \(name: id.name)")
            ]
        },
        remake: { column, context in
            let isKept = context.from.contains(column.table)
            return isKept && !InheritedColumns.isReached(column, from: nil, context) ? column.table : nil
        },
        attributes: [
            .absent("notNullConflict", \Column.notNullConflict),
            AttributeRule("type", \Column.type, ColumnType.change),
            AttributeRule("collation", \Column.collation, ColumnType.change),
            AttributeRule("notNull", \Column.notNull) { old, new, context in
                guard !InheritedColumns.follows(old, new, \.notNull, context) else { return .alter([]) }
                guard new.notNull else {
                    return .alter([
                        Statement(table: new.table, "ALTER COLUMN \(name: new.id.name) DROP NOT NULL", weight: 3)
                    ])
                }
                return .alter(ColumnFilling.setNotNull(new, context))
            },
            AttributeRule("notNullName", \Column.notNullName) { old, new, context in
                NotNull.rename(old, new, context)
            },
            AttributeRule("identity", \Column.identity) { old, new, context in
                guard !(old.isInherited.value && new.isInherited.value) else { return .alter([]) }
                var (old, new) = (old, new)
                if partitionsShareIdentity(new.table, old.isInherited.value, context.from, context) {
                    old.identity = nil
                }
                if partitionsShareIdentity(new.table, new.isInherited.value, context.to, context) { new.identity = nil }
                return .alter(old.identity == new.identity ? [] : identityChanges(old, new, context))
            },
            AttributeRule("source", \Column.source) { old, new, context in
                InheritedColumns.isReached(new, from: old, context) ? .alter([]) : .remake(new.table)
            },
            AttributeRule("generated", \Column.generated) { old, new, _ in
                guard !(old.isInherited.value && new.isInherited.value) else { return .alter([]) }
                guard new.generated == nil, !old.isVirtual else { return .replace }
                return .alter([Statement(table: new.table, "ALTER COLUMN \(name: new.id.name) DROP EXPRESSION")])
            },
            AttributeRule("isVirtual", \Column.isVirtual) { old, new, _ in
                old.isInherited.value && new.isInherited.value || new.generated == nil ? .alter([]) : .replace
            },
        ])

    static func dropFlag(_ column: Column, _ context: PlanContext) -> Flag {
        if context.from.find(Table.self, column.table)?.foreign != nil {
            return Flag(.note, "drop-column", "drops column \(column.id.dottedName), whose values stay where they are")
        }
        return Flag(
            context.hints.isDowngrade ? .note : .review, "drop-column",
            "drops column \(column.id.dottedName) with its values",
            check: """
                SELECT count(*) FROM \(path: context.pathBefore(column.table)) \
                WHERE \(name: context.nameBefore(column.id)) IS NOT NULL
                """)
    }

    /// Values that were computed are computed again; those that people wrote, or that nobody computes from now on, are gone.
    static func replaceFlag(_ old: Column, by new: Column, _ context: PlanContext) -> Flag {
        let name = old.id.dottedName
        if old.generated != nil, new.generated != nil {
            return Flag(.note, "replace-column", "column \(name) is made again; its values are computed anew")
        }
        var flag = dropFlag(old, context)
        flag.code = "replace-column"
        flag.message =
            "column \(name) is made again, and its values are lost"
            + (new.generated == nil ? "" : ": they are computed from now on")
        return flag
    }

    /// From version 17 on a partition has the identity of its partitioned table, from when it is attached until it is detached.
    static func partitionsShareIdentity(
        _ table: ObjectID, _ isInherited: Bool, _ schema: DatabaseSchema, _ context: PlanContext
    ) -> Bool {
        isInherited && context.serverVersion >= 170000 && schema.contains(ObjectID(.partition, table.path))
    }

    /// Whether a new identity would have to be told to other tables: only partitions take it, from version 17 on.
    static func hasChildrenToTell(_ table: ObjectID, _ context: PlanContext) -> Bool {
        guard context.tablesWithChildren.contains(table) else { return false }
        return context.serverVersion < 170000 || context.to.find(Table.self, table)?.partitionKey == nil
    }

    private static func identityChanges(
        _ old: Column, _ new: Column, _ context: PlanContext
    ) -> [Statement] {
        let column: SQL = "ALTER COLUMN \(name: new.id.name)"
        guard let identity = new.identity else {
            return [Statement(table: new.table, "\(column) DROP IDENTITY", weight: 1)]
        }
        guard let before = old.identity else {
            let sequence = new.identitySequence
            return [Statement(table: new.table, "\(column) ADD \(identityClause(identity))", weight: 5)]
                + SequencePosition.afterRows(of: new, sequence, identity.options, weight: 6)
                + sequenceSettings(new)
        }
        var changes: [SQL] = []
        if before.isAlways != identity.isAlways {
            changes.append(identity.isAlways ? "SET GENERATED ALWAYS" : "SET GENERATED BY DEFAULT")
        }
        let numbers = ["smallint", "integer", "bigint"]
        let isNarrower = (numbers.firstIndex(of: new.type) ?? 0) < (numbers.firstIndex(of: old.type) ?? 0)
        changes += Rendering.sequenceChanges(
            before.options, identity.options, type: isNarrower ? old.type : new.type
        ).map { "SET \($0)" }
        let (oldPath, newPath) = (old.identitySequence, new.identitySequence)
        let position = SequencePosition.kept(
            oldPath, before.options, identity.options, types: (old.type, new.type))
        changes += position.clause
        var statements = position.before
        let clause: SQL = "\(column) \(changes.joined(separator: " "))"
        if !changes.isEmpty {
            // The bounds fit into both types.
            statements.append(
                isNarrower
                    ? Statement("ALTER TABLE \(path: new.table.path) \(clause)", weight: 1)
                    : Statement(table: new.table, clause, weight: 4))
        }
        if oldPath != newPath {
            statements += TypeNames.rename(
                ObjectID(.sequence, oldPath), to: ObjectID(.sequence, newPath), keyword: "SEQUENCE")
        }
        if before.isUnlogged != identity.isUnlogged {
            let isUnlogged = identity.isUnlogged ?? context.to.find(Table.self, new.table)?.isUnlogged
            statements.append(persistence(isUnlogged ?? false, newPath))
        }
        return statements + (before.comment == identity.comment ? [] : [comment(identity.comment, newPath)])
    }

    /// What a new identity's sequence has besides its options.
    static func sequenceSettings(_ column: Column) -> [Statement] {
        guard !column.isInherited.value, let identity = column.identity else { return [] }
        return [
            identity.isUnlogged.map { persistence($0, column.identitySequence) },
            identity.comment.map { comment($0, column.identitySequence) },
        ].compactMap(\.self)
    }

    private static func persistence(_ isUnlogged: Bool, _ sequence: [String]) -> Statement {
        Statement("ALTER SEQUENCE \(path: sequence) SET \(isUnlogged ? "UNLOGGED" : "LOGGED")", weight: 7)
    }

    private static func comment(_ text: String?, _ sequence: [String]) -> Statement {
        Statement("COMMENT ON SEQUENCE \(path: sequence) IS \(text.map { "\(literal: $0)" } ?? "NULL")", weight: 7)
    }

    static func identityClause(_ identity: Identity) -> SQL {
        var options: [SQL] = identity.sequence.map { ["SEQUENCE NAME \(path: $0)"] } ?? []
        options += Rendering.sequenceOptions(identity.options)
        let kind: SQL = identity.isAlways ? "ALWAYS" : "BY DEFAULT"
        let tail: SQL = options.isEmpty ? "" : " (\(options.joined(separator: " ")))"
        return "GENERATED \(kind) AS IDENTITY\(tail)"
    }

    /// The column as `CREATE TABLE` and `ADD COLUMN` write it.
    static func definition(_ column: Column, default value: ColumnDefault?, lacksDefault: Bool = false) -> SQL {
        var sql: SQL = "\(name: column.id.name) \(expression: column.type)\(Rendering.collate(column.collation))"
        if let value { sql += " DEFAULT \(expression: Expressions.respelled(value.expression))" }
        if lacksDefault { sql += " DEFAULT NULL" }
        if let generated = column.generated {
            let kind: SQL = column.isVirtual ? "VIRTUAL" : "STORED"
            sql += " GENERATED ALWAYS AS \(Expressions.parenthesized(generated)) \(kind)"
        }
        if let identity = column.identity { sql += " \(identityClause(identity))" }
        if column.notNull { sql += NotNull.clause(column) }
        return sql
    }
}

/// `NOT NULL` is a constraint with a name from version 18 on.
enum NotNull {
    static func usualName(_ column: ObjectID) -> String {
        DefaultNames.make(column.path[1], column.name, "not_null")
    }

    /// Whether PostgreSQL chose the name: after what the table and the column were called then, and with a number where it was
    /// taken. Such a name stays when the table is renamed, attached or detached, and says nothing.
    static func isUsual(_ name: String) -> Bool {
        var name = name[...]
        while name.last?.isNumber == true { name = name.dropLast() }
        return name.hasSuffix("_not_null")
    }

    static func clause(_ column: Column) -> SQL {
        column.notNullName.map { " CONSTRAINT \(name: $0) NOT NULL" } ?? " NOT NULL"
    }

    static func set(_ column: Column) -> SQL {
        column.notNullName.map { "ADD CONSTRAINT \(name: $0) NOT NULL \(name: column.id.name)" }
            ?? "ALTER COLUMN \(name: column.id.name) SET NOT NULL"
    }

    static func rename(_ old: Column, _ new: Column, _ context: PlanContext) -> Effect {
        guard new.notNull, let constraint = old.notNullConstraint.value, !constraint.isInherited,
            new.notNullConstraint.value?.isInherited != true
        else { return .alter([]) }
        let children =
            context.partitionsBefore.partitions(of: old.table).map(\.id.path)
            + context.from.all(Inheritance.self).filter { $0.parents.contains(old.table) }.map(\.id.path)
        let others = children.compactMap {
            context.from.find(Column.self, ObjectID(.column, $0 + [old.id.name]))?.notNullConstraint.value?.name
        }
        guard others.allSatisfy({ $0 == constraint.name }) else {
            return .refuse("a NOT NULL constraint that tables inherit under another name cannot be renamed")
        }
        return .alter(renamed(new, from: constraint.name))
    }

    /// A table that is detached keeps the constraints it has from its parent, under the parent's names.
    static func afterDetaching(_ table: ObjectID, _ context: PlanContext) -> [Statement] {
        context.to.all(Column.self).filter { $0.table == table && $0.notNull }.sorted { $0.id < $1.id }.flatMap { new in
            guard let constraint = context.from.find(Column.self, new.id)?.notNullConstraint.value,
                constraint.isInherited
            else { return [Statement]() }
            return renamed(new, from: constraint.name)
        }
    }

    private static func renamed(_ column: Column, from name: String) -> [Statement] {
        let wanted = column.notNullName ?? usualName(column.id)
        if name == wanted || column.notNullName == nil && isUsual(name) { return [] }
        return [
            Statement(
                "ALTER TABLE \(path: column.table.path) RENAME CONSTRAINT \(name: name) TO \(name: wanted)", weight: 4)
        ]
    }
}

extension Column {
    /// The sequence behind an identity column, whether it is named or not.
    var identitySequence: [String] { identity?.sequence ?? Identity.defaultSequence(id) }
}

extension Identity {
    static func defaultSequence(_ column: ObjectID) -> [String] {
        [column.schema, DefaultNames.make(column.path[1], column.name, "seq")]
    }
}

extension PostgresDialect {
    package func addColumn(_ column: Column, default value: ColumnDefault?, context: PlanContext) -> [Statement] {
        if TableType.isNew(column.table, context) { return TableType.create(column) }
        if column.isInherited.value, !InheritedColumns.isAboutToBeAttached(column.id, context) {
            return InheritedColumns.create(column, context)
        }
        var column = column
        if Column.partitionsShareIdentity(column.table, column.isInherited.value, context.to, context) {
            column.identity = nil
        }
        if let identity = column.identity, !context.isNew(column.table), Column.hasChildrenToTell(column.table, context)
        {
            return ColumnFilling.addNumbered(column, identity, context)
        }
        let isFilled = value != nil || column.identity != nil || column.generated != nil
        if column.notNull, !isFilled, context.from.contains(column.table) {
            return ColumnFilling.addRequired(column, context)
        }
        return [Statement(table: column.table, "ADD COLUMN \(Column.definition(column, default: value))")]
    }

    package func element(_ object: any SchemaObject, default value: ColumnDefault?, context: PlanContext) -> SQL? {
        switch object {
        case let column as Column where context.to.type(ofTable: column.table.path) != nil:
            TableType.element(column, default: value)
        case let column as Column:
            column.isInherited.value && column.source != .both
                ? nil
                : Column.definition(
                    InheritedColumns.declared(column, context), default: value,
                    lacksDefault: InheritedColumns.lacksDefault(column, context))
        case let key as KeyConstraint: ConstraintSQL.definition(key)
        case let check as CheckConstraint: check.isValidated ? ConstraintSQL.definition(check) : nil
        default: nil
        }
    }
}

extension ColumnDefault {
    static let rules = ObjectRules(
        ColumnDefault.self,
        create: { value, context in arrives(value, context) ? [] : [set(value, context)] },
        drop: { value, context in [statement(value, "DROP DEFAULT", context)] },
        attributes: [
            AttributeRule("expression", \ColumnDefault.expression) { _, new, context in .alter([set(new, context)]) }
        ])

    /// Whether a default comes with the new column that is the parent's.
    private static func arrives(_ value: ColumnDefault, _ context: PlanContext) -> Bool {
        let column = ObjectID(.column, value.id.path)
        guard !context.from.contains(column), !InheritedColumns.isAboutToBeAttached(column, context) else {
            return false
        }
        return InheritedColumns.arrives(value.expression, column, context)
    }

    private static func set(_ value: ColumnDefault, _ context: PlanContext) -> Statement {
        statement(value, "SET DEFAULT \(expression: Expressions.respelled(value.expression))", context)
    }

    /// Of this table alone: what inherits from it may have defaults of its own.
    private static func statement(_ value: ColumnDefault, _ action: SQL, _ context: PlanContext) -> Statement {
        let clause: SQL = "ALTER COLUMN \(name: value.id.name) \(action)"
        let table = value.id.parentTable
        guard context.tablesWithChildren.contains(table) else {
            return Statement(table: table, clause, weight: 6)
        }
        return Statement("ALTER TABLE ONLY \(path: table.path) \(clause)", weight: 6)
    }
}
