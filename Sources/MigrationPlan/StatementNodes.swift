import SchemaModel
import SQLText

/// The statements of a plan, each a node.
extension Planner {
    /// What goes: dropped, or moved away where its rows are kept.
    func addDrops(_ graph: inout StatementGraph, _ implied: [ObjectID: ObjectID]) {
        var followers: [ObjectID] = []
        for id in changes.drops.sorted() where implied[id] == nil {
            guard let object = context.from[id], let rules = dialect.rules[id.kind] else { continue }
            // Its end as a partition may have a statement of its own.
            let isPart = implied[ObjectID(.partition, id.path)] != nil
            let statements =
                if let remake = moving?.remake, let partitions = remake.movedAlong[id] {
                    if let texts = remake.staged[id] {
                        dialect.stage(id, isPart: isPart, in: remake.space(of: id), texts: texts, context: context)
                    } else {
                        dialect.moveAway(
                            id, isPart: isPart, partitions: partitions, to: remake.spaces, context: context)
                    }
                } else { rules.drop(object, context) }
            graph.removers[id] = graph.add(.drop, id, statements)
            if hollowed.contains(id), let shell = dialect.shell(object, orReplace: true) {
                graph.emptiers[id] = graph.add(.setAside, id, [shell.hollow])
                graph.shellTypes[id, default: []].formUnion(shell.types)
                graph.order(graph.emptiers[id], before: graph.removers[id])
            }
            if id.kind == .column, statements.isEmpty { followers.append(id) }
        }
        // A column that goes with that of a parent must be free of all that holds on to it by then.
        for id in followers {
            if let above = ancestors(ofColumn: id, in: context.from).compactMap({ graph.removers[$0] }).first {
                graph.removers[id] = above
            }
        }
        for (id, ancestor) in implied { graph.removers[id] = graph.removers[ancestor] }
    }

    /// Types that change by a new one beside them, which takes over their name.
    func addSwaps(_ graph: inout StatementGraph) {
        for id in changes.swaps.sorted() {
            guard let successor = changes.successor(of: id), let old = context.from[id],
                let new = context.to[successor], let rules = dialect.rules[successor.kind]
            else { continue }
            let (rename, discard) = dialect.setAside(old, context: context)
            graph.asides[id] = graph.add(.setAside, id, [rename])
            graph.providers[successor] = graph.add(.create, successor, rules.create(new, context))
            graph.removers[id] = graph.add(.discard, id, [discard])
            graph.order(graph.asides[id], before: graph.providers[successor])
            graph.order(graph.providers[successor], before: graph.removers[id])
        }
    }

    /// What comes, with the parts that its own statement makes.
    func addCreations(_ graph: inout StatementGraph, _ folding: CreateFolding) {
        for id in changes.creates.sorted() where folding.owner[id] == nil {
            let members = folding.members[id] ?? []
            if hollowed.contains(id), let shell = context.to[id].flatMap({ dialect.shell($0, orReplace: false) }) {
                graph.providers[id] = graph.add(.create, id, [shell.hollow])
                graph.shellTypes[id, default: []].formUnion(shell.types)
                graph.fillers[id] = graph.add(.alter, id, [shell.whole] + dialect.settle(id, context: context))
                graph.order(graph.providers[id], before: graph.fillers[id])
                continue
            }
            let statements =
                creation(id, members) + ([id] + members).flatMap { dialect.settle($0, context: context) }
            graph.providers[id] = graph.add(.create, id, statements)
        }
        for (id, owner) in folding.owner { graph.providers[id] = graph.providers[owner] }
    }

    /// Columns whose values wait as text until their types are there.
    func addParked(_ graph: inout StatementGraph) {
        for id in changes.handedOver.union(changes.parked.keys).subtracting(changes.takenOver).sorted() {
            guard let column = context.from.find(Column.self, id) else { continue }
            graph.parkers[id] = graph.add(.setAside, id, dialect.park(column, context: context))
        }
        for id in changes.handedOver {
            for used in changes.dependents.dependencies(of: id).sorted() where used != id.parentTable {
                graph.order(graph.parkers[id], before: graph.removers[used])
            }
        }
    }

    /// What is altered in place, converted, or gets its values back.
    func addChanges(_ graph: inout StatementGraph) {
        let restored = changes.takenOver.union(changes.parked.keys)
        for id in restored.union(changes.conversions).union(changes.alters.keys).sorted() {
            var statements = changes.alters[id] ?? []
            if restored.contains(id), let column = context.to.find(Column.self, id) {
                statements = dialect.restore(column, context: context) + statements
            }
            let isConverted = changes.conversions.contains(id) && !changes.drops.contains(id) && !restored.contains(id)
            if isConverted, let column = context.to.find(Column.self, id) {
                statements += dialect.convert(column, context: context)
            }
            let late = statements.filter(\.followsColumns)
            statements.removeAll(where: \.followsColumns)
            if !late.isEmpty { graph.settings[id] = graph.add(.alter, id, late) }
            if !statements.isEmpty { graph.providers[id] = graph.add(isConverted ? .convert : .alter, id, statements) }
        }
        // What a column has from a parent is done where that is.
        for id in changes.conversions.sorted() where graph.providers[id] == nil {
            graph.providers[id] = ancestors(ofColumn: id, in: context.to).compactMap { graph.providers[$0] }.first
        }
    }

    private func creation(_ id: ObjectID, _ members: [ObjectID]) -> [Statement] {
        guard let object = context.to[id], let rules = dialect.rules[id.kind] else { return [] }
        func defaultOf(_ column: ObjectID) -> ColumnDefault? {
            let id = ObjectID(.columnDefault, column.path)
            return members.contains(id) ? context.to.find(ColumnDefault.self, id) : nil
        }
        if let table = object as? Table {
            let columns = members.compactMap { context.to.find(Column.self, $0) }
                .sorted { ($0.position.value, $0.id.name) < ($1.position.value, $1.id.name) }
            let defaults = Set(members.filter { $0.kind == .columnDefault })
            var elements = columns.compactMap { column -> SQL? in
                let id = ObjectID(.columnDefault, column.id.path)
                let value = defaults.contains(id) ? context.to.find(ColumnDefault.self, id) : nil
                return dialect.element(column, default: value, context: context)
            }
            for constraint in members.filter({ $0.kind == .key || $0.kind == .check }).sorted(by: constraintOrder) {
                if let object = context.to[constraint],
                    let element = dialect.element(object, default: nil, context: context)
                {
                    elements.append(element)
                }
            }
            return dialect.createTable(table, elements: elements, context: context)
        }
        if let column = object as? Column {
            return dialect.addColumn(column, default: defaultOf(id), context: context)
        }
        return rules.create(object, context)
    }

    /// The primary key first, then the other keys, then the checks.
    private func constraintOrder(_ left: ObjectID, _ right: ObjectID) -> Bool {
        func place(_ id: ObjectID) -> Int {
            guard let key = context.to.find(KeyConstraint.self, id) else { return 2 }
            return key.isPrimary ? 0 : 1
        }
        return (place(left), left.name) < (place(right), right.name)
    }
}
