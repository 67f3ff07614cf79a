/// A place in a file that a user wrote. Lines and columns count from 1, columns in characters.
package struct SourceSpan: Hashable, Sendable {
    package let file: String
    package let line: Int
    package let column: Int
    package let length: Int

    package init(file: String, line: Int, column: Int, length: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
        self.length = length
    }
}

/// Something that a user can mend, said so that they can: what is wrong, where, and what to do.
package struct Diagnostic: Error, Hashable, Sendable {
    package enum Severity: String, Sendable { case error, warning }

    package struct Note: Hashable, Sendable {
        package let message: String
        package let span: SourceSpan?

        package init(_ message: String, at span: SourceSpan? = nil) {
            self.message = message
            self.span = span
        }
    }

    /// Stable; the wording may change.
    package let code: String
    package let severity: Severity
    package let message: String
    package let span: SourceSpan?
    /// The text of the line, for the caret.
    package let sourceLine: String?
    package let help: String?
    package let notes: [Note]

    package init(
        _ code: String, _ message: String, severity: Severity = .error, at span: SourceSpan? = nil,
        sourceLine: String? = nil, help: String? = nil, notes: [Note] = []
    ) {
        self.code = code
        self.message = message
        self.severity = severity
        self.span = span
        self.sourceLine = sourceLine
        self.help = help
        self.notes = notes
    }

    /// The part of a long line that a terminal can show, and where the column went.
    private static func clipped(_ line: String, around column: Int) -> (String, Int) {
        guard line.count > 160 else { return (line, column) }
        let start = max(0, column - 80)
        let part = line.dropFirst(start).prefix(160)
        let (before, after) = (start > 0 ? "…" : "", start + part.count < line.count ? "…" : "")
        return (before + part + after, column - start + before.count)
    }

    /// The diagnostic as a compiler prints it: place, message, the line with a caret, help and notes.
    package func rendered(color: Bool = false) -> String {
        func paint(_ text: String, _ style: String) -> String { color ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text }
        var lines: [String] = []
        let place = span.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
        let label = severity == .error ? paint("error:", "1;31") : paint("warning:", "1;33")
        lines.append("\(place)\(label) \(paint(message, "1")) [\(code)]")
        if let span, let sourceLine {
            let number = String(span.line)
            let (sourceLine, column) = Self.clipped(sourceLine, around: span.column)
            let gutter = String(repeating: " ", count: number.count)
            // Tabs stay tabs, so that the caret stands under its character.
            let indent = String(sourceLine.prefix(column - 1).map { $0 == "\t" ? "\t" : " " })
            lines.append("\(number) | \(sourceLine)")
            lines.append(
                "\(gutter) | \(indent)\(paint(String(repeating: "^", count: min(80, max(1, span.length))), "1;32"))")
        }
        if let help { lines.append("help: \(help)") }
        for note in notes {
            let place = note.span.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
            lines.append("\(place)note: \(note.message)")
        }
        return lines.joined(separator: "\n")
    }
}

/// All that is wrong, found in one run.
package struct Diagnostics: Error, Sendable {
    package let list: [Diagnostic]
    package init(_ list: [Diagnostic]) { self.list = list }
}
