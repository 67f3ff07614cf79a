import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// `pg_constraint`: keys, checks, foreign keys, exclusion constraints, and the checks of domains.
enum CatalogConstraints: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        let setColumns = version >= 150000 ? "confdelsetcols" : "NULL"
        let since18 = version >= 180000 ? "conenforced, conperiod" : "true, false"
        return [
            """
            SELECT oid, conname, contype, condeferrable, condeferred, convalidated, conrelid, contypid, conindid, conparentid,
              confrelid, confupdtype, confdeltype, confmatchtype, conislocal, coninhcount, connoinherit, conkey, confkey,
              \(setColumns), CASE contype WHEN 'c' THEN pg_get_expr(conbin, conrelid) END, conexclop,
              \(since18)
            FROM pg_constraint WHERE oid >= 16384 AND contype IN ('p', 'u', 'c', 'f', 'x')
            """,
            """
            SELECT oid, oprname, oprnamespace FROM pg_operator
            WHERE oid IN (SELECT unnest(conexclop) FROM pg_constraint WHERE contype = 'x')
            """,
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let (rows, operatorRows) = (tables[0], tables[1])
        var operators: [Int: [String]] = [:]
        for row in 0..<operatorRows.rowCount {
            operators[operatorRows.int(row, 0)] = catalog.names.path(
                operatorRows.int(row, 2), operatorRows.string(row, 1))
        }
        var children: [(row: Int, parent: Int)] = []
        for row in 0..<rows.rowCount {
            let oid = rows.int(row, 0)
            guard !catalog.names.isMember(CatalogClass.constraint, oid) else { continue }
            if rows.int(row, 7) != 0 {
                readDomainCheck(rows, row, into: &catalog)
                continue
            }
            guard let table = catalog.names.relationID(rows.int(row, 6)) else { continue }
            if rows.int(row, 9) != 0 {
                children.append((row, rows.int(row, 9)))
                continue
            }
            guard let constraint = tableConstraint(rows, row, table, operators, catalog) else { continue }
            let isPartition = catalog.schema.contains(ObjectID(.partition, table.path))
            if constraint is CheckConstraint, rows.int(row, 15) > 0, isPartition || !rows.bool(row, 14) {
                // A copy of the parent's check. Partitions say nothing of what they declare besides.
                catalog.clone(constraint, CatalogClass.constraint, oid, of: nil)
                continue
            }
            catalog.insert(constraint, CatalogClass.constraint, oid)
            if constraint is KeyConstraint || constraint is ExclusionConstraint {
                catalog.alias(CatalogClass.relation, rows.int(row, 8), constraint.id)
            }
        }
        // What came with the partitioned table is part of the constraint there; parents come before their partitions' partitions.
        for (row, parentOID) in children.sorted(by: { rows.int($0.row, 0) < rows.int($1.row, 0) }) {
            guard let table = catalog.names.relationID(rows.int(row, 6)) else { continue }
            let parent = catalog.id(CatalogClass.constraint, parentOID)
            let constraint = tableConstraint(rows, row, table, operators, catalog)
            catalog.clone(constraint, CatalogClass.constraint, rows.int(row, 0), of: parent)
            if parent?.kind == .key { catalog.clone(nil, CatalogClass.relation, rows.int(row, 8), of: parent) }
        }
    }

    private static func readDomainCheck(_ rows: ResultTable, _ row: Int, into catalog: inout CatalogReader) {
        guard rows.character(row, 2) == "c", let domain = catalog.id(CatalogClass.type, rows.int(row, 7)) else {
            return
        }
        let check = DomainCheck(
            id: ObjectID(.domainCheck, domain.path + [rows.string(row, 1)]), expression: rows.string(row, 20),
            isValidated: rows.bool(row, 5))
        catalog.insert(check, CatalogClass.constraint, rows.int(row, 0))
    }

    private static func tableConstraint(
        _ rows: ResultTable, _ row: Int, _ table: ObjectID, _ operators: [Int: [String]], _ catalog: CatalogReader
    ) -> (any SchemaObject)? {
        let path = table.path + [rows.string(row, 1)]
        let (relation, index) = (rows.int(row, 6), rows.int(row, 8))
        let deferral = Deferral(isDeferrable: rows.bool(row, 3), isInitiallyDeferred: rows.bool(row, 4))
        switch rows.character(row, 2) {
        case "p", "u":
            var key = KeyConstraint(id: ObjectID(.key, path))
            key.isPrimary = rows.character(row, 2) == "p"
            key.columns = catalog.names.columns(relation, rows.ints(row, 17))
            key.isWithoutOverlaps = rows.bool(row, 23)
            key.deferral = deferral
            if let backing = catalog.constraintIndexes[index] {
                (key.include, key.nullsNotDistinct, key.options) = (
                    backing.include, backing.nullsNotDistinct, backing.options
                )
                (key.tablespace, key.ownNames) = (backing.tablespace, backing.ownNames)
            }
            return key
        case "c":
            var check = CheckConstraint(id: ObjectID(.check, path))
            check.expression = rows.string(row, 20)
            check.noInherit = rows.bool(row, 16)
            check.isEnforced = rows.bool(row, 22)
            check.isDeclared.value = rows.bool(row, 14)
            // What is not enforced is never valid.
            check.isValidated = rows.bool(row, 5) || !check.isEnforced
            return check
        case "f":
            guard let target = catalog.names.relationID(rows.int(row, 10)) else { return nil }
            var key = ForeignKey(id: ObjectID(.foreignKey, path), target: target)
            key.columns = catalog.names.columns(relation, rows.ints(row, 17))
            key.targetColumns = catalog.names.columns(rows.int(row, 10), rows.ints(row, 18))
            key.onUpdate = action(rows.character(row, 11))
            key.onDelete = action(rows.character(row, 12))
            key.isMatchFull = rows.character(row, 13) == "f"
            if !rows.isNull(row, 19) { key.onDeleteColumns = catalog.names.columns(relation, rows.ints(row, 19)) }
            key.deferral = deferral
            key.hasPeriod = rows.bool(row, 23)
            key.isEnforced = rows.bool(row, 22)
            key.isValidated = rows.bool(row, 5) || !key.isEnforced
            return key
        default:
            var exclusion = ExclusionConstraint(id: ObjectID(.exclusion, path))
            if let backing = catalog.constraintIndexes[index] {
                exclusion.method = backing.method
                exclusion.elements = zip(backing.parts, rows.ints(row, 21)).map {
                    ExclusionConstraint.Element(part: $0, operator: operators[$1] ?? [])
                }
                (exclusion.include, exclusion.predicate, exclusion.options) = (
                    backing.include, backing.predicate, backing.options
                )
                exclusion.tablespace = backing.tablespace
            }
            exclusion.deferral = deferral
            return exclusion
        }
    }

    private static func action(_ code: Character) -> ForeignKey.Action {
        switch code {
        case "r": .restrict
        case "c": .cascade
        case "n": .setNull
        case "d": .setDefault
        default: .noAction
        }
    }
}

