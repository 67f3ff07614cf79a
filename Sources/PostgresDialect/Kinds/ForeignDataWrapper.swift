import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension ForeignDataWrapper: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT w.oid, w.fdwname, hn.nspname, h.proname, vn.nspname, v.proname, w.fdwoptions FROM pg_foreign_data_wrapper w
            LEFT JOIN pg_proc h ON h.oid = w.fdwhandler LEFT JOIN pg_namespace hn ON hn.oid = h.pronamespace
            LEFT JOIN pg_proc v ON v.oid = w.fdwvalidator LEFT JOIN pg_namespace vn ON vn.oid = v.pronamespace
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount where !catalog.names.isMember(CatalogClass.foreignDataWrapper, rows.int(row, 0)) {
            var wrapper = ForeignDataWrapper(id: ObjectID(.foreignDataWrapper, rows.string(row, 1)))
            if !rows.isNull(row, 3) { wrapper.handler = [rows.string(row, 2), rows.string(row, 3)] }
            if !rows.isNull(row, 5) { wrapper.validator = [rows.string(row, 4), rows.string(row, 5)] }
            if !rows.isNull(row, 6) { wrapper.options = Rendering.parseOptions(rows.strings(row, 6)) }
            catalog.insert(wrapper, CatalogClass.foreignDataWrapper, rows.int(row, 0))
        }
    }

    private static func alter(_ wrapper: ForeignDataWrapper, _ clause: SQL) -> Statement {
        Statement("ALTER FOREIGN DATA WRAPPER \(name: wrapper.id.name) \(clause)")
    }

    static let rules = ObjectRules(
        ForeignDataWrapper.self,
        create: { wrapper, _ in
            var sql: SQL = "CREATE FOREIGN DATA WRAPPER \(name: wrapper.id.name)"
            if let path = wrapper.handler { sql += " HANDLER \(path: path)" }
            if let path = wrapper.validator { sql += " VALIDATOR \(path: path)" }
            return [Statement("\(sql)\(ForeignOptions.clause(wrapper.options))")]
        },
        drop: { wrapper, _ in [Statement("DROP FOREIGN DATA WRAPPER \(name: wrapper.id.name)")] },
        rename: { wrapper, id in [alter(wrapper, "RENAME TO \(name: id.name)")] },
        attributes: [
            AttributeRule("handler", \ForeignDataWrapper.handler) { _, new, _ in
                .alter([alter(new, new.handler.map { "HANDLER \(path: $0)" } ?? "NO HANDLER")])
            },
            AttributeRule("validator", \ForeignDataWrapper.validator) { _, new, _ in
                .alter([alter(new, new.validator.map { "VALIDATOR \(path: $0)" } ?? "NO VALIDATOR")])
            },
            AttributeRule("options", \ForeignDataWrapper.options) { old, new, _ in
                .alter(ForeignOptions.changes(old.options, new.options).map { [alter(new, $0)] } ?? [])
            },
        ])
}
