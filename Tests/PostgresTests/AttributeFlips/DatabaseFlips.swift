extension Flip {
    static let database = [
        schemas, extensions, publications, subscriptions, statistics, languages, transforms, conversions, accessMethods,
        labels,
    ].flatMap { $0 }

    private static let schemas = [Flip("pg_namespace.nspname", "ALTER SCHEMA there RENAME TO elsewhere")]

    private static let extensions =
        given(
            "CREATE EXTENSION hstore VERSION '1.4'; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (a int)",
            [
                Flip(
                    "pg_extension.extversion", "ALTER EXTENSION hstore UPDATE",
                    also: ["pg_proc", "pg_operator", "pg_amop", "pg_amproc", "pg_type", "pg_cast", "pg_opclass"]),
                Flip(
                    "pg_extension.extnamespace", "ALTER EXTENSION hstore SET SCHEMA there",
                    also: [
                        "pg_amproc.amproc", "pg_operator", "pg_opclass.opcnamespace", "pg_opfamily.opfnamespace",
                        "pg_proc.pronamespace", "pg_type",
                    ]),
                Flip(
                    "pg_extension.extname", "CREATE EXTENSION intagg",
                    also: ["pg_extension", "pg_proc", "pg_aggregate", "pg_description"]),
                Flip("pg_depend.deptype", "ALTER EXTENSION hstore ADD TABLE t"),
                Flip("pg_depend.deptype", "ALTER EXTENSION hstore DROP FUNCTION akeys(hstore)"),
            ])
        + given(
            """
            CREATE EXTENSION hstore; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE TABLE t (a int PRIMARY KEY); CREATE INDEX i ON t (a); CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
            CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf()
            """,
            ["FUNCTION f()", "INDEX i", "MATERIALIZED VIEW m", "TRIGGER r ON t"].map {
                Flip("pg_depend.deptype", "ALTER \($0) DEPENDS ON EXTENSION hstore")
            } + reported([Flip("pg_depend.deptype", "ALTER INDEX t_pkey DEPENDS ON EXTENSION hstore")]))

    private static let publications =
        given(
            "CREATE TABLE t (a int, b int); CREATE TABLE u (a int); CREATE PUBLICATION p FOR TABLE t",
            [
                Flip("pg_publication.pubname", "ALTER PUBLICATION p RENAME TO q"),
                Flip(
                    "pg_publication.puballtables", "DROP PUBLICATION p; CREATE PUBLICATION p FOR ALL TABLES",
                    also: ["pg_publication_rel"]),
                Flip("pg_publication.pubinsert", "ALTER PUBLICATION p SET (publish = 'update, delete, truncate')"),
                Flip("pg_publication.pubupdate", "ALTER PUBLICATION p SET (publish = 'insert, delete, truncate')"),
                Flip("pg_publication.pubdelete", "ALTER PUBLICATION p SET (publish = 'insert, update, truncate')"),
                Flip("pg_publication.pubtruncate", "ALTER PUBLICATION p SET (publish = 'insert, update, delete')"),
                Flip("pg_publication_rel.prrelid", "ALTER PUBLICATION p SET TABLE u"),
            ])
        + since(
            130000,
            given(
                "CREATE PUBLICATION p",
                [Flip("pg_publication.pubviaroot", "ALTER PUBLICATION p SET (publish_via_partition_root)")]))
        + since(
            180000,
            given(
                "CREATE PUBLICATION p",
                [Flip("pg_publication.pubgencols", "ALTER PUBLICATION p SET (publish_generated_columns = stored)")]))
        + since(
            150000,
            given(
                "CREATE TABLE t (a int, b int); CREATE PUBLICATION p FOR TABLE t",
                [
                    Flip("pg_publication_rel.prqual", "ALTER PUBLICATION p SET TABLE t WHERE (a > 0)"),
                    Flip("pg_publication_rel.prattrs", "ALTER PUBLICATION p SET TABLE t (a)"),
                    Flip(
                        "pg_publication_namespace.pnnspid", "ALTER PUBLICATION p ADD TABLES IN SCHEMA there",
                        also: ["pg_publication_namespace"]),
                ]))

    private static let subscriptions =
        given(
            "CREATE SUBSCRIPTION s CONNECTION 'host=a' PUBLICATION p WITH (connect = false, slot_name = a)",
            [
                Flip("pg_subscription.subname", "ALTER SUBSCRIPTION s RENAME TO r"),
                Flip("pg_subscription.subbinary", "ALTER SUBSCRIPTION s SET (binary = true)"),
                Flip("pg_subscription.subpasswordrequired", "ALTER SUBSCRIPTION s SET (password_required = false)"),
                Flip("pg_subscription.subrunasowner", "ALTER SUBSCRIPTION s SET (run_as_owner = true)"),
                Flip("pg_subscription.suborigin", "ALTER SUBSCRIPTION s SET (origin = none)"),
                Flip(
                    "pg_subscription.subfailover",
                    """
                    ALTER SUBSCRIPTION s SET (slot_name = NONE); DROP SUBSCRIPTION s;
                    CREATE SUBSCRIPTION s CONNECTION 'host=a' PUBLICATION p
                        WITH (connect = false, slot_name = a, failover = true)
                    """),
                Flip("pg_subscription.substream", "ALTER SUBSCRIPTION s SET (streaming = true)"),
                Flip("pg_subscription.subdisableonerr", "ALTER SUBSCRIPTION s SET (disable_on_error = true)"),
                Flip("pg_subscription.subconninfo", "ALTER SUBSCRIPTION s CONNECTION 'host=b'"),
                Flip("pg_subscription.subslotname", "ALTER SUBSCRIPTION s SET (slot_name = b)"),
                Flip("pg_subscription.subsynccommit", "ALTER SUBSCRIPTION s SET (synchronous_commit = on)"),
                Flip(
                    "pg_subscription.subpublications",
                    "ALTER SUBSCRIPTION s SET PUBLICATION q WITH (refresh = false)"),
                Flip(
                    "pg_subscription.subowner",
                    "ALTER SUBSCRIPTION s OWNER TO flip_super"),
                Flip(
                    "pg_subscription.subtwophasestate",
                    """
                    ALTER SUBSCRIPTION s SET (slot_name = NONE); DROP SUBSCRIPTION s;
                    CREATE SUBSCRIPTION s CONNECTION 'host=a' PUBLICATION p
                        WITH (connect = false, slot_name = a, two_phase = true)
                    """),
            ])

    private static let statistics =
        given(
            "CREATE TABLE t (a int, b int, c int); CREATE TABLE u (a int, b int, c int); CREATE STATISTICS s (ndistinct) ON a, b FROM t",
            [
                Flip("pg_statistic_ext.stxname", "ALTER STATISTICS s RENAME TO z"),
                Flip("pg_statistic_ext.stxnamespace", "ALTER STATISTICS s SET SCHEMA there"),
                Flip("pg_statistic_ext.stxrelid", "DROP STATISTICS s; CREATE STATISTICS s (ndistinct) ON a, b FROM u"),
                Flip("pg_statistic_ext.stxkeys", "DROP STATISTICS s; CREATE STATISTICS s (ndistinct) ON a, c FROM t"),
                Flip("pg_statistic_ext.stxkind", "DROP STATISTICS s; CREATE STATISTICS s (mcv) ON a, b FROM t"),
            ])
        + since(
            130000,
            given(
                "CREATE TABLE t (a int, b int); CREATE STATISTICS s (ndistinct) ON a, b FROM t",
                [Flip("pg_statistic_ext.stxstattarget", "ALTER STATISTICS s SET STATISTICS 7")]))
        + since(
            140000,
            given(
                "CREATE TABLE t (a int, b int); CREATE STATISTICS s (ndistinct) ON (a + 1), b FROM t",
                [
                    Flip(
                        "pg_statistic_ext.stxexprs",
                        "DROP STATISTICS s; CREATE STATISTICS s (ndistinct) ON (a + 2), b FROM t")
                ]))

    private static let handlers = """
        CREATE FUNCTION handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
        CREATE FUNCTION second() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler'
        """

    private static let languages =
        reported(
            given(
                "\(handlers); CREATE LANGUAGE l HANDLER handler",
                [Flip("pg_language.lanname", "ALTER LANGUAGE l RENAME TO z")]))
        + unmanaged(
            "language",
            given(
                "\(handlers); CREATE LANGUAGE l HANDLER handler",
                [
                    Flip("pg_language.lanowner", "ALTER LANGUAGE l OWNER TO flip_one"),
                    Flip("pg_language.lanpltrusted", "CREATE OR REPLACE TRUSTED LANGUAGE l HANDLER handler"),
                    Flip("pg_language.lanplcallfoid", "CREATE OR REPLACE LANGUAGE l HANDLER second"),
                    Flip(
                        "pg_language.laninline",
                        "CREATE OR REPLACE LANGUAGE l HANDLER handler INLINE plpgsql_inline_handler"),
                    Flip(
                        "pg_language.lanvalidator",
                        "CREATE OR REPLACE LANGUAGE l HANDLER handler VALIDATOR plpgsql_validator"),
                    Flip(
                        "pg_language.lanacl",
                        "CREATE OR REPLACE TRUSTED LANGUAGE l HANDLER handler; GRANT USAGE ON LANGUAGE l TO flip_one",
                        also: ["pg_language.lanpltrusted"]),
                    Flip("pg_language.lanispl", "UPDATE pg_language SET lanispl = false WHERE lanname = 'l'"),
                ]))

    private static let transforms =
        reported(
            given(
                "\(handlers); CREATE LANGUAGE l HANDLER handler; \(converters); CREATE TRANSFORM FOR int LANGUAGE l (FROM SQL WITH FUNCTION from_sql(internal))",
                [
                    Flip(
                        "pg_transform.trftype",
                        "DROP TRANSFORM FOR int LANGUAGE l; CREATE TRANSFORM FOR text LANGUAGE l (FROM SQL WITH FUNCTION from_sql(internal))"
                    )
                ]))
        + unmanaged(
            "transform",
            given(
                "\(handlers); CREATE LANGUAGE l HANDLER handler; \(converters); CREATE TRANSFORM FOR int LANGUAGE l (FROM SQL WITH FUNCTION from_sql(internal))",
                [
                    Flip(
                        "pg_transform.trflang",
                        "DROP TRANSFORM FOR int LANGUAGE l; CREATE TRANSFORM FOR int LANGUAGE plpgsql (FROM SQL WITH FUNCTION from_sql(internal))"
                    ),
                    Flip(
                        "pg_transform.trffromsql",
                        "CREATE OR REPLACE TRANSFORM FOR int LANGUAGE l (FROM SQL WITH FUNCTION other_from_sql(internal))"
                    ),
                    Flip(
                        "pg_transform.trftosql",
                        """
                        CREATE OR REPLACE TRANSFORM FOR int LANGUAGE l (
                            FROM SQL WITH FUNCTION from_sql(internal), TO SQL WITH FUNCTION to_sql(internal))
                        """),
                ]))

    private static let converters = """
        CREATE FUNCTION from_sql(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'generate_series_int4_support';
        CREATE FUNCTION other_from_sql(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'generate_series_int4_support';
        CREATE FUNCTION to_sql(internal) RETURNS int LANGUAGE internal IMMUTABLE AS 'int4in'
        """

    private static let conversions =
        reported(
            given(
                "CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8",
                [
                    Flip("pg_conversion.conname", "ALTER CONVERSION c RENAME TO z"),
                    Flip("pg_conversion.connamespace", "ALTER CONVERSION c SET SCHEMA there"),
                ]))
        + unmanaged(
            "conversion",
            given(
                "CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8",
                [
                    Flip("pg_conversion.conowner", "ALTER CONVERSION c OWNER TO flip_one"),
                    Flip(
                        "pg_conversion.condefault",
                        "DROP CONVERSION c; CREATE DEFAULT CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8"),
                    Flip(
                        "pg_conversion.conproc",
                        """
                        CREATE FUNCTION convert(int, int, cstring, internal, int, bool) RETURNS int LANGUAGE c STRICT
                            AS '$libdir/utf8_and_iso8859_1', 'iso8859_1_to_utf8';
                        DROP CONVERSION c; CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM convert
                        """, also: ["pg_proc"]),
                    Flip(
                        "pg_conversion.conforencoding",
                        "DROP CONVERSION c; CREATE CONVERSION c FOR 'LATIN2' TO 'UTF8' FROM iso8859_to_utf8",
                        also: ["pg_conversion.conproc"]),
                    Flip(
                        "pg_conversion.contoencoding",
                        "DROP CONVERSION c; CREATE CONVERSION c FOR 'LATIN1' TO 'MULE_INTERNAL' FROM latin1_to_mic",
                        also: ["pg_conversion.conproc"]),
                ]))

    private static let accessMethods =
        given(
            "CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler",
            [
                Flip(
                    "pg_am.amname",
                    "DROP ACCESS METHOD m; CREATE ACCESS METHOD n TYPE TABLE HANDLER heap_tableam_handler"),
                Flip("pg_am.amtype", "CREATE ACCESS METHOD n TYPE INDEX HANDLER bthandler", also: ["pg_am"]),
            ])
        + given(
            """
            CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;
            CREATE FUNCTION handler(internal) RETURNS table_am_handler LANGUAGE internal AS 'heap_tableam_handler'
            """,
            [
                Flip(
                    "pg_am.amhandler",
                    "DROP ACCESS METHOD m; CREATE ACCESS METHOD m TYPE TABLE HANDLER handler")
            ])

    /// No provider of labels comes with PostgreSQL; the rows are what `SECURITY LABEL` would write.
    private static let labels =
        reported(
            given(
                "CREATE TABLE t (a int); INSERT INTO pg_seclabel VALUES ('t'::regclass, 'pg_class'::regclass, 0, 'one', 'x')",
                [Flip("pg_seclabel.provider", "UPDATE pg_seclabel SET provider = 'two'")]))
        + unmanaged(
            "security label",
            given(
                "CREATE TABLE t (a int); INSERT INTO pg_seclabel VALUES ('t'::regclass, 'pg_class'::regclass, 0, 'one', 'x')",
                [Flip("pg_seclabel.label", "UPDATE pg_seclabel SET label = 'y'")]))
}
