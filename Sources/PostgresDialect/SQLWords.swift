import SQLText

/// Names in SQL text, found without understanding it.
enum SQLWords {
    /// Whether a name stands in a text, as it is or in quotes.
    static func contains(_ text: String, _ name: String) -> Bool {
        let quoted = Quoting.identifier(name)
        if quoted != name { return text.contains(quoted) }
        return text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "$") }.contains { $0 == name }
    }
}
