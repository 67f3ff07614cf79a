import SchemaModel
import SQLText

/// Tables that cannot be altered into what they are to be: the old one is moved out of the way with its partitions, all that
/// depends on it goes, a new one is made, and the rows follow.
struct Remake {
    /// The tables whose rows follow.
    let tables: Set<ObjectID>
    /// The partitions that move along with a table.
    private(set) var movedAlong: [ObjectID: [ObjectID]] = [:]
    /// Tables that are not moved, since they need what is made again, and their columns whose values are texts meanwhile.
    private(set) var staged: [ObjectID: Set<ObjectID>] = [:]
    /// Columns of other tables that hold rows of the tables: they are text between the two.
    private(set) var parked: Set<ObjectID> = []
    /// All that is not there between the two.
    private(set) var dropped: Set<ObjectID> = []
    private(set) var refusals: [Refusal] = []

    private let context: PlanContext
    private let dependents: DependencyIndex

    init(_ tables: Set<ObjectID>, context: PlanContext, dependents: DependencyIndex) {
        let tables = Self.withHeirs(tables, context)
        self.context = context
        self.dependents = dependents
        for table in tables.sorted() {
            movedAlong[table] = Self.leavingPartitions(of: table, context)
        }
        // The rows of a partition come with those of its parent.
        for partition in movedAlong.values.joined() { movedAlong[partition] = nil }
        self.tables = Set(movedAlong.keys)
        let family = Set(movedAlong.values.joined()).union(movedAlong.keys)
        dropped = family
        var waiting = family.sorted()
        while let id = waiting.popLast() {
            for dependent in dependents.dependents(of: id).sorted()
            where !dropped.contains(dependent) && !parked.contains(dependent) {
                // What is said of a column stays while it is text.
                if parked.contains(id), dependent.kind.isAttachment || dependent.kind == .columnSettings { continue }
                if goes(dependent) { dropped.insert(dependent) }
                if dropped.contains(dependent) || parked.contains(dependent) { waiting.append(dependent) }
            }
        }
    }

    /// All that differs goes, with what depends on it; of the tables among that, which are nothing but plain ones meanwhile, the rows
    /// follow.
    init(all differing: [ObjectID], _ tables: Set<ObjectID>, context: PlanContext, dependents: DependencyIndex) {
        self.context = context
        self.dependents = dependents
        dropped = context.dependents(of: differing, andOf: tables, in: dependents)
        for table in dropped where table.kind == .table && context.to.contains(table) {
            if !Self.isElsewhere(table, context) { movedAlong[table] = Self.leavingPartitions(of: table, context) }
        }
        for partition in movedAlong.values.joined() { movedAlong[partition] = nil }
        self.tables = Set(movedAlong.keys)
        refusals = dropped.filter { $0.kind == .unmanaged && !dependents.goesWithParent($0, dropped) }.sorted().map {
            Refusal($0, "it depends on something that has to be replaced, and it is not managed yet")
        }
        for table in self.tables { staged[table] = [] }
        let types: Set<ObjectKind> = [.enumType, .domain, .compositeType, .rangeType, .table, .view, .collation]
        stage(tablesThatNeed: dropped.filter { types.contains($0.kind) })
    }

    /// Also the tables whose columns are to be those of a parent that is made again: they cannot be attached to it.
    private static func withHeirs(_ tables: Set<ObjectID>, _ context: PlanContext) -> Set<ObjectID> {
        guard !tables.isDisjoint(with: context.tablesWithChildren) else { return tables }
        let heirs = Set(
            context.to.objects.values.compactMap { $0 as? Column }.filter { $0.source == .parent }.map(\.table)
                .filter(context.from.contains))
        var (result, grows) = (tables, true)
        while grows {
            let found = heirs.filter { heir in
                !result.contains(heir) && context.to.parents(ofTable: heir.path).contains(where: result.contains)
            }
            result.formUnion(found)
            grows = !found.isEmpty
        }
        return result
    }

    /// The partitions of a table, those of partitions included, without those that will be something else, and without those
    /// whose rows stay on another server.
    private static func leavingPartitions(of table: ObjectID, _ context: PlanContext) -> [ObjectID] {
        context.partitionsBefore.partitions(of: table).flatMap { partition -> [ObjectID] in
            if isElsewhere(partition.table, context) { return [] }
            let isStaying =
                context.to.contains(partition.table)
                && context.to.find(Partition.self, partition.id)?.parent != table
            return isStaying ? [] : [partition.table] + leavingPartitions(of: partition.table, context)
        }
    }

    /// Whether a table's rows are on another server, or are to be.
    private static func isElsewhere(_ table: ObjectID, _ context: PlanContext) -> Bool {
        [context.from, context.to].contains { $0.find(Table.self, table)?.foreign != nil }
    }

