import SQLText

/// Whether a text can stand where one piece of SQL is to stand: brackets and quotes that close, and nothing after a semicolon.
/// What it means, PostgreSQL alone decides.
enum SQLShape {
    /// What is wrong with a text; nil where nothing is.
    /// - Parameters:
    ///   - isList: commas may stand outside brackets.
    ///   - isBody: semicolons may stand in it.
    static func problem(_ text: String, isList: Bool, isBody: Bool) -> String? {
        var scanner = SQLScanner(Array(text.utf8))
        var open: [UInt8] = []
        while let token = scanner.next() {
            if token.unclosed != nil { return "\(name(token.kind)) in it has no end" }
            switch token.kind {
            case .symbol(UInt8(ascii: "(")): open.append(UInt8(ascii: ")"))
            case .symbol(UInt8(ascii: "[")): open.append(UInt8(ascii: "]"))
            case .symbol(let closing) where closing == UInt8(ascii: ")") || closing == UInt8(ascii: "]"):
                guard open.popLast() == closing else { return "it closes a bracket that it does not open" }
            case .symbol(UInt8(ascii: ";")) where open.isEmpty && !isBody:
                while let next = scanner.next() {
                    if next.kind != .space {
                        return "it goes on after a semicolon: one statement is all that can stand here"
                    }
                }
            case .symbol(UInt8(ascii: ",")) where open.isEmpty && !isList:
                return "a comma stands in it outside brackets"
            default: break
            }
        }
        return open.isEmpty ? nil : "it opens a bracket that it does not close"
    }

    private static func name(_ kind: SQLScanner.Kind) -> String {
        switch kind {
        case .quotedName: "a quoted name"
        case .dollarQuoted: "a text in dollar quotes"
        case .blockComment: "a comment"
        default: "a string"
        }
    }
}
