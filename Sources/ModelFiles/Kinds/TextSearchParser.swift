import SchemaModel

extension TextSearchParser: FieldedSection {
    static let sectionKey = "text_search_parsers"
    static let sectionDoc = "text search parsers: the names of their functions"
    static let required = ["start", "gettoken", "end", "lextypes"]
    static let extraFields = [Extras.comment, Extras.renamedFrom, Extras.dependsOn]
    static let fields: [Field<TextSearchParser>] = [
        .path("start", \.start, "begins with a text"),
        .path("gettoken", \.getToken, "gives the next token"),
        .path("end", \.end, "ends"),
        .path("lextypes", \.tokenTypes, "tells the types of tokens"),
        .path("headline", \.headline, "finds the part of a text to show"),
    ]
}
