import OrderedCollections

/// A database object with its attributes. `==` compares all of them, so whatever must not count is wrapped in ``Uncompared``.
package protocol SchemaObject: Equatable, Sendable {
    static var kind: ObjectKind { get }
    var id: ObjectID { get set }
}

extension SchemaObject {
    package func equals(_ other: any SchemaObject) -> Bool {
        guard let other = other as? Self, self == other else { return false }
        guard let texts = (self as? any ExactText)?.texts, let others = (other as? any ExactText)?.texts else {
            return true
        }
        return ExactTexts.agree(texts, others)
    }
}

/// Carried along, for instance to print columns in their order, but never a difference.
package struct Uncompared<Value: Sendable>: Equatable, Sendable {
    package var value: Value
    package init(_ value: Value) { self.value = value }
    package static func == (left: Self, right: Self) -> Bool { true }
}

/// The schema of a database as a flat set of objects: sub-objects (columns, defaults, constraints, comments …) have
/// identities and dependencies of their own.
package struct DatabaseSchema: Sendable {
    package private(set) var objects: OrderedDictionary<ObjectID, any SchemaObject>
    /// What each object needs, besides its parents: as the catalog tells it.
    package var dependencies: [ObjectID: Set<ObjectID>]
    /// What partitions have from their parents: not objects of their own, but what stays when a partition is detached.
    package var clones: [ObjectID: any SchemaObject] = [:]
    /// The version of the server that it was read from; 0 where it was written.
    package var serverVersion = 0
    /// Whether rows have numbers of their own, which an `INTEGER PRIMARY KEY` names (SQLite).
    package var hasRowNumbers = false

    package init() {
        objects = [:]
        dependencies = [:]
    }

    package init(_ objects: [any SchemaObject]) {
        self.init()
        for object in objects { insert(object) }
    }

    package mutating func insert(_ object: any SchemaObject) { objects[object.id] = object }

    package mutating func remove(_ id: ObjectID) {
        objects[id] = nil
        dependencies[id] = nil
    }

    package mutating func reserve(_ count: Int) { objects.reserveCapacity(count) }

    package subscript(id: ObjectID) -> (any SchemaObject)? { objects[id] }

    package func find<Object: SchemaObject>(_ type: Object.Type, _ id: ObjectID) -> Object? { objects[id] as? Object }

    package func contains(_ id: ObjectID) -> Bool { objects[id] != nil }

    package func all<Object: SchemaObject>(_ type: Object.Type) -> [Object] {
        objects.values.compactMap { $0 as? Object }
    }

    package var isEmpty: Bool { objects.isEmpty }

    /// The same, but some objects as another schema has them, or has them not.
    package func replacing(_ ids: [ObjectID], from other: DatabaseSchema) -> DatabaseSchema {
        var result = self
        for id in ids {
            guard let object = other[id] else {
                result.remove(id)
                continue
            }
            result.insert(object)
            result.dependencies[id] = other.dependencies[id]
        }
        return result
    }

    /// The objects in the order of their identities, which never depends on how they were found.
    package var sortedIDs: [ObjectID] { objects.keys.sorted() }

    /// Keeps what the predicate accepts.
    package var schemaNames: Set<String> { Set(objects.keys.filter { $0.kind == .schema }.map(\.name)) }

    package func filter(_ isIncluded: (any SchemaObject) -> Bool) -> DatabaseSchema {
        let kept = objects.values.filter(isIncluded)
        if kept.count == objects.count { return self }
        var result = DatabaseSchema()
        result.reserve(kept.count)
        for object in kept { result.insert(object) }
        result.dependencies = dependencies.filter { result.contains($0.key) }
        result.clones = clones
        result.serverVersion = serverVersion
        result.hasRowNumbers = hasRowNumbers
        return result
    }

    /// The object that this one lives in and goes away with; nil at the top and where the parent is not in this schema.
    package func parent(of id: ObjectID) -> ObjectID? {
        for candidate in id.parentCandidates where contains(candidate) { return candidate }
        return nil
    }

    /// Whether an object needs something that needs it.
    package func needsItself(_ id: ObjectID) -> Bool {
        var (open, seen): ([ObjectID], Set<ObjectID>) = ([id], [])
        while let next = open.popLast() {
            for needed in dependencies[next] ?? [] {
                if needed == id { return true }
                if seen.insert(needed).inserted { open.append(needed) }
            }
        }
        return false
    }

    /// The tables that a table has its columns from, as a partition or by inheritance.
    package func parents(ofTable path: [String]) -> [ObjectID] {
        if let partition = find(Partition.self, ObjectID(.partition, path)) { return [partition.parent] }
        return find(Inheritance.self, ObjectID(.inheritance, path))?.parents ?? []
    }

    /// Whether a table has columns from another, directly or through others between.
    package func hasAncestor(_ table: ObjectID, _ ancestor: ObjectID) -> Bool {
        parents(ofTable: table.path).contains { $0 == ancestor || hasAncestor($0, ancestor) }
    }

    /// The composite type that a table has its columns from.
    package func type(ofTable path: [String]) -> ObjectID? {
        find(TableType.self, ObjectID(.tableType, path))?.type
    }

    /// The outermost object below its schema: the table of a column's comment, and so on.
    package func root(of id: ObjectID) -> ObjectID {
        var current = id
        while let parent = parent(of: current), parent.kind != .schema { current = parent }
        return current
    }

    /// The objects that are no part of others, by schema and name, those of the database by their name.
    package var outermost: [[String]: [ObjectID]] {
        Dictionary(grouping: objects.keys.filter { root(of: $0) == $0 }) { Array($0.path.prefix(2)) }
    }
}

