import SchemaModel

extension Deferral {
    static let fields: [Field<Deferral>] = [
        .flag("deferrable", \.isDeferrable, "may be put off to the end of the transaction"),
        .flag("initially_deferred", \.isInitiallyDeferred, "is put off unless told otherwise"),
    ]
}

extension KeyConstraint {
    static let fields: [Field<KeyConstraint>] =
        [
            Field("columns", IndexPart.listType, "the columns of the key; in SQLite with their order and collation") {
                node, key, reader in
                key.readColumns(node, &reader)
            } write: {
                $0.parts.isEmpty ? .names($0.columns) : IndexPart.writeList($0.parts)
            },
            Field.name("on_conflict", \.conflict, "what is done instead of failing (SQLite)").only(.sqlite),
            Field.flag("autoincrement", \.isAutoincrement, "no number is given twice (SQLite)").only(.sqlite),
            Field.flag(
                "in_column", \.isInColumn, "a descending key that stands in its column, apart from the rowid (SQLite)"
            ).only(.sqlite),
            Field.flag("named", \.isNamed, "the usual name stands in the definition (SQLite)").only(.sqlite),
            .names("include", \.include, "columns carried along in the index"),
            .flag("nulls_not_distinct", \.nullsNotDistinct, "nulls count as equal (PostgreSQL 15)"),
            .flag(
                "without_overlaps", \.isWithoutOverlaps,
                "the last column is a range that must not overlap (PostgreSQL 18)"),
            .options("options", \.options, "storage parameters of the index"),
            .name("tablespace", \.tablespace, "where the index's files are"),
        ] + Field.part(\.deferral, Deferral.fields)
    private static let nameField = FieldInfo(
        key: "name", type: .name, doc: "the constraint's name; left out, TABLE_pkey")
    static let primaryType = ValueType.either([
        .list(.name),
        .object {
            [nameField] + fields.map(\.info) + [Extras.comment.info, Extras.indexComment.info, Extras.renamedFrom.info]
        },
    ])
    static let uniqueType = ValueType.map(
        .either([
            .list(.name),
            .object { fields.map(\.info) + [Extras.comment.info, Extras.indexComment.info, Extras.renamedFrom.info] },
        ]))

    private mutating func readColumns(_ node: YAMLNode, _ reader: inout ModelReader) {
        guard reader.dialect == .sqlite, node.items?.contains(where: { $0.entries != nil }) == true else {
            columns = reader.names(node, "columns")
            return
        }
        parts = IndexPart.readList(node, &reader)
        columns = parts.compactMap { part in
            if case .column(let name) = part.subject { name } else { nil }
        }
    }

    static func readPrimary(_ table: [String], _ node: YAMLNode, _ reader: inout ModelReader) {
        var name = DefaultNames.make(table[1], nil, "pkey")
        for entry in node.entries ?? [] where entry.key.scalar == "name" {
            name = reader.text(entry.value, "name") ?? name
        }
        read(table, name, isPrimary: true, node, node, &reader)
    }

    static func read(
        _ table: [String], _ name: String, isPrimary: Bool, _ key: YAMLNode, _ value: YAMLNode,
        _ reader: inout ModelReader
    ) {
        var (constraint, extras) = (KeyConstraint(id: ObjectID(.key, table + [name])), Extras())
        constraint.isPrimary = isPrimary
        if value.entries == nil {
            constraint.readColumns(value, &reader)
        } else {
            reader.read(
                value, isPrimary ? "primary_key" : "unique '\(name)'", into: &constraint, extras: &extras, fields,
                [Extras.comment, Extras.indexComment, Extras.renamedFrom], required: ["columns"],
                ignoring: isPrimary ? ["name"] : [],
                id: constraint.id)
        }
        reader.add(constraint, key, extras)
    }

    static func write(_ key: KeyConstraint, _ schema: DatabaseSchema) -> YAMLOutput {
        let name = key.isPrimary && key.id.name != DefaultNames.make(key.id.path[1], nil, "pkey") ? key.id.name : nil
        let entries = fields.output(key) + Table.extraEntries(key.id, schema) + Table.indexCommentEntry(key.id, schema)
        if name == nil, entries.count == 1 { return entries[0].value }
        return .map((name.map { [YAMLOutput.Entry("name", .text($0))] } ?? []) + entries)
    }
}

