import SQLText

/// What has to be known about expressions without parsing them.
enum Expressions {
    /// The expression in parentheses, as checks and index parts need it; not twice where it stands in them already, unless these
    /// belong to a subquery.
    static func parenthesized(_ text: String) -> SQL {
        isParenthesized(text) && !isSubquery(text)
            ? "\(expression: respelled(text))" : "(\(expression: respelled(text)))"
    }

    private static func isSubquery(_ text: String) -> Bool {
        let word = text.dropFirst().drop(while: \.isWhitespace).prefix(while: \.isLetter).lowercased()
        return ["select", "with", "values", "table"].contains(word)
    }

    /// The text so that PostgreSQL prints it back the same. Its own print of `varchar IN (…)` casts the whole array,
    /// and read again it would cast each element: without the outer casts the first print comes out again. ``Betweens`` and
    /// ``UnnamedConstants`` are others.
    static func respelled(_ text: String) -> String {
        let uncast = castTypes.reduce(text) { withoutArrayCasts($0, to: $1) }
        return UnnamedConstants.named(Betweens.respelled(uncast))
    }

    /// Types whose operators others use that have none: `varchar` and `name`, `regclass` and its like, `cidr`.
    private static let castTypes = ["text", "oid", "inet"]

    private static func withoutArrayCasts(_ text: String, to type: String) -> String {
        guard text.contains("])::\(type)[])"), text.contains("((ARRAY[") else { return text }
        var bytes = Array(text.utf8)
        var start = 0
        while let array = find("((ARRAY[", in: bytes, from: start) {
            guard let close = closing(bytes, array + 1) else { return String(decoding: bytes, as: UTF8.self) }
            // ((ARRAY[…])::text[])  →  (ARRAY[…])
            let tail = Array(")::\(type)[])".utf8)
            guard bytes[close...].starts(with: tail) else {
                start = array + 1
                continue
            }
            bytes.replaceSubrange(close..<close + tail.count, with: ")".utf8)
            bytes.remove(at: array)
            removeCast(&bytes, to: type, before: array)
            start = array
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `(x)::text = ANY ` → `x = ANY `, looking back from the array.
    private static func removeCast(_ bytes: inout [UInt8], to type: String, before array: Int) {
        for operation in [" = ANY ", " <> ALL "] {
            let cast = Array(")::\(type)\(operation)".utf8)
            guard array >= cast.count, bytes[(array - cast.count)..<array].elementsEqual(cast) else { continue }
            var depth = 0
            var index = array - cast.count
            while index >= 0 {
                if bytes[index] == UInt8(ascii: ")") { depth += 1 }
                if bytes[index] == UInt8(ascii: "(") { depth -= 1 }
                if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
                    // Quoted text may hold parentheses: step over it.
                    let quote = bytes[index]
                    index -= 1
                    while index >= 0, bytes[index] != quote { index -= 1 }
                }
                if depth == 0 { break }
                index -= 1
            }
            guard index >= 0 else { return }
            let end = array - cast.count
            bytes.removeSubrange(end..<end + ")::\(type)".utf8.count)
            bytes.remove(at: index)
            return
        }
    }

    private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count, start <= bytes.count - wanted.count else { return nil }
        return (start...(bytes.count - wanted.count)).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }

    /// Whether the text is one plain function call, which index parts take without parentheses.
    static func isCall(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), open > 0, bytes.last == UInt8(ascii: ")") else {
            return false
        }
        let name = String(decoding: bytes[..<open], as: UTF8.self)
        let isName = name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_" || $0 == ".") }
        return isName && !Keywords.quoted.contains(name) && closing(bytes, open) == bytes.count - 1
    }

    /// Whether one pair of parentheses encloses the whole text.
    static func isParenthesized(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return false }
        return closing(bytes, 0) == bytes.count - 1
    }

    /// The index of the parenthesis that closes the one at `open`.
    static func closing(_ bytes: [UInt8], _ open: Int) -> Int? {
        var scanner = SQLScanner(bytes, from: open)
        var depth = 0
        while let token = scanner.next() {
            switch token.kind {
            case .symbol(UInt8(ascii: "(")): depth += 1
            case .symbol(UInt8(ascii: ")")):
                depth -= 1
                if depth == 0 { return token.range.lowerBound }
            default: break
            }
        }
        return nil
    }
}
