import SchemaModel

/// What must come before what, beyond the dependencies that a catalog knows.
extension Planner {
    func makeSpace(_ graph: inout StatementGraph) {
        guard let moving else { return }
        let statements = moving.remake.spaces.values.sorted().map { Statement(dialect.movingSpace($0).create) }
        let space = graph.add(.setAside, .schema(ReservedSchemas.moved(0)), statements)
        for table in moving.remake.tables.sorted() { graph.order(space, before: graph.removers[table]) }
    }

    /// The rows of tables that were moved away come when the new ones stand with their partitions, and before anything reads,
    /// refers to or watches them.
    func bringRows(_ graph: inout StatementGraph) {
        guard let (remake, old) = loading else { return }
        let spaces = remake.spaces.values.sorted().map { Statement(dialect.movingSpace($0).drop) }
        let space = graph.add(.discard, .schema(ReservedSchemas.moved(0)), spaces)
        for table in remake.tables.sorted() {
            let swapped = remake.columns(of: table, using: changes.swaps)
            let statements = dialect.copyRows(
                of: table, in: remake.space(of: table), from: old, swapped: swapped,
                staged: remake.staged[table], context: context)
            let node = graph.add(.load, table, statements)
            graph.order(node, before: space)
            for id in remake.needs.sorted() { graph.order(node, before: graph.removers[id]) }
            let family = Set([table] + context.partitionsAfter.partitions(below: table).map(\.table))
            let parts = graph.providers.keys.filter {
                family.contains($0)
                    || [.column, .columnDefault, .partition, .columnSettings].contains($0.kind)
                        && (family.contains(ObjectID(.table, $0.path))
                            || family.contains($0.parentTable))
            }
            let before = Set(parts.compactMap { graph.providers[$0] })
            for other in before.sorted() { graph.order(other, before: node) }
            for part in parts.sorted() {
                for user in changes.targets.dependents(of: part).sorted() {
                    guard let provider = graph.providers[user], !before.contains(provider) else { continue }
                    graph.order(node, before: provider)
                }
            }
        }
    }

    /// An expression keeps no trace of a cast but its function, and says nothing of one that is implicit: what may use a cast, by its
    /// function or its types, is made while the casts are those that it was written for.
    func orderCasts(_ graph: inout StatementGraph) {
        for cast in changes.creates.union(changes.drops).union(changes.alters.keys).sorted() where cast.kind == .cast {
            let last = graph.providers[cast] ?? graph.removers[cast]
            for part in changes.targets.dependencies(of: cast).union(changes.dependents.dependencies(of: cast)).sorted()
            {
                for user in changes.targets.dependents(of: part).sorted() where user.kind != .cast {
                    graph.prefer(last, before: graph.fillers[user] ?? graph.providers[user])
                }
            }
        }
    }

    /// A partition that is detached and attached again, with other bounds, takes part in the changes of its table first.
    func keepAttached(_ graph: inout StatementGraph) {
        let reattached = changes.drops.filter { $0.kind == .partition && changes.creates.contains($0) }.sorted()
        guard !reattached.isEmpty else { return }
        for id in reattached {
            guard isReattached(id) else { continue }
            let kinds: Set<ObjectKind> = [
                .column, .columnDefault, .key, .check, .foreignKey, .exclusion, .index, .trigger,
            ]
            for parent in context.from.ancestors(ofPartition: id.path) {
                let parts = changes.dependents.dependents(of: parent).union(changes.targets.dependents(of: parent))
                for part in parts.sorted() where kinds.contains(part.kind) && part.parentTable == parent {
                    graph.order(graph.removers[part], before: graph.removers[id])
                    // An index that not all partitions get comes when they are all there.
                    if context.indexesMadeByParts.contains(part) { continue }
                    graph.order(graph.providers[part], before: graph.removers[id])
                }
            }
        }
    }

