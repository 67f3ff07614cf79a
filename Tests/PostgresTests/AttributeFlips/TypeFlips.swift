extension Flip {
    static let types =
        [enums, domains, notNullDomains, ranges, composites, shells, collations].flatMap { $0 } + baseTypes

    private static let enums = given(
        "CREATE TYPE e AS ENUM ('a', 'b')",
        [
            Flip("pg_type.typname", "ALTER TYPE e RENAME TO f"),
            Flip("pg_type.typnamespace", "ALTER TYPE e SET SCHEMA there"),
            Flip("pg_type.typtype", "DROP TYPE e; CREATE DOMAIN e AS int", also: ["pg_enum", "pg_type"]),
            Flip("pg_enum.enumlabel", "ALTER TYPE e RENAME VALUE 'a' TO 'z'"),
            Flip("pg_enum.enumlabel", "ALTER TYPE e ADD VALUE 'c'", also: ["pg_enum.enumsortorder"]),
            Flip("pg_enum.enumsortorder", "ALTER TYPE e ADD VALUE 'c' BEFORE 'b'", also: ["pg_enum.enumlabel"]),
        ])

    private static let domains = given(
        "CREATE DOMAIN d AS varchar(10) DEFAULT 'a' CONSTRAINT k CHECK (VALUE <> 'x')",
        [
            Flip("pg_type.typname", "ALTER DOMAIN d RENAME TO f"),
            Flip("pg_type.typnotnull", "ALTER DOMAIN d SET NOT NULL", also: ["pg_constraint"]),
            Flip("pg_type.typdefaultbin", "ALTER DOMAIN d SET DEFAULT 'b'", also: ["pg_type.typdefault"]),
            Flip("pg_type.typdefault", "ALTER DOMAIN d DROP DEFAULT", also: ["pg_type.typdefaultbin"]),
            Flip(
                "pg_type.typbasetype", domain("text DEFAULT 'a' CONSTRAINT k CHECK (VALUE <> 'x')"),
                also: ["pg_constraint.conbin", "pg_type"]),
            Flip(
                "pg_type.typtypmod", domain("varchar(11) DEFAULT 'a' CONSTRAINT k CHECK (VALUE <> 'x')"),
                also: ["pg_constraint.conbin", "pg_type.typdefaultbin"]),
            Flip(
                "pg_type.typcollation",
                domain("varchar(10) COLLATE \"C\" DEFAULT 'a' CONSTRAINT k CHECK (VALUE <> 'x')"),
                also: ["pg_constraint.conbin", "pg_type.typdefaultbin"]),
            Flip("pg_constraint.conname", "ALTER DOMAIN d RENAME CONSTRAINT k TO l"),
            Flip(
                "pg_constraint.conbin",
                "ALTER DOMAIN d DROP CONSTRAINT k; ALTER DOMAIN d ADD CONSTRAINT k CHECK (VALUE <> 'y')"),
            Flip(
                "pg_constraint.convalidated",
                "ALTER DOMAIN d DROP CONSTRAINT k; ALTER DOMAIN d ADD CONSTRAINT k CHECK (VALUE <> 'x') NOT VALID",
                also: ["pg_constraint.conbin"]),
        ])

    private static let notNullDomains = since(
        170000,
        given(
            "CREATE DOMAIN d AS int NOT NULL",
            reported([
                Flip("pg_constraint.conname", "ALTER DOMAIN d RENAME CONSTRAINT d_not_null TO other"),
                Flip("pg_description.description", "COMMENT ON CONSTRAINT d_not_null ON DOMAIN d IS 'x'"),
            ])))

    private static func domain(_ definition: String) -> String { "DROP DOMAIN d; CREATE DOMAIN d AS \(definition)" }

    private static let ranges = [
        given(
            """
            CREATE FUNCTION difference(text, text) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT 1.0::float8';
            CREATE TYPE r AS RANGE (subtype = text)
            """,
            [
                Flip("pg_type.typname", "ALTER TYPE r RENAME TO f"),
                Flip("pg_range.rngsubopc", range("subtype = text, subtype_opclass = text_pattern_ops"), also: made),
                Flip("pg_range.rngcollation", range("subtype = text, collation = \"C\""), also: made),
                Flip("pg_range.rngsubdiff", range("subtype = text, subtype_diff = difference"), also: made),
                Flip("pg_range.rngsubtype", range("subtype = varchar"), also: made.union(["pg_range.rngsubopc"])),
            ]),
        given(
            """
            CREATE TYPE r; CREATE FUNCTION canonical(r) RETURNS r LANGUAGE internal IMMUTABLE AS 'int4range_canonical';
            CREATE TYPE r AS RANGE (subtype = int4)
            """,
            [
                Flip(
                    "pg_range.rngcanonical",
                    """
                    DROP TYPE r CASCADE;
                    CREATE TYPE r; CREATE FUNCTION canonical(r) RETURNS r LANGUAGE internal IMMUTABLE AS 'int4range_canonical';
                    CREATE TYPE r AS RANGE (subtype = int4, canonical = canonical)
                    """, also: made.union(["pg_type"]))
            ]),
        since(
            140000,
            given(
                "CREATE TYPE r AS RANGE (subtype = int4)",
                [
                    Flip("pg_type.typname", "ALTER TYPE r_multirange RENAME TO several"),
                    Flip("pg_type.typnamespace", "ALTER TYPE r_multirange SET SCHEMA there"),
                    Flip("pg_type.typnamespace", "ALTER TYPE r SET SCHEMA there"),
                    Flip(
                        "pg_range.rngmultitypid", range("subtype = int4, multirange_type_name = several"),
                        also: made.union(["pg_type"])),
                ])),
    ].flatMap { $0 }

    /// What comes with every range type and refers to it.
    private static let made: Set<String> = ["pg_cast", "pg_proc", "pg_range.rngmultitypid"]

    private static func range(_ definition: String) -> String { "DROP TYPE r; CREATE TYPE r AS RANGE (\(definition))" }

    private static let composites = given(
        "CREATE TYPE c AS (a int)",
        [
            Flip("pg_class.relname", "ALTER TYPE c RENAME TO d", also: ["pg_type.typname"]),
            Flip("pg_type.typname", "ALTER TYPE c RENAME TO e", also: ["pg_class.relname"]),
        ])

    private static let shells = reported([
        Flip("pg_type.typisdefined", "CREATE TYPE shell", also: ["pg_type"])
    ])

    /// PostgreSQL keeps the functions of a type apart from it: each is made of another one's code.
    private static let baseTypes = unmanaged(
        "base type",
        given(
            """
            CREATE TYPE b;
            CREATE FUNCTION b_in(cstring) RETURNS b LANGUAGE internal STRICT IMMUTABLE AS 'textin';
            CREATE FUNCTION b_out(b) RETURNS cstring LANGUAGE internal STRICT IMMUTABLE AS 'textout';
            CREATE FUNCTION b_receive(internal) RETURNS b LANGUAGE internal STRICT AS 'textrecv';
            CREATE FUNCTION b_send(b) RETURNS bytea LANGUAGE internal STRICT AS 'textsend';
            CREATE FUNCTION b_modifiers(cstring[]) RETURNS int LANGUAGE internal STRICT AS 'varchartypmodin';
            CREATE FUNCTION b_print(int) RETURNS cstring LANGUAGE internal STRICT AS 'varchartypmodout';
            CREATE FUNCTION b_analyze(internal) RETURNS bool LANGUAGE internal STRICT AS 'ts_typanalyze';
            CREATE TYPE b (INPUT = b_in, OUTPUT = b_out)
            """,
            [
                Flip("pg_type.typstorage", "ALTER TYPE b SET (STORAGE = extended)"),
                Flip("pg_type.typreceive", "ALTER TYPE b SET (RECEIVE = b_receive)"),
                Flip("pg_type.typsend", "ALTER TYPE b SET (SEND = b_send)"),
                Flip("pg_type.typmodin", "ALTER TYPE b SET (TYPMOD_IN = b_modifiers)"),
                Flip("pg_type.typmodout", "ALTER TYPE b SET (TYPMOD_OUT = b_print)"),
                Flip("pg_type.typanalyze", "ALTER TYPE b SET (ANALYZE = b_analyze)"),
                Flip("pg_type.typcategory", base("CATEGORY = 'x'"), also: functions),
                Flip("pg_type.typispreferred", base("CATEGORY = 'U', PREFERRED"), also: functions),
                Flip("pg_type.typdelim", base("DELIMITER = ';'"), also: functions),
                Flip("pg_type.typalign", base("ALIGNMENT = double"), also: functions),
                Flip("pg_type.typlen", base("INTERNALLENGTH = 16"), also: functions),
                Flip(
                    "pg_type.typbyval", base("INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4"),
                    also: functions.union(["pg_type.typlen"])),
                Flip("pg_type.typcollation", base("COLLATABLE"), also: functions),
                Flip("pg_type.typdefault", base("DEFAULT = 'x'"), also: functions),
                Flip(
                    "pg_type.typinput", base("DEFAULT = 'x'", input: "b_input"),
                    also: functions.union(["pg_type.typdefault"])),
                Flip(
                    "pg_type.typoutput", base("DEFAULT = 'x'", output: "b_output"),
                    also: functions.union(["pg_type.typdefault"])),
                Flip(
                    "pg_type.typelem", base("INTERNALLENGTH = 16, ELEMENT = int4"),
                    also: functions.union(["pg_type.typlen", "pg_type.typsubscript"])),
            ])
            + since(
                140000,
                given(
                    """
                    CREATE TYPE b;
                    CREATE FUNCTION b_in(cstring) RETURNS b LANGUAGE internal STRICT IMMUTABLE AS 'textin';
                    CREATE FUNCTION b_out(b) RETURNS cstring LANGUAGE internal STRICT IMMUTABLE AS 'textout';
                    CREATE FUNCTION b_subscript(internal) RETURNS internal LANGUAGE internal STRICT AS 'raw_array_subscript_handler';
                    CREATE TYPE b (INPUT = b_in, OUTPUT = b_out)
                    """,
                    [Flip("pg_type.typsubscript", "ALTER TYPE b SET (SUBSCRIPT = b_subscript)")])))

    private static let functions: Set<String> = ["pg_proc", "pg_type.typinput", "pg_type.typoutput"]

    private static func base(_ options: String, input: String = "b_in", output: String = "b_out") -> String {
        """
        DROP TYPE b CASCADE; CREATE TYPE b;
        CREATE FUNCTION \(input)(cstring) RETURNS b LANGUAGE internal STRICT IMMUTABLE AS 'textin';
        CREATE FUNCTION \(output)(b) RETURNS cstring LANGUAGE internal STRICT IMMUTABLE AS 'textout';
        CREATE TYPE b (INPUT = \(input), OUTPUT = \(output), \(options))
        """
    }

    private static let collations = [
        given(
            "CREATE COLLATION c (provider = icu, locale = 'de')",
            [
                Flip("pg_collation.collname", "ALTER COLLATION c RENAME TO d"),
                Flip("pg_collation.collnamespace", "ALTER COLLATION c SET SCHEMA there"),
                Flip(
                    "pg_collation.collisdeterministic",
                    collation("provider = icu, locale = 'de', deterministic = false")),
                Flip(
                    "pg_collation.collicurules", collation("provider = icu, locale = 'de', rules = '&a < b'")),
                Flip("pg_collation.colllocale", collation("provider = icu, locale = 'fr'")),
                Flip("pg_collation.colliculocale", collation("provider = icu, locale = 'fr'")),
                Flip(
                    "pg_collation.collprovider", collation("provider = libc, locale = 'C'"),
                    also: ["pg_collation"]),
            ]),
        since(
            170000,
            given(
                "CREATE COLLATION c (provider = builtin, locale = 'C')",
                [
                    Flip("pg_collation.colllocale", collation("provider = builtin, locale = 'C.UTF-8'")),
                    Flip(
                        "pg_collation.collprovider", collation("provider = libc, locale = 'POSIX'"),
                        also: ["pg_collation"]),
                ])),
        given(
            "CREATE COLLATION c (provider = libc, lc_collate = 'C', lc_ctype = 'C')",
            [
                Flip("pg_collation.collcollate", collation("provider = libc, lc_collate = 'POSIX', lc_ctype = 'C'")),
                Flip("pg_collation.collctype", collation("provider = libc, lc_collate = 'C', lc_ctype = 'POSIX'")),
            ]),
    ].flatMap { $0 }

    private static func collation(_ options: String) -> String { "DROP COLLATION c; CREATE COLLATION c (\(options))" }
}
