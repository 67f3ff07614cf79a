extension Flip {
    /// A little of everything that has an owner, privileges or a comment.
    private static let everything = """
        CREATE TABLE t (a int, b int, CONSTRAINT k CHECK (a > 0), CONSTRAINT u UNIQUE (a), x int4range,
            CONSTRAINT e EXCLUDE USING gist (x WITH &&), i int GENERATED ALWAYS AS IDENTITY);
        ALTER TABLE t ADD CONSTRAINT r FOREIGN KEY (b) REFERENCES t (a);
        CREATE TABLE serial (a serial);
        CREATE INDEX t_b ON t (b); CREATE STATISTICS st ON a, b FROM t; CREATE POLICY po ON t;
        CREATE RULE ru AS ON DELETE TO t WHERE OLD.a > 0 DO ALSO NOTHING;
        CREATE VIEW v AS SELECT 1 AS a; CREATE MATERIALIZED VIEW m AS SELECT 1 AS a; CREATE INDEX m_a ON m (a);
        CREATE SEQUENCE s; CREATE TYPE c AS (a int); CREATE TYPE en AS ENUM ('a');
        CREATE DOMAIN d AS int CONSTRAINT dk CHECK (VALUE > 0);
        CREATE TYPE ra AS RANGE (subtype = int); CREATE COLLATION co (provider = libc, locale = 'C');
        CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
        CREATE TRIGGER tr AFTER DELETE ON t EXECUTE FUNCTION f();
        CREATE FUNCTION ef() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
        CREATE EVENT TRIGGER et ON ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION ef();
        CREATE AGGREGATE ag(int) (SFUNC = int4pl, STYPE = int);
        CREATE OPERATOR <+> (LEFTARG = int, RIGHTARG = int, FUNCTION = int4pl);
        CREATE FUNCTION cast_c(c) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE CAST (c AS int) WITH FUNCTION cast_c(c);
        CREATE TEXT SEARCH DICTIONARY td (TEMPLATE = simple); CREATE TEXT SEARCH CONFIGURATION tc (PARSER = "default");
        CREATE FOREIGN DATA WRAPPER w; CREATE SERVER fs FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE ft (a int) SERVER fs;
        CREATE PUBLICATION pb;
        CREATE TABLE pa (a int, CONSTRAINT pk PRIMARY KEY (a), CONSTRAINT pc CHECK (a > 0)) PARTITION BY LIST (a);
        CREATE TABLE pt PARTITION OF pa FOR VALUES IN (1); CREATE TRIGGER pr AFTER DELETE ON pa FOR EACH ROW EXECUTE FUNCTION f();
        CREATE INDEX pi ON pa (a)
        """

    static let owners = given(
        "\(everything); ALTER ROLE flip_one SUPERUSER",
        [
            Flip("pg_class.relowner", "ALTER TABLE t OWNER TO flip_one", also: ["pg_type.typowner"]),
            Flip("pg_class.relowner", "ALTER TABLE serial OWNER TO flip_one", also: ["pg_type.typowner"]),
            Flip("pg_class.relowner", "ALTER TABLE pa OWNER TO flip_one", also: ["pg_type.typowner"]),
            Flip("pg_class.relowner", "ALTER TABLE pt OWNER TO flip_one", also: ["pg_type.typowner"]),
            Flip("pg_class.relowner", "ALTER FOREIGN TABLE ft OWNER TO flip_one", also: ["pg_type.typowner"]),
            Flip("pg_class.relowner", "ALTER VIEW v OWNER TO flip_one", also: ["pg_type.typowner"]),
            Flip("pg_class.relowner", "ALTER MATERIALIZED VIEW m OWNER TO flip_one", also: ["pg_type.typowner"]),
            Flip("pg_class.relowner", "ALTER SEQUENCE s OWNER TO flip_one"),
            Flip("pg_class.relowner", "ALTER TYPE c OWNER TO flip_one", also: ["pg_type.typowner"]),
            Flip("pg_type.typowner", "ALTER TYPE en OWNER TO flip_one"),
            Flip("pg_type.typowner", "ALTER DOMAIN d OWNER TO flip_one"),
            Flip("pg_type.typowner", "ALTER TYPE ra OWNER TO flip_one"),

            Flip("pg_collation.collowner", "ALTER COLLATION co OWNER TO flip_one"),
            Flip("pg_proc.proowner", "ALTER FUNCTION f OWNER TO flip_one"),
            Flip("pg_proc.proowner", "ALTER PROCEDURE p OWNER TO flip_one"),
            Flip("pg_proc.proowner", "ALTER AGGREGATE ag(int) OWNER TO flip_one"),
            Flip("pg_operator.oprowner", "ALTER OPERATOR <+> (int, int) OWNER TO flip_one"),
            Flip("pg_namespace.nspowner", "ALTER SCHEMA there OWNER TO flip_one"),
            Flip("pg_namespace.nspowner", "ALTER SCHEMA public OWNER TO flip_one", also: ["pg_namespace.nspacl"]),
            Flip("pg_statistic_ext.stxowner", "ALTER STATISTICS st OWNER TO flip_one"),
            Flip("pg_event_trigger.evtowner", "ALTER EVENT TRIGGER et OWNER TO flip_one"),
            Flip("pg_foreign_data_wrapper.fdwowner", "ALTER FOREIGN DATA WRAPPER w OWNER TO flip_one"),
            Flip("pg_foreign_server.srvowner", "ALTER SERVER fs OWNER TO flip_one"),
            Flip("pg_publication.pubowner", "ALTER PUBLICATION pb OWNER TO flip_one"),
            Flip("pg_ts_dict.dictowner", "ALTER TEXT SEARCH DICTIONARY td OWNER TO flip_one"),
            Flip("pg_ts_config.cfgowner", "ALTER TEXT SEARCH CONFIGURATION tc OWNER TO flip_one"),
        ])

    static let privileges =
        given(
            everything,
            [
                Flip("pg_class.relacl", "GRANT SELECT ON t TO flip_one"),
                Flip("pg_class.relacl", "GRANT SELECT ON t TO PUBLIC"),
                Flip("pg_class.relacl", "GRANT SELECT ON t TO flip_one WITH GRANT OPTION"),
                Flip("pg_class.relacl", "REVOKE SELECT ON t FROM CURRENT_USER"),
                Flip("pg_class.relacl", "GRANT SELECT ON pa TO flip_one"),
                Flip("pg_class.relacl", "GRANT SELECT ON pt TO flip_one"),
                Flip("pg_class.relacl", "GRANT SELECT ON v TO flip_one"),
                Flip("pg_class.relacl", "GRANT SELECT ON m TO flip_one"),
                Flip("pg_class.relacl", "GRANT SELECT ON ft TO flip_one"),
                Flip("pg_class.relacl", "GRANT SELECT ON SEQUENCE s TO flip_one"),
                Flip("pg_class.relacl", "GRANT SELECT ON SEQUENCE t_i_seq TO flip_one"),
                Flip("pg_class.relacl", "GRANT SELECT ON SEQUENCE serial_a_seq TO flip_one"),
                Flip("pg_attribute.attacl", "GRANT SELECT (a) ON t TO flip_one"),
                Flip("pg_attribute.attacl", "GRANT SELECT (a) ON v TO flip_one"),
                Flip("pg_attribute.attacl", "GRANT SELECT (a) ON m TO flip_one"),
                Flip("pg_attribute.attacl", "GRANT SELECT (a) ON ft TO flip_one"),
                Flip("pg_attribute.attacl", "GRANT SELECT (a) ON pt TO flip_one"),
                Flip("pg_type.typacl", "GRANT USAGE ON TYPE en TO flip_one"),
                Flip("pg_type.typacl", "REVOKE USAGE ON TYPE en FROM PUBLIC"),
                Flip("pg_type.typacl", "GRANT USAGE ON DOMAIN d TO flip_one"),
                Flip("pg_type.typacl", "GRANT USAGE ON TYPE c TO flip_one"),
                Flip("pg_type.typacl", "GRANT USAGE ON TYPE ra TO flip_one"),
                Flip("pg_type.typacl", "GRANT USAGE ON TYPE t TO flip_one"),

                Flip("pg_proc.proacl", "GRANT EXECUTE ON FUNCTION f TO flip_one"),
                Flip("pg_proc.proacl", "REVOKE EXECUTE ON FUNCTION f FROM PUBLIC"),
                Flip("pg_proc.proacl", "GRANT EXECUTE ON PROCEDURE p TO flip_one"),
                Flip("pg_proc.proacl", "GRANT EXECUTE ON FUNCTION ag(int) TO flip_one"),
                Flip("pg_namespace.nspacl", "GRANT USAGE ON SCHEMA there TO flip_one"),
                Flip("pg_namespace.nspacl", "GRANT CREATE ON SCHEMA public TO flip_one"),
                Flip("pg_namespace.nspacl", "REVOKE USAGE ON SCHEMA public FROM PUBLIC"),
                Flip("pg_foreign_data_wrapper.fdwacl", "GRANT USAGE ON FOREIGN DATA WRAPPER w TO flip_one"),
                Flip("pg_foreign_server.srvacl", "GRANT USAGE ON FOREIGN SERVER fs TO flip_one"),
            ])
        + given(
            "CREATE TABLE t (a int); GRANT USAGE ON SCHEMA here TO PUBLIC; GRANT SELECT ON t TO flip_one WITH GRANT OPTION",
            [
                Flip("pg_class.relacl", "SET ROLE flip_one; GRANT SELECT ON here.t TO flip_two; RESET ROLE"),
                Flip(
                    "pg_attribute.attacl",
                    "SET ROLE flip_one; GRANT SELECT (a) ON here.t TO flip_two; RESET ROLE"),
            ])
        + since(
            170000,
            given(
                "CREATE TABLE t (a int)",
                [
                    Flip("pg_class.relacl", "GRANT MAINTAIN ON t TO flip_one"),
                    Flip("pg_class.relacl", "GRANT ALL ON t TO flip_one; REVOKE MAINTAIN ON t FROM flip_one"),
                    Flip("pg_class.relacl", "REVOKE MAINTAIN ON t FROM CURRENT_USER"),
                    Flip("pg_class.relacl", "REVOKE ALL ON t FROM CURRENT_USER; GRANT MAINTAIN ON t TO CURRENT_USER"),
                ]))
        + since(
            180000,
            reported([
                Flip(
                    "pg_default_acl.defaclobjtype",
                    "ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO flip_one", also: ["pg_default_acl"])
            ]))
        + given(
            "ALTER DEFAULT PRIVILEGES IN SCHEMA there GRANT SELECT ON TABLES TO flip_one",
            [
                Flip(
                    "pg_default_acl.defaclacl",
                    "ALTER DEFAULT PRIVILEGES IN SCHEMA there GRANT INSERT ON TABLES TO flip_one"),
                Flip(
                    "pg_default_acl.defaclrole",
                    "ALTER DEFAULT PRIVILEGES FOR ROLE flip_two IN SCHEMA there GRANT SELECT ON TABLES TO flip_one",
                    also: ["pg_default_acl"]),
                Flip(
                    "pg_default_acl.defaclnamespace",
                    "ALTER DEFAULT PRIVILEGES IN SCHEMA here GRANT SELECT ON TABLES TO flip_one",
                    also: ["pg_default_acl"]),
                Flip(
                    "pg_default_acl.defaclnamespace", "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO flip_one",
                    also: ["pg_default_acl"]),
                Flip(
                    "pg_default_acl.defaclobjtype",
                    "ALTER DEFAULT PRIVILEGES IN SCHEMA there GRANT SELECT ON SEQUENCES TO flip_one",
                    also: ["pg_default_acl"]),
                Flip(
                    "pg_default_acl.defaclobjtype",
                    "ALTER DEFAULT PRIVILEGES IN SCHEMA there GRANT EXECUTE ON FUNCTIONS TO flip_one",
                    also: ["pg_default_acl"]),
                Flip(
                    "pg_default_acl.defaclobjtype",
                    "ALTER DEFAULT PRIVILEGES IN SCHEMA there GRANT USAGE ON TYPES TO flip_one",
                    also: ["pg_default_acl"]),
                Flip(
                    "pg_default_acl.defaclobjtype", "ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO flip_one",
                    also: ["pg_default_acl"]),
                Flip(
                    "pg_default_acl.defaclacl", "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC",
                    also: ["pg_default_acl"]),
            ])

    private static let commented = [
        "SCHEMA there", "SCHEMA public", "TABLE t", "COLUMN t.a", "CONSTRAINT k ON t", "CONSTRAINT u ON t", "INDEX u",
        "CONSTRAINT e ON t", "INDEX e", "CONSTRAINT r ON t", "INDEX t_b", "STATISTICS st", "POLICY po ON t",
        "RULE ru ON t",
        "VIEW v", "COLUMN v.a", "MATERIALIZED VIEW m", "COLUMN m.a", "INDEX m_a", "SEQUENCE s", "TYPE c", "COLUMN c.a",
        "TYPE en", "DOMAIN d", "CONSTRAINT dk ON DOMAIN d", "TYPE ra", "COLLATION co", "FUNCTION f()", "PROCEDURE p()",
        "TRIGGER tr ON t", "EVENT TRIGGER et", "AGGREGATE ag(int)", "OPERATOR <+> (int, int)", "CAST (c AS int)",
        "TEXT SEARCH DICTIONARY td", "TEXT SEARCH CONFIGURATION tc", "FOREIGN DATA WRAPPER w", "SERVER fs",
        "FOREIGN TABLE ft", "COLUMN ft.a", "PUBLICATION pb", "SEQUENCE t_i_seq",
        "SEQUENCE serial_a_seq",
        "TABLE pa", "TABLE pt", "COLUMN pt.a", "CONSTRAINT pk ON pa", "INDEX pk", "CONSTRAINT pc ON pa", "INDEX pi",
        "TRIGGER pr ON pa", "TYPE t", "TYPE _t",
        "TYPE _en", "FUNCTION ra(int, int)",
    ]

    static let comments =
        given(
            everything,
            commented.map { Flip("pg_description.description", "COMMENT ON \($0) IS 'x'") }
                + since(140000, [Flip("pg_description.description", "COMMENT ON TYPE ra_multirange IS 'x'")]))
        + given(
            "CREATE EXTENSION intagg",
            ["EXTENSION intagg", "FUNCTION int_array_enum(int[])"].map {
                Flip("pg_description.description", "COMMENT ON \($0) IS 'x'")
            })
        + given(
            "CREATE TABLE t (a int); COMMENT ON TABLE t IS 'x'",
            [
                Flip("pg_description.description", "COMMENT ON TABLE t IS 'y'"),
                Flip("pg_description.description", "COMMENT ON TABLE t IS NULL"),
            ])
        + given(
            everything,
            [
                Flip("pg_description.description", "COMMENT ON INDEX pt_a_idx IS 'x'"),
                Flip("pg_description.description", "COMMENT ON INDEX pt_pkey IS 'x'"),
            ])
        + given(
            everything,
            [
                Flip("pg_description.description", "COMMENT ON CONSTRAINT pt_pkey ON pt IS 'x'"),
                Flip("pg_description.description", "COMMENT ON CONSTRAINT pc ON pt IS 'x'"),
            ] + since(130000, [Flip("pg_description.description", "COMMENT ON TRIGGER pr ON pt IS 'x'")]))
        + given(
            """
            CREATE TABLE k (a int PRIMARY KEY); CREATE TABLE pa (a int CONSTRAINT pf REFERENCES k) PARTITION BY LIST (a);
            CREATE TABLE pt PARTITION OF pa DEFAULT;
            CREATE TABLE up (a int CONSTRAINT c CHECK (a > 0)); CREATE TABLE heir () INHERITS (up)
            """,
            ["pf ON pt", "c ON heir"].map { Flip("pg_description.description", "COMMENT ON CONSTRAINT \($0) IS 'x'") })
        + reported(
            given(everything, [Flip("pg_description.description", "COMMENT ON RULE \"_RETURN\" ON v IS 'x'")])
                + given(
                    """
                    CREATE TABLE k (a int PRIMARY KEY); CREATE TABLE pa (a int CONSTRAINT pf REFERENCES k) PARTITION BY LIST (a);
                    CREATE TABLE pt (a int CONSTRAINT own REFERENCES k); ALTER TABLE pa ATTACH PARTITION pt DEFAULT;
                    CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
                    CREATE CONSTRAINT TRIGGER r AFTER DELETE ON pt FOR EACH ROW EXECUTE FUNCTION tf()
                    """,
                    ["own", "r"].map { Flip("pg_description.description", "COMMENT ON CONSTRAINT \($0) ON pt IS 'x'") })
        )
        + unmanaged(
            "conversion",
            given(
                "CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8",
                [Flip("pg_description.description", "COMMENT ON CONVERSION c IS 'x'")]))
}
