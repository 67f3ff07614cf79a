import SchemaModel
import SQLText

/// Makes plans: the changes, one graph of statements, its order, and the cosmetic joining of neighbours.
package struct Planner {
    let dialect: any Dialect
    let context: PlanContext
    let changes: ChangeSet
    /// The tables that this plan moves away, or those whose rows it brings back.
    private(set) var moving: (remake: Remake, hindrances: Set<ObjectID>)?
    private(set) var loading: (remake: Remake, from: DatabaseSchema)?
    /// Objects that stand without their bodies while what these use comes or goes.
    private var hollowed: Set<ObjectID> = []

    package init(_ dialect: any Dialect, from: DatabaseSchema, to: DatabaseSchema, hints: PlanHints) {
        let context = PlanContext(from: from, to: to, hints: hints)
        self.init(dialect, context, ChangeSet(context: context, rules: dialect.rules))
    }

    package var differing: [ObjectID] { changes.differing }

    private init(_ dialect: any Dialect, _ context: PlanContext, _ changes: ChangeSet) {
        self.dialect = dialect
        self.changes = changes
        var context = context
        context.remade = changes.drops.filter(context.to.contains)
        self.context = context
    }

    package func plan() throws(PlanFailure) -> Plan { segmented(try statements()) }

    private func statements() throws(PlanFailure) -> [Joined] {
        if !changes.refusals.isEmpty { throw PlanFailure(refusals: changes.refusals) }
        guard changes.remakes.isEmpty else { return try remaking() }
        let repeated = KeyFolding.repeated(changes.creates.compactMap { context.to.find(KeyConstraint.self, $0) })
        let folding = CreateFolding(changes.creates, changes.targets) { id in
            if repeated.contains(id) || context.indexesMadeByParts.contains(id) { return false }
            guard id.kind != .columnDefault, let object = context.to[id] else { return id.kind == .columnDefault }
            return dialect.element(object, default: nil, context: context) != nil
        }
        var unfoldedDrops = moving?.hindrances ?? []
        while true {
            let (graph, implied) = graph(folding, unfoldedDrops)
            let (order, stuck) = graph.sorted(rank)
            if stuck.isEmpty { return joined(order.map { graph.nodes[$0] }) }
            // Objects that refer to each other: their parts that do so go first, each by itself.
            let owners = Set(stuck.map { graph.nodes[$0].id })
            let parts = implied.filter { part, owner in
                owners.contains(owner) && part.kind != .column
                    && changes.dependents.dependencies(of: part).contains {
                        (implied[$0] ?? $0) != owner && owners.contains(implied[$0] ?? $0)
                    }
            }.map(\.key)
            guard !parts.isEmpty else {
                // What is altered in place holds on to the old and the new: what can be made again lets go between.
                let held = Set(
                    stuck.map { graph.nodes[$0] }.filter { $0.role == .alter && $0.id.isRemadeFreely }.map(\.id))
                if !held.isEmpty { return try replacing(held).statements() }
                let keys = keys(between: Set(stuck.map { graph.nodes[$0] }.filter { $0.role == .alter }.map(\.id)))
                if !keys.isEmpty { return try replacing(keys).statements() }
                let bodies = Set(
                    stuck.map { graph.nodes[$0] }.filter { $0.role == .create || $0.role == .drop }.map(\.id)
                        .filter { id in
                            [context.from[id], context.to[id]].compactMap(\.self)
                                .contains { dialect.shell($0, orReplace: false) != nil }
                        })
                if !bodies.isSubset(of: hollowed) {
                    var planner = self
                    planner.hollowed.formUnion(bodies)
                    return try planner.statements()
                }
                let types = rivals(among: stuck.map { graph.nodes[$0] })
                if !types.isEmpty { return try replacing([], settingAside: types).statements() }
                let circle = graph.circle(among: stuck).map { graph.nodes[$0] }
                let way = (circle + circle.prefix(1)).map { "\($0.role) \($0.id)" }.joined(separator: " → ")
                throw PlanFailure(refusals: [
                    Refusal(
                        circle.first?.id ?? graph.nodes[stuck[0]].id,
                        "statements wait for each other: \(way); please report this")
                ])
            }
            unfoldedDrops.formUnion(parts)
        }
    }

    /// Types that go while others come under their names, and row types that change: set aside, they stand beside the new ones.
    private func rivals(among stuck: [StatementGraph.Node]) -> Set<ObjectID> {
        let types = stuck.filter { node in
            switch node.role {
            case .drop: [.enumType, .domain, .compositeType].contains(node.id.kind)
            case .alter: node.id.kind == .compositeType
            default: false
            }
        }
        return Set(types.map(\.id).filter { changes.successor(of: $0) != nil }).subtracting(changes.setAside)
    }

    /// The same plan with objects made again that could be altered.
    private func replacing(_ ids: Set<ObjectID>, settingAside types: Set<ObjectID> = []) -> Planner {
        let changes = ChangeSet(
            context: context, rules: dialect.rules, replacing: changes.madeAgain.union(ids),
            settingAside: changes.setAside.union(types), takingOver: changes.takenOver)
        var planner = Planner(dialect, context, changes)
        (planner.moving, planner.loading, planner.hollowed) = (moving, loading, hollowed)
        return planner
    }

    /// Two plans: to the schema without the tables that are made again, and from there.
    private func remaking() throws(PlanFailure) -> [Joined] {
        var remake = Remake(changes.remakes, context: context, dependents: changes.dependents)
        var second: Planner
        while true {
            if !remake.refusals.isEmpty { throw PlanFailure(refusals: remake.refusals) }
            let after = PlanContext(from: remake.between, to: context.to, hints: context.hints)
            // What tables hold while they are away keeps a domain from changing as well.
            let domains = changes.swaps.filter { $0.kind == .domain }
            second = Planner(
                dialect, after,
                ChangeSet(
                    context: after, rules: dialect.rules, settingAside: domains, takingOver: remake.parked))
            // What stayed may need the same now that it stands alone.
            let more = second.changes.remakes
            if more.isEmpty { break }
            remake = Remake(remake.tables.union(more), context: context, dependents: changes.dependents)
        }
        do {
            return try remaking(remake, second)
        } catch {
            let held = remake.needs.filter { second.changes.drops.contains($0) && second.changes.creates.contains($0) }
            if held.isEmpty { throw error }
            remake.stage(tablesThatNeed: held)
            return try remaking(remake, second)
        }
    }

    private func remaking(_ remake: Remake, _ second: Planner) throws(PlanFailure) -> [Joined] {
        let drops = changes.only(dropping: remake.dropped, handingOver: remake.parked)
        var (first, second) = (Planner(dialect, context, drops), second)
        first.moving = (remake, remake.hindrances(to: second.changes))
        second.loading = (remake, context.from)
        let later = try second.statements()
        return try first.statements() + later
    }

    // MARK: - The graph

    /// The nodes with their edges, and the objects that go away with their parent's statement.
    private func graph(_ folding: CreateFolding, _ unfoldedDrops: Set<ObjectID>) -> (
        StatementGraph, [ObjectID: ObjectID]
    ) {
        var graph = StatementGraph()
        let implied = impliedDrops(except: unfoldedDrops)
        var removers: [ObjectID: Int] = [:]
        var providers: [ObjectID: Int] = [:]
        var asides: [ObjectID: Int] = [:]
        // What takes the bodies out, and what puts them in.
        var (emptiers, fillers): ([ObjectID: Int], [ObjectID: Int]) = ([:], [:])

        var followers: [ObjectID] = []
        for id in changes.drops.sorted() where implied[id] == nil {
            guard let object = context.from[id], let rules = dialect.rules[id.kind] else { continue }
            let statements =
                if let remake = moving?.remake, let partitions = remake.movedAlong[id] {
                    if let texts = remake.staged[id] {
                        dialect.stage(id, in: remake.space(of: id), texts: texts, context: context)
                    } else {
                        dialect.moveAway(id, partitions: partitions, to: remake.spaces, context: context)
                    }
                } else { rules.drop(object, context) }
            removers[id] = graph.add(.drop, id, statements)
            if hollowed.contains(id), let parts = dialect.shell(object, orReplace: true) {
                emptiers[id] = graph.add(.setAside, id, [parts.shell])
                graph.order(emptiers[id], before: removers[id])
            }
            if id.kind == .column, statements.isEmpty { followers.append(id) }
        }
        // A column that goes with that of a parent must be free of all that holds on to it by then.
        for id in followers {
            if let above = ancestors(ofColumn: id, in: context.from).lazy.compactMap({ removers[$0] }).first {
                removers[id] = above
            }
        }
        for (id, ancestor) in implied { removers[id] = removers[ancestor] }
        for id in changes.swaps.sorted() {
            guard let successor = changes.successor(of: id), let old = context.from[id],
                let new = context.to[successor], let rules = dialect.rules[successor.kind]
            else { continue }
            let (rename, discard) = dialect.setAside(old, context: context)
            asides[id] = graph.add(.setAside, id, [rename])
            providers[successor] = graph.add(.create, successor, rules.create(new, context))
            removers[id] = graph.add(.discard, id, [discard])
            graph.order(asides[id], before: providers[successor])
            graph.order(providers[successor], before: removers[id])
        }
        for id in changes.creates.sorted() where folding.owner[id] == nil {
            let members = folding.members[id] ?? []
            if hollowed.contains(id), let parts = context.to[id].flatMap({ dialect.shell($0, orReplace: false) }) {
                providers[id] = graph.add(.create, id, [parts.shell])
                fillers[id] = graph.add(.alter, id, [parts.whole] + dialect.settle(id, context: context))
                graph.order(providers[id], before: fillers[id])
                continue
            }
            let statements =
                creation(id, members) + ([id] + members).flatMap { dialect.settle($0, context: context) }
            providers[id] = graph.add(.create, id, statements)
        }
        for (id, owner) in folding.owner { providers[id] = providers[owner] }
        var settings: [ObjectID: Int] = [:]
        var parkers: [ObjectID: Int] = [:]
        let restored = changes.takenOver.union(changes.parked.keys)
        for id in changes.handedOver.union(changes.parked.keys).subtracting(changes.takenOver).sorted() {
            guard let column = context.from.find(Column.self, id) else { continue }
            parkers[id] = graph.add(.setAside, id, dialect.park(column, context: context))
        }
        for id in changes.handedOver {
            for used in changes.dependents.dependencies(of: id).sorted() where used != id.parentTable {
                graph.order(parkers[id], before: removers[used])
            }
        }
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
            if !late.isEmpty { settings[id] = graph.add(.alter, id, late) }
            if !statements.isEmpty { providers[id] = graph.add(isConverted ? .convert : .alter, id, statements) }
        }
        // What a column has from a parent is done where that is.
        for id in changes.conversions.sorted() where providers[id] == nil {
            providers[id] = ancestors(ofColumn: id, in: context.to).lazy.compactMap { providers[$0] }.first
        }
        for (id, node) in settings.sorted(by: { $0.key < $1.key }) {
            graph.order(providers[id], before: node)
            for column in providers.keys.filter({ $0.kind == .column && $0.parentTable == id }).sorted() {
                graph.order(providers[column], before: node)
            }
        }
        for (id, parker) in parkers.sorted(by: { $0.key < $1.key }) {
            graph.order(parker, before: providers[id])
            for change in (changes.parked[id] ?? []).sorted() {
                // Rows are text before the columns in them are.
                graph.order(parker, before: parkers[change])
                graph.order(parker, before: removers[change] ?? providers[change])
                graph.order(providers[change], before: providers[id])
            }
        }
        // No column holds a table's rows while one of its own columns gets another type.
        for (table, columns) in Dictionary(grouping: changes.retyped.sorted(), by: \.parentTable)
            .sorted(by: { $0.key < $1.key })
        {
            for holder in changes.holders(of: table, in: changes.dependents) where parkers[holder] == nil {
                for id in columns { graph.order(removers[holder], before: providers[id]) }
            }
            for holder in changes.holders(of: table, in: changes.targets) where parkers[holder] == nil {
                for id in columns { graph.order(providers[id], before: providers[holder]) }
            }
        }

        for (id, node) in providers.sorted(by: { $0.key < $1.key }) {
            for needed in changes.targets.dependencies(of: id).sorted() {
                if let filler = fillers[id] {
                    graph.order(providers[needed], before: filler)
                    graph.prefer(providers[needed], before: node)
                } else if letsGoOfAttributes(id, needed) {
                    graph.order(node, before: providers[needed])
                } else {
                    graph.order(providers[needed], before: node)
                }
            }
            if changes.drops.contains(id) { graph.order(removers[id], before: node) }
            guard context.from.contains(id), !changes.creates.contains(id), !changes.swaps.contains(id) else {
                continue
            }
            for used in changes.dependents.dependencies(of: id).sorted() {
                // What is text meanwhile has let go of its types before.
                if let parker = parkers[id], used.kind != .column, used != changes.dependents.parent(of: id) {
                    graph.order(parker, before: removers[used])
                    continue
                }
                // An altered object lets go of what is dropped, and of the old form of what is swapped.
                let letsGo = !changes.targets.dependencies(of: id).contains(used)
                graph.order(node, before: changes.creates.contains(used) && !letsGo ? nil : removers[used])
                // The new form of what is swapped stands beside the old one.
                if letsGo, !changes.creates.contains(used), !changes.swaps.contains(used) {
                    graph.order(node, before: providers[used])
                }
            }
        }
        for (id, node) in removers.sorted(by: { $0.key < $1.key }) {
            let isReattached = isReattached(id)
            for used in changes.dependents.dependencies(of: id).sorted() {
                // Changes of the columns reach the partition while it is attached.
                if isReattached, used.kind == .column { continue }
                if let emptier = emptiers[id] {
                    for other in [asides[used], removers[used], parkers[used], providers[used]] {
                        graph.order(emptier, before: other)
                        graph.prefer(node, before: other)
                    }
                    continue
                }
                if !changes.swaps.contains(id) {
                    // The name of a type or column does not change with those of the types in it.
                    if id.kind == .compositeType || id.kind == .column {
                        graph.prefer(node, before: asides[used])
                    } else {
                        graph.order(node, before: asides[used])
                    }
                }
                if id.kind == .column, used.kind == .column, id.parentTable != used.parentTable, implied[id] == nil {
                    // No column goes while a parent of its table has it.
                    graph.order(removers[used], before: node)
                } else {
                    graph.order(node, before: removers[used])
                }
                graph.order(node, before: parkers[used])
                // What lives in an object does not mind its change.
                let isParent = changes.dependents.parent(of: id) == used
                if !isParent, !changes.swaps.contains(id), !changes.swaps.contains(used),
                    !changes.creates.contains(used)
                {
                    // A column keeps its type while anything reads it.
                    let isHeir = id.kind == .column && used.kind == .column && id.parentTable != used.parentTable
                    if [.column, .compositeType].contains(used.kind), !isHeir {
                        graph.order(node, before: providers[used])
                    } else {
                        graph.prefer(node, before: providers[used])
                    }
                }
            }
        }
        keepAttached(&graph, removers, providers)
        orderBounds(&graph, removers, providers)
        orderOperators(&graph, providers)
        orderInheritedDetails(&graph, providers)
        orderDomainChecks(&graph, providers)
        orderNames(&graph, removers, providers)
        orderOwners(&graph, removers, providers)
        orderPersistence(&graph, providers)
        orderReferences(&graph, removers, providers)
        orderDetachments(&graph, removers, providers)
        orderAttachments(&graph, removers, providers)
        orderParts(&graph, providers)
        orderFormerParts(&graph, removers, providers)
        orderTypings(&graph, removers, providers, parkers)
        orderExecution(&graph, providers)
        makeSpace(&graph, removers)
        bringRows(&graph, removers, providers)
        return (graph, implied)
    }

    /// The columns that one follows, in its table's parents and in theirs.
    private func ancestors(ofColumn id: ObjectID, in schema: DatabaseSchema) -> [ObjectID] {
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

    /// What goes away with the statement that drops its parent, and that parent.
    private func impliedDrops(except unfolded: Set<ObjectID>) -> [ObjectID: ObjectID] {
        var result: [ObjectID: ObjectID] = [:]
        for id in changes.drops where !unfolded.contains(id) {
            var ancestor = id
            while let parent = dropParent(of: ancestor), changes.drops.contains(parent) {
                ancestor = parent
                if unfolded.contains(ancestor) { break }
            }
            if ancestor != id { result[id] = ancestor }
        }
        return result
    }

    private func dropParent(of id: ObjectID) -> ObjectID? {
        // What keeps its rows moves by itself.
        if moving?.remake.tables.contains(id) == true { return nil }
        if id.kind == .table, let parent = context.from.find(Partition.self, ObjectID(.partition, id.path))?.parent,
            changes.drops.contains(parent)
        {
            return parent
        }
        if id.kind == .sequence {
            return context.from.find(SequenceOwner.self, ObjectID(.sequenceOwner, id.path))?.column
        }
        // It leaves a table that stays by a statement of its own.
        if let whole = context.from.find(Partition.self, id)?.parent, context.keeps(whole) { return nil }
        let parent = changes.dependents.parent(of: id)
        // A part that gets its usual name back keeps what is said of it.
        if let parent, parent.kind == .partitionIndex { return parent.parentTable }
        return parent?.kind == .schema ? nil : parent
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

    // MARK: - The order

    private func rank(_ node: StatementGraph.Node) -> NodeRank {
        let schema = node.role == .drop || node.role == .discard ? context.from : context.to
        let root = schema.root(of: node.id)
        let isCommittedFirst = node.statements.contains { $0.isolation == .committedFirst }
        let isOutside = node.statements.contains { $0.isolation == .outsideTransaction }
        let group =
            [.column, .table, .partition, .inheritance, .tableType, .columnDefault, .key, .check, .exclusion].contains(
                node.id.kind)
            ? root.path : []
        switch node.role {
        case _ where isCommittedFirst: return NodeRank(stratum: 0, group: [], role: 0, kind: 0, path: node.id.path)
        case .drop:
            return NodeRank(
                stratum: isOutside ? 22 : 1, group: [], role: 0, kind: -node.id.kind.rank, path: node.id.path)
        case .setAside: return NodeRank(stratum: 2, group: [], role: 0, kind: node.id.kind.rank, path: node.id.path)
        case .load: return NodeRank(stratum: 9, group: [], role: 0, kind: 0, path: node.id.path)
        case .discard: return NodeRank(stratum: 20, group: [], role: 0, kind: -node.id.kind.rank, path: node.id.path)
        case .alter, .create, .convert:
            let stratum =
                switch node.id.kind {
                case .schema: 3
                case .extension, .foreignDataWrapper, .foreignServer, .userMapping: 4
                case .collation, .enumType, .domain, .rangeType, .compositeType, .domainCheck, .domainDefault: 5
                case .sequence: 6
                case .routine, .aggregate, .operator, .accessMethod, .operatorFamily, .operatorClass, .cast,
                    .textSearchParser, .textSearchTemplate, .textSearchDictionary, .textSearchConfiguration:
                    7
                case .table, .column, .columnDefault, .columnSettings, .partition, .inheritance, .tableType, .key,
                    .check, .exclusion:
                    8
                case .sequenceOwner: 9
                case .index: isOutside ? 21 : 10
                case .partitionIndex: 10
                case .foreignKey: 11
                case .view: 12
                case .trigger, .partitionTrigger, .rule, .policy: 13
                case .eventTrigger: 23
                default: 14
                }
            return NodeRank(
                stratum: stratum, group: group, role: 1, kind: node.id.kind.rank,
                path: node.id.kind == .column ? [position(node.id)] + node.id.path : node.id.path)
        }
    }

    private func position(_ column: ObjectID) -> String {
        let position = context.to.find(Column.self, column)?.position.value ?? 0
        return String(repeating: "0", count: max(0, 5 - String(position).count)) + String(position)
    }
}
