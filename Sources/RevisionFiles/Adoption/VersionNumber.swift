/// A version as the names of migration files give it: numbers with dots between them, and perhaps a letter at the end. 1.10 comes
/// after 1.9, and 002 is 2.
package struct VersionNumber: Comparable, Hashable, Sendable {
    /// Digits without zeros before them; parts of nothing but zeros at the end are left out.
    private let parts: [String]
    private let letter: String

    package init?(_ text: some StringProtocol) {
        var text = text[...]
        var letter = ""
        if let last = text.last, last.isASCII, last.isLetter {
            letter = last.lowercased()
            text = text.dropLast()
        }
        var parts: [String] = []
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "_" }) {
            guard !part.isEmpty, part.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
            parts.append(String(part.drop { $0 == "0" }))
        }
        while parts.last?.isEmpty == true { parts.removeLast() }
        (self.parts, self.letter) = (parts, letter)
    }

    package static func < (left: VersionNumber, right: VersionNumber) -> Bool {
        for place in 0..<max(left.parts.count, right.parts.count) {
            let (a, b) = (left.part(place), right.part(place))
            if a != b { return (a.count, a) < (b.count, b) }
        }
        return left.letter < right.letter
    }

    private func part(_ place: Int) -> String { place < parts.count ? parts[place] : "" }
}
