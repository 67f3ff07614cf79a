import SchemaModel

extension Column {
    static let identityFields: [Field<Identity>] =
        [
            Field("generated", .choice(["always", "by default"]), "whether inserts may give their own value") {
                node, identity, reader in
                identity.isAlways = reader.identityKind(node)
            } write: {
                .text($0.isAlways ? "always" : "by default")
            },
            .path("sequence", \.sequence, "the name of the sequence behind it, where it is not the usual one"),
            .sqlFree("comment", \.comment, "the comment on the sequence"),
            Field("unlogged", .boolean, "whether the sequence is not written to the log, where it is not as the table")
            {
                node, identity, reader in
                identity.isUnlogged = reader.bool(node, "unlogged")
            } write: {
                $0.isUnlogged.map { .bool($0) }
            },
        ] + Field.part(\.options, SequenceOptions.fields)

    static let fields: [Field<Column>] = [
        .sql("type", \.type, "the type, in SQL"),
        .flag("nullable", \.notNull, default: false, inverted: true, "false for NOT NULL"),
        .name(
            "not_null_name", \.notNullName,
            "the NOT NULL constraint's name; left out, one that ends in _not_null (PostgreSQL 18), on SQLite none"),
        Field.name("not_null_on_conflict", \.notNullConflict, "what is done where the value is null (SQLite)").only(
            .sqlite),
        .path("collation", \.collation, "the collation, where it is not the type's own"),
        .sql("generated", \.generated, "the expression of a generated column"),
        .flag("virtual", \.isVirtual, "the generated column is computed when it is read (PostgreSQL 18)"),
        Field(
            "identity", .either([.choice(["always", "by default"]), .object { identityFields.map(\.info) }]),
            "numbers itself"
        ) {
            node, column, reader in
            var (identity, extras) = (Identity(isAlways: true), Extras())
            if node.scalar != nil {
                identity.isAlways = reader.identityKind(node)
            } else {
                reader.read(
                    node, "identity", into: &identity, extras: &extras, identityFields, [], required: ["generated"])
            }
            column.identity = identity
            column.notNull = true
        } write: { column in
            guard let identity = column.identity else { return nil }
            let entries = identityFields.output(identity)
            return entries.count == 1 ? entries[0].value : .map(entries)
        },
    ]
    private static let settingKeys = ColumnSettings.fields.map(\.key)
    private static let defaultField = FieldInfo(key: "default", type: .sql, doc: "the default, an SQL expression")
    private static let extraFields = [Extras.comment, Extras.grants, Extras.renamedFrom, Extras.backfill]
    static let valueType = ValueType.either([
        .sql,
        .object { fields.map(\.info) + [defaultField] + ColumnSettings.fields.map(\.info) + extraFields.map(\.info) },
    ])

    static func read(
        _ table: [String], _ position: Int, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader
    ) {
        guard let name = reader.text(key, "a column's name") else { return }
        var (column, extras) = (Column(id: ObjectID(.column, table + [name])), Extras())
        column.position = Uncompared(position)
        if value.scalar != nil {
            column.type = reader.sql(value, name) ?? ""
        } else {
            reader.read(
                value, "column '\(name)'", into: &column, extras: &extras, fields, extraFields,
                required: reader.dialect == .postgres ? ["type"] : [], ignoring: ["default"] + settingKeys,
                id: column.id)
        }
        if column.identity != nil { column.notNull = true }
        reader.add(column, key, extras)
        ColumnSettings.read(ObjectID(.columnSettings, column.id.path), value, key, &reader)
        for entry in value.entries ?? [] where entry.key.scalar == "default" {
            guard let text = reader.sql(entry.value, "default") else { continue }
            if column.generated != nil || column.identity != nil {
                reader.fail(
                    "model.conflict", "a column that is generated or numbers itself takes no default", entry.key)
                continue
            }
            reader.add(ColumnDefault(id: ObjectID(.columnDefault, column.id.path), expression: text), entry.value)
        }
    }

