import SchemaModel

extension ColumnSettings {
    static let fields: [Field<ColumnSettings>] = [
        .name(
            "storage", \.storage,
            "plain, external, extended or main, where it is not the type's own; default where the parent's does not hold"
        ),
        .name("compression", \.compression, "pglz or lz4; default where the parent's does not hold"),
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

    /// What a column does not say it has from the tables above, and `default` where it has not.
    static func entries(of column: ObjectID, _ schema: DatabaseSchema) -> [YAMLOutput.Entry] {
        let above = schema.settings(above: column)
        var own = schema.find(ColumnSettings.self, above.id) ?? ColumnSettings(id: above.id)
        own.storage = own.storage == above.storage ? nil : own.storage ?? usual
        own.compression = own.compression == above.compression ? nil : own.compression ?? usual
        return fields.output(own)
    }

    /// What the type and the server have.
    private static let usual = "default"

    /// Takes what is not said from the tables above, whose columns have theirs.
    static func inherit(_ column: ObjectID, in schema: inout DatabaseSchema) {
        let above = schema.settings(above: column, usual: usual)
        var own = schema.find(ColumnSettings.self, above.id) ?? ColumnSettings(id: above.id)
        own.storage = own.storage ?? above.storage
        own.compression = own.compression ?? above.compression
        if !own.isEmpty { schema.insert(own) }
    }

    /// What is as usual needs no saying any more.
    static func settle(_ schema: inout DatabaseSchema) {
        for var settings in schema.all(ColumnSettings.self) {
            if settings.storage?.lowercased() == usual { settings.storage = nil }
            if settings.compression?.lowercased() == usual { settings.compression = nil }
            if settings.isEmpty { schema.remove(settings.id) } else { schema.insert(settings) }
        }
    }
}
