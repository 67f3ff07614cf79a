import SQLText

/// Names without a schema that were found elsewhere than in PostgreSQL's own, in a text that names all else with its schema.
package enum CapturedNames {
    /// Whether a text is another one, but for the schemas of operators and functions.
    /// - Parameter original: as PostgreSQL prints it with nothing but its own schema in the search path.
    package static func explain(_ text: String, of original: String) -> Bool {
        let (before, after) = (tokens(original), tokens(text))
        var (place, other, found) = (0, 0, false)
        while place < before.count, other < after.count {
            if before[place] == after[other] {
                (place, other) = (place + 1, other + 1)
                continue
            }
            // OPERATOR(schema.+) for +, and schema.f( for f(.
            if after[other] == "OPERATOR", let end = after[other...].firstIndex(of: ")"), end > other + 4 {
                let symbols = after[(other + 4)..<end]
                guard before[place...].starts(with: symbols) else { return false }
                (place, other, found) = (place + symbols.count, end + 1, true)
            } else if other + 3 < after.count, after[other + 1] == ".", after[other + 3] == "(",
                after[other + 2] == before[place]
            {
                (other, found) = (other + 2, true)
            } else {
                return false
            }
        }
        return found && place == before.count && other == after.count
    }

    private static func tokens(_ text: String) -> [String] {
        var scanner = SQLScanner(Array(text.utf8))
        var result: [String] = []
        while let token = scanner.nextSignificant() { result.append(scanner.text(token.range)) }
        return result
    }
}
