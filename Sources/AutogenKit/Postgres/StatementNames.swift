import SQLText

/// The words and names of a statement, in order.
struct StatementNames {
    /// A word or a dotted name.
    struct Name {
        var path: [String]
        /// In lower case; empty for what is quoted or dotted, which is no keyword.
        var keyword: String
        /// How many parentheses are open.
        var depth: Int
        /// Whether a parenthesis follows, as in a call.
        var isCall = false
    }

    let all: [Name]
    private var rest: ArraySlice<Name>

    init(_ sql: String) {
        var scanner = SQLScanner(Array(sql.utf8))
        var (names, joins, depth): ([Name], Bool, Int) = ([], false, 0)
        // A long list of values says nothing here.
        while names.count < 4000, let token = scanner.nextSignificant() {
            switch token.kind {
            case .word, .quotedName:
                let isName = token.kind == .quotedName
                let text = scanner.text(token.range)
                let name =
                    isName ? String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"") : scanner.keyword(token)
                if joins, !names.isEmpty {
                    names[names.count - 1].path.append(name)
                    names[names.count - 1].keyword = ""
                } else {
                    names.append(Name(path: [name], keyword: isName ? "" : name, depth: depth))
                }
            case .symbol(UInt8(ascii: ",")): names.append(Name(path: [], keyword: ",", depth: depth))
            case .symbol(UInt8(ascii: "(")):
                if !names.isEmpty { names[names.count - 1].isCall = true }
                depth += 1
            case .symbol(UInt8(ascii: ")")): depth -= 1
            default: break
            }
            joins = token.kind == .symbol(UInt8(ascii: "."))
        }
        all = names
        rest = names[...]
    }

    var isEmpty: Bool { rest.isEmpty }

    private static let modifiers: Set<String> = [
        "materialized", "foreign", "unique", "concurrently", "if", "not", "exists", "only", "or", "replace",
        "constraint", "temporary", "temp", "unlogged", "recursive", "global", "local", "trusted", "procedural",
    ]

    mutating func skipModifiers() {
        while let word = rest.first, Self.modifiers.contains(word.keyword) { rest.removeFirst() }
    }

    /// Options in parentheses.
    mutating func skipOptions() {
        while let word = rest.first, word.depth > 0 { rest.removeFirst() }
    }

    mutating func word() -> String? { rest.popFirst()?.keyword }

    /// Takes a word where it stands next.
    mutating func take(_ keyword: String) -> Bool {
        guard rest.first?.keyword == keyword else { return false }
        rest.removeFirst()
        return true
    }

    mutating func name() -> [String]? {
        skipModifiers()
        return rest.popFirst()?.path
    }

    /// Names with commas between them; what stands behind one in parentheses is left out.
    mutating func names() -> [[String]] {
        var result: [[String]] = []
        skipModifiers()
        while let name = rest.popFirst() {
            result.append(name.path)
            while let inner = rest.first, inner.depth > name.depth { rest.removeFirst() }
            guard rest.first?.keyword == "," else { break }
            rest.removeFirst()
        }
        return result
    }

    /// The name that follows some words, from here on.
    func name(after words: String...) -> [String]? { place(words).flatMap { named(from: $0) } }

    /// The names that follow each occurrence of a word, from here on.
    func names(after word: String) -> [[String]] {
        rest.indices.filter { rest[$0].keyword == word }.compactMap { named(from: $0 + 1) }
    }

    /// Whether words stand beside each other outside of parentheses, from here on.
    func has(_ words: String...) -> Bool { place(words, isOutermost: true) != nil }

    private func named(from place: Int) -> [String]? {
        rest[min(place, rest.endIndex)...].drop { Self.modifiers.contains($0.keyword) }.first?.path
    }

    /// Where the words end.
    private func place(_ words: [String], isOutermost: Bool = false) -> Int? {
        rest.indices.first { start in
            start + words.count <= rest.endIndex && (!isOutermost || rest[start].depth == 0)
                && zip(rest[start...], words).allSatisfy { $0.keyword == $1 }
        }.map { $0 + words.count }
    }
}
