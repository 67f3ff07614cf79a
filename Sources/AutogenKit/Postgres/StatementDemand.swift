/// What a role must be allowed to do for a statement to run, read off its words. What they do not tell is said to be unknown.
struct StatementDemand {
    /// A right on a relation.
    enum Need: String, Comparable {
        case owner = "OWNER"
        /// The owner's, or the schema's owner's.
        case drop = "DROP"
        /// The owner's, or on later servers whoever may maintain.
        case maintain = "MAINTAIN"
        case grant = "GRANT"
        case insert = "INSERT"
        case update = "UPDATE"
        case delete = "DELETE"
        case truncate = "TRUNCATE"
        case trigger = "TRIGGER"
        case references = "REFERENCES"

        static func < (left: Need, right: Need) -> Bool { left.rawValue < right.rawValue }
    }

    /// What else has an owner.
    struct Owned: Hashable {
        enum Kind: String { case type, routine, schema, `extension` }

        let kind: Kind
        let path: [String]
    }

    private(set) var relations: [[String]: Set<Need>] = [:]
    private(set) var owned: Set<Owned> = []
    /// The schemas in which something is made.
    private(set) var schemas: Set<String> = []
    private(set) var makesSchemas = false
    private(set) var functions: Set<[String]> = []
    private(set) var language: String?
    private(set) var installs: String?
    private(set) var setting: String?
    /// Whether the server can be asked by EXPLAIN, which looks at privileges and runs nothing.
    private(set) var isQuery = false
    /// Whether what follows runs as another role, or finds other objects under its names.
    private(set) var changesScene = false
    /// Why the words do not tell; nil where they do.
    private(set) var unknown: String?
    /// All names, for the functions among them.
    let names: [StatementNames.Name]

    init(_ sql: String) {
        var names = StatementNames(sql)
        self.names = names.all
        read(&names)
    }

    /// Runs look names up in public.
    private static func full(_ path: [String]?) -> [String]? {
        guard let path, !path.isEmpty, path.count < 3 else { return nil }
        return path.count == 1 ? ["public"] + path : path
    }

    private mutating func need(_ need: Need, _ path: [String]?) {
        guard let path = Self.full(path) else { return }
        relations[path, default: []].insert(need)
    }

    private mutating func own(_ kind: Owned.Kind, _ path: [String]?) {
        guard let path = kind == .schema || kind == .extension ? path : Self.full(path) else { return }
        owned.insert(Owned(kind: kind, path: path))
    }

    private mutating func make(in path: [String]?) {
        if let path = Self.full(path) { schemas.insert(path[0]) }
    }

    private static let relationKinds: Set<String> = ["table", "view", "sequence", "index"]
    private static let ownedKinds: [String: Owned.Kind] = [
        "type": .type, "domain": .type, "function": .routine, "procedure": .routine, "routine": .routine,
        "aggregate": .routine, "schema": .schema, "extension": .extension,
    ]

    private mutating func read(_ names: inout StatementNames) {
        guard let verb = names.word() else { return }
        switch verb {
        case "select", "with", "values", "table", "insert", "update", "delete", "merge": query(verb, &names)
        case "truncate":
            _ = names.take("table")
            if names.has("cascade") { unknown = "CASCADE reaches tables that it does not name" }
            for path in names.names() { need(.truncate, path) }
        case "create": create(&names)
        case "alter": alter(&names)
        case "drop": drop(&names)
        case "comment":
            _ = names.take("on")
            comment(&names)
        case "grant", "revoke": grant(&names)
        case "analyze", "vacuum", "cluster", "reindex", "refresh": maintain(verb, &names)
        case "set", "reset", "show", "begin", "commit", "savepoint", "release", "discard", "checkpoint":
            set(verb, &names)
        case "do", "call": unknown = "what it does inside is not seen"
        default: unknown = "its privileges are not known here"
        }
    }

    private mutating func query(_ verb: String, _ names: inout StatementNames) {
        isQuery = true
        if names.all.contains(where: { $0.path.last == "set_config" }) { changesScene = true }
        names.skipModifiers()
        switch verb {
        case "insert", "merge": need(.insert, names.name(after: "into"))
        case "update": need(.update, names.name())
        case "delete": need(.delete, names.name(after: "from"))
        default: break
        }
        // Rows that come from a merge may be changed or removed, too: EXPLAIN tells.
        if verb == "merge" { relations = [:] }
    }

    private mutating func set(_ verb: String, _ names: inout StatementNames) {
        guard verb == "set" || verb == "reset" else { return }
        _ = names.take("local") || names.take("session")
        let name = names.word() ?? ""
        changesScene = ["role", "authorization", "search_path", "schema"].contains(name)
        if !changesScene, verb == "set", !["time", "constraints", "transaction", "names"].contains(name) {
            setting = names.all.first { $0.keyword == name }?.path.joined(separator: ".")
        }
        if changesScene, verb == "set", name != "search_path", name != "schema" {
            unknown = "whether this role may become another is not looked at"
        }
    }

    private mutating func maintain(_ verb: String, _ names: inout StatementNames) {
        if verb == "reindex", names.has("schema") || names.has("database") || names.has("system") {
            unknown = "it reaches what it does not name"
            return
        }
        if verb == "refresh" { names.skipModifiers() }
        for word in ["full", "freeze", "verbose", "analyze", "table", "index", "view"] { _ = names.take(word) }
        names.skipOptions()
        for word in ["table", "index"] { _ = names.take(word) }
        let paths = names.names()
        if paths.isEmpty { unknown = "it reaches what it does not name" }
        for path in paths { need(.maintain, path) }
    }

