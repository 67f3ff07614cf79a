import SchemaModel

extension TextSearchConfiguration: FieldedSection {
    static let sectionKey = "text_search_configurations"
    static let sectionDoc = "text search configurations"
    static let required = ["parser"]
    static let fields: [Field<TextSearchConfiguration>] = [
        Field("parser", .name, "the parser: default") { node, configuration, reader in
            configuration.parser = reader.path(node, "parser") ?? []
        } write: {
            .text(NameNotation.write($0.parser))
        },
        Field("mappings", .map(.list(.name)), "the dictionaries for each type of token, in order") {
            node, configuration, reader in
            for (token, value) in reader.entries(node, "mappings") {
                guard let name = token.scalar else { continue }
                configuration.mappings[name] = reader.names(value, name).compactMap(NameNotation.parse)
            }
        } write: { configuration in
            guard !configuration.mappings.isEmpty else { return nil }
            return .map(
                configuration.mappings.sorted { $0.key < $1.key }.map {
                    YAMLOutput.Entry($0.key, .names($0.value.map { NameNotation.write($0) }))
                })
        },
    ]
}