    static func write(_ column: Column, key: KeyConstraint?, _ schema: DatabaseSchema) -> YAMLOutput {
        var entries = fields.output(column)
        // Identity and primary key columns are NOT NULL without saying so.
        let isKey = key?.columns.contains(column.id.name) == true
        if schema.hasRowNumbers, isKey, let key {
            let isSaid = column.notNull != !column.isRowNumber(key, in: schema)
            entries.removeAll { $0.key == "nullable" }
            if isSaid { entries.append(YAMLOutput.Entry("nullable", .bool(!column.notNull))) }
        } else if column.identity != nil || isKey {
            entries.removeAll { $0.key == "nullable" }
        }
        if let value = schema.find(ColumnDefault.self, ObjectID(.columnDefault, column.id.path)) {
            entries.append(YAMLOutput.Entry("default", .text(value.expression)))
        }
        entries += ColumnSettings.entries(of: column.id, schema)
        entries += Table.extraEntries(column.id, schema)
        return entries.count == 1 ? .text(column.type) : .map(entries)
    }
}

/// What a partition's column has of its own; all else is its parent's.
package struct PartitionColumn: Sendable {
    package var isNullable: Bool?
    package var defaultExpression: String?
    /// The NOT NULL constraint's name, in a table that has its columns from a type.
    var notNullName: String?
    /// The parent's default does not hold.
    package var hasNoDefault = false
}

extension Column {
    static let partitionFields: [Field<PartitionColumn>] = [
        Field("nullable", .boolean, "false for NOT NULL") { node, column, reader in
            column.isNullable = reader.bool(node, "nullable")
        } write: {
            $0.isNullable.map { .bool($0) }
        },
        Field("default", .sql, "the partition's own default") { node, column, reader in
            column.defaultExpression = reader.sql(node, "default")
        } write: {
            $0.defaultExpression.map { .text($0) }
        },
        .flag("no_default", \.hasNoDefault, "true where the parent's default does not hold"),
    ]

    /// Of a table that has its columns from a type.
    static let typedFields: [Field<PartitionColumn>] =
        partitionFields.filter { $0.key != "no_default" } + [
            .name(
                "not_null_name", \.notNullName,
                "the NOT NULL constraint's name; left out, one that ends in _not_null (PostgreSQL 18), on SQLite none")
        ]

    /// Whether an entry says only what an inherited column has of its own: one that is declared has a type.
    static func isDetail(_ value: YAMLNode) -> Bool {
        value.entries.map { !$0.contains { $0.key.scalar == "type" } } ?? false
    }

    static func readPartitionColumn(
        _ table: [String], _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader, ofType: Bool = false
    ) {
        guard let name = reader.text(key, "a column's name") else { return }
        let id = ObjectID(.column, table + [name])
        var (column, extras) = (PartitionColumn(), Extras())
        reader.read(
            value, "column '\(name)' of the \(ofType ? "typed table" : "partition")", into: &column, extras: &extras,
            ofType ? typedFields : partitionFields, [Extras.comment], ignoring: settingKeys, id: id)
        ColumnSettings.read(ObjectID(.columnSettings, id.path), value, key, &reader)
        reader.model.partitionColumns[id] = column
        reader.model.spans[id] = key.span
        if let comment = extras.comment { reader.model.schema.insert(Comment(on: id, text: comment)) }
    }

    static func writePartitionColumn(
        _ column: Column, _ parents: [ObjectID], _ schema: DatabaseSchema
    ) -> YAMLOutput.Entry? {
        let candidates = parents.map { $0.path + [column.id.name] }
        guard let parent = candidates.first(where: { schema.contains(ObjectID(.column, $0)) }),
            let other = schema.find(Column.self, ObjectID(.column, parent))
        else { return nil }
        var own = PartitionColumn()
        if column.notNull != other.notNull { own.isNullable = !column.notNull }
        let value = schema.find(ColumnDefault.self, ObjectID(.columnDefault, column.id.path))?.expression
        // The first that has one gives it.
        let inherited = candidates.lazy.compactMap {
            schema.find(ColumnDefault.self, ObjectID(.columnDefault, $0))?.expression
        }.first
        if !ExactTexts.agree(value, inherited) { (own.defaultExpression, own.hasNoDefault) = (value, value == nil) }
        let entries =
            partitionFields.output(own) + ColumnSettings.entries(of: column.id, schema)
            + Table.extraEntries(column.id, schema)
        return entries.isEmpty ? nil : YAMLOutput.Entry(column.id.name, .map(entries))
    }
}

extension ModelReader {
    mutating func identityKind(_ node: YAMLNode) -> Bool {
        if node.scalar == "always" { return true }
        if node.scalar != "by default" {
            fail("model.choice", "'identity' is 'always' or 'by default'", node)
        }
        return false
    }
}
