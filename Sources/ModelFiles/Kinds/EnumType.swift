import SchemaModel

extension EnumType: ModelSection {
    static let sectionKey = "enums"
    static let sectionDoc = "enumerated types and their labels in order"
    static let fields: [Field<EnumType>] = [
        Field("values", .list(.text), "the labels, in their order") { node, type, reader in
            type.labels = readLabels(node, &reader)
        } write: {
            .list($0.labels.map { .text($0) })
        },
        Field("renamed_values", .map(.text), "earlier labels and what they are called now") { node, type, reader in
            reader.model.labelRenames[type.id] = Dictionary(
                reader.options(node, "renamed_values").pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        } write: { _ in
            nil
        },
    ]
    static let entryType = ValueType.map(
        .either([.list(.text), .object { fields.map(\.info) + Extras.named.map(\.info) }]))

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.entries(node, sectionKey) {
            guard let path = reader.qualified(key, "enum") else { continue }
            var (type, extras) = (EnumType(id: ObjectID(.enumType, path), labels: []), Extras())
            if value.items != nil {
                type.labels = readLabels(value, &reader)
            } else {
                reader.read(
                    value, "enum '\(path[1])'", into: &type, extras: &extras, fields, required: ["values"], id: type.id)
            }
            reader.add(type, key, extras)
        }
    }

    private static func readLabels(_ node: YAMLNode, _ reader: inout ModelReader) -> [String] {
        var labels: [String] = []
        guard let items = node.items else {
            reader.fail("model.type", "'values' takes a list of labels, not \(node.description)", node)
            return []
        }
        for item in items {
            guard let label = item.isEmpty ? nil : item.scalar else {
                reader.fail(
                    "model.type", "a label is text, not \(item.description)", item, help: "an empty label is written ''"
                )
                continue
            }
            if labels.contains(label) { reader.fail("model.duplicate", "the label '\(label)' is there twice", item) }
            if label.utf8.count > DefaultNames.limit {
                reader.fail("model.name-too-long", "the label '\(label)' is longer than 63 bytes", item)
            }
            labels.append(label)
        }
        return labels
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        schema.all(EnumType.self).map { type in
            let comment = extraEntries(type.id, schema)
            let labels = YAMLOutput.list(type.labels.map { .text($0) })
            return ModelEntry(
                namespace: type.id.schema, key: key(type.id),
                value: comment.isEmpty ? labels : .map([YAMLOutput.Entry("values", labels)] + comment))
        }
    }
}
