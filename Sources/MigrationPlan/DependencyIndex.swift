import SchemaModel

/// The dependencies of a schema in both directions: those that the catalog states, and those that follow from what an object is.
package struct DependencyIndex: Sendable {
    private var forward: [ObjectID: Set<ObjectID>] = [:]
    private var backward: [ObjectID: Set<ObjectID>] = [:]
    private var parents: [ObjectID: ObjectID] = [:]

    package init(_ schema: DatabaseSchema) {
        forward.reserveCapacity(schema.objects.count)
        let typed = Set(schema.all(TableType.self).map(\.table))
        for (id, object) in schema.objects {
            if let parent = schema.parent(of: id) {
                parents[id] = parent
                add(id, parent)
            }
            for other in schema.dependencies[id] ?? [] where schema.contains(other) { add(id, other) }
            switch object {
            case let owner as SequenceOwner: add(id, owner.column)
            case let partition as Partition:
                add(id, partition.parent)
                add(ObjectID(.table, id.path), partition.parent)
            case let inheritance as Inheritance:
                for parent in inheritance.parents {
                    add(id, parent)
                    add(ObjectID(.table, id.path), parent)
                }
            case let typing as TableType: add(id, typing.type)
            // A table takes a type when its columns are those of the type.
            case let column as Column where typed.contains(column.table):
                add(ObjectID(.tableType, column.table.path), id)
            case let column as Column where column.isInherited.value:
                // A table is attached to its parents when its columns are as they must be.
                add(ObjectID(.partition, column.table.path), id)
                add(ObjectID(.inheritance, column.table.path), id)
                for parent in schema.parents(ofTable: column.table.path) {
                    let other = ObjectID(.column, parent.path + [id.name])
                    guard schema.contains(other) else { continue }
                    add(id, other)
                    add(ObjectID(.partition, column.table.path), other)
                    add(ObjectID(.inheritance, column.table.path), other)
                }
            case let key as ForeignKey: add(id, key.target)
            case let statistics as StatisticsObject: add(id, statistics.table)
            case let installed as Extension: if let name = installed.schema { add(id, .schema(name)) }
            default: break
            }
        }
    }

    private mutating func add(_ id: ObjectID, _ other: ObjectID) {
        guard id != other else { return }
        forward[id, default: []].insert(other)
        backward[other, default: []].insert(id)
    }

    package func dependencies(of id: ObjectID) -> Set<ObjectID> { forward[id] ?? [] }
    package func dependents(of id: ObjectID) -> Set<ObjectID> { backward[id] ?? [] }
    package func parent(of id: ObjectID) -> ObjectID? { parents[id] }

    /// Whether an unmanaged object lives in something that goes away as a whole.
    func goesWithParent(_ id: ObjectID, _ drops: Set<ObjectID>) -> Bool {
        dependencies(of: id).contains { $0.kind == .table && drops.contains($0) }
    }
}
