import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// <https://www.postgresql.org/docs/current/sql-create-access-method.html>. Nothing alters one, its name included.
extension AccessMethod: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT a.oid, a.amname, a.amtype, p.pronamespace, p.proname FROM pg_am a JOIN pg_proc p ON p.oid = a.amhandler
            WHERE a.oid >= 16384
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount where !catalog.names.isMember(CatalogClass.accessMethod, rows.int(row, 0)) {
            var method = AccessMethod(id: ObjectID(.accessMethod, rows.string(row, 1)))
            method.target = rows.character(row, 2) == "t" ? .table : .index
            method.handler = catalog.names.path(rows.int(row, 3), rows.string(row, 4))
            catalog.insert(method, CatalogClass.accessMethod, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        AccessMethod.self,
        create: { method, _ in
            let target: SQL = method.target == .table ? "TABLE" : "INDEX"
            return [
                Statement(
                    "CREATE ACCESS METHOD \(name: method.id.name) TYPE \(target) HANDLER \(path: method.handler)")
            ]
        },
        drop: { method, _ in [Statement("DROP ACCESS METHOD \(name: method.id.name)")] },
        attributes: [.replaces("handler", \AccessMethod.handler), .replaces("target", \AccessMethod.target)])
}
