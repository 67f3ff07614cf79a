/// `${NAME}` in the literals of statements that hold passwords: the value is put in when the statement runs, and stands in no
/// file.
package struct SecretVariables {
    package struct Missing: Error { package let name: String }

    private let values: [String: String]

    package init(values: [String: String]) { self.values = values }

    /// The statement as it is sent to the server.
    package func expand(_ sql: String) throws(Missing) -> String {
        guard sql.contains("${"), Self.holdsSecrets(sql) else { return sql }
        var (result, rest) = ("", sql[...])
        var (inLiteral, inName, isEscaping) = (false, false, false)
        while let character = rest.first {
            if inLiteral, let (name, after) = Self.variable(rest) {
                guard let value = values[name] else { throw Missing(name: name) }
                for character in value {
                    if character == "'" || isEscaping && character == "\\" { result.append(character) }
                    result.append(character)
                }
                rest = after
                continue
            }
            if character == "'", !inName {
                if !inLiteral { isEscaping = result.last?.lowercased() == "e" }
                inLiteral.toggle()
            }
            if character == "\"", !inLiteral { inName.toggle() }
            result.append(character)
            rest = rest.dropFirst()
        }
        return result
    }

    private static func holdsSecrets(_ sql: String) -> Bool {
        var sql = sql[...]
        while let end = sql.firstRange(of: "*/"), sql.drop(while: \.isWhitespace).hasPrefix("/*") {
            sql = sql[end.upperBound...]
        }
        var lines = sql.split(separator: "\n", omittingEmptySubsequences: true)[...]
        while let line = lines.first, line.hasPrefix("--") || line.allSatisfy(\.isWhitespace) {
            lines = lines.dropFirst()
        }
        let words = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).prefix(3).map { $0.lowercased() }
        guard words.count == 3, ["create", "alter"].contains(words[0]) else { return false }
        return words[1...] == ["user", "mapping"]
    }

    private static func variable(_ text: Substring) -> (name: String, rest: Substring)? {
        guard text.hasPrefix("${"), let end = text.firstIndex(of: "}") else { return nil }
        let name = text[text.index(text.startIndex, offsetBy: 2)..<end]
        let isName = !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        return isName ? (String(name), text[text.index(after: end)...]) : nil
    }
}
