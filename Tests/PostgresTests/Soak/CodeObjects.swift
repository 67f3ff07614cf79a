struct RoutineObject: Sendable {
    enum Role: Sendable {
        /// Immutable, from integer to integer: expressions may call it.
        case arithmetic
        case trigger
        /// Without arguments, to bigint.
        case reader
        case general
    }

    struct Argument: Sendable {
        var mode = ""
        var name: String
        var type: Phrase
        var defaultValue: Phrase?
    }

    var role: Role
    var isProcedure = false
    var arguments: [Argument] = []
    var returns: Phrase?
    var language: String
    var body: Phrase
    /// A SQL-standard body.
    var isStandard = false
    /// Volatility, strictness, cost and the like by their first word, so that each stands there once.
    var traits: [String: String] = [:]

    var kind: String { isProcedure ? "PROCEDURE" : "FUNCTION" }

    /// How `COMMENT ON` and the like name it.
    func signature(_ id: ID) -> Phrase {
        let types = arguments.filter { $0.mode != "OUT " || isProcedure }.map(\.type)
        return "\(path: id)(\(types))"
    }

    func statements(_ id: ID) -> [Phrase] {
        let list: [Phrase] = arguments.map { argument in
            let name: Phrase = "\(raw: argument.mode)\(raw: Names.quote(argument.name)) \(argument.type)"
            return argument.defaultValue.map { "\(name) DEFAULT \($0)" } ?? name
        }
        var phrase: Phrase = "CREATE \(raw: kind) \(path: id)(\(list))"
        if let returns { phrase += " RETURNS \(returns)" }
        phrase += "\n    LANGUAGE \(raw: language)"
        for trait in traits.sorted(by: { $0.key < $1.key }) { phrase += " \(raw: trait.value)" }
        return [phrase + (isStandard ? "\n    \(body)" : "\n    AS $body$\(body)$body$")]
    }
}

struct TriggerObject: Sendable {
    let relation: ID
    var timing: String
    var events: [String]
    var updateOf: [ID] = []
    var isRow = true
    var condition: Phrase?
    var function: ID
    var arguments: [String] = []
    /// Of a constraint trigger.
    var deferral: String?
    var oldTable: String?
    var newTable: String?
    /// The word between ALTER TABLE and TRIGGER.
    var enabled: String?

    func statements(_ id: ID) -> [Phrase] {
        let events: [Phrase] = self.events.map { event in
            event == "UPDATE" && !updateOf.isEmpty ? "UPDATE OF \(names: updateOf)" : "\(raw: event)"
        }
        var phrase: Phrase = "CREATE \(raw: deferral == nil ? "" : "CONSTRAINT ")TRIGGER \(name: id) \(raw: timing)"
        phrase += " \(events.joined(" OR ")) ON \(path: relation)\(raw: deferral ?? "")"
        if oldTable != nil || newTable != nil { phrase += " REFERENCING" }
        if let oldTable { phrase += " OLD TABLE AS \(raw: Names.quote(oldTable))" }
        if let newTable { phrase += " NEW TABLE AS \(raw: Names.quote(newTable))" }
        phrase += isRow ? " FOR EACH ROW" : " FOR EACH STATEMENT"
        if let condition { phrase += " WHEN (\(condition))" }
        let list: [Phrase] = arguments.map { "\(text: $0)" }
        var result = [phrase + " EXECUTE FUNCTION \(path: function)(\(list))"]
        if let enabled { result.append("ALTER TABLE \(path: relation) \(raw: enabled) TRIGGER \(name: id)") }
        return result
    }
}

struct ViewObject: Sendable {
    struct Column: Sendable {
        let id: ID
        var value: Phrase
        /// The column that it shows as it is.
        var source: ID?
        var type: ValueType
    }

    /// Relations with the aliases that the columns use.
    var from: Phrase
    var columns: [Column]
    var condition: Phrase?
    var tail: Phrase = ""
    var isMaterialized = false
    var options: [String: String] = [:]
    var checkOption = ""

    func statements(_ id: ID) -> [Phrase] {
        let list: [Phrase] = columns.map { "\($0.value) AS \(name: $0.id)" }
        var phrase: Phrase = "CREATE \(raw: isMaterialized ? "MATERIALIZED " : "")VIEW \(path: id)"
        phrase += "\(raw: TableObject.with(options)) AS\n SELECT \(list)\n FROM \(from)"
        if let condition { phrase += "\n WHERE \(condition)" }
        phrase += tail
        return [phrase + (isMaterialized ? "" : "\(raw: checkOption)")]
    }
}
