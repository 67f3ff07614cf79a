import SourceDiagnostics

/// What the beginning of an Alembic revision's Python file says. It is read, never run: names, strings, and lists of strings.
package struct PythonHeader: Sendable {
    package let path: String
    package let revision: String
    package let downRevision: [String]
    package let branchLabels: [String]
    package let dependsOn: [String]
    /// The first paragraph of the file's docstring.
    package let message: String
    /// As the docstring has it; empty where it has none.
    package let created: String

    /// Nil for a file that is no revision.
    package init?(_ file: MigrationSource) throws(Diagnostic) {
        var reader = PythonReader(RevisionSource(file.text, file: file.path))
        guard let revision = try reader.values(of: "revision")?.first else { return nil }
        self.revision = revision
        path = file.path
        downRevision = try reader.values(of: "down_revision") ?? []
        branchLabels = try reader.values(of: "branch_labels") ?? []
        dependsOn = try reader.values(of: "depends_on") ?? []
        let lines = reader.docstring.lines().map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let paragraph = lines.drop { $0.isEmpty }.prefix { !$0.isEmpty && !$0.hasPrefix("Revision ID:") }
        message = paragraph.joined(separator: " ")
        let date = lines.first { $0.hasPrefix("Create Date:") }
        created = date.map { String($0.dropFirst("Create Date:".count).drop { $0 == " " }) } ?? ""
    }
}

/// As much of Python as the names at the beginning of a revision file need.
private struct PythonReader {
    private let source: RevisionSource
    private var place = 0

    init(_ source: RevisionSource) { self.source = source }

    private var byte: UInt8? { place < source.bytes.count ? source.bytes[place] : nil }

    private func starts(with text: String, at place: Int) -> Bool { source.bytes[place...].starts(with: text.utf8) }

    /// The strings that are assigned to a name at the top of the file; none for `None`, nil where it is not assigned.
    mutating func values(of name: String) throws(Diagnostic) -> [String]? {
        place = 0
        while place < source.bytes.count {
            if starts(with: name, at: place) {
                place += name.utf8.count
                // Perhaps with a type between the name and the sign.
                let line = source.bytes[place...].prefix { $0 != UInt8(ascii: "\n") }
                let isNamed = line.first.map { " :=\t".utf8.contains($0) } ?? false
                if isNamed, let sign = line.firstIndex(of: UInt8(ascii: "=")) {
                    place = sign + 1
                    return try value()
                }
            } else if isString {
                // A docstring may hold such a line.
                _ = try string()
            }
            skipLine()
        }
        return nil
    }

    var docstring: String {
        mutating get {
            place = 0
            skipSpace()
            return isString ? (try? string()) ?? "" : ""
        }
    }

    private mutating func value() throws(Diagnostic) -> [String] {
        var (result, depth): ([String], Int) = ([], 0)
        while true {
            if depth > 0 {
                skipSpace()
            } else {
                while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { place += 1 }
            }
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                place += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                place += 1
            case UInt8(ascii: ","): place += 1
            case nil, UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "#"), UInt8(ascii: ";"): return result
            case _ where isString: result.append(try string())
            case _ where starts(with: "None", at: place): place += "None".utf8.count
            default:
                throw source.problem(
                    "adopt.python", "this is read without Python, which takes strings and lists of them alone",
                    at: place,
                    help: "write the value itself")
            }
        }
    }

    /// Whether a string begins here, with or without a letter before it.
    private var isString: Bool {
        guard let first = byte else { return false }
        if "'\"".utf8.contains(first) { return true }
        let next = place + 1 < source.bytes.count ? source.bytes[place + 1] : 0
        return "rRuU".utf8.contains(first) && "'\"".utf8.contains(next)
    }

    private mutating func string() throws(Diagnostic) -> String {
        let start = place
        let isRaw = byte.map { "rR".utf8.contains($0) } ?? false
        if let first = byte, !"'\"".utf8.contains(first) { place += 1 }
        guard let quote = byte else { return "" }
        let mark = String(UnicodeScalar(quote))
        let close = starts(with: mark + mark + mark, at: place) ? mark + mark + mark : mark
        place += close.utf8.count
        var content: [UInt8] = []
        while let current = byte {
            if starts(with: close, at: place) {
                place += close.utf8.count
                return String(decoding: content, as: UTF8.self)
            }
            if current == UInt8(ascii: "\\"), !isRaw { place += 1 }
            if let current = byte { content.append(current) }
            place += 1
        }
        throw source.problem("adopt.python", "the string that begins here has no end", at: start)
    }

    private mutating func skipLine() {
        while let current = byte, current != UInt8(ascii: "\n") { place += 1 }
        place += 1
    }

    private mutating func skipSpace() {
        while let current = byte {
            if current == UInt8(ascii: "#") {
                skipLine()
            } else if current <= UInt8(ascii: " ") {
                place += 1
            } else {
                return
            }
        }
    }
}
