import SQLText

/// Goes through the tokens of a stored statement.
struct TokenReader {
    private let tokenizer: Tokenizer
    private let tokens: [Tokenizer.Token]
    private(set) var place = 0

    init(_ sql: String) { (tokenizer, tokens) = Tokenizer.significant(sql) }

    var isAtEnd: Bool { place >= tokens.count }
    /// The word that comes next, in lower case; empty where none does.
    var keyword: String { isAtEnd ? "" : tokenizer.keyword(tokens[place]) }
    var following: String { place + 1 < tokens.count ? tokenizer.keyword(tokens[place + 1]) : "" }
    /// Where the next token begins in the text.
    var offset: Int { isAtEnd ? tokenizer.bytes.count : tokens[place].range.lowerBound }

    func isAt(_ symbol: Character) -> Bool {
        guard !isAtEnd, case .symbol(let byte) = tokens[place].kind else { return false }
        return symbol.asciiValue == byte
    }

    /// Whether a token may be a name.
    func isName(at place: Int) -> Bool {
        switch tokens[place].kind {
        case .word, .quotedName, .string: true
        default: false
        }
    }

    func name(at place: Int) -> String { tokenizer.name(tokens[place]) }

    func keyword(at place: Int) -> String { tokens.indices.contains(place) ? tokenizer.keyword(tokens[place]) : "" }

    mutating func skip() { place += 1 }

    mutating func take(_ word: String) -> Bool {
        guard keyword == word else { return false }
        place += 1
        return true
    }

    mutating func takeName() -> String {
        guard !isAtEnd else { return "" }
        defer { place += 1 }
        return tokenizer.name(tokens[place])
    }

    /// A name of which only the last part counts: `main.users`.
    mutating func takeQualifiedName() -> String {
        var name = takeName()
        while isAt(".") {
            skip()
            name = takeName()
        }
        return name
    }

    /// `ON CONFLICT action`
    mutating func takeConflict() -> String? {
        guard keyword == "on", following == "conflict" else { return nil }
        place += 2
        defer { place += 1 }
        return keyword
    }

    /// Names in brackets.
    mutating func takeNames() -> [String] {
        var names: [String] = []
        guard isAt("(") else { return [] }
        skip()
        while !isAtEnd, !isAt(")") {
            if isAt(",") { skip() } else { names.append(takeName()) }
        }
        skip()
        return names
    }

    /// The text inside the brackets that open here.
    mutating func takeGroup() -> String {
        let start = place
        skipGroup()
        guard start + 1 < place - 1 else { return "" }
        return text(from: start + 1, to: place - 1)
    }

    /// One token, or all up to the closing bracket where one opens.
    mutating func skipGroup() {
        var depth = 0
        repeat {
            if isAt("(") { depth += 1 }
            if isAt(")") { depth -= 1 }
            skip()
        } while depth > 0 && !isAtEnd
    }

    /// Goes past the first such symbol.
    mutating func advance(past symbol: Character) -> Bool {
        while !isAtEnd {
            defer { skip() }
            if isAt(symbol) { return true }
        }
        return false
    }

    /// The text of some tokens: blanks and comments between them become one blank.
    func text(from start: Int, to end: Int) -> String {
        var result = ""
        for place in start..<min(end, tokens.count) {
            if place > start, tokens[place].range.lowerBound > tokens[place - 1].range.upperBound { result += " " }
            result += plainText(place)
        }
        return result
    }

    /// The text as it stands, from one token to the one before another.
    func raw(from start: Int, to end: Int) -> String {
        var result = ""
        for place in start..<min(end, tokens.count) {
            if place > start {
                result += tokenizer.text(tokens[place - 1].range.upperBound..<tokens[place].range.lowerBound)
            }
            result += plainText(place)
        }
        return result
    }

    /// A token as it stands; but a name in brackets or backticks that holds what others take for a quote or a bracket stands in
    /// double quotes, which mean the same in every SQL.
    private func plainText(_ place: Int) -> String {
        let token = tokens[place]
        let text = tokenizer.text(token.range)
        guard token.kind == .quotedName, !text.hasPrefix("\""),
            text.dropFirst().dropLast().contains(where: { "'\"()[]{}`;$-/*\\".contains($0) })
        else { return text }
        return Quoting.quoted(tokenizer.name(token))
    }

    var count: Int { tokens.count }
}
