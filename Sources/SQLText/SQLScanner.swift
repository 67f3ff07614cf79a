/// Cuts SQL into tokens where PostgreSQL's lexer would. It knows how quotes, comments and words begin and end, and nothing of
/// grammar: <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>. Strings are read as with
/// `standard_conforming_strings`.
///
/// Tokens follow each other without gaps, and no byte is looked at more than a fixed number of times.
package struct SQLScanner: Sendable {
    package enum Kind: Hashable, Sendable {
        /// Blanks and line ends.
        case space
        /// `--` up to the end of its line, without it.
        case lineComment
        case blockComment
        /// A keyword or a name without quotes.
        case word
        /// `"…"` and `U&"…"`.
        case quotedName
        /// `'…'` with what stands before it (`E`, `B`, `X`, `N`, `U&`) and its continuations in later lines.
        case string
        case dollarQuoted
        /// Digits, or a parameter such as `$1`. A word may follow at once, as servers before version 15 read it.
        case digits
        /// Any other byte.
        case symbol(UInt8)
    }

    package struct Token: Hashable, Sendable {
        package let kind: Kind
        package let range: Range<Int>
        /// Where the quote or comment opens that has no end; nil where all that opens closes.
        package let unclosed: Int?

        /// Whether it means something to PostgreSQL.
        package var isSignificant: Bool {
            switch kind {
            case .space, .lineComment, .blockComment: false
            default: true
            }
        }
    }

    package let bytes: [UInt8]
    private var index: Int
    /// What opened last and has no end.
    private var unclosed: Int?

    /// - Parameter start: where to begin: outside quotes, comments and words.
    package init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        index = start
    }

    package mutating func next() -> Token? {
        guard index < bytes.count else { return nil }
        let start = index
        let kind = scan()
        return Token(kind: kind, range: start..<index, unclosed: unclosed)
    }

    /// The next token that means something.
    package mutating func nextSignificant() -> Token? {
        while let token = next() { if token.isSignificant { return token } }
        return nil
    }

    package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// A word in the lower case in which keywords are compared: of the English letters alone.
    package func keyword(_ word: Token) -> String {
        String(
            decoding: bytes[word.range].map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 },
            as: UTF8.self)
    }

    // MARK: - Tokens

    private func byte(_ offset: Int) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

    private mutating func scan() -> Kind {
        let first = bytes[index]
        switch first {
        case _ where Self.isSpace(first):
            while let next = byte(0), Self.isSpace(next) { index += 1 }
            return .space
        case UInt8(ascii: "-") where byte(1) == first:
            index = lineEnd(from: index)
            return .lineComment
        case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): return blockComment()
        case UInt8(ascii: "'"): return string(prefix: 0)
        case UInt8(ascii: "\""): return quotedName(prefix: 0)
        case UInt8(ascii: "$"): return dollar()
        case _ where Self.isDigit(first): return digits()
        case _ where Self.isWordStart(first): return word()
        default:
            index += 1
            return .symbol(first)
        }
    }

    /// A word, or what only begins with a letter: `E'…'`, `U&"…"`.
    private mutating func word() -> Kind {
        switch (bytes[index] | 0x20, byte(1), byte(2)) {
        case (UInt8(ascii: "e"), UInt8(ascii: "'"), _): return string(prefix: 1, hasEscapes: true)
        case (UInt8(ascii: "b"), UInt8(ascii: "'"), _), (UInt8(ascii: "x"), UInt8(ascii: "'"), _),
            (UInt8(ascii: "n"), UInt8(ascii: "'"), _):
            return string(prefix: 1)
        case (UInt8(ascii: "u"), UInt8(ascii: "&"), UInt8(ascii: "'")): return string(prefix: 2)
        case (UInt8(ascii: "u"), UInt8(ascii: "&"), UInt8(ascii: "\"")): return quotedName(prefix: 2)
        default:
            while let next = byte(0), Self.isTagPart(next) || next == UInt8(ascii: "$") { index += 1 }
            return .word
        }
    }

    private mutating func digits() -> Kind {
        while let next = byte(0), Self.isDigit(next) { index += 1 }
        return .digits
    }

    private mutating func string(prefix: Int, hasEscapes: Bool = false) -> Kind {
        var opening = index + prefix
        while true {
            index = opening
            guard skipQuoted(UInt8(ascii: "'"), hasEscapes: hasEscapes) else {
                unclosed = opening
                return .string
            }
            guard let next = continuation() else { return .string }
            opening = next
        }
    }

    private mutating func quotedName(prefix: Int) -> Kind {
        index += prefix
        let opening = index
        if !skipQuoted(UInt8(ascii: "\""), hasEscapes: false) { unclosed = opening }
        return .quotedName
    }

    /// Whether the quote that opens here closes; a doubled one stands for itself.
    private mutating func skipQuoted(_ quote: UInt8, hasEscapes: Bool) -> Bool {
        index += 1
        while index < bytes.count {
            let current = bytes[index]
            index += 1
            if current == quote {
                guard byte(0) == quote else { return true }
                index += 1
            } else if hasEscapes, current == UInt8(ascii: "\\") {
                index = min(index + 1, bytes.count)
            }
        }
        return false
    }

    /// The quote by which the string that ends here goes on: nothing but blanks and comments before it, and a line end.
    private func continuation() -> Int? {
        var (place, hasLineEnd) = (index, false)
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "'"): return hasLineEnd ? place : nil
            case UInt8(ascii: "-") where place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "-"):
                place = lineEnd(from: place)
            case _ where Self.isSpace(bytes[place]):
                hasLineEnd = hasLineEnd || Self.isLineEnd(bytes[place])
                place += 1
            default: return nil
            }
        }
        return nil
    }

    /// `$$…$$` or `$tag$…$tag$`; `$1` is a parameter, and any other dollar sign stands alone.
    private mutating func dollar() -> Kind {
        let opening = index
        index += 1
        if let next = byte(0), Self.isDigit(next) { return digits() }
        var end = index
        while end < bytes.count, Self.isTagPart(bytes[end]) { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "$") else { return .symbol(UInt8(ascii: "$")) }
        let tag = bytes[opening...end]
        index = end + 1
        while index < bytes.count {
            // A tag has no dollar sign inside, so that no byte is compared twice.
            if bytes[index] == UInt8(ascii: "$"), bytes[index...].starts(with: tag) {
                index += tag.count
                return .dollarQuoted
            }
            index += 1
        }
        unclosed = opening
        return .dollarQuoted
    }

    private mutating func blockComment() -> Kind {
        let opening = index
        var depth = 0
        while let current = byte(0) {
            if current == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                depth += 1
                index += 2
            } else if current == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                depth -= 1
                index += 2
                if depth == 0 { return .blockComment }
            } else {
                index += 1
            }
        }
        unclosed = opening
        return .blockComment
    }

    private func lineEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count, !Self.isLineEnd(bytes[end]) { end += 1 }
        return end
    }

    // MARK: - Bytes

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isWordStart(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func isTagPart(_ byte: UInt8) -> Bool { isWordStart(byte) || isDigit(byte) }
}
