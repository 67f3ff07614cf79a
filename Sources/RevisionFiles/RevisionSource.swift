import SourceDiagnostics

/// A revision file's bytes, and the places in it. Lines end as PostgreSQL's lexer has it: at LF, CR LF or CR.
struct RevisionSource: Sendable {
    let file: String
    let bytes: [UInt8]
    let firstLine: Int

    init(_ text: String, file: String, firstLine: Int = 1) {
        self.file = file
        self.firstLine = firstLine
        bytes = Array(text.utf8)
    }

    /// Offsets count bytes. Finding a place walks through all that is before it.
    func span(at offset: Int) -> SourceSpan {
        let start = lineStart(offset)
        return SourceSpan(
            file: file, line: firstLine + lineEnds(in: 0..<start),
            column: String(decoding: bytes[start..<offset], as: UTF8.self).count + 1)
    }

    func problem(
        _ code: String, _ message: String, at offset: Int, help: String? = nil, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(code, message, at: span(at: offset), sourceLine: line(at: offset), help: help, notes: notes)
    }

    func lineEnds(in range: Range<Int>) -> Int { range.count { isLineEnd($0) } }

    /// Whether a line ends with this byte; the CR of CR LF does not count.
    private func isLineEnd(_ offset: Int) -> Bool {
        switch bytes[offset] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"): offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n")
        default: false
        }
    }

    private func lineStart(_ offset: Int) -> Int {
        var start = offset
        while start > 0, !isLineEnd(start - 1) { start -= 1 }
        return start
    }

    /// The line for the caret, with pictures for control characters; nil where nothing is in it, or too much to be looked at.
    private func line(at offset: Int) -> String? {
        var end = offset
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
        let start = lineStart(offset)
        guard end > start, end - start <= 2000 else { return nil }
        var line = String.UnicodeScalarView()
        for scalar in String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars {
            let picture = scalar.value < 0x20 && scalar != "\t" ? Unicode.Scalar(0x2400 + scalar.value) : nil
            line.append(picture ?? scalar)
        }
        return String(line)
    }
}
