struct ColumnObject: Sendable {
    let id: ID
    var type: ValueType
    var notNull = false
    var collation: String?
    var generated: Phrase?
    /// `ALWAYS` or `BY DEFAULT`, with options.
    var identity: String?

    func phrase(_ world: World) -> Phrase {
        var phrase: Phrase = "\(name: id) \(type.phrase)"
        if type.isCollatable, let collation { phrase += " COLLATE \"\(raw: collation)\"" }
        if let generated { phrase += " GENERATED ALWAYS AS (\(generated)) STORED" }
        if let identity { phrase += " GENERATED \(raw: identity)" }
        if notNull { phrase += " NOT NULL" }
        return phrase
    }
}

struct PartitionKey: Sendable {
    enum Strategy: String, Sendable { case range = "RANGE", list = "LIST", hash = "HASH" }

    var strategy: Strategy
    var column: ID
    var family: Family

    var phrase: Phrase { " PARTITION BY \(raw: strategy.rawValue) (\(name: column))" }

    /// The values of the partition that has this number; no two overlap.
    func bound(_ slot: Int, _ world: World) -> Phrase {
        switch (strategy, family) {
        case (.hash, _): return "FOR VALUES WITH (MODULUS 8, REMAINDER \(number: slot % 8))"
        case (.range, .date), (.range, .moment):
            return "FOR VALUES FROM ('\(number: 2000 + slot)-01-01') TO ('\(number: 2001 + slot)-01-01')"
        case (.range, .text): return "FOR VALUES FROM ('\(number: 1000 + slot)') TO ('\(number: 1001 + slot)')"
        case (.range, _):
            let upper = slot == 9 ? "MAXVALUE" : String((slot + 1) * 100)
            return "FOR VALUES FROM (\(raw: slot == 0 ? "MINVALUE" : String(slot * 100))) TO (\(raw: upper))"
        case (.list, .choice(let type)):
            guard case .enumeration(let body) = world.body(type), slot < body.labels.count else {
                return "FOR VALUES IN (NULL)"
            }
            return "FOR VALUES IN (\(label: body.labels[slot]))"
        case (.list, .text): return "FOR VALUES IN ('v\(number: slot)', 'it''s \(number: slot)')"
        case (.list, .date), (.list, .moment): return "FOR VALUES IN ('\(number: 2000 + slot)-06-01')"
        case (.list, _): return "FOR VALUES IN (\(number: slot * 2), \(number: slot * 2 + 1))"
        }
    }
}

struct TableObject: Sendable {
    var columns: [ColumnObject]
    var isUnlogged = false
    var options: [String: String] = [:]
    var partitionKey: PartitionKey?

    func statements(_ id: ID, _ world: World) -> [Phrase] {
        var phrase: Phrase = "CREATE \(raw: isUnlogged ? "UNLOGGED " : "")TABLE \(path: id) (\n    "
        phrase += columns.map { $0.phrase(world) }.joined(",\n    ")
        phrase += "\n)\(partitionKey?.phrase ?? "")\(raw: Self.with(partitionKey == nil ? options : [:]))"
        return [phrase]
    }

    static func with(_ options: [String: String]) -> String {
        guard !options.isEmpty else { return "" }
        return " WITH (" + options.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
            + ")"
    }
}

struct PartitionObject: Sendable {
    var parent: ID
    /// The parent's key, so that a bound can be told without a search.
    var key: PartitionKey
    /// Nil for the default partition.
    var slot: Int?
    var partitionKey: PartitionKey?
    var isUnlogged = false

    func statements(_ id: ID, _ world: World) -> [Phrase] {
        let bound = slot.map { key.bound($0, world) } ?? "DEFAULT"
        return [
            "CREATE \(raw: isUnlogged ? "UNLOGGED " : "")TABLE \(path: id) PARTITION OF \(path: parent) \(bound)\(partitionKey?.phrase ?? "")"
        ]
    }
}

struct ColumnDefaultObject: Sendable {
    let relation: ID
    let column: ID
    var value: Phrase
    var isOnView = false

    func statements() -> [Phrase] {
        [
            "ALTER \(raw: isOnView ? "VIEW" : "TABLE") \(path: relation) ALTER COLUMN \(name: column) SET DEFAULT \(value)"
        ]
    }
}
