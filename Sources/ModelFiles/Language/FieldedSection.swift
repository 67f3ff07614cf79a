import SchemaModel

/// A section whose objects are maps of plain fields: most kinds need no more.
protocol FieldedSection: ModelSection, SchemaObject {
    static var fields: [Field<Self>] { get }
    static var required: [String] { get }
    /// What else an entry may say.
    static var extraFields: [Field<Extras>] { get }
    init(id: ObjectID)
    /// The path of an entry's key.
    static func path(_ key: YAMLNode, _ reader: inout ModelReader) -> [String]?
}

extension FieldedSection {
    static var extraFields: [Field<Extras>] { Extras.named }
    static var entryType: ValueType { .map(.object { fields.map(\.info) + extraFields.map(\.info) }) }

    /// Names outside schemas have no parts to tell apart.
    static func key(_ id: ObjectID) -> String { kind.isGlobal ? id.name : NameNotation.part(id.name) }

    static func path(_ key: YAMLNode, _ reader: inout ModelReader) -> [String]? {
        kind.isGlobal ? reader.text(key, "the name of a \(kind)").map { [$0] } : reader.qualified(key, kind.name)
    }

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.entries(node, sectionKey) { _ = readEntry(key, value, into: &reader) }
    }

    static func readEntry(_ key: YAMLNode, _ value: YAMLNode, into reader: inout ModelReader) -> Self? {
        guard let path = path(key, &reader) else { return nil }
        var (object, extras) = (Self(id: ObjectID(kind, path)), Extras())
        reader.read(
            value, "\(kind) '\(object.id.dottedName)'", into: &object, extras: &extras, fields, extraFields,
            required: required, id: object.id)
        reader.add(object, key, extras)
        return object
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        schema.all(Self.self).map {
            let entries = extraEntries($0.id, schema) + fields.output($0)
            let file = kind.depth == 2 && !kind.isGlobal ? $0.id.path[1] : nil
            return ModelEntry(
                namespace: kind.isGlobal ? "public" : $0.id.schema, key: key($0.id), value: .map(entries), file: file)
        }
    }
}
