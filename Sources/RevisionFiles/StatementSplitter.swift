import SQLText
import SourceDiagnostics

/// Cuts SQL into statements the way PostgreSQL would, and keeps the comments between them: directives and flags count
/// only there.
package struct StatementSplitter {
    package enum Piece: Sendable, Equatable {
        /// A statement without its semicolon.
        case statement(String, line: Int)
        /// A `--` comment between statements, without the dashes and the blank after them.
        case comment(String, line: Int)
    }

    let source: RevisionSource
    /// Where the last piece begins.
    private(set) var start = 0
    /// Where what was read ends, the semicolon of a statement included.
    private(set) var position = 0
    /// The last statement, and whether a semicolon ended it.
    private(set) var last: (statement: OpenStatement, isEnded: Bool)?
    private var line: Int
    private var scanner: SQLScanner
    /// Whether statements that begin and end transactions pass: of files that another tool wrote.
    private let allowsTransactions: Bool

    /// - Parameter line: the number of the text's first line in its file.
    package static func split(_ text: String, file: String, line: Int = 1) throws(Diagnostic) -> [Piece] {
        var splitter = StatementSplitter(RevisionSource(text, file: file, firstLine: line))
        var pieces: [Piece] = []
        while let piece = try splitter.next() { pieces.append(piece) }
        return pieces
    }

    init(_ source: RevisionSource, allowsTransactions: Bool = false) {
        self.source = source
        self.allowsTransactions = allowsTransactions
        line = source.firstLine
        scanner = SQLScanner(source.bytes)
    }

    mutating func next() throws(Diagnostic) -> Piece? {
        while let token = try nextToken() {
            switch token.kind {
            case .space, .blockComment, .symbol(UInt8(ascii: ";")): continue
            case .lineComment:
                move(to: token)
                return .comment(Self.withoutBlank(try text(token.range.dropFirst(2))), line: line)
            default:
                move(to: token)
                return .statement(try text(try statement(token).range), line: line)
            }
        }
        return nil
    }

    /// A problem with the last piece.
    func problem(_ code: String, _ message: String, help: String? = nil) -> Diagnostic {
        source.problem(code, message, at: start, help: help)
    }

    private mutating func nextToken() throws(Diagnostic) -> SQLScanner.Token? {
        guard let token = scanner.next() else { return nil }
        if let problem = source.problem(in: token) { throw problem }
        position = token.range.upperBound
        return token
    }

    private mutating func statement(_ first: SQLScanner.Token) throws(Diagnostic) -> OpenStatement {
        var statement = OpenStatement(first, scanner)
        var isEnded = false
        while let token = try nextToken() {
            if token.kind == .symbol(UInt8(ascii: ";")), statement.unclosed == nil {
                isEnded = true
                break
            }
            if token.kind == .lineComment {
                let comment = Self.withoutBlank(scanner.text(token.range.dropFirst(2)))
                if let directive = Directive(comment) { throw source.problem(before: directive, in: statement) }
            }
            statement.append(token, scanner)
            if statement.readsStandardInput { throw source.standardInput(token) }
        }
        if !allowsTransactions || statement.transactionWord == nil || statement.unclosed != nil,
            let problem = source.problem(in: statement)
        {
            throw problem
        }
        last = (statement, isEnded)
        return statement
    }

    private func text(_ range: Range<Int>) throws(Diagnostic) -> String {
        if let problem = source.problem(in: range) { throw problem }
        return scanner.text(range)
    }

    private static func withoutBlank(_ comment: String) -> String {
        comment.first == " " ? String(comment.dropFirst()) : comment
    }

    private mutating func move(to token: SQLScanner.Token) {
        line += source.lineEnds(in: start..<token.range.lowerBound)
        start = token.range.lowerBound
    }
}