extension CheckConstraint {
    static let fields: [Field<CheckConstraint>] = [
        .sql("expression", \.expression, "the condition"),
        Field.flag("named", \.isNamed, "the usual name stands in the definition (SQLite)").only(.sqlite),
        .flag("no_inherit", \.noInherit, "does not go over to child tables"),
        .flag("valid", \.isValidated, default: true, "false where rows that exist were not checked"),
        .flag("enforced", \.isEnforced, default: true, "false where no row is checked (PostgreSQL 18)"),
    ]
    static let valueType = ValueType.map(
        .either([.sql, .object { fields.map(\.info) + [Extras.comment.info, Extras.renamedFrom.info] }]))

    static func read(_ table: [String], _ name: String, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader)
    {
        var (check, extras) = (CheckConstraint(id: ObjectID(.check, table + [name])), Extras())
        if value.entries == nil {
            check.expression = reader.sql(value, name) ?? ""
        } else {
            reader.read(
                value, "check '\(name)'", into: &check, extras: &extras, fields, [Extras.comment, Extras.renamedFrom],
                required: ["expression"], id: check.id)
        }
        reader.add(check, key, extras)
    }

    static func write(_ check: CheckConstraint, _ schema: DatabaseSchema) -> YAMLOutput {
        let entries = fields.output(check) + Table.extraEntries(check.id, schema)
        return entries.count == 1 ? .text(check.expression) : .map(entries)
    }
}

extension ForeignKey {
    static let fields: [Field<ForeignKey>] =
        [
            .names("columns", \.columns, "the columns that refer"),
            Field("references", .name, "the table and its columns: table(id)") { node, key, reader in
                reader.reference(node, &key)
            } write: {
                .text(reference($0, from: $0.id.schema))
            },
            .choice("on_update", \.onUpdate, default: .noAction, "what happens when the other key changes"),
            .choice("on_delete", \.onDelete, default: .noAction, "what happens when the other row goes"),
            .names("on_delete_columns", \.onDeleteColumns, "the columns that 'set null' or 'set default' touches"),
            Field.flag("named", \.isNamed, "the usual name stands in the definition (SQLite)").only(.sqlite),
            .flag("match_full", \.isMatchFull, "all columns null, or none"),
            .flag("period", \.hasPeriod, "the last column is a range that the other rows must cover (PostgreSQL 18)"),
            .flag("valid", \.isValidated, default: true, "false where rows that exist were not checked"),
            .flag("enforced", \.isEnforced, default: true, "false where no row is checked (PostgreSQL 18)"),
        ] + Field.part(\.deferral, Deferral.fields)
    static let valueType = ValueType.map(
        .object { fields.map(\.info) + [Extras.comment.info, Extras.renamedFrom.info] })

    static func read(_ table: [String], _ name: String, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader)
    {
        var (constraint, extras) = (
            ForeignKey(id: ObjectID(.foreignKey, table + [name]), target: ObjectID(.table, table)), Extras()
        )
        reader.read(
            value, "foreign key '\(name)'", into: &constraint, extras: &extras, fields,
            [Extras.comment, Extras.renamedFrom], required: ["columns", "references"], id: constraint.id)
        reader.add(constraint, key, extras)
    }

    static func write(_ key: ForeignKey, _ schema: DatabaseSchema) -> YAMLOutput {
        // A partition stands in the file of the table it belongs to, whose schema is the file's.
        var table = Array(key.id.path.dropLast())
        while let partition = schema.find(Partition.self, ObjectID(.partition, table)) { table = partition.parent.path }
        let entries = fields.output(key).map { entry in
            guard entry.key == "references", table[0] != key.id.schema else { return entry }
            return YAMLOutput.Entry("references", .text(reference(key, from: table[0])))
        }
        return .map(entries + Table.extraEntries(key.id, schema))
    }

    private static func reference(_ key: ForeignKey, from schema: String) -> String {
        let table = key.target.schema == schema ? [key.target.name] : key.target.path
        if key.targetColumns.isEmpty { return NameNotation.write(table) }
        return NameNotation.write(table) + "(\(key.targetColumns.map(NameNotation.part).joined(separator: ", ")))"
    }
}