    /// Whether a partition leaves its table for a moment only.
    func isReattached(_ id: ObjectID) -> Bool {
        guard id.kind == .partition, let parent = context.from.find(Partition.self, id)?.parent,
            !context.turnsForeign(ObjectID(.table, id.path))
        else { return false }
        return context.to.find(Partition.self, id)?.parent == parent
    }

    /// What a table has of its parent's indexes and constraints stays with it when it is detached first, and it does not get new ones.
    func orderDetachments(_ graph: inout StatementGraph) {
        for id in changes.drops.filter({ $0.kind == .partition || $0.kind == .inheritance }).sorted() {
            guard context.to.contains(ObjectID(.table, id.path)), !isReattached(id) else { continue }
            // Its key may be part of an index of the partitioned table, and goes alone then.
            for key in context.indexes[ObjectID(.table, id.path)]?.sorted() ?? [] where key.kind == .key {
                graph.prefer(graph.removers[id], before: graph.removers[key])
            }
            for parent in context.from.parents(ofTable: id.path) {
                let kinds: Set<ObjectKind> = [.index, .key, .exclusion, .check, .foreignKey]
                for part in changes.dependents.dependents(of: parent).sorted() where kinds.contains(part.kind) {
                    // PostgreSQL takes a check that is not inherited for one that is, and stumbles on the heir's.
                    let isAlone = context.from.find(CheckConstraint.self, part)?.noInherit == true
                    // Rows elsewhere may refer to those that leave.
                    let refersToIt = part.kind == .foreignKey && part.parentTable != parent
                    if isAlone || refersToIt {
                        graph.prefer(graph.removers[part], before: graph.removers[id])
                    } else {
                        graph.prefer(graph.removers[id], before: graph.removers[part])
                    }
                }
                for part in changes.targets.dependents(of: parent).sorted()
                where kinds.contains(part.kind) && part.parentTable == parent && changes.creates.contains(part) {
                    graph.prefer(graph.removers[id], before: graph.providers[part])
                }
            }
        }
    }

    /// What a table has from above goes with that before the table gets its own, and a parent's check meets those that its heirs
    /// declare: <https://www.postgresql.org/docs/current/ddl-inherit.html>.
    func orderFormerParts(_ graph: inout StatementGraph) {
        let kinds: Set<ObjectKind> = [.index, .key, .foreignKey]
        for id in changes.creates.sorted() where kinds.contains(id.kind) && context.from.clones[id] != nil {
            let above = context.from.ancestors(ofPartition: id.parentTable.path)
            for whole in changes.drops.sorted() where kinds.contains(whole.kind) && above.contains(whole.parentTable) {
                graph.prefer(graph.removers[whole], before: graph.providers[id])
            }
        }
        for id in changes.creates.union(changes.drops).sorted() where id.kind == .check {
            let table = id.parentTable
            guard context.from.contains(table), context.to.contains(table) else { continue }
            let inheritance = ObjectID(.inheritance, table.path)
            graph.prefer(graph.removers[inheritance], before: graph.removers[id])
            graph.prefer(graph.providers[id], before: graph.providers[inheritance])
            for above in lineage(of: table) {
                let check = id.moved(to: above.path)
                graph.prefer(graph.removers[check], before: graph.removers[id])
                graph.prefer(graph.removers[check], before: graph.providers[id])
                graph.prefer(graph.removers[id], before: graph.providers[check])
                graph.prefer(graph.providers[id], before: graph.providers[check])
                if changes.drops.contains(id) {
                    graph.prefer(graph.providers[inheritance], before: graph.providers[check])
                }
            }
        }
    }

