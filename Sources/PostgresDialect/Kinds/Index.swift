import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Index: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        let nullsNotDistinct = version >= 150000 ? "i.indnullsnotdistinct" : "false"
        return [
            """
            SELECT i.indexrelid, i.indrelid, c.relname, c.relam, c.reloptions, c.relispartition, i.indnkeyatts, i.indisunique,
              \(nullsNotDistinct), i.indisvalid, i.indkey, i.indcollation, i.indclass, i.indoption,
              CASE WHEN i.indexprs IS NULL THEN NULL WHEN cardinality(array_positions(i.indkey::int2[], 0::int2)) = 1
                THEN ARRAY[pg_get_expr(i.indexprs, i.indrelid)]
              ELSE ARRAY(
                SELECT pg_get_indexdef(i.indexrelid, k, false) FROM generate_series(1, i.indnkeyatts) k
                WHERE i.indkey[k - 1] = 0 ORDER BY k) END,
              CASE WHEN i.indpred IS NOT NULL THEN pg_get_expr(i.indpred, i.indrelid) END,
              (SELECT spcname FROM pg_tablespace s WHERE s.oid = c.reltablespace)
            FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indexrelid >= 16384 AND c.relnamespace <> 99
            """,
            "SELECT oid, opcname, opcnamespace, opcdefault, opcintype, opcmethod FROM pg_opclass",
            "SELECT oid, amname FROM pg_am",
            """
            SELECT a.attrelid, a.attnum, a.atttypid, a.attoptions, nullif(a.attstattarget, -1), a.attname FROM pg_attribute a
            WHERE a.attrelid >= 16384 AND (a.attoptions IS NOT NULL OR a.attrelid IN (SELECT indexrelid FROM pg_index WHERE indexprs IS NOT NULL)
                OR a.attrelid IN (SELECT oid FROM pg_class WHERE relkind = 'I'))
              AND a.attrelid IN (SELECT indexrelid FROM pg_index)
            """,
            "SELECT conindid FROM pg_constraint WHERE contype IN ('p', 'u', 'x')",
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let (rows, attributes, constraints) = (tables[0], tables[3], tables[4])
        let classes = OperatorClasses(tables[1], methods: tables[2], catalog.names)
        var (types, options): ([Int: [Int: Int]], [Int: [Int: Parameters]]) = ([:], [:])
        var (targets, names): ([Int: [Int: String]], [Int: [Int: String]]) = ([:], [:])
        for row in 0..<attributes.rowCount {
            let (relation, number) = (attributes.int(row, 0), attributes.int(row, 1))
            types[relation, default: [:]][number] = attributes.int(row, 2)
            names[relation, default: [:]][number] = attributes.string(row, 5)
            if let target = attributes.optionalString(row, 4) { targets[relation, default: [:]][number] = target }
            if !attributes.isNull(row, 3) {
                options[relation, default: [:]][number] = Rendering.parseOptions(attributes.strings(row, 3))
            }
        }
        var backing: Set<Int> = []
        for row in 0..<constraints.rowCount { backing.insert(constraints.int(row, 0)) }

        for row in 0..<rows.rowCount {
            let (oid, relation) = (rows.int(row, 0), rows.int(row, 1))
            guard let table = catalog.names.relationID(relation) else { continue }
            var index = Index(id: ObjectID(.index, table.path + [rows.string(row, 2)]))
            index.method = classes.methods[rows.int(row, 3)] ?? ""
            if !rows.isNull(row, 4) { index.options = Rendering.parseOptions(rows.strings(row, 4)) }
            let keyCount = rows.int(row, 6)
            (index.isUnique, index.nullsNotDistinct, index.isValid) = (
                rows.bool(row, 7), rows.bool(row, 8), rows.bool(row, 9)
            )
            let (keys, collations) = (rows.ints(row, 10), rows.ints(row, 11))
            let (operatorClasses, flags) = (rows.ints(row, 12), rows.ints(row, 13))
            var expressions = rows.isNull(row, 14) ? [] : rows.strings(row, 14)[...]
            for (place, key) in keys.prefix(keyCount).enumerated() {
                var part: IndexPart
                let type: Int
                let natural: Int
                if key == 0 {
                    part = IndexPart(.expression(expressions.popFirst() ?? ""))
                    type = types[oid]?[place + 1] ?? 0
                    natural = collations[place] == 0 ? 0 : 100
                    part.statistics = targets[oid]?[place + 1]
                } else {
                    part = IndexPart(.column(catalog.names.column(relation, key)))
                    let column = catalog.names.columnInfo(relation, key)
                    (type, natural) = (column?.type ?? 0, column?.collation ?? 0)
                }
                if collations[place] != 0, collations[place] != natural {
                    part.collation = catalog.names.collation(collations[place])
                }
                part.operatorClassOptions = options[oid]?[place + 1] ?? [:]
                // Parameters cannot be given without the name of the class.
                part.operatorClass =
                    part.operatorClassOptions.isEmpty
                    ? classes.explicit(operatorClasses[place], for: type, catalog.names)
                    : classes.path(operatorClasses[place])
                part.isDescending = flags[place] & 1 != 0
                part.nullsFirst = flags[place] & 2 != 0
                index.parts.append(part)
            }
            index.include = catalog.names.columns(relation, keys.dropFirst(keyCount))
            for (place, key) in keys.enumerated() {
                guard let name = names[oid]?[place + 1] else { continue }
                if key == 0 || catalog.names.column(relation, key) != name { index.ownNames.value[place] = name }
            }
            (index.predicate, index.tablespace) = (rows.optionalString(row, 15), rows.optionalString(row, 16))
            if backing.contains(oid) {
                catalog.constraintIndexes[oid] = index
            } else if rows.bool(row, 5) {
                // A partition's part of its parent's index.
                catalog.clone(index, CatalogClass.relation, oid, of: nil)
            } else {
                catalog.insert(index, CatalogClass.relation, oid)
                for key in keys where key > 0 {
                    catalog.depends(index.id, on: ObjectID(.column, table.path + [catalog.names.column(relation, key)]))
                }
            }
        }
    }

    static let rules = ObjectRules(
        Index.self,
        create: { index, context in
            let isConcurrent =
                context.hints.concurrentIndexes.contains(index.id)
                && context.from.contains(index.id.parentTable)
            if context.indexesMadeByParts.contains(index.id) {
                return PartwiseIndex.creation(index.id, context) + statistics(nil, index)
            }
            return [
                Statement(
                    creation(index, concurrently: isConcurrent),
                    isolation: isConcurrent ? .outsideTransaction : .none,
                    flags: RepeatedRows.flags(index, context))
            ] + statistics(nil, index)
        },
        drop: { index, context in
            let isConcurrent =
                context.hints.concurrentIndexes.contains(index.id) && !context.to.contains(index.id)
                && context.to.contains(index.id.parentTable)
            let keyword: SQL = isConcurrent ? "DROP INDEX CONCURRENTLY" : "DROP INDEX"
            if let parts = context.constraintsInIndexes.before[index.id], !parts.isEmpty {
                return PartwiseIndex.removal(index, with: parts.sorted())
            }
            return [
                Statement(
                    "\(keyword) \(path: index.qualifiedName)", isolation: isConcurrent ? .outsideTransaction : .none)
            ]
        },
        rename: { index, id in
            [Statement("ALTER INDEX \(path: index.qualifiedName) RENAME TO \(name: id.name)")]
        },
        attributes: [
            .replaces("method", \Index.method), .replaces("isUnique", \Index.isUnique),
            .replaces("nullsNotDistinct", \Index.nullsNotDistinct),
            AttributeRule("parts", \Index.parts) { old, new, _ in
                func definition(_ parts: [IndexPart]) -> [IndexPart] {
                    parts.map { part in
                        var part = part
                        part.statistics = nil
                        return part
                    }
                }
                guard definition(old.parts) == definition(new.parts) else { return .replace }
                return .alter(statistics(old, new))
            },
            .replaces("include", \Index.include), .replaces("predicate", \Index.predicate),
            AttributeRule("isValid", \Index.isValid) { _, new, context in
                // It becomes valid with the last of its parts.
                context.from.incompleteIndexes.contains(new.id) ? .alter([]) : .replace
            },
            AttributeRule("options", \Index.options) { old, new, context in
                changedOptions(of: new.id, old.options, new.options, context)
            },
            AttributeRule("tablespace", \Index.tablespace) { _, new, context in
                moved(new.id, new.tablespace, context)
            },
        ])

    private static func statistics(_ old: Index?, _ new: Index) -> [Statement] {
        new.parts.indices.compactMap { place in
            let target = new.parts[place].statistics
            guard target != old?.parts[place].statistics else { return nil }
            return Statement(
                """
                ALTER INDEX \(path: new.qualifiedName) ALTER COLUMN \(expression: String(place + 1)) \
                SET STATISTICS \(expression: target ?? "-1")
                """, weight: 1)
        }
    }

    /// Other storage parameters of an index, or of the one behind a constraint.
    static func changedOptions(
        of id: ObjectID, _ old: Parameters, _ new: Parameters, _ context: PlanContext
    ) -> Effect {
        // PostgreSQL alters none where the parts of the index lie in partitions.
        let table = id.parentTable
        if context.from.find(Table.self, table)?.partitionKey != nil { return .replace }
        return .alter(
            Rendering.optionChanges(old, new).map { Statement("ALTER INDEX \(path: [id.schema, id.name]) \($0)") })
    }

    /// An index, or the one behind a constraint, in another tablespace.
    static func moved(_ id: ObjectID, _ tablespace: String?, _ context: PlanContext) -> Effect {
        // Of a partitioned table's, the parts stay where they are.
        if context.from.find(Table.self, id.parentTable)?.partitionKey != nil { return .replace }
        return .alter([Storage.setTablespace(tablespace, of: "INDEX \(path: [id.schema, id.name])")])
    }

    /// - Parameter isAlone: whether partitions get no parts of it.
    static func creation(_ index: Index, concurrently: Bool, isAlone: Bool = false) -> SQL {
        let unique: SQL = index.isUnique ? "UNIQUE INDEX" : "INDEX"
        let keyword: SQL = concurrently ? "\(unique) CONCURRENTLY" : unique
        let table = Array(index.id.path.dropLast())
        let parts = index.parts.map(Rendering.indexPart).joined(separator: ", ")
        var sql: SQL =
            "CREATE \(keyword) \(name: index.id.name) ON \(isAlone ? "ONLY " : "")\(path: table) USING \(name: index.method) (\(parts))"
        if !index.include.isEmpty { sql += " INCLUDE (\(names: index.include))" }
        if index.nullsNotDistinct { sql += " NULLS NOT DISTINCT" }
        if !index.options.isEmpty { sql += " WITH \(Rendering.options(index.options))" }
        sql += Storage.tablespace(index.tablespace)
        if let predicate = index.predicate { sql += " WHERE \(Expressions.parenthesized(predicate))" }
        return sql
    }
}

