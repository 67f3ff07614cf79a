import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Extension: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        ["SELECT oid, extname, extversion, extnamespace FROM pg_extension WHERE extname <> 'plpgsql'"]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let installed = Extension(
                id: ObjectID(.extension, rows.string(row, 1)), schema: catalog.names.schemas[rows.int(row, 3)],
                version: rows.string(row, 2))
            catalog.insert(installed, CatalogClass.extension, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        Extension.self,
        create: { installed, _ in
            var sql: SQL = "CREATE EXTENSION \(name: installed.id.name)"
            if let schema = installed.schema { sql += " WITH SCHEMA \(name: schema)" }
            if let version = installed.version { sql += " VERSION \(literal: version)" }
            return [Statement(sql)]
        },
        drop: { installed, _ in [Statement("DROP EXTENSION \(name: installed.id.name)")] },
        attributes: [
            AttributeRule("schema", \Extension.schema) { _, new, _ in
                .alter(
                    new.schema.map { [Statement("ALTER EXTENSION \(name: new.id.name) SET SCHEMA \(name: $0)")] } ?? [])
            },
            AttributeRule("version", \Extension.version) { _, new, _ in
                .alter(
                    new.version.map { [Statement("ALTER EXTENSION \(name: new.id.name) UPDATE TO \(literal: $0)")] }
                        ?? [])
            },
        ])
}
