import DatabaseAccess
import SQLText
import SchemaModel

/// What must hold before a change is committed that SQLite did not look at itself.
package enum SQLiteIntegrity {
    /// What SQLite finds wrong with the file itself.
    package static func damage(
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [String] {
        let lines = try check(session)
        guard lines.contains(where: { $0.hasPrefix(nullLine) }) else { return lines }
        // SQLite 3.40 says so of columns of tables WITHOUT ROWID that hold values.
        let columns = try session.query(
            """
            SELECT m.name, c.name FROM sqlite_schema m, pragma_table_xinfo(m.name) c
            WHERE m.type = 'table' AND c."notnull" AND c.hidden = 0
            """, [])
        var alarms: Set<String> = []
        for row in 0..<columns.rowCount {
            let (table, column) = (columns.string(row, 0), columns.string(row, 1))
            let line = nullLine + table + "." + column
            guard lines.contains(line) else { continue }
            let query =
                "SELECT 1 FROM \(Quoting.quoted(table)) WHERE typeof(\(Quoting.quoted(column))) = 'null' LIMIT 1"
            if try session.value(query) == nil { alarms.insert(line) }
        }
        return lines.filter { !alarms.contains($0) }
    }

    /// Also whether indexes hold what their tables hold, as far as the application's own functions and collations are not needed for it.
    private static func check(
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [String] {
        let rows: ResultTable
        do throws(DatabaseError) { rows = try session.query("PRAGMA integrity_check(100)", []) } catch {
            guard error.isOfApplication else { throw error }
            rows = try session.query("PRAGMA quick_check(100)", [])
        }
        return (0..<rows.rowCount).map { rows.string($0, 0) }.filter { $0 != "ok" }
    }

    /// Whether nothing is damaged but indexes, which can be built again from the rows.
    package static func isOfIndexes(_ lines: [String]) -> Bool {
        lines.allSatisfy { line in
            line.hasPrefix("row ") && line.contains(" missing from index ")
                || line.hasPrefix("wrong # of entries in index ")
                || line.hasPrefix("non-unique entry in index ")
        }
    }

    private static let nullLine = "NULL value in "

    /// The rows whose foreign keys lead nowhere, counted by table and table referred to.
    package static func violations(
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [String: Int] {
        try strays(session).reduce(into: [:]) { $0[$1.key.tables, default: 0] += $1.value }
    }

    /// A row with foreign keys that lead nowhere.
    package struct Stray: Hashable {
        /// Its table and the one referred to.
        package let tables: String
        /// Its number; nil in tables without.
        let row: String?
    }

    /// The rows whose foreign keys lead nowhere, with how many of their keys do.
    package static func strays(
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [Stray: Int] {
        var result: [Stray: Int] = [:]
        guard let rows = try session.run("PRAGMA foreign_key_check").first else { return [:] }
        for row in 0..<rows.rowCount {
            let tables = rows.string(row, 0) + " → " + rows.string(row, 2)
            result[Stray(tables: tables, row: rows.optionalString(row, 1)), default: 0] += 1
        }
        return result
    }
}

extension DatabaseError {
    /// Whether SQLite misses a function, a collation or a module that the application may bring.
    package var isOfApplication: Bool {
        [
            "no such function: ", "unknown function: ", "no such collation sequence: ", "no such module: ",
            "no such tokenizer: ",
        ].contains { message.hasPrefix($0) }
    }
}
