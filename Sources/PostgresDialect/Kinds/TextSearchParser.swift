import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// <https://www.postgresql.org/docs/current/sql-createtsparser.html>
extension TextSearchParser: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        let functions = ["prsstart", "prstoken", "prsend", "prslextype", "prsheadline"]
        let columns = functions.map { "\($0)_p.pronamespace, \($0)_p.proname" }.joined(separator: ", ")
        let joins = functions.map { "LEFT JOIN pg_proc \($0)_p ON \($0)_p.oid = p.\($0)" }.joined(separator: " ")
        return ["SELECT p.oid, p.prsname, p.prsnamespace, \(columns) FROM pg_ts_parser p \(joins) WHERE p.oid >= 16384"]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount where !catalog.names.isMember(CatalogClass.textSearchParser, rows.int(row, 0)) {
            let path = [catalog.names.schemas[rows.int(row, 2)] ?? "", rows.string(row, 1)]
            var parser = TextSearchParser(id: ObjectID(.textSearchParser, path))
            func function(_ place: Int) -> [String]? {
                rows.isNull(row, place + 1)
                    ? nil : catalog.names.path(rows.int(row, place), rows.string(row, place + 1))
            }
            (parser.start, parser.getToken) = (function(3) ?? [], function(5) ?? [])
            (parser.end, parser.tokenTypes) = (function(7) ?? [], function(9) ?? [])
            parser.headline = function(11)
            catalog.insert(parser, CatalogClass.textSearchParser, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        TextSearchParser.self,
        create: { parser, _ in
            let headline: SQL = parser.headline.map { ", HEADLINE = \(path: $0)" } ?? ""
            return [
                Statement(
                    """
                    CREATE TEXT SEARCH PARSER \(path: parser.id.path) (START = \(path: parser.start), \
                    GETTOKEN = \(path: parser.getToken), END = \(path: parser.end), \
                    LEXTYPES = \(path: parser.tokenTypes)\(headline))
                    """)
            ]
        },
        drop: { parser, _ in [Statement("DROP TEXT SEARCH PARSER \(path: parser.id.path)")] },
        rename: { parser, id in TypeNames.rename(parser.id, to: id, keyword: "TEXT SEARCH PARSER") },
        attributes: [
            .replaces("start", \TextSearchParser.start), .replaces("getToken", \TextSearchParser.getToken),
            .replaces("end", \TextSearchParser.end), .replaces("tokenTypes", \TextSearchParser.tokenTypes),
            .replaces("headline", \TextSearchParser.headline),
        ])
}
