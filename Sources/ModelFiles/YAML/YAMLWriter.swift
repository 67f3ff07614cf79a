/// A value on its way to a YAML file.
package indirect enum YAMLOutput: Sendable, Equatable {
    case text(String)
    case bool(Bool)
    case list([YAMLOutput])
    case map([Entry])

    package struct Entry: Sendable, Equatable {
        let key: String
        let value: YAMLOutput
        init(_ key: String, _ value: YAMLOutput) {
            self.key = key
            self.value = value
        }
    }

    static func names(_ names: [String]) -> YAMLOutput { .list(names.map { .text($0) }) }
}

/// Writes YAML that the loader reads back as the same text, whatever characters it holds, and that people like to read:
/// short maps and lists on one line, long text as blocks.
struct YAMLWriter {
    private static let width = 110
    private(set) var text = ""

    static func write(_ entries: [YAMLOutput.Entry]) -> String {
        var writer = YAMLWriter()
        writer.entries(entries, indent: 0, separated: true)
        return writer.text
    }

    private mutating func entries(_ entries: [YAMLOutput.Entry], indent: Int, separated: Bool = false) {
        for (place, entry) in entries.enumerated() {
            if separated, place > 0, isBlock(entry.value) || isBlock(entries[place - 1].value) { text += "\n" }
            let prefix = String(repeating: " ", count: indent) + Self.scalar(entry.key, inFlow: false) + ":"
            if prefix.utf8.count > 1000 {
                // A simple key must end within 1024 characters.
                text += String(repeating: " ", count: indent) + "? " + Self.scalar(entry.key, inFlow: false) + "\n"
                text += String(repeating: " ", count: indent) + ":"
                value(entry.value, indent: indent, column: indent + 1)
            } else {
                text += prefix
                value(entry.value, indent: indent, column: prefix.count)
            }
        }
    }

    private func isBlock(_ value: YAMLOutput) -> Bool {
        switch value {
        case .text(let text): text.contains("\n")
        case .bool: false
        case .list, .map: flow(value).map { $0.count > 60 } ?? true
        }
    }

    private mutating func value(_ value: YAMLOutput, indent: Int, column: Int) {
        switch value {
        case .text(let string):
            if let block = Self.block(string, indent: indent + 2) {
                text += " " + block
            } else {
                text += " " + Self.scalar(string, inFlow: false) + "\n"
            }
        case .bool(let flag): text += flag ? " true\n" : " false\n"
        case .list(let items):
            if let line = flow(value), column + line.count < Self.width {
                text += " " + line + "\n"
                return
            }
            text += "\n"
            for item in items {
                let prefix = String(repeating: " ", count: indent + 2) + "-"
                text += prefix
                if case .map(let entries) = item, flow(item) == nil {
                    var inner = YAMLWriter()
                    inner.entries(entries, indent: indent + 4)
                    text += " " + inner.text.dropFirst(indent + 4)
                } else {
                    self.value(item, indent: indent + 2, column: prefix.count)
                }
            }
        case .map(let items):
            if let line = flow(value), column + line.count < Self.width {
                text += " " + line + "\n"
                return
            }
            text += "\n"
            entries(items, indent: indent + 2)
        }
    }

    /// The value on one line; nil where that cannot be or would not be readable.
    private func flow(_ value: YAMLOutput) -> String? {
        switch value {
        case .text(let string):
            return string.contains("\n") ? nil : Self.scalar(string, inFlow: true)
        case .bool(let flag): return flag ? "true" : "false"
        case .list(let items):
            let parts = items.map(flow)
            guard !parts.contains(nil) else { return nil }
            return "[" + parts.compactMap { $0 }.joined(separator: ", ") + "]"
        case .map(let entries):
            var parts: [String] = []
            for entry in entries {
                guard let part = flow(entry.value), entry.key.utf8.count < 200, !entry.key.contains("\n") else {
                    return nil
                }
                if case .map(let inner) = entry.value, !inner.isEmpty { return nil }
                parts.append(Self.scalar(entry.key, inFlow: true) + ": " + part)
            }
            return "{" + parts.joined(separator: ", ") + "}"
        }
    }

    /// A literal block, where the text has lines and nothing that a block would change.
    private static func block(_ string: String, indent: Int) -> String? {
        guard string.contains("\n"), !string.hasPrefix("\n") || string.contains(where: { $0 != "\n" }) else {
            return nil
        }
        for scalar in string.unicodeScalars {
            let value = scalar.value
            let isPrintable = value == 0x09 || value == 0x0A || (0x20...0x7E).contains(value) || value >= 0xA0
            if !isPrintable || value == 0x2028 || value == 0x2029 || value == 0xFEFF
                || (0xFFFE...0xFFFF).contains(value)
            {
                return nil
            }
        }
        // Blank lines at the end would run into those that separate sections.
        if string.hasSuffix("\n\n") { return nil }
        let lines = string.split(separator: "\n", omittingEmptySubsequences: false)
        // Lines of blanks alone at the start or end would be read as something else.
        guard lines.contains(where: { $0.contains { $0 != " " && $0 != "\t" } }) else { return nil }
        let body = string.hasSuffix("\n") ? lines.dropLast() : lines[...]
        if let last = body.last, last.allSatisfy({ $0 == " " || $0 == "\t" }), !last.isEmpty { return nil }
        let needsIndicator =
            body.first { !$0.isEmpty }?.unicodeScalars.first.map { $0 == " " || $0 == "\t" } ?? false
            || (body.first?.isEmpty ?? false) || (body.first?.allSatisfy { $0 == " " } ?? false)
        let chomp = string.hasSuffix("\n") ? "" : "-"
        let pad = String(repeating: " ", count: indent)
        let header = "|" + (needsIndicator ? "2" : "") + chomp
        return header + "\n" + body.map { $0.isEmpty ? "\n" : pad + $0 + "\n" }.joined()
    }

    /// A scalar on one line: plain where that is safe, else in double quotes.
    static func scalar(_ string: String, inFlow: Bool) -> String {
        isPlain(string, inFlow: inFlow) ? string : quoted(string)
    }

    private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"]

    private static func isPlain(_ string: String, inFlow: Bool) -> Bool {
        guard let first = string.unicodeScalars.first, let last = string.unicodeScalars.last else { return false }
        guard first.properties.isAlphabetic || first == "_" || first == "(" || ("0"..."9").contains(first) else {
            return false
        }
        guard last != " ", last != ":", string != "<<" else { return false }
        var previous: UnicodeScalar = " "
        for scalar in string.unicodeScalars {
            if scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.value > 0xD7FF { return false }
            if scalar.value == 0x2028 || scalar.value == 0x2029 { return false }
            if scalar == "#" || (scalar == " " && previous == ":") || (previous == ":" && inFlow) { return false }
            if inFlow, ",[]{}".unicodeScalars.contains(scalar) { return false }
            previous = scalar
        }
        return !words.contains(string.lowercased())
    }

    private static func quoted(_ string: String) -> String {
        var result = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                let value = scalar.value
                let isPrintable =
                    (0x20...0x7E).contains(value)
                    || (0xA1...0xD7FF).contains(value) && value != 0x2028 && value != 0x2029
                if isPrintable {
                    result.unicodeScalars.append(scalar)
                } else {
                    let hex = String(value, radix: 16, uppercase: true)
                    result +=
                        value > 0xFFFF
                        ? "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
                        : "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                }
            }
        }
        return result + "\""
    }
}
