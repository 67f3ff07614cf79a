import SchemaModel
import SQLText

/// What the planner's rules may look at besides the object in hand.
package struct PlanContext: Sendable {
    package let from: DatabaseSchema
    package let to: DatabaseSchema
    /// What there was before the first of several plans in a row.
    package let origin: DatabaseSchema
    package let hints: PlanHints
    /// Tables from which others have columns, before or after.
    package let tablesWithChildren: Set<ObjectID>
    package let partitionsBefore: PartitionTree
    package let partitionsAfter: PartitionTree
    /// Indexes, keys and exclusion constraints by their tables, before or after.
    package let indexes: [ObjectID: Set<ObjectID>]
    /// Indexes and keys of partitioned tables that are made part by part.
    package let indexesMadeByParts: Set<ObjectID>
    /// Constraints of partitions that are parts of plain indexes, before, as far as the partitions stay, and after.
    package let constraintsInIndexes: (before: [ObjectID: Set<ObjectID>], after: [ObjectID: Set<ObjectID>])
    /// Settings of columns by their tables, after.
    package let columnSettings: [ObjectID: [ColumnSettings]]
    /// What is dropped and created again.
    package internal(set) var remade: Set<ObjectID> = []
    /// What new objects are granted by themselves, before or after; sorted.
    package let defaultPrivileges: [DefaultPrivileges]
    /// The version of the server that the schemas were read from.
    package var serverVersion: Int { max(from.serverVersion, to.serverVersion) }

    package init(from: DatabaseSchema, to: DatabaseSchema, hints: PlanHints, origin: DatabaseSchema? = nil) {
        self.from = from
        self.to = to
        self.origin = origin ?? from
        self.hints = hints
        columnSettings = Dictionary(grouping: to.all(ColumnSettings.self), by: \.id.parentTable)
        (partitionsBefore, partitionsAfter) = (PartitionTree(from), PartitionTree(to))
        var parents: Set<ObjectID> = []
        var defaults: [DefaultPrivileges] = []
        var indexes: [ObjectID: Set<ObjectID>] = [:]
        for schema in [from, to] {
            for (id, object) in schema.objects {
                switch id.kind {
                case .partition, .inheritance: parents.formUnion(schema.parents(ofTable: id.path))
                case .index, .key, .exclusion: indexes[id.parentTable, default: []].insert(id)
                case .defaultPrivileges: if let value = object as? DefaultPrivileges { defaults.append(value) }
                default: break
                }
            }
        }
        tablesWithChildren = parents
        self.indexes = indexes
        indexesMadeByParts = to.indexesWithOwnParts.union(
            Self.resembled(in: to, before: from, indexes, partitionsAfter))
        constraintsInIndexes = (Self.staying(from.constraintsInIndexes, in: to), to.constraintsInIndexes)
        defaultPrivileges = defaults.sorted { $0.id < $1.id }
    }
}

extension PlanContext {
    private static func staying(
        _ constraints: [ObjectID: Set<ObjectID>], in to: DatabaseSchema
    ) -> [ObjectID: Set<ObjectID>] {
        var result: [ObjectID: Set<ObjectID>] = [:]
        for (index, keys) in constraints {
            result[index] = keys.filter { to.ancestors(ofPartition: $0.parentTable.path).contains(index.parentTable) }
        }
        return result
    }

    /// Indexes of partitioned tables that are like one of a partition's own, which may be taken for the part.
    private static func resembled(
        in to: DatabaseSchema, before from: DatabaseSchema, _ indexes: [ObjectID: Set<ObjectID>], _ tree: PartitionTree
    ) -> [ObjectID] {
        if tree.isEmpty { return [] }
        var own: [ObjectID: [Index]] = [:]
        for (table, ids) in indexes {
            let found = ids.filter { to.clones[$0] == nil }
                .flatMap { id in [from, to].compactMap { $0.find(Index.self, id) } }
            if !found.isEmpty { own[table] = found }
        }
        return to.all(Index.self).filter { index in
            tree.partitions(below: index.id.parentTable).contains { partition in
                own[partition.table]?.contains { $0.resembles(index) } ?? false
            }
        }.map(\.id)
    }

    /// Whether a table's rows are on the other side of a server before or after, or on another one: then it is made anew.
    package func turnsForeign(_ table: ObjectID) -> Bool {
        guard let old = from.find(Table.self, table), let new = to.find(Table.self, table) else { return false }
        return old.foreign?.server != new.foreign?.server
    }

    /// Whether a table comes with the plan.
    package func isNew(_ table: ObjectID) -> Bool {
        !from.contains(table) || turnsForeign(table) || remade.contains(table)
    }

    /// Whether rows find their partition by a column, before: that of its table, or one below.
    package func isPartitioned(by column: ObjectID) -> Bool {
        guard from.find(Table.self, column.parentTable)?.partitionKey != nil else { return false }
        let tables = [column.parentTable] + partitionsBefore.partitions(below: column.parentTable).map(\.table)
        return tables.contains { from.find(Table.self, $0)?.partitionColumns.value.contains(column.name) == true }
    }