    // MARK: - Definitions

    private mutating func create(_ names: inout StatementNames) {
        let isReplacing = names.has("or", "replace")
        let isTemporary = names.has("temp") || names.has("temporary")
        let isMaterialized = names.has("materialized", "view")
        names.skipModifiers()
        guard let kind = names.word() else { return }
        if names.has("tablespace") { unknown = "privileges on tablespaces are not looked at" }
        switch kind {
        case "index":
            need(.owner, names.name(after: "on"))
            make(in: names.name(after: "on"))
        case "trigger":
            need(.trigger, names.name(after: "on"))
            let function = names.name(after: "execute", "function") ?? names.name(after: "execute", "procedure")
            if let function = Self.full(function) { functions.insert(function) }
        case "policy": need(.owner, names.name(after: "on"))
        case "rule": need(.owner, names.name(after: "to"))
        case "statistics":
            need(.owner, names.name(after: "from"))
            make(in: names.name())
        case "schema":
            makesSchemas = true
            if names.has("authorization") { unknown = "what another role is given is not looked at" }
        case "extension": installs = names.name()?.last
        case "table", "view", "sequence", "domain", "type", "function", "procedure":
            let name = names.name()
            if !isTemporary { make(in: name) }
            for path in names.names(after: "references") { need(.references, path) }
            if names.has("partition", "of") { need(.owner, names.name(after: "of")) }
            if names.has("inherits") { for path in names.names(after: "inherits") { need(.owner, path) } }
            isQuery = isMaterialized || kind == "table" && names.has("as")
            if kind == "view", isReplacing { need(.owner, name) }
            if kind == "function" || kind == "procedure" {
                language = names.name(after: "language")?.last ?? "sql"
                if isReplacing { own(.routine, name) }
            }
            if kind == "type", !names.has("as") { unknown = "base types are a superuser's" }
        default: unknown = "its privileges are not known here"
        }
    }

    private mutating func alter(_ names: inout StatementNames) {
        names.skipModifiers()
        guard let kind = names.word() else { return }
        if names.has("owner", "to") { unknown = "whether it may be handed on to that role is not looked at" }
        if names.has("set", "tablespace") { unknown = "privileges on tablespaces are not looked at" }
        if let schema = names.name(after: "set", "schema")?.first { schemas.insert(schema) }
        if Self.relationKinds.contains(kind) {
            let name = names.name()
            need(.owner, name)
            // Indexes and sequences that come with it lie beside the table.
            let makes = ["unique", "primary", "exclude", "serial", "bigserial", "smallserial", "identity"]
            if names.has("rename", "to") || makes.contains(where: { names.has($0) }) { make(in: name) }
            for path in names.names(after: "references") { need(.references, path) }
            if names.has("attach", "partition") { need(.owner, names.name(after: "attach", "partition")) }
            if names.has("inherit") { need(.owner, names.name(after: "inherit")) }
            if names.has("owned", "by"), let column = names.name(after: "owned", "by"), column != ["none"] {
                need(.owner, Array(column.dropLast()))
            }
        } else if let owned = Self.ownedKinds[kind] {
            own(owned, names.name())
            if kind == "schema" { makesSchemas = true }
        } else if ["trigger", "policy", "rule"].contains(kind) {
            need(.owner, names.name(after: "on"))
        } else if kind != "default" || names.has("for") {
            unknown = "its privileges are not known here"
        }
    }

    private mutating func drop(_ names: inout StatementNames) {
        names.skipModifiers()
        guard let kind = names.word() else { return }
        if Self.relationKinds.contains(kind) {
            for path in names.names() { need(.drop, path) }
        } else if let owned = Self.ownedKinds[kind] {
            for path in names.names() { own(owned, path) }
        } else if ["trigger", "policy", "rule"].contains(kind) {
            need(.owner, names.name(after: "on"))
        } else {
            unknown = "its privileges are not known here"
        }
    }

    private mutating func comment(_ names: inout StatementNames) {
        let isConstraint = names.has("constraint")
        names.skipModifiers()
        if isConstraint {
            if names.has("on", "domain") {
                own(.type, names.name(after: "on", "domain"))
            } else {
                need(.owner, names.name(after: "on"))
            }
            return
        }
        guard let kind = names.word() else { return }
        if Self.relationKinds.contains(kind) {
            need(.owner, names.name())
        } else if kind == "column" {
            need(.owner, names.name().map { Array($0.dropLast()) })
        } else if ["trigger", "policy", "rule"].contains(kind) {
            need(.owner, names.name(after: "on"))
        } else if let owned = Self.ownedKinds[kind] {
            own(owned, names.name())
        } else {
            unknown = "its privileges are not known here"
        }
    }

    private mutating func grant(_ names: inout StatementNames) {
        guard names.has("on"), !names.has("in", "schema") else {
            unknown = "who may grant this is not looked at"
            return
        }
        while let word = names.word(), word != "on" {}
        let isRelation = names.take("table") || names.take("sequence")
        let others = ["function", "procedure", "routine", "schema", "type", "domain", "language", "database"]
        let isOther = others.contains { names.take($0) } || names.has("foreign") || names.has("large")
        guard isRelation || !isOther else {
            unknown = "who may grant this is not looked at"
            return
        }
        for path in names.names() { need(.grant, path) }
    }
}
