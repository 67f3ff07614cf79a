import SchemaModel

extension ColumnSettings {
    static let fields: [Field<ColumnSettings>] = [
        .name("storage", \.storage, "plain, external, extended or main, where it is not the type's own"),
        .name("compression", \.compression, "pglz or lz4"),
        .number("statistics", \.statistics, "the statistics target"),
        .options("options", \.options, "n_distinct, n_distinct_inherited"),
        .options("foreign_options", \.foreignOptions, "options of a foreign table's column"),
    ]

    static func read(_ id: ObjectID, _ value: YAMLNode, _ key: YAMLNode, _ reader: inout ModelReader) {
        var settings = ColumnSettings(id: id)
        for (key, value) in value.entries ?? [] {
            if let field = fields.first(where: { $0.key == key.scalar }) { field.read(value, &settings, &reader) }
        }
        if !settings.isEmpty { reader.add(settings, key) }
    }
}
