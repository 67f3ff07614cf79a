/// Which partitions hang below which tables.
package struct PartitionTree: Sendable {
    private let byParent: [ObjectID: [Partition]]

    package init(_ schema: DatabaseSchema) {
        byParent = Dictionary(grouping: schema.all(Partition.self), by: \.parent).mapValues { partitions in
            partitions.sorted { $0.id < $1.id }
        }
    }

    package var isEmpty: Bool { byParent.isEmpty }

    /// The partitions of a table itself.
    package func partitions(of table: ObjectID) -> [Partition] { byParent[table] ?? [] }

    /// The partitions of a table and theirs, parents first.
    package func partitions(below table: ObjectID) -> [Partition] {
        partitions(of: table).flatMap { [$0] + partitions(below: $0.table) }
    }
}
