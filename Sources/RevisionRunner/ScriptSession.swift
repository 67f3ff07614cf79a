import DatabaseAccess
import SQLText

/// A session that runs nothing and writes down what it is told to: a run as a script, for somebody else to run.
package final class ScriptSession: DatabaseSession {
    package private(set) var text = ""

    package init() {}

    package var serverVersion: Int { 0 }

    package func note(_ line: String) { text += "\n-- \(line)\n" }

    package func run(_ sql: String) throws(DatabaseError) -> [ResultTable] {
        text += sql + ";\n"
        return []
    }

    /// A question has no answer here; a command is written down with its values.
    package func query(_ sql: String, _ values: [String?]) throws(DatabaseError) -> ResultTable {
        if !sql.hasPrefix("SELECT") { text += Self.bound(sql, values) + ";\n" }
        return ResultTable(columnCount: 0)
    }

    package func takeNotices() -> [String] { [] }

    /// A statement with literals in place of `$1`, `$2` …
    private static func bound(_ sql: String, _ values: [String?]) -> String {
        var (result, rest) = ("", sql[...])
        while let mark = rest.firstIndex(of: "$") {
            let digits = rest[rest.index(after: mark)...].prefix { $0.isASCII && $0.isNumber }
            result += rest[..<mark]
            if let number = Int(digits), values.indices.contains(number - 1) {
                result += values[number - 1].map(Quoting.literal) ?? "NULL"
            } else {
                result += "$" + digits
            }
            rest = rest[digits.endIndex...]
        }
        return result + rest
    }
}
