extension Flip {
    static let routines = [
        given(
            "CREATE FUNCTION f(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT 1'",
            [
                Flip("pg_proc.proname", "ALTER FUNCTION f RENAME TO g"),
                Flip("pg_proc.pronamespace", "ALTER FUNCTION f SET SCHEMA there"),
                Flip("pg_proc.procost", "ALTER FUNCTION f COST 7"),
                Flip("pg_proc.prosecdef", "ALTER FUNCTION f SECURITY DEFINER"),
                Flip("pg_proc.proleakproof", "ALTER FUNCTION f LEAKPROOF"),
                Flip("pg_proc.proisstrict", "ALTER FUNCTION f STRICT"),
                Flip("pg_proc.provolatile", "ALTER FUNCTION f IMMUTABLE"),
                Flip("pg_proc.provolatile", "ALTER FUNCTION f STABLE"),
                Flip("pg_proc.proparallel", "ALTER FUNCTION f PARALLEL SAFE"),
                Flip("pg_proc.proparallel", "ALTER FUNCTION f PARALLEL RESTRICTED"),
                Flip("pg_proc.proconfig", "ALTER FUNCTION f SET search_path = here"),
                Flip(
                    "pg_proc.prosrc", function("a int, b int DEFAULT 1", "RETURNS int LANGUAGE sql AS 'SELECT 2'"),
                    also: ["pg_proc.proargdefaults"]),
                Flip(
                    "pg_proc.prolang", function("a int, b int DEFAULT 1", "RETURNS int LANGUAGE plpgsql AS 'SELECT 1'"),
                    also: ["pg_proc.proargdefaults"]),
                Flip(
                    "pg_proc.prorettype",
                    function("a int, b int DEFAULT 1", "RETURNS bigint LANGUAGE sql AS 'SELECT 1'"),
                    also: ["pg_proc.proargdefaults"]),
                Flip(
                    "pg_proc.proretset",
                    function("a int, b int DEFAULT 1", "RETURNS SETOF int LANGUAGE sql AS 'SELECT 1'"),
                    also: ["pg_proc.proargdefaults", "pg_proc.prorows"]),
                Flip(
                    "pg_proc.proargnames", function("a int, c int DEFAULT 1", "RETURNS int LANGUAGE sql AS 'SELECT 1'"),
                    also: ["pg_proc.proargdefaults"]),
                Flip(
                    "pg_proc.proargdefaults",
                    function("a int, b int DEFAULT 2", "RETURNS int LANGUAGE sql AS 'SELECT 1'")),
                Flip(
                    "pg_proc.pronargdefaults", function("a int, b int", "RETURNS int LANGUAGE sql AS 'SELECT 1'"),
                    also: ["pg_proc.proargdefaults"]),
                Flip(
                    "pg_proc.proargtypes", function("a oid, b int DEFAULT 1", "RETURNS int LANGUAGE sql AS 'SELECT 1'"),
                    also: ["pg_proc.proargdefaults"]),
                Flip(
                    "pg_proc.proargmodes",
                    function("a int, INOUT b int DEFAULT 1", "RETURNS int LANGUAGE sql AS 'SELECT 1'"),
                    also: ["pg_proc.proargdefaults", "pg_proc.proallargtypes"]),
                Flip(
                    "pg_proc.proallargtypes",
                    function("a int, b int DEFAULT 1, OUT c int", "RETURNS int LANGUAGE sql AS 'SELECT 1'"),
                    also: ["pg_proc.proargdefaults", "pg_proc.proargmodes", "pg_proc.proargnames"]),
                Flip(
                    "pg_proc.prokind",
                    function("a int, b int DEFAULT 1", "RETURNS int WINDOW LANGUAGE sql AS 'SELECT 1'"),
                    also: ["pg_proc.proargdefaults"]),
                Flip(
                    "pg_proc.prokind",
                    "DROP FUNCTION f; CREATE PROCEDURE f(a int, b int DEFAULT 1) LANGUAGE sql AS 'SELECT 1'",
                    also: ["pg_proc.proargdefaults", "pg_proc.prorettype"]),
            ]),
        given(
            "CREATE FUNCTION f(a int[]) RETURNS SETOF int LANGUAGE sql AS 'SELECT 1'",
            [
                Flip("pg_proc.prorows", "ALTER FUNCTION f ROWS 7"),
                Flip(
                    "pg_proc.provariadic", function("VARIADIC a int[]", "RETURNS SETOF int LANGUAGE sql AS 'SELECT 1'"),
                    also: ["pg_proc.proargmodes", "pg_proc.proallargtypes"]),
                Flip("pg_proc.prosupport", "ALTER FUNCTION f SUPPORT generate_series_int4_support"),
            ]),
        since(
            140000,
            given(
                "CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1",
                [Flip("pg_proc.prosqlbody", "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql RETURN 2")])),
        given(
            "CREATE FUNCTION f() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler'",
            [
                Flip(
                    "pg_proc.probin",
                    "CREATE OR REPLACE FUNCTION f() RETURNS language_handler LANGUAGE c AS 'plpgsql', 'plpgsql_call_handler'"
                )
            ]),
        given(
            """
            CREATE FUNCTION here.from_sql(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'generate_series_int4_support';
            CREATE TRANSFORM FOR int LANGUAGE plpgsql (FROM SQL WITH FUNCTION from_sql(internal));
            CREATE FUNCTION f(a int) RETURNS int LANGUAGE plpgsql AS 'BEGIN END'
            """,
            [
                Flip(
                    "pg_proc.protrftypes",
                    "CREATE OR REPLACE FUNCTION f(a int) RETURNS int TRANSFORM FOR TYPE int LANGUAGE plpgsql AS 'BEGIN END'"
                )
            ]),
        given(
            "CREATE PROCEDURE f() LANGUAGE sql AS 'SELECT 1'",
            [
                Flip("pg_proc.proname", "ALTER PROCEDURE f RENAME TO g"),
                Flip("pg_proc.prosecdef", "ALTER PROCEDURE f SECURITY DEFINER"),
                Flip("pg_proc.proconfig", "ALTER PROCEDURE f SET search_path = here"),
                Flip("pg_proc.prosrc", "CREATE OR REPLACE PROCEDURE f() LANGUAGE sql AS 'SELECT 2'"),
            ]),
        aggregates,
    ].flatMap { $0 }

