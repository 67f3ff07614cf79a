import SchemaModel

extension CompositeType: ModelSection {
    static let sectionKey = "composite_types"
    static let sectionDoc = "composite types: named attributes in order"
    private static let attributeFields: [Field<Attribute>] = [
        .sql("type", \.type, "the attribute's type"),
        .path("collation", \.collation, "the collation, where it is not the type's own"),
    ]
    private static let attributeType = ValueType.either([
        .sql, .object { attributeFields.map(\.info) + [Extras.comment.info] },
    ])
    private static let attributesField = FieldInfo(
        key: "attributes", type: .map(attributeType), doc: "the attributes in order; a text alone is the type")
    static let entryType = ValueType.map(.object { [attributesField] + Extras.named.map(\.info) })

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.entries(node, sectionKey) {
            guard let path = reader.qualified(key, "composite type") else { continue }
            var (type, extras) = (CompositeType(id: ObjectID(.compositeType, path)), Extras())
            reader.read(
                value, "composite type '\(path[1])'", into: &type, extras: &extras, [], required: ["attributes"],
                ignoring: ["attributes"], id: type.id)
            for entry in value.entries ?? [] where entry.key.scalar == "attributes" {
                for (name, value) in reader.entries(entry.value, "attributes") {
                    if let attribute = readAttribute(path, name, value, &reader) { type.attributes.append(attribute) }
                }
            }
            reader.add(type, key, extras)
        }
    }

    private static func readAttribute(
        _ path: [String], _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader
    ) -> Attribute? {
        guard let name = reader.text(key, "an attribute's name") else { return nil }
        var (attribute, extras) = (Attribute(name: name, type: ""), Extras())
        if value.entries == nil {
            attribute.type = reader.sql(value, name) ?? ""
        } else {
            reader.read(
                value, "attribute '\(name)'", into: &attribute, extras: &extras, attributeFields, [Extras.comment],
                required: ["type"])
        }
        if let comment = extras.comment {
            reader.add(Comment(on: ObjectID(.column, path + [name]), text: comment), key)
        }
        return attribute
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        schema.all(CompositeType.self).map { type in
            let list = type.attributes.map { attribute -> YAMLOutput.Entry in
                let entries =
                    attributeFields.output(attribute)
                    + extraEntries(ObjectID(.column, type.id.path + [attribute.name]), schema)
                return YAMLOutput.Entry(attribute.name, entries.count == 1 ? .text(attribute.type) : .map(entries))
            }
            return ModelEntry(
                namespace: type.id.schema, key: key(type.id),
                value: .map([YAMLOutput.Entry("attributes", .map(list))] + extraEntries(type.id, schema)))
        }
    }
}
