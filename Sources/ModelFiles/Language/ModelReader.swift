import SchemaModel
import SourceDiagnostics

/// Reads nodes into objects and collects everything that is wrong.
struct ModelReader {
    private(set) var source: SourceText
    var model: AuthoredModel
    let dialect: ModelDialect
    var problems: [Diagnostic] = []
    /// The schema of unqualified names in this file.
    var defaultSchema: String
    /// `grants` and `owners`, where the file says that it manages them.
    var manages: Set<String> = []

    init(source: SourceText, model: AuthoredModel, dialect: ModelDialect) {
        self.source = source
        self.model = model
        self.dialect = dialect
        defaultSchema = dialect.defaultSchema
    }

    /// A schema's name; in SQLite, which has one, whatever models say for the usual one.
    mutating func namespace(_ name: String, _ node: YAMLNode) -> String? {
        guard dialect == .sqlite, name != dialect.defaultSchema else { return name }
        if name == ModelDialect.postgres.defaultSchema { return dialect.defaultSchema }
        fail(
            "model.dialect", "a SQLite database has no schema '\(name)'", node,
            help: "what is for PostgreSQL alone stands under 'postgres:'")
        return nil
    }

    /// Goes on with another file.
    mutating func begin(_ source: SourceText) {
        self.source = source
        defaultSchema = dialect.defaultSchema
        manages = []
    }

    mutating func fail(
        _ code: String, _ message: String, _ node: YAMLNode, help: String? = nil, notes: [Diagnostic.Note] = []
    ) {
        // Merged and aliased nodes stand elsewhere in the same file.
        problems.append(source.diagnostic(code, message, at: node.span, help: help, notes: notes))
    }

    // MARK: - Scalars

    /// Text taken as written.
    mutating func text(_ node: YAMLNode, _ key: String) -> String? {
        guard let text = node.scalar, !node.isEmpty else {
            fail(
                "model.type", "'\(key)' takes text, not \(node.description)", node,
                help: node.isEmpty ? "an empty text is written ''" : nil)
            return nil
        }
        return hasNull(text, key, node) ? nil : text
    }

    /// PostgreSQL holds no text with a zero byte, and what follows it would get lost on the way.
    private mutating func hasNull(_ text: String, _ key: String, _ node: YAMLNode) -> Bool {
        guard text.utf8.contains(0) else { return false }
        fail("model.null-byte", "'\(key)' holds a zero byte, which no text in PostgreSQL can", node)
        return true
    }

    /// One piece of SQL, and not more than is asked for. YAML must not have swallowed a part of it.
    /// - Parameters:
    ///   - isList: commas may stand outside brackets.
    ///   - isBody: semicolons may stand in it.
    mutating func sql(_ node: YAMLNode, _ key: String, isList: Bool = false, isBody: Bool = false) -> String? {
        guard let text = written(node, key), !hasNull(text, key, node) else { return nil }
        // What stands in SQLite's own quotes the check does not understand, and no type is one as well.
        if dialect == .sqlite, text.isEmpty || text.contains("[") || text.contains("`") { return text }
        if let problem = SQLShape.problem(text, isList: isList || isBody, isBody: isBody) {
            fail("model.sql", "this is not one piece of SQL: \(problem)", node)
            return nil
        }
        return text
    }

    private mutating func written(_ node: YAMLNode, _ key: String) -> String? {
        guard let text = node.scalar else {
            fail(
                "model.type", "'\(key)' takes SQL, not \(node.description)", node,
                help: "quote it: SQL that begins with '[' or '{' is YAML's own otherwise")
            return nil
        }
        if case .scalar(_, .folded) = node.content, text.contains("--") {
            fail(
                "model.swallowed", "'>' joins the lines, and what follows '--' would be a comment to the end", node,
                help: "write it as a block after '|'")
            return nil
        }
        guard case .scalar(_, .plain) = node.content else { return text }
        if text.isEmpty {
            fail(
                "model.empty", "'\(key)' has no value", node,
                help: "write the SQL after the colon; quote it: \"\(key): '…'\"")
            return nil
        }
        if node.endLine != node.span.line {
            fail(
                "model.swallowed", "this SQL goes over several lines, and YAML would join them", node,
                help: "quote it, or write it as a block after '|'")
            return nil
        }
        if let line = source.line(node.endLine) {
            let rest = line.unicodeScalars.dropFirst(node.endColumn - 1).drop { $0 == " " || $0 == "\t" }
            if rest.first == "#", let after = rest.dropFirst().first, after != " ", after != "\t" {
                fail(
                    "model.swallowed", "YAML takes what follows '#' for a comment", node,
                    help: "quote it: \(key): \"\(text) \(String(String.UnicodeScalarView(rest)))\"")
                return nil
            }
        }
        return text
    }

