import DatabaseAccess

/// The columns of the server's own catalogs, as the server lists them.
struct CatalogColumns: Sendable {
    /// Each column as `pg_class.relname`.
    let names: [String]
    private let columnsRead: [String]
    private let query: String

    init(_ session: borrowing some DatabaseSession & ~Copyable) throws {
        let rows = try session.query(
            """
            SELECT c.relname, string_agg(a.attname, ' ' ORDER BY a.attnum)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
            GROUP BY c.relname ORDER BY c.relname
            """, [])
        var (names, columnsRead, queries): ([String], [String], [String]) = ([], [], [])
        for row in 0..<rows.rowCount {
            let catalog = rows.string(row, 0)
            let columns = rows.string(row, 1).split(separator: " ").map(String.init)
            let qualified = columns.map { "\(catalog).\($0)" }
            names += qualified
            guard MeaninglessColumns.catalogs[catalog] == nil else { continue }
            columnsRead += qualified
            queries.append(Self.query(catalog, columns))
        }
        (self.names, self.columnsRead) = (names, columnsRead)
        query = queries.joined(separator: ";\n")
    }

    /// Values without an order: the rows of an object that is made again may lie elsewhere.
    private static func query(_ catalog: String, _ columns: [String]) -> String {
        let values = columns.map { "md5(string_agg(\($0)::text, '|' ORDER BY \($0)::text))" }
        let condition =
            switch catalog {
            case "pg_namespace", "pg_extension": "true"
            case "pg_attribute": "attrelid >= 16384 AND attnum > 0"
            case "pg_description": "objoid >= 16384 OR classoid = 'pg_namespace'::regclass"
            case "pg_depend": "objid >= 16384"
            // Every other catalog begins with a key.
            default: "\(columns[0])::oid >= 16384"
            }
        return "SELECT \(values.joined(separator: ", ")) FROM pg_catalog.\(catalog) WHERE \(condition)"
    }

    /// What user objects have in the columns now, one digest a column.
    func digests(_ session: borrowing some DatabaseSession & ~Copyable) throws -> [String: String] {
        let cells = try session.run(query).flatMap { table in
            (0..<table.columnCount).map { table.optionalString(0, $0) ?? "" }
        }
        return Dictionary(uniqueKeysWithValues: zip(columnsRead, cells))
    }
}
