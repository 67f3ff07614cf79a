import SQLText
import SourceDiagnostics

/// A file of another runner's project.
package struct MigrationSource: Sendable {
    /// As messages show it.
    package let path: String
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// SQL of another runner, cut where PostgreSQL would cut it, with all that stands between the cuts: nothing that people wrote is to
/// get lost.
struct MigrationText {
    struct Piece {
        enum Kind {
            /// Without its dashes and the blank after them.
            case comment(String)
            case statement(OpenStatement)
        }

        let kind: Kind
        /// Blanks and block comments before it.
        var lead: String
        /// As it stands there; a statement with its semicolon, which is put in where there is none.
        let text: String
        /// A statement as a revision's parser will read it.
        let sql: String
        let start: Int
        let line: Int
        /// Whether the file runs it outside of a transaction.
        var isOutside = false

        var statement: OpenStatement? { if case .statement(let statement) = kind { statement } else { nil } }
        var comment: String? { if case .comment(let comment) = kind { comment } else { nil } }
    }

    let source: RevisionSource
    var pieces: [Piece] = []
    /// What stands after the last piece.
    private(set) var tail = ""

    init(_ file: MigrationSource) throws(Diagnostic) {
        let text = file.text.hasPrefix("\u{FEFF}") ? String(file.text.dropFirst()) : file.text
        source = RevisionSource(text, file: file.path)
        var splitter = StatementSplitter(source, allowsTransactions: true)
        var end = 0
        func slice(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
        while let piece = try splitter.next() {
            let (start, lead) = (splitter.start, slice(end..<splitter.start))
            switch piece {
            case .comment(let comment, let line):
                if comment.hasPrefix(Directive.prefix) {
                    throw splitter.problem(
                        "adopt.directive", "this comment would be a directive of autogen's", help: "word it otherwise")
                }
                pieces.append(
                    Piece(
                        kind: .comment(comment), lead: lead, text: slice(start..<splitter.position), sql: "",
                        start: start, line: line))
            case .statement(let sql, let line):
                guard let last = splitter.last else { break }
                let statement = last.statement
                // A comment after the last statement would hide a semicolon that is put after it.
                let text =
                    last.isEnded
                    ? slice(start..<splitter.position)
                    : slice(start..<statement.end) + ";" + slice(statement.end..<splitter.position)
                pieces.append(
                    Piece(
                        kind: .statement(statement), lead: lead, text: text,
                        sql: last.isEnded ? sql : slice(start..<statement.end), start: start, line: line))
            }
            end = splitter.position
        }
        tail = slice(end..<source.bytes.count)
    }

    /// Some pieces without those that are not for the revision. A comment before one of them stays.
    static func dropping(_ pieces: [Piece], where isDropped: (Piece) -> Bool) -> [Piece] {
        var result: [Piece] = []
        var lead: String?
        for var piece in pieces {
            if isDropped(piece) {
                lead = (lead ?? "") + piece.lead
                continue
            }
            if let left = lead {
                let isBlank = left.allSatisfy(\.isWhitespace)
                piece.lead = isBlank ? "\n\n" : left + piece.lead
                lead = nil
            }
            result.append(piece)
        }
        return result
    }

    /// A transaction around the whole is what a step is, and left out; any other is refused.
    func unwrapped(_ pieces: [Piece]) throws(Diagnostic) -> [Piece] {
        // SQLite's advice has foreign keys turned off before the transaction, and on after it.
        let statements = pieces.filter { $0.statement != nil && ForeignKeyPragma($0.sql) == nil }
        let marks = statements.filter { $0.statement?.transactionWord != nil }
        guard let mark = marks.first, let word = mark.statement?.transactionWord else { return pieces }
        let isAround =
            marks.count == 2 && statements.first?.start == mark.start && statements.last?.start == marks[1].start
            && Self.isPlain(
                mark, ["begin"], ["begin", "work"], ["begin", "transaction"], ["start", "transaction"],
                ["begin", "immediate"], ["begin", "exclusive"], ["begin", "deferred"],
                ["begin", "immediate", "transaction"], ["begin", "exclusive", "transaction"],
                ["begin", "deferred", "transaction"])
            && Self.isPlain(
                marks[1], ["commit"], ["commit", "work"], ["commit", "transaction"], ["end"], ["end", "transaction"])
        guard isAround else { throw source.transaction(word, at: mark.start) }
        return Self.dropping(pieces) { $0.statement?.transactionWord != nil }
    }

    static func isPlain(_ piece: Piece, _ forms: [String]...) -> Bool { forms.contains(StatementWords(piece.sql).all) }
}
