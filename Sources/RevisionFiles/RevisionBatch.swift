import SQLText

/// How an `UPDATE` or `DELETE` is cut into batches: by ranges of a key, each in a transaction of its own.
package struct RevisionBatch: Sendable, Hashable {
    /// The path of the table whose keys are walked.
    package var table: [String]
    package var key: String
    /// Rows a batch; the runner makes batches larger or smaller by the time that they take.
    package var size = 1000
    /// Milliseconds between two batches.
    package var pause = 0

    /// What the runner replaces by the range of keys.
    package static let marker = "/* autogen:batch */ true"

    /// `batch table=public.users key=id size=5000 pause=100`; names in SQL's quotes where they need them.
    init?(_ text: Substring) {
        var scanner = SQLScanner(Array(text.utf8))
        guard let word = scanner.nextSignificant(), scanner.keyword(word) == "batch" else { return nil }
        var values: [String: [String]] = [:]
        var (name, isValue) = ("", false)
        while let token = scanner.nextSignificant() {
            switch token.kind {
            case .symbol(UInt8(ascii: "=")):
                guard !name.isEmpty, !isValue else { return nil }
                isValue = true
            case .symbol(UInt8(ascii: ".")):
                guard isValue, values[name]?.isEmpty == false else { return nil }
                values[name, default: []].append(".")
            case .word, .quotedName, .digits:
                let isContinued = values[name]?.last == "."
                if isValue, values[name] == nil || isContinued {
                    if isContinued { values[name]?.removeLast() }
                    values[name, default: []].append(Self.unquoted(scanner, token))
                } else {
                    (name, isValue) = (scanner.keyword(token), false)
                    guard values[name] == nil else { return nil }
                }
            default: return nil
            }
        }
        guard let table = values["table"], let key = values["key"], key.count == 1, !table.contains("."),
            Set(values.keys).isSubset(of: ["table", "key", "size", "pause"])
        else { return nil }
        (self.table, self.key) = (table, key[0])
        for (name, path) in [("size", \Self.size), ("pause", \Self.pause)] {
            guard let text = values[name] else { continue }
            guard text.count == 1, let number = Int(text[0]), number >= (name == "size" ? 1 : 0) else { return nil }
            self[keyPath: path] = number
        }
    }

    private static func unquoted(_ scanner: SQLScanner, _ token: SQLScanner.Token) -> String {
        let text = scanner.text(token.range)
        if case .quotedName = token.kind {
            return String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
        }
        return scanner.keyword(token)
    }

    var text: String {
        let names = table.map(Quoting.identifier).joined(separator: ".")
        let pause = pause == 0 ? "" : " pause=\(pause)"
        return "batch table=\(names) key=\(Quoting.identifier(key)) size=\(size)\(pause)"
    }
}
