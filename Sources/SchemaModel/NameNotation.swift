/// How models and reports write a path of names: a dot separates, and a part that holds a dot, a parenthesis, a quote or blank at
/// its ends stands in double quotes.
package enum NameNotation {
    package static func write(_ path: some Collection<String>) -> String {
        path.map(part).joined(separator: ".")
    }

    package static func part(_ name: String) -> String {
        let special: Set<UnicodeScalar> = [".", ",", "(", ")", "[", "]", "\""]
        let scalars = name.unicodeScalars
        if !name.isEmpty, scalars.first != " ", scalars.last != " ", !scalars.contains(where: special.contains) {
            return name
        }
        var result = "\""
        for scalar in scalars {
            if scalar == "\"" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    /// Nil where a quote is not closed or a part is empty.
    package static func parse(_ text: String) -> [String]? {
        var parts: [String] = []
        var rest = text.unicodeScalars[...]
        while true {
            var part = ""
            if rest.first == "\"" {
                rest.removeFirst()
                var isClosed = false
                while let scalar = rest.popFirst() {
                    if scalar != "\"" {
                        part.unicodeScalars.append(scalar)
                    } else if rest.first == "\"" {
                        part.unicodeScalars.append(scalar)
                        rest.removeFirst()
                    } else {
                        isClosed = true
                        break
                    }
                }
                guard isClosed else { return nil }
            } else {
                while let scalar = rest.first, scalar != "." {
                    guard scalar != "\"" else { return nil }
                    part.unicodeScalars.append(scalar)
                    rest.removeFirst()
                }
                guard !part.isEmpty else { return nil }
            }
            parts.append(part)
            guard let separator = rest.popFirst() else { return parts }
            guard separator == "." else { return nil }
        }
    }
}
