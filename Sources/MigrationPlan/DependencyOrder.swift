import SchemaModel

/// What must come before what, by the dependencies that the two catalogs know.
extension Planner {
    /// What is said of a table's columns follows them.
    func orderSettings(_ graph: inout StatementGraph) {
        guard !graph.settings.isEmpty else { return }
        let columns = Dictionary(grouping: graph.providers.keys.filter { $0.kind == .column }, by: \.parentTable)
        for (id, node) in graph.settings.sorted(by: { $0.key < $1.key }) {
            graph.order(graph.providers[id], before: node)
            for column in (columns[id] ?? []).sorted() { graph.order(graph.providers[column], before: node) }
        }
    }

    /// Columns whose values wait let go of their types before these change, and come back after it.
    func orderParked(_ graph: inout StatementGraph) {
        for (id, parker) in graph.parkers.sorted(by: { $0.key < $1.key }) {
            graph.order(parker, before: graph.providers[id])
            for change in (changes.parked[id] ?? []).sorted() {
                // Rows are text before the columns in them are.
                graph.order(parker, before: graph.parkers[change])
                graph.order(parker, before: graph.removers[change] ?? graph.providers[change])
                graph.order(graph.providers[change], before: graph.providers[id])
            }
        }
    }

    /// No column holds a table's rows while one of its own columns gets another type.
    func orderRetypes(_ graph: inout StatementGraph) {
        for (table, columns) in Dictionary(grouping: changes.retyped.sorted(), by: \.parentTable)
            .sorted(by: { $0.key < $1.key })
        {
            for holder in changes.holders(of: table, in: changes.dependents) where graph.parkers[holder] == nil {
                for id in columns {
                    graph.order(graph.removers[holder], before: graph.parkers[id])
                    graph.order(graph.removers[holder], before: graph.providers[id])
                }
            }
            for holder in changes.holders(of: table, in: changes.targets) where graph.parkers[holder] == nil {
                for id in columns { graph.order(graph.providers[id], before: graph.providers[holder]) }
            }
        }
    }

    /// Nor while it gets columns that its rows have to be looked at for.
    func orderAdditions(_ graph: inout StatementGraph) {
        let added = changes.creates.filter { $0.kind == .column && !changes.creates.contains($0.parentTable) }
        for (table, columns) in Dictionary(grouping: added.sorted(), by: \.parentTable).sorted(by: { $0.key < $1.key })
        {
            let before = changes.holders(of: table, in: changes.dependents)
            let after = changes.holders(of: table, in: changes.targets)
            for id in columns {
                for holder in before where !after.contains(holder) {
                    graph.prefer(graph.removers[holder] ?? graph.providers[holder], before: graph.providers[id])
                }
                for holder in after where !before.contains(holder) {
                    graph.prefer(graph.providers[id], before: graph.providers[holder])
                }
            }
        }
    }

    /// What reads or makes rows as a whole comes when their columns are as they will be.
    func orderRows(_ graph: inout StatementGraph) {
        let columns = Dictionary(
            grouping: changes.drops.union(graph.providers.keys).filter { $0.kind == .column }.sorted(),
            by: \.parentTable)
        if columns.isEmpty { return }
        for (id, node) in graph.providers.sorted(by: { $0.key < $1.key }) {
            for table in changes.targets.dependencies(of: id).sorted()
            where table.kind == .table && table != changes.targets.parent(of: id) && id.isRemadeFreely {
                for column in columns[table] ?? [] {
                    graph.prefer(
                        graph.providers[column] ?? graph.removers[column], before: graph.fillers[id] ?? node)
                }
            }
        }
    }

