/// Reads constants and names as PostgreSQL's lexer does, byte by byte, to see that what was quoted comes back:
/// <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>. Nil where the text is not just one such token.
enum Lexer {
    static func name(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "\"") else {
            guard let first = bytes.first, isLetter(first), bytes.allSatisfy({ isLetter($0) || isDigit($0) }) else {
                return nil
            }
            return text
        }
        return inside(bytes[1...], quote: UInt8(ascii: "\""), hasEscapes: false)
    }

    static func literal(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        if bytes.starts(with: Array("E'".utf8)) {
            return inside(bytes[2...], quote: UInt8(ascii: "'"), hasEscapes: true)
        }
        guard bytes.first == UInt8(ascii: "'") else { return nil }
        return inside(bytes[1...], quote: UInt8(ascii: "'"), hasEscapes: false)
    }

    static func dollarQuoted(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "$"), let end = bytes.dropFirst().firstIndex(of: UInt8(ascii: "$")) else {
            return nil
        }
        let tag = bytes[...end]
        guard bytes[1..<end].allSatisfy({ isLetter($0) || isDigit($0) }), end == 1 || !isDigit(bytes[1]) else {
            return nil
        }
        var index = end + 1
        while index < bytes.count, !bytes[index...].starts(with: tag) { index += 1 }
        guard index + tag.count == bytes.count else { return nil }
        return String(decoding: bytes[(end + 1)..<index], as: UTF8.self)
    }

    private static func inside(_ bytes: ArraySlice<UInt8>, quote: UInt8, hasEscapes: Bool) -> String? {
        var (result, index) = ([UInt8](), bytes.startIndex)
        while index < bytes.endIndex {
            if bytes[index] == quote {
                if index + 1 == bytes.endIndex { return String(decoding: result, as: UTF8.self) }
                guard bytes[index + 1] == quote else { return nil }
                index += 1
            } else if hasEscapes, bytes[index] == UInt8(ascii: "\\") {
                guard index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "\\") else { return nil }
                index += 1
            } else if !hasEscapes, quote == UInt8(ascii: "'"), bytes[index] == UInt8(ascii: "\\") {
                // Its meaning would hang on standard_conforming_strings.
                return nil
            }
            result.append(bytes[index])
            index += 1
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
