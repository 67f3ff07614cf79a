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
    package private(set) var drops: Set<ObjectID> = []
    package private(set) var creates: Set<ObjectID> = []
    package private(set) var alters: [ObjectID: [Statement]] = [:]
    /// Types that are set aside and made again under their columns.
    package private(set) var swaps: Set<ObjectID> = []
    /// Columns whose type was set aside.
    package private(set) var conversions: Set<ObjectID> = []
    /// Columns that are text while the types of their values change, and those changes.
    package private(set) var parked: [ObjectID: Set<ObjectID>] = [:]
    /// Columns whose change PostgreSQL refuses while values of other columns hold rows of their table.
    private(set) var retyped: Set<ObjectID> = []
    /// Types that are made again under columns that are text meanwhile.
    private var heldTypes: Set<ObjectID> = []
    /// Tables that are made again, with their rows.
    package private(set) var remakes: Set<ObjectID> = []
    package private(set) var refusals: [Refusal] = []
    /// The objects that differ by themselves, before dependents joined them.
    package private(set) var differing: [ObjectID] = []

    private let context: PlanContext
    private let rules: [ObjectKind: ObjectRules]
    let dependents: DependencyIndex
    let targets: DependencyIndex

    /// Objects that are made again although they could be altered.
    let madeAgain: Set<ObjectID>

    /// Types that are set aside although nothing keeps them.
    let setAside: Set<ObjectID>

    /// Columns that are text from this plan on, until the next.
    let handedOver: Set<ObjectID>

    /// Columns that are text since the plan before.
    let takenOver: Set<ObjectID>

    package init(
        context: PlanContext, rules: [ObjectKind: ObjectRules], replacing madeAgain: Set<ObjectID> = [],
        settingAside setAside: Set<ObjectID> = [], takingOver takenOver: Set<ObjectID> = []
    ) {
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
        (madeAgain, setAside, handedOver, takenOver) = ([], [], columns, [])
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
                    case .remake(let table): remakes.insert(table)
                    case .refuse(let reason): refusals.append(Refusal(id, reason))
                    }
                }
                if isReplaced || madeAgain.contains(id) { replaced.append(id) } else { alters[id] = statements }
            case (nil, nil): break
            }
        }
        for id in differing where id.kind == .partitionIndex {
            // Parts of an index do not go one by one.
            if let part = to.find(PartitionIndex.self, id), part.name == nil,
                let root = PartitionIndex.root(of: id, in: to), from.contains(root)
            {
                replaced.append(root)
            }
        }
        let gone = drops.union(replaced)
        replaced += (OperatorLinks(from).remade(with: gone) + OperatorLinks(to).remade(with: creates.union(replaced)))
            .filter { from.contains($0) && to.contains($0) && !replaced.contains($0) }
        swapped += tightenedInContainers(replaced)
        remakeRetypedHeirs()
        replaceChecksAbove()
        for id in swapped + setAside.sorted() { swap(id) }
        for id in drops.sorted() { releaseDependents(of: id) }
        for id in replaced { replace(id) }
        for (id, rebuild) in rebuilds { rebuildDependents(of: id, rebuild) }
        for id in differing { releaseHolders(of: id) }
        for id in madeAgain.sorted() where context.from.contains(id) && context.to.contains(id) { replace(id) }
        // What is converted gets its type and collation by that.
        for id in takenOver.union(conversions) where alters[id] != nil {
            alters[id] = alterations(of: id, besides: ["type", "collation"])
        }
        releaseTypedTables()
        releaseIdentitySequences()
        // A function that runs on DDL must not run half changed.
        for id in alters.keys.sorted() where id.kind == .routine {
            for user in dependents.dependents(of: id).sorted() where user.kind == .eventTrigger { replace(user) }
        }
        refusals.removeAll { remakes.contains(context.from.root(of: $0.object)) }
    }

    /// A default that takes numbers from the sequence of another column's identity lets go of it before that goes.
    private mutating func releaseIdentitySequences() {
        for id in alters.keys.sorted() where id.kind == .column {
            guard let old = context.from.find(Column.self, id), old.identity != nil,
                let new = context.to.find(Column.self, id),
                new.identity == nil || new.identity?.sequence != old.identity?.sequence
            else { continue }
            for user in dependents.dependents(of: id).sorted() where user.kind == .columnDefault && user.path != id.path
            {
                replace(user)
            }
        }
    }

    /// A table gives up its type while that or its columns change. It must take it with the columns in the type's order, for
    /// which it may have to be made again.
    private mutating func releaseTypedTables() {
        let typings = context.to.all(TableType.self).filter { context.from.contains($0.table) }
        guard !typings.isEmpty else { return }
        let tables = Set(typings.map(\.table))
        func columns(_ schema: DatabaseSchema) -> [ObjectID: [Column]] {
            Dictionary(grouping: schema.all(Column.self).filter { tables.contains($0.table) }, by: \.table)
                .mapValues { $0.sorted { $0.position.value < $1.position.value } }
        }
        let (before, after) = (columns(context.from), columns(context.to))
        for typing in typings.sorted(by: { $0.id < $1.id }) {
            let (old, new) = (before[typing.table] ?? [], after[typing.table] ?? [])
            let isRetyped = (old + new).contains { column in
                let (from, to) = (context.from.find(Column.self, column.id), context.to.find(Column.self, column.id))
                return drops.contains(column.id) || creates.contains(column.id) || conversions.contains(column.id)
                    || parked[column.id] != nil || from?.type != to?.type || from?.collation != to?.collation
            }
            let isTouched = isRetyped || alters[typing.type] != nil || swaps.contains(typing.type)
            if isTouched, context.from.contains(typing.id) { replace(typing.id) }
            guard creates.contains(typing.id) else { continue }
            let wanted = new.map(\.id)
            let kept = old.map(\.id).filter { wanted.contains($0) && !creates.contains($0) }
            if kept + wanted.filter({ !kept.contains($0) }) != wanted { remakes.insert(typing.table) }
        }
    }

    /// What alters an object where it stands, certain attributes aside.
    private func alterations(of id: ObjectID, besides others: Set<String>) -> [Statement] {
        guard let old = context.from[id], let new = context.to[id] else { return [] }
        return (rules[id.kind]?.attributes ?? []).flatMap { rule -> [Statement] in
            guard !others.contains(rule.attribute), rule.differs(old, new) else { return [] }
            switch rule.effect(old, new, context) {
            case .alter(let statements), .alterRebuilding(let statements, _): return statements
            default: return []
            }
        }
    }

    /// The identities under which two schemas do not agree, sorted.
    package static func differences(_ from: DatabaseSchema, _ to: DatabaseSchema) -> [ObjectID] {
        var ids: [ObjectID] = []
        for (id, old) in from.objects where id.kind != .unmanaged {
            guard let new = to[id] else {
                if !isClone(old, in: to) || isDeclaredBesides(id, to) { ids.append(id) }
                continue
            }
            if !old.equals(new) { ids.append(id) }
        }
        for (id, new) in to.objects where id.kind != .unmanaged && !from.contains(id) {
            if !isClone(new, in: from) || goesWithWhole(id, from, to) { ids.append(id) }
        }
        return ids.sorted()
    }

    /// Whether a part of what the table above has is to stand by itself in a table that stays below: no part leaves its whole, so
    /// that it goes and comes again.
    private static func goesWithWhole(_ id: ObjectID, _ from: DatabaseSchema, _ to: DatabaseSchema) -> Bool {
        let table = id.parentTable
        let kept = to.parents(ofTable: table.path).filter(from.parents(ofTable: table.path).contains)
        switch id.kind {
        case .index, .key, .foreignKey: return !kept.isEmpty
        case .check:
            let isDeclared = (from.clones[id] as? CheckConstraint)?.isDeclared.value == true
            return !isDeclared
                && kept.contains { parent in
                    let above = id.moved(to: parent.path)
                    return from.contains(above) || from.clones[above] != nil
                }
        default: return false
        }
    }

    /// A check that a table declares besides its parent, with which it would come.
    private static func isDeclaredBesides(_ id: ObjectID, _ schema: DatabaseSchema) -> Bool {
        id.kind == .check && schema.contains(ObjectID(.inheritance, id.parentTable.path))
    }

    /// Domains that are to accept fewer values while columns hold them inside of arrays, composite types or ranges, which PostgreSQL
    /// does not look into: <https://www.postgresql.org/docs/current/sql-alterdomain.html>, Notes.
    private func tightenedInContainers(_ replaced: [ObjectID]) -> [ObjectID] {
        let checks = creates.union(replaced).union(alters.keys).filter { id in
            id.kind == .domainCheck && context.to.find(DomainCheck.self, id)?.isValidated == true
        }
        let strict = alters.keys.filter { id in
            context.to.find(Domain.self, id)?.notNull == true && context.from.find(Domain.self, id)?.notNull == false
        }
        return Set(checks.map { ObjectID(.domain, Array($0.path.dropLast())) } + strict)
            .filter { context.from.contains($0) && context.to.contains($0) && isContained($0) }.sorted()
    }

    private func isContained(_ domain: ObjectID) -> Bool {
        dependents.dependents(of: domain).contains { id in
            switch id.kind {
            case .column: context.from.find(Column.self, id)?.type.hasSuffix("[]") == true
            case .compositeType, .rangeType: isStored(id)
            case .domain: isContained(id)
            default: false
            }
        }
    }

    private func isStored(_ type: ObjectID) -> Bool {
        dependents.dependents(of: type).contains { id in
            switch id.kind {
            case .column, .tableType: true
            case .compositeType, .rangeType, .domain: isStored(id)
            default: false
            }
        }
    }

    /// A column that a table has from several parents cannot be retyped, nor one between two parents, of which the one goes and the
    /// other comes at once: <https://www.postgresql.org/docs/current/ddl-inherit.html>.
    private mutating func remakeRetypedHeirs() {
        let retyped = differing.filter { id in
            guard id.kind == .column, let old = context.from.find(Column.self, id),
                let new = context.to.find(Column.self, id)
            else { return false }
            return old.type != new.type || old.collation != new.collation
        }
        guard !retyped.isEmpty else { return }
        func givers(_ heir: ObjectID, _ column: ObjectID, _ schema: DatabaseSchema) -> [ObjectID] {
            let parents = schema.find(Inheritance.self, ObjectID(.inheritance, heir.path))?.parents ?? []
            return parents.filter { schema.contains(column.moved(to: $0.path)) }
        }
        for column in retyped {
            let heir = column.parentTable
            let (before, after) = (givers(heir, column, context.from), givers(heir, column, context.to))
            if !before.isEmpty, !after.isEmpty, !after.contains(where: before.contains) { remakes.insert(heir) }
        }
        for inheritance in context.from.all(Inheritance.self) where inheritance.parents.count > 1 {
            let heir = ObjectID(.table, inheritance.id.path)
            guard context.to.contains(heir) else { continue }
            let isStuck = retyped.contains { column in
                let givers = givers(heir, column, context.from)
                return givers.count > 1
                    && givers.contains { $0 == column.parentTable || context.from.hasAncestor($0, column.parentTable) }
            }
            if isStuck { remakes.insert(heir) }
        }
    }

    /// A check that comes to a table or goes, while a parent has it all the time, comes or goes without the parent's.
    private mutating func replaceChecksAbove() {
        for id in differing where id.kind == .check && (creates.contains(id) || drops.contains(id)) {
            let table = id.parentTable
            guard context.to.contains(table), !context.isNew(table) else { continue }
            var open = context.to.parents(ofTable: table.path)
            while let parent = open.popLast() {
                let above = id.moved(to: parent.path)
                if let old = context.from.find(CheckConstraint.self, above), !old.noInherit,
                    let new = context.to.find(CheckConstraint.self, above), !new.noInherit
                {
                    replace(above)
                }
                open += context.to.parents(ofTable: parent.path)
            }
        }
    }

    /// Whether an object is there on the other side as a part of the partitioned table: attaching and detaching leave it alone.
    private static func isClone(_ object: any SchemaObject, in schema: DatabaseSchema) -> Bool {
        schema.clones[object.id].map(object.equals) ?? false
    }

    /// Drops and creates an object that is on both sides, and all that depends on it.
    private mutating func replace(_ id: ObjectID) {
        guard !drops.contains(id), !swaps.contains(id) else { return }
        if id.kind == .unmanaged {
            refusals.append(Refusal(id, "it depends on something that has to be replaced, and it is not managed yet"))
            return
        }
        // Of a table that is foreign before or after, no rows can go over.
        let isForeign = [context.from, context.to].contains { $0.find(Table.self, id)?.foreign != nil }
        if id.kind == .table, !isForeign {
            remakes.insert(id)
            return
        }
        if id.kind == .schema || id.kind == .extension {
            refusals.append(Refusal(id, "it would have to be dropped and created again, which autogen does not do yet"))
            return
        }
        drops.insert(id)
        if context.to.contains(id) { creates.insert(id) }
        alters[id] = nil
        releaseDependents(of: id)
    }

    private mutating func releaseDependents(of id: ObjectID) {
        for dependent in dependents.dependents(of: id).sorted() where !drops.contains(dependent) {
            guard context.to.contains(dependent) || dependent.kind == .unmanaged else { continue }
            // What is altered so that it needs the object no longer lets go of it by that.
            let isStillUsed = targets.dependencies(of: dependent).contains(id)
            let follows = [.table, .partition, .inheritance].contains(dependent.kind)
            // Columns come and go with the parent's; that leaves the tie between the tables alone.
            if follows, id.kind == .column, dependent.kind != .table { continue }
            // A column that its table has from elsewhere, too, or by itself, outlives the parent's.
            let isHeir = id.kind == .column && dependent.kind == .column && id.parentTable != dependent.parentTable
            if isHeir, !isStillUsed { continue }
            // An index that some partitions lack does not mind that one leaves.
            if id.kind == .partition, !isStillUsed, [.index, .key].contains(dependent.kind) { continue }
            // What is said of an object goes with it, and a foreign key with its index, whatever comes under that name.
            let isBound =
                dependent.kind.isAttachment
                || [.clustering, .replicaIdentity, .foreignKey].contains(dependent.kind)
            if !isStillUsed && (alters[dependent] != nil || follows) && !isOverloaded(id) && !isBound
                && !mayBeNamed(id, like: dependent)
            {
                continue
            }
            if dependent.kind == .unmanaged, dependents.goesWithParent(dependent, drops) { continue }
            let isHeld = [.rangeType, .collation].contains(id.kind) || heldTypes.contains(id)
            if context.to.contains(id) ? isHeld : givesWay(id, under: dependent) {
                if dependent.kind == .column {
                    park(dependent, during: id)
                    continue
                }
                heldTypes.insert(dependent)
            }
            if conversions.contains(dependent) { continue }
            if [.column, .domain, .compositeType].contains(dependent.kind),
                [.domain, .enumType, .compositeType].contains(id.kind), heldTypes.isDisjoint(with: [id, dependent])
            {
                if successor(of: id) != nil { swap(id) }
                continue
            }
            replace(dependent)
        }
    }

    /// Whether a type under a column or another type gives way to one of another kind, beside which it cannot stand: a range,
    /// or that of a table's rows.
    private func givesWay(_ id: ObjectID, under dependent: ObjectID) -> Bool {
        guard [.column, .domain, .compositeType].contains(dependent.kind), dependents.parent(of: dependent) != id else {
            return false
        }
        // Another type has the name that an extension's had.
        if id.kind == .extension { return !targets.dependencies(of: dependent).contains(id) }
        let types: [ObjectKind] = [.enumType, .domain, .compositeType]
        let isExtensions = targets.dependencies(of: dependent).contains {
            $0.kind == .extension && creates.contains($0)
        }
        if isExtensions, types.contains(id.kind), successor(of: id) == nil { return true }
        let rivals: [ObjectKind] =
            [.rangeType, .table].contains(id.kind)
            ? types + [.rangeType, .table] : types.contains(id.kind) ? [.table] : []
        return rivals.contains { context.to.contains(ObjectID($0, id.path)) }
    }

    /// Whether what an object is to use may have the name of what it used, and comes when that is gone: one of the two is an
    /// extension's, and nobody tells its name.
    private func mayBeNamed(_ id: ObjectID, like user: ObjectID) -> Bool {
        guard user.isRemadeFreely else { return false }
        let before = context.from.find(Extension.self, id)?.schema
        return targets.dependencies(of: user).contains { other in
            guard creates.contains(other) else { return false }
            if let after = context.to.find(Extension.self, other)?.schema {
                return id.path.count > 1 && after == id.schema
            }
            return before != nil && other.path.count > 1 && other.schema == before
        }
    }

    /// Two routines of one name beside each other can make a call ambiguous: then the old one goes before the new one comes.
    private func isOverloaded(_ id: ObjectID) -> Bool {
        (id.kind == .routine || id.kind == .aggregate)
            && creates.contains { $0.kind == id.kind && $0.path.prefix(2) == id.path.prefix(2) }
    }

    /// The type that takes the place of another, which may be of another kind.
    func successor(of type: ObjectID) -> ObjectID? {
        let kinds: [ObjectKind] = [type.kind, .enumType, .domain, .compositeType, .rangeType]
        return kinds.lazy.map { ObjectID($0, type.path) }.first(where: context.to.contains)
    }

    /// Sets a type aside, makes it again, converts the columns and everything else that uses it.
    private mutating func swap(_ id: ObjectID) {
        guard !swaps.contains(id), let successor = successor(of: id) else { return }
        drops.remove(id)
        creates.remove(successor)
        alters[id] = nil
        swaps.insert(id)
        for dependent in dependents.dependents(of: id).sorted() where !drops.contains(dependent) {
            switch dependent.kind {
            case .column where context.to.contains(dependent):
                let column = context.from.find(Column.self, dependent)
                if context.isPartitioned(by: dependent) {
                    remakes.insert(dependent.parentTable)
                } else if column?.generated != nil {
                    replace(dependent)
                } else {
                    // Another type is reached by its own statement.
                    if column?.type == context.to.find(Column.self, dependent)?.type { conversions.insert(dependent) }
                    rebuildDependents(of: dependent, .expressions)
                }
            case .domain, .compositeType: if context.to.contains(dependent) { swap(dependent) }
            case .comment where context.to.contains(dependent): replace(dependent)
            case .domainCheck, .domainDefault, .comment: if context.to.contains(dependent) { replace(dependent) }
            default: if context.to.contains(dependent) || dependent.kind == .unmanaged { replace(dependent) }
            }
        }
    }

    /// Makes a column's values text while their type changes, which PostgreSQL refuses under columns.
    private mutating func park(_ id: ObjectID, during change: ObjectID) {
        guard !drops.contains(id), context.to.contains(id), let column = context.from.find(Column.self, id),
            !column.isInherited.value
        else { return }
        if context.isPartitioned(by: id) {
            remakes.insert(column.table)
        } else if column.generated != nil {
            replace(id)
        } else {
            let isParked = parked[id] != nil
            parked[id, default: []].insert(change)
            if isParked { return }
            if alters[id] != nil { alters[id] = alterations(of: id, besides: ["type", "collation"]) }
            rebuildDependents(of: id, .indexes)
        }
    }

    private mutating func parkHolders(ofRowsWith column: ObjectID) {
        retyped.insert(column)
        for holder in holders(of: column.parentTable, in: dependents) { park(holder, during: column) }
    }

    /// Other changes that PostgreSQL refuses while values of the type lie in columns: a new column with a default under its table's
    /// rows, a new check of a domain inside arrays and other types.
    private mutating func releaseHolders(of id: ObjectID) {
        switch id.kind {
        case .column where creates.contains(id) && context.from.contains(id.parentTable):
            let column = context.to.find(Column.self, id)
            guard context.to.contains(ObjectID(.columnDefault, id.path)) || column?.identity != nil else { return }
            parkHolders(ofRowsWith: id)
        case .domain, .domainCheck:
            let domain = id.kind == .domain ? id : ObjectID(.domain, Array(id.path.dropLast()))
            let isRestricted =
                id.kind == .domainCheck
                ? (creates.contains(id) || alters[id]?.isEmpty == false) && context.from.contains(domain)
                    && !creates.contains(domain) && context.to.find(DomainCheck.self, id)?.isValidated == true
                : alters[id]?.isEmpty == false && context.to.find(Domain.self, id)?.notNull == true
            guard isRestricted, !swaps.contains(domain), !drops.contains(domain) else { return }
            let type = Quoting.path(domain.path)
            for holder in holders(of: domain, in: dependents)
            where context.from.find(Column.self, holder)?.type != type { park(holder, during: id) }
        default: break
        }
    }

    /// The columns whose values are of a type, or hold such inside; for a table, of the type of its rows.
    func holders(of type: ObjectID, in index: DependencyIndex) -> [ObjectID] {
        var (open, seen, result): ([ObjectID], Set<ObjectID>, [ObjectID]) = ([type], [type], [])
        while let type = open.popLast() {
            for user in index.dependents(of: type) {
                switch user.kind {
                case .column where index.parent(of: user) != type: result.append(user)
                case .domain, .compositeType, .rangeType: if seen.insert(user).inserted { open.append(user) }
                default: break
                }
            }
        }
        return result.sorted()
    }

    private mutating func rebuildDependents(of id: ObjectID, _ rebuild: Rebuild) {
        parkHolders(ofRowsWith: id)
        for dependent in dependents.dependents(of: id).sorted() {
            if dependent.kind == .column, context.from.find(Column.self, dependent)?.isInherited.value == true {
                // The same change reaches the column of a table that inherits.
                rebuildDependents(of: dependent, rebuild)
                continue
            }
            let isTaken =
                switch dependent.kind {
                case .view, .rule, .trigger, .policy, .routine, .aggregate, .publication, .unmanaged: true
                case .column: true
                case .columnDefault: rebuild >= .defaults
                case .foreignKey: rebuild >= .references
                case .check, .exclusion: rebuild >= .expressions
                case .index: rebuild >= .indexes || rebuild >= .expressions && isExpressionIndex(dependent)
                case .key: rebuild >= .indexes
                default: false
                }
            // What is altered so that it needs the column no longer goes before it, and keeps its data.
            let letsGo = alters[dependent] != nil && !targets.dependencies(of: dependent).contains(id)
            if isTaken && !letsGo { replace(dependent) }
            // A key keeps its name and place; what refers to the column through it is compared with the new type.
            if dependent.kind == .key, rebuild >= .references {
                for user in dependents.dependents(of: dependent).sorted() where user.kind == .foreignKey {
                    replace(user)
                }
            }
        }
    }

    private func isExpressionIndex(_ id: ObjectID) -> Bool {
        guard let index = context.from.find(Index.self, id) else { return false }
        return index.predicate != nil
            || index.parts.contains { part in
                if case .expression = part.subject { true } else { false }
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
