extension Flip {
    static let indexes = [
        given(
            "CREATE TABLE t (a text, b text); CREATE INDEX i ON t (a)",
            [
                Flip("pg_class.relname", "ALTER INDEX i RENAME TO j"),
                Flip(
                    "pg_class.relam", "DROP INDEX i; CREATE INDEX i ON t USING hash (a)",
                    also: ["pg_attribute", "pg_index.indclass"]),
                Flip("pg_class.reloptions", "ALTER INDEX i SET (fillfactor = 70)"),
                Flip("pg_index.indisunique", "DROP INDEX i; CREATE UNIQUE INDEX i ON t (a)"),
                Flip("pg_index.indisclustered", "ALTER TABLE t CLUSTER ON i"),
                Flip("pg_index.indkey", "DROP INDEX i; CREATE INDEX i ON t (b)", also: ["pg_attribute.attname"]),
                Flip(
                    "pg_index.indnkeyatts", "DROP INDEX i; CREATE INDEX i ON t (a, b)",
                    also: [
                        "pg_attribute", "pg_index.indnatts", "pg_index.indkey",
                        "pg_index.indclass", "pg_index.indcollation", "pg_index.indoption",
                    ]),
                Flip(
                    "pg_index.indnatts", "DROP INDEX i; CREATE INDEX i ON t (a) INCLUDE (b)",
                    also: ["pg_attribute", "pg_index.indkey"]),
                Flip(
                    "pg_index.indcollation", "DROP INDEX i; CREATE INDEX i ON t (a COLLATE \"C\")",
                    also: ["pg_attribute.attcollation"]),
                Flip("pg_index.indclass", "DROP INDEX i; CREATE INDEX i ON t (a text_pattern_ops)"),
                Flip("pg_index.indoption", "DROP INDEX i; CREATE INDEX i ON t (a DESC)"),
                Flip("pg_index.indoption", "DROP INDEX i; CREATE INDEX i ON t (a NULLS FIRST)"),
                Flip(
                    "pg_index.indexprs", "DROP INDEX i; CREATE INDEX i ON t (upper(a))",
                    also: ["pg_attribute.attname", "pg_index.indkey"]),
                Flip("pg_index.indpred", "DROP INDEX i; CREATE INDEX i ON t (a) WHERE b IS NULL"),
                // What a build beside the table's use leaves that fails.
                Flip("pg_index.indisvalid", "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass"),
            ]),
        since(
            150000,
            given(
                "CREATE TABLE t (a text); CREATE UNIQUE INDEX i ON t (a)",
                [
                    Flip(
                        "pg_index.indnullsnotdistinct",
                        "DROP INDEX i; CREATE UNIQUE INDEX i ON t (a) NULLS NOT DISTINCT")
                ])),
        since(
            130000,
            given(
                "CREATE TABLE t (a tsvector); CREATE INDEX i ON t USING gist (a)",
                [
                    Flip(
                        "pg_attribute.attoptions",
                        "DROP INDEX i; CREATE INDEX i ON t USING gist (a tsvector_ops (siglen = 100))")
                ])),
        given(
            "CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a)",
            [
                Flip(
                    "pg_index.indisprimary", "ALTER TABLE t ADD CONSTRAINT i PRIMARY KEY USING INDEX i",
                    also: ["pg_constraint"])
            ]),
        given(
            "CREATE MATERIALIZED VIEW m AS SELECT 1 AS a; CREATE INDEX i ON m (a)",
            [
                Flip("pg_class.relname", "ALTER INDEX i RENAME TO of_view"),
                Flip("pg_index.indisclustered", "ALTER MATERIALIZED VIEW m CLUSTER ON i"),
            ]),
        given(
            """
            CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1);
            CREATE INDEX i ON c (a); CREATE INDEX i_p ON ONLY p (a)
            """,
            [
                Flip(
                    "pg_class.relispartition", "ALTER INDEX i_p ATTACH PARTITION i",
                    also: [
                        "pg_index.indisvalid", "pg_inherits",
                    ])
            ]),
        given(
            """
            CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1);
            CREATE INDEX i ON p (a)
            """,
            [
                Flip("pg_class.relname", "ALTER INDEX c_a_idx RENAME TO other"),
                Flip("pg_index.indisclustered", "ALTER TABLE c CLUSTER ON c_a_idx"),
                Flip("pg_class.reloptions", "ALTER INDEX c_a_idx SET (fillfactor = 70)"),
            ]),
        given(
            """
            CREATE TABLE p (a int) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1);
            CREATE INDEX i ON p ((a + 1))
            """,
            [Flip("pg_attribute.attstattarget", "ALTER INDEX c_expr_idx ALTER COLUMN 1 SET STATISTICS 70")]),
    ].flatMap { $0 }
}
