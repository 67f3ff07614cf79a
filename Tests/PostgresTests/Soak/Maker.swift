import TestSupport

/// Makes things by chance. What makes a schema from nothing also adds to one that is there.
struct Maker {
    var world = World()
    var random: SeededGenerator

    static func make(seed: UInt64) -> Maker {
        var maker = Maker(random: SeededGenerator(seed: seed))
        for _ in 0...maker.upTo(2) { maker.addSchema() }
        for _ in 0..<maker.upTo(4) { maker.addType() }
        for _ in 0..<maker.upTo(2) { maker.addRoutine() }
        for _ in 0...maker.upTo(4) { maker.addTable() }
        for _ in 0..<maker.upTo(25) { maker.addAnything() }
        return maker
    }

    mutating func addAnything() {
        switch upTo(21) {
        case 0: addType()
        case 1: addSequence()
        case 2, 3: addRoutine()
        case 4: addTable()
        case 5, 6: addColumn()
        case 7: addPartition()
        case 8: addKey()
        case 9: addCheck()
        case 10, 11: addForeignKey()
        case 12: addExclusion()
        case 13, 14: addIndex()
        case 15, 16: addTrigger()
        case 17, 18: addView()
        case 19: addDefault()
        default: addComment()
        }
    }

    // MARK: - Chance

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    mutating func upTo(_ limit: Int) -> Int { Int.random(in: 0...limit, using: &random) }
    mutating func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &random) }
    mutating func pick<Value>(_ values: [Value], or other: Value) -> Value { pick(values) ?? other }
    mutating func some<Value>(_ values: [Value], _ limit: Int) -> [Value] {
        Array(values.shuffled(using: &random).prefix(1 + upTo(max(0, limit - 1))))
    }

    // MARK: - Names

    /// A name that is free: among its parent's columns, labels or triggers, or in the whole schema.
    mutating func name(in parent: ID?, isLocal: Bool = false) -> String {
        let root = isLocal ? parent : parent.map { world.parent($0) ?? $0 }
        let taken = Set(
            world.entries.values.filter { entry in
                isLocal || root == nil
                    ? entry.parent == root : entry.parent.map { world.isBelow($0, root ?? 0) } == true
            }.map(\.name))
        let word = chance(60) ? pick(Array(Names.words.prefix(11)), or: "item") : pick(Names.words, or: "item")
        var (name, number) = (word, 1)
        while taken.contains(name) {
            number += 1
            name = Names.numbered(word, number)
        }
        return name
    }

    /// Enters a name and gives its number.
    mutating func register(in parent: ID?, isLocal: Bool = false) -> ID {
        let name = name(in: parent, isLocal: isLocal)
        return world.register(name, in: parent)
    }

    mutating func addSchema() {
        let id = register(in: nil)
        world.add(id, .schema)
    }

    mutating func schema() -> ID {
        if let id = pick(world.items.filter { if case .schema = $0.body { true } else { false } }.map(\.id)) {
            return id
        }
        addSchema()
        return schema()
    }

    // MARK: - What is there

    struct Relation {
        enum Kind { case table, partitioned, partition, view, materialized }

        let id: ID
        let kind: Kind
        let columns: [ViewObject.Column]
    }

    /// Tables, partitions and views with their columns.
    var relations: [Relation] { world.items.compactMap { relation($0.id) } }
    var tables: [Relation] { relations.filter { $0.kind == .table || $0.kind == .partitioned } }

    func relation(_ id: ID) -> Relation? {
        switch world.body(id) {
        case .table(let table):
            let columns = table.columns.map { ViewObject.Column(id: $0.id, value: "", type: $0.type) }
            return Relation(id: id, kind: table.partitionKey == nil ? .table : .partitioned, columns: columns)
        case .partition(let partition):
            return relation(partition.parent).map { Relation(id: id, kind: .partition, columns: $0.columns) }
        case .view(let view):
            return Relation(id: id, kind: view.isMaterialized ? .materialized : .view, columns: view.columns)
        default: return nil
        }
    }

    func routines(_ role: RoutineObject.Role) -> [ID] {
        world.items.compactMap { item in
            if case .routine(let routine) = item.body, routine.role == role { item.id } else { nil }
        }
    }
}
