/// Whether a text can stand where one piece of SQL is to stand: brackets and quotes that close, and nothing after a semicolon.
/// What it means, PostgreSQL alone decides.
struct SQLShape {
    private let bytes: [UInt8]
    private var index = 0
    private var open: [UInt8] = []

    /// What is wrong with a text; nil where nothing is.
    /// - Parameters:
    ///   - isList: commas may stand outside brackets.
    ///   - isBody: semicolons may stand in it.
    static func problem(_ text: String, isList: Bool, isBody: Bool) -> String? {
        var shape = SQLShape(bytes: Array(text.utf8))
        return shape.scan(isList: isList, isBody: isBody)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func byte(_ offset: Int) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

    private mutating func scan(isList: Bool, isBody: Bool) -> String? {
        while let current = byte(0) {
            switch current {
            case UInt8(ascii: "'"):
                if !skipQuoted(current, escapes: isEscapeString) { return "a string in it has no end" }
            case UInt8(ascii: "\""):
                if !skipQuoted(current, escapes: false) { return "a quoted name in it has no end" }
            case UInt8(ascii: "$"):
                if !skipDollarQuoted() { return "a text in dollar quotes in it has no end" }
            case UInt8(ascii: "-") where byte(1) == current:
                while let next = byte(0), next != UInt8(ascii: "\n") { _ = next; index += 1 }
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
                if !skipComment() { return "a comment in it has no end" }
            case UInt8(ascii: "("), UInt8(ascii: "["):
                open.append(current)
                index += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                let opening = current == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
                guard open.popLast() == opening else { return "it closes a bracket that it does not open" }
                index += 1
            case UInt8(ascii: ";") where open.isEmpty && !isBody:
                index += 1
                while let next = byte(0), [0x20, 0x09, 0x0A, 0x0D].contains(next) { index += 1 }
                return byte(0) == nil ? nil : "it goes on after a semicolon: one statement is all that can stand here"
            case UInt8(ascii: ",") where open.isEmpty && !isList: return "a comma stands in it outside brackets"
            default: index += 1
            }
        }
        return open.isEmpty ? nil : "it opens a bracket that it does not close"
    }

    private var isEscapeString: Bool {
        guard index > 0, bytes[index - 1] | 0x20 == UInt8(ascii: "e") else { return false }
        return index < 2 || !Self.isWord(bytes[index - 2])
    }

    private mutating func skipQuoted(_ quote: UInt8, escapes: Bool) -> Bool {
        index += 1
        while let current = byte(0) {
            if escapes, current == UInt8(ascii: "\\") {
                index += 2
            } else if current == quote {
                index += 1
                guard byte(0) == quote else { return true }
                index += 1
            } else {
                index += 1
            }
        }
        return false
    }

    private mutating func skipDollarQuoted() -> Bool {
        var end = index + 1
        while end < bytes.count, Self.isWord(bytes[end]), bytes[end] != UInt8(ascii: "$") { end += 1 }
        let isInWord = index > 0 && Self.isWord(bytes[index - 1])
        let isTag =
            end < bytes.count && bytes[end] == UInt8(ascii: "$")
            && (end == index + 1 || !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index + 1]))
        guard isTag, !isInWord else {
            index += 1
            return true
        }
        let tag = bytes[index...end]
        index = end + 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "$"), bytes[index...].starts(with: tag) {
                index += tag.count
                return true
            }
            index += 1
        }
        return false
    }

    private mutating func skipComment() -> Bool {
        var depth = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                depth += 1
                index += 2
            } else if bytes[index] == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                depth -= 1
                index += 2
                if depth == 0 { return true }
            } else {
                index += 1
            }
        }
        return false
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || byte == UInt8(ascii: "_")
            || byte >= 0x80 || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "$")
    }
}
