import SchemaModel

extension SequenceOptions {
    static let fields: [Field<SequenceOptions>] = [
        .number("start", \.start, "the first number"),
        .number("increment", \.increment, "the step"),
        .number("minimum", \.minimum, "the least number"),
        .number("maximum", \.maximum, "the greatest number"),
        .number("cache", \.cache, "how many numbers a session takes at once"),
        .flag("cycle", \.cycle, "begins anew at the end"),
    ]
}

extension SchemaModel.Sequence: ModelSection {
    static let sectionKey = "sequences"
    static let sectionDoc = "sequences that are not part of an identity column"
    static let fields: [Field<SchemaModel.Sequence>] =
        [
            Field("type", .sql, "smallint, integer or bigint (the default)") { node, sequence, reader in
                if let type = reader.sql(node, "type") { sequence.type = type }
            } write: {
                $0.type == "bigint" ? nil : .text($0.type)
            },
            .flag("unlogged", \.isUnlogged, "not written to the log, so lost in a crash"),
        ] + Field.part(\.options, SequenceOptions.fields)
    private static let ownedBy = FieldInfo(
        key: "owned_by", type: .name, doc: "the column it goes away with: table.column")
    static let entryType = ValueType.map(.object { fields.map(\.info) + [ownedBy] + Extras.named.map(\.info) })

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.entries(node, sectionKey) {
            guard let path = reader.qualified(key, "sequence") else { continue }
            var (sequence, extras) = (SchemaModel.Sequence(id: ObjectID(.sequence, path)), Extras())
            reader.read(
                value, "sequence '\(path[1])'", into: &sequence, extras: &extras, fields, ignoring: ["owned_by"],
                id: sequence.id)
            reader.add(sequence, key, extras)
            for entry in value.entries ?? [] where entry.key.scalar == "owned_by" {
                guard var column = reader.path(entry.value, "owned_by") else { continue }
                if column.count == 2 { column = [reader.defaultSchema] + column }
                guard column.count == 3 else {
                    reader.fail("model.name", "'owned_by' takes table.column", entry.value)
                    continue
                }
                reader.add(
                    SequenceOwner(id: ObjectID(.sequenceOwner, path), column: ObjectID(.column, column)), entry.value)
            }
        }
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        schema.all(SchemaModel.Sequence.self).map { sequence in
            var entries = fields.output(sequence)
            if let owner = schema.find(SequenceOwner.self, ObjectID(.sequenceOwner, sequence.id.path)) {
                let path =
                    owner.column.schema == sequence.id.schema ? Array(owner.column.path.dropFirst()) : owner.column.path
                entries.append(YAMLOutput.Entry("owned_by", .text(NameNotation.write(path))))
            }
            return ModelEntry(
                namespace: sequence.id.schema, key: key(sequence.id),
                value: .map(entries + extraEntries(sequence.id, schema)))
        }
    }
}
