import SourceDiagnostics

/// Cuts SQL into statements the way PostgreSQL's lexer would, and keeps the comments between them: directives and flags count
/// only there. <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>
package struct StatementSplitter {
    package enum Piece: Sendable, Equatable {
        /// A statement without its semicolon.
        case statement(String, line: Int)
        /// A `--` comment between statements, without the dashes and the blank after them.
        case comment(String, line: Int)
    }

    private let bytes: [UInt8]
    private let file: String
    private var index = 0
    private var line: Int
    private var pieces: [Piece] = []

    /// - Parameter line: the number of the text's first line in its file.
    package static func split(_ text: String, file: String, line: Int = 1) throws(Diagnostic) -> [Piece] {
        var splitter = StatementSplitter(bytes: Array(text.utf8), file: file, line: line)
        try splitter.run()
        return splitter.pieces
    }

    private init(bytes: [UInt8], file: String, line: Int) {
        self.bytes = bytes
        self.file = file
        self.line = line
    }

    private mutating func run() throws(Diagnostic) {
        while index < bytes.count {
            switch byte(0) {
            case UInt8(ascii: "\n"):
                line += 1
                index += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\u{0C}"), UInt8(ascii: ";"):
                index += 1
            case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"): comment()
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): try blockComment()
            case UInt8(ascii: "\\"):
                throw problem(
                    "revision.backslash", "a backslash command belongs to psql, not to SQL", line,
                    help: "write the SQL it stands for")
            default: try statement()
            }
        }
    }

    private func byte(_ offset: Int) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

    private func problem(_ code: String, _ message: String, _ line: Int, help: String? = nil) -> Diagnostic {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let offset = line - (self.line - bytes[..<min(index, bytes.count)].count { $0 == UInt8(ascii: "\n") })
        return Diagnostic(
            code, message, at: SourceSpan(file: file, line: line, column: 1),
            sourceLine: lines.indices.contains(offset) ? String(lines[offset]) : nil, help: help)
    }

    private mutating func comment() {
        let start = index + 2
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") { index += 1 }
        var text = String(decoding: bytes[start..<index], as: UTF8.self)[...]
        if text.last == "\r" { text.removeLast() }
        if text.first == " " { text.removeFirst() }
        pieces.append(.comment(String(text), line: line))
    }

    private mutating func blockComment() throws(Diagnostic) {
        let start = line
        var depth = 0
        repeat {
            guard index < bytes.count else {
                throw problem(
                    "revision.unbalanced", "the comment that begins here has no end", start, help: "close it with */")
            }
            if byte(0) == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                depth += 1
                index += 2
            } else if byte(0) == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                depth -= 1
                index += 2
            } else {
                if byte(0) == UInt8(ascii: "\n") { line += 1 }
                index += 1
            }
        } while depth > 0
    }

    private mutating func statement() throws(Diagnostic) {
        let (start, startLine) = (index, line)
        var words: [String] = []
        var (atomicDepth, parentheses, previous) = (0, 0, "")
        while let current = byte(0) {
            switch current {
            case UInt8(ascii: ";") where atomicDepth == 0 && parentheses <= 0:
                try finish(start, startLine, words)
                index += 1
                return
            case UInt8(ascii: "("):
                parentheses += 1
                index += 1
            case UInt8(ascii: ")"):
                parentheses -= 1
                index += 1
            case UInt8(ascii: "'"): try quoted(UInt8(ascii: "'"), escapes: isEscapeString())
            case UInt8(ascii: "\""): try quoted(UInt8(ascii: "\""), escapes: false)
            case UInt8(ascii: "$"): try dollarQuoted()
            case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"):
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") {
                    index += 1
                }
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): try blockComment()
            case UInt8(ascii: "\n"):
                line += 1
                index += 1
            case _ where Self.isWordStart(current):
                let word = self.word()
                if words.count < 8 { words.append(word) }
                if isRoutine(words) {
                    if word == "atomic", previous == "begin" { atomicDepth += 1 }
                    if atomicDepth > 0, word == "case" { atomicDepth += 1 }
                    if atomicDepth > 0, word == "end" { atomicDepth -= 1 }
                }
                previous = word
            default: index += 1
            }
        }
        if atomicDepth > 0 {
            throw problem("revision.unbalanced", "BEGIN ATOMIC in the statement that begins here has no END", startLine)
        }
        if parentheses > 0 {
            throw problem(
                "revision.unbalanced", "a parenthesis in the statement that begins here is not closed", startLine)
        }
        try finish(start, startLine, words)
    }

    private mutating func finish(_ start: Int, _ startLine: Int, _ words: [String]) throws(Diagnostic) {
        var text = String(decoding: bytes[start..<index], as: UTF8.self)[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        if text.utf8.contains(0) {
            throw problem("revision.nul", "the statement holds a NUL character", startLine)
        }
        if words.first == "copy", text.lowercased().contains(#/\bfrom\s+stdin\b/#) {
            throw problem(
                "revision.copy", "COPY … FROM stdin carries its rows outside SQL", startLine,
                help: "write INSERT statements")
        }
        if let first = words.first,
            ["begin", "commit", "rollback", "end", "abort"].contains(first)
                || ["start", "prepare"].contains(first) && words.dropFirst().first == "transaction"
        {
            throw problem(
                "revision.transaction", "\(first.uppercased()) is the runner's affair: each step is a transaction",
                startLine,
                help: "divide the body with '-- autogen: step', or '-- autogen: step no-transaction'")
        }
        pieces.append(.statement(String(text), line: startLine))
    }

    private func isRoutine(_ words: [String]) -> Bool {
        guard words.first == "create" else { return false }
        return words.dropFirst().prefix(3).contains { $0 == "function" || $0 == "procedure" }
    }

    /// `E'…'`: the quote follows an E that is a word of its own.
    private func isEscapeString() -> Bool {
        guard index > 0, bytes[index - 1] | 0x20 == UInt8(ascii: "e") else { return false }
        return index < 2 || !Self.isWord(bytes[index - 2])
    }

    private mutating func quoted(_ quote: UInt8, escapes: Bool) throws(Diagnostic) {
        let start = line
        index += 1
        while let current = byte(0) {
            if current == UInt8(ascii: "\n") { line += 1 }
            if escapes, current == UInt8(ascii: "\\") {
                if byte(1) == UInt8(ascii: "\n") { line += 1 }
                index += 2
            } else if current == quote {
                index += 1
                guard byte(0) == quote else { return }
                index += 1
            } else {
                index += 1
            }
        }
        let what = quote == UInt8(ascii: "'") ? "string" : "quoted name"
        throw problem("revision.unbalanced", "the \(what) that begins in this line has no end", start)
    }

    private mutating func dollarQuoted() throws(Diagnostic) {
        // $1 is a parameter, $$ and $tag$ open a string; inside a word a dollar is just a character.
        var end = index + 1
        while end < bytes.count, Self.isWord(bytes[end]), bytes[end] != UInt8(ascii: "$") { end += 1 }
        let isTag =
            end < bytes.count && bytes[end] == UInt8(ascii: "$")
            && (end == index + 1 || !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index + 1]))
        guard isTag else {
            index += 1
            return
        }
        let tag = bytes[index...end]
        let start = line
        index = end + 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "$"), bytes[index...].starts(with: tag) {
                index += tag.count
                return
            }
            if bytes[index] == UInt8(ascii: "\n") { line += 1 }
            index += 1
        }
        throw problem(
            "revision.unbalanced", "the text in dollar quotes that begins in this line has no end", start,
            help: "close it with \(String(decoding: tag, as: UTF8.self))")
    }

    private mutating func word() -> String {
        let start = index
        while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    private static func isWordStart(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || byte == UInt8(ascii: "_")
            || byte >= 0x80
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        isWordStart(byte) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "$")
    }
}