extension ModelReader {
    /// `table(column, …)`, or `table` alone for its primary key.
    mutating func reference(_ node: YAMLNode, _ key: inout ForeignKey) {
        guard let text = text(node, "references") else { return }
        let (name, list) = Self.splitCall(text)
        guard var path = NameNotation.parse(name) else {
            fail("model.name", "'\(text)' does not name a table and its columns", node, help: "write: table(column)")
            return
        }
        if path.count == 1 { path = [defaultSchema] + path }
        key.target = ObjectID(.table, path)
        guard let list else { return }
        key.targetColumns = Self.splitList(list).compactMap { NameNotation.parse($0)?.joined(separator: ".") }
    }

    /// `name(list)` in its two parts; quotes may hold parentheses.
    static func splitCall(_ text: String) -> (name: String, list: String?) {
        var inQuotes = false
        for index in text.indices {
            if text[index] == "\"" { inQuotes.toggle() }
            if text[index] == "(", !inQuotes, text.last == ")" {
                let inner = text[text.index(after: index)..<text.index(before: text.endIndex)]
                return (String(text[..<index]), String(inner))
            }
        }
        return (text, nil)
    }

    /// The parts between top-level commas.
    static func splitList(_ text: String) -> [String] {
        var (parts, current, depth, inQuotes) = ([String](), "", 0, false)
        for character in text {
            if character == "\"" { inQuotes.toggle() }
            if !inQuotes {
                if character == "(" || character == "[" { depth += 1 }
                if character == ")" || character == "]" { depth -= 1 }
                if character == ",", depth == 0 {
                    parts.append(current)
                    current = ""
                    continue
                }
            }
            current.append(character)
        }
        parts.append(current)
        return parts.map { part in
            var part = part[...]
            while part.first == " " { part = part.dropFirst() }
            while part.last == " " { part = part.dropLast() }
            return String(part)
        }.filter { !$0.isEmpty }
    }
}

extension ExclusionConstraint {
    static let elementFields: [Field<Element>] =
        Field.part(\.part, IndexPart.fields) + [
            Field("with", .name, "the operator that must not hold between two rows") { node, element, reader in
                // An operator of another schema is written schema.&&
                guard let text = reader.sql(node, "with") else { return }
                // No operator holds a dot.
                let dot = text.lastIndex(of: ".")
                let schema = dot.flatMap { NameNotation.parse(String(text[..<$0])) } ?? []
                element.operator = schema + [dot.map { String(text[text.index(after: $0)...]) } ?? text]
            } write: {
                .text($0.operator.dropLast().map { NameNotation.part($0) + "." }.joined() + ($0.operator.last ?? ""))
            }
        ]
    static let fields: [Field<ExclusionConstraint>] =
        [
            .name("using", \.method, default: "gist", "the index method"),
            Field(
                "elements", .list(.object { elementFields.map(\.info) }), "columns or expressions and their operators"
            ) {
                node, constraint, reader in
                guard let items = node.items else {
                    reader.fail("model.type", "'elements' takes a list", node)
                    return
                }
                for item in items {
                    var (element, extras) = (Element(part: IndexPart(.column("")), operator: []), Extras())
                    reader.read(
                        item, "an element of the exclusion constraint", into: &element, extras: &extras, elementFields,
                        [],
                        required: ["with"])
                    constraint.elements.append(element)
                }
            } write: {
                .list($0.elements.map { .map(elementFields.output($0)) })
            },
            .names("include", \.include, "columns carried along in the index"),
            .sql("where", \.predicate, "the rows it holds for"),
            .options("options", \.options, "storage parameters of the index"),
            .name("tablespace", \.tablespace, "where the index's files are"),
        ] + Field.part(\.deferral, Deferral.fields)
    static let valueType = ValueType.map(
        .object { fields.map(\.info) + [Extras.comment.info, Extras.indexComment.info, Extras.renamedFrom.info] })

    static func read(_ table: [String], _ name: String, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader)
    {
        var (constraint, extras) = (ExclusionConstraint(id: ObjectID(.exclusion, table + [name])), Extras())
        reader.read(
            value, "exclusion '\(name)'", into: &constraint, extras: &extras, fields,
            [Extras.comment, Extras.indexComment, Extras.renamedFrom], required: ["elements"], id: constraint.id)
        reader.add(constraint, key, extras)
    }

    static func write(_ constraint: ExclusionConstraint, _ schema: DatabaseSchema) -> YAMLOutput {
        .map(
            fields.output(constraint) + Table.extraEntries(constraint.id, schema)
                + Table.indexCommentEntry(constraint.id, schema))
    }
}
