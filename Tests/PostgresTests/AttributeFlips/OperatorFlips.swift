extension Flip {
    static let operators = [plainOperators, casts, operatorClasses, builtInFamilies].flatMap { $0 }

    private static let plainOperators = [
        given(
            """
            CREATE OPERATOR <+> (LEFTARG = int, RIGHTARG = int, FUNCTION = int4pl);
            CREATE OPERATOR *** (LEFTARG = int, RIGHTARG = int, FUNCTION = int4mul)
            """,
            [
                Flip("pg_operator.oprnamespace", "ALTER OPERATOR <+> (int, int) SET SCHEMA there"),
                Flip("pg_operator.oprname", made("<->", "LEFTARG = int, RIGHTARG = int, FUNCTION = int4pl")),
                Flip("pg_operator.oprcode", made("<+>", "LEFTARG = int, RIGHTARG = int, FUNCTION = int4mul")),
                Flip(
                    "pg_operator.oprkind", made("<+>", "RIGHTARG = int, FUNCTION = int4abs"),
                    also: ["pg_operator.oprleft", "pg_operator.oprcode"]),
                Flip(
                    "pg_operator.oprleft", made("<+>", "LEFTARG = bigint, RIGHTARG = int, FUNCTION = int84pl"),
                    also: ["pg_operator.oprcode"]),
                Flip(
                    "pg_operator.oprright", made("<+>", "LEFTARG = int, RIGHTARG = bigint, FUNCTION = int48pl"),
                    also: ["pg_operator.oprcode"]),
                Flip(
                    "pg_operator.oprcom",
                    made("<+>", "LEFTARG = int, RIGHTARG = int, FUNCTION = int4pl, COMMUTATOR = <+>")),
            ]),
        given(
            """
            CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
            CREATE OPERATOR !!! (LEFTARG = int, RIGHTARG = int, FUNCTION = int4ne)
            """,
            [
                Flip("pg_operator.oprrest", "ALTER OPERATOR === (int, int) SET (RESTRICT = eqsel)"),
                Flip("pg_operator.oprjoin", "ALTER OPERATOR === (int, int) SET (JOIN = eqjoinsel)"),
                Flip("pg_operator.oprcanhash", equality("HASHES")),
                Flip("pg_operator.oprcanmerge", equality("MERGES")),
                Flip("pg_operator.oprnegate", equality("NEGATOR = !!!")),
            ]),
    ].flatMap { $0 }

    private static func made(_ name: String, _ definition: String) -> String {
        "DROP OPERATOR <+> (int, int); CREATE OPERATOR \(name) (\(definition))"
    }

    private static func equality(_ option: String) -> String {
        """
        DROP OPERATOR === (int, int);
        CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq, \(option))
        """
    }

    private static let casts = given(
        """
        CREATE TYPE c AS (a int); CREATE TYPE d AS (a int);
        CREATE FUNCTION to_int(c) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION to_int(d) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION to_bigint(c) RETURNS bigint LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION other(c) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE CAST (c AS int) WITH FUNCTION to_int(c)
        """,
        [
            Flip("pg_cast.castsource", cast("(d AS int) WITH FUNCTION to_int(d)"), also: ["pg_cast.castfunc"]),
            Flip("pg_cast.casttarget", cast("(c AS bigint) WITH FUNCTION to_bigint(c)"), also: ["pg_cast.castfunc"]),
            Flip("pg_cast.castfunc", cast("(c AS int) WITH FUNCTION other(c)")),
            Flip("pg_cast.castcontext", cast("(c AS int) WITH FUNCTION to_int(c) AS ASSIGNMENT")),
            Flip("pg_cast.castmethod", cast("(c AS int) WITH INOUT"), also: ["pg_cast.castfunc"]),
        ])

    private static func cast(_ definition: String) -> String { "DROP CAST (c AS int); CREATE CAST \(definition)" }

    private static let operatorClasses =
        [
            given(
                """
                CREATE OPERATOR FAMILY f USING btree; CREATE OPERATOR FAMILY g USING btree;
                CREATE OPERATOR CLASS o FOR TYPE int USING btree FAMILY f AS OPERATOR 1 <, FUNCTION 1 btint4cmp(int, int)
                """,
                [
                    Flip("pg_opclass.opcname", "ALTER OPERATOR CLASS o USING btree RENAME TO p"),
                    Flip("pg_opclass.opcnamespace", "ALTER OPERATOR CLASS o USING btree SET SCHEMA there"),
                    Flip("pg_opclass.opcowner", "ALTER OPERATOR CLASS o USING btree OWNER TO flip_one"),
                    Flip("pg_opclass.opcfamily", made("FOR TYPE int USING btree FAMILY g AS STORAGE int"), also: parts),
                    Flip("pg_opclass.opcintype", made("FOR TYPE oid USING btree FAMILY f AS STORAGE oid"), also: parts),
                    Flip(
                        "pg_opclass.opcdefault",
                        made("DEFAULT FOR TYPE money USING spgist AS STORAGE money"),
                        also: parts.union(["pg_opclass", "pg_opfamily"])),
                    Flip(
                        "pg_opclass.opcmethod", made("FOR TYPE int USING hash AS STORAGE int"),
                        also: parts.union(["pg_opclass", "pg_opfamily"])),
                    Flip(
                        "pg_opclass.opckeytype", made("FOR TYPE int USING gist AS STORAGE oid"),
                        also: parts.union(["pg_opclass", "pg_opfamily"])),
                ]),
            given(
                """
                CREATE OPERATOR FAMILY f USING btree;
                ALTER OPERATOR FAMILY f USING btree ADD OPERATOR 1 < (int, int), FUNCTION 1 btint4cmp(int, int)
                """,
                [
                    Flip("pg_opfamily.opfname", "ALTER OPERATOR FAMILY f USING btree RENAME TO p"),
                    Flip("pg_opfamily.opfnamespace", "ALTER OPERATOR FAMILY f USING btree SET SCHEMA there"),
                    Flip("pg_opfamily.opfowner", "ALTER OPERATOR FAMILY f USING btree OWNER TO flip_one"),
                    Flip("pg_opfamily.opfmethod", "CREATE OPERATOR FAMILY f USING hash", also: ["pg_opfamily"]),
                    Flip("pg_amop.amopstrategy", family("OPERATOR 2 < (int, int)", "OPERATOR 1 (int, int)")),
                    Flip("pg_amop.amopopr", family("OPERATOR 1 <= (int, int)", "OPERATOR 1 (int, int)")),
                    Flip(
                        "pg_amop.amoplefttype", family("OPERATOR 1 < (bigint, int)", "OPERATOR 1 (int, int)"),
                        also: ["pg_amop.amopopr"]),
                    Flip(
                        "pg_amop.amoprighttype", family("OPERATOR 1 < (int, bigint)", "OPERATOR 1 (int, int)"),
                        also: ["pg_amop.amopopr"]),
                    Flip(
                        "pg_amproc.amproc", family("FUNCTION 1 btoidcmp(oid, oid)", "FUNCTION 1 (int, int)"),
                        also: ["pg_amproc"]),
                    Flip(
                        "pg_amproc.amproclefttype",
                        family("FUNCTION 1 (bigint, int) btint84cmp(bigint, int)", "FUNCTION 1 (int, int)"),
                        also: ["pg_amproc"]),
                    Flip(
                        "pg_amproc.amprocrighttype",
                        family("FUNCTION 1 (int, bigint) btint48cmp(int, bigint)", "FUNCTION 1 (int, int)"),
                        also: ["pg_amproc"]),
                    Flip(
                        "pg_amproc.amprocnum",
                        family("FUNCTION 2 (int, int) btint4sortsupport(internal)", "FUNCTION 1 (int, int)"),
                        also: ["pg_amproc"]),
                ]),
            given(
                "CREATE OPERATOR FAMILY f USING gist",
                [
                    Flip(
                        "pg_amop.amopsortfamily",
                        "ALTER OPERATOR FAMILY f USING gist ADD OPERATOR 1 <-> (point, point) FOR ORDER BY float_ops",
                        also: ["pg_amop"]),
                    Flip(
                        "pg_amop.amoppurpose",
                        "ALTER OPERATOR FAMILY f USING gist ADD OPERATOR 2 <-> (point, point) FOR ORDER BY float_ops",
                        also: ["pg_amop"]),
                ]),
        ].flatMap { $0 }

    private static let parts: Set<String> = ["pg_amop", "pg_amproc"]

    private static func made(_ definition: String) -> String {
        "DROP OPERATOR CLASS o USING btree; CREATE OPERATOR CLASS o \(definition)"
    }

    private static func family(_ member: String, _ old: String) -> String {
        "ALTER OPERATOR FAMILY f USING btree DROP \(old); ALTER OPERATOR FAMILY f USING btree ADD \(member)"
    }

    private static let builtInFamilies =
        reported(
            given(
                """
                CREATE TYPE e AS ENUM ('a'); CREATE FUNCTION compare(e, e) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
                CREATE FUNCTION less(e, e) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
                CREATE OPERATOR <<< (LEFTARG = e, RIGHTARG = e, FUNCTION = less)
                """,
                [
                    Flip(
                        "pg_amop.amopopr", "ALTER OPERATOR FAMILY integer_ops USING btree ADD OPERATOR 1 <<< (e, e)",
                        also: ["pg_amop"]),
                    Flip(
                        "pg_amproc.amproc",
                        "ALTER OPERATOR FAMILY integer_ops USING btree ADD FUNCTION 1 compare(e, e)",
                        also: ["pg_amproc"]),
                ]))
}
