/// The one place that turns names and values into SQL.
package enum Quoting {
    /// A name, quoted only where PostgreSQL needs it, since people read the result.
    package static func identifier(_ name: String) -> String {
        isPlain(name) && !Keywords.quoted.contains(name) ? name : quoted(name)
    }

    package static func path(_ path: [String]) -> String {
        path.map(identifier).joined(separator: ".")
    }

    package static func quoted(_ name: String) -> String {
        var result = "\""
        for scalar in name.unicodeScalars {
            if scalar == "\"" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    /// A string constant; one with a backslash in the `E''` form, which means the same whatever `standard_conforming_strings` says.
    package static func literal(_ value: String) -> String {
        let hasBackslash = value.utf8.contains(UInt8(ascii: "\\"))
        var result = hasBackslash ? "E'" : "'"
        for scalar in value.unicodeScalars {
            if scalar == "'" || scalar == "\\" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return result + "'"
    }

    /// A routine body in dollar quotes whose tag does not occur in it.
    package static func dollarQuoted(_ body: String) -> String {
        var tag = "$$"
        var number = 0
        // By bytes: a combining mark after a dollar sign hides it from comparisons of characters.
        let bytes = Array(body.utf8)
        func holds(_ tag: String) -> Bool {
            // Also where the body's end and the closing tag's beginning make one together.
            let tag = Array(tag.utf8)
            let text = bytes + tag
            return bytes.indices.contains { bytes[$0] == UInt8(ascii: "$") && text[$0...].starts(with: tag) }
        }
        while holds(tag) {
            number += 1
            tag = number == 1 ? "$body$" : "$body\(number)$"
        }
        return tag + body + tag
    }

    /// A block without a name: <https://www.postgresql.org/docs/current/sql-do.html>.
    package static func block(_ body: SQL) -> SQL { SQL(trusted: "DO " + dollarQuoted(body.text)) }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, isLetter(first) else { return false }
        return name.utf8.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
    }
}
