import SourceDiagnostics

/// A revision's text with another header field; all else stays byte for byte.
package enum HeaderEdit {
    /// - Parameter value: nil to leave the field out.
    package static func setting(_ field: String, to value: String?, in text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let end = lines.firstIndex { $0.hasPrefix("-- " + Directive.prefix) } ?? lines.count
        let ending = lines.first?.hasSuffix("\r") == true ? "\r" : ""
        let line = value.map { "-- \(field):" + ($0.isEmpty ? "" : " " + $0) + ending }
        if let place = lines[..<end].firstIndex(where: { $0.hasPrefix("-- \(field):") }) {
            if let line { lines[place] = line } else { lines.remove(at: place) }
        } else if let line {
            let after = lines[..<end].firstIndex { $0.contains("-- revision:") }.map { $0 + 1 } ?? 0
            lines.insert(line, at: after)
        }
        return lines.joined(separator: "\n")
    }
}
