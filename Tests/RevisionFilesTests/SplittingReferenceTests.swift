import RevisionFiles
import SourceDiagnostics
import TestSupport
import Testing

/// Texts of pieces that are easily mistaken for each other, held against another reading of the same rules.
@Suite struct SplittingReferenceTests {
    private static let pieces = [
        "a", "select ", "'", "''", "'''", "'x;y'", "E'", "e'\\'", "E'\\\\", "'a'\n'b'", "E'a'\n'\\'",
        "E'a' -- c'\n-- d\n '",
        "'a'/*c*/\n'b'", "e'a'\r'\\'", "u&'", "U&\"", "b'", "X'", "N'", "\"", "\"\"", "\"n;\"", "$", "$$", "$a$", "$b$",
        "$a",
        "a$", "a$b$", "$1", "$1$", "$é$", "é", "/*", "*/", "/", "*", "--", "-", "-- ; '\n", "-- ; \"\r", "\n", "\r",
        "\r\n",
        "\t", " ", "(", ")", "(", ")", ";", ";", ";\n", "1", "e", "E", "::", "+", "@", ".", ",", "日本", "🐘", "\u{B}",
        "\u{A0}",
        "_", "Z9", "create rule r as on insert to v do (",
    ]

    private static func outcome(_ text: String) -> ReferenceSplitter.Outcome {
        do {
            return .statements(
                try StatementSplitter.split(text, file: "r.sql").compactMap { piece in
                    if case .statement(let sql, _) = piece { sql } else { nil }
                })
        } catch {
            return .refused(error.code, at: error.span.map { offset($0, text) } ?? -1)
        }
    }

    /// The scalar that a place stands for.
    private static func offset(_ span: SourceSpan, _ text: String) -> Int {
        let line = text.lines(breakingAtReturn: true)[span.line - 1]
        let place = line.index(line.startIndex, offsetBy: span.column - 1)
        return text.unicodeScalars.distance(from: text.startIndex, to: place)
    }

    @Test(arguments: 0..<20)
    func randomTextsAreCutAsTheReferenceCuts(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let reference = ReferenceSplitter()
        for _ in 0..<60 {
            let text = (0..<Int.random(in: 1...16, using: &generator))
                .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            #expect(Self.outcome(text) == reference.split(text), "\(text.debugDescription)")
        }
    }
}
