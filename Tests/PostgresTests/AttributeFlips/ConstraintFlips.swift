extension Flip {
    static let constraints = [
        notNulls, enforcement, periods, checks, keys, foreignKeys, exclusions, partitionConstraints,
    ].flatMap { $0 }

    private static let checks =
        given(
            "CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0) NOT VALID",
            [
                Flip("pg_constraint.conname", "ALTER TABLE t RENAME CONSTRAINT k TO l"),
                Flip("pg_constraint.convalidated", "ALTER TABLE t VALIDATE CONSTRAINT k"),
                Flip(
                    "pg_constraint.conbin",
                    "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k CHECK (a > 1) NOT VALID"),
                Flip(
                    "pg_constraint.connoinherit",
                    "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0) NO INHERIT NOT VALID",
                    also: ["pg_constraint.conbin"]),
                Flip(
                    "pg_constraint.contype",
                    "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k UNIQUE (a)",
                    also: [
                        "pg_attribute", "pg_class", "pg_index",
                        "pg_constraint.conbin", "pg_constraint.connoinherit", "pg_constraint.convalidated",
                    ]),
            ])
        + reported(
            given(
                """
                CREATE TABLE w (a int) PARTITION BY LIST (a); CREATE TABLE part PARTITION OF w DEFAULT;
                ALTER TABLE w ADD CONSTRAINT k CHECK (a > 0) NOT VALID
                """,
                [Flip("pg_constraint.convalidated", "ALTER TABLE part VALIDATE CONSTRAINT k")]))

    /// `NOT NULL` is a constraint from version 18 on.
    private static let notNulls =
        since(
            180000,
            given(
                "CREATE TABLE t (a int NOT NULL)",
                [Flip("pg_constraint.conname", "ALTER TABLE t RENAME CONSTRAINT t_a_not_null TO k")]))
        + since(
            180000,
            reported(
                given(
                    "CREATE TABLE t (a int NOT NULL)",
                    [
                        Flip(
                            "pg_constraint.convalidated",
                            """
                            ALTER TABLE t DROP CONSTRAINT t_a_not_null;
                            ALTER TABLE t ADD CONSTRAINT t_a_not_null NOT NULL a NOT VALID
                            """),
                        Flip("pg_constraint.connoinherit", "ALTER TABLE t ALTER CONSTRAINT t_a_not_null NO INHERIT"),
                        Flip("pg_description.description", "COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x'"),
                    ])))

    private static let enforcement = since(
        180000,
        given(
            """
            CREATE TABLE t (a int CONSTRAINT k CHECK (a > 0), b int UNIQUE, c int);
            ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (c) REFERENCES t (b)
            """,
            [
                Flip(
                    "pg_constraint.conenforced",
                    "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0) NOT ENFORCED",
                    also: ["pg_constraint.convalidated", "pg_constraint.conbin"]),
                Flip(
                    "pg_constraint.conenforced", "ALTER TABLE t ALTER CONSTRAINT f NOT ENFORCED",
                    also: ["pg_constraint.convalidated", "pg_trigger"]),
            ]))

    private static let periods = since(
        180000,
        given(
            """
            CREATE TABLE t (a int4range NOT NULL, b int4range NOT NULL, CONSTRAINT k UNIQUE (a, b));
            CREATE TABLE p (a int4range, b int4range, PRIMARY KEY (a, b WITHOUT OVERLAPS))
            """,
            [
                Flip(
                    "pg_constraint.conperiod",
                    "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k UNIQUE (a, b WITHOUT OVERLAPS)",
                    also: ["pg_class.relam", "pg_constraint.conexclop", "pg_index"]),
                Flip(
                    "pg_constraint.conperiod",
                    "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a, PERIOD b) REFERENCES p (a, PERIOD b)",
                    also: ["pg_constraint", "pg_trigger", "pg_class.relhastriggers"]),
            ]))

    private static let keys = [
        given(
            "CREATE TABLE t (a int NOT NULL, b int NOT NULL, CONSTRAINT k UNIQUE (a))",
            [
                Flip(
                    "pg_constraint.conname", "ALTER TABLE t RENAME CONSTRAINT k TO of_unique",
                    also: ["pg_class.relname"]),
                Flip("pg_class.relname", "ALTER INDEX k RENAME TO l", also: ["pg_constraint.conname"]),
                Flip(
                    "pg_constraint.contype",
                    "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY (a)",
                    also: ["pg_index.indisprimary"]),
                Flip(
                    "pg_constraint.condeferrable",
                    "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k UNIQUE (a) DEFERRABLE",
                    also: ["pg_trigger"]),
                Flip(
                    "pg_constraint.conkey",
                    "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k UNIQUE (b)",
                    also: ["pg_attribute.attname", "pg_index.indkey"]),
                Flip("pg_class.reloptions", "ALTER INDEX k SET (fillfactor = 70)"),
                Flip(
                    "pg_index.indnatts",
                    "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k UNIQUE (a) INCLUDE (b)",
                    also: ["pg_attribute", "pg_index.indkey"]),
                Flip("pg_index.indisclustered", "ALTER TABLE t CLUSTER ON k"),
            ]),
        since(
            150000,
            given(
                "CREATE TABLE t (a int NOT NULL, b int NOT NULL, CONSTRAINT k UNIQUE (a))",
                [
                    Flip(
                        "pg_index.indnullsnotdistinct",
                        "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k UNIQUE NULLS NOT DISTINCT (a)")
                ])),
        given(
            "CREATE TABLE t (a int NOT NULL, CONSTRAINT k UNIQUE (a) DEFERRABLE)",
            [
                Flip(
                    "pg_constraint.condeferred",
                    "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k UNIQUE (a) INITIALLY DEFERRED",
                    also: ["pg_trigger"])
            ]),
    ].flatMap { $0 }

    private static let foreignKeys =
        given(
            """
            CREATE TABLE p (a int UNIQUE, b int, c int, d int UNIQUE, UNIQUE (b, c)); CREATE TABLE q (a int UNIQUE);
            CREATE TABLE t (a int, b int, c int);
            ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (a) REFERENCES p (a) NOT VALID;
            ALTER TABLE t ADD CONSTRAINT l FOREIGN KEY (b, c) REFERENCES p (b, c) ON DELETE SET NULL
            """,
            [
                Flip("pg_constraint.conname", "ALTER TABLE t RENAME CONSTRAINT k TO z"),
                Flip("pg_constraint.convalidated", "ALTER TABLE here.t VALIDATE CONSTRAINT k"),
                Flip(
                    "pg_constraint.condeferrable", "ALTER TABLE t ALTER CONSTRAINT k DEFERRABLE",
                    also: ["pg_trigger.tgdeferrable"]),
                Flip(
                    "pg_constraint.condeferred", "ALTER TABLE t ALTER CONSTRAINT k DEFERRABLE INITIALLY DEFERRED",
                    also: ["pg_constraint.condeferrable", "pg_trigger.tgdeferrable", "pg_trigger.tginitdeferred"]),
                Flip("pg_constraint.conkey", again("FOREIGN KEY (b) REFERENCES p (a)"), also: madeAgain),
                Flip(
                    "pg_constraint.confkey", again("FOREIGN KEY (a) REFERENCES p (d)"), also: madeAgain),
                Flip("pg_constraint.confrelid", again("FOREIGN KEY (a) REFERENCES q (a)"), also: madeAgain),
                Flip(
                    "pg_constraint.confupdtype", again("FOREIGN KEY (a) REFERENCES p (a) ON UPDATE CASCADE"),
                    also: madeAgain),
                Flip(
                    "pg_constraint.confdeltype", again("FOREIGN KEY (a) REFERENCES p (a) ON DELETE CASCADE"),
                    also: madeAgain),
                Flip(
                    "pg_constraint.confmatchtype", again("FOREIGN KEY (a) REFERENCES p (a) MATCH FULL"), also: madeAgain
                ),

            ])
        + since(
            150000,
            given(
                "CREATE TABLE p (b int, c int, UNIQUE (b, c)); CREATE TABLE t (b int, c int); "
                    + "ALTER TABLE t ADD CONSTRAINT l FOREIGN KEY (b, c) REFERENCES p (b, c) ON DELETE SET NULL",
                [
                    Flip(
                        "pg_constraint.confdelsetcols",
                        "ALTER TABLE t DROP CONSTRAINT l; ALTER TABLE t ADD CONSTRAINT l FOREIGN KEY (b, c) REFERENCES p (b, c) ON DELETE SET NULL (b)",
                        also: madeAgain)
                ]))
        + reported(
            given(
                "CREATE TABLE t (a int UNIQUE, b int REFERENCES t (a))",
                [Flip("pg_trigger.tgenabled", "ALTER TABLE t DISABLE TRIGGER ALL")]))

    /// The triggers behind a foreign key have its number in their names.
    private static let madeAgain: Set<String> = [
        "pg_trigger.tgname", "pg_trigger.tgconstraint", "pg_trigger.tgconstrrelid", "pg_trigger.tgfoid",
    ]

    private static func again(_ key: String) -> String {
        "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k \(key) NOT VALID"
    }

    private static let exclusions = given(
        "CREATE TABLE t (a int4range, b int4range, CONSTRAINT k EXCLUDE USING gist (a WITH &&))",
        [
            Flip(
                "pg_constraint.conname", "ALTER TABLE t RENAME CONSTRAINT k TO of_exclusion", also: ["pg_class.relname"]
            ),
            Flip("pg_constraint.conexclop", excluding("USING gist (a WITH -|-)")),
            Flip(
                "pg_constraint.conkey", excluding("USING gist (b WITH &&)"),
                also: ["pg_attribute.attname", "pg_index.indkey"]),
            Flip("pg_constraint.condeferrable", excluding("USING gist (a WITH &&) DEFERRABLE"), also: ["pg_trigger"]),
            Flip("pg_index.indpred", excluding("USING gist (a WITH &&) WHERE (a <> b)")),
            Flip(
                "pg_index.indexprs", excluding("USING gist ((a * a) WITH &&)"),
                also: ["pg_attribute.attname", "pg_constraint.conkey", "pg_index.indkey"]),
            Flip("pg_class.reloptions", "ALTER INDEX k SET (fillfactor = 80)"),
        ])

    private static func excluding(_ definition: String) -> String {
        "ALTER TABLE t DROP CONSTRAINT k; ALTER TABLE t ADD CONSTRAINT k EXCLUDE \(definition)"
    }

    private static let partitionConstraints = [
        given(
            """
            CREATE TABLE p (a int NOT NULL) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1);
            ALTER TABLE c ADD CONSTRAINT k PRIMARY KEY (a); ALTER TABLE ONLY p ADD CONSTRAINT k_p PRIMARY KEY (a)
            """,
            [
                Flip(
                    "pg_constraint.conparentid", "ALTER INDEX k_p ATTACH PARTITION k",
                    also: [
                        "pg_class.relispartition", "pg_constraint.coninhcount", "pg_constraint.conislocal",
                        "pg_index.indisvalid", "pg_inherits",
                    ])
            ]),
        given(
            "CREATE TABLE p (a int, CONSTRAINT k CHECK (a > 0)) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1)",
            [Flip("pg_constraint.conname", "ALTER TABLE p RENAME CONSTRAINT k TO of_partitioned")]),
    ].flatMap { $0 }
}
