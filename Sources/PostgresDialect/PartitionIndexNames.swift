import MigrationPlan
import SchemaModel
import SQLText

/// Names of the parts that partitions have of indexes and keys of the tables above them.
enum PartitionIndexNames {
    /// What gives the parts that come with a new or attached partition their names, where these are not the usual ones: which part gets
    /// which number depends on the order in which the database's indexes were made, so that they are looked up.
    static func assigned(in partition: Partition, _ context: PlanContext) -> [Statement] {
        let table = partition.table
        guard context.to.find(Table.self, table)?.foreign == nil else { return [] }
        let parts = unpredictable(in: table, context).compactMap { root -> SQL? in
            guard let name = PartitionIndex.name(of: root, in: table, context.to) else { return nil }
            let index: SQL = "\(path: [root.schema, root.name])"
            return "(\(literal: index.text)::regclass, \(literal: name))"
        }
        guard !parts.isEmpty else { return [] }
        let body: SQL = """

            DECLARE
                part record;
            BEGIN
                FOR pass IN 1..2 LOOP
                    FOR part IN
                        SELECT c.oid, whole.name
                        FROM (VALUES
                            \(parts.joined(separator: ",\n                "))
                        ) AS whole (index, name)
                        CROSS JOIN pg_partition_tree(whole.index) AS tree
                        JOIN pg_index i ON i.indexrelid = tree.relid
                            AND i.indrelid = \(literal: SQL("\(path: table.path)").text)::regclass
                        JOIN pg_class c ON c.oid = i.indexrelid AND c.relname <> whole.name
                    LOOP
                        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.oid::regclass,
                            CASE pass WHEN 1 THEN 'autogen_' || part.oid ELSE part.name END);
                    END LOOP;
                END LOOP;
            END
            """
        return [Statement(Quoting.block(body))]
    }

    /// What renames a part of an index that stays, in a partition that stays. Parts that take each other's names go together.
    static func renaming(_ part: ObjectID, _ context: PlanContext) -> [Statement] {
        let table = part.parentTable
        guard let root = PartitionIndex.root(of: part, in: context.to), context.keeps(root) else { return [] }
        if isJoining(table, context) {
            // An index that the table had before it was attached keeps its name.
            guard let name = context.to.find(PartitionIndex.self, part)?.name, !hasOwn(name, table, context.from),
                let usual = PartitionIndex.usualName(part, in: context.to),
                !unpredictable(in: table, context).contains(root)
            else { return [] }
            return [rename(table, usual, name)]
        }
        let renames = Set(roots(above: table, context) + [root]).sorted().compactMap { root -> Renaming? in
            guard let old = PartitionIndex.name(of: root, in: table, context.from),
                let new = PartitionIndex.name(of: root, in: table, context.to), old != new
            else { return nil }
            return Renaming(root: root, old: old, new: new)
        }
        guard let own = renames.first(where: { $0.root == root }) else { return [] }
        let (old, new) = (Set(renames.map(\.old)), Set(renames.map(\.new)))
        let tangled = renames.filter { new.contains($0.old) || old.contains($0.new) }
        guard tangled.contains(where: { $0.root == root }) else { return [rename(table, own.old, own.new)] }
        guard tangled.first?.root == root else { return [] }
        let aside = tangled.indices.map { "autogen_part_\($0)" }
        return zip(tangled, aside).map { rename(table, $0.old, $1) }
            + zip(tangled, aside).map { rename(table, $1, $0.new) }
    }

    private struct Renaming {
        var root: ObjectID
        var old: String
        var new: String
    }

    private static func rename(_ table: ObjectID, _ old: String, _ new: String) -> Statement {
        Statement("ALTER INDEX \(path: [table.schema, old]) RENAME TO \(name: new)")
    }

    /// Whether a table becomes a partition with the plan.
    private static func isJoining(_ table: ObjectID, _ context: PlanContext) -> Bool {
        context.isNew(table) || !context.from.contains(ObjectID(.partition, table.path))
    }

    /// Whether the table has the index by itself, without a partitioned table above it.
    static func hasOwn(_ name: String, _ table: ObjectID, _ schema: DatabaseSchema) -> Bool {
        [ObjectKind.index, .key, .exclusion].contains { schema.contains(ObjectID($0, table.path + [name])) }
    }

    /// Those of which the part that comes with the table may get another name than the usual one: PostgreSQL numbers it, or goes by
    /// names that columns had when the index was made.
    private static func unpredictable(in table: ObjectID, _ context: PlanContext) -> [ObjectID] {
        let roots = roots(above: table, context)
        var usual: [String: Int] = [:]
        let ids = roots.map { ObjectID(.partitionIndex, table.path + [$0.name]) }
        for id in ids { usual[PartitionIndex.usualName(id, in: context.to) ?? "", default: 0] += 1 }
        return zip(roots, ids).filter { root, id in
            if hasOldColumnNames(root, context) { return true }
            if let name = context.to.find(PartitionIndex.self, id)?.name, isNumbered(name) {
                return !hasOwn(name, table, context.from)
            }
            return usual[PartitionIndex.usualName(id, in: context.to) ?? "", default: 0] > 1
        }.map(\.0)
    }

    private static func hasOldColumnNames(_ root: ObjectID, _ context: PlanContext) -> Bool {
        // A side that has not seen the index as it was made does not know.
        context.hints.oldColumnNames.contains(root) || context.from.hasOldColumnNames(root)
            || context.to.hasOldColumnNames(root)
    }

    /// Whether a name is one that PostgreSQL makes where the usual one is taken.
    private static func isNumbered(_ name: String) -> Bool {
        var stem = name[...]
        while let last = stem.last, last.isASCII, last.isNumber { stem.removeLast() }
        return stem.count < name.count && ["_idx", "_key", "_pkey"].contains(where: stem.hasSuffix)
    }

    /// Indexes and keys of the tables above a partition that stay as they are.
    private static func roots(above table: ObjectID, _ context: PlanContext) -> [ObjectID] {
        context.to.ancestors(ofPartition: table.path).flatMap { context.indexes[$0] ?? [] }.filter { root in
            guard context.keeps(root), let old = context.from[root], let new = context.to[root] else { return false }
            return old.equals(new)
        }.sorted()
    }
}
