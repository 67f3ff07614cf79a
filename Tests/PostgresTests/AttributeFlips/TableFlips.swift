extension Flip {
    static let tables = [
        given(
            "CREATE TABLE t (a int NOT NULL)",
            [
                Flip("pg_class.relname", "ALTER TABLE t RENAME TO u", also: ["pg_type.typname"]),
                Flip("pg_class.relnamespace", "ALTER TABLE t SET SCHEMA there", also: ["pg_type.typnamespace"]),
                Flip("pg_class.relpersistence", "ALTER TABLE t SET UNLOGGED"),
                Flip("pg_class.relrowsecurity", "ALTER TABLE t ENABLE ROW LEVEL SECURITY"),
                Flip("pg_class.relforcerowsecurity", "ALTER TABLE t FORCE ROW LEVEL SECURITY"),
                Flip("pg_class.relreplident", "ALTER TABLE t REPLICA IDENTITY FULL"),
                Flip("pg_class.relreplident", "ALTER TABLE t REPLICA IDENTITY NOTHING"),
                Flip("pg_class.reloptions", "ALTER TABLE t SET (fillfactor = 70)"),
                Flip(
                    "pg_class.relkind", "DROP TABLE t; CREATE VIEW t AS SELECT 1 AS a",
                    also: ["pg_attribute.attnotnull", "pg_class", "pg_constraint", "pg_rewrite"]),
                Flip(
                    "pg_class.relkind", "DROP TABLE t; CREATE TABLE t (a int NOT NULL) PARTITION BY LIST (a)",
                    also: ["pg_class.relam", "pg_partitioned_table"]),
            ]),
        given(
            "CREATE TABLE t (a text)",
            [
                Flip("pg_class.reloptions", "ALTER TABLE t SET (toast.autovacuum_enabled = false)")

            ]),
        given(
            "CREATE TYPE c AS (a int); CREATE TYPE d AS (a int); CREATE TABLE t (a int); CREATE TABLE o OF c",
            [
                Flip("pg_class.reloftype", "ALTER TABLE t OF c"),
                Flip("pg_class.reloftype", "ALTER TABLE o NOT OF"),
                Flip("pg_class.reloftype", "ALTER TABLE o OF d"),
                Flip(
                    "pg_attribute.attname", "ALTER TYPE c ADD ATTRIBUTE b int CASCADE",
                    also: ["pg_attribute", "pg_class"]),
                Flip(
                    "pg_attribute.atttypid", "ALTER TYPE c ALTER ATTRIBUTE a TYPE bigint CASCADE",
                    also: ["pg_attribute"]),
            ]),
        given(
            "CREATE TABLE t (a int); CREATE MATERIALIZED VIEW m AS SELECT 1 AS a; CREATE INDEX i ON t (a)",
            [
                Flip("pg_class.reltablespace", "ALTER TABLE t SET TABLESPACE flip_space"),
                Flip("pg_class.reltablespace", "ALTER MATERIALIZED VIEW m SET TABLESPACE flip_space"),
                Flip("pg_class.reltablespace", "ALTER INDEX i SET TABLESPACE flip_space"),
            ]),
        given(
            "CREATE TABLE p (a int) PARTITION BY LIST (a)",
            [
                Flip("pg_class.reltablespace", "ALTER TABLE p SET TABLESPACE flip_space")
            ]),
        given(
            "CREATE ACCESS METHOD other TYPE TABLE HANDLER heap_tableam_handler; CREATE TABLE t (a int)",
            [
                Flip("pg_class.relam", "DROP TABLE t; CREATE TABLE t (a int) USING other")
            ]),
        since(
            170000,
            given(
                "CREATE ACCESS METHOD other TYPE TABLE HANDLER heap_tableam_handler; CREATE TABLE p (a int) PARTITION BY LIST (a)",
                [Flip("pg_class.relam", "ALTER TABLE p SET ACCESS METHOD other")])),
        given(
            "CREATE ACCESS METHOD other TYPE TABLE HANDLER heap_tableam_handler; CREATE MATERIALIZED VIEW m AS SELECT 1 AS a",
            [
                Flip(
                    "pg_class.relam",
                    "DROP MATERIALIZED VIEW m; CREATE MATERIALIZED VIEW m USING other AS SELECT 1 AS a",
                    also: ["pg_rewrite.ev_action"])
            ]),
        given(
            "CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a); CREATE UNIQUE INDEX j ON t (a)",
            [
                Flip(
                    "pg_class.relreplident", "ALTER TABLE t REPLICA IDENTITY USING INDEX i",
                    also: ["pg_index.indisreplident"])
            ]),
        given(
            """
            CREATE TABLE t (a int NOT NULL, b int NOT NULL);
            CREATE UNIQUE INDEX i ON t (a); CREATE UNIQUE INDEX j ON t (b);
            ALTER TABLE t REPLICA IDENTITY USING INDEX i
            """,
            [
                Flip(
                    "pg_index.indisreplident",
                    "ALTER TABLE t REPLICA IDENTITY DEFAULT",
                    also: ["pg_class.relreplident"])
            ]),
        given(
            "CREATE MATERIALIZED VIEW m AS SELECT 'x'::text AS a",
            [
                Flip("pg_class.reloptions", "ALTER MATERIALIZED VIEW m SET (toast.autovacuum_enabled = false)"),
                Flip("pg_class.relreplident", "ALTER TABLE m REPLICA IDENTITY FULL"),
            ]),
        inherited, partitioned,
    ].flatMap { $0 }

    private static let inherited = [
        given(
            "CREATE TABLE p (a int); CREATE TABLE q (b int); CREATE TABLE c (a int, b int); CREATE TABLE d (a int)",
            [
                Flip(
                    "pg_inherits.inhparent", "ALTER TABLE c INHERIT p",
                    also: ["pg_attribute.attinhcount", "pg_inherits"]),
                Flip(
                    "pg_attribute.attinhcount", "ALTER TABLE d INHERIT p",
                    also: ["pg_inherits"]),
            ]),
        given(
            "CREATE TABLE p (a int); CREATE TABLE q (a int); CREATE TABLE c (a int) INHERITS (p)",
            [
                Flip("pg_inherits.inhparent", "ALTER TABLE c NO INHERIT p; ALTER TABLE c INHERIT q"),
                Flip(
                    "pg_inherits.inhseqno", "ALTER TABLE c INHERIT q",
                    also: [
                        "pg_attribute.attinhcount", "pg_inherits",
                    ]),
            ]),
        given(
            "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)",
            [Flip("pg_attribute.attislocal", "DROP TABLE c; CREATE TABLE c (a int) INHERITS (p)")]),
        given(
            "CREATE TABLE p (a int, CONSTRAINT k CHECK (a > 0)); CREATE TABLE c () INHERITS (p)",
            [
                Flip(
                    "pg_constraint.conislocal",
                    "DROP TABLE c; CREATE TABLE c (CONSTRAINT k CHECK (a > 0)) INHERITS (p)",
                    also: ["pg_constraint.conbin"])
            ]),
        given(
            "CREATE TABLE p (a int, CONSTRAINT k CHECK (a > 0)); CREATE TABLE c (a int, CONSTRAINT k CHECK (a > 0))",
            [
                Flip(
                    "pg_constraint.coninhcount", "ALTER TABLE c INHERIT p",
                    also: [
                        "pg_attribute.attinhcount", "pg_inherits",
                    ])
            ]),
    ].flatMap { $0 }

    private static let partitioned = [
        given(
            """
            CREATE TABLE p (a int, b text) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1);
            CREATE TABLE d (a int, b text)
            """,
            [
                Flip(
                    "pg_class.relispartition", "ALTER TABLE p DETACH PARTITION c",
                    also: [
                        "pg_attribute.attinhcount", "pg_attribute.attislocal", "pg_class.relpartbound",
                        "pg_inherits",
                    ]),
                Flip(
                    "pg_class.relpartbound",
                    "ALTER TABLE p DETACH PARTITION c; ALTER TABLE p ATTACH PARTITION c FOR VALUES IN (2)",
                    also: ["pg_attribute.attislocal"]),
                Flip(
                    "pg_partitioned_table.partdefid", "CREATE TABLE e PARTITION OF p DEFAULT",
                    also: ["pg_attribute", "pg_class", "pg_type", "pg_index", "pg_inherits"]),
                Flip("pg_class.reloptions", "ALTER TABLE c SET (fillfactor = 70)"),
                Flip("pg_class.relpersistence", "ALTER TABLE c SET UNLOGGED"),
                Flip("pg_class.relreplident", "ALTER TABLE p REPLICA IDENTITY FULL"),
                Flip("pg_class.relreplident", "ALTER TABLE c REPLICA IDENTITY FULL"),
                Flip("pg_class.relrowsecurity", "ALTER TABLE p ENABLE ROW LEVEL SECURITY"),
                Flip("pg_class.relrowsecurity", "ALTER TABLE c ENABLE ROW LEVEL SECURITY"),
                Flip("pg_class.reloptions", "ALTER TABLE c SET (toast.autovacuum_enabled = false)"),
                Flip("pg_attribute.attoptions", "ALTER TABLE c ALTER a SET (n_distinct = 5)"),
                Flip("pg_attribute.atthasdef", "ALTER TABLE c ALTER a SET DEFAULT 5", also: ["pg_attrdef"]),
                Flip("pg_attribute.attnotnull", "ALTER TABLE c ALTER a SET NOT NULL", also: ["pg_constraint"]),
                Flip("pg_attribute.attstattarget", "ALTER TABLE c ALTER a SET STATISTICS 7"),
                Flip("pg_attribute.attstorage", "ALTER TABLE c ALTER b SET STORAGE EXTERNAL"),
            ]),
        since(
            140000,
            reported(
                given(
                    "CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1)",
                    [
                        // Only a detachment that was cut short leaves this.
                        Flip("pg_inherits.inhdetachpending", "UPDATE pg_inherits SET inhdetachpending = true")
                    ]))),
        given(
            """
            CREATE TABLE p (a int, b text) PARTITION BY LIST (a);
            CREATE TABLE q (a int, b text) PARTITION BY LIST (a);
            CREATE TABLE c PARTITION OF p FOR VALUES IN (1)
            """,
            [
                Flip(
                    "pg_inherits.inhparent",
                    "ALTER TABLE p DETACH PARTITION c; ALTER TABLE q ATTACH PARTITION c FOR VALUES IN (1)",
                    also: ["pg_attribute.attislocal", "pg_class.relpartbound"])
            ]),
        given(
            "CREATE TABLE p (a text, b text) PARTITION BY LIST (a)",
            [
                Flip(
                    "pg_partitioned_table.partstrat",
                    "DROP TABLE p; CREATE TABLE p (a text, b text) PARTITION BY RANGE (a)"),
                Flip(
                    "pg_partitioned_table.partattrs",
                    "DROP TABLE p; CREATE TABLE p (a text, b text) PARTITION BY LIST (b)"),
                Flip(
                    "pg_partitioned_table.partclass",
                    "DROP TABLE p; CREATE TABLE p (a text, b text) PARTITION BY LIST (a text_pattern_ops)"),
                Flip(
                    "pg_partitioned_table.partcollation",
                    "DROP TABLE p; CREATE TABLE p (a text, b text) PARTITION BY LIST (a COLLATE \"C\")"),
                Flip(
                    "pg_partitioned_table.partexprs",
                    "DROP TABLE p; CREATE TABLE p (a text, b text) PARTITION BY LIST (upper(a))",
                    also: ["pg_partitioned_table.partattrs"]),
            ]),
        given(
            "CREATE TABLE p (a text, b text) PARTITION BY RANGE (a)",
            [
                Flip(
                    "pg_partitioned_table.partnatts",
                    "DROP TABLE p; CREATE TABLE p (a text, b text) PARTITION BY RANGE (a, b)",
                    also: [
                        "pg_partitioned_table.partattrs", "pg_partitioned_table.partclass",
                        "pg_partitioned_table.partcollation",
                    ])
            ]),
    ].flatMap { $0 }
}