    /// An index of a partitioned table comes when its partitions are there, as does a check that is not valid: a partition that
    /// came later would have a valid one.
    func orderParts(_ graph: inout StatementGraph) {
        for id in changes.creates.sorted() where context.to.find(CheckConstraint.self, id)?.isValidated == false {
            for partition in context.partitionsAfter.partitions(below: id.parentTable) {
                graph.prefer(graph.providers[partition.table], before: graph.providers[id])
            }
        }
        for id in changes.creates.sorted() where id.kind == .index || id.kind == .key {
            guard context.to.find(Table.self, id.parentTable)?.partitionKey != nil else { continue }
            for partition in context.partitionsAfter.partitions(below: id.parentTable).map(\.table) {
                if context.indexesMadeByParts.contains(id) {
                    graph.order(graph.providers[partition], before: graph.providers[id])
                } else {
                    graph.prefer(graph.providers[partition], before: graph.providers[id])
                }
            }
        }
        // A part that was lacking comes with parts of its own.
        for id in changes.drops.union(changes.alters.keys).sorted() where id.kind == .partitionIndex {
            for partition in context.partitionsAfter.partitions(below: id.parentTable) {
                for below in [partition.table, partition.id] {
                    graph.prefer(graph.providers[below], before: graph.removers[id])
                    graph.prefer(graph.providers[below], before: graph.providers[id])
                }
            }
        }
    }

    /// A table is attached when its parent has lost the columns that it is to lose.
    func orderAttachments(_ graph: inout StatementGraph) {
        let attached = graph.providers.filter { $0.key.kind == .partition || $0.key.kind == .inheritance }
        guard !attached.isEmpty else { return }
        let gone = changes.drops.filter { $0.kind == .column && !changes.creates.contains($0) }
        let altered = changes.conversions.union(changes.alters.keys).filter { $0.kind == .column }.sorted()
        var columns: [ObjectID: [ObjectID]] = [:]
        for id in gone.sorted() { columns[id.parentTable, default: []].append(id) }
        // A column that another parent brings is that one's before this parent loses it.
        for id in gone.sorted() where context.tablesWithChildren.contains(id.parentTable) {
            for heir in changes.dependents.dependents(of: id).sorted()
            where heir.kind == .column && context.to.contains(heir) && !changes.drops.contains(heir) {
                graph.order(graph.providers[ObjectID(.inheritance, heir.parentTable.path)], before: graph.removers[id])
            }
        }
        for (id, node) in attached.sorted(by: { $0.key < $1.key }) {
            if id.kind == .partition {
                for column in columns[ObjectID(.table, id.path)] ?? [] {
                    graph.order(graph.removers[column], before: node)
                }
            }
            let before = context.from.parents(ofTable: id.path)
            for parent in context.to.parents(ofTable: id.path) where !before.contains(parent) {
                for column in columns[parent] ?? [] { graph.order(graph.removers[column], before: node) }
                // The table's columns are of the types that the parent's will have, from wherever that has them.
                let family = [id.path, parent.path] + lineage(of: parent).map(\.path)
                let table = ObjectID(.table, id.path)
                for column in altered where family.contains(column.parentTable.path) {
                    graph.order(graph.providers[column], before: context.isNew(table) ? graph.providers[table] : node)
                }
            }
        }
    }

    /// All that a table has columns from, before or after; the nearest first.
    private func lineage(of table: ObjectID) -> [ObjectID] {
        var result = [table]
        var place = 0
        while place < result.count {
            let parents = [context.from, context.to].flatMap { $0.parents(ofTable: result[place].path) }
            for parent in parents where !result.contains(parent) { result.append(parent) }
            place += 1
        }
        return Array(result.dropFirst())
    }

    /// A table takes a type when it has lost the columns that the type does not have, and gets others when it has given one up.
    func orderTypings(_ graph: inout StatementGraph) {
        let typings = changes.creates.filter { $0.kind == .tableType }.union(
            changes.drops.filter { $0.kind == .tableType })
        guard !typings.isEmpty else { return }
        for id in changes.creates.union(changes.drops).sorted() where id.kind == .column {
            let typing = ObjectID(.tableType, id.parentTable.path)
            guard typings.contains(typing) else { continue }
            graph.order(graph.removers[id], before: graph.providers[typing])
            graph.order(graph.removers[typing], before: graph.providers[id])
        }
        for (id, parker) in graph.parkers.sorted(by: { $0.key < $1.key }) {
            graph.order(graph.removers[ObjectID(.tableType, id.parentTable.path)], before: parker)
        }
    }

