import DatabaseAccess
import SQLText
import SQLiteDialect
import SchemaModel

/// What differs by database in looking for another runner's table.
protocol RunnerCatalog: Sendable {
    /// Tables of a name, with their columns.
    /// - Parameter path: the name, after its schema where that is known.
    func tables(
        _ path: [String], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [(path: [String], columns: [String])]
    /// A table's name, and those of the sequences of its columns, as `ignore` takes them.
    func ignoredNames(
        _ table: RunnerTable, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [String]
    func text(_ column: String) -> SQL
    /// `true` or `false`, or what is there instead.
    func truth(_ column: String) -> SQL
    /// A value that is another one once the rows are.
    func fingerprint(_ table: RunnerTable) -> SQL
    /// Whether there is nothing but what belongs to autogen.
    func isEmpty(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool
}

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

struct SQLiteRunnerCatalog: RunnerCatalog {
    func tables(
        _ path: [String], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [(path: [String], columns: [String])] {
        guard let name = path.last, path.count == 1 || path[0] == "main" else { return [] }
        let rows = try session.query(
            """
            SELECT m.name, c.name FROM sqlite_schema m, pragma_table_xinfo(m.name) c
            WHERE m.type IN ('table', 'view') AND m.name = $1 COLLATE NOCASE AND c.hidden <> 1 ORDER BY c.cid
            """, [name])
        guard rows.rowCount > 0 else { return [] }
        return [([rows.string(0, 0)], (0..<rows.rowCount).map { rows.string($0, 1) })]
    }

    func ignoredNames(
        _ table: RunnerTable, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [String] { [NameNotation.write(table.path)] }

    func text(_ column: String) -> SQL { "CAST(\(SQLiteNames.quoted(column)) AS TEXT)" }

    func truth(_ column: String) -> SQL {
        "CASE \(text(column)) WHEN '1' THEN 'true' WHEN '0' THEN 'false' ELSE \(text(column)) END"
    }

    func fingerprint(_ table: RunnerTable) -> SQL {
        let columns = table.columns.sorted().map { "quote(\(SQLiteNames.quoted($0)))" as SQL }.joined(separator: " || ")
        return "SELECT group_concat(v, ',') FROM (SELECT \(columns) AS v FROM \(table.sql) ORDER BY v)"
    }

    func isEmpty(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        try session.value(
            """
            SELECT count(*) FROM sqlite_schema
            WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'autogen\\_state\\_%' ESCAPE '\\'
            """) == "0"
    }
}

extension Project {
    var runnerCatalog: any RunnerCatalog { dialect == .sqlite ? SQLiteRunnerCatalog() : PostgresRunnerCatalog() }
}
