import DatabaseAccess
import SchemaModel

/// Who may use what can be dropped and made again: grants are not managed yet, so their loss must at least be announced.
package struct PrivilegeCatalog: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT 1259, oid, relacl::text FROM pg_class WHERE oid >= 16384 AND relacl IS NOT NULL AND relkind IN ('v', 'm', 'S')
            UNION ALL SELECT 1255, oid, proacl::text FROM pg_proc WHERE oid >= 16384 AND proacl IS NOT NULL
            UNION ALL SELECT 1247, oid, typacl::text FROM pg_type WHERE oid >= 16384 AND typacl IS NOT NULL
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            guard let id = catalog.id(rows.int(row, 0), rows.int(row, 1)) else { continue }
            catalog.setPrivileges(rows.string(row, 2), of: id)
        }
    }
}
