import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// What partitions have from their partitioned table and yet hold as their own: names of indexes, states of triggers, comments on
/// both and on constraints. Heirs have such constraints, too.
enum PartitionPart: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT h.inhrelid, h.inhparent, c.relname, i.indrelid, d.description, k.contype, k.condeferrable, k.condeferred
            FROM pg_inherits h
            JOIN pg_class c ON c.oid = h.inhrelid JOIN pg_index i ON i.indexrelid = h.inhrelid
            LEFT JOIN pg_constraint k ON k.conindid = h.inhrelid AND k.contype IN ('p', 'u')
            LEFT JOIN pg_description d ON d.classoid = 1259 AND d.objoid = h.inhrelid AND d.objsubid = 0
            WHERE c.relkind IN ('i', 'I')
            """,
            version >= 130000
                ? """
                SELECT t.oid, tgparentid, tgname, tgrelid, tgenabled, description FROM pg_trigger t
                LEFT JOIN pg_description d ON d.classoid = 2620 AND d.objoid = t.oid
                WHERE tgparentid <> 0 AND NOT tgisinternal
                """ : "SELECT 0, 0, '', 0, '', '' WHERE false",
            // Partitions without a part of an index. Foreign tables have none, and no index misses them.
            """
            SELECT i.indexrelid, h.inhrelid FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid AND t.relkind = 'p'
            JOIN pg_inherits h ON h.inhparent = i.indrelid JOIN pg_class p ON p.oid = h.inhrelid AND p.relkind <> 'f'
            WHERE NOT i.indisvalid AND NOT EXISTS (
              SELECT FROM pg_inherits part JOIN pg_index own ON own.indexrelid = part.inhrelid
              WHERE part.inhparent = i.indexrelid AND own.indrelid = h.inhrelid)
            """,
            """
            SELECT h.inhrelid, i.indrelid, x.reloptions IS DISTINCT FROM p.reloptions, x.reloptions, s.targets
            FROM pg_inherits h JOIN pg_class x ON x.oid = h.inhrelid AND x.relkind IN ('i', 'I')
            JOIN pg_class p ON p.oid = h.inhparent JOIN pg_index i ON i.indexrelid = x.oid
            CROSS JOIN LATERAL (SELECT array_agg(attnum || '=' || attstattarget ORDER BY attnum) AS targets
              FROM pg_attribute WHERE attrelid = x.oid AND attstattarget >= 0 AND x.relkind = 'i') s
            WHERE x.reloptions IS DISTINCT FROM p.reloptions OR s.targets IS NOT NULL
            """,
            """
            SELECT k.oid, k.conname, k.conrelid, d.description
            FROM pg_description d JOIN pg_constraint k ON k.oid = d.objoid
            WHERE d.classoid = 2606 AND (k.conparentid <> 0 OR k.contype = 'c' AND k.coninhcount > 0)
              AND (k.contype <> 'f' OR \(isCalledLikeWhole))
            """,
        ]
    }

    /// Whether a partition's part of a foreign key `k` has the name of the whole, as it gets it when it is made again.
    static let isCalledLikeWhole = """
        EXISTS (
          WITH RECURSIVE up AS (
            SELECT k.conparentid AS oid
            UNION ALL SELECT p.conparentid FROM up JOIN pg_constraint p ON p.oid = up.oid WHERE p.conparentid <> 0)
          SELECT FROM up JOIN pg_constraint whole ON whole.oid = up.oid
          WHERE whole.conparentid = 0 AND whole.conname = k.conname AND whole.conrelid <> k.conrelid)
        """

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let indexes = tables[0]
        var wholes = Wholes()
        for row in 0..<indexes.rowCount {
            let (oid, table) = (indexes.int(row, 0), catalog.names.relationID(indexes.int(row, 3)))
            wholes.parents[oid] = indexes.int(row, 1)
            let key = catalog.id(CatalogClass.relation, oid)
            if let key, key.kind == .key, key.parentTable == table { wholes.keys[oid] = key }
        }
        for row in 0..<indexes.rowCount {
            guard let index = catalog.id(CatalogClass.relation, wholes.whole(of: indexes.int(row, 0))),
                let table = catalog.names.relationID(indexes.int(row, 3))
            else { continue }
            var part = PartitionIndex(
                id: ObjectID(.partitionIndex, table.path + [index.name]), name: indexes.string(row, 2))
            if let key = wholes.keys[indexes.int(row, 0)] {
                // A constraint of the partition's, which becomes part of an index when it is there.
                catalog.insert(part)
                catalog.depends(part.id, on: index)
                catalog.depends(index, on: key)
                continue
            }
            if let whole = catalog.schema.find(KeyConstraint.self, index), !indexes.isNull(row, 5) {
                let form = KeyForm(
                    isPrimary: indexes.string(row, 5) == "p",
                    deferral: Deferral(isDeferrable: indexes.bool(row, 6), isInitiallyDeferred: indexes.bool(row, 7)))
                if form != whole.form { part.form = form }
            }
            if part.form != nil || part.name != PartitionIndex.usualName(part.id, in: catalog.schema) {
                catalog.insert(part)
                catalog.depends(part.id, on: index)
            }
            if let text = indexes.optionalString(row, 4) {
                insert(Comment(on: part.id, text: text), from: [index], into: &catalog)
            }
        }
        readMissing(tables[2], wholes, into: &catalog)
        readSettings(tables[3], wholes, into: &catalog)
        readTriggers(tables[1], into: &catalog)
        readConstraints(tables[4], into: &catalog)
    }

    /// What is said of a part alone, where it has it from.
    private static func insert(_ comment: Comment, from wholes: [ObjectID], into catalog: inout CatalogReader) {
        catalog.insert(comment)
        for whole in wholes { catalog.depends(comment.id, on: whole) }
        let table = comment.target.parentTable
        for kind in [ObjectKind.partition, .inheritance] where catalog.schema.contains(ObjectID(kind, table.path)) {
            catalog.depends(comment.id, on: ObjectID(kind, table.path))
        }
    }

    private static func readTriggers(_ triggers: ResultTable, into catalog: inout CatalogReader) {
        var wholes = Wholes()
        for row in 0..<triggers.rowCount { wholes.parents[triggers.int(row, 0)] = triggers.int(row, 1) }
        for row in 0..<triggers.rowCount {
            guard let id = catalog.id(CatalogClass.trigger, wholes.root(of: triggers.int(row, 0))),
                let trigger = catalog.schema.find(Trigger.self, id),
                let table = catalog.names.relationID(triggers.int(row, 3))
            else { continue }
            let part = PartitionTrigger(
                id: ObjectID(.partitionTrigger, table.path + [triggers.string(row, 2)]),
                enabled: Trigger.enabled(triggers.character(row, 4)))
            if part.enabled != trigger.enabled {
                catalog.insert(part)
                catalog.depends(part.id, on: id)
            }
            if let text = triggers.optionalString(row, 5) {
                insert(Comment(on: part.id, text: text), from: [id], into: &catalog)
            }
        }
    }

    private static func readConstraints(_ rows: ResultTable, into catalog: inout CatalogReader) {
        for row in 0..<rows.rowCount {
            let (oid, name) = (rows.int(row, 0), rows.string(row, 1))
            guard catalog.isClone(CatalogClass.constraint, oid),
                let table = catalog.names.relationID(rows.int(row, 2))
            else { continue }
            let comment = Comment(
                on: ObjectID(.parentConstraint, table.path + [name]), text: rows.string(row, 3))
            let whole = catalog.id(CatalogClass.constraint, oid)
            insert(
                comment, from: whole.map { [$0] } ?? checks(above: table, name, catalog.schema), into: &catalog)
        }
    }

    /// The checks of a name that tables above say of themselves.
    private static func checks(above table: ObjectID, _ name: String, _ schema: DatabaseSchema) -> [ObjectID] {
        schema.parents(ofTable: table.path).flatMap { parent in
            let check = ObjectID(.check, parent.path + [name])
            return (schema.contains(check) ? [check] : []) + checks(above: parent, name, schema)
        }
    }

    private static func readMissing(_ rows: ResultTable, _ wholes: Wholes, into catalog: inout CatalogReader) {
        var incomplete: Set<ObjectID> = []
        for row in 0..<rows.rowCount {
            guard let index = catalog.id(CatalogClass.relation, wholes.root(of: rows.int(row, 0))),
                let table = catalog.names.relationID(rows.int(row, 1))
            else { continue }
            let part = PartitionIndex(id: ObjectID(.partitionIndex, table.path + [index.name]), name: nil)
            catalog.insert(part)
            catalog.depends(part.id, on: index)
            incomplete.insert(index)
        }
        // It comes when all partitions are there: one that came later would get its part.
        if incomplete.isEmpty { return }
        let tree = PartitionTree(catalog.schema)
        for index in incomplete.sorted() {
            for partition in tree.partitions(below: index.parentTable) {
                catalog.depends(index, on: partition.id)
            }
        }
    }

    private static func readSettings(_ rows: ResultTable, _ wholes: Wholes, into catalog: inout CatalogReader) {
        for row in 0..<rows.rowCount {
            guard let index = catalog.id(CatalogClass.relation, wholes.whole(of: rows.int(row, 0))),
                let table = catalog.names.relationID(rows.int(row, 1))
            else { continue }
            var settings = PartitionIndexSettings(id: ObjectID(.partitionIndexSettings, table.path + [index.name]))
            if rows.bool(row, 2) {
                settings.options = rows.isNull(row, 3) ? [:] : Rendering.parseOptions(rows.strings(row, 3))
            }
            if !rows.isNull(row, 4) { settings.statistics = Rendering.parseOptions(rows.strings(row, 4)) }
            catalog.insert(settings)
            catalog.depends(settings.id, on: index)
            if catalog.schema.contains(settings.part) { catalog.depends(settings.id, on: settings.part) }
        }
    }

    /// What the parts of indexes and triggers are part of, by their OIDs.
    private struct Wholes {
        var parents: [Int: Int] = [:]
        /// The constraints that parts of plain indexes belong to.
        var keys: [Int: ObjectID] = [:]

        func whole(of part: Int) -> Int { root(of: parents[part] ?? part) }

        func root(of part: Int) -> Int {
            var current = part
            while keys[current] == nil, let parent = parents[current] { current = parent }
            return current
        }
    }
}

extension PartitionIndex {
    static let rules = ObjectRules(
        PartitionIndex.self,
        create: { part, context in
            // What is made part by part names them itself.
            part.differsFromWhole ? [] : PartitionIndexNames.renaming(part.id, context)
        },
        drop: { part, context in
            let table = part.id.parentTable
            let isOwn = part.name.map { PartitionIndexNames.hasOwn($0, table, context.to) } ?? false
            guard !isOwn, context.to.contains(ObjectID(.partition, table.path)) else {
                return []
            }
            return part.name == nil
                ? PartwiseIndex.complete(part.id, context) : PartitionIndexNames.renaming(part.id, context)
        },
        attributes: [
            AttributeRule("name", \PartitionIndex.name) { old, new, context in
                // None goes by itself: the index is made again.
                if new.differsFromWhole { return .alter([]) }
                return .alter(
                    old.name == nil
                        ? PartwiseIndex.complete(new.id, context) : PartitionIndexNames.renaming(new.id, context))
            },
            // The index is made again.
            AttributeRule("form", \PartitionIndex.form) { _, _, _ in .alter([]) },
        ])
}

extension KeyConstraint {
    var form: KeyForm { KeyForm(isPrimary: isPrimary, deferral: deferral) }
}

extension PartitionIndexSettings {
    static let rules = ObjectRules(
        PartitionIndexSettings.self,
        create: { settings, context in changes(nil, settings, context) },
        drop: { settings, context in
            // Where the part goes, or leaves with its partition, there is nothing to undo.
            guard context.to.contains(ObjectID(.partition, settings.id.parentTable.path)),
                let root = PartitionIndex.root(of: settings.part, in: context.to), context.keeps(root)
            else { return [] }
            return changes(settings, nil, context)
        },
        attributes: [
            AttributeRule("options", \PartitionIndexSettings.options) { old, new, context in
                .alter(changes(old, new, context))
            },
            AttributeRule("statistics", \PartitionIndexSettings.statistics) { old, new, context in
                .alter(changes(old, new, context))
            },
        ])

    private static func changes(
        _ old: PartitionIndexSettings?, _ new: PartitionIndexSettings?, _ context: PlanContext
    ) -> [Statement] {
        guard let id = (new ?? old)?.part, let root = PartitionIndex.root(of: id, in: context.to),
            let name = PartitionIndex.name(of: root, in: id.parentTable, context.to)
        else { return [] }
        let path = [id.schema, name]
        let table = id.parentTable
        let whole =
            context.to.find(Partition.self, ObjectID(.partition, table.path))
            .map { options(of: root, in: $0.parent, context.to) } ?? [:]
        // One that the partition had by itself comes with its own.
        let own = context.from.find(Index.self, ObjectID(.index, id.parentTable.path + [name]))?.options
        // One with parts of its own comes with its storage parameters, and cannot get others.
        let clauses =
            context.to.find(Table.self, table)?.partitionKey != nil
            ? [] : Rendering.optionChanges(old?.options ?? own ?? whole, new?.options ?? whole)
        let (before, after) = (old?.statistics ?? [:], new?.statistics ?? [:])
        let places = before.names + after.names.filter { before[$0] == nil }
        return clauses.map { Statement("ALTER INDEX \(path: path) \($0)") }
            + places.filter { before[$0] != after[$0] }.map { place in
                Statement(
                    """
                    ALTER INDEX \(path: path) ALTER COLUMN \(expression: place) \
                    SET STATISTICS \(expression: after[place] ?? "-1")
                    """)
            }
    }

    /// The storage parameters of the part that a partition has of an index or key, which are those of what it is part of unless it
    /// has its own.
    static func options(of root: ObjectID, in table: ObjectID, _ schema: DatabaseSchema) -> Parameters {
        let id = ObjectID(.partitionIndexSettings, table.path + [root.name])
        if let own = schema.find(PartitionIndexSettings.self, id)?.options { return own }
        if table != root.parentTable, let partition = schema.find(Partition.self, ObjectID(.partition, table.path)) {
            return options(of: root, in: partition.parent, schema)
        }
        return switch schema[root] {
        case let index as Index: index.options
        case let key as KeyConstraint: key.options
        case let exclusion as ExclusionConstraint: exclusion.options
        default: [:]
        }
    }
}

extension PartitionTrigger {
    static let rules = ObjectRules(
        PartitionTrigger.self,
        create: { part, _ in [enabling(part, part.enabled)] },
        drop: { part, context in
            guard context.to.contains(ObjectID(.partition, Array(part.id.path.dropLast()))),
                let root = root(of: part.id, in: context.to), let trigger = context.to.find(Trigger.self, root)
            else { return [] }
            return [enabling(part, trigger.enabled)]
        },
        attributes: [
            AttributeRule("enabled", \PartitionTrigger.enabled) { _, new, _ in .alter([enabling(new, new.enabled)]) }
        ])

    private static func enabling(_ part: PartitionTrigger, _ state: Trigger.Enabled) -> Statement {
        let table = Array(part.id.path.dropLast())
        return Statement("ALTER TABLE ONLY \(path: table) \(state.action) TRIGGER \(name: part.id.name)", weight: 1)
    }

    /// The states that partitions keep while that of the whole changes.
    static func kept(under trigger: Trigger, _ context: PlanContext) -> [Statement] {
        guard context.tablesWithChildren.contains(trigger.id.parentTable) else {
            return []
        }
        return context.to.all(PartitionTrigger.self).filter { root(of: $0.id, in: context.to) == trigger.id }
            .sorted { $0.id < $1.id }.map { enabling($0, $0.enabled) }
    }
}