/// Constraints as `CREATE TABLE` and `ADD` write them.
enum ConstraintSQL {
    static func definition(_ key: KeyConstraint) -> SQL {
        var sql: SQL = "CONSTRAINT \(name: key.id.name) \(key.isPrimary ? "PRIMARY KEY" : "UNIQUE")"
        if key.nullsNotDistinct { sql += " NULLS NOT DISTINCT" }
        sql += " (\(names: key.columns)\(key.isWithoutOverlaps ? " WITHOUT OVERLAPS" : ""))"
        if !key.include.isEmpty { sql += " INCLUDE (\(names: key.include))" }
        if !key.options.isEmpty { sql += " WITH \(Rendering.options(key.options))" }
        sql += Storage.indexTablespace(key.tablespace)
        return sql + Rendering.deferral(key.deferral)
    }

    static func definition(_ check: CheckConstraint) -> SQL {
        var sql: SQL = "CONSTRAINT \(name: check.id.name) CHECK \(Expressions.parenthesized(check.expression))"
        if check.noInherit { sql += " NO INHERIT" }
        if !check.isValidated { sql += " NOT VALID" }
        if !check.isEnforced { sql += " NOT ENFORCED" }
        return sql
    }

    static func definition(_ key: ForeignKey) -> SQL {
        var sql: SQL =
            """
            CONSTRAINT \(name: key.id.name) FOREIGN KEY (\(columns(key.columns, key))) REFERENCES \(path: key.target.path)
            """
        if !key.targetColumns.isEmpty { sql += "(\(columns(key.targetColumns, key)))" }
        if key.isMatchFull { sql += " MATCH FULL" }
        if key.onUpdate != .noAction { sql += " ON UPDATE \(expression: key.onUpdate.rawValue.uppercased())" }
        if key.onDelete != .noAction { sql += " ON DELETE \(expression: key.onDelete.rawValue.uppercased())" }
        if !key.onDeleteColumns.isEmpty { sql += " (\(names: key.onDeleteColumns))" }
        sql += Rendering.deferral(key.deferral)
        if !key.isEnforced { sql += " NOT ENFORCED" }
        return key.isValidated ? sql : sql + " NOT VALID"
    }

