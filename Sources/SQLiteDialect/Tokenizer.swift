/// Cuts SQL into tokens where SQLite's own tokenizer would: <https://www.sqlite.org/lang_keywords.html>,
/// <https://www.sqlite.org/lang_comment.html>. It knows no grammar.
struct Tokenizer {
    enum Kind: Hashable {
        case space
        case comment
        /// A keyword or a name without quotes.
        case word
        /// `"…"`, `` `…` `` or `[…]`.
        case quotedName
        /// `'…'` and `x'…'`.
        case string
        case number
        case symbol(UInt8)
    }

    struct Token: Hashable {
        let kind: Kind
        let range: Range<Int>

        var isSignificant: Bool { kind != .space && kind != .comment }
    }

    let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The tokens that mean something.
    static func significant(_ text: String) -> (tokenizer: Tokenizer, tokens: [Token]) {
        var tokenizer = Tokenizer(text)
        var tokens: [Token] = []
        while let token = tokenizer.next() { if token.isSignificant { tokens.append(token) } }
        return (tokenizer, tokens)
    }

    mutating func next() -> Token? {
        guard index < bytes.count else { return nil }
        let start = index
        let kind = scan()
        return Token(kind: kind, range: start..<index)
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// A word in lower case, as keywords are compared; empty for anything else.
    func keyword(_ token: Token) -> String {
        guard token.kind == .word else { return "" }
        return String(decoding: bytes[token.range].map(Self.lowered), as: UTF8.self)
    }

    /// What a token stands for where a name is expected; SQLite takes strings there, too.
    func name(_ token: Token) -> String {
        switch token.kind {
        case .quotedName where bytes[token.range.lowerBound] == UInt8(ascii: "["):
            return text(token.range.dropFirst().dropLast())
        case .quotedName, .string:
            let quote = bytes[token.range.lowerBound]
            var (result, inner): ([UInt8], ArraySlice<UInt8>) = ([], bytes[token.range].dropFirst().dropLast())
            while let byte = inner.popFirst() {
                result.append(byte)
                if byte == quote { inner = inner.dropFirst() }
            }
            return String(decoding: result, as: UTF8.self)
        default: return text(token.range)
        }
    }

    // MARK: - Tokens

    private func byte(_ offset: Int) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

    private mutating func scan() -> Kind {
        let first = bytes[index]
        index += 1
        switch first {
        case _ where Self.isSpace(first):
            while let next = byte(0), Self.isSpace(next) { index += 1 }
            return .space
        case UInt8(ascii: "-") where byte(0) == first:
            while let next = byte(0), next != UInt8(ascii: "\n") { index += 1 }
            return .comment
        case UInt8(ascii: "/") where byte(0) == UInt8(ascii: "*"):
            index += 1
            // A comment that has no end goes to the end of the text, and does not nest.
            while let next = byte(0) {
                index += 1
                if next == UInt8(ascii: "*"), byte(0) == UInt8(ascii: "/") {
                    index += 1
                    break
                }
            }
            return .comment
        case UInt8(ascii: "'"):
            skipQuoted(first)
            return .string
        case UInt8(ascii: "\""), UInt8(ascii: "`"):
            skipQuoted(first)
            return .quotedName
        case UInt8(ascii: "["):
            while let next = byte(0) {
                index += 1
                if next == UInt8(ascii: "]") { break }
            }
            return .quotedName
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            if byte(0) == UInt8(ascii: "'") {
                index += 1
                skipQuoted(UInt8(ascii: "'"))
                return .string
            }
            return word()
        case _ where Self.isDigit(first): return number()
        case UInt8(ascii: ".") where byte(0).map(Self.isDigit) == true: return number()
        case _ where Self.isNamePart(first): return word()
        default: return .symbol(first)
        }
    }

    private mutating func skipQuoted(_ quote: UInt8) {
        while let next = byte(0) {
            index += 1
            guard next == quote else { continue }
            guard byte(0) == quote else { return }
            index += 1
        }
    }

    private mutating func word() -> Kind {
        while let next = byte(0), Self.isNamePart(next) { index += 1 }
        return .word
    }

    private mutating func number() -> Kind {
        while let next = byte(0) {
            let isSigned = next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
            let followsExponent = bytes[index - 1] | 0x20 == UInt8(ascii: "e") && !isHexadecimal
            guard Self.isNamePart(next) || next == UInt8(ascii: ".") || isSigned && followsExponent else { break }
            index += 1
        }
        return .number
    }

    private var isHexadecimal: Bool {
        var start = index - 1
        while start > 0, Self.isNamePart(bytes[start - 1]) { start -= 1 }
        return start + 1 < bytes.count && bytes[start] == UInt8(ascii: "0")
            && bytes[start + 1] | 0x20 == UInt8(ascii: "x")
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// What may stand in a name without quotes; everything beyond ASCII may.
    static func isNamePart(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "$") || byte >= 0x80
    }
}