    /// Whether an object stays, perhaps altered.
    package func keeps(_ id: ObjectID) -> Bool { from.contains(id) && to.contains(id) && !remade.contains(id) }
}

extension PlanContext {
    /// The path of a table before the renames: rows are counted before anything else is done.
    package func pathBefore(_ table: ObjectID) -> [String] {
        let path = (hints.oldNames[table] ?? table).path
        guard let schema = hints.oldNames[.schema(path[0])] else { return path }
        return [schema.name] + path.dropFirst()
    }

    /// The name of a column before the renames.
    package func nameBefore(_ column: ObjectID) -> String { (hints.oldNames[column] ?? column).name }
}

/// What models say about how a change is to be made, which is no part of the schema itself.
package struct PlanHints: Sendable {
    /// The value for rows that exist when a column is added or becomes NOT NULL.
    package var backfills: [ObjectID: String] = [:]
    package var concurrentIndexes: Set<ObjectID> = []
    /// Labels of an enum that go, and the label that their rows get.
    package var labelMerges: [ObjectID: [String: String]] = [:]
    /// Values of columns, and what they are called from now on.
    package var valueRenames: [ObjectID: [String: String]] = [:]
    /// The direction in which the plan will be used.
    package var isDowngrade = false
    package var renewal = Renewal.needed
    /// What schemas, tables and columns are called before the plan's renames, which come before all else.
    package var oldNames: [ObjectID: ObjectID] = [:]
    /// Indexes and keys that were made when columns of theirs had other names.
    package var oldColumnNames: Set<ObjectID> = []
    /// What partitions have of foreign keys, by these partitions: a copy may not have its names.
    package var foreignKeyParts: [ObjectID: [ForeignKey]] = [:]
    /// Whether PostgreSQL casts from one type to another by itself or when asked; nil where that is unknown.
    package var casts: [CastPair: CastKind] = [:]

    package init() {}
}

package struct CastPair: Hashable, Sendable {
    package let from: String
    package let to: String
    package init(from: String, to: String) {
        self.from = from
        self.to = to
    }
}

package enum CastKind: Sendable {
    /// `ALTER COLUMN … TYPE` does it unasked.
    case assignment
    /// Needs `USING column::type`.
    case explicit
    /// Only through text.
    case throughText
}

/// What a changed attribute means for the object.
package enum Effect: Sendable {
    case alter([Statement])
    /// Altered in place, but what uses it is dropped before and comes back after.
    case alterRebuilding([Statement], Rebuild)
    /// Dropped and created, with everything that depends on it.
    case replace
    /// A type whose definition cannot be changed: a new one takes its place under every column that uses it.
    case swap
    /// A table that cannot be altered that far: a new one takes its place, and the rows follow.
    case remake(ObjectID)
    case refuse(String)
}

/// Which dependents of a retyped column must be taken away and brought back.
package enum Rebuild: Int, Sendable, Comparable {
    /// Those under which PostgreSQL refuses: views, triggers on the column, generated columns.
    case readers
    /// Also the column's default.
    case defaults
    /// Also foreign keys, whose columns on both sides cannot be compared while only one has the new type.
    case references
    /// Also checks, exclusion constraints and indexes with expressions, whose operators may not exist for the new type.
    case expressions
    /// Also keys and all other indexes, whose operator classes may not take the type.
    case indexes

    package static func < (left: Rebuild, right: Rebuild) -> Bool { left.rawValue < right.rawValue }
}

/// How one attribute of a kind of object is brought from one value to another.
package struct AttributeRule: Sendable {
    /// The stored property's name.
    package let attribute: String
    let differs: @Sendable (any SchemaObject, any SchemaObject) -> Bool
    let effect: @Sendable (any SchemaObject, any SchemaObject, PlanContext) -> Effect

    package init<Object: SchemaObject, Value: Equatable & Sendable>(
        _ attribute: String, _ keyPath: any KeyPath<Object, Value> & Sendable,
        _ effect: @escaping @Sendable (Object, Object, PlanContext) -> Effect
    ) {
        self.attribute = attribute
        differs = { old, new in
            guard let old = old as? Object, let new = new as? Object else { return true }
            let (before, after) = (old[keyPath: keyPath], new[keyPath: keyPath])
            return before != after || ExactTexts.differ(before, after)
        }
        self.effect = { old, new, context in
            guard let old = old as? Object, let new = new as? Object else { return .replace }
            return effect(old, new, context)
        }
    }

    /// An attribute that PostgreSQL cannot alter: the object is made again.
    package static func replaces<Object: SchemaObject, Value: Equatable & Sendable>(
        _ attribute: String, _ keyPath: any KeyPath<Object, Value> & Sendable
    ) -> AttributeRule {
        AttributeRule(attribute, keyPath) { _, _, _ in .replace }
    }

    /// An attribute of which the database knows nothing.
    package static func absent<Object: SchemaObject, Value: Equatable & Sendable>(
        _ attribute: String, _ keyPath: any KeyPath<Object, Value> & Sendable
    ) -> AttributeRule {
        AttributeRule(attribute, keyPath) { _, _, _ in .refuse("this database has no such thing: \(attribute)") }
    }
}