    private static func columns(_ names: [String], _ key: ForeignKey) -> SQL {
        guard key.hasPeriod, let last = names.last else { return "\(names: names)" }
        return "\(names: Array(names.dropLast())), PERIOD \(name: last)"
    }

    static func definition(_ exclusion: ExclusionConstraint) -> SQL {
        let elements = exclusion.elements.map { element -> SQL in
            let symbol = element.operator
            let name: SQL =
                symbol.count > 1
                ? "OPERATOR(\(name: symbol[0]).\(expression: symbol[1]))" : "\(expression: symbol.first ?? "")"
            return "\(Rendering.indexPart(element.part)) WITH \(name)"
        }
        var sql: SQL =
            "CONSTRAINT \(name: exclusion.id.name) EXCLUDE USING \(name: exclusion.method) (\(elements.joined(separator: ", ")))"
        if !exclusion.include.isEmpty { sql += " INCLUDE (\(names: exclusion.include))" }
        if !exclusion.options.isEmpty { sql += " WITH \(Rendering.options(exclusion.options))" }
        sql += Storage.indexTablespace(exclusion.tablespace)
        if let predicate = exclusion.predicate { sql += " WHERE \(Expressions.parenthesized(predicate))" }
        return sql + Rendering.deferral(exclusion.deferral)
    }

    static func add(_ id: ObjectID, _ definition: SQL, flags: [Flag] = []) -> [Statement] {
        [Statement(table: id.parentTable, "ADD \(definition)", flags: flags)]
    }

    static func drop(_ id: ObjectID) -> [Statement] {
        [Statement(table: id.parentTable, "DROP CONSTRAINT \(name: id.name)")]
    }

    static func rename(_ old: ObjectID, _ new: ObjectID) -> [Statement] {
        [
            Statement(
                "ALTER TABLE \(path: old.parentTable.path) RENAME CONSTRAINT \(name: old.name) TO \(name: new.name)")
        ]
    }

    static func validate(_ id: ObjectID) -> [Statement] {
        [Statement("ALTER TABLE \(path: id.parentTable.path) VALIDATE CONSTRAINT \(name: id.name)")]
    }

    /// Whether rows can be asked about an object before the first statement: what it needs must be there, and be what it will be.
    static func isCountable(_ id: ObjectID, _ context: PlanContext) -> Bool {
        (context.to.dependencies[id] ?? []).allSatisfy { used in
            guard let old = context.from[used], let new = context.to[used] else { return false }
            if used.kind == .column, context.hints.oldNames[used] != nil { return false }
            if let old = old as? Column, let new = new as? Column { return old.type == new.type }
            return used.kind == .table || old.equals(new)
        }
    }

    /// A note where rows may stand against a new constraint.
    static func mayFail(_ id: ObjectID, _ code: String, _ text: String, _ context: PlanContext, check: SQL? = nil)
        -> [Flag]
    {
        guard context.from.contains(id.parentTable) else { return [] }
        return [Flag(.note, code, text, check: check)]
    }
}

extension KeyConstraint {
    static let rules = ObjectRules(
        KeyConstraint.self,
        create: { key, context in
            if context.indexesMadeByParts.contains(key.id) { return PartwiseIndex.creation(key.id, context) }
            return ConstraintSQL.add(
                key.id, ConstraintSQL.definition(key), flags: RepeatedRows.flags(key, context))
        },
        drop: { key, context in
            // It went with the index that it was part of.
            let isPart = context.constraintsInIndexes.before.values.contains { $0.contains(key.id) }
            return isPart ? [] : ConstraintSQL.drop(key.id)
        },
        rename: { key, id in ConstraintSQL.rename(key.id, id) },
        attributes: [
            .absent("parts", \KeyConstraint.parts), .absent("conflict", \KeyConstraint.conflict),
            .absent("isAutoincrement", \KeyConstraint.isAutoincrement),
            .absent("isInColumn", \KeyConstraint.isInColumn), .absent("isNamed", \KeyConstraint.isNamed),
            .replaces("isPrimary", \KeyConstraint.isPrimary), .replaces("columns", \KeyConstraint.columns),
            .replaces("include", \KeyConstraint.include),
            .replaces("nullsNotDistinct", \KeyConstraint.nullsNotDistinct),
            .replaces("isWithoutOverlaps", \KeyConstraint.isWithoutOverlaps),
            .replaces("deferral", \KeyConstraint.deferral),
            AttributeRule("options", \KeyConstraint.options) { old, new, context in
                Index.changedOptions(of: new.id, old.options, new.options, context)
            },
            AttributeRule("tablespace", \KeyConstraint.tablespace) { _, new, context in
                Index.moved(new.id, new.tablespace, context)
            },
        ])
}

