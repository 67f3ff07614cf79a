import DatabaseAccess
import SQLText

/// A `CREATE INDEX CONCURRENTLY` or `DROP INDEX CONCURRENTLY`: whether it is done cannot be read from a journal alone, since a
/// kill may come between the statement and its entry. The catalog tells.
struct ConcurrentIndex {
    private let isDrop: Bool
    private let name: String
    private let table: String?

    /// Nil where the statement is something else.
    init?(_ sql: String) {
        var words = StatementBeginning(sql)
        if words.take("drop", "index", "concurrently") {
            isDrop = true
            _ = words.take("if", "exists")
            guard let name = words.next else { return nil }
            (self.name, table) = (name, nil)
        } else if words.take("create", "index", "concurrently")
            || words.take("create", "unique", "index", "concurrently")
        {
            isDrop = false
            _ = words.take("if", "not", "exists")
            guard words.next?.lowercased() != "on", let name = words.pop(), words.take("on") else { return nil }
            _ = words.take("only")
            guard let table = words.next else { return nil }
            (self.name, self.table) = (name, table)
        } else {
            return nil
        }
    }

    /// Whether the catalog shows the statement's effect. What a failed build left in its way is removed.
    func isDone(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        guard let table else { return try session.value("SELECT to_regclass($1) IS NULL", [name]) == "t" }
        let rows = try session.query(
            """
            SELECT format('%I.%I', n.nspname, c.relname), i.indisvalid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE i.indrelid = to_regclass($1) AND c.relname = (parse_ident($2))[1]
            """, [table, name])
        guard rows.rowCount > 0 else { return false }
        if rows.bool(0, 1) { return true }
        try session.execute("DROP INDEX CONCURRENTLY " + rows.string(0, 0))
        return false
    }
}
