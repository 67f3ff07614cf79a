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
        var words = Self.words(sql)[...]
        func take(_ expected: String...) -> Bool {
            guard words.prefix(expected.count).map({ $0.lowercased() }) == expected else { return false }
            words = words.dropFirst(expected.count)
            return true
        }
        if take("drop", "index", "concurrently") {
            isDrop = true
            _ = take("if", "exists")
            guard let name = words.first else { return nil }
            (self.name, table) = (name, nil)
        } else if take("create", "index", "concurrently") || take("create", "unique", "index", "concurrently") {
            isDrop = false
            _ = take("if", "not", "exists")
            guard words.first?.lowercased() != "on", let name = words.popFirst(), take("on") else { return nil }
            _ = take("only")
            guard let table = words.first else { return nil }
            (self.name, self.table) = (name, table)
        } else {
            return nil
        }
    }

    /// The words of the statement's beginning, names with their quotes and dots; comments left out.
    private static func words(_ sql: String) -> [String] {
        var scanner = SQLScanner(Array(sql.utf8))
        var words: [String] = []
        var isJoined = false
        while words.count < 12, let token = scanner.next(), token.kind != .symbol(UInt8(ascii: "(")) {
            guard token.isSignificant else {
                isJoined = false
                continue
            }
            let text = scanner.text(token.range)
            if isJoined { words[words.count - 1] += text } else { words.append(text) }
            isJoined = true
        }
        return words
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
