/// Flips that the tool does not do justice to, by their descriptions, with the reason.
enum KnownMisses {
    /// Neither a difference nor a report.
    static let unseen = [
        "pg_user_mapping.umoptions: ALTER USER MAPPING FOR flip_one SERVER s OPTIONS (SET password 'y')":
            secret,
        "pg_type.typacl: GRANT USAGE ON TYPE t TO flip_one":
            "privileges on the row type of a table are not read, as pg_dump does not",
        "pg_description.description: COMMENT ON TYPE t IS 'x'":
            "comments on the row type of a table are not read, as pg_dump does not",
        "pg_description.description: COMMENT ON TYPE _t IS 'x'":
            "comments on array types are not read, as pg_dump does not",
        "pg_description.description: COMMENT ON TYPE _en IS 'x'":
            "comments on array types are not read, as pg_dump does not",
        "pg_description.description: COMMENT ON TYPE ra_multirange IS 'x'":
            "comments on multiranges are not read, as pg_dump does not",
        "pg_description.description: COMMENT ON FUNCTION ra(int, int) IS 'x'":
            "comments on what comes with a range type are not read, as pg_dump does not",
        "pg_description.description: COMMENT ON FUNCTION int_array_enum(int[]) IS 'x'":
            "members of extensions are never looked at",
    ]

    private static let order = "a column that comes back comes last, and leaves the place behind where it was"
    private static let secret = "values of secrets are not read"
    private static let rangeFunctions =
        "a range type's own functions stay behind when it is renamed; a plan takes them along"

    /// Seen, but a plan fails or arrives elsewhere.
    static let unreached = [
        "pg_attribute.attname: ALTER TABLE t RENAME a TO z": order,
        "pg_attribute.attgenerated: ALTER TABLE t ALTER e DROP EXPRESSION": order,
        "pg_attrdef.adbin: ALTER TABLE t DROP e; ALTER TABLE t ADD e int GENERATED ALWAYS AS (2) STORED": order,
        "pg_attribute.attname: ALTER TYPE c ADD ATTRIBUTE b int CASCADE": order,
        "pg_attribute.attnum: ALTER TYPE c DROP ATTRIBUTE a; ALTER TYPE c ADD ATTRIBUTE a int": order,
        "pg_type.typname: ALTER TYPE r RENAME TO f": rangeFunctions,
        "pg_type.typname: ALTER TYPE r_multirange RENAME TO several": rangeFunctions,
        "pg_type.typnamespace: ALTER TYPE r SET SCHEMA there": rangeFunctions,
        "pg_type.typnamespace: ALTER TYPE r_multirange SET SCHEMA there": rangeFunctions,
        "pg_user_mapping.umuser: DROP USER MAPPING FOR flip_one SERVER s; CREATE USER MAPPING FOR flip_two SERVER s OPTIONS (password 'x')":
            secret,
        "pg_user_mapping.umserver: DROP USER MAPPING FOR flip_one SERVER s; CREATE USER MAPPING FOR flip_one SERVER r OPTIONS (password 'x')":
            secret,
        "pg_user_mapping.umoptions: ALTER USER MAPPING FOR flip_one SERVER s OPTIONS (DROP password)": secret,
        "pg_depend.deptype: ALTER EXTENSION hstore ADD TABLE t": "no plan puts an object into an extension",
        "pg_index.indisvalid: UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass":
            "no statement makes an index invalid: the way back makes a valid one",
        "pg_extension.extversion: ALTER EXTENSION hstore UPDATE":
            "extensions have no way back to an older version",
        "pg_depend.deptype: ALTER EXTENSION hstore DROP FUNCTION akeys(hstore)":
            "no plan takes an object out of an extension",
    ]

    /// The same from PostgreSQL 18 on, where generated columns are virtual and what is not null has a constraint with a name.
    static let unreachedSince18 = [
        "pg_class.relname: ALTER TABLE t RENAME TO u":
            "names that PostgreSQL chose for NOT NULL constraints do not count",
        "pg_attribute.attgenerated: ALTER TABLE t DROP e; ALTER TABLE t ADD e int GENERATED ALWAYS AS (a + 1) STORED":
            order,
        "pg_attribute.attgenerated: ALTER TABLE t DROP e; ALTER TABLE t ADD e int": order,
        "pg_attrdef.adbin: ALTER TABLE t ALTER e SET EXPRESSION AS (a + 2)": order,
    ]

    static func unreached(_ version: Int) -> [String: String] {
        version < 180000 ? unreached : unreached.merging(unreachedSince18) { first, _ in first }
    }
}
