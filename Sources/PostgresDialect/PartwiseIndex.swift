import MigrationPlan
import SchemaModel
import SQLText

/// Indexes and keys of partitioned tables that are made part by part, since some partitions lack them, have them under names
/// of their own, or have an index like them by themselves: <https://www.postgresql.org/docs/current/sql-createindex.html>, `ON ONLY`.
enum PartwiseIndex {
    /// The index or key of the table alone, and its parts where they are to be.
    static func creation(_ root: ObjectID, _ context: PlanContext) -> [Statement] {
        [definition(root, root.parentTable, root.name, context)]
            + parts(root, of: root.parentTable, named: root.name, context)
    }

    /// What gives a partition the part that it lacks.
    static func complete(_ part: ObjectID, _ context: PlanContext) -> [Statement] {
        let table = ObjectID(.table, Array(part.path.dropLast()))
        guard let root = PartitionIndex.root(of: part, in: context.to), context.keeps(root),
            let parent = context.to.find(Partition.self, ObjectID(.partition, table.path))?.parent,
            let above = parent == root.parentTable ? root.name : name(root, in: parent, context.to)
        else { return [] }
        return add(root, to: table, under: [parent.schema, above], context)
    }

    private static func parts(
        _ root: ObjectID, of table: ObjectID, named name: String, _ context: PlanContext
    ) -> [Statement] {
        context.partitionsAfter.partitions(of: table).map(\.table)
            .filter { context.to.find(Table.self, $0)?.foreign == nil }
            .flatMap { add(root, to: $0, under: [table.schema, name], context) }
    }

    private static func add(
        _ root: ObjectID, to table: ObjectID, under index: [String], _ context: PlanContext
    ) -> [Statement] {
        guard let name = name(root, in: table, context.to) else { return [] }
        let attachment = Statement("ALTER INDEX \(path: index) ATTACH PARTITION \(path: [table.schema, name])")
        // The partition had it by itself.
        let own = [ObjectKind.index, .key].map { ObjectID($0, table.path + [name]) }
        let stays = own.contains { id in
            context.from[id].map { index in context.to.clones[id].map(index.equals) == true } == true
        }
        if stays { return [attachment] }
        return [definition(root, table, name, context)] + parts(root, of: table, named: name, context) + [attachment]
    }

    /// The name of the part in a partition; nil where it has none.
    static func name(_ root: ObjectID, in table: ObjectID, _ schema: DatabaseSchema) -> String? {
        let id = ObjectID(.partitionIndex, table.path + [root.name])
        guard let part = schema.find(PartitionIndex.self, id) else {
            return PartitionIndex.usualName(id, in: schema)
        }
        return part.name
    }

    private static func definition(
        _ root: ObjectID, _ table: ObjectID, _ name: String, _ context: PlanContext
    ) -> Statement {
        let isWhole = context.to.find(Table.self, table)?.partitionKey != nil
        switch context.to[root] {
        case var key as KeyConstraint:
            key.id = ObjectID(.key, table.path + [name])
            let part = context.to.find(PartitionIndex.self, ObjectID(.partitionIndex, table.path + [root.name]))
            if let form = part?.form { (key.isPrimary, key.deferral) = (form.isPrimary, form.deferral) }
            let only: SQL = isWhole ? "ONLY " : ""
            return Statement("ALTER TABLE \(only)\(path: table.path) ADD \(ConstraintSQL.definition(key))")
        case var index as Index:
            index.id = ObjectID(.index, table.path + [name])
            return Statement(Index.creation(index, concurrently: false, isAlone: isWhole))
        default: return Statement("SELECT")
        }
    }
}
