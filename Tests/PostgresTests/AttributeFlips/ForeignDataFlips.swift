extension Flip {
    static let foreignData = [wrappers, servers, foreignTables, userMappings].flatMap { $0 }

    private static let wrappers = given(
        """
        CREATE FUNCTION handler() RETURNS fdw_handler LANGUAGE internal AS 'int4in';
        CREATE FOREIGN DATA WRAPPER w
        """,
        [
            Flip("pg_foreign_data_wrapper.fdwname", "ALTER FOREIGN DATA WRAPPER w RENAME TO z"),
            Flip("pg_foreign_data_wrapper.fdwhandler", "ALTER FOREIGN DATA WRAPPER w HANDLER handler"),
            Flip(
                "pg_foreign_data_wrapper.fdwvalidator",
                "ALTER FOREIGN DATA WRAPPER w VALIDATOR postgresql_fdw_validator"),
            Flip("pg_foreign_data_wrapper.fdwoptions", "ALTER FOREIGN DATA WRAPPER w OPTIONS (ADD a 'x')"),
        ])

    private static let servers = given(
        "CREATE FOREIGN DATA WRAPPER w; CREATE FOREIGN DATA WRAPPER x; CREATE SERVER s VERSION '1' FOREIGN DATA WRAPPER w",
        [
            Flip("pg_foreign_server.srvname", "ALTER SERVER s RENAME TO z"),
            Flip("pg_foreign_server.srvversion", "ALTER SERVER s VERSION '2'"),
            Flip("pg_foreign_server.srvoptions", "ALTER SERVER s OPTIONS (ADD a 'x')"),
            Flip(
                "pg_foreign_server.srvtype",
                "DROP SERVER s; CREATE SERVER s TYPE 'y' VERSION '1' FOREIGN DATA WRAPPER w"),
            Flip("pg_foreign_server.srvfdw", "DROP SERVER s; CREATE SERVER s VERSION '1' FOREIGN DATA WRAPPER x"),
        ])

    private static let foreignTables = given(
        """
        CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE SERVER r FOREIGN DATA WRAPPER w;
        CREATE FOREIGN TABLE t (a int, b text) SERVER s OPTIONS (o '1')
        """,
        [
            Flip("pg_class.relname", "ALTER FOREIGN TABLE t RENAME TO z", also: ["pg_type.typname"]),
            Flip(
                "pg_foreign_table.ftserver",
                "DROP FOREIGN TABLE t; CREATE FOREIGN TABLE t (a int, b text) SERVER r OPTIONS (o '1')"),
            Flip("pg_foreign_table.ftoptions", "ALTER FOREIGN TABLE t OPTIONS (SET o '2')"),
            Flip("pg_attribute.attfdwoptions", "ALTER FOREIGN TABLE t ALTER a OPTIONS (ADD x 'y')"),
            Flip("pg_attribute.attstattarget", "ALTER FOREIGN TABLE t ALTER a SET STATISTICS 7"),
            Flip("pg_attribute.attstorage", "ALTER FOREIGN TABLE t ALTER b SET STORAGE EXTERNAL"),
            Flip("pg_attribute.attoptions", "ALTER FOREIGN TABLE t ALTER a SET (n_distinct = 5)"),
            Flip(
                "pg_attribute.attnotnull", "ALTER FOREIGN TABLE t ALTER a SET NOT NULL", also: ["pg_constraint"]),
            Flip("pg_attribute.atthasdef", "ALTER FOREIGN TABLE t ALTER a SET DEFAULT 5", also: ["pg_attrdef"]),
            Flip(
                "pg_class.relkind", "DROP FOREIGN TABLE t; CREATE TABLE t (a int, b text)",
                also: ["pg_attribute", "pg_class", "pg_foreign_table", "pg_index"]),
        ])

    private static let userMappings = given(
        """
        CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE SERVER r FOREIGN DATA WRAPPER w;
        CREATE USER MAPPING FOR flip_one SERVER s OPTIONS (password 'x')
        """,
        [
            Flip("pg_user_mapping.umuser", mapping("flip_two SERVER s OPTIONS (password 'x')")),
            Flip("pg_user_mapping.umserver", mapping("flip_one SERVER r OPTIONS (password 'x')")),
            Flip("pg_user_mapping.umoptions", "ALTER USER MAPPING FOR flip_one SERVER s OPTIONS (ADD user 'y')"),
            Flip("pg_user_mapping.umoptions", "ALTER USER MAPPING FOR flip_one SERVER s OPTIONS (DROP password)"),
            Flip("pg_user_mapping.umoptions", "ALTER USER MAPPING FOR flip_one SERVER s OPTIONS (SET password 'y')"),
        ])

    private static func mapping(_ definition: String) -> String {
        "DROP USER MAPPING FOR flip_one SERVER s; CREATE USER MAPPING FOR \(definition)"
    }
}
