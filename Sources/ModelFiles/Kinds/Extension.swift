import SchemaModel

extension Extension: ModelSection {
    static let sectionKey = "extensions"
    static let sectionDoc = "extensions that must be installed"
    static let fields: [Field<Extension>] = [
        .name("schema", \.schema, "the schema it is installed in"),
        .name("version", \.version, "the version it must have; left out, any"),
    ]
    static let entryType = ValueType.either([
        .list(.name), .map(.object { fields.map(\.info) + [Extras.comment.info] }),
    ])

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.listOrMap(node, sectionKey) {
            guard let name = reader.text(key, "an extension's name") else { continue }
            var (installed, extras) = (Extension(id: ObjectID(.extension, name), schema: nil), Extras())
            if let value {
                reader.read(
                    value, "extension '\(name)'", into: &installed, extras: &extras, fields, [Extras.comment],
                    id: installed.id)
            }
            reader.add(installed, key, extras)
        }
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        schema.all(Extension.self).map { object in
            // The version is the server's affair until a model states it.
            let entries: [YAMLOutput.Entry] = object.schema.map { [YAMLOutput.Entry("schema", .text($0))] } ?? []
            return ModelEntry(
                namespace: object.schema ?? "public", key: object.id.name,
                value: .map(entries + extraEntries(object.id, schema)))
        }
    }
}