    mutating func bool(_ node: YAMLNode, _ key: String) -> Bool? {
        switch node.scalar {
        case "true": return true
        case "false": return false
        default:
            fail("model.type", "'\(key)' takes true or false, not \(shown(node))", node)
            return nil
        }
    }

    mutating func number(_ node: YAMLNode, _ key: String) -> String? {
        guard let text = node.scalar, Double(text) != nil else {
            fail("model.type", "'\(key)' takes a number, not \(shown(node))", node)
            return nil
        }
        return text
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ node: YAMLNode, _ key: String) -> Choice? {
        if let text = node.scalar, let choice = Choice(rawValue: text.lowercased()) { return choice }
        let all = Choice.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        fail("model.choice", "'\(key)' takes one of \(all), not \(shown(node))", node)
        return nil
    }

    private func shown(_ node: YAMLNode) -> String {
        node.scalar.map { $0.isEmpty ? "nothing" : "'\($0)'" } ?? node.description
    }

    // MARK: - Lists and maps

    /// A list of texts, or a single one.
    mutating func names(_ node: YAMLNode, _ key: String) -> [String] {
        if node.scalar != nil, !node.isEmpty { return text(node, key).map { [$0] } ?? [] }
        guard let items = node.items else {
            fail("model.type", "'\(key)' takes a list of names, not \(node.description)", node)
            return []
        }
        return items.compactMap { text($0, key) }
    }

    mutating func options(_ node: YAMLNode, _ key: String) -> Parameters {
        guard let entries = node.entries else {
            fail("model.type", "'\(key)' takes a map, not \(node.description)", node)
            return [:]
        }
        var options: Parameters = [:]
        for (name, value) in entries {
            if let name = name.scalar, let text = text(value, name) { options[name] = text }
        }
        return options
    }

    /// A dotted name as its parts.
    mutating func path(_ node: YAMLNode, _ key: String) -> [String]? {
        guard let text = text(node, key) else { return nil }
        guard let path = NameNotation.parse(text), path.count <= 4 else {
            fail(
                "model.name", "'\(text)' is not a name", node,
                help: "a part that holds a dot, a parenthesis or a quote stands in double quotes inside the text")
            return nil
        }
        return path
    }

    /// The path of a new object: its schema from the name, else from the file.
    mutating func qualified(_ node: YAMLNode, _ what: String) -> [String]? {
        guard let path = path(node, what) else { return nil }
        return qualified(path, node, what)
    }

    mutating func qualified(_ path: [String], _ node: YAMLNode, _ what: String) -> [String]? {
        guard path.count <= 2 else {
            fail("model.name", "the name of a \(what) has a schema at most, not \(path.count) parts", node)
            return nil
        }
        for part in path where isTooLong(part) {
            fail("model.name-too-long", "'\(part)' is longer than PostgreSQL's limit of 63 bytes", node)
            return nil
        }
        guard path.count == 2 else { return [defaultSchema, path[0]] }
        return namespace(path[0], node).map { [$0, path[1]] }
    }

    func isTooLong(_ name: String) -> Bool { dialect == .postgres && name.utf8.count > DefaultNames.limit }

    mutating func entries(_ node: YAMLNode, _ key: String) -> [(key: YAMLNode, value: YAMLNode)] {
        guard let entries = node.entries else {
            fail("model.type", "'\(key)' takes a map, not \(node.description)", node)
            return []
        }
        return entries
    }

    // MARK: - Objects

