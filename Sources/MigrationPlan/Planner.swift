import SchemaModel
import SQLText

/// The statements that lead from one schema to another, in steps.
package struct Plan: Sendable {
    package struct Step: Sendable, Equatable {
        package var isTransactional: Bool
        package var statements: [PlannedStatement]
    }

    package var steps: [Step]

    package init(steps: [Step] = []) { self.steps = steps }

    /// The same plan with statements before all others.
    package func preceded(by statements: [PlannedStatement]) -> Plan {
        guard !statements.isEmpty else { return self }
        var plan = self
        if plan.steps.first?.isTransactional == true {
            plan.steps[0].statements = statements + plan.steps[0].statements
        } else {
            plan.steps.insert(Step(isTransactional: true, statements: statements), at: 0)
        }
        return plan
    }

    /// The same plan with statements after all others.
    package func followed(by statements: [PlannedStatement]) -> Plan {
        guard !statements.isEmpty else { return self }
        var plan = self
        if plan.steps.last?.isTransactional == true {
            plan.steps[plan.steps.count - 1].statements += statements
        } else {
            plan.steps.append(Step(isTransactional: true, statements: statements))
        }
        return plan
    }

    package var isEmpty: Bool { steps.isEmpty }
    package var statements: [PlannedStatement] { steps.flatMap(\.statements) }
}

package struct PlannedStatement: Sendable, Equatable {
    package var sql: SQL
    package var flags: [Flag]
    /// What the statement is about.
    package var object: ObjectID
    /// The locks it takes and the work it does, as the proof run saw them.
    package var locks: [String] = []

    package init(sql: SQL, flags: [Flag], object: ObjectID) {
        self.sql = sql
        self.flags = flags
        self.object = object
    }
}

package struct PlanFailure: Error {
    package let refusals: [Refusal]
}