extension CheckConstraint {
    static let rules = ObjectRules(
        CheckConstraint.self,
        create: { check, context in
            let table = check.id.parentTable
            let count: SQL = """
                SELECT count(*) FROM \(path: context.pathBefore(table)) \
                WHERE NOT \(Expressions.parenthesized(check.expression))
                """
            let flags =
                check.isValidated && check.isEnforced
                ? ConstraintSQL.mayFail(
                    check.id, "add-check", "fails where rows break \(check.id.name)", context,
                    check: ConstraintSQL.isCountable(check.id, context) ? count : nil) : []
            return ConstraintSQL.add(check.id, ConstraintSQL.definition(check), flags: flags)
        },
        drop: { check, _ in ConstraintSQL.drop(check.id) },
        rename: { check, id in ConstraintSQL.rename(check.id, id) },
        attributes: [
            .absent("isNamed", \CheckConstraint.isNamed),
            .replaces("expression", \CheckConstraint.expression), .replaces("noInherit", \CheckConstraint.noInherit),
            .replaces("isEnforced", \CheckConstraint.isEnforced),
            AttributeRule("isValidated", \CheckConstraint.isValidated) { _, new, _ in
                new.isValidated ? .alter(ConstraintSQL.validate(new.id)) : .replace
            },
        ])
}

extension ForeignKey {
    static let rules = ObjectRules(
        ForeignKey.self,
        create: { key, context in
            let flags =
                key.isValidated && key.isEnforced
                ? ConstraintSQL.mayFail(
                    key.id, "add-foreign-key",
                    "fails where (\(key.columns.joined(separator: ", "))) has no row in \(key.target.dottedName)",
                    context) : []
            return ConstraintSQL.add(key.id, ConstraintSQL.definition(key), flags: flags)
        },
        drop: { key, _ in ConstraintSQL.drop(key.id) },
        rename: { key, id in ConstraintSQL.rename(key.id, id) },
        attributes: [
            .absent("isNamed", \ForeignKey.isNamed),
            .replaces("columns", \ForeignKey.columns), .replaces("target", \ForeignKey.target),
            .replaces("targetColumns", \ForeignKey.targetColumns), .replaces("onUpdate", \ForeignKey.onUpdate),
            .replaces("onDelete", \ForeignKey.onDelete), .replaces("onDeleteColumns", \ForeignKey.onDeleteColumns),
            .replaces("isMatchFull", \ForeignKey.isMatchFull), .replaces("hasPeriod", \ForeignKey.hasPeriod),
            .replaces("isEnforced", \ForeignKey.isEnforced),
            AttributeRule("deferral", \ForeignKey.deferral) { _, new, _ in
                let state: SQL = new.deferral.isDeferrable ? Rendering.deferral(new.deferral) : " NOT DEFERRABLE"
                let clause: SQL =
                    new.deferral == Deferral(isDeferrable: true) ? " DEFERRABLE INITIALLY IMMEDIATE" : state
                return .alter([
                    Statement(table: new.id.parentTable, "ALTER CONSTRAINT \(name: new.id.name)\(clause)")
                ])
            },
            AttributeRule("isValidated", \ForeignKey.isValidated) { _, new, _ in
                new.isValidated ? .alter(ConstraintSQL.validate(new.id)) : .replace
            },
        ])
}

extension ExclusionConstraint {
    static let rules = ObjectRules(
        ExclusionConstraint.self,
        create: { exclusion, context in
            ConstraintSQL.add(
                exclusion.id, ConstraintSQL.definition(exclusion),
                flags: ConstraintSQL.mayFail(
                    exclusion.id, "add-exclusion", "fails where rows exclude each other under \(exclusion.id.name)",
                    context))
        },
        drop: { exclusion, _ in ConstraintSQL.drop(exclusion.id) },
        rename: { exclusion, id in ConstraintSQL.rename(exclusion.id, id) },
        attributes: [
            .replaces("method", \ExclusionConstraint.method), .replaces("elements", \ExclusionConstraint.elements),
            .replaces("include", \ExclusionConstraint.include), .replaces("predicate", \ExclusionConstraint.predicate),
            .replaces("deferral", \ExclusionConstraint.deferral),
            AttributeRule("options", \ExclusionConstraint.options) { old, new, context in
                Index.changedOptions(of: new.id, old.options, new.options, context)
            },
            AttributeRule("tablespace", \ExclusionConstraint.tablespace) { _, new, context in
                Index.moved(new.id, new.tablespace, context)
            },
        ])
}
