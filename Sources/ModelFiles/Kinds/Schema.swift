import SchemaModel

extension Schema: ModelSection {
    static let sectionKey = "schemas"
    static let sectionDoc = "schemas, with their comments"
    static let entryType = ValueType.either([.list(.name), .map(.object { Extras.named.map(\.info) })])

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.listOrMap(node, sectionKey) {
            guard let name = reader.text(key, "a schema's name") else { continue }
            var (schema, extras) = (Schema(id: .schema(name)), Extras())
            if let value { reader.read(value, "schema '\(name)'", into: &schema, extras: &extras, [], id: schema.id) }
            reader.add(schema, key, extras)
        }
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        // A schema that holds something follows from what it holds.
        let filled = Set(
            schema.objects.keys.lazy.filter { ![.schema, .comment, .extension].contains($0.kind) }.map(\.schema))
        return schema.all(Schema.self).compactMap { object in
            let (name, more) = (object.id.name, extraEntries(object.id, schema))
            if filled.contains(name), more.isEmpty { return nil }
            return ModelEntry(namespace: name, key: name, value: .map(more))
        }
    }
}