/// Everything the planner knows about a kind of object in one dialect.
package struct ObjectRules: Sendable {
    package let kind: ObjectKind
    package let attributes: [AttributeRule]
    package let create: @Sendable (any SchemaObject, PlanContext) -> [Statement]
    package let drop: @Sendable (any SchemaObject, PlanContext) -> [Statement]
    /// Gives an object another identity; nil where the kind has no name of its own.
    package let rename: (@Sendable (any SchemaObject, ObjectID) -> [Statement])?
    /// The table that has to be made again for a new object that cannot come to it.
    let remake: @Sendable (any SchemaObject, PlanContext) -> ObjectID?

    package init<Object: SchemaObject>(
        _ type: Object.Type,
        create: @escaping @Sendable (Object, PlanContext) -> [Statement],
        drop: @escaping @Sendable (Object, PlanContext) -> [Statement],
        rename: (@Sendable (Object, ObjectID) -> [Statement])? = nil,
        remake: (@Sendable (Object, PlanContext) -> ObjectID?)? = nil,
        attributes: [AttributeRule]
    ) {
        kind = Object.kind
        self.attributes = attributes
        self.create = { object, context in
            guard let object = object as? Object else { return [] }
            return create(object, context)
        }
        self.drop = { object, context in
            guard let object = object as? Object else { return [] }
            return drop(object, context)
        }
        self.remake = { object, context in
            guard let object = object as? Object else { return nil }
            return remake?(object, context)
        }
        guard let rename else {
            self.rename = nil
            return
        }
        self.rename = { object, id in
            guard let object = object as? Object else { return [] }
            return rename(object, id)
        }
    }
}

/// An object without its body, and the statement that completes it.
package struct Shell {
    package let hollow: Statement
    package let whole: Statement
    /// The types that it needs also without its body.
    package let types: Set<String>

    package init(hollow: Statement, whole: Statement, types: Set<String>) {
        self.hollow = hollow
        self.whole = whole
        self.types = types
    }
}

/// What the planner asks of a database besides the rules of its kinds.
package protocol Dialect: Sendable {
    var rules: [ObjectKind: ObjectRules] { get }
    /// Gives the old definition of a type another name, prepares the conversion of columns to the new one, and removes what nothing
    /// uses any more then.
    func setAside(
        _ object: any SchemaObject, context: PlanContext
    ) -> (rename: Statement, discard: Statement)
    /// Converts a column to the new definition of a type that was set aside.
    func convert(_ column: Column, context: PlanContext) -> [Statement]
    /// Makes a column text, and gives it its type back.
    func park(_ column: Column, context: PlanContext) -> [Statement]
    func restore(_ column: Column, context: PlanContext) -> [Statement]
    /// The names that an object takes from the name spaces of the database, so that one is given up before another takes it.
    func claimedNames(_ object: any SchemaObject, in schema: DatabaseSchema) -> [String]

    /// What others can use of an object before what itself uses is there; nil where it comes at once.
    func shell(_ object: any SchemaObject, orReplace: Bool) -> Shell?
    /// The object as an element of its table's `CREATE TABLE`, a column with its default; empty where it comes by itself, nil where
    /// it cannot stand there.
    func element(_ object: any SchemaObject, default: ColumnDefault?, context: PlanContext) -> SQL?
    /// What has to follow when an object has been made, so that it is no more than it should be.
    func settle(_ id: ObjectID, context: PlanContext) -> [Statement]
    /// Moves a table out of the way of the one that takes its place, with the partitions that go along.
    /// - Parameters:
    ///   - isPart: still a partition of another.
    ///   - spaces: by their schemas, those to which they move.
    func moveAway(
        _ table: ObjectID, isPart: Bool, partitions: [ObjectID], to spaces: [String: String], context: PlanContext
    ) -> [Statement]
    /// Puts a table's rows into a plain one, which needs nothing of what is made again, and drops it.
    /// - Parameters:
    ///   - isPart: still a partition of another.
    ///   - texts: the columns whose values are texts meanwhile.
    func stage(
        _ table: ObjectID, isPart: Bool, in space: String, texts: Set<ObjectID>, context: PlanContext
    ) -> [Statement]
    /// Copies the rows of a table that was moved away into the one that took its place, and drops it.
    /// - Parameters:
    ///   - space: where it is.
    ///   - swapped: columns whose type was set aside.
    ///   - staged: where the rows wait in a plain table, the columns whose values are texts.
    func copyRows(
        of table: ObjectID, in space: String, from old: DatabaseSchema, swapped: Set<ObjectID>,
        staged: Set<ObjectID>?, context: PlanContext
    ) -> [Statement]
    /// A schema for tables that are moved away.
    func movingSpace(_ space: String) -> (create: SQL, drop: SQL)
    func createTable(_ table: Table, elements: [SQL], context: PlanContext) -> [Statement]
    func addColumn(_ column: Column, default: ColumnDefault?, context: PlanContext) -> [Statement]
    func alterTable(_ table: ObjectID, clauses: [SQL], in schema: DatabaseSchema) -> SQL
}
