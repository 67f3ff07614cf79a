import SchemaModel

/// What two schemas do not agree in.
extension ChangeSet {
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
        let kept = Inheritance.keptParents(from.parents(ofTable: table.path), to.parents(ofTable: table.path))
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

    /// Whether an object is there on the other side as a part of the partitioned table: attaching and detaching leave it alone.
    private static func isClone(_ object: any SchemaObject, in schema: DatabaseSchema) -> Bool {
        schema.clones[object.id].map(object.equals) ?? false
    }
}
