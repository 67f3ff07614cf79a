import FoundationEssentials
import ModelFiles
import SourceDiagnostics

/// A case of `Cases/`: model files and what is wrong with them, as comments.
///
/// ```yaml
/// # error model.unknown-key 5:3 did you mean 'tables'?
/// # note 4:1
/// ```
///
/// states code and place of a diagnostic, and words that message or help must hold; `note` is the place of its note.
/// Without an `error` the files must load. A line `# file: NAME` begins another file; lines count through, so that they
/// are those of the case.
struct Fixture: Sendable, CustomStringConvertible {
    struct Expectation: Hashable, CustomStringConvertible {
        var code: String
        var place: String
        var words: String = ""
        var notes: [String] = []

        var description: String {
            (["# error \(code) \(place) \(words)"] + notes.map { "# note \($0)" }).joined(separator: "\n")
        }
    }

    let name: String
    let sources: [SourceText]
    let expected: [Expectation]

    var description: String { name }

    init(name: String, text: String) {
        self.name = name
        sources = Self.sources(text)
        var expected: [Expectation] = []
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 4).map(String.init)
            guard words.count >= 3, words[0] == "#" else { continue }
            if words[1] == "error", words.count >= 4 {
                expected.append(Expectation(code: words[2], place: words[3], words: words.count > 4 ? words[4] : ""))
            } else if words[1] == "note", let last = expected.indices.last {
                expected[last].notes.append(words[2])
            }
        }
        self.expected = expected
    }

    static let folder = String(#filePath.dropLast("Fixture.swift".count)) + "Cases"

    static let all: [Fixture] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".yml") }.sorted()
        .map { name in
            let data = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
            return Fixture(name: String(name.dropLast(4)), text: String(decoding: data, as: UTF8.self))
        }

    static func sources(_ text: String) -> [SourceText] {
        var files: [(name: String, text: String)] = [("case.yml", "")]
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("# file: ") {
                files.append((String(line.dropFirst("# file: ".count)), String(repeating: "\n", count: number)))
            }
            files[files.count - 1].text += line + "\n"
        }
        return files.map { SourceText(file: $0.name, text: String($0.text.dropLast())) }
    }

    /// What loading the case really says; empty where it loads.
    func problems() -> [Diagnostic] {
        do {
            _ = try ModelLoader.load(sources)
            return []
        } catch {
            return error.list
        }
    }
}
