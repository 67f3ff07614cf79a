import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// Brings objects into a scratch database, so that PostgreSQL itself tells what they are. Objects come in the order of their
/// kinds, after what they need as far as that is known; what fails because something else is missing is tried again when the
/// rest is there.
package struct Elaboration {
    package struct Failure: Sendable {
        package let object: ObjectID
        package let error: DatabaseError
    }

    struct Item {
        let object: ObjectID
        let sql: [SQL]
        /// What to do instead where the whole fails and nothing else helps.
        let parts: [(object: ObjectID, sql: [SQL])]
        let searchSchema: String?
    }

    /// - Parameter searchSchema: the schema in which an object's unqualified names are looked up first; nil for canonical text.
    package static func create(
        _ schema: DatabaseSchema, searchSchema: (ObjectID) -> String?,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [Failure] {
        var schema = schema
        schema.serverVersion = session.serverVersion
        // The rows of foreign tables are not asked for.
        if schema.objects.values.contains(where: { ($0 as? Table)?.foreign != nil }) { schema.emptyMaterializedViews() }
        try session.execute("SET check_function_bodies = off; SET client_min_messages = warning")
        let extensions = extensionSchemas(schema)
        let order = ElaborationOrder(schema, extensions)
        let all = order.sorted(items(schema, apart: order.rivalKeys.keys, searchSchema))
        var pending = all.filter { finish($0.object) == nil }
        var currentPath: String?
        // Canonical text means what it says where no other schema is searched, but functions that it calls may look there.
        var looksAround = false
        func attempt(_ items: [Item]) throws(DatabaseError) -> [(Item, DatabaseError)] {
            var failed: [(Item, DatabaseError)] = []
            for item in items {
                let isCanonical = item.searchSchema == nil && !looksAround
                let path = isCanonical ? "pg_catalog" : searchPath(item.searchSchema, extensions)
                do throws(DatabaseError) {
                    if path != currentPath {
                        try session.execute("SET search_path = \(path)")
                        currentPath = path
                    }
                    // One message: all of an object's statements succeed, or none.
                    try session.execute(item.sql.map(\.text).joined(separator: ";\n"))
                } catch {
                    if error.code.hasPrefix("08") || error.code.hasPrefix("57P") { throw error }
                    failed.append((item, error))
                }
            }
            return failed
        }
        // Types are whole before tables come: PostgreSQL alters none that columns hold inside arrays and other types.
        let tables = pending.firstIndex { $0.object.kind == .table } ?? pending.count
        var early = Array(pending[..<tables])
        while true {
            let failed = try attempt(early).map(\.0)
            if failed.isEmpty || failed.count == early.count {
                pending = failed + pending[tables...]
                break
            }
            early = failed
        }
        while true {
            let failed = try attempt(pending)
            if failed.isEmpty {
                let refused = try attempt(all.filter { finish($0.object) == 0 })
                return failures(refused + (try attempt(all.filter { finish($0.object) == 1 })))
            }
            if failed.count < pending.count || !looksAround {
                looksAround = failed.count == pending.count
                pending = failed.map(\.0)
                continue
            }
            // Nothing moved: take apart what has parts, once.
            guard failed.contains(where: { !$0.0.parts.isEmpty }) else { return failures(failed) }
            pending = order.sorted(
                failed.flatMap { item, _ in
                    item.parts.isEmpty
                        ? [item]
                        : item.parts.map {
                            Item(object: $0.object, sql: $0.sql, parts: [], searchSchema: item.searchSchema)
                        }
                })
        }
    }

    /// When it comes if it waits for all the rest. Default privileges are not for what the models have, what gets its body later
    /// forgets its extensions, and event triggers watch over all that is made.
    private static func finish(_ id: ObjectID) -> Int? {
        switch id.kind {
        case .defaultPrivileges, .extensionDependence: 0
        case .eventTrigger: 1
        case _ where id.attachmentTarget?.kind == .eventTrigger: 1
        default: nil
        }
    }

    /// The first of an object's statements says what is wrong.
    private static func failures(_ failed: [(Item, DatabaseError)]) -> [Failure] {
        var told: Set<ObjectID> = []
        return failed.filter { told.insert($0.0.object).inserted }.map { Failure(object: $0.0.object, error: $0.1) }
    }

    private static func extensionSchemas(_ schema: DatabaseSchema) -> [String] {
        Set(schema.all(Extension.self).compactMap(\.schema)).sorted()
    }

    /// Where the unqualified names of an object are looked up.
    package static func searchPath(_ first: String?, _ schema: DatabaseSchema) -> String {
        searchPath(first, extensionSchemas(schema))
    }

    private static func searchPath(_ first: String?, _ extensions: [String]) -> String {
        var path = [first ?? "public"]
        for name in extensions + ["public"] where !path.contains(name) { path.append(name) }
        return path.map(Quoting.identifier).joined(separator: ", ")
    }

    /// - Parameter keys: those that do not come with their tables.
    private static func items(
        _ schema: DatabaseSchema, apart keys: some Swift.Sequence<ObjectID>, _ searchSchema: (ObjectID) -> String?
    ) -> [Item] {
        let dialect = PostgresDialect()
        let context = PlanContext(from: DatabaseSchema(), to: schema, hints: PlanHints())
        var children: [ObjectID: [any SchemaObject]] = [:]
        for id in schema.sortedIDs {
            guard let object = schema[id], [.column, .columnDefault, .key, .check].contains(id.kind) else { continue }
            let table = ObjectID(.table, Array(id.path.prefix(2)))
            children[table, default: []].append(object)
        }
        var items: [Item] = []
        let repeated = KeyFolding.repeated(schema.all(KeyConstraint.self)).union(context.indexesMadeByParts)
            .union(keys)
        // A schema that exists is no failure: template0 brings `public`.
        for id in orderedIDs(schema) {
            guard let object = schema[id] else { continue }
            switch object {
            case let schema as Schema:
                items.append(
                    Item(
                        object: id, sql: ["CREATE SCHEMA IF NOT EXISTS \(name: schema.id.name)"], parts: [],
                        searchSchema: nil))
            case let table as Table:
                items.append(
                    tableItem(
                        table, (children[id] ?? []).filter { !repeated.contains($0.id) }, dialect, context,
                        searchSchema(id)))
                // Its partitions and heirs take what it says of its columns.
                items += (context.columnSettings[id] ?? []).sorted { $0.id < $1.id }
                    .flatMap { item($0, context, searchSchema($0.id)) }
            case is ColumnSettings where schema.contains(id.parentTable): continue
            case is UnmanagedObject: continue
            case is Column, is ColumnDefault, is KeyConstraint:
                let table = ObjectID(.table, Array(id.path.prefix(2)))
                if schema.contains(table), !repeated.contains(id), !isOwnPartitionDetail(object, schema) { continue }
                items += item(object, context, searchSchema(id))
            case let check as CheckConstraint
            where check.isValidated && schema.contains(id.parentTable):
                continue
            default:
                items += item(object, context, id.kind == .extension ? "public" : searchSchema(id))
            }
        }
        return items
    }

    private static func item(_ object: any SchemaObject, _ context: PlanContext, _ searchSchema: String?) -> [Item] {
        let statements = PostgresDialect().rules[object.id.kind]?.create(object, context) ?? []
        let sql = statements.sorted { $0.weight < $1.weight }.map { text($0, context.to) }
        let parts = PostgresDialect().shell(object, orReplace: false).map { parts in
            [parts.hollow, parts.whole].map { (object: object.id, sql: [text($0, context.to)]) }
        }
        return sql.isEmpty ? [] : [Item(object: object.id, sql: sql, parts: parts ?? [], searchSchema: searchSchema)]
    }

    /// A partition's columns come with its parent; its own defaults and constraints do not.
    private static func isOwnPartitionDetail(_ object: any SchemaObject, _ schema: DatabaseSchema) -> Bool {
        guard object is Column || object is ColumnDefault else { return false }
        return InheritedColumns.parent(of: ObjectID(.column, object.id.path), in: schema) != nil
    }

    /// By kind, and partitions after their parents.
    private static func orderedIDs(_ schema: DatabaseSchema) -> [ObjectID] {
        func depth(_ id: ObjectID) -> Int {
            var (count, current) = (0, id)
            while let parent = schema.parents(ofTable: current.path).first, count < 100 {
                (count, current) = (count + 1, parent)
            }
            return count
        }
        let ids = schema.sortedIDs
        let depths = Dictionary(uniqueKeysWithValues: ids.filter { $0.kind == .table }.map { ($0, depth($0)) })
            .merging(OperatorLinks(schema).depths) { own, _ in own }
        let hasClasses = ids.contains { $0.kind == .operatorClass }
        func place(_ kind: ObjectKind) -> Int {
            let beforeTables = ObjectKind.table.rank * 10
            return switch kind {
            case .routine: beforeTables - 6
            // Tables and ranges of a type take its default class, where it is there, and else perhaps another.
            case .operator: beforeTables - 5
            case .accessMethod: beforeTables - 4
            case .operatorFamily: beforeTables - 3
            case .operatorClass: beforeTables - 2
            case .rangeType where hasClasses: beforeTables - 1
            // A domain in use in an array takes no more checks.
            case .domainCheck: ObjectKind.domain.rank * 10 + 1
            default: kind.rank * 10
            }
        }
        return ids.sorted { left, right in
            if left.kind != right.kind { return place(left.kind) < place(right.kind) }
            let (first, second) = (depths[left] ?? 0, depths[right] ?? 0)
            return first == second ? left < right : first < second
        }
    }

    private static func tableItem(
        _ table: Table, _ children: [any SchemaObject], _ dialect: PostgresDialect, _ context: PlanContext,
        _ searchSchema: String?
    ) -> Item {
        let columns = children.compactMap { $0 as? Column }.sorted { $0.position.value < $1.position.value }
            .map { InheritedColumns.declared($0, context) }
        let defaults = Dictionary(
            uniqueKeysWithValues: children.compactMap { $0 as? ColumnDefault }.map { ($0.id.name, $0) })
        let constraints = children.filter { $0 is KeyConstraint || $0 is CheckConstraint }
        let whole =
            columns.compactMap { dialect.element($0, default: defaults[$0.id.name], context: context) }
            + constraints.compactMap { dialect.element($0, default: nil, context: context) }
        let settings = columns.flatMap(Column.sequenceSettings).map { text($0, context.to) }
        var parts: [(object: ObjectID, sql: [SQL])] = [
            (
                table.id,
                dialect.createTable(
                    table,
                    elements: columns.filter { $0.generated == nil }.compactMap {
                        dialect.element($0, default: nil, context: context)
                    },
                    context: context
                ).map { text($0, context.to) } + settings
            )
        ]
        func add(_ object: any SchemaObject) {
            let sql = (dialect.rules[object.id.kind]?.create(object, context) ?? []).map { text($0, context.to) }
            if !sql.isEmpty { parts.append((object.id, sql)) }
        }
        for column in columns {
            if column.generated != nil { add(column) }
            if let value = defaults[column.id.name] { add(value) }
        }
        for constraint in constraints { if (constraint as? CheckConstraint)?.isValidated != false { add(constraint) } }
        return Item(
            object: table.id,
            sql: dialect.createTable(table, elements: whole, context: context).map { text($0, context.to) } + settings,
            parts: parts, searchSchema: searchSchema)
    }

    private static func text(_ statement: Statement, _ schema: DatabaseSchema) -> SQL {
        switch statement.form {
        case .whole(let sql): sql
        case .tableClause(let table, let clause): PostgresDialect().alterTable(table, clauses: [clause], in: schema)
        }
    }
}

extension DatabaseSchema {
    fileprivate mutating func emptyMaterializedViews() {
        for var view in all(View.self) where view.isMaterialized {
            view.isPopulated.value = false
            insert(view)
        }
    }

    /// Whether materialized views have rows is as it is elsewhere: in scratch databases they may have none.
    package mutating func takePopulation(from other: DatabaseSchema) {
        for var view in all(View.self) where view.isMaterialized {
            view.isPopulated.value = other.find(View.self, view.id)?.isPopulated.value ?? true
            insert(view)
        }
    }
}
