import DatabaseAccess
import MigrationPlan
import SchemaModel

extension Schema: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        ["SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount where !catalog.names.isMember(CatalogClass.namespace, rows.int(row, 0)) {
            catalog.insert(Schema(id: .schema(rows.string(row, 1))), CatalogClass.namespace, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        Schema.self,
        create: { schema, _ in [Statement("CREATE SCHEMA \(name: schema.id.name)")] },
        drop: { schema, context in
            [
                Statement(
                    "DROP SCHEMA \(name: schema.id.name)",
                    flags: [
                        Flag(
                            context.hints.isDowngrade ? .note : .review, "drop-schema", "drops schema \(schema.id.name)"
                        )
                    ])
            ]
        },
        rename: { schema, id in [Statement("ALTER SCHEMA \(name: schema.id.name) RENAME TO \(name: id.name)")] },
        attributes: [])
}
