import SQLText

/// A query of values alone, whose columns a view names: PostgreSQL prints it as one over the values, which is another when it is
/// read again, and prints otherwise: <https://www.postgresql.org/docs/current/sql-values.html>.
struct NamedValues {
    /// The names as they stand in the text.
    let columns: [String]
    let values: String

    /// Nil where the query is another.
    init?(_ query: String) {
        let bytes = Array(query.utf8)
        var scanner = SQLScanner(bytes)
        func text(_ token: SQLScanner.Token?) -> String? { token.map { scanner.text($0.range) } }
        guard text(scanner.nextSignificant()) == "SELECT" else { return nil }
        var columns: [String] = []
        while true {
            guard text(scanner.nextSignificant()) == Self.relation, text(scanner.nextSignificant()) == ".",
                let column = text(scanner.nextSignificant()), column == "column\(columns.count + 1)"
            else { return nil }
            var next = text(scanner.nextSignificant())
            if next == "AS", let name = text(scanner.nextSignificant()) {
                columns.append(name)
                next = text(scanner.nextSignificant())
            } else {
                columns.append(column)
            }
            if next == "FROM" { break }
            guard next == "," else { return nil }
        }
        // Around a query in its place there are blanks.
        guard let open = scanner.nextSignificant(), bytes[open.range.upperBound...].starts(with: "VALUES ".utf8),
            text(open) == "(", let close = Expressions.closing(bytes, open.range.lowerBound)
        else { return nil }
        var rest = SQLScanner(bytes, from: close + 1)
        guard let name = rest.nextSignificant(), rest.text(name.range) == Self.relation else { return nil }
        if let next = rest.nextSignificant(), !["ORDER", "LIMIT", "OFFSET"].contains(rest.text(next.range)) {
            return nil
        }
        self.columns = columns
        values = String(
            decoding: bytes[open.range.upperBound..<close] + bytes[name.range.upperBound...], as: UTF8.self)
    }

    private static let relation = "\"*VALUES*\""
}