    private static func function(_ arguments: String, _ rest: String) -> String {
        "DROP FUNCTION f; CREATE FUNCTION f(\(arguments)) \(rest)"
    }

    private static let aggregates = [
        given(
            "CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int)",
            [
                Flip("pg_proc.proname", "ALTER AGGREGATE a(int) RENAME TO b"),
                Flip("pg_proc.pronamespace", "ALTER AGGREGATE a(int) SET SCHEMA there"),
                Flip("pg_aggregate.aggtransfn", aggregate("SFUNC = int4mul, STYPE = int")),
                Flip("pg_aggregate.aggfinalfn", aggregate("SFUNC = int4pl, STYPE = int, FINALFUNC = int4abs")),
                Flip("pg_aggregate.aggcombinefn", aggregate("SFUNC = int4pl, STYPE = int, COMBINEFUNC = int4pl")),
                Flip("pg_aggregate.aggtransspace", aggregate("SFUNC = int4pl, STYPE = int, SSPACE = 64")),
                Flip("pg_aggregate.agginitval", aggregate("SFUNC = int4pl, STYPE = int, INITCOND = '1'")),
                Flip("pg_aggregate.aggsortop", aggregate("SFUNC = int4pl, STYPE = int, SORTOP = <")),
                Flip(
                    "pg_aggregate.aggtranstype", aggregate("SFUNC = int84pl, STYPE = bigint, INITCOND = '0'"),
                    also: ["pg_aggregate.aggtransfn", "pg_aggregate.agginitval", "pg_proc.prorettype"]),
                Flip(
                    "pg_aggregate.aggkind", aggregate("SFUNC = int4pl, STYPE = int", "ORDER BY int"),
                    also: ["pg_aggregate.aggfinalmodify", "pg_aggregate.aggmfinalmodify"]),
                Flip("pg_proc.proparallel", aggregate("SFUNC = int4pl, STYPE = int, PARALLEL = safe")),
                Flip(
                    "pg_aggregate.aggmtranstype", aggregate("SFUNC = int4pl, STYPE = int, \(moving)"),
                    also: ["pg_aggregate.aggmtransfn", "pg_aggregate.aggminvtransfn"]),
            ]),
        given(
            "CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int, \(moving))",
            [
                Flip(
                    "pg_aggregate.aggmtransfn",
                    aggregate("SFUNC = int4pl, STYPE = int, MSFUNC = int4mul, MINVFUNC = int4mi, MSTYPE = int")),
                Flip(
                    "pg_aggregate.aggminvtransfn",
                    aggregate("SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mul, MSTYPE = int")),
                Flip("pg_aggregate.aggmtransspace", aggregate("SFUNC = int4pl, STYPE = int, \(moving), MSSPACE = 64")),
                Flip("pg_aggregate.aggminitval", aggregate("SFUNC = int4pl, STYPE = int, \(moving), MINITCOND = '1'")),
                Flip(
                    "pg_aggregate.aggmfinalfn",
                    aggregate("SFUNC = int4pl, STYPE = int, \(moving), MFINALFUNC = int4abs")),
            ]),
        given(
            """
            CREATE FUNCTION final(int, int) RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE FUNCTION final(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int, FINALFUNC = final, \(moving), MFINALFUNC = final)
            """,
            [
                Flip(
                    "pg_aggregate.aggfinalextra",
                    aggregate(
                        "SFUNC = int4pl, STYPE = int, FINALFUNC = final, FINALFUNC_EXTRA, \(moving), MFINALFUNC = final"
                    ), also: ["pg_aggregate.aggfinalfn"]),
                Flip(
                    "pg_aggregate.aggmfinalextra",
                    aggregate(
                        "SFUNC = int4pl, STYPE = int, FINALFUNC = final, \(moving), MFINALFUNC = final, MFINALFUNC_EXTRA"
                    ), also: ["pg_aggregate.aggmfinalfn"]),
                Flip(
                    "pg_aggregate.aggfinalmodify",
                    aggregate(
                        "SFUNC = int4pl, STYPE = int, FINALFUNC = final, FINALFUNC_MODIFY = SHAREABLE, \(moving), MFINALFUNC = final"
                    )),
                Flip(
                    "pg_aggregate.aggmfinalmodify",
                    aggregate(
                        "SFUNC = int4pl, STYPE = int, FINALFUNC = final, \(moving), MFINALFUNC = final, MFINALFUNC_MODIFY = READ_WRITE"
                    )),
            ]),
        given(
            "CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int); CREATE AGGREGATE b(int) (SFUNC = int4pl, STYPE = int)",
            [
                Flip(
                    "pg_aggregate.aggfinalmodify",
                    aggregate("SFUNC = int4pl, STYPE = int, FINALFUNC_MODIFY = SHAREABLE")),
                Flip(
                    "pg_aggregate.aggmfinalmodify",
                    aggregate("SFUNC = int4pl, STYPE = int, MFINALFUNC_MODIFY = SHAREABLE")),
            ]),
        given(
            "CREATE AGGREGATE a(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine)",
            [
                Flip(
                    "pg_aggregate.aggserialfn",
                    numeric("SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize"),
                    also: ["pg_aggregate.aggdeserialfn"]),
                Flip(
                    "pg_aggregate.aggdeserialfn",
                    numeric("SERIALFUNC = numeric_serialize, DESERIALFUNC = numeric_deserialize"),
                    also: ["pg_aggregate.aggserialfn"]),
            ]),
        given(
            """
            CREATE FUNCTION step(int, int) RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE FUNCTION step(int, int, int) RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE AGGREGATE a(int ORDER BY int) (SFUNC = step, STYPE = int)
            """,
            [
                Flip(
                    "pg_aggregate.aggnumdirectargs",
                    "DROP AGGREGATE a(int ORDER BY int); CREATE AGGREGATE a(ORDER BY int, int) (SFUNC = step, STYPE = int)",
                    also: ["pg_aggregate.aggtransfn"])
            ]),
    ].flatMap { $0 }

    private static let moving = "MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int"

    private static func aggregate(_ definition: String, _ arguments: String = "int") -> String {
        "DROP AGGREGATE a(int); CREATE AGGREGATE a(\(arguments)) (\(definition))"
    }

    private static func numeric(_ functions: String) -> String {
        """
        DROP AGGREGATE a(numeric); CREATE AGGREGATE a(numeric) (
            SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine, \(functions))
        """
    }
}
