/// Flips that the tool does not do justice to, by their descriptions, with the reason.
enum KnownMisses {
    /// Neither a difference nor a report.
    static let unseen = [
        "pg_user_mapping.umoptions: ALTER USER MAPPING FOR flip_one SERVER s OPTIONS (SET password 'y')":
            "values of secrets are not read",
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

    /// Seen, but a plan fails or arrives elsewhere.
    static let unreached = [
        "pg_index.indisvalid: UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass":
            "no statement makes an index invalid: the way back makes a valid one",
        "pg_extension.extversion: ALTER EXTENSION hstore UPDATE":
            "extensions have no way back to an older version",
        "pg_depend.deptype: ALTER EXTENSION hstore DROP FUNCTION akeys(hstore)":
            "no plan takes an object out of an extension",
    ]
}
