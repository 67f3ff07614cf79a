import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension ForeignServer: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT s.oid, s.srvname, w.fdwname, s.srvtype, s.srvversion, s.srvoptions, s.srvfdw FROM pg_foreign_server s
            JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount where !catalog.names.isMember(CatalogClass.foreignServer, rows.int(row, 0)) {
            var server = ForeignServer(id: ObjectID(.foreignServer, rows.string(row, 1)))
            server.wrapper = rows.string(row, 2)
            server.type = rows.optionalString(row, 3)
            server.version = rows.optionalString(row, 4)
            if !rows.isNull(row, 5) { server.options = Rendering.parseOptions(rows.strings(row, 5)) }
            catalog.insert(server, CatalogClass.foreignServer, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        ForeignServer.self,
        create: { server, _ in
            var sql: SQL = "CREATE SERVER \(name: server.id.name)"
            if let type = server.type { sql += " TYPE \(literal: type)" }
            if let version = server.version { sql += " VERSION \(literal: version)" }
            sql += " FOREIGN DATA WRAPPER \(name: server.wrapper)\(ForeignOptions.clause(server.options))"
            return [Statement(sql)]
        },
        drop: { server, _ in [Statement("DROP SERVER \(name: server.id.name)")] },
        rename: { server, id in
            [Statement("ALTER SERVER \(name: server.id.name) RENAME TO \(name: id.name)")]
        },
        attributes: [
            .replaces("wrapper", \ForeignServer.wrapper), .replaces("type", \ForeignServer.type),
            AttributeRule("version", \ForeignServer.version) { _, new, _ in
                let version: SQL = new.version.map { "\(literal: $0)" } ?? "NULL"
                return .alter([Statement("ALTER SERVER \(name: new.id.name) VERSION \(version)")])
            },
            AttributeRule("options", \ForeignServer.options) { old, new, _ in
                .alter(
                    ForeignOptions.changes(old.options, new.options).map {
                        [Statement("ALTER SERVER \(name: new.id.name) \($0)")]
                    } ?? [])
            },
        ])
}