    /// Whether a dependent has to go; what cannot go is a refusal.
    private mutating func goes(_ id: ObjectID) -> Bool {
        switch id.kind {
        case .column:
            guard let column = context.from.find(Column.self, id), !dropped.contains(column.table) else { return true }
            if column.isInherited.value { return false }
            if column.generated != nil || !context.to.contains(id) { return true }
            if isParkable(column) {
                parked.insert(id)
                return false
            }
        case .publication: return false
        case .unmanaged where dependents.goesWithParent(id, dropped): return true
        case .table where !context.from.parents(ofTable: id.path).isEmpty: return leavesRowsBehind(id)
        case .table, .domain, .compositeType, .rangeType, .schema, .extension, .unmanaged: break
        default: return true
        }
        refusals.append(
            Refusal(id, "a table that it depends on has to be made again, and this would have to go for that"))
        return false
    }

    /// A partition whose rows are on another server, or are to be, is dropped before those of the table are read.
    func leavesRowsBehind(_ table: ObjectID) -> Bool {
        dropped.isSuperset(of: context.from.parents(ofTable: table.path))
            && context.from.contains(ObjectID(.partition, table.path))
            && Self.isElsewhere(table, context)
    }

    private func isParkable(_ column: Column) -> Bool {
        guard let after = context.to.find(Column.self, column.id), after.type == column.type else { return false }
        guard !context.isPartitioned(by: column.id),
            let table = dependents.dependencies(of: column.id).first(where: { dropped.contains($0) })
        else { return false }
        let row = Quoting.path(table.path)
        return column.type == row || column.type == row + "[]"
    }

    /// The schema between the two: without the tables and what depends on them.
    var between: DatabaseSchema {
        var schema = context.from
        for id in dropped { schema.remove(id) }
        schema.clones = schema.clones.filter { !dropped.contains($0.key.parentTable) }
        for id in dropped
        where [.partition, .inheritance].contains(id.kind) && !dropped.contains(ObjectID(.table, id.path)) {
            for column in dependents.dependents(of: ObjectID(.table, id.path)) {
                guard var value = schema.find(Column.self, column) else { continue }
                value.isInherited = Uncompared(false)
                value.source = .table
                schema.insert(value)
            }
        }
        for var publication in schema.all(Publication.self) {
            let count = publication.tables.count
            publication.tables.removeAll { dropped.contains($0.table) }
            if publication.tables.count != count { schema.insert(publication) }
        }
        return schema
    }

    /// Stages the tables that need something; their rows alone wait, in plain tables.
    mutating func stage(tablesThatNeed held: Set<ObjectID>) {
        for table in tables {
            let family = [table] + (movedAlong[table] ?? [])
            let columns = dropped.filter { $0.kind == .column && family.contains($0.parentTable) }
            func needs(_ id: ObjectID) -> Bool {
                !dependents.dependencies(of: id).subtracting([id.parentTable]).isDisjoint(with: held)
            }
            guard (family + columns).contains(where: needs) else { continue }
            staged[table, default: []].formUnion(columns.filter { $0.parentTable == table && needs($0) })
        }
    }

    /// By the schemas of the tables, those in which they wait.
    var spaces: [String: String] {
        let homes = Set(tables.map(\.schema)).union(movedAlong.values.joined().map(\.schema)).sorted()
        return Dictionary(uniqueKeysWithValues: homes.enumerated().map { ($1, ReservedSchemas.moved($0)) })
    }

    func space(of table: ObjectID) -> String { spaces[table.schema] ?? ReservedSchemas.moved(0) }

    private var stagedFamilies: Set<ObjectID> {
        Set(staged.keys.flatMap { [$0] + (movedAlong[$0] ?? []) })
    }

    /// What the tables that were moved away still need.
    var needs: Set<ObjectID> {
        let gone = stagedFamilies
        return dropped.filter { $0.kind == .table || $0.kind == .column && dropped.contains($0.parentTable) }
            .filter { id in
                // Of a staged table, the columns that are no texts are what they were.
                if let texts = staged[id.parentTable], id.kind == .column { return !texts.contains(id) }
                return !gone.contains(id) && !gone.contains(id.parentTable)
            }
            .reduce(into: []) { needs, id in
                // Not the columns of a parent, which the table has left.
                needs.formUnion(dependents.dependencies(of: id).filter { $0.kind != .column })
            }
    }

    /// The columns of a table that use one of some types.
    func columns(of table: ObjectID, using types: Set<ObjectID>) -> Set<ObjectID> {
        dependents.dependents(of: table).filter {
            $0.kind == .column && !dependents.dependencies(of: $0).isDisjoint(with: types)
        }
    }

    /// Parts of the tables that would keep something from changing while the tables still exist.
    func hindrances(to changes: ChangeSet) -> Set<ObjectID> {
        let touched = changes.drops.union(changes.swaps).union(changes.alters.keys)
        return dropped.filter { id in
            // What moves along with its table, or is undone as it moves.
            let moves: [ObjectKind] = [.table, .column, .key, .partition, .inheritance, .tableType]
            guard !moves.contains(id.kind) else { return false }
            var used = dependents.dependencies(of: id)
            // The columns of an index move along; the functions and operators in it may have to go.
            if id.kind == .index || id.kind == .exclusion {
                used = used.filter { $0.kind != .column && $0.kind != .table }
            }
            return id.kind == .foreignKey || !used.isDisjoint(with: touched)
        }
    }
}
