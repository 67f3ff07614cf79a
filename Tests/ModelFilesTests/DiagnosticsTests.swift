import ModelFiles
import SourceDiagnostics
import TestSupport
import Testing

@Suite struct ModelDiagnosticsTests {
    @Test func casesAreFound() {
        #expect(Fixture.all.count >= 40)
    }

    /// All that is wrong in the case's files comes back in one run, where the case says, and nothing else.
    @Test(arguments: Fixture.all)
    func diagnosticsAreAsTheCaseSays(_ fixture: Fixture) {
        let problems = fixture.problems()
        let found = problems.map { problem in
            Fixture.Expectation(
                code: problem.code, place: place(problem.span), words: "", notes: problem.notes.map { place($0.span) })
        }
        let expected = fixture.expected.map { expectation in
            var expectation = expectation
            expectation.words = ""
            return expectation
        }
        #expect(
            found.map(\.description).sorted() == expected.map(\.description).sorted(),
            "\(problems.map { $0.rendered() }.joined(separator: "\n"))")
        for expectation in fixture.expected where !expectation.words.isEmpty {
            let matches = problems.contains { problem in
                problem.code == expectation.code && place(problem.span) == expectation.place
                    && (problem.message.contains(expectation.words)
                        || problem.help?.contains(expectation.words) == true)
            }
            #expect(matches, "nothing at \(expectation.place) says: \(expectation.words)")
        }
    }

    /// File, line and column, and the line with a caret.
    @Test(arguments: Fixture.all.filter { !$0.expected.isEmpty })
    func diagnosticsShowTheirPlace(_ fixture: Fixture) throws {
        for problem in fixture.problems() {
            let span = try #require(problem.span, "\(problem)")
            let source = try #require(fixture.sources.last { $0.file == span.file }, "\(problem)")
            let line = try #require(problem.sourceLine)
            #expect(problem.severity == .error)
            #expect(source.line(span.line) == line)
            #expect(span.column >= 1 && span.column <= line.count + 1)
            let rendered = problem.rendered().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            #expect(
                rendered[0] == "\(span.file):\(span.line):\(span.column): error: \(problem.message) [\(problem.code)]")
            #expect(rendered[1] == "\(span.line) | \(line)")
            let caret = try #require(rendered[2].firstIndex(of: "^"))
            let margin = "\(span.line) | ".count
            #expect(rendered[2].distance(from: rendered[2].startIndex, to: caret) == margin + span.column - 1)
        }
    }

    @Test func problemsOfManyFilesComeTogether() {
        let sources = (1...50).map { SourceText(file: "\($0).yml", text: "tabels: {}\nenums: {e\($0): {}}\n") }
        #expect {
            _ = try ModelLoader.load(sources)
        } throws: { error in
            guard let list = (error as? Diagnostics)?.list, list.count == 100 else { return false }
            return Set(list.compactMap { $0.span?.file }).count == 50
        }
    }

    @Test func filesMayNotBeWithoutEnd() {
        let source = SourceText(file: "a.yml", text: "# " + String(repeating: "x", count: 33 << 20))
        #expect {
            _ = try ModelLoader.load([source])
        } throws: { ($0 as? Diagnostics)?.list.map(\.code) == ["yaml.too-large"] }
    }

    /// Rubbish gives diagnostics with places, and never a crash.
    @Test func rubbishIsSurvived() {
        let seed = SeededGenerator.firstSeed
        var generator = SeededGenerator(seed: seed)
        let texts = Fixture.all.flatMap(\.sources).map(\.text).filter { !$0.isEmpty && $0.utf8.count < 2000 }
        let noise = [
            "{", "}", "[", "]", ":", "- ", "\t", "\"", "'", "#", "&a ", "*a", "!", "|", ">", "\n", "  ", "<<: ", "? ",
            "é", "🐘", "\u{85}",
        ]
        for _ in 0..<400 {
            var text = Array((texts.randomElement(using: &generator) ?? "").unicodeScalars)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0...text.count, using: &generator)
                if Bool.random(using: &generator) {
                    text.insert(contentsOf: (noise.randomElement(using: &generator) ?? "").unicodeScalars, at: place)
                } else {
                    text.removeSubrange(place..<min(text.count, place + Int.random(in: 1...5, using: &generator)))
                }
            }
            var string = String.UnicodeScalarView()
            string.append(contentsOf: text)
            let source = SourceText(file: "a.yml", text: String(string))
            do {
                _ = try ModelLoader.load([source])
            } catch {
                #expect(!error.list.isEmpty, "seed \(seed)")
                for problem in error.list {
                    #expect(
                        problem.span.map { $0.line >= 1 && $0.column >= 1 } == true,
                        "seed \(seed): \(problem) in \(source.text)")
                }
            }
        }
    }

    private func place(_ span: SourceSpan?) -> String { span.map { "\($0.line):\($0.column)" } ?? "nowhere" }
}
