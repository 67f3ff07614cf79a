import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Table: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT c.oid, relpersistence, reloptions, relrowsecurity, relforcerowsecurity, nullif(amname, 'heap'), spcname
            FROM pg_class c LEFT JOIN pg_am a ON a.oid = relam LEFT JOIN pg_tablespace s ON s.oid = reltablespace
            WHERE c.oid >= 16384 AND relkind IN ('r', 'p', 'f')
            """,
            """
            SELECT c.oid, t.reloptions FROM pg_class t JOIN pg_class c ON c.reltoastrelid = t.oid
            WHERE t.relkind = 't' AND t.reloptions IS NOT NULL AND c.oid >= 16384 AND c.relkind = 'r'
            """,
            "SELECT partrelid, pg_get_partkeydef(partrelid) FROM pg_partitioned_table",
            """
            SELECT i.inhrelid, i.inhparent, pg_get_expr(c.relpartbound, c.oid) FROM pg_inherits i
            JOIN pg_class c ON c.oid = i.inhrelid WHERE c.relispartition AND c.relkind IN ('r', 'p', 'f')
            """,
            """
            SELECT i.inhrelid, i.inhparent FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
            WHERE NOT c.relispartition AND c.relkind IN ('r', 'f') ORDER BY i.inhrelid, i.inhseqno
            """,
            "SELECT f.ftrelid, s.srvname, f.ftoptions FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver",
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let (classes, toast, keys, partitions) = (tables[0], tables[1], tables[2], tables[3])
        var toastOptions: [Int: Parameters] = [:]
        for row in 0..<toast.rowCount {
            toastOptions[toast.int(row, 0)] = Rendering.parseOptions(toast.strings(row, 1))
        }
        var foreign: [Int: ForeignSource] = [:]
        for row in 0..<tables[5].rowCount {
            foreign[tables[5].int(row, 0)] = ForeignSource(
                server: tables[5].string(row, 1),
                options: tables[5].isNull(row, 2) ? [:] : Rendering.parseOptions(tables[5].strings(row, 2)))
        }
        var partitionKeys: [Int: String] = [:]
        for row in 0..<keys.rowCount { partitionKeys[keys.int(row, 0)] = keys.string(row, 1) }
        for row in 0..<classes.rowCount {
            let oid = classes.int(row, 0)
            guard let id = catalog.names.relationID(oid) else { continue }
            var table = Table(id: id)
            table.isUnlogged = classes.character(row, 1) == "u"
            if !classes.isNull(row, 2) { table.options = Rendering.parseOptions(classes.strings(row, 2)) }
            for (name, value) in toastOptions[oid]?.pairs ?? [] { table.options["toast." + name] = value }
            if let key = partitionKeys[oid] {
                table.partitionKey = key
                table.partitionColumns.value = Set(
                    catalog.names.columns(of: oid).map(\.name).filter { SQLWords.contains(key, $0) })
            }
            table.foreign = foreign[oid]
            if let server = table.foreign?.server { catalog.depends(id, on: ObjectID(.foreignServer, server)) }
            table.hasRowSecurity = classes.bool(row, 3)
            table.forcesRowSecurity = classes.bool(row, 4)
            (table.accessMethod, table.tablespace) = (classes.optionalString(row, 5), classes.optionalString(row, 6))
            catalog.insert(table)
        }
        for row in 0..<partitions.rowCount {
            guard let id = catalog.names.relationID(partitions.int(row, 0)),
                let parent = catalog.names.relationID(partitions.int(row, 1))
            else { continue }
            catalog.insert(
                Partition(id: ObjectID(.partition, id.path), parent: parent, bound: partitions.string(row, 2)))
        }
        var parents: [ObjectID: [ObjectID]] = [:]
        for row in 0..<tables[4].rowCount {
            guard let id = catalog.names.relationID(tables[4].int(row, 0)),
                let parent = catalog.names.relationID(tables[4].int(row, 1))
            else { continue }
            parents[id, default: []].append(parent)
        }
        for (id, list) in parents { catalog.insert(Inheritance(id: ObjectID(.inheritance, id.path), parents: list)) }
    }

    static let rules = ObjectRules(
        Table.self,
        create: { table, context in PostgresDialect().createTable(table, elements: [], context: context) },
        drop: { table, context in
            detached(table, context) + [
                Statement(
                    "DROP \(table.foreign == nil ? "TABLE" : "FOREIGN TABLE") \(path: table.id.path)",
                    flags: [
                        table.foreign != nil
                            ? Flag(
                                .note, "drop-table",
                                "drops foreign table \(table.id.dottedName), whose rows stay where they are")
                            : Flag(
                                context.hints.isDowngrade ? .note : .review, "drop-table",
                                "drops table \(table.id.dottedName) with all its rows",
                                check: "SELECT count(*) FROM \(path: context.pathBefore(table.id))")
                    ])
            ]
        },
        rename: { table, id in TypeNames.rename(table.id, to: id, keyword: "TABLE") },
        attributes: [
            .absent("isStrict", \Table.isStrict), .absent("isWithoutRowid", \Table.isWithoutRowid),
            AttributeRule("isUnlogged", \Table.isUnlogged) { old, new, context in
                // ALTER TABLE leaves a partitioned table as it is, and says nothing.
                if old.partitionKey != nil, new.partitionKey != nil { return .remake(new.id) }
                return .alter(
                    [Statement(table: new.id, new.isUnlogged ? "SET UNLOGGED" : "SET LOGGED")]
                        + otherSequences(new, context))
            },
            AttributeRule("options", \Table.options) { old, new, _ in
                // A catalog table, which logical decoding reads, cannot be rewritten: it is none while its columns change.
                let (wasCatalog, isCatalog) = (isCatalogTable(old), isCatalogTable(new))
                return .alter(
                    Rendering.optionChanges(old.options, new.options).enumerated().map { place, clause in
                        guard wasCatalog == isCatalog || wasCatalog && place > 0 else {
                            var statement = Statement(
                                "ALTER TABLE \(path: new.id.path) \(clause)", weight: wasCatalog ? -1 : 0)
                            statement.followsColumns = isCatalog
                            return statement
                        }
                        var statement = Statement(table: new.id, clause)
                        // Those of a TOAST table are lost where no column needs one yet.
                        statement.followsColumns = new.options.names.contains { $0.hasPrefix("toast.") }
                        return statement
                    })
            },
            AttributeRule("foreign", \Table.foreign) { old, new, _ in
                if old.foreign != nil, new.foreign != nil, old.foreign?.server != new.foreign?.server {
                    return .replace
                }
                guard let before = old.foreign, let after = new.foreign else { return .replace }
                return .alter(
                    ForeignOptions.changes(before.options, after.options).map { [Statement(table: new.id, $0)] } ?? [])
            },
            AttributeRule("hasRowSecurity", \Table.hasRowSecurity) { _, new, _ in
                .alter([Statement(table: new.id, rowSecurity(new.hasRowSecurity ? "ENABLE" : "DISABLE"))])
            },
            AttributeRule("forcesRowSecurity", \Table.forcesRowSecurity) { _, new, _ in
                .alter([Statement(table: new.id, rowSecurity(new.forcesRowSecurity ? "FORCE" : "NO FORCE"))])
            },
            AttributeRule("partitionKey", \Table.partitionKey) { _, new, _ in .remake(new.id) },
            AttributeRule("accessMethod", \Table.accessMethod) { _, new, context in
                Storage.setAccessMethod(new.accessMethod, of: "TABLE \(path: new.id.path)", context)
            },
            AttributeRule("tablespace", \Table.tablespace) { _, new, _ in
                .alter([Storage.setTablespace(new.tablespace, of: "TABLE \(path: new.id.path)")])
            },
        ])

    /// From version 15 on the sequences of a table's columns change along with it; those that shall not are changed back.
    private static func otherSequences(_ table: Table, _ context: PlanContext) -> [Statement] {
        guard context.to.serverVersion >= 150000 else { return [] }
        let owners = context.from.all(SequenceOwner.self).filter { $0.column.parentTable == table.id }
        return owners.sorted { $0.id < $1.id }.compactMap { owner -> Statement? in
            guard let sequence = context.to.find(Sequence.self, ObjectID(.sequence, owner.id.path)),
                sequence.isUnlogged != table.isUnlogged
            else { return nil }
            return Statement(
                "ALTER SEQUENCE \(path: sequence.id.path) SET \(sequence.isUnlogged ? "UNLOGGED" : "LOGGED")", weight: 1
            )
        }
    }

    /// Keys that refer to a whole hold on to its partitions, also where all of it goes.
    private static func detached(_ table: Table, _ context: PlanContext) -> [Statement] {
        guard let partition = context.from.find(Partition.self, ObjectID(.partition, table.id.path)),
            !context.keeps(partition.parent)
        else { return [] }
        let ancestors = Set(context.from.ancestors(ofPartition: table.id.path))
        let isReferenced = context.from.all(ForeignKey.self).contains { ancestors.contains($0.target) }
        return isReferenced ? [Partition.detach(partition)] : []
    }

    private static func isCatalogTable(_ table: Table) -> Bool {
        guard let value = table.options["user_catalog_table"]?.lowercased() else { return false }
        return value == "on" || value.first.map { "ty1".contains($0) } ?? true
    }

    fileprivate static func rowSecurity(_ action: SQL) -> SQL { "\(action) ROW LEVEL SECURITY" }
}

extension PostgresDialect {
    package func createTable(_ table: Table, elements: [SQL], context: PlanContext) -> [Statement] {
        let kind: SQL = table.foreign != nil ? "FOREIGN TABLE" : table.isUnlogged ? "UNLOGGED TABLE" : "TABLE"
        var tail: SQL = ""
        let elements = elements.filter { !$0.isEmpty }
        let type = context.to.type(ofTable: table.id.path)
        let source: SQL = type.map { " OF \(path: $0.path)" } ?? ""
        if let parents = context.to.find(Inheritance.self, ObjectID(.inheritance, table.id.path))?.parents {
            tail += "\n    INHERITS (\(parents.map { SQL("\(path: $0.path)") }.joined(separator: ", ")))"
        }
        if let key = table.partitionKey { tail += " PARTITION BY \(expression: key)" }
        let partition = context.to.find(Partition.self, ObjectID(.partition, table.id.path))
        let parent = partition.flatMap { context.to.find(Table.self, $0.parent) }
        tail += Storage.accessMethod(table.accessMethod, inherited: parent?.accessMethod)
        if !table.options.isEmpty { tail += " WITH \(Rendering.options(table.options))" }
        tail += Storage.tablespace(table.tablespace, inherited: parent?.tablespace)
        if let foreign = table.foreign {
            tail += "\n    SERVER \(name: foreign.server)\(ForeignOptions.clause(foreign.options))"
        }
        let list: SQL = elements.isEmpty ? "" : " (\n    \(elements.joined(separator: ",\n    "))\n)"
        var rest = ColumnSettings.withoutParents(table.id, context)
        if table.hasRowSecurity { rest.append(Statement(table: table.id, Table.rowSecurity("ENABLE"), weight: 1)) }
        if table.forcesRowSecurity {
            rest.append(Statement(table: table.id, Table.rowSecurity("FORCE"), weight: 1))
        }
        guard let partition else {
            let columns: SQL = elements.isEmpty && type == nil ? " ()" : list
            return [Statement("CREATE \(kind) \(path: table.id.path)\(source)\(columns)\(tail)")] + rest
        }
        return [
            Statement(
                """
                CREATE \(kind) \(path: table.id.path) PARTITION OF \(path: partition.parent.path)\(list)
                    \(expression: partition.bound)\(tail)
                """)
        ] + PartitionIndexNames.assigned(in: partition, context) + rest
    }

    package func alterTable(_ table: ObjectID, clauses: [SQL], in schema: DatabaseSchema) -> SQL {
        "ALTER TABLE \(path: table.path)\n    \(clauses.joined(separator: ",\n    "))"
    }
}

extension Inheritance {
    static let rules = ObjectRules(
        Inheritance.self,
        create: { inheritance, context in
            // A new table inherits at once.
            let isNew = context.isNew(ObjectID(.table, inheritance.id.path))
            return isNew
                ? [] : InheritedParts.missing(inheritance.id.path, context) + changes(inheritance, from: [])
        },
        drop: { inheritance, context in
            changes(Inheritance(id: inheritance.id, parents: []), from: inheritance.parents)
                + InheritedParts.leftovers(inheritance.id.path, context)
        },
        attributes: [
            AttributeRule("parents", \Inheritance.parents) { old, new, context in
                // Between the old parents and the new ones, these change.
                if Inheritance.keptParents(old.parents, new.parents).isEmpty { return .replace }
                return .alter(
                    InheritedParts.missing(new.id.path, context) + changes(new, from: old.parents)
                        + InheritedParts.leftovers(new.id.path, context))
            }
        ])

    private static func changes(_ inheritance: Inheritance, from old: [ObjectID]) -> [Statement] {
        let table: SQL = "\(path: inheritance.id.path)"
        let kept = Inheritance.keptParents(old, inheritance.parents)
        func left(_ parents: [ObjectID]) -> [ObjectID] { parents.filter { !kept.contains($0) } }
        return left(old).map { Statement("ALTER TABLE \(table) NO INHERIT \(path: $0.path)") }
            + left(inheritance.parents).map { Statement("ALTER TABLE \(table) INHERIT \(path: $0.path)") }
    }
}

extension Partition {
    static let rules = ObjectRules(
        Partition.self,
        create: { partition, context in
            // A new table is made as a partition at once.
            let isNew = context.isNew(partition.table)
            if isNew { return [] }
            return InheritedParts.missing(partition.id.path, context) + [attach(partition)]
                + PartitionIndexNames.assigned(in: partition, context)
        },
        drop: { partition, context in [detach(partition)] + InheritedParts.leftovers(partition.id.path, context) },
        attributes: [
            .replaces("parent", \Partition.parent),
            .replaces("bound", \Partition.bound),
        ])

    private static func attach(_ partition: Partition) -> Statement {
        Statement(
            """
            ALTER TABLE \(path: partition.parent.path) ATTACH PARTITION \(path: partition.id.path) \
            \(expression: partition.bound)
            """)
    }

    static func detach(_ partition: Partition) -> Statement {
        Statement("ALTER TABLE \(path: partition.parent.path) DETACH PARTITION \(path: partition.id.path)")
    }
}
