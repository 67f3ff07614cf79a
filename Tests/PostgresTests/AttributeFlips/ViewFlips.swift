extension Flip {
    static let views = [
        given(
            "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t",
            [
                Flip("pg_class.relname", "ALTER VIEW v RENAME TO w", also: ["pg_type.typname"]),
                Flip("pg_class.relnamespace", "ALTER VIEW v SET SCHEMA there", also: ["pg_type.typnamespace"]),
                Flip("pg_class.reloptions", "ALTER VIEW v SET (security_barrier)"),
                Flip("pg_class.reloptions", "ALTER VIEW v SET (check_option = local)"),
                Flip("pg_rewrite.ev_action", "CREATE OR REPLACE VIEW v AS SELECT a FROM t WHERE b > 0"),
                Flip("pg_attribute.attname", "ALTER VIEW v RENAME a TO z"),

                Flip(
                    "pg_class.relkind", "DROP VIEW v; CREATE MATERIALIZED VIEW v AS SELECT a FROM t",
                    also: ["pg_class.relam", "pg_class.relreplident", "pg_rewrite"]),
            ]),
        given(
            "CREATE TABLE t (a int, b int); CREATE MATERIALIZED VIEW m AS SELECT a FROM t",
            [
                Flip("pg_class.relname", "ALTER MATERIALIZED VIEW m RENAME TO w", also: ["pg_type.typname"]),
                Flip("pg_class.reloptions", "ALTER MATERIALIZED VIEW m SET (fillfactor = 70)"),
                Flip(
                    "pg_rewrite.ev_action",
                    "DROP MATERIALIZED VIEW m; CREATE MATERIALIZED VIEW m AS SELECT a FROM t WHERE b > 0"),
                Flip("pg_attribute.attname", "ALTER MATERIALIZED VIEW m RENAME a TO z"),
            ]),
        given(
            "CREATE TABLE t (a int); CREATE RULE r AS ON INSERT TO t DO ALSO NOTHING",
            [
                Flip("pg_rewrite.rulename", "ALTER RULE r ON t RENAME TO s"),
                Flip("pg_rewrite.ev_enabled", "ALTER TABLE t DISABLE RULE r"),
                Flip("pg_rewrite.ev_enabled", "ALTER TABLE t ENABLE ALWAYS RULE r"),
                Flip("pg_rewrite.ev_type", "CREATE OR REPLACE RULE r AS ON DELETE TO t DO ALSO NOTHING"),
                Flip(
                    "pg_rewrite.is_instead", "CREATE OR REPLACE RULE r AS ON INSERT TO t DO INSTEAD NOTHING",
                    also: ["pg_rewrite.ev_action"]),
                Flip(
                    "pg_rewrite.ev_qual", "CREATE OR REPLACE RULE r AS ON INSERT TO t WHERE NEW.a > 0 DO ALSO NOTHING",
                    also: ["pg_rewrite.ev_action"]),
                Flip("pg_rewrite.ev_action", "CREATE OR REPLACE RULE r AS ON INSERT TO t DO ALSO DELETE FROM t"),
            ]),
    ].flatMap { $0 }

    static let sequences = [
        given(
            "CREATE SEQUENCE s; CREATE TABLE t (a int, b int)",
            [
                Flip("pg_class.relname", "ALTER SEQUENCE s RENAME TO z"),
                Flip("pg_class.relnamespace", "ALTER SEQUENCE s SET SCHEMA there"),
                Flip("pg_sequence.seqtypid", "ALTER SEQUENCE s AS int", also: ["pg_sequence.seqmax"]),
                Flip("pg_sequence.seqstart", "ALTER SEQUENCE s START 7"),
                Flip("pg_sequence.seqincrement", "ALTER SEQUENCE s INCREMENT 2"),
                Flip("pg_sequence.seqmin", "ALTER SEQUENCE s MINVALUE -5"),
                Flip("pg_sequence.seqmax", "ALTER SEQUENCE s MAXVALUE 9"),
                Flip("pg_sequence.seqcache", "ALTER SEQUENCE s CACHE 3"),
                Flip("pg_sequence.seqcycle", "ALTER SEQUENCE s CYCLE"),
                Flip("pg_depend.deptype", "ALTER SEQUENCE s OWNED BY t.a"),
            ]),
        given(
            "CREATE TABLE t (a int, b int); CREATE TABLE u (a int); CREATE SEQUENCE s OWNED BY t.a",
            [
                Flip("pg_depend.refobjsubid", "ALTER SEQUENCE s OWNED BY t.b"),
                Flip("pg_depend.refobjid", "ALTER SEQUENCE s OWNED BY u.a"),
                Flip("pg_depend.refobjsubid", "ALTER SEQUENCE s OWNED BY NONE"),
            ]),
        since(
            150000,
            given("CREATE SEQUENCE s", [Flip("pg_class.relpersistence", "ALTER SEQUENCE s SET UNLOGGED")])),
    ].flatMap { $0 }
}
