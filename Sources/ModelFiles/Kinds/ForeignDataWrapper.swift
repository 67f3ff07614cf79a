import SchemaModel

extension ForeignDataWrapper: FieldedSection {
    static let sectionKey = "foreign_data_wrappers"
    static let sectionDoc = "foreign data wrappers"
    static let required: [String] = []
    static let fields: [Field<ForeignDataWrapper>] = [
        .path("handler", \.handler, "the function that reads and writes"),
        .path("validator", \.validator, "the function that checks options"),
        .options("options", \.options, "the wrapper's options"),
    ]
}
