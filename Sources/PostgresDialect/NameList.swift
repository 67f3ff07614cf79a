/// Names separated by commas, as settings like `search_path` hold them: `SplitGUCList` in PostgreSQL's sources.
enum NameList {
    static func split(_ text: String) -> [String] {
        var (names, current, inQuotes, wasQuoted): ([String], String, Bool, Bool) = ([], "", false, false)
        func close() {
            let name = wasQuoted ? current : current.trimmed
            if wasQuoted || !name.isEmpty { names.append(name) }
            (current, wasQuoted) = ("", false)
        }
        for character in text {
            if character == "\"" {
                // Doubled inside quotes it stands for itself.
                if !inQuotes, wasQuoted { current.append("\"") }
                inQuotes.toggle()
                if inQuotes, !wasQuoted { current = "" }
                wasQuoted = true
            } else if character == ",", !inQuotes {
                close()
            } else if inQuotes || !wasQuoted {
                current.append(character)
            }
        }
        close()
        return names
    }
}
