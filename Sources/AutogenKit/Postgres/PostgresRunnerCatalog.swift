import DatabaseAccess
import SQLText
import SchemaModel

struct PostgresRunnerCatalog: RunnerCatalog {
    func tables(
        _ path: [String], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [(path: [String], columns: [String])] {
        guard let name = path.last else { return [] }
        let rows = try session.query(
            """
            SELECT n.nspname, array_agg(a.attname::text)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relname = $1 AND n.nspname = coalesce($2, n.nspname) AND c.relkind IN ('r', 'p', 'v')
              AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'autogen_state')
            GROUP BY n.nspname ORDER BY n.nspname
            """, [name, path.count > 1 ? path[0] : nil])
        return (0..<rows.rowCount).map { ([rows.string($0, 0), name], rows.strings($0, 1)) }
    }

    func ignoredNames(
        _ table: RunnerTable, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [String] {
        let rows = try session.query(
            """
            SELECT n.nspname, s.relname FROM pg_depend d
            JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S' JOIN pg_namespace n ON n.oid = s.relnamespace
            WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'a'
              AND d.refobjid = $1::regclass ORDER BY 1, 2
            """, [table.sql.text])
        return [NameNotation.write(table.path)]
            + (0..<rows.rowCount).map { NameNotation.write([rows.string($0, 0), rows.string($0, 1)]) }
    }

    func text(_ column: String) -> SQL { "\(name: column)::text" }
    func truth(_ column: String) -> SQL { text(column) }

    func fingerprint(_ table: RunnerTable) -> SQL {
        "SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM \(table.sql) AS t"
    }

    func isEmpty(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        try session.value(
            """
            SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND n.nspname <> 'autogen_state'
            """) == "0"
    }
}