extension ObjectID {
    /// A view's columns are no objects, nor are the indexes behind constraints, nor what a table has from above.
    private static func attachmentParents(_ target: ObjectID) -> [ObjectID] {
        switch target.kind {
        case .column:
            [target] + [.view, .compositeType].map { ObjectID($0, Array(target.path.dropLast())) }
        case .index: [target, ObjectID(.key, target.path), ObjectID(.exclusion, target.path)]
        default: ObjectKind.partsFromAbove.contains(target.kind) ? [target, target.parentTable] : [target]
        }
    }

    /// The identities that the parent of this object may have, likeliest first.
    package var parentCandidates: [ObjectID] {
        switch kind {
        case .schema, .extension, .eventTrigger, .foreignDataWrapper, .foreignServer, .userMapping, .accessMethod,
            .cast, .publication, .subscription, .builtinPrivileges:
            []
        case .defaultPrivileges: schema.isEmpty ? [] : [.schema(schema)]
        case .comment, .owner, .privileges, .extensionDependence: attachmentTarget.map(Self.attachmentParents) ?? []
        case .columnDefault: [ObjectID(.column, path), ObjectID(.view, Array(path.dropLast()))]
        case .domainDefault: [ObjectID(.domain, path)]
        case .sequenceOwner: [ObjectID(.sequence, path)]
        case .partition, .inheritance, .tableType: [ObjectID(.table, path)]
        case .domainCheck: [ObjectID(.domain, Array(path.dropLast()))]
        case .columnSettings: [ObjectID(.column, path), ObjectID(.view, Array(path.dropLast()))]
        case .replicaIdentity, .clustering: [ObjectID(.table, path), ObjectID(.view, path)]
        case .column, .check, .key, .exclusion, .foreignKey, .index, .partitionIndex, .partitionIndexSettings,
            .trigger, .partitionTrigger, .policy, .rule:
            [ObjectID(.table, Array(path.dropLast())), ObjectID(.view, Array(path.dropLast()))]
        case .unmanaged: []
        default: [.schema(schema)]
        }
    }
}
