import SQLText
import SchemaModel

/// Types that change under what holds values of them.
extension ChangeSet {
    /// The type that takes the place of another, which may be of another kind.
    func successor(of type: ObjectID) -> ObjectID? {
        let kinds: [ObjectKind] = [type.kind, .enumType, .domain, .compositeType, .rangeType]
        return kinds.lazy.map { ObjectID($0, type.path) }.first(where: context.to.contains)
    }

    /// Sets a type aside, makes it again, converts the columns and everything else that uses it.
    mutating func swap(_ id: ObjectID) {
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
            case .domain, .compositeType:
                guard context.to.contains(dependent) else { break }
                if heldTypes.contains(dependent) { replace(dependent) } else { swap(dependent) }
            case .comment where context.to.contains(dependent): replace(dependent)
            case .domainCheck, .domainDefault, .comment: if context.to.contains(dependent) { replace(dependent) }
            default: if context.to.contains(dependent) || dependent.kind == .unmanaged { replace(dependent) }
            }
        }
    }

    /// Columns whose type is to be another, while that can stand only where the old one is gone.
    mutating func park(_ columns: Set<ObjectID>) {
        for id in columns.sorted() {
            for used in dependents.dependencies(of: id).sorted() where drops.contains(used) { park(id, during: used) }
        }
    }

    /// Makes a column's values text while their type changes, which PostgreSQL refuses under columns.
    mutating func park(_ id: ObjectID, during change: ObjectID) {
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

    mutating func parkHolders(ofRowsWith column: ObjectID) {
        retyped.insert(column)
        park(holdersOf: column.parentTable, during: column)
    }

    private mutating func park(holdersOf table: ObjectID, during change: ObjectID) {
        for holder in holders(of: table, in: dependents) { park(holder, during: change) }
    }

    /// Other changes that PostgreSQL refuses while values of the type lie in columns: what writes a table anew under its rows, a new
    /// check of a domain inside arrays and other types.
    mutating func releaseHolders(of id: ObjectID) {
        switch id.kind {
        case .column where creates.contains(id) && context.from.contains(id.parentTable):
            let column = context.to.find(Column.self, id)
            let isFilled =
                context.to.contains(ObjectID(.columnDefault, id.path)) || column?.identity != nil
                || column?.generated != nil || targets.dependencies(of: id).contains { $0.kind == .domain }
            if isFilled { parkHolders(ofRowsWith: id) }
        case .table where alters[id] != nil:
            guard let old = context.from.find(Table.self, id), let new = context.to.find(Table.self, id),
                old.isUnlogged != new.isUnlogged || old.accessMethod != new.accessMethod
            else { return }
            park(holdersOf: id, during: id)
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

    /// The types that hold values of others, or are made of them.
    func types(over others: [ObjectID]) -> Set<ObjectID> {
        var (open, result): ([ObjectID], Set<ObjectID>) = (others, [])
        while let type = open.popLast() {
            for user in dependents.dependents(of: type)
            where [.domain, .compositeType, .rangeType].contains(user.kind) && result.insert(user).inserted {
                open.append(user)
            }
        }
        return result
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

    /// Domains that are to accept fewer values while columns hold them inside of arrays, composite types or ranges, which PostgreSQL
    /// does not look into: <https://www.postgresql.org/docs/current/sql-alterdomain.html>, Notes.
    func tightenedInContainers(_ replaced: [ObjectID]) -> [ObjectID] {
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
}
