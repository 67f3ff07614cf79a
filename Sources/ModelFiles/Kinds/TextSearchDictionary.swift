import SchemaModel

extension TextSearchDictionary: FieldedSection {
    static let sectionKey = "text_search_dictionaries"
    static let sectionDoc = "text search dictionaries"
    static let required = ["template"]
    static let fields: [Field<TextSearchDictionary>] = [
        Field("template", .name, "the template") { node, dictionary, reader in
            dictionary.template = reader.path(node, "template") ?? []
        } write: {
            .text(NameNotation.write($0.template))
        },
        .options("options", \.options, "what the template takes: language, stopwords and the like"),
    ]
}