    /// Reads a map by the fields of an object and of what else may stand there.
    mutating func read<Object: Sendable>(
        _ node: YAMLNode, _ what: String, into object: inout Object, extras: inout Extras, _ fields: [Field<Object>],
        _ extraFields: [Field<Extras>] = Extras.named, required: [String] = [], ignoring others: [String] = [],
        id: ObjectID? = nil
    ) {
        guard let entries = node.entries else {
            fail("model.type", "\(what) takes a map, not \(node.description)", node)
            return
        }
        var seen: Set<String> = []
        for (key, value) in entries {
            guard let name = key.scalar else { continue }
            seen.insert(name)
            if let id { model.attributeSpans[id, default: [:]][name] = value.span }
            if let field = fields.first(where: { $0.key == name }) {
                if let only = field.info.dialect, only != dialect {
                    fail(
                        "model.dialect", "\(what): '\(name)' is for \(only.title) alone", key,
                        help: "write it under '\(only.rawValue):'")
                    continue
                }
                field.read(value, &object, &self)
            } else if let field = extraFields.first(where: { $0.key == name }) {
                field.read(value, &extras, &self)
            } else if !others.contains(name) {
                unknown(key, name, value, in: what, fields.map(\.key) + extraFields.map(\.key) + others)
            }
        }
        for key in required where !seen.contains(key) {
            fail("model.missing", "\(what) needs '\(key)'", node)
        }
    }

    mutating func unknown(_ key: YAMLNode, _ name: String, _ value: YAMLNode, in what: String, _ known: [String]) {
        var help = "known here: " + known.joined(separator: ", ")
        if value.isEmpty || name.contains(")") {
            help = "a comma inside {…} or […] separates; where it belongs to SQL, quote it: {type: \"numeric(4,3)\"}"
        } else if let near = Suggestion.nearest(to: name, among: known) {
            help = "did you mean '\(near)'?"
        }
        fail("model.unknown-key", "\(what) has no key '\(name)'", key, help: help)
    }

    /// Takes an object into the model, once.
    mutating func add(_ object: some SchemaObject, _ node: YAMLNode, _ extras: Extras = Extras()) {
        let id = object.id
        if !id.kind.isAttachment, id.kind.depth != 2 {
            for part in id.path where part.isEmpty || isTooLong(part) {
                fail(
                    part.isEmpty ? "model.name" : "model.name-too-long",
                    part.isEmpty
                        ? "a name must not be empty" : "'\(part)' is longer than PostgreSQL's limit of 63 bytes", node)
                return
            }
        }
        if !id.kind.isAttachment, !id.kind.isGlobal,
            ReservedSchemas.contains(id.schema)
        {
            fail("model.reserved-schema", "schema '\(id.schema)' is not for objects of models", node)
            return
        }
        if model.schema.contains(id) {
            let notes = model.spans[id].map { [Diagnostic.Note("first here", at: $0)] } ?? []
            fail("model.duplicate", "\(id) is declared twice", node, notes: notes)
            return
        }
        model.schema.insert(object)
        model.spans[id] = node.span
        model.searchSchemas[id] = defaultSchema
        if let comment = extras.comment {
            model.schema.insert(Comment(on: id, text: comment))
            model.spans[.comment(on: id)] = node.span
        }
        if let role = extras.owner { model.schema.insert(Owner(of: id, role: role)) }
        if let grants = extras.grants { model.schema.insert(Privileges(on: id, grants: grants)) }
        if let text = extras.indexComment {
            model.schema.insert(Comment(on: ObjectID(.index, id.path), text: text))
        }
        if !extras.extensions.isEmpty {
            model.schema.insert(ExtensionDependence(of: id, extensions: extras.extensions))
        }
        if let backfill = extras.backfill { model.backfills[id] = backfill }
        if extras.isConcurrent { model.concurrentIndexes.insert(id) }
        if !extras.dependsOn.isEmpty { model.declaredDependencies[id] = extras.dependsOn }
        if let old = extras.renamedFrom {
            let parent = Array(id.path.dropLast(id.kind.depth))
            var path = old.count > id.kind.depth ? old : parent + old
            if id.kind.depth == 2 { path = (old.count > 1 ? old : [id.schema] + old) + [id.name] }
            model.renames.append(
                AuthoredModel.Rename(old: ObjectID(id.kind, path), new: id, span: extras.renamedFromSpan))
        }
    }
}
