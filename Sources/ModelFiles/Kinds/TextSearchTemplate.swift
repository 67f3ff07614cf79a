import SchemaModel

extension TextSearchTemplate: FieldedSection {
    static let sectionKey = "text_search_templates"
    static let sectionDoc = "text search templates: the names of their functions"
    static let required = ["lexize"]
    static let extraFields = [Extras.comment, Extras.renamedFrom, Extras.dependsOn]
    static let fields: [Field<TextSearchTemplate>] = [
        .path("init", \.setUp, "makes a dictionary of its options"),
        .path("lexize", \.lexize, "looks a token up"),
    ]
}
