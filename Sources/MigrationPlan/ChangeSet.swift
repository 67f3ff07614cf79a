import SQLText
import SchemaModel

/// A plan that cannot be made, and why.
package struct Refusal: Error, Hashable, Sendable {
    package let object: ObjectID
    package let reason: String

    package init(_ object: ObjectID, _ reason: String) {
        self.object = object
        self.reason = reason
    }
}

/// What differs between two schemas, and what has to move because of it.
package struct ChangeSet: Sendable {
    package internal(set) var drops: Set<ObjectID> = []
    package internal(set) var creates: Set<ObjectID> = []
    package internal(set) var alters: [ObjectID: [Statement]] = [:]
    /// Types that are set aside and made again under their columns.
    package internal(set) var swaps: Set<ObjectID> = []
    /// Columns whose type was set aside.
    package internal(set) var conversions: Set<ObjectID> = []
    /// Columns that are text while the types of their values change, and those changes.
    package internal(set) var parked: [ObjectID: Set<ObjectID>] = [:]
    /// Columns whose change PostgreSQL refuses while values of other columns hold rows of their table.
    var retyped: Set<ObjectID> = []
    /// Types that are made again under columns that are text meanwhile.
    var heldTypes: Set<ObjectID> = []
    /// Tables that are made again, with their rows.
    package internal(set) var remakes: Set<ObjectID> = []
    package internal(set) var refusals: [Refusal] = []
    /// The objects that differ by themselves, before dependents joined them.
    package internal(set) var differing: [ObjectID] = []

    let context: PlanContext
    let rules: [ObjectKind: ObjectRules]
    let dependents: DependencyIndex
    let targets: DependencyIndex

    /// Objects that are made again although they could be altered.
    let madeAgain: Set<ObjectID>

    /// Types that are set aside although nothing keeps them.
    let setAside: Set<ObjectID>

    /// Types that are made again under texts although they could be set aside.
    let holding: Set<ObjectID>

    /// Columns that are text for a while although nothing else asks for it.
    let waiting: Set<ObjectID>

    /// Columns that are text from this plan on, until the next.
    let handedOver: Set<ObjectID>

    /// Columns that are text since the plan before.
    let takenOver: Set<ObjectID>

    package init(
        context: PlanContext, rules: [ObjectKind: ObjectRules], replacing madeAgain: Set<ObjectID> = [],
        settingAside setAside: Set<ObjectID> = [], holding: Set<ObjectID> = [],
        parking waiting: Set<ObjectID> = [], takingOver takenOver: Set<ObjectID> = []
    ) {
        self.holding = holding
        self.waiting = waiting
        self.madeAgain = madeAgain
        self.setAside = setAside
        self.takenOver = takenOver
        handedOver = []
        self.context = context
        self.rules = rules
        dependents = DependencyIndex(context.from)
        targets = DependencyIndex(context.to)
        collect()
    }

    /// Nothing but these drops, and columns that turn into text, between the same schemas.
    func only(dropping ids: Set<ObjectID>, handingOver columns: Set<ObjectID>) -> ChangeSet {
        ChangeSet(dropping: ids, handingOver: columns, between: self)
    }

    private init(dropping ids: Set<ObjectID>, handingOver columns: Set<ObjectID>, between other: ChangeSet) {
        (madeAgain, setAside, holding, waiting, handedOver, takenOver) = ([], [], [], [], columns, [])
        (context, rules) = (other.context, other.rules)
        (dependents, targets) = (other.dependents, other.targets)
        drops = ids
        differing = ids.union(columns).sorted()
    }

    package var isEmpty: Bool { differing.isEmpty }

    private mutating func collect() {
        let (from, to) = (context.from, context.to)
        differing = Self.differences(from, to)
        var replaced: [ObjectID] = []
        var swapped: [ObjectID] = []
        var rebuilds: [(ObjectID, Rebuild)] = []
        for id in differing {
            switch (from[id], to[id]) {
            case (nil, let new?):
                creates.insert(id)
                if let table = rules[id.kind]?.remake(new, context) { remakes.insert(table) }
            case (_?, nil): drops.insert(id)
            case (let old?, let new?):
                var statements: [Statement] = []
                var isReplaced = false
                for rule in rules[id.kind]?.attributes ?? [] where rule.differs(old, new) {
                    switch rule.effect(old, new, context) {
                    case .alter(let more): statements += more.filter { !statements.contains($0) }
                    case .alterRebuilding(let more, let rebuild):
                        statements += more.filter { !statements.contains($0) }
                        rebuilds.append((id, rebuild))
                    case .replace: isReplaced = true
                    case .swap: swapped.append(id)
                    // Rows do not go over to another server.
                    case .remake(let table): if !context.turnsForeign(table) { remakes.insert(table) }
                    case .refuse(let reason): refusals.append(Refusal(id, reason))
                    }
                }
                if isReplaced || madeAgain.contains(id) { replaced.append(id) } else { alters[id] = statements }
            case (nil, nil): break
            }
        }
        for id in differing where isMadeByParts(id) {
            let root = PartitionIndex.root(of: ObjectID(.partitionIndex, id.path), in: to)
            if let root, from.contains(root), !replaced.contains(root) { replaced.append(root) }
        }
        replaced += changedTogether(drops.union(creates).union(replaced))
        let gone = drops.union(replaced)
        replaced += (OperatorLinks(from).remade(with: gone) + OperatorLinks(to).remade(with: creates.union(replaced)))
            .filter { from.contains($0) && to.contains($0) && !replaced.contains($0) }
        swapped += tightenedInContainers(replaced)
        remakeRetypedHeirs()
        remakeReordered()
        replaceChecksAbove()
        // Set aside, a type would keep what has to go from under it: it is made again under texts, too.
        let held = types(over: replaced.filter { [.rangeType, .collation].contains($0.kind) && to.contains($0) })
        heldTypes = held.union(holding)
        replaced += heldTypes.intersection(setAside.union(swapped)).sorted()
        for id in swapped + setAside.sorted() where !heldTypes.contains(id) { swap(id) }
        for id in drops.sorted() { releaseDependents(of: id) }
        for id in replaced { replace(id) }
        for (id, rebuild) in rebuilds { rebuildDependents(of: id, rebuild) }
        for id in differing { releaseHolders(of: id) }
        for id in madeAgain.sorted() where context.from.contains(id) && context.to.contains(id) { replace(id) }
        // Checks of domains that go with what they use come again, too.
        for id in tightenedInContainers([]) where !swapped.contains(id) && !drops.contains(id) { swap(id) }
        park(waiting)
        // What is converted gets its type and collation by that.
        for id in takenOver.union(conversions) where alters[id] != nil {
            alters[id] = alterations(of: id, besides: ["type", "collation"])
        }
        releaseTypedTables()
        releaseIdentitySequences()
        replaceRowIndexes()
        for id in alters.keys.sorted() where id.kind == .routine {
            for user in dependents.dependents(of: id).sorted() where runsMeanwhile(user) { replace(user) }
        }
        for id in alters.keys.sorted() where id.kind == .routine { renewDependence(of: id) }
        flagStoredResults()
        refusals.removeAll { remakes.contains(context.from.root(of: $0.object)) }
    }

    /// Whether something would run a function half changed: on DDL, or as it is built anew with its table.
    private func runsMeanwhile(_ user: ObjectID) -> Bool {
        switch user.kind {
        case .eventTrigger: true
        case .index, .exclusion: retyped.contains { $0.parentTable == user.parentTable }
        default: false
        }
    }

    /// What alters an object where it stands, certain attributes aside.
    func alterations(of id: ObjectID, besides others: Set<String>) -> [Statement] {
        guard let old = context.from[id], let new = context.to[id] else { return [] }
        return (rules[id.kind]?.attributes ?? []).flatMap { rule -> [Statement] in
            guard !others.contains(rule.attribute), rule.differs(old, new) else { return [] }
            switch rule.effect(old, new, context) {
            case .alter(let statements), .alterRebuilding(let statements, _): return statements
            default: return []
            }
        }
    }

}

extension ObjectID {
    /// Whether nothing is lost when the object is dropped and created.
    var isRemadeFreely: Bool {
        [.view, .routine, .aggregate, .trigger, .rule, .policy, .index, .check, .columnDefault, .sequenceOwner]
            .contains(kind)
    }
}