    /// What is made or altered: after what it needs, before what it lets go of.
    func orderChanges(_ graph: inout StatementGraph) {
        for (id, node) in graph.providers.sorted(by: { $0.key < $1.key }) {
            let comesWithTable = id.kind == .column && node == graph.providers[id.parentTable]
            for needed in changes.targets.dependencies(of: id).sorted() {
                // A column that the table has from its parents is there at once; what is said of it here follows.
                if comesWithTable, needed.kind == .column, needed.parentTable == id.parentTable { continue }
                if let filler = graph.fillers[id] {
                    graph.order(graph.providers[needed], before: filler)
                    if graph.isInShell(needed, of: id) {
                        graph.order(graph.providers[needed], before: node)
                    } else {
                        graph.prefer(graph.providers[needed], before: node)
                    }
                } else if id.kind == .extensionDependence || id.kind == .owner && needed.kind == .statistics {
                    // It follows the change of a column that makes PostgreSQL forget it.
                    graph.order(graph.fillers[needed] ?? graph.providers[needed], before: node)
                    for column in changes.targets.dependencies(of: needed) where column.kind == .column {
                        for other in [column] + ancestors(ofColumn: column, in: context.to) {
                            graph.order(graph.providers[other], before: node)
                        }
                    }
                } else if letsGoOfAttributes(id, needed) {
                    graph.order(node, before: graph.providers[needed])
                } else {
                    graph.order(graph.providers[needed], before: node)
                }
            }
            if changes.drops.contains(id) { graph.order(graph.removers[id], before: node) }
            guard context.from.contains(id), !changes.creates.contains(id), !changes.swaps.contains(id) else {
                continue
            }
            for used in changes.dependents.dependencies(of: id).sorted() {
                // What is text meanwhile has let go of its types before.
                if let parker = graph.parkers[id], used.kind != .column, used != changes.dependents.parent(of: id) {
                    graph.order(parker, before: graph.removers[used])
                    continue
                }
                // An altered object lets go of what is dropped, and of the old form of what is swapped.
                let letsGo = !changes.targets.dependencies(of: id).contains(used)
                graph.order(node, before: changes.creates.contains(used) && !letsGo ? nil : graph.removers[used])
                // The column of a former parent may change whenever that is.
                if used.kind == .column, id.kind == .column, used.parentTable != id.parentTable { continue }
                // The new form of what is swapped stands beside the old one.
                if letsGo, !changes.creates.contains(used), !changes.swaps.contains(used) {
                    // An extension may move under what uses it.
                    if used.kind == .extension {
                        graph.prefer(node, before: graph.providers[used])
                    } else {
                        graph.order(node, before: graph.providers[used])
                    }
                }
            }
        }
    }

    /// What goes: before what it uses.
    func orderDrops(_ graph: inout StatementGraph, _ implied: [ObjectID: ObjectID]) {
        for (id, node) in graph.removers.sorted(by: { $0.key < $1.key }) {
            let isReattached = isReattached(id)
            for used in changes.dependents.dependencies(of: id).sorted() {
                // Changes of the columns reach the partition while it is attached.
                if isReattached, used.kind == .column { continue }
                if let emptier = graph.emptiers[id] {
                    for other in [graph.asides[used], graph.removers[used], graph.parkers[used], graph.providers[used]]
                    {
                        graph.order(emptier, before: other)
                        if graph.isInShell(used, of: id) {
                            graph.order(node, before: other)
                        } else {
                            graph.prefer(node, before: other)
                        }
                    }
                    continue
                }
                if !changes.swaps.contains(id) {
                    // The name of a type or column does not change with those of the types in it.
                    if id.kind == .compositeType || id.kind == .column {
                        graph.prefer(node, before: graph.asides[used])
                    } else {
                        graph.order(node, before: graph.asides[used])
                    }
                }
                let isHeir = id.kind == .column && used.kind == .column && id.parentTable != used.parentTable
                if !isHeir {
                    graph.order(node, before: graph.removers[used])
                } else if implied[id] == nil {
                    // No column goes while a parent of its table has it.
                    graph.order(graph.removers[used], before: node)
                } else {
                    graph.prefer(node, before: graph.removers[used])
                }
                graph.order(node, before: graph.parkers[used])
                // What lives in an object does not mind its change.
                let isParent = changes.dependents.parent(of: id) == used
                if !isParent, !changes.swaps.contains(id), !changes.swaps.contains(used),
                    !changes.creates.contains(used)
                {
                    // A column keeps its type while anything reads it.
                    if [.column, .compositeType].contains(used.kind), !isHeir {
                        graph.order(node, before: graph.providers[used])
                    } else {
                        graph.prefer(node, before: graph.providers[used])
                    }
                }
            }
        }
    }

    /// The columns that one follows, in its table's parents and in theirs.
    func ancestors(ofColumn id: ObjectID, in schema: DatabaseSchema) -> [ObjectID] {
        guard schema.find(Column.self, id)?.isInherited.value == true else { return [] }
        let above = schema.parents(ofTable: id.parentTable.path).map { ObjectID(.column, $0.path + [id.name]) }
        return above + above.flatMap { ancestors(ofColumn: $0, in: schema) }
    }

    /// Whether a routine lets go of attributes that its type loses.
    private func letsGoOfAttributes(_ routine: ObjectID, _ type: ObjectID) -> Bool {
        guard routine.kind == .routine, type.kind == .compositeType, changes.alters[routine] != nil,
            changes.alters[type] != nil, let old = context.from.find(CompositeType.self, type),
            let new = context.to.find(CompositeType.self, type)
        else { return false }
        return new.attributes.allSatisfy(old.attributes.contains)
    }
}