/// Makes plans: the changes, one graph of statements, its order, and the cosmetic joining of neighbours.
package struct Planner {
    private let dialect: any Dialect
    private let context: PlanContext
    private let changes: ChangeSet
    /// The tables that this plan moves away, or those whose rows it brings back.
    private var moving: (remake: Remake, hindrances: Set<ObjectID>)?
    private var loading: (remake: Remake, from: DatabaseSchema)?

    package init(_ dialect: any Dialect, from: DatabaseSchema, to: DatabaseSchema, hints: PlanHints) {
        self.dialect = dialect
        context = PlanContext(from: from, to: to, hints: hints)
        changes = ChangeSet(context: context, rules: dialect.rules)
    }

    package var differing: [ObjectID] { changes.differing }

    private init(_ dialect: any Dialect, _ context: PlanContext, _ changes: ChangeSet) {
        self.dialect = dialect
        self.context = context
        self.changes = changes
    }

    package func plan() throws(PlanFailure) -> Plan { segmented(try statements()) }

    private func statements() throws(PlanFailure) -> [Joined] {
        if !changes.refusals.isEmpty { throw PlanFailure(refusals: changes.refusals) }
        guard changes.remakes.isEmpty else { return try remaking() }
        let repeated = KeyFolding.repeated(changes.creates.compactMap { context.to.find(KeyConstraint.self, $0) })
        let folding = CreateFolding(changes.creates, changes.targets) { id in
            if repeated.contains(id) { return false }
            guard id.kind != .columnDefault, let object = context.to[id] else { return id.kind == .columnDefault }
            return dialect.element(object, default: nil, context: context) != nil
        }
        var unfoldedDrops = moving?.hindrances ?? []
        while true {
            let (graph, implied) = graph(folding, unfoldedDrops)
            let (order, stuck) = graph.sorted { NodeRank(of: $0, context) }
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
                throw PlanFailure(
                    refusals: stuck.map {
                        Refusal(
                            graph.nodes[$0].id,
                            "its statements wait for each other (\(graph.nodes[$0].role)); please report this")
                    })
            }
            unfoldedDrops.formUnion(parts)
        }
    }

    /// The same plan with objects made again that could be altered.
    private func replacing(_ ids: Set<ObjectID>) -> Planner {
        var planner = Planner(
            dialect, context, ChangeSet(context: context, rules: dialect.rules, replacing: changes.madeAgain.union(ids))
        )
        (planner.moving, planner.loading) = (moving, loading)
        return planner
    }

    /// Two plans: to the schema without the tables that are made again, and from there.
    private func remaking() throws(PlanFailure) -> [Joined] {
        var remake = Remake(changes.remakes, context: context, dependents: changes.dependents)
        var second: Planner
        while true {
            if !remake.refusals.isEmpty { throw PlanFailure(refusals: remake.refusals) }
            let after = PlanContext(from: remake.between, to: context.to, hints: context.hints)
            second = Planner(dialect, after, ChangeSet(context: after, rules: dialect.rules))
            // What stayed may need the same now that it stands alone.
            let more = second.changes.remakes
            if more.isEmpty { break }
            remake = Remake(remake.tables.union(more), context: context, dependents: changes.dependents)
        }
        second.loading = (remake, context.from)
        let removal = ChangeSet(dropping: remake.dropped, context: context, rules: dialect.rules)
        var first = Planner(dialect, context, removal)
        first.moving = (remake, remake.hindrances(to: second.changes))
        do {
            let later = try second.statements()
            return try first.statements() + later
        } catch {
            let held = remake.needs.filter { second.changes.drops.contains($0) && second.changes.creates.contains($0) }
            if held.isEmpty { throw error }
            let reason = "it has to be made again, and a table that needs it as well: make one of the two changes first"
            throw PlanFailure(refusals: held.sorted().map { Refusal($0, reason) })
        }
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

        for id in changes.drops.sorted() where implied[id] == nil {
            guard let object = context.from[id], let rules = dialect.rules[id.kind] else { continue }
            let statements =
                if let partitions = moving?.remake.movedAlong[id] {
                    dialect.moveAway(id, partitions: partitions, context: context)
                } else { rules.drop(object, context) }
            removers[id] = graph.add(.drop, id, statements)
        }
        for (id, ancestor) in implied { removers[id] = removers[ancestor] }
        for id in changes.swaps.sorted() {
            guard let successor = changes.successor(of: id), let old = context.from[id],
                let new = context.to[successor], let rules = dialect.rules[successor.kind]
            else { continue }
            let (rename, discard) = dialect.setAside(old)
            asides[id] = graph.add(.setAside, id, [Statement(rename)])
            providers[successor] = graph.add(.create, successor, rules.create(new, context))
            removers[id] = graph.add(.discard, id, [Statement(discard)])
            graph.order(asides[id], before: providers[successor])
            graph.order(providers[successor], before: removers[id])
        }
        for id in changes.creates.sorted() where folding.owner[id] == nil {
            let members = folding.members[id] ?? []
            let statements =
                creation(id, members) + ([id] + members).flatMap { dialect.settle($0, context: context) }
            providers[id] = graph.add(.create, id, statements)
        }
        for (id, owner) in folding.owner { providers[id] = providers[owner] }
        for id in changes.conversions.union(changes.alters.keys).sorted() {
            var statements = changes.alters[id] ?? []
            let isConverted = changes.conversions.contains(id) && !changes.drops.contains(id)
            if isConverted, let column = context.to.find(Column.self, id) {
                statements += dialect.convert(column, context: context)
            }
            if !statements.isEmpty { providers[id] = graph.add(isConverted ? .convert : .alter, id, statements) }
        }

        for (id, node) in providers.sorted(by: { $0.key < $1.key }) {
            for needed in changes.targets.dependencies(of: id).sorted() {
                // A part that stands when the index comes becomes its part.
                let isPart = id.kind == .partitionIndex && needed.kind == .index && changes.creates.contains(needed)
                if isPart {
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
            for used in changes.dependents.dependencies(of: id).sorted() {
                graph.order(node, before: changes.swaps.contains(id) ? nil : asides[used])
                graph.order(node, before: removers[used])
                // What lives in an object does not mind its change.
                let isParent = changes.dependents.parent(of: id) == used
                if !isParent, !changes.swaps.contains(id), !changes.swaps.contains(used),
                    !changes.creates.contains(used)
                {
                    // A column keeps its type while anything reads it.
                    if [.column, .domain, .compositeType].contains(used.kind) {
                        graph.order(node, before: providers[used])
                    } else {
                        graph.prefer(node, before: providers[used])
                    }
                }
            }
        }
        keepAttached(&graph, removers, providers)
        orderBounds(&graph, removers, providers)
        orderNames(&graph, removers, providers)
        orderOwners(&graph, removers, providers)
        orderPersistence(&graph, providers)
        orderDetachments(&graph, removers)
        orderAttachments(&graph, removers, providers)
        orderTypings(&graph, removers, providers)
        makeSpace(&graph, removers)
        bringRows(&graph, removers, providers)
        return (graph, implied)
    }

    private func makeSpace(_ graph: inout StatementGraph, _ removers: [ObjectID: Int]) {
        guard let moving else { return }
        let space = graph.add(.setAside, Remake.space, [Statement(dialect.movingSpace.create)])
        for table in moving.remake.tables.sorted() { graph.order(space, before: removers[table]) }
    }

    /// The rows of tables that were moved away come when the new ones stand with their partitions, and before anything reads,
    /// refers to or watches them.
    private func bringRows(_ graph: inout StatementGraph, _ removers: [ObjectID: Int], _ providers: [ObjectID: Int]) {
        guard let (remake, old) = loading else { return }
        let space = graph.add(.discard, Remake.space, [Statement(dialect.movingSpace.drop)])
        for table in remake.tables.sorted() {
            let swapped = remake.columns(of: table, using: changes.swaps)
            let statements = dialect.copyRows(of: table, from: old, swapped: swapped, context: context)
            let node = graph.add(.load, table, statements)
            graph.order(node, before: space)
            for id in remake.needs.sorted() { graph.order(node, before: removers[id]) }
            let family = Set([table] + partitions(of: table))
            let parts = providers.keys.filter {
                family.contains($0)
                    || [.column, .columnDefault, .partition, .columnSettings].contains($0.kind)
                        && (family.contains(ObjectID(.table, $0.path))
                            || family.contains(ObjectID(.table, Array($0.path.dropLast()))))
            }
            let before = Set(parts.compactMap { providers[$0] })
            for other in before.sorted() { graph.order(other, before: node) }
            for part in parts.sorted() {
                for user in changes.targets.dependents(of: part).sorted() {
                    guard let provider = providers[user], !before.contains(provider) else { continue }
                    graph.order(node, before: provider)
                }
            }
        }
    }

    private func partitions(of table: ObjectID) -> [ObjectID] {
        changes.targets.dependents(of: table).filter { $0.kind == .partition }.sorted().flatMap { id -> [ObjectID] in
            guard context.to.find(Partition.self, id)?.parent == table else { return [] }
            let child = ObjectID(.table, id.path)
            return [child] + partitions(of: child)
        }
    }

    /// A partition that is detached and attached again, with other bounds, takes part in the changes of its parent's columns first.
    private func keepAttached(
        _ graph: inout StatementGraph, _ removers: [ObjectID: Int], _ providers: [ObjectID: Int]
    ) {
        let reattached = changes.drops.filter { $0.kind == .partition && changes.creates.contains($0) }.sorted()
        guard !reattached.isEmpty else { return }
        for id in reattached {
            guard let parent = context.from.find(Partition.self, id)?.parent,
                context.to.find(Partition.self, id)?.parent == parent
            else { continue }
            for column in changes.dependents.dependents(of: parent).union(changes.targets.dependents(of: parent))
                .sorted()
            where column.kind == .column {
                graph.order(removers[column], before: removers[id])
                graph.order(providers[column], before: removers[id])
            }
        }
    }

    /// What a table has of its parent's indexes and constraints stays with it when it is detached first.
    private func orderDetachments(_ graph: inout StatementGraph, _ removers: [ObjectID: Int]) {
        for id in changes.drops.sorted() where id.kind == .partition || id.kind == .inheritance {
            guard context.to.contains(ObjectID(.table, id.path)) else { continue }
            for parent in context.from.parents(ofTable: id.path) {
                for part in changes.dependents.dependents(of: parent).sorted()
                where [.index, .key, .exclusion, .check, .foreignKey].contains(part.kind) {
                    graph.prefer(removers[id], before: removers[part])
                }
            }
        }
    }

    /// A table is attached when its parent has lost the columns that it is to lose.
    private func orderAttachments(
        _ graph: inout StatementGraph, _ removers: [ObjectID: Int], _ providers: [ObjectID: Int]
    ) {
        let gone = changes.drops.filter { $0.kind == .column && !changes.creates.contains($0) }
        guard !gone.isEmpty else { return }
        var columns: [ObjectID: [ObjectID]] = [:]
        for id in gone.sorted() { columns[ObjectID(.table, Array(id.path.dropLast())), default: []].append(id) }
        for (id, node) in providers.sorted(by: { $0.key < $1.key })
        where id.kind == .partition || id.kind == .inheritance {
            let before = context.from.parents(ofTable: id.path)
            for parent in context.to.parents(ofTable: id.path) where !before.contains(parent) {
                for column in columns[parent] ?? [] { graph.order(removers[column], before: node) }
            }
        }
    }

    /// A table takes a type when it has lost the columns that the type does not have, and gets others when it has given one up.
    private func orderTypings(
        _ graph: inout StatementGraph, _ removers: [ObjectID: Int], _ providers: [ObjectID: Int]
    ) {
        let typings = changes.creates.union(changes.drops).filter { $0.kind == .tableType }
        guard !typings.isEmpty else { return }
        for id in changes.creates.union(changes.drops).sorted() where id.kind == .column {
            let typing = ObjectID(.tableType, Array(id.path.dropLast()))
            guard typings.contains(typing) else { continue }
            graph.order(removers[id], before: providers[typing])
            graph.order(removers[typing], before: providers[id])
        }
    }

    /// The bounds of partitions must not overlap at any time: what goes makes room for what comes.
    private func orderBounds(_ graph: inout StatementGraph, _ removers: [ObjectID: Int], _ providers: [ObjectID: Int]) {
        var leaving: [ObjectID: [Int]] = [:]
        for id in changes.drops.sorted() {
            guard let partition = context.from.find(Partition.self, id), let node = removers[id] else { continue }
            leaving[partition.parent, default: []].append(node)
        }
        guard !leaving.isEmpty else { return }
        for id in changes.creates.sorted() {
            guard let partition = context.to.find(Partition.self, id) else { continue }
            let table = ObjectID(.table, id.path)
            for node in leaving[partition.parent] ?? [] {
                graph.order(node, before: providers[id])
                if changes.creates.contains(table) { graph.order(node, before: providers[table]) }
            }
        }
    }

    /// A name is given up before another object takes it.
    private func orderNames(_ graph: inout StatementGraph, _ removers: [ObjectID: Int], _ providers: [ObjectID: Int]) {
        var taken: [String: Int] = [:]
        for id in changes.drops.sorted() {
            guard let object = context.from[id] else { continue }
            for name in dialect.claimedNames(object, in: context.from) { taken[name] = removers[id] }
        }
        for id in changes.alters.keys.sorted() {
            guard let old = context.from[id], let new = context.to[id] else { continue }
            let kept = Set(dialect.claimedNames(new, in: context.to))
            for name in dialect.claimedNames(old, in: context.from) where !kept.contains(name) {
                taken[name] = providers[id]
            }
        }
        guard !taken.isEmpty else { return }
        for id in (changes.creates.union(changes.alters.keys)).sorted() {
            guard let object = context.to[id] else { continue }
            for name in dialect.claimedNames(object, in: context.to) { graph.order(taken[name], before: providers[id]) }
        }
    }

    /// Another owner takes over the privileges of the one before: what is granted and revoked comes after.
    private func orderOwners(_ graph: inout StatementGraph, _ removers: [ObjectID: Int], _ providers: [ObjectID: Int]) {
        let owners = changes.drops.union(changes.creates).union(changes.alters.keys).filter { $0.kind == .owner }
        for id in owners.sorted() {
            guard let target = id.attachmentTarget else { continue }
            let privileges = ObjectID.attachment(.privileges, to: target)
            graph.order(providers[id] ?? removers[id], before: providers[privileges] ?? removers[privileges])
        }
    }

    /// A logged table never refers to an unlogged one: what is referred to turns logged first, and unlogged last.
    private func orderPersistence(_ graph: inout StatementGraph, _ providers: [ObjectID: Int]) {
        let turned = changes.alters.keys.filter { id in
            guard let old = context.from.find(Table.self, id), let new = context.to.find(Table.self, id) else {
                return false
            }
            return old.isUnlogged != new.isUnlogged
        }
        guard turned.count > 1 else { return }
        for key in context.from.all(ForeignKey.self).sorted(by: { $0.id < $1.id }) {
            let table = ObjectID(.table, Array(key.id.path.dropLast()))
            guard turned.contains(table), turned.contains(key.target), let new = context.to.find(Table.self, table)
            else { continue }
            let (first, last) = new.isUnlogged ? (table, key.target) : (key.target, table)
            graph.order(providers[first], before: providers[last])
        }
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
        let parent = changes.dependents.parent(of: id)
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

    // MARK: - Joining and steps

    private struct Joined {
        var statement: PlannedStatement
        var isolation: Statement.Isolation
    }

    /// Neighbouring clauses of one table become one `ALTER TABLE`.
    private func joined(_ nodes: [StatementGraph.Node]) -> [Joined] {
        var result: [Joined] = []
        var open: (table: ObjectID, clauses: [SQL], flags: [Flag], object: ObjectID, schema: DatabaseSchema)?
        func close() {
            guard let clause = open else { return }
            let sql = dialect.alterTable(clause.table, clauses: clause.clauses, in: clause.schema)
            result.append(
                Joined(
                    statement: PlannedStatement(sql: sql, flags: clause.flags, object: clause.object), isolation: .none)
            )
            open = nil
        }
        for node in nodes {
            let schema = node.role == .drop ? context.from : context.to
            for statement in node.statements.sorted(by: { $0.weight < $1.weight }) {
                switch statement.form {
                case .whole(let sql):
                    close()
                    let planned = PlannedStatement(sql: sql, flags: statement.flags, object: node.id)
                    result.append(Joined(statement: planned, isolation: statement.isolation))
                case .tableClause(let table, let sql):
                    if open?.table != table || !(open?.flags.isEmpty ?? true) || !statement.flags.isEmpty { close() }
                    if open == nil { open = (table, [], [], node.id, schema) }
                    open?.clauses.append(sql)
                    open?.flags += statement.flags
                }
            }
        }
        close()
        return result
    }

    private func segmented(_ statements: [Joined]) -> Plan {
        var steps: [Plan.Step] = []
        let first = statements.filter { $0.isolation == .committedFirst }.map(\.statement)
        if !first.isEmpty { steps.append(Plan.Step(isTransactional: true, statements: first)) }
        var canJoin = false
        for item in statements where item.isolation != .committedFirst {
            let isTransactional = item.isolation == .none
            if canJoin, let last = steps.indices.last, steps[last].isTransactional == isTransactional {
                steps[last].statements.append(item.statement)
            } else {
                steps.append(Plan.Step(isTransactional: isTransactional, statements: [item.statement]))
            }
            canJoin = true
        }
        return Plan(steps: steps)
    }
}