/// The operator classes and access methods of a catalog.
struct OperatorClasses {
    private struct Entry {
        let path: [String]
        let isDefault: Bool
        let type: Int
        let method: Int
    }

    let methods: [Int: String]
    private var entries: [Int: Entry] = [:]
    private var defaults: [Int: [Int: Int]] = [:]

    init(_ rows: ResultTable, methods methodRows: ResultTable, _ names: CatalogNames) {
        var methods: [Int: String] = [:]
        for row in 0..<methodRows.rowCount { methods[methodRows.int(row, 0)] = methodRows.string(row, 1) }
        self.methods = methods
        for row in 0..<rows.rowCount {
            let entry = Entry(
                path: names.path(rows.int(row, 2), rows.string(row, 1)), isDefault: rows.bool(row, 3),
                type: rows.int(row, 4), method: rows.int(row, 5))
            entries[rows.int(row, 0)] = entry
            if entry.isDefault { defaults[entry.method, default: [:]][entry.type] = rows.int(row, 0) }
        }
    }

    func path(_ oid: Int) -> [String]? { entries[oid]?.path }

    /// The path of a class that would not be chosen for the type by itself; nil for one that would.
    func explicit(_ oid: Int, for type: Int, _ names: CatalogNames) -> [String]? {
        guard let entry = entries[oid] else { return nil }
        guard entry.isDefault else { return entry.path }
        var base = type
        while let info = names.types[base], info.kind == "d" { base = info.base }
        if let own = defaults[entry.method]?[base], own != oid { return entry.path }
        return nil
    }
}
