/// Names of all sorts, few enough that the same one turns up in several schemas.
enum Names {
    static let words = [
        "item", "orders", "account", "note", "event", "price", "ref", "status", "kind", "code", "total", "Order",
        "MixedCase", "UPPER", "user", "select", "table", "group", "end", "default", "column", "order by", "two words",
        "a.b", "say \"hi\"", "it's", "größe", "日本語", "naïve", "back\\slash", "semi;colon", "100%", "$money", "a-b",
        " lead", "trail ", "--comment", "/* c */", "1st", "_x",
        "a_rather_long_name_that_comes_close_to_the_limit_of_63_bytes_ok",
        "Very Long Name With Spaces And Capitals, Just Below The Limit..",
    ]

    /// Always in quotes, but for words that are safe without: the tool's own quoting is what is under test.
    static func quote(_ name: String) -> String {
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "_") } && !reserved.contains(name)
        return isPlain ? name : "\"" + name.replacing("\"", with: "\"\"") + "\""
    }

    private static let reserved: Set<String> = ["user", "select", "table", "group", "end", "default", "column"]

    /// Cut to what PostgreSQL keeps.
    static func numbered(_ word: String, _ number: Int) -> String {
        let suffix = "_\(number)"
        var word = word
        while word.utf8.count + suffix.utf8.count > 63 { word.removeLast() }
        return word + suffix
    }
}
