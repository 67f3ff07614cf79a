/// Brings the words of a command line into the order that the argument parser takes: the verb first, whatever options people write
/// before it, and addresses like `-1` marked so that they are no options.
enum ArgumentOrder {
    static let verbs: Set<String> = [
        "init", "revision", "merge", "diff", "pull", "approve", "status", "current", "history", "heads", "branches",
        "show", "review", "check", "validate", "verify", "preflight", "doctor", "hook", "upgrade", "downgrade", "stamp",
        "repair", "rebase", "squash", "edit", "adopt", "help",
    ]
    /// Common options that take a value; they may stand before the verb.
    static let valued: Set<String> = [
        "--config", "--database", "--models", "--migrations", "--schema", "--format", "--color", "--scratch", "--wait",
        "--wait-for-database",
    ]
    static let flags: Set<String> = ["--quiet", "--verbose", "-q", "-v"]
    /// Verbs whose operand is an address.
    static let addressed: Set<String> = [
        "upgrade", "downgrade", "show", "approve", "review", "stamp", "repair", "rebase", "edit", "merge", "validate",
    ]
    /// Stands before a relative address that begins with a dash; no id may hold it.
    static let mark = "@"

    static func normalized(_ words: [String]) -> [String] {
        var (before, index) = ([String](), 0)
        while index < words.count {
            let word = words[index]
            if valued.contains(word), index + 1 < words.count {
                before += [word, words[index + 1]]
                index += 2
            } else if flags.contains(word) || valued.contains(where: { word.hasPrefix($0 + "=") }) {
                before.append(word)
                index += 1
            } else {
                break
            }
        }
        let rest = Array(words[index...])
        guard let first = rest.first else { return words }
        if first == "-m" || first == "--message" || first.hasPrefix("--message=") {
            return ["revision"] + before + rest
        }
        guard verbs.contains(first) else {
            // `--from migrations -m x`: no verb at all, and a message.
            let isMessage = rest.contains("-m") || rest.contains("--message")
            if first.hasPrefix("-"), isMessage, !rest.contains(where: verbs.contains) {
                return ["revision"] + before + rest
            }
            // A word that is no verb comes first, so that the error is about it.
            return first.hasPrefix("-") ? words : rest + before
        }
        // `help` and verbs of two words keep their second word beside them.
        let head = first == "hook" || first == "help" ? Array(rest.prefix(2)) : [first]
        var tail = Array(rest.dropFirst(head.count))
        if addressed.contains(first) {
            // The value of an option is no address.
            tail = tail.indices.map { $0 > 0 && valued.contains(tail[$0 - 1]) ? tail[$0] : marked(tail[$0]) }
        }
        return head + before + tail
    }

    private static func marked(_ word: String) -> String {
        guard word.first == "-", word.count > 1, word.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return word
        }
        return mark + word
    }

    static func address(_ word: String) -> String {
        word.hasPrefix(mark + "-") ? String(word.dropFirst()) : word
    }

    /// The output format that the words ask for, for errors of the parser's own.
    static func format(_ words: [String]) -> OutputFormat { value(of: "--format", words) == "json" ? .json : .text }

    /// The value of an option, whether it stands in the next word or after an equals sign.
    static func value(of option: String, _ words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            if word == option, words.indices.contains(index + 1) { return words[index + 1] }
            if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
        }
        return nil
    }
}
