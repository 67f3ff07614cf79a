/// Words in SQL that nobody has parsed.
enum Words {
    static func contains(_ word: String, _ text: String) -> Bool { all(text).contains(Names.folded(word)) }

    /// All that may be names, in lower case; SQLite takes strings for names, too.
    static func all(_ text: String) -> Set<String> {
        let (tokenizer, tokens) = Tokenizer.significant(text)
        var words: Set<String> = []
        for token in tokens {
            switch token.kind {
            case .word, .quotedName, .string: words.insert(Names.folded(tokenizer.name(token)))
            default: break
            }
        }
        return words
    }
}
