import SchemaModel

extension Routine: ModelSection {
    static let sectionKey = "functions"
    static let sectionDoc = "functions, by name and argument types: name(type, …)"
    private static let argumentFields: [Field<Argument>] = [
        .name("name", \.name, "the argument's name"),
        .sql("type", \.type, "its type"),
        .choice("mode", \.mode, default: .in, "in, out, inout, variadic or table"),
        .sql("default", \.defaultExpression, "the value where none is given"),
    ]
    static let fields: [Field<Routine>] = [
        Field(
            "arguments", .list(.object { argumentFields.map(\.info) }),
            "the arguments, where types alone do not tell all"
        ) {
            node, routine, reader in
            guard let items = node.items else {
                reader.fail("model.type", "'arguments' takes a list of maps", node)
                return
            }
            routine.arguments = items.map { item in
                var (argument, extras) = (Argument(type: ""), Extras())
                reader.read(
                    item, "an argument", into: &argument, extras: &extras, argumentFields, [], required: ["type"])
                return argument
            }
        } write: { routine in
            routine.arguments.allSatisfy { $0.mode == .in && $0.name == nil && $0.defaultExpression == nil }
                ? nil : .list(routine.arguments.map { .map(argumentFields.output($0)) })
        },
        .sql(
            "returns", \.returns,
            "the result type; left out for procedures and where 'out' or 'table' arguments tell it"),
        Field("language", .name, "the language") { node, routine, reader in
            routine.language = reader.text(node, "language") ?? ""
        } write: {
            .text($0.language)
        },
        .choice("volatility", \.volatility, default: .volatile, "volatile, stable or immutable"),
        .flag("strict", \.isStrict, "null for any null argument, without being called"),
        .flag("security_definer", \.isSecurityDefiner, "runs with its owner's rights"),
        .flag("leakproof", \.isLeakproof, "tells nothing about its arguments"),
        .choice("parallel", \.parallel, default: .unsafe, "unsafe, restricted or safe"),
        .number("cost", \.cost, "the estimated cost"),
        .number("rows", \.rows, "the estimated number of rows"),
        .name("support", \.support, "the planner support function"),
        .flag("window", \.isWindow, "a window function"),
        .names("transforms", \.transforms, "types that are transformed for the language"),
        .options("settings", \.settings, "configuration set while it runs; lists of names in SQL"),
        .name("library", \.library, "the object file of a C function"),
        Field("body", .text, "the source") { node, routine, reader in
            routine.body = node.scalar ?? reader.text(node, "body")
        } write: {
            $0.body.map { .text($0) }
        },
        .sql("sql_body", \.sqlBody, "a SQL-standard body: RETURN … or BEGIN ATOMIC … END"),
    ]
    private static let extraFields = Extras.named + [Extras.dependsOnExtensions]
    static let entryType = ValueType.map(.object { fields.map(\.info) + extraFields.map(\.info) })

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        read(node, isProcedure: false, into: &reader)
    }

    static func read(_ node: YAMLNode, isProcedure: Bool, into reader: inout ModelReader) {
        let what = isProcedure ? "procedure" : "function"
        for (key, value) in reader.entries(node, what + "s") {
            guard let text = reader.text(key, "a \(what)'s name") else { continue }
            let (name, list) = ModelReader.splitCall(text)
            guard let list, let parsed = NameNotation.parse(name) else {
                reader.fail(
                    "model.name", "'\(text)' does not name a \(what) and its argument types", key,
                    help: "write: name(), or name(integer, text)")
                continue
            }
            guard let path = reader.qualified(parsed, key, what) else { continue }
            let types = ModelReader.splitList(list)
            let id = ObjectID(.routine, path + ["(" + types.joined(separator: ", ") + ")"])
            var (routine, extras) = (Routine(id: id), Extras())
            routine.isProcedure = isProcedure
            reader.read(
                value, "\(what) '\(text)'", into: &routine, extras: &extras, fields, extraFields,
                required: ["language"],
                id: id)
            if routine.arguments.isEmpty { routine.arguments = types.map { Argument(type: $0) } }
            if routine.inputs.count != types.count {
                reader.fail(
                    "model.conflict",
                    "the name says \(types.count) argument types, 'arguments' has \(routine.inputs.count) that take a value",
                    key)
            }
            if routine.body == nil, routine.sqlBody == nil, value.entries != nil {
                reader.fail("model.missing", "\(what) '\(text)' needs 'body' or 'sql_body'", value)
            }
            reader.add(routine, key, extras)
        }
    }

    /// The argument types as the routine's name has them.
    package var namedTypes: [String] { ModelReader.splitList(String(id.name.dropFirst().dropLast())) }

    /// The arguments that take a value.
    package var inputs: [Argument] { arguments.filter { [.in, .inout, .variadic].contains($0.mode) } }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] { write(schema, isProcedure: false) }

    static func write(_ schema: DatabaseSchema, isProcedure: Bool) -> [ModelEntry] {
        schema.all(Routine.self).filter { $0.isProcedure == isProcedure }.map { routine in
            ModelEntry(
                namespace: routine.id.schema, key: NameNotation.part(routine.id.path[1]) + routine.id.name,
                value: .map(extraEntries(routine.id, schema) + fields.output(routine)), file: routine.id.path[1])
        }
    }
}

/// `procedures:` differs from `functions:` in what is created alone.
enum ProcedureSection: ModelSection {
    static let sectionKey = "procedures"
    static let sectionDoc = "procedures, by name and argument types"
    static var entryType: ValueType { Routine.entryType }

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        Routine.read(node, isProcedure: true, into: &reader)
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] { Routine.write(schema, isProcedure: true) }
}
