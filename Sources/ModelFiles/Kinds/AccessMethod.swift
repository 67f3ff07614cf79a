import SchemaModel

extension AccessMethod: FieldedSection {
    static let sectionKey = "access_methods"
    static let sectionDoc = "access methods of indexes and tables"
    static let required = ["handler"]
    static let extraFields = [Extras.comment, Extras.dependsOn]
    static let fields: [Field<AccessMethod>] = [
        .path("handler", \.handler, "the function that gives its routines"),
        .choice("type", \.target, default: .index, "index or table"),
    ]
}
