/// `PRAGMA foreign_keys = …`, which does nothing inside of a transaction:
/// <https://www.sqlite.org/pragma.html#pragma_foreign_keys>.
struct ForeignKeyPragma {
    let isOn: Bool

    /// Nil where a statement is none.
    init?(_ sql: String) {
        guard sql.prefix(6).lowercased() == "pragma" else { return nil }
        var words = StatementWords(sql).all.dropFirst()
        if words.dropFirst().first == "." { words = words.dropFirst(2) }
        guard words.popFirst() == "foreign_keys", let sign = words.popFirst(), sign == "=" || sign == "(",
            let value = words.first
        else { return nil }
        // Whatever SQLite does not know as a yes is a no.
        isOn = ["on", "yes", "true"].contains(value.filter(\.isLetter).lowercased()) || (Int(value) ?? 0) != 0
    }
}
