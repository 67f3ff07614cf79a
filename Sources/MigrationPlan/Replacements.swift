import SchemaModel

/// What has to go and come again because of a change, with all that depends on it.
extension ChangeSet {
    /// Drops and creates an object that is on both sides, and all that depends on it.
    mutating func replace(_ id: ObjectID) {
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
        if let new = context.to[id] {
            creates.insert(id)
            if let table = rules[id.kind]?.remake(new, context) { remakes.insert(table) }
        }
        alters[id] = nil
        for key in context.constraintsInIndexes.before[id]?.sorted() ?? [] { replace(key) }
        releaseDependents(of: id)
    }

    /// Whether a difference of an index's part is one with which the index has to be made again: parts do not go one by one, nor do
    /// they become other keys, nor do those with parts of their own take storage parameters.
    func isMadeByParts(_ id: ObjectID) -> Bool {
        let (from, to) = (context.from, context.to)
        let staysPartition = to.contains(ObjectID(.partition, id.parentTable.path))
        switch id.kind {
        case .partitionIndex:
            return to.find(PartitionIndex.self, id)?.differsFromWhole == true
                || from.find(PartitionIndex.self, id)?.form != nil && staysPartition
        case .partitionIndexSettings:
            let (old, new) = (from.find(PartitionIndexSettings.self, id), to.find(PartitionIndexSettings.self, id))
            let isMade = old.map(from.isMadeOtherwise) == true || new.map(to.isMadeOtherwise) == true
            return isMade && old?.options != new?.options && staysPartition
        default: return false
        }
    }

    /// An index and the constraints of partitions that are parts of it come and go together.
    func changedTogether(_ changed: Set<ObjectID>) -> [ObjectID] {
        let (before, after) = context.constraintsInIndexes
        var result: [ObjectID] = []
        for index in Set(before.keys).union(after.keys).sorted() where context.from.contains(index) {
            let (old, new) = (before[index] ?? [], after[index] ?? [])
            guard old != new || changed.contains(index) || !changed.isDisjoint(with: old) else { continue }
            result += [index] + old.sorted()
        }
        return result.filter { context.from.contains($0) && context.to.contains($0) && !changed.contains($0) }
    }

    mutating func releaseDependents(of id: ObjectID) {
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
            let isPart = context.constraintsInIndexes.before[dependent]?.contains(id) == true
            if id.kind == .key, dependent.kind == .index, !isPart { continue }
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
    func isOverloaded(_ id: ObjectID) -> Bool {
        (id.kind == .routine || id.kind == .aggregate)
            && creates.contains { $0.kind == id.kind && $0.path.prefix(2) == id.path.prefix(2) }
    }

    mutating func rebuildDependents(of id: ObjectID, _ rebuild: Rebuild) {
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
            if dependent.kind == .index { renewDependence(of: dependent) }
            if dependent.kind == .statistics { renewOwner(of: dependent) }
            // A key keeps its name and place; what refers to the column through it is compared with the new type.
            if dependent.kind == .key, rebuild >= .references {
                for user in dependents.dependents(of: dependent).sorted() where user.kind == .foreignKey {
                    replace(user)
                }
            }
        }
    }

    /// PostgreSQL forgets on which extensions a routine depends when it gets another body, and an index when it is built anew.
    mutating func renewDependence(of id: ObjectID) {
        let dependence = ObjectID.attachment(.extensionDependence, to: id)
        if context.from.contains(dependence), context.to.contains(dependence) { replace(dependence) }
    }

    /// PostgreSQL builds a statistics object anew over a column that gets another type, and whoever does so owns it.
    private mutating func renewOwner(of id: ObjectID) {
        let owner = ObjectID.attachment(.owner, to: id)
        guard context.from.contains(owner), context.to.contains(owner), !drops.contains(owner) else { return }
        alters[owner] = nil
        creates.insert(owner)
    }

    private func isExpressionIndex(_ id: ObjectID) -> Bool {
        guard let index = context.from.find(Index.self, id) else { return false }
        return index.predicate != nil
            || index.parts.contains { part in
                if case .expression = part.subject { true } else { false }
            }
    }

    /// A check that comes to a table or goes, while a parent has it all the time, comes or goes without the parent's.
    mutating func replaceChecksAbove() {
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

    /// PostgreSQL looks at an index over whole rows with each statement on its table, and a function in it may name a column that goes.
    mutating func replaceRowIndexes() {
        let tables = Set(drops.lazy.filter { $0.kind == .column }.map(\.parentTable)).filter(context.to.contains)
        for table in tables.sorted() where !drops.contains(table) {
            for index in context.indexes[table]?.sorted() ?? [] where index.kind == .index {
                if context.from.dependencies[index]?.contains(table) == true { replace(index) }
            }
        }
    }

    /// A column that a table has from several parents cannot be retyped, nor one between two parents, of which the one goes and the
    /// other comes at once: <https://www.postgresql.org/docs/current/ddl-inherit.html>.
    mutating func remakeRetypedHeirs() {
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

    /// A table gives up its type while that or its columns change. It must take it with the columns in the type's order, for
    /// which it may have to be made again.
    mutating func releaseTypedTables() {
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

    /// A default that takes numbers from the sequence of another column's identity lets go of it before that goes.
    mutating func releaseIdentitySequences() {
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
}
