struct Key: Sendable {
    let table: ID
    var isPrimary: Bool
    var columns: [ID]
    var include: [ID] = []
    var nullsNotDistinct = false
    var deferral = ""
    var options: [String: String] = [:]

    func statements(_ id: ID) -> [Phrase] {
        var phrase: Phrase = "ALTER TABLE \(path: table) ADD CONSTRAINT \(name: id)"
        phrase += isPrimary ? " PRIMARY KEY" : " UNIQUE"
        if nullsNotDistinct, !isPrimary { phrase += " NULLS NOT DISTINCT" }
        phrase += " (\(names: columns))"
        if !include.isEmpty { phrase += " INCLUDE (\(names: include))" }
        return [phrase + "\(raw: TableObject.with(options))\(raw: deferral)"]
    }
}

struct Check: Sendable {
    let table: ID
    var condition: Phrase
    var noInherit = false
    var isValid = true

    func statements(_ id: ID) -> [Phrase] {
        [
            "ALTER TABLE \(path: table) ADD CONSTRAINT \(name: id) CHECK (\(condition))\(raw: noInherit ? " NO INHERIT" : "")\(raw: isValid ? "" : " NOT VALID")"
        ]
    }
}

struct Reference: Sendable {
    let table: ID
    var columns: [ID]
    var target: ID
    /// The key that it refers to.
    var key: ID
    var targetColumns: [ID]
    var onUpdate = ""
    var onDelete = ""
    var isMatchFull = false
    var isValid = true
    var deferral = ""

    func statements(_ id: ID) -> [Phrase] {
        var phrase: Phrase = "ALTER TABLE \(path: table) ADD CONSTRAINT \(name: id) FOREIGN KEY (\(names: columns))"
        phrase += " REFERENCES \(path: target) (\(names: targetColumns))\(needs: key)"
        phrase += "\(raw: isMatchFull ? " MATCH FULL" : "")\(raw: onUpdate)\(raw: onDelete)\(raw: deferral)"
        return [phrase + "\(raw: isValid ? "" : " NOT VALID")"]
    }
}

struct Exclusion: Sendable {
    let table: ID
    /// Column or expression with its operator.
    var elements: [(part: Phrase, with: String)]
    var include: [ID] = []
    var condition: Phrase?
    var deferral = ""

    func statements(_ id: ID) -> [Phrase] {
        let list: [Phrase] = elements.map { "\($0.part) WITH \(raw: $0.with)" }
        var phrase: Phrase = "ALTER TABLE \(path: table) ADD CONSTRAINT \(name: id) EXCLUDE USING gist (\(list))"
        if !include.isEmpty { phrase += " INCLUDE (\(names: include))" }
        if let condition { phrase += " WHERE (\(condition))" }
        return [phrase + "\(raw: deferral)"]
    }
}

struct IndexObject: Sendable {
    let relation: ID
    var method: String
    var isUnique = false
    var nullsNotDistinct = false
    /// The column or expression, and what follows it: collation, operator class, order.
    var parts: [(part: Phrase, suffix: String)]
    var include: [ID] = []
    var condition: Phrase?
    var options: [String: String] = [:]

    func statements(_ id: ID) -> [Phrase] {
        let list: [Phrase] = parts.map { "\($0.part)\(raw: $0.suffix)" }
        var phrase: Phrase = "CREATE \(raw: isUnique ? "UNIQUE " : "")INDEX \(name: id) ON \(path: relation)"
        phrase += " USING \(raw: method) (\(list))"
        if !include.isEmpty { phrase += " INCLUDE (\(names: include))" }
        if nullsNotDistinct, isUnique { phrase += " NULLS NOT DISTINCT" }
        phrase += "\(raw: TableObject.with(options))"
        if let condition { phrase += " WHERE (\(condition))" }
        return [phrase]
    }
}
