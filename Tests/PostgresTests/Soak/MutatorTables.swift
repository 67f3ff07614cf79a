extension Maker {
    mutating func alter(_ id: ID, _ table: TableObject) {
        var table = table
        let place = upTo(max(0, table.columns.count - 1))
        guard !table.columns.isEmpty else { return }
        let column = table.columns[place]
        switch upTo(11) {
        case 0: table.isUnlogged.toggle()
        case 1: table.options = table.options.isEmpty ? tableOptions() : [:]
        case 2, 3: table.columns[place].notNull.toggle()
        case 4: table.columns[place].collation = pick(["C", "POSIX", nil], or: nil)
        case 5, 6, 7: return retype(id, column)
        case 8:
            guard column.generated != nil || column.identity != nil else { fallthrough }
            table.columns[place].generated = nil
            table.columns[place].identity = nil
        case 9:
            guard column.type.family == .integer, column.generated == nil else { fallthrough }
            let options = chance(50) ? " (\(sequenceOptions()))" : ""
            let isEmpty = options == " ()"
            table.columns[place].identity =
                (chance(50) ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY" + (isEmpty ? "" : options)
            table.columns[place].notNull = true
            dropDefaults(of: column.id)
        case 10:
            guard let other = pick(table.columns.filter { $0.generated == nil && $0.id != column.id }),
                table.partitionKey == nil
            else { return }
            let value = derived("\(name: other.id)", other.type.family)
            world.dropTypedUses(of: column.id)
            guard case .table(var now) = world.body(id),
                let there = now.columns.firstIndex(where: { $0.id == column.id })
            else { return }
            now.columns[there].identity = nil
            now.columns[there].type = value.type
            now.columns[there].generated = value.phrase
            return world.update(id, .table(now))
        default: dropDefaults(of: column.id)
        }
        world.update(id, .table(table))
    }

    private mutating func dropDefaults(of column: ID) {
        for item in world.items {
            if case .columnDefault(let body) = item.body, body.column == column { world.drop(item.id) }
        }
    }

    /// Another type of the same family keeps what uses the column.
    private mutating func retype(_ table: ID, _ column: ColumnObject) {
        guard column.generated == nil else { return }
        var type = type()
        if chance(60) {
            type = pick(
                Self.plainTypes.filter { $0.family == column.type.family && column.type.family != .other }, or: type)
        }
        if column.identity != nil { type = Self.plainTypes[upTo(2)] }
        if type.family != column.type.family {
            if world.items.contains(where: { partitionKey(of: $0.id)?.column == column.id }) { return }
            world.dropTypedUses(of: column.id)
        }
        guard case .table(var body) = world.body(table),
            let place = body.columns.firstIndex(where: { $0.id == column.id })
        else { return }
        body.columns[place].type = type
        world.update(table, .table(body))
    }

    mutating func alter(_ id: ID, _ partition: PartitionObject) {
        var partition = partition
        let taken = partitions(of: partition.parent).compactMap(\.slot)
        var free = Array(0..<8).filter { !taken.contains($0) }
        if case .choice(let type) = partition.key.family, partition.key.strategy == .list,
            case .enumeration(let body) = world.body(type)
        {
            free = free.filter { $0 < body.labels.count }
        }
        guard let slot = pick(free) else { return }
        partition.slot = slot
        world.update(id, .partition(partition))
    }

    mutating func alter(_ id: ID, _ key: Key) {
        var key = key
        guard let relation = relation(key.table) else { return }
        switch upTo(5) {
        case 0: key.deferral = pick(Self.deferrals, or: "")
        case 1: key.nullsNotDistinct.toggle()
        case 2: key.options = key.options.isEmpty ? ["fillfactor": "60"] : [:]
        case 3:
            key.include =
                key.include.isEmpty ? some(relation.columns.map(\.id).filter { !key.columns.contains($0) }, 2) : []
        case 4: key.columns.shuffle(using: &random)
        default:
            let others = relation.columns.map(\.id).filter { !key.columns.contains($0) && !key.include.contains($0) }
            for item in world.items {
                if case .foreignKey(let reference) = item.body, reference.key == id { world.drop(item.id) }
            }
            if let other = pick(others) { key.columns.append(other) }
        }
        world.update(id, .key(key))
    }

    mutating func alter(_ id: ID, _ check: Check) {
        var check = check
        switch upTo(3) {
        case 0: check.isValid = !check.isValid || partitionKey(of: check.table) != nil
        case 1: check.noInherit.toggle()
        default:
            guard let column = relation(check.table).flatMap({ pick($0.columns) }) else { return }
            check.condition = condition("\(name: column.id)", column.type.family)
        }
        world.update(id, .check(check))
    }

    mutating func alter(_ id: ID, _ reference: Reference) {
        var reference = reference
        switch upTo(4) {
        case 0: reference.onUpdate = reference.onUpdate.isEmpty ? " ON UPDATE CASCADE" : ""
        case 1: reference.onDelete = reference.onDelete.isEmpty ? " ON DELETE SET NULL" : ""
        case 2: reference.isMatchFull.toggle()
        case 3: reference.deferral = pick(Self.deferrals, or: "")
        default: reference.isValid = !reference.isValid || partitionKey(of: reference.table) != nil
        }
        world.update(id, .foreignKey(reference))
    }

    mutating func alter(_ id: ID, _ exclusion: Exclusion) {
        var exclusion = exclusion
        switch upTo(2) {
        case 0: exclusion.deferral = pick(Self.deferrals, or: "")
        case 1: exclusion.elements.reverse()
        default:
            let column = relation(exclusion.table).flatMap { pick($0.columns) }
            exclusion.condition = column.map { condition("\(name: $0.id)", $0.type.family) }
        }
        world.update(id, .exclusion(exclusion))
    }

    mutating func alter(_ id: ID, _ index: IndexObject) {
        var index = index
        guard let column = relation(index.relation).flatMap({ pick($0.columns) }) else { return }
        switch upTo(5) {
        case 0: index.isUnique = index.method == "btree" && !index.isUnique && partitionKey(of: index.relation) == nil
        case 1 where relation(index.relation)?.kind != .partition:
            index.condition = index.condition == nil ? condition("\(name: column.id)", column.type.family) : nil
        case 2: index.include = index.method == "btree" && index.include.isEmpty ? [column.id] : []
        case 3: index.nullsNotDistinct.toggle()
        case 4: index.options = index.options.isEmpty && index.method == "btree" ? ["fillfactor": "90"] : [:]
        default: index.parts.shuffle(using: &random)
        }
        world.update(id, .index(index))
    }
}
