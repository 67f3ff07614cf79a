import DatabaseAccess
import SQLText
import SQLiteDialect
import SchemaModel

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
