/// What expressions may do with a value.
enum Family: Hashable, Sendable {
    case integer, number, text, flag, date, moment, range, json, other
    case choice(ID)
}

struct ValueType: Sendable {
    var phrase: Phrase
    var family: Family
    var isCollatable = false
    /// What a default may say.
    var samples: [Phrase] = ["NULL"]

    /// An array of `numeric(10,2)`, say: PostgreSQL takes a foreign key over such, and then fails whenever it looks at its rows.
    var isArrayOfModified: Bool {
        let texts = phrase.parts.map { part in if case .text(let text) = part { text } else { "" } }
        return texts.joined().hasSuffix(")[]")
    }
}

struct Enumeration: Sendable {
    var labels: [ID]

    func statements(_ id: ID) -> [Phrase] {
        ["CREATE TYPE \(path: id) AS ENUM (\(labels.map { "\(label: $0)" }))"]
    }
}

struct DomainType: Sendable {
    struct Check: Sendable {
        let id: ID
        var condition: Phrase
        var isValid = true
    }

    var base: ValueType
    var collation: String?
    var defaultValue: Phrase?
    var notNull = false
    var checks: [Check] = []

    func statements(_ id: ID) -> [Phrase] {
        var phrase: Phrase = "CREATE DOMAIN \(path: id) AS \(base.phrase)"
        if let collation { phrase += " COLLATE \"\(raw: collation)\"" }
        if let defaultValue { phrase += " DEFAULT \(defaultValue)" }
        if notNull { phrase += " NOT NULL" }
        return [phrase]
            + checks.map { check in
                "ALTER DOMAIN \(path: id) ADD CONSTRAINT \(name: check.id) CHECK (\(check.condition))\(raw: check.isValid ? "" : " NOT VALID")"
            }
    }
}

struct Composite: Sendable {
    struct Attribute: Sendable {
        let id: ID
        var type: ValueType
        var collation: String?
    }

    var attributes: [Attribute]

    func statements(_ id: ID) -> [Phrase] {
        let list: [Phrase] = attributes.map { attribute in
            let collation = attribute.type.isCollatable ? attribute.collation : nil
            return
                "\(name: attribute.id) \(attribute.type.phrase)\(raw: collation.map { " COLLATE \"\($0)\"" } ?? "")"
        }
        return ["CREATE TYPE \(path: id) AS (\(list))"]
    }
}

struct SequenceObject: Sendable {
    var type = "bigint"
    var options = ""
    var isUnlogged = false
    var owner: ID?

    func statements(_ id: ID, _ world: World) -> [Phrase] {
        var result: [Phrase] = [
            "CREATE \(raw: isUnlogged ? "UNLOGGED " : "")SEQUENCE \(path: id) AS \(raw: type)\(raw: options)"
        ]
        if let owner, let table = world.parent(owner) {
            result.append("ALTER SEQUENCE \(path: id) OWNED BY \(path: table).\(name: owner)")
        }
        return result
    }
}
