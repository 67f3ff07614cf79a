import DatabaseAccess

/// The columns of the server's own catalogs, as the server lists them.
struct CatalogColumns: Sendable {
    /// Each column as `pg_class.relname`.
    let names: [String]
    private let columnsRead: [String]
    private let query: String
    private let comparison: String

    init(_ session: borrowing some DatabaseSession & ~Copyable) throws {
        let rows = try session.query(
            """
            SELECT c.relname, string_agg(a.attname, ' ' ORDER BY a.attnum),
              string_agg(a.atttypid::regtype::text, ',' ORDER BY a.attnum)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
            GROUP BY c.relname ORDER BY c.relname
            """, [])
        var (names, columnsRead): ([String], [String]) = ([], [])
        var (queries, comparisons): ([String], [String]) = ([], [])
        for row in 0..<rows.rowCount {
            let catalog = rows.string(row, 0)
            let columns = rows.string(row, 1).split(separator: " ").map(String.init)
            let qualified = columns.map { "\(catalog).\($0)" }
            names += qualified
            guard MeaninglessColumns.catalogs[catalog] == nil else { continue }
            columnsRead += qualified
            queries.append(Self.query(catalog, key: columns[0], columns.map { "\($0)::text" }))
            let types = rows.string(row, 2).split(separator: ",")
            let comparable = zip(columns, types).map { Self.comparable(catalog, $0, String($1)) }
            comparisons.append(Self.query(catalog, key: columns[0], comparable))
        }
        (self.names, self.columnsRead) = (names, columnsRead)
        query = queries.joined(separator: ";\n")
        comparison = comparisons.joined(separator: ";\n")
    }

    /// Values without an order: the rows of an object that is made again may lie elsewhere.
    private static func query(_ catalog: String, key: String, _ values: [String]) -> String {
        let digests = values.map { "md5(string_agg(\($0), '|' ORDER BY \($0)))" }
        let condition =
            switch catalog {
            case "pg_namespace", "pg_extension": "true"
            case "pg_attribute": "attrelid >= 16384 AND attnum > 0"
            case "pg_description": "objoid >= 16384 OR classoid = 'pg_namespace'::regclass"
            case "pg_depend": "objid >= 16384"
            // Every other catalog begins with a key.
            default: "\(key)::oid >= 16384"
            }
        return "SELECT \(digests.joined(separator: ", ")) FROM pg_catalog.\(catalog) WHERE \(condition)"
    }

    /// What an object that is made again has as before: numbers of objects are not, also in names that PostgreSQL gives, and in
    /// trees they stand between others. Privileges are the same whether they are said or usual.
    private static func comparable(_ catalog: String, _ column: String, _ type: String) -> String {
        switch type {
        case "oid" where column.hasSuffix("namespace"): "\(column)::regnamespace::text"
        case "oid", "oidvector", "oid[]", "name": "regexp_replace(\(column)::text, '[1-9][0-9]{4,}', '*', 'g')"
        case "pg_node_tree": "(\(column) IS NOT NULL)::text"
        case "aclitem[]":
            """
            (SELECT string_agg(item::text, ',' ORDER BY item::text)
              FROM unnest(coalesce(\(column), \(usualPrivileges[catalog] ?? "'{}'"))) AS item)
            """
        default: "\(column)::text"
        }
    }

    /// <https://www.postgresql.org/docs/current/ddl-priv.html>
    private static let usualPrivileges = [
        "pg_class": "acldefault(CASE relkind WHEN 'S' THEN 's'::\"char\" ELSE 'r' END, relowner)",
        "pg_foreign_data_wrapper": "acldefault('F', fdwowner)",
        "pg_foreign_server": "acldefault('S', srvowner)",
        "pg_namespace": "acldefault('n', nspowner)",
        "pg_proc": "acldefault('f', proowner)",
        "pg_type": "acldefault('T', typowner)",
    ]

    /// What user objects have in the columns now, one digest a column.
    func digests(_ session: borrowing some DatabaseSession & ~Copyable) throws -> [String: String] {
        try digests(query, session)
    }

    /// The same, by what stays when an object is made again.
    func comparableDigests(_ session: borrowing some DatabaseSession & ~Copyable) throws -> [String: String] {
        try digests(comparison, session)
    }

    private func digests(
        _ query: String, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> [String: String] {
        let cells = try session.run(query).flatMap { table in
            (0..<table.columnCount).map { table.optionalString(0, $0) ?? "" }
        }
        return Dictionary(uniqueKeysWithValues: zip(columnsRead, cells))
    }
}
