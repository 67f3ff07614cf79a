import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension StatisticsObject: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        let target = version >= 170000 ? "x.stxstattarget" : version >= 130000 ? "nullif(x.stxstattarget, -1)" : "NULL"
        // The server keeps columns in their physical order, which says nothing.
        let names = """
            (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) FROM pg_attribute a
              WHERE a.attrelid = x.stxrelid AND a.attnum = ANY (x.stxkeys))
            """
        let expressions = """
            (SELECT string_agg('(' || e.expression || ')', ', ' ORDER BY e.n)
              FROM unnest(pg_get_statisticsobjdef_expressions(x.oid)) WITH ORDINALITY e(expression, n))
            """
        let columns = version >= 140000 ? "concat_ws(', ', \(names), \(expressions))" : names
        return [
            """
            SELECT x.oid, x.stxname, x.stxnamespace, x.stxrelid, x.stxkind, \(columns), \(target) FROM pg_statistic_ext x
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            guard let table = catalog.names.relationID(rows.int(row, 3)) else { continue }
            let path = [catalog.names.schemas[rows.int(row, 2)] ?? "", rows.string(row, 1)]
            var statistics = StatisticsObject(id: ObjectID(.statistics, path))
            statistics.table = table
            statistics.kinds = rows.strings(row, 4).compactMap { kindNames[$0] }
            statistics.expressions = rows.string(row, 5)
            statistics.target = rows.optionalString(row, 6)
            catalog.insert(statistics, CatalogClass.statistics, rows.int(row, 0))
        }
    }

    /// The letter for expressions says nothing more: it comes with them.
    private static let kindNames = ["d": "ndistinct", "f": "dependencies", "m": "mcv"]

    static let rules = ObjectRules(
        StatisticsObject.self,
        create: { statistics, _ in
            let kinds: SQL =
                statistics.kinds.isEmpty
                ? "" : " (\(expression: statistics.kinds.joined(separator: ", ")))"
            let creation = Statement(
                """
                CREATE STATISTICS \(path: statistics.id.path)\(kinds)
                    ON \(expression: statistics.expressions) FROM \(path: statistics.table.path)
                """)
            return [creation] + (statistics.target == nil ? [] : [setTarget(statistics)])
        },
        drop: { statistics, _ in [Statement("DROP STATISTICS \(path: statistics.id.path)")] },
        rename: { statistics, id in TypeNames.rename(statistics.id, to: id, keyword: "STATISTICS") },
        attributes: [
            .replaces("table", \StatisticsObject.table), .replaces("kinds", \StatisticsObject.kinds),
            .replaces("expressions", \StatisticsObject.expressions),
            AttributeRule("target", \StatisticsObject.target) { _, new, _ in .alter([setTarget(new)]) },
        ])

    private static func setTarget(_ statistics: StatisticsObject) -> Statement {
        Statement(
            "ALTER STATISTICS \(path: statistics.id.path) SET STATISTICS \(expression: statistics.target ?? "-1")",
            weight: 1)
    }
}
