import SchemaModel

extension ForeignServer: FieldedSection {
    static let sectionKey = "servers"
    static let sectionDoc = "foreign servers"
    static let required = ["wrapper"]
    static let fields: [Field<ForeignServer>] = [
        .name("wrapper", \.wrapper, default: "", "the foreign data wrapper"),
        .sqlFree("type", \.type, "what the wrapper takes for the server's type"),
        .sqlFree("version", \.version, "what it takes for its version"),
        .options("options", \.options, "host, dbname and so on"),
    ]
}

extension ForeignSource {
    static let fields: [Field<ForeignSource>] = [
        .name("server", \.server, default: "", "the foreign server"),
        .options("options", \.options, "schema_name, table_name and so on"),
    ]
}
