import MigrationPlan
import SchemaModel
import SQLText

/// Indexes and keys of partitioned tables that are made part by part, since some partitions lack them, have them under names
/// of their own, or have an index like them by themselves: <https://www.postgresql.org/docs/current/sql-createindex.html>, `ON ONLY`.
enum PartwiseIndex {
    /// The index or key of the table alone, and its parts where they are to be.
    static func creation(_ root: ObjectID, _ context: PlanContext) -> [Statement] {
        definition(root, root.parentTable, root.name, context)
            + parts(root, of: root.parentTable, named: root.name, context)
    }

    /// An index of which partitions have constraints as their parts goes with these: PostgreSQL drops none of them alone. What
    /// uses them has gone before; what nobody knows of is not to go along unseen.
    static func removal(_ index: Index, with parts: [ObjectID]) -> [Statement] {
        let constraints = parts.map { part -> SQL in
            let table: SQL = "\(path: part.parentTable.path)"
            return "(\(literal: table.text)::regclass, \(literal: part.name))"
        }
        let body: SQL = """

            DECLARE
                users text;
            BEGIN
                SELECT string_agg(DISTINCT pg_describe_object(d.classid, d.objid, d.objsubid), ', ') INTO users
                FROM pg_constraint k
                JOIN pg_depend d ON d.deptype = 'n' AND (d.refclassid, d.refobjid) IN
                    (('pg_constraint'::regclass, k.oid), ('pg_class'::regclass, k.conindid))
                WHERE (k.conrelid, k.conname) IN (
                    \(constraints.joined(separator: ",\n            "))
                );
                IF users IS NOT NULL THEN
                    RAISE EXCEPTION 'constraints that go with index % are still used', \(literal: index.id.name)
                        USING DETAIL = users;
                END IF;
            END
            """
        return [
            Statement(Quoting.block(body)),
            Statement("DROP INDEX \(path: index.qualifiedName) CASCADE"),
        ]
    }

    /// What gives a partition the part that it lacks.
    static func complete(_ part: ObjectID, _ context: PlanContext) -> [Statement] {
        let table = ObjectID(.table, Array(part.path.dropLast()))
        guard let root = PartitionIndex.root(of: part, in: context.to), context.keeps(root),
            let parent = context.to.find(Partition.self, ObjectID(.partition, table.path))?.parent,
            let above = parent == root.parentTable ? root.name : PartitionIndex.name(of: root, in: parent, context.to)
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
        guard let name = PartitionIndex.name(of: root, in: table, context.to) else { return [] }
        let attachment = Statement("ALTER INDEX \(path: index) ATTACH PARTITION \(path: [table.schema, name])")
        // The partition had it by itself, or has a constraint that is more than the part.
        let own = [ObjectKind.index, .key].map { ObjectID($0, table.path + [name]) }
        let stays = own.contains { id in
            context.from[id].map { index in context.to.clones[id].map(index.equals) == true } == true
        }
        let isConstraint = root.kind == .index && context.to.contains(ObjectID(.key, table.path + [name]))
        if stays || isConstraint { return [attachment] }
        return definition(root, table, name, context) + parts(root, of: table, named: name, context) + [attachment]
    }

    private static func definition(
        _ root: ObjectID, _ table: ObjectID, _ name: String, _ context: PlanContext
    ) -> [Statement] {
        let isWhole = context.to.find(Table.self, table)?.partitionKey != nil
        // A part without parts gets its own storage parameters later.
        let parent = context.to.find(Partition.self, ObjectID(.partition, table.path))?.parent ?? table
        let options = PartitionIndexSettings.options(of: root, in: isWhole ? table : parent, context.to)
        switch context.to[root] {
        case var key as KeyConstraint:
            key.id = ObjectID(.key, table.path + [name])
            key.options = options
            let part = context.to.find(PartitionIndex.self, ObjectID(.partitionIndex, table.path + [root.name]))
            if let form = part?.form { (key.isPrimary, key.deferral) = (form.isPrimary, form.deferral) }
            let only: SQL = isWhole ? "ONLY " : ""
            return [Statement("ALTER TABLE \(only)\(path: table.path) ADD \(ConstraintSQL.definition(key))")]
        case var index as Index:
            index.id = ObjectID(.index, table.path + [name])
            index.options = options
            return [Statement(Index.creation(index, concurrently: false, isAlone: isWhole))]
        default: return []
        }
    }
}
