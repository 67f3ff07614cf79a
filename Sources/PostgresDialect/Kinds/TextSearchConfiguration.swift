import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension TextSearchConfiguration: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT c.oid, c.cfgname, c.cfgnamespace, p.prsnamespace, p.prsname FROM pg_ts_config c
            JOIN pg_ts_parser p ON p.oid = c.cfgparser WHERE c.oid >= 16384
            """,
            """
            SELECT m.mapcfg, t.alias, d.dictnamespace, d.dictname FROM pg_ts_config c JOIN pg_ts_config_map m ON m.mapcfg = c.oid
            JOIN pg_ts_dict d ON d.oid = m.mapdict, LATERAL ts_token_type(c.cfgparser) t
            WHERE c.oid >= 16384 AND t.tokid = m.maptokentype ORDER BY m.mapcfg, m.maptokentype, m.mapseqno
            """,
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let (rows, maps) = (tables[0], tables[1])
        var mappings: [Int: [String: [[String]]]] = [:]
        for row in 0..<maps.rowCount {
            mappings[maps.int(row, 0), default: [:]][maps.string(row, 1), default: []].append(
                catalog.names.path(maps.int(row, 2), maps.string(row, 3)))
        }
        for row in 0..<rows.rowCount
        where !catalog.names.isMember(CatalogClass.textSearchConfiguration, rows.int(row, 0)) {
            let path = [catalog.names.schemas[rows.int(row, 2)] ?? "", rows.string(row, 1)]
            var configuration = TextSearchConfiguration(id: ObjectID(.textSearchConfiguration, path))
            configuration.parser = catalog.names.path(rows.int(row, 3), rows.string(row, 4))
            configuration.mappings = mappings[rows.int(row, 0)] ?? [:]
            catalog.insert(configuration, CatalogClass.textSearchConfiguration, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        TextSearchConfiguration.self,
        create: { configuration, _ in
            let creation = Statement(
                """
                CREATE TEXT SEARCH CONFIGURATION \(path: configuration.id.path) \
                (PARSER = \(path: parser(configuration)))
                """)
            return [creation] + changes(configuration, from: [:])
        },
        drop: { configuration, _ in [Statement("DROP TEXT SEARCH CONFIGURATION \(path: configuration.id.path)")] },
        rename: { configuration, id in
            TypeNames.rename(configuration.id, to: id, keyword: "TEXT SEARCH CONFIGURATION")
        },
        attributes: [
            .replaces("parser", \TextSearchConfiguration.parser),
            AttributeRule("mappings", \TextSearchConfiguration.mappings) { old, new, _ in
                .alter(changes(new, from: old.mappings))
            },
        ])

    /// `default` is a keyword, and the name of the only parser there is.
    private static func parser(_ configuration: TextSearchConfiguration) -> [String] {
        configuration.parser.count == 1 ? ["pg_catalog"] + configuration.parser : configuration.parser
    }

    private static func changes(
        _ configuration: TextSearchConfiguration, from old: [String: [[String]]]
    ) -> [Statement] {
        let alter: SQL = "ALTER TEXT SEARCH CONFIGURATION \(path: configuration.id.path)"
        return Set(old.keys).union(configuration.mappings.keys).sorted().compactMap { token in
            let (before, after) = (old[token], configuration.mappings[token])
            if before == after { return nil }
            guard let after else { return Statement("\(alter) DROP MAPPING FOR \(name: token)", weight: 1) }
            let list = after.map { SQL("\(path: $0)") }.joined(separator: ", ")
            let action: SQL = before == nil ? "ADD MAPPING" : "ALTER MAPPING"
            return Statement("\(alter) \(action) FOR \(name: token) WITH \(list)", weight: 1)
        }
    }
}
