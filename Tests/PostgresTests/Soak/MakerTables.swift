extension Maker {
    mutating func addTable() {
        let id = register(in: schema())
        var table = TableObject(columns: [])
        for _ in 0...upTo(6) { table.columns.append(column(of: id, others: table.columns)) }
        table.isUnlogged = chance(8)
        if chance(15) { table.options = tableOptions() }
        if chance(12) { table.partitionKey = partitionKey(table.columns) }
        world.add(id, .table(table))
        if chance(70) { addKey(to: id, isPrimary: true) }
        if table.partitionKey != nil { for _ in 0...upTo(2) { addPartition(of: id) } }
        for _ in 0..<upTo(3) { addDefault(to: id) }
    }

    mutating func tableOptions() -> [String: String] {
        var options: [String: String] = [:]
        if chance(60) { options["fillfactor"] = String(50 + upTo(40)) }
        if chance(30) { options["autovacuum_enabled"] = "false" }
        if chance(30) { options["toast.autovacuum_enabled"] = "false" }
        return options
    }

    mutating func column(of table: ID, others: [ColumnObject]) -> ColumnObject {
        var column = ColumnObject(id: register(in: table, isLocal: true), type: type())
        column.notNull = chance(30)
        column.collation = collation()
        if chance(12), let other = pick(others.filter { $0.generated == nil }) {
            let value = derived("\(name: other.id)", other.type.family)
            column.type = value.type
            column.generated = value.phrase
        } else if chance(12) {
            column.type = Self.plainTypes[upTo(2)]
            let options = chance(40) ? sequenceOptions() : ""
            column.identity =
                (chance(50) ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY" + (options.isEmpty ? "" : " (\(options))")
        }
        return column
    }

    mutating func addColumn() {
        guard let id = pick(tables)?.id, case .table(var table) = world.body(id) else { return }
        let column = column(of: id, others: table.columns)
        table.columns.insert(column, at: upTo(table.columns.count))
        world.update(id, .table(table))
    }

    mutating func addDefault() { if let table = pick(tables) { addDefault(to: table.id) } }

    mutating func addDefault(to id: ID) {
        guard let relation = relation(id) else { return }
        let taken = world.items.compactMap { item in
            if case .columnDefault(let body) = item.body, body.relation == id { body.column } else { nil }
        }
        guard let column = pick(relation.columns.filter { !taken.contains($0.id) }) else { return }
        if case .table(let table) = world.body(id), let own = table.columns.first(where: { $0.id == column.id }),
            own.generated != nil || own.identity != nil
        {
            return
        }
        let isOnView = relation.kind == .view
        guard relation.kind != .materialized else { return }
        let place = world.register("default", in: id)
        world.add(
            place,
            .columnDefault(
                ColumnDefaultObject(relation: id, column: column.id, value: value(column.type), isOnView: isOnView)))
    }

    /// What a default says.
    mutating func value(_ type: ValueType) -> Phrase {
        if type.family == .integer {
            let sequences = world.items.filter { if case .sequence = $0.body { true } else { false } }.map(\.id)
            if chance(25), let sequence = pick(sequences) { return nextval(sequence) }
            if chance(15), let function = pick(routines(.reader)) { return "\(path: function)()" }
            if chance(15), let function = pick(routines(.arithmetic)) { return "\(path: function)(2)" }
        }
        return pick(type.samples, or: "NULL")
    }

    /// The sequence's name stands in a text.
    private func nextval(_ sequence: ID) -> Phrase {
        let name = world.parent(sequence).map { Names.quote(world.name($0)) + "." + Names.quote(world.name(sequence)) }
        return "nextval(\(text: name ?? "")::regclass)\(needs: sequence)"
    }

    // MARK: - Partitions

    mutating func partitionKey(_ columns: [ColumnObject]) -> PartitionKey? {
        guard let column = pick(columns.filter { $0.generated == nil }) else { return nil }
        switch column.type.family {
        case .integer, .text, .date, .moment:
            let strategy = pick([PartitionKey.Strategy.range, .list, .hash], or: .range)
            return PartitionKey(strategy: strategy, column: column.id, family: column.type.family)
        case .choice: return PartitionKey(strategy: .list, column: column.id, family: column.type.family)
        default: return PartitionKey(strategy: .hash, column: column.id, family: column.type.family)
        }
    }

    mutating func addPartition() {
        let parents = world.items.filter { partitionKey(of: $0.id) != nil }.map(\.id)
        if let parent = pick(parents) { addPartition(of: parent) }
    }

    func partitionKey(of id: ID) -> PartitionKey? {
        switch world.body(id) {
        case .table(let table): table.partitionKey
        case .partition(let partition): partition.partitionKey
        default: nil
        }
    }

    func partitions(of parent: ID) -> [PartitionObject] {
        world.items.compactMap { item in
            if case .partition(let body) = item.body, body.parent == parent { body } else { nil }
        }
    }

    mutating func addPartition(of parent: ID, depth: Int = 0) {
        guard let key = partitionKey(of: parent) else { return }
        let siblings = partitions(of: parent)
        var slots = Array(0..<8).filter { slot in !siblings.contains { $0.slot == slot } }
        if case .choice(let type) = key.family, key.strategy == .list, case .enumeration(let body) = world.body(type) {
            slots = slots.filter { $0 < body.labels.count }
        }
        let canBeDefault = key.strategy != .hash && !siblings.contains { $0.slot == nil }
        let id = register(in: chance(80) ? world.parent(parent) ?? schema() : schema())
        var partition = PartitionObject(parent: parent, key: key, slot: pick(slots))
        if canBeDefault, chance(20) { partition.slot = nil }
        guard partition.slot != nil || canBeDefault else { return }
        var root = parent
        while case .partition(let body) = world.body(root) { root = body.parent }
        if depth < 2, chance(20), case .table(let table) = world.body(root) {
            partition.partitionKey = partitionKey(table.columns)
        }
        world.add(id, .partition(partition))
        if partition.partitionKey != nil { for _ in 0...upTo(1) { addPartition(of: id, depth: depth + 1) } }
        if chance(15) { addDefault(to: id) }
    }
}