    /// The bounds of partitions must not overlap at any time: what goes makes room for what comes.
    func orderBounds(_ graph: inout StatementGraph) {
        var leaving: [ObjectID: [Int]] = [:]
        for id in changes.drops.filter({ $0.kind == .partition }).sorted() {
            guard let partition = context.from.find(Partition.self, id), let node = graph.removers[id] else { continue }
            leaving[partition.parent, default: []].append(node)
        }
        guard !leaving.isEmpty else { return }
        for id in changes.creates.filter({ $0.kind == .partition }).sorted() {
            guard let partition = context.to.find(Partition.self, id) else { continue }
            let table = ObjectID(.table, id.path)
            for node in leaving[partition.parent] ?? [] {
                graph.order(node, before: graph.providers[id])
                if changes.creates.contains(table) { graph.order(node, before: graph.providers[table]) }
            }
        }
    }

    /// Of operators of which only one names the other, that one comes first.
    func orderOperators(_ graph: inout StatementGraph) {
        guard changes.creates.contains(where: { $0.kind == .operator }) else { return }
        for (first, second) in OperatorLinks(context.to).oneSided {
            graph.order(graph.providers[first], before: graph.providers[second])
        }
    }

    /// Defaults and settings come when the column has its type, which may arrive from a parent; a new table has its parents' graph.settings.
    func orderInheritedDetails(_ graph: inout StatementGraph) {
        for (id, node) in graph.providers.sorted(by: { $0.key < $1.key }) where id.kind == .columnSettings {
            for child in changes.targets.dependents(of: id.parentTable).sorted() {
                guard child.kind == .partition || child.kind == .inheritance,
                    context.to.parents(ofTable: child.path).contains(id.parentTable)
                else { continue }
                let table = ObjectID(.table, child.path)
                if changes.creates.contains(table) { graph.order(node, before: graph.providers[table]) }
            }
        }
        for (id, node) in graph.providers.sorted(by: { $0.key < $1.key })
        where id.kind == .columnDefault || id.kind == .columnSettings {
            var open = context.to.parents(ofTable: Array(id.path.dropLast()))
            while let parent = open.popLast() {
                graph.order(graph.providers[ObjectID(.column, parent.path + [id.name])], before: node)
                open += context.to.parents(ofTable: parent.path)
            }
        }
    }

    /// A name is given up before another object takes it.
    func orderNames(_ graph: inout StatementGraph) {
        if changes.creates.isEmpty, changes.alters.isEmpty { return }
        var taken: [String: Int] = [:]
        var holders: [String: ObjectID] = [:]
        for (name, id) in droppedNames {
            taken[name] = graph.removers[id]
            holders[name] = id
        }
        for id in changes.alters.keys.sorted() {
            guard let old = context.from[id], let new = context.to[id] else { continue }
            let kept = Set(dialect.claimedNames(new, in: context.to))
            for name in dialect.claimedNames(old, in: context.from) where !kept.contains(name) {
                taken[name] = graph.providers[id]
                holders[name] = id
            }
        }
        // What an extension brings has names that nobody tells.
        for id in changes.drops.sorted() where id.kind == .extension {
            let schema = context.from.find(Extension.self, id)?.schema
            for other in changes.creates.sorted() where other.path.count > 1 && other.schema == schema {
                graph.prefer(graph.removers[id], before: graph.providers[other])
            }
        }
        for id in changes.creates.sorted() where id.kind == .extension {
            let schema = context.to.find(Extension.self, id)?.schema
            for other in changes.drops.sorted() where other.path.count > 1 && other.schema == schema {
                graph.prefer(graph.removers[other], before: graph.providers[id])
            }
        }
        guard !taken.isEmpty else { return }
        for id in (changes.creates.union(changes.alters.keys)).sorted() {
            guard let object = context.to[id] else { continue }
            for name in dialect.claimedNames(object, in: context.to) {
                // Routines of one name can stand beside each other, and calls of them may then have two meanings. Parts of indexes
                // in one table are renamed together.
                if let holder = holders[name], id.path.count > 2, holder.path.prefix(2) == id.path.prefix(2),
                    holder.path != id.path
                {
                    graph.prefer(taken[name], before: graph.providers[id])
                } else {
                    graph.order(taken[name], before: graph.providers[id])
                }
            }
        }
    }

