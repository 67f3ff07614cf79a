extension Flip {
    static let textSearch = [dictionaries, configurations, parsers, templates].flatMap { $0 }

    private static let dictionaries = given(
        "CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, accept = false)",
        [
            Flip("pg_ts_dict.dictname", "ALTER TEXT SEARCH DICTIONARY d RENAME TO z"),
            Flip("pg_ts_dict.dictnamespace", "ALTER TEXT SEARCH DICTIONARY d SET SCHEMA there"),
            Flip("pg_ts_dict.dictinitoption", "ALTER TEXT SEARCH DICTIONARY d (accept = true)"),
            Flip(
                "pg_ts_dict.dicttemplate",
                "DROP TEXT SEARCH DICTIONARY d; CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = snowball, language = 'english')",
                also: ["pg_ts_dict.dictinitoption"]),
        ])

    private static let configurations = given(
        """
        CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple); CREATE TEXT SEARCH DICTIONARY e (TEMPLATE = simple);
        CREATE TEXT SEARCH PARSER p (
            START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
        CREATE TEXT SEARCH CONFIGURATION c (PARSER = "default"); ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word WITH d
        """,
        [
            Flip("pg_ts_config.cfgname", "ALTER TEXT SEARCH CONFIGURATION c RENAME TO z"),
            Flip("pg_ts_config.cfgnamespace", "ALTER TEXT SEARCH CONFIGURATION c SET SCHEMA there"),
            Flip("pg_ts_config_map.mapdict", "ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING REPLACE d WITH e"),
            Flip(
                "pg_ts_config_map.maptokentype",
                "ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR word; ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR email WITH d"
            ),
            Flip(
                "pg_ts_config_map.mapseqno", "ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word WITH e, d",
                also: ["pg_ts_config_map"]),
            Flip(
                "pg_ts_config.cfgparser",
                """
                DROP TEXT SEARCH CONFIGURATION c; CREATE TEXT SEARCH CONFIGURATION c (PARSER = p);
                ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word WITH d
                """),
        ])

    private static let parsers =
        given(
            "CREATE TEXT SEARCH PARSER p (\(parser))",
            [
                Flip("pg_ts_parser.prsname", "ALTER TEXT SEARCH PARSER p RENAME TO q"),
                Flip("pg_ts_parser.prsnamespace", "ALTER TEXT SEARCH PARSER p SET SCHEMA there"),
            ])
        + given(
            """
            CREATE FUNCTION p_start(internal, int) RETURNS internal LANGUAGE internal AS 'prsd_start';
            CREATE FUNCTION p_next(internal, internal, internal) RETURNS internal LANGUAGE internal AS 'prsd_nexttoken';
            CREATE FUNCTION p_end(internal) RETURNS void LANGUAGE internal AS 'prsd_end';
            CREATE FUNCTION p_types(internal) RETURNS internal LANGUAGE internal AS 'prsd_lextype';
            CREATE TEXT SEARCH PARSER p (\(parser))
            """,
            [
                Flip(
                    "pg_ts_parser.prsstart",
                    again("START = p_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype")),
                Flip(
                    "pg_ts_parser.prstoken",
                    again("START = prsd_start, GETTOKEN = p_next, END = prsd_end, LEXTYPES = prsd_lextype")),
                Flip(
                    "pg_ts_parser.prsend",
                    again("START = prsd_start, GETTOKEN = prsd_nexttoken, END = p_end, LEXTYPES = prsd_lextype")),
                Flip(
                    "pg_ts_parser.prslextype",
                    again("START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = p_types")),
                Flip("pg_ts_parser.prsheadline", again("\(parser), HEADLINE = prsd_headline")),
            ])

    private static let parser =
        "START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype"

    private static func again(_ definition: String) -> String {
        "DROP TEXT SEARCH PARSER p; CREATE TEXT SEARCH PARSER p (\(definition))"
    }

    private static let templates =
        given(
            "CREATE TEXT SEARCH TEMPLATE m (LEXIZE = dsimple_lexize)",
            [
                Flip("pg_ts_template.tmplname", "ALTER TEXT SEARCH TEMPLATE m RENAME TO n"),
                Flip("pg_ts_template.tmplnamespace", "ALTER TEXT SEARCH TEMPLATE m SET SCHEMA there"),
            ])
        + given(
            "CREATE TEXT SEARCH TEMPLATE m (LEXIZE = dsimple_lexize)",
            [
                Flip(
                    "pg_ts_template.tmplinit",
                    "DROP TEXT SEARCH TEMPLATE m; CREATE TEXT SEARCH TEMPLATE m (INIT = dsimple_init, LEXIZE = dsimple_lexize)"
                ),
                Flip(
                    "pg_ts_template.tmpllexize",
                    "DROP TEXT SEARCH TEMPLATE m; CREATE TEXT SEARCH TEMPLATE m (LEXIZE = dsynonym_lexize)"),
            ])
}
