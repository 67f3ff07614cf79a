import SchemaModel

extension StatisticsObject: FieldedSection {
    static let sectionKey = "statistics"
    static let sectionDoc = "statistics over several columns or expressions"
    static let required = ["table", "on"]
    static let fields: [Field<StatisticsObject>] = [
        Field("table", .name, "the table") { node, statistics, reader in
            if let path = reader.qualified(node, "table") { statistics.table = ObjectID(.table, path) }
        } write: {
            .text(NameNotation.write($0.table.path))
        },
        .sql("on", \.expressions, "columns and expressions, separated by commas"),
        .names("kinds", \.kinds, "ndistinct, dependencies, mcv; left out for a single expression"),
        .number("target", \.target, "how finely they are kept"),
    ]
}