    /// The names that nobody has when what is dropped has gone, and whose they were.
    private var droppedNames: [(name: String, id: ObjectID)] {
        changes.drops.sorted().flatMap { id in
            (context.from[id].map { dialect.claimedNames($0, in: context.from) } ?? []).map { ($0, id) }
        }
    }

    /// What partitions have of indexes and keys gives up its name with these, or where the model says another, or for the one that
    /// PostgreSQL chooses.
    func orderPartNames(_ graph: inout StatementGraph) {
        func parts(_ root: ObjectID, _ tree: PartitionTree, _ schema: DatabaseSchema) -> [String] {
            guard [.index, .key, .exclusion].contains(root.kind) else { return [] }
            return tree.partitions(below: root.parentTable).flatMap { partition in
                let name = PartitionIndex.name(of: root, in: partition.table, schema)
                return names(ObjectID(.partitionIndex, partition.table.path + [root.name]), name, schema)
            }
        }
        func names(_ part: ObjectID, _ name: String?, _ schema: DatabaseSchema) -> [String] {
            dialect.claimedNames(PartitionIndex(id: part, name: name), in: schema)
        }
        func usual(_ part: ObjectID, _ schema: DatabaseSchema) -> [String] {
            names(part, PartitionIndex.usualName(part, in: schema), schema)
        }
        var holders: [String: Int] = [:]
        for id in changes.drops.sorted() {
            for name in parts(id, context.partitionsBefore, context.from) { holders[name] = graph.removers[id] }
        }
        for id in changes.creates.sorted() where id.kind == .partitionIndex {
            for name in usual(id, context.from) { holders[name] = graph.providers[id] }
        }
        let returning = changes.drops.filter { $0.kind == .partitionIndex }.sorted()
        if !returning.isEmpty {
            for (name, id) in droppedNames where id.kind != .partitionIndex { holders[name] = graph.removers[id] }
        }
        guard !holders.isEmpty else { return }
        for id in returning {
            for name in usual(id, context.to) { graph.prefer(holders[name], before: graph.removers[id]) }
        }
        for id in changes.creates.union(changes.alters.keys).sorted() {
            let own = context.to[id].map { dialect.claimedNames($0, in: context.to) } ?? []
            for name in own + parts(id, context.partitionsAfter, context.to) {
                graph.prefer(holders[name], before: graph.providers[id])
            }
        }
    }

    /// Another owner takes over the privileges of the one before: what is granted and revoked comes after.
    func orderOwners(_ graph: inout StatementGraph) {
        let touched = [Array(changes.drops), Array(changes.creates), Array(changes.alters.keys)]
        for id in Set(touched.joined().lazy.filter { $0.kind == .owner }).sorted() {
            guard let target = id.attachmentTarget else { continue }
            let privileges = ObjectID.attachment(.privileges, to: target)
            // What is said of an object that is made again is not said of the one before it.
            if changes.swaps.contains(target) || changes.creates.contains(target) {
                graph.order(graph.providers[id], before: graph.providers[privileges])
            } else {
                graph.order(
                    graph.providers[id] ?? graph.removers[id],
                    before: graph.providers[privileges] ?? graph.removers[privileges])
            }
        }
        // What is granted on the sequence of an identity is revoked under the name that it has by then.
        for id in changes.drops.sorted() where id.kind == .privileges {
            guard let column = id.attachmentTarget, column.kind == .column, !changes.drops.contains(column) else {
                continue
            }
            graph.order(graph.providers[column], before: graph.removers[id])
        }
        // A sequence comes to a table's column and leaves it while the table still has the owner that it had.
        for id in Set(touched.joined().lazy.filter { $0.kind == .sequenceOwner }).sorted() {
            let sequence = ObjectID.attachment(.owner, to: ObjectID(.sequence, id.path))
            graph.order(graph.removers[sequence], before: graph.providers[id])
            graph.order(graph.removers[id], before: graph.providers[sequence])
            for schema in [context.from, context.to] {
                guard let table = schema.find(SequenceOwner.self, id)?.column.parentTable else { continue }
                let owner = ObjectID.attachment(.owner, to: table)
                graph.order(graph.removers[id], before: graph.providers[owner])
                graph.order(graph.providers[id], before: graph.providers[owner])
                if !changes.drops.contains(table) { graph.order(graph.providers[id], before: graph.removers[owner]) }
            }
        }
    }

