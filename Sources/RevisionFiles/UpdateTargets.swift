import SQLText

/// What an `UPDATE` sets, by its words: <https://www.postgresql.org/docs/current/sql-update.html>.
struct UpdateTargets {
    /// The table's path.
    private(set) var table: [String] = []
    private(set) var columns: Set<String> = []

    /// Nil where the statement does not begin with `UPDATE`.
    init?(_ sql: String) {
        var scanner = SQLScanner(Array(sql.utf8))
        var tokens: [SQLScanner.Token] = []
        while let token = scanner.nextSignificant() { tokens.append(token) }
        func word(_ token: SQLScanner.Token) -> String? { token.kind == .word ? scanner.keyword(token) : nil }
        guard let first = tokens.first, word(first) == "update",
            let set = tokens.firstIndex(where: { word($0) == "set" })
        else { return nil }
        for token in tokens[1..<set] {
            guard word(token) != "only" || !table.isEmpty else { continue }
            if let name = Self.name(scanner, token) {
                // What follows the path is an alias.
                guard table.isEmpty || isContinued else { break }
                table.append(name)
                isContinued = false
            } else {
                isContinued = token.kind == .symbol(UInt8(ascii: "."))
            }
        }
        var depth = 0
        var isTarget = true
        for token in tokens[(set + 1)...] {
            switch token.kind {
            case .symbol(UInt8(ascii: "(")): depth += 1
            case .symbol(UInt8(ascii: ")")): depth -= 1
            case .symbol(UInt8(ascii: "=")) where depth == 0: isTarget = false
            case .symbol(UInt8(ascii: ",")) where depth == 0: isTarget = true
            default:
                if depth == 0, ["from", "where", "returning"].contains(word(token)) { return }
                if isTarget, let name = Self.name(scanner, token) { columns.insert(name) }
            }
        }
    }

    private var isContinued = false

    private static func name(_ scanner: SQLScanner, _ token: SQLScanner.Token) -> String? {
        switch token.kind {
        case .word: scanner.keyword(token)
        case .quotedName: String(scanner.text(token.range).dropFirst().dropLast()).replacing("\"\"", with: "\"")
        default: nil
        }
    }
}
