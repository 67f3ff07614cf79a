import SchemaModel

extension Publication: FieldedSection {
    static let sectionKey = "publications"
    static let sectionDoc = "publications for logical replication"
    static let required: [String] = []
    private static let allOperations = ["insert", "update", "delete", "truncate"]
    private static let memberFields: [Field<Member>] = [
        .names("columns", \.columns, "only these columns"), .sql("where", \.filter, "only these rows"),
    ]
    static let fields: [Field<Publication>] = [
        .flag("all_tables", \.isForAllTables, "every table of the database"),
        Field("publish", .list(.choice(allOperations)), "what is published; all, where left out") {
            node, publication, reader in
            let names = reader.names(node, "publish")
            publication.operations = allOperations.filter(names.contains)
        } write: {
            $0.operations == allOperations ? nil : .names($0.operations)
        },
        .flag("via_partition_root", \.publishesViaRoot, "changes of partitions count as the partitioned table's"),
        .flag(
            "generated_columns", \.publishesGeneratedColumns, "stored generated columns, too (PostgreSQL 18)"),
        .names("schemas", \.schemas, "all tables of these schemas"),
        Field("tables", .either([.list(.name), .map(.object { memberFields.map(\.info) })]), "the tables") {
            node, publication, reader in
            for (key, value) in reader.listOrMap(node, "tables") {
                guard let path = reader.qualified(key, "table") else { continue }
                var (member, extras) = (Member(table: ObjectID(.table, path)), Extras())
                if let value, !value.isEmpty {
                    reader.read(value, "table '\(path[1])'", into: &member, extras: &extras, memberFields, [])
                }
                publication.tables.append(member)
            }
            publication.tables.sort { $0.table < $1.table }
        } write: { publication in
            guard !publication.tables.isEmpty else { return nil }
            if publication.tables.allSatisfy({ $0.columns.isEmpty && $0.filter == nil }) {
                return .names(publication.tables.map { NameNotation.write($0.table.path) })
            }
            return .map(
                publication.tables.map {
                    YAMLOutput.Entry(NameNotation.write($0.table.path), .map(memberFields.output($0)))
                })
        },
    ]
}