    /// A logged table never refers to an unlogged one: what is referred to turns logged first, and unlogged last.
    func orderPersistence(_ graph: inout StatementGraph) {
        let turned = changes.alters.keys.filter { id in
            guard let old = context.from.find(Table.self, id), let new = context.to.find(Table.self, id) else {
                return false
            }
            return old.isUnlogged != new.isUnlogged
        }
        guard turned.count > 1 else { return }
        for key in context.from.all(ForeignKey.self).sorted(by: { $0.id < $1.id })
        where !changes.drops.contains(key.id) {
            let table = key.id.parentTable
            guard turned.contains(table), turned.contains(key.target), let new = context.to.find(Table.self, table)
            else { continue }
            let (first, last) = new.isUnlogged ? (table, key.target) : (key.target, table)
            graph.order(graph.providers[first], before: graph.providers[last])
        }
    }

    /// A check of a domain comes before other types take the domain, under whose columns PostgreSQL would refuse it.
    func orderDomainChecks(_ graph: inout StatementGraph) {
        for id in changes.creates.sorted() where id.kind == .domainCheck {
            for user in changes.targets.dependents(of: ObjectID(.domain, Array(id.path.dropLast()))).sorted()
            where [.domain, .compositeType, .rangeType, .column].contains(user.kind) {
                graph.prefer(graph.providers[id], before: graph.providers[user])
            }
        }
    }

    /// A foreign key comes when its table has no other key over the same columns that is to go: it would lean on that.
    func orderReferences(_ graph: inout StatementGraph) {
        // Its part in a partition takes another name where its own is taken, and a trigger does not.
        for id in changes.creates.sorted() where id.kind == .trigger {
            for key in context.to.foreignKeys(aboveTrigger: id) {
                graph.prefer(graph.providers[id], before: graph.providers[key])
            }
        }
        let keys = changes.drops.filter { $0.kind == .key || $0.kind == .index }.sorted()
        guard !keys.isEmpty else { return }
        let leaving = Dictionary(grouping: keys, by: \.parentTable)
        for id in changes.creates.sorted() where id.kind == .foreignKey {
            guard let reference = context.to.find(ForeignKey.self, id) else { continue }
            for key in leaving[reference.target] ?? []
            where context.from.uniqueColumns(of: key) == Set(reference.targetColumns) {
                graph.prefer(graph.removers[key], before: graph.providers[id])
            }
        }
    }

    /// A table has one primary key at a time.
    func orderPrimaryKeys(_ graph: inout StatementGraph) {
        let new = changes.creates.filter { context.to.find(KeyConstraint.self, $0)?.isPrimary == true }
        if new.isEmpty { return }
        let tables = Dictionary(new.map { ($0.parentTable, $0) }, uniquingKeysWith: { first, _ in first })
        for id in changes.drops.sorted() where context.from.find(KeyConstraint.self, id)?.isPrimary == true {
            graph.order(graph.removers[id], before: tables[id.parentTable].flatMap { graph.providers[$0] })
        }
    }

    /// The foreign keys between tables that wait for each other.
    func keys(between tables: Set<ObjectID>) -> Set<ObjectID> {
        Set(
            context.from.all(ForeignKey.self).filter { key in
                tables.contains(key.id.parentTable) && tables.contains(key.target) && !changes.drops.contains(key.id)
            }.map(\.id))
    }
}
