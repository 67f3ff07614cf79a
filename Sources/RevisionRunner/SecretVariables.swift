/// `${NAME}` in the literals of statements that hold passwords: the value is put in when the statement runs, and stands in no
/// file.
package struct SecretVariables {
    package struct Missing: Error { package let name: String }

    private let values: [String: String]

    package init(values: [String: String]) { self.values = values }

    /// The statement as it is sent to the server.
    package func expand(_ sql: String) throws(Missing) -> String {
        guard sql.contains("${"), let subject = Self.subject(sql) else { return sql }
        var (result, rest) = ("", sql[...])
        var (inLiteral, inName, isEscaping) = (false, false, false)
        var literalStart = 0
        while let character = rest.first {
            if inLiteral, let (name, after) = Self.variable(rest) {
                guard let value = values[name] else { throw Missing(name: name) }
                let isPart = subject == .subscription
                for character in isPart
                    ? Self.inConnection(value, after: Substring(result.utf8.dropFirst(literalStart))) : value
                {
                    if character == "'" || isEscaping && character == "\\" { result.append(character) }
                    result.append(character)
                }
                rest = after
                continue
            }
            if character == "'", !inName {
                if !inLiteral { (isEscaping, literalStart) = (result.last?.lowercased() == "e", result.utf8.count + 1) }
                inLiteral.toggle()
            }
            if character == "\"", !inLiteral { inName.toggle() }
            result.append(character)
            rest = rest.dropFirst()
        }
        return result
    }

    private enum Subject { case userMapping, subscription }

    /// What a statement makes or alters, where that may hold secrets.
    private static func subject(_ sql: String) -> Subject? {
        var sql = sql[...]
        while let end = sql.firstRange(of: "*/"), sql.drop(while: \.isWhitespace).hasPrefix("/*") {
            sql = sql[end.upperBound...]
        }
        var lines = sql.split(separator: "\n", omittingEmptySubsequences: true)[...]
        while let line = lines.first, line.hasPrefix("--") || line.allSatisfy(\.isWhitespace) {
            lines = lines.dropFirst()
        }
        let words = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).prefix(3).map { $0.lowercased() }
        guard words.count == 3, ["create", "alter"].contains(words[0]) else { return nil }
        if words[1] == "subscription" { return .subscription }
        return words[1...] == ["user", "mapping"] ? .userMapping : nil
    }

    /// A value as a part of a connection, which has its own ways to quote:
    /// <https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING>.
    private static func inConnection(_ value: String, after connection: Substring) -> String {
        if connection.isEmpty { return value }
        if connection.contains("://") {
            return value.utf8.map { byte in
                let scalar = Unicode.Scalar(byte)
                let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                let digits = String(byte, radix: 16, uppercase: true)
                return isPlain ? String(scalar) : "%" + (digits.count == 1 ? "0" : "") + digits
            }.joined()
        }
        // Inside quotes of its own it needs no more of them.
        let isQuoted = connection.last == "'"
        let escaped = value.map { "'\\".contains($0) ? "\\\($0)" : String($0) }.joined()
        return isQuoted ? escaped : "'\(escaped)'"
    }

    private static func variable(_ text: Substring) -> (name: String, rest: Substring)? {
        guard text.hasPrefix("${"), let end = text.firstIndex(of: "}") else { return nil }
        let name = text[text.index(text.startIndex, offsetBy: 2)..<end]
        let isName = !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        return isName ? (String(name), text[text.index(after: end)...]) : nil
    }
}
