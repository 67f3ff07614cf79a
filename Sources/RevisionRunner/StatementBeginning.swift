import SQLText

/// The words with which a statement begins, names with their quotes and dots; comments left out.
struct StatementBeginning {
    private var words: ArraySlice<String>

    init(_ sql: String) {
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
        self.words = words[...]
    }

    var next: String? { words.first }

    mutating func pop() -> String? { words.popFirst() }

    /// Steps over words that stand next, whatever their case.
    mutating func take(_ expected: String...) -> Bool {
        guard words.prefix(expected.count).map({ $0.lowercased() }) == expected else { return false }
        words = words.dropFirst(expected.count)
        return true
    }
}
