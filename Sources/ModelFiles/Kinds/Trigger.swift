import SchemaModel

extension Trigger {
    private static let eventNames = Event.allCases.map(\.rawValue)

    private static func timing(_ key: String, _ timing: Timing) -> Field<Trigger> {
        Field(key, .list(.choice(eventNames)), "the events it runs \(timing.rawValue)") { node, trigger, reader in
            if !trigger.events.isEmpty {
                reader.fail("model.conflict", "a trigger has one of 'before', 'after' and 'instead_of'", node)
            }
            trigger.timing = timing
            let items = node.items ?? [node]
            let events = items.compactMap { item -> Event? in reader.choice(item, key) }
            // In the catalog's order, whatever the model's.
            trigger.events = [.insert, .delete, .update, .truncate].filter(events.contains)
        } write: { trigger in
            trigger.timing == timing ? .names(trigger.events.map(\.rawValue)) : nil
        }
    }

    static let fields: [Field<Trigger>] =
        [
            timing("before", .before), timing("after", .after), timing("instead_of", .insteadOf),
            .names("update_of", \.updateOf, "only updates that name one of these columns"),
            Field("for_each", .choice(["row", "statement"]), "row, or statement (the default)") {
                node, trigger, reader in
                guard node.scalar == "row" || node.scalar == "statement" else {
                    reader.fail("model.choice", "'for_each' is 'row' or 'statement'", node)
                    return
                }
                trigger.forEachRow = node.scalar == "row"
            } write: {
                $0.forEachRow ? .text("row") : nil
            },
            .sql("when", \.condition, "a condition on OLD and NEW"),
            Field("execute", .name, "the function: name()") { node, trigger, reader in
                trigger.function = reader.called(node) ?? []
            } write: {
                $0.function.isEmpty ? nil : .text(NameNotation.write($0.function) + "()")
            },
            Field("body", .sql, "the statements that run, in place of a function (SQLite)") { node, trigger, reader in
                trigger.body = reader.sql(node, "body", isBody: true)
            } write: {
                $0.body.map { .text($0) }
            }.only(.sqlite),
            Field("arguments", .list(.text), "texts handed to the function") { node, trigger, reader in
                guard let items = node.items else {
                    reader.fail("model.type", "'arguments' takes a list of texts", node)
                    return
                }
                trigger.arguments = items.compactMap { $0.isEmpty ? nil : $0.scalar }
            } write: {
                $0.arguments.isEmpty ? nil : .names($0.arguments)
            },
            .flag("constraint", \.isConstraint, "a constraint trigger"),
            Field("from", .name, "the other table of a constraint trigger") { node, trigger, reader in
                trigger.fromTable = reader.qualified(node, "table").map { ObjectID(.table, $0) }
            } write: {
                $0.fromTable.map { .text(NameNotation.write($0.path)) }
            },
            .name("old_table", \.oldTable, "the name of the transition table with the old rows"),
            .name("new_table", \.newTable, "the name of the transition table with the new rows"),
            .choice("enabled", \.enabled, default: .yes, "yes, no, replica or always"),
        ] + Field.part(\.deferral, Deferral.fields)
    private static let extraFields = [Extras.comment, Extras.renamedFrom, Extras.dependsOnExtensions]
    static let valueType = ValueType.map(
        .object { fields.map(\.info) + extraFields.map(\.info) })

    static func read(_ table: [String], _ name: String, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader)
    {
        var (trigger, extras) = (Trigger(id: ObjectID(.trigger, table + [name])), Extras())
        reader.read(
            value, "trigger '\(name)'", into: &trigger, extras: &extras, fields, extraFields,
            required: [reader.dialect == .postgres ? "execute" : "body"], id: trigger.id)
        if trigger.events.isEmpty, value.entries != nil {
            reader.fail(
                "model.missing", "trigger '\(name)' needs 'before', 'after' or 'instead_of' with its events", value)
        }
        reader.add(trigger, key, extras)
    }

    static func write(_ trigger: Trigger, _ schema: DatabaseSchema) -> YAMLOutput {
        .map(fields.output(trigger) + Table.extraEntries(trigger.id, schema))
    }
}

extension ModelReader {
    /// `name()` as the function's path.
    mutating func called(_ node: YAMLNode) -> [String]? {
        guard let text = text(node, "execute") else { return nil }
        let (name, list) = Self.splitCall(text)
        guard let path = NameNotation.parse(name), path.count <= 2, let list else {
            fail("model.name", "'\(text)' does not name a function", node, help: "write: execute: function_name()")
            return nil
        }
        guard Self.splitList(list).isEmpty else {
            fail(
                "model.type", "the function's arguments stand apart", node,
                help: "write: execute: \(name)(), arguments: [\(list)]")
            return nil
        }
        return path
    }
}
