import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// <https://www.postgresql.org/docs/current/sql-createtstemplate.html>
extension TextSearchTemplate: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT t.oid, t.tmplname, t.tmplnamespace, i.pronamespace, i.proname, l.pronamespace, l.proname FROM pg_ts_template t
            LEFT JOIN pg_proc i ON i.oid = t.tmplinit JOIN pg_proc l ON l.oid = t.tmpllexize WHERE t.oid >= 16384
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount where !catalog.names.isMember(CatalogClass.textSearchTemplate, rows.int(row, 0)) {
            let path = [catalog.names.schemas[rows.int(row, 2)] ?? "", rows.string(row, 1)]
            var template = TextSearchTemplate(id: ObjectID(.textSearchTemplate, path))
            if !rows.isNull(row, 4) { template.setUp = catalog.names.path(rows.int(row, 3), rows.string(row, 4)) }
            template.lexize = catalog.names.path(rows.int(row, 5), rows.string(row, 6))
            catalog.insert(template, CatalogClass.textSearchTemplate, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        TextSearchTemplate.self,
        create: { template, _ in
            let setUp: SQL = template.setUp.map { "INIT = \(path: $0), " } ?? ""
            return [
                Statement(
                    "CREATE TEXT SEARCH TEMPLATE \(path: template.id.path) (\(setUp)LEXIZE = \(path: template.lexize))")
            ]
        },
        drop: { template, _ in [Statement("DROP TEXT SEARCH TEMPLATE \(path: template.id.path)")] },
        rename: { template, id in TypeNames.rename(template.id, to: id, keyword: "TEXT SEARCH TEMPLATE") },
        attributes: [
            .replaces("setUp", \TextSearchTemplate.setUp), .replaces("lexize", \TextSearchTemplate.lexize),
        ])
}
