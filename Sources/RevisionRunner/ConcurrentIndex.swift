import DatabaseAccess

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
        var words: [String] = []
        var current = ""
        var (inQuotes, inLine, depth) = (false, false, 0)
        var previous: Character = " "
        func close() {
            if !current.isEmpty { words.append(current) }
            current = ""
        }
        for character in sql {
            defer { previous = character }
            if words.count > 9 { break }
            if inLine {
                if character.isNewline { inLine = false }
                continue
            }
            if depth > 0 {
                if previous == "*", character == "/" { depth -= 1 }
                continue
            }
            if inQuotes {
                current.append(character)
                if character == "\"" { inQuotes = false }
            } else if character == "\"" {
                current.append(character)
                inQuotes = true
            } else if character == "-", previous == "-" {
                current = String(current.dropLast())
                close()
                inLine = true
            } else if character == "*", previous == "/" {
                current = String(current.dropLast())
                close()
                depth = 1
            } else if character.isWhitespace {
                close()
            } else if character == "(" || character == ";" {
                break
            } else {
                current.append(character)
            }
        }
        close()
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
