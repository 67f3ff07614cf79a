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
    private(set) var hollowed: Set<ObjectID> = []

    package init(_ dialect: any Dialect, from: DatabaseSchema, to: DatabaseSchema, hints: PlanHints) {
        let context = PlanContext(from: from, to: to, hints: hints)
        var changes = ChangeSet(context: context, rules: dialect.rules)
        if hints.renewal == .dependents {
            let again = context.dependents(of: changes.differing, andOf: [], in: changes.dependents)
                .filter { $0.isRemadeFreely && context.to.contains($0) }
            changes = ChangeSet(context: context, rules: dialect.rules, replacing: again)
        }
        self.init(dialect, context, changes)
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

    private func statements() throws(PlanFailure) -> StatementSequence {
        if context.hints.renewal == .tables, moving == nil, loading == nil { return try renewing() }
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
            if stuck.isEmpty {
                return StatementSequence(statements: joined(order.map { graph.nodes[$0] }), released: released(graph))
            }
            // Objects that refer to each other: their parts that do so go first, each by itself.
            let owners = Set(stuck.map { graph.nodes[$0].id })
            let parts = implied.filter { part, owner in
                owners.contains(owner) && part.kind != .column
                    && changes.dependents.dependencies(of: part).contains {
                        (implied[$0] ?? $0) != owner && owners.contains(implied[$0] ?? $0)
                    }
            }.map(\.key)
            if parts.isEmpty { return try loosened(graph, stuck).statements() }
            unfoldedDrops.formUnion(parts)
        }
    }

    /// The same plan with something taken apart that is in a circle.
    private func loosened(_ graph: StatementGraph, _ stuck: [Int]) throws(PlanFailure) -> Planner {
        let circle = graph.circle(among: stuck).map { graph.nodes[$0] }
        let nodes = stuck.map { graph.nodes[$0] }
        let altered = Set(nodes.filter { $0.role == .alter }.map(\.id))
        // What is altered in place holds on to the old and the new: what can be made again lets go between.
        let held = altered.filter(\.isRemadeFreely).subtracting(changes.madeAgain).subtracting(hollowed)
        if !held.isEmpty { return replacing(held) }
        let keys = keys(between: altered)
        if !keys.isEmpty { return replacing(keys) }
        // Only what is in the circle itself stands without its body, where that is enough; routines before views.
        for nodes in [circle, nodes] {
            let bodies = nodes.filter { $0.role == .create || $0.role == .drop }.map(\.id).filter(hasBody)
            for kind in [ObjectKind.routine, .view] {
                let bodies = bodies.filter { $0.kind == kind && !hollowed.contains($0) }
                if bodies.isEmpty { continue }
                var planner = self
                planner.hollowed.formUnion(bodies)
                return planner
            }
        }
        let types = rivals(among: nodes)
        if !types.isEmpty { return replacing([], settingAside: types) }
        let discarded = Set(circle.filter { $0.role == .discard && $0.id.kind != .schema }.map(\.id))
            .subtracting(changes.holding)
        if !discarded.isEmpty { return replacing([], holding: discarded) }
        let columns = altered.filter {
            $0.kind == .column && changes.parked[$0] == nil && !changes.waiting.contains($0)
        }
        if !columns.isEmpty { return replacing([], parking: columns) }
        let way = (circle + circle.prefix(1)).map { "\($0.role) \($0.id)" }.joined(separator: " → ")
        throw PlanFailure(refusals: [
            Refusal(
                circle.first?.id ?? graph.nodes[stuck[0]].id,
                "statements wait for each other: \(way); please report this")
        ])
    }

    /// Whether an object can stand without its body.
    private func hasBody(_ id: ObjectID) -> Bool {
        [context.from[id], context.to[id]].compactMap(\.self).contains { dialect.shell($0, orReplace: false) != nil }
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
    private func replacing(
        _ ids: Set<ObjectID>, settingAside types: Set<ObjectID> = [], holding: Set<ObjectID> = [],
        parking columns: Set<ObjectID> = []
    ) -> Planner {
        let changes = ChangeSet(
            context: context, rules: dialect.rules, replacing: changes.madeAgain.union(ids),
            settingAside: changes.setAside.union(types), holding: changes.holding.union(holding),
            parking: changes.waiting.union(columns), takingOver: changes.takenOver)
        var planner = Planner(dialect, context, changes)
        (planner.moving, planner.loading, planner.hollowed) = (moving, loading, hollowed)
        return planner
    }

    /// Two plans: to the schema without what differs and depends on that, and from there.
    private func renewing() throws(PlanFailure) -> StatementSequence {
        var tables = changes.remakes
        while true {
            let remake = Remake(all: changes.differing, tables, context: context, dependents: changes.dependents)
            if !remake.refusals.isEmpty { throw PlanFailure(refusals: remake.refusals) }
            let after = PlanContext(
                from: remake.between, to: context.to, hints: context.hints, origin: context.origin)
            let second = Planner(dialect, after, ChangeSet(context: after, rules: dialect.rules))
            if second.changes.remakes.isSubset(of: tables) { return try remaking(remake, second) }
            tables.formUnion(second.changes.remakes)
        }
    }

    /// Two plans: to the schema without the tables that are made again, and from there.
    private func remaking() throws(PlanFailure) -> StatementSequence {
        var remake = Remake(changes.remakes, context: context, dependents: changes.dependents)
        var second: Planner
        while true {
            if !remake.refusals.isEmpty { throw PlanFailure(refusals: remake.refusals) }
            let after = PlanContext(
                from: remake.between, to: context.to, hints: context.hints, origin: context.origin)
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
        // Beside the form of a routine that they need, calls of the new one could mean either.
        let overloaded = remake.needs.filter { second.changes.drops.contains($0) && second.changes.isOverloaded($0) }
        if !overloaded.isEmpty { remake.stage(tablesThatNeed: overloaded) }
        // Rows of a table that lie in columns keep its own columns from changing.
        let rewritten = Set(second.changes.retyped.map(\.parentTable))
        let holding = changes.types(over: rewritten.sorted()).union(rewritten)
        if !remake.needs.isDisjoint(with: holding) { remake.stage(tablesThatNeed: holding) }
        do {
            return try remaking(remake, second)
        } catch {
            let held = remake.needs.filter { second.changes.drops.contains($0) && second.changes.creates.contains($0) }
            if held.isEmpty { throw error }
            remake.stage(tablesThatNeed: held)
            return try remaking(remake, second)
        }
    }

    private func remaking(_ remake: Remake, _ second: Planner) throws(PlanFailure) -> StatementSequence {
        let drops = changes.only(dropping: remake.dropped, handingOver: remake.parked)
        // Nothing is committed while the tables are away.
        var hints = context.hints
        hints.concurrentIndexes = []
        let together = PlanContext(from: context.from, to: context.to, hints: hints, origin: context.origin)
        var (first, second) = (Planner(dialect, together, drops), second)
        first.moving = (remake, remake.hindrances(to: second.changes))
        second.loading = (remake, context.from)
        let later = try second.statements()
        return try first.statements().followed(by: later)
    }

    // MARK: - The graph

    /// The nodes with their edges, and the objects that go away with their parent's statement.
    private func graph(_ folding: CreateFolding, _ unfoldedDrops: Set<ObjectID>) -> (
        StatementGraph, [ObjectID: ObjectID]
    ) {
        var graph = StatementGraph()
        let implied = impliedDrops(except: unfoldedDrops)
        addDrops(&graph, implied)
        addSwaps(&graph)
        addCreations(&graph, folding)
        addParked(&graph)
        addChanges(&graph)
        orderSettings(&graph)
        orderParked(&graph)
        orderRetypes(&graph)
        orderAdditions(&graph)
        orderRows(&graph)
        orderChanges(&graph)
        orderDrops(&graph, implied)
        keepAttached(&graph)
        orderBounds(&graph)
        orderOperators(&graph)
        orderCasts(&graph)
        orderInheritedDetails(&graph)
        orderDomainChecks(&graph)
        orderNames(&graph)
        orderPartNames(&graph)
        orderOwners(&graph)
        orderPersistence(&graph)
        orderReferences(&graph)
        orderPrimaryKeys(&graph)
        orderDetachments(&graph)
        orderAttachments(&graph)
        orderParts(&graph)
        orderFormerParts(&graph)
        orderTypings(&graph)
        orderExecution(&graph)
        makeSpace(&graph)
        bringRows(&graph)
        orderBodies(&graph)
        return (graph, implied)
    }

    /// What goes, for good or for a while, and the columns whose values take another form.
    private func released(_ graph: StatementGraph) -> Set<ObjectID> {
        changes.conversions.union(graph.removers.keys).union(graph.asides.keys).union(graph.parkers.keys)
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
        if let remake = moving?.remake, remake.tables.contains(id) || remake.leavesRowsBehind(id) { return nil }
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
