import SQLText
import SourceDiagnostics

/// What no revision can hold, and what to do about it.
extension RevisionSource {
    func problem(in token: SQLScanner.Token) -> Diagnostic? {
        if let opening = token.unclosed { return unclosed(token, opening) }
        return token.kind == .symbol(UInt8(ascii: "\\")) ? backslash(token.range) : nil
    }

    func problem(in text: Range<Int>) -> Diagnostic? {
        guard let place = bytes[text].firstIndex(of: 0) else { return nil }
        return problem(
            "revision.nul", "a NUL character stands here, which PostgreSQL takes nowhere", at: place, help: "remove it")
    }

    func problem(in statement: OpenStatement) -> Diagnostic? {
        if let unclosed = statement.unclosed { return problem(unclosed) }
        return statement.transactionWord.map { transaction($0, at: statement.range.lowerBound) }
    }

    func transaction(_ word: String, at offset: Int) -> Diagnostic {
        problem(
            "revision.transaction", "\(word.uppercased()) is the runner's affair: each step is a transaction",
            at: offset, help: "divide the body with '-- autogen: step', or '-- autogen: step no-transaction'")
    }

    func problem(before directive: Directive, in statement: OpenStatement) -> Diagnostic {
        if let unclosed = statement.unclosed { return problem(unclosed, before: directive) }
        return problem(
            "revision.body", "the statement has no semicolon before '\(directive.line)'", at: statement.end,
            help: "end it with ;")
    }

    func standardInput(_ token: SQLScanner.Token) -> Diagnostic {
        problem(
            "revision.copy", "COPY … FROM stdin carries its rows outside SQL", at: token.range.lowerBound,
            help: "write INSERT statements, or COPY from a file that the server can read")
    }

    private func problem(_ unclosed: OpenStatement.Unclosed, before directive: Directive? = nil) -> Diagnostic {
        let place = directive.map { " before '\($0.line)'" } ?? ""
        return switch unclosed {
        case .parenthesis(let opening):
            problem(
                "revision.unbalanced", "the parenthesis that opens here is not closed\(place)", at: opening,
                help: "close it with )")
        case .atomicBody(let opening):
            problem(
                "revision.unbalanced", "BEGIN ATOMIC has no END\(place)", at: opening,
                help: "write END; after the semicolon of the body's last statement")
        }
    }

    private func unclosed(_ token: SQLScanner.Token, _ opening: Int) -> Diagnostic {
        let help =
            switch token.kind {
            case .quotedName: "close it with \"; a quote that belongs to the name is written \"\""
            case .dollarQuoted: "close it with \(dollarTag(opening) ?? "the tag that opens it")"
            case .blockComment: "close it with */; comments nest, and each /* needs its own"
            default: "close it with '; a quote that belongs to the text is written ''"
            }
        return problem(
            "revision.unbalanced", "the \(Self.name(token.kind)) that begins here has no end", at: opening, help: help,
            notes: swallowedDirective)
    }

    private func dollarTag(_ opening: Int) -> String? {
        let tag = bytes[(opening + 1)...].prefix { $0 != UInt8(ascii: "$") }
        return tag.count > 60 ? nil : "$\(String(decoding: tag, as: UTF8.self))$"
    }

    static func name(_ kind: SQLScanner.Kind) -> String {
        switch kind {
        case .quotedName: "quoted name"
        case .dollarQuoted: "text in dollar quotes"
        case .blockComment: "comment"
        default: "string"
        }
    }

    private func backslash(_ range: Range<Int>) -> Diagnostic {
        let rest = bytes[range.upperBound...].prefix { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ";") }
        let command = String(decoding: rest.prefix(20), as: UTF8.self)
        let help =
            switch command {
            case ".", "copy": "write rows as INSERT statements, or COPY from a file that the server can read"
            case "i", "ir", "include", "include_relative": "put the SQL of that file in its place"
            case "gexec": "run what the query makes by EXECUTE in a DO block"
            default: "remove it, or write the SQL that it stands for"
            }
        return problem(
            "revision.backslash", "\\\(command) is a command of psql, not SQL", at: range.lowerBound, help: help)
    }
}
