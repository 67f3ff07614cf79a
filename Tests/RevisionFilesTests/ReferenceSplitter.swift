/// PostgreSQL's lexical rules once more, written down as patterns after its `scan.l`, to hold the splitter against: slow, and
/// without a thought for places. It knows no `BEGIN ATOMIC`.
struct ReferenceSplitter {
    enum Outcome: Equatable {
        case statements([String])
        /// The scalar at which something begins that is refused.
        case refused(String, at: Int)
    }

    // Without a way back: flex does not give up a half of a doubled quote to make an end of it.
    private static let continuation = #"(?>(?:[ \t\f\v]|--[^\n\r]*)*[\n\r](?:[ \t\n\r\f\v]|--[^\n\r]*[\n\r])*)"#
    private static let plain = #"'(?>(?:[^']|'')*)'"#
    private static let escaped = #"'(?>(?:[^'\\]|''|\\[\s\S])*)'"#
    private static let letter = #"[A-Za-z_\u{80}-\u{10FFFF}]"#
    private static let letterOrDigit = #"[A-Za-z0-9_\u{80}-\u{10FFFF}]"#

    private enum Rule { case blank, token, unclosed }

    /// The first that matches is taken.
    private let rules: [(Rule, Regex<AnyRegexOutput>)] = [
        (.blank, #"(?:[ \t\n\r\f\v]|--[^\n\r]*)"#),
        // A string that goes on after a line end, and does not end there.
        (.unclosed, "[eE]\(Self.escaped)(?>(?:\(Self.continuation)\(Self.escaped))*)\(Self.continuation)'"),
        (.unclosed, "(?:[uU]&|[bBxXnN])?\(Self.plain)(?>(?:\(Self.continuation)\(Self.plain))*)\(Self.continuation)'"),
        (.token, "[eE]\(Self.escaped)(?>(?:\(Self.continuation)\(Self.escaped))*)"),
        (.token, "(?:[uU]&|[bBxXnN])?\(Self.plain)(?>(?:\(Self.continuation)\(Self.plain))*)"),
        (.token, #"(?:[uU]&)?"(?>(?:[^"]|"")*)""#),
        (.unclosed, #"[eEbBxXnN]?'|[uU]&['"]|""#),
        (.token, #"\$((?:\#(Self.letter)\#(Self.letterOrDigit)*)?)\$[\s\S]*?\$\1\$"#),
        (.unclosed, #"\$(?:\#(Self.letter)\#(Self.letterOrDigit)*)?\$"#),
        (.token, #"\#(Self.letter)[A-Za-z0-9_$\u{80}-\u{10FFFF}]*"#),
        (.token, #"\$?[0-9]+"#),
        (.token, #"[\s\S]"#),
    ].map { ($0, Self.pattern($1)) }

    private static func pattern(_ text: String) -> Regex<AnyRegexOutput> {
        guard let regex = try? Regex(text) else { fatalError(text) }
        return regex.matchingSemantics(.unicodeScalar).asciiOnlyWhitespace()
    }

    func split(_ text: String) -> Outcome {
        var (rest, statements, statement) = (Substring(text), [String](), "")
        var parentheses: [Int] = []
        func place(_ index: String.Index) -> Int { text.unicodeScalars.distance(from: text.startIndex, to: index) }
        while !rest.isEmpty {
            if rest.unicodeScalars.starts(with: "/*".unicodeScalars) {
                guard let end = Self.commentEnd(rest) else {
                    return .refused("revision.unbalanced", at: place(rest.startIndex))
                }
                if !statement.isEmpty { statement += rest[..<end] }
                rest = rest[end...]
                continue
            }
            guard let (rule, token) = match(rest) else { fatalError(text) }
            let start = rest.startIndex
            rest = rest[token.endIndex...]
            switch (rule, token) {
            case (.unclosed, _):
                let quote = token.unicodeScalars.lastIndex { "'\"".unicodeScalars.contains($0) } ?? start
                return .refused("revision.unbalanced", at: place(quote))
            case (_, "\\"): return .refused("revision.backslash", at: place(start))
            case (_, ";") where parentheses.isEmpty:
                if !statement.isEmpty { statements.append(Self.trimmed(statement)) }
                statement = ""
            case (.blank, _) where statement.isEmpty: break
            default:
                if token == "(" { parentheses.append(place(start)) }
                if token == ")" { _ = parentheses.popLast() }
                statement += token
            }
        }
        if let last = parentheses.last { return .refused("revision.unbalanced", at: last) }
        if !statement.isEmpty { statements.append(Self.trimmed(statement)) }
        return .statements(statements)
    }

    private func match(_ text: Substring) -> (Rule, Substring)? {
        for (rule, regex) in rules {
            if let match = text.prefixMatch(of: regex) { return (rule, text[match.range]) }
        }
        return nil
    }

    private static func commentEnd(_ text: Substring) -> String.Index? {
        var (rest, depth) = (text.unicodeScalars, 0)
        while !rest.isEmpty {
            if rest.starts(with: "/*".unicodeScalars) {
                (rest, depth) = (rest.dropFirst(2), depth + 1)
            } else if rest.starts(with: "*/".unicodeScalars) {
                (rest, depth) = (rest.dropFirst(2), depth - 1)
                if depth == 0 { return rest.startIndex }
            } else {
                rest = rest.dropFirst()
            }
        }
        return nil
    }

    private static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars
        while let last = scalars.last, " \t\n\r\u{B}\u{C}".unicodeScalars.contains(last) { scalars.removeLast() }
        return String(scalars)
    }
}
