import SQLText
import TestSupport
import Testing

@Suite struct IdentifierTests {
    @Test(arguments: ["a", "users", "_", "_x", "x1", "snake_case_2", "name", "value", "status", "schema"])
    func plainNamesStayPlain(_ name: String) {
        #expect(Quoting.identifier(name) == name)
    }

    @Test(arguments: [
        ("User", "\"User\""), ("1st", "\"1st\""), ("two words", "\"two words\""), ("dotted.name", "\"dotted.name\""),
        ("", "\"\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("\"", "\"\"\"\""), ("größe", "\"größe\""),
        ("日本", "\"日本\""),
        ("🐘", "\"🐘\""), ("a-b", "\"a-b\""), ("a$b", "\"a$b\""), ("line\nfeed", "\"line\nfeed\""), ("it's", "\"it's\""),
        ("back\\slash", "\"back\\slash\""), ("é", "\"é\""), ("ſ", "\"ſ\""), ("a\u{301}", "\"a\u{301}\""),
        ("\"\u{301}", "\"\"\"\u{301}\""), ("--", "\"--\""), (";", "\";\""),
    ])
    func otherNamesAreQuoted(_ name: String, _ expected: String) {
        #expect(Quoting.identifier(name) == expected)
    }

    @Test(arguments: [
        "select", "table", "user", "order", "end", "group", "between", "values", "int", "character", "left",
        "json_table",
        "merge_action", "concurrently", "authorization", "coalesce", "system_user", "primary", "references", "window",
    ])
    func keywordsAreQuoted(_ word: String) {
        #expect(Quoting.identifier(word) == "\"\(word)\"")
    }

    @Test func keywordListIsClean() {
        #expect(Keywords.quoted.count > 150)
        for word in Keywords.quoted { #expect(Lexer.name(word) == word) }
    }

    @Test func upperCaseKeywordsAreQuotedForTheirCase() {
        #expect(Quoting.identifier("SELECT") == "\"SELECT\"")
    }

    @Test func quotedQuotesAlways() {
        #expect(Quoting.quoted("plain") == "\"plain\"")
    }

    @Test(arguments: [
        (["a"], "a"), (["dgm", "users"], "dgm.users"), (["My Schema", "order", "x"], "\"My Schema\".\"order\".x"),
        (["a.b", "c"], "\"a.b\".c"),
    ])
    func pathsAreJoinedByDots(_ path: [String], _ expected: String) {
        #expect(Quoting.path(path) == expected)
    }
}

@Suite struct LiteralTests {
    @Test(arguments: [
        ("", "''"), ("text", "'text'"), ("it's", "'it''s'"), ("''", "''''''"), ("a\\b", "E'a\\\\b'"), ("\\", "E'\\\\'"),
        ("\\'", "E'\\\\'''"), ("two\nlines", "'two\nlines'"), ("tab\t", "'tab\t'"), ("\"", "'\"'"), ("$$", "'$$'"),
        ("größe 🐘", "'größe 🐘'"), ("'\u{301}", "'''\u{301}'"), ("\r\n", "'\r\n'"), ("--", "'--'"), ("E'x'", "'E''x'''"),
    ])
    func literal(_ value: String, _ expected: String) {
        #expect(Quoting.literal(value) == expected)
    }
}

@Suite struct DollarQuotingTests {
    @Test func simpleBodiesTakeSimpleDollars() {
        #expect(Quoting.dollarQuoted("SELECT 1") == "$$SELECT 1$$")
        #expect(Quoting.dollarQuoted("") == "$$$$")
        #expect(Quoting.dollarQuoted("SELECT $1 || 'a'") == "$$SELECT $1 || 'a'$$")
    }

    @Test(arguments: [
        "$", "ends in $", "$$", "a $$ b", "$$$", "$body$", "a $body$ b $$", "ends in $body", "$$ and ends in $body",
        "$body$ $body1$ $body2$ $$", "$$ $body$ ends in $body1", "$body1", "$$ $body", "\n$$\n", "$$body$", "$$$body",
        "é$", "$é$",
        "BEGIN EXECUTE $q$SELECT $$x$$ || $body$y$body$$q$; END",
    ])
    func hostileBodiesComeBack(_ body: String) {
        let text = Quoting.dollarQuoted(body)
        #expect(Lexer.dollarQuoted(text) == body, "\(text)")
    }
}

@Suite struct QuotingProperties {
    private static let pieces = [
        "a", "B", "_", "1", "\"", "'", "\\", "$", "$$", "$body$", "$body", "body", "$body1$", "$1", " ", "\n", "\r\n",
        "\t", ".", ",", "(",
        ";", "--", "/*", "é", "日本", "🐘", "\u{85}", "\u{1}", "\u{7F}", "e'", "E'", "U&'", "select", "\u{FEFF}",
    ]

    private static func text(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...8, using: &generator))
            .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    @Test func whatIsQuotedComesBack() {
        let seed = SeededGenerator.firstSeed
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<5000 {
            let text = Self.text(&generator)
            #expect(Lexer.name(Quoting.identifier(text)) == text, "seed \(seed)")
            #expect(Lexer.name(Quoting.quoted(text)) == text, "seed \(seed)")
            #expect(Lexer.literal(Quoting.literal(text)) == text, "seed \(seed)")
            #expect(Lexer.dollarQuoted(Quoting.dollarQuoted(text)) == text, "seed \(seed)")
        }
    }

    @Test func plainNamesAreNoKeywords() {
        let seed = SeededGenerator.firstSeed
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<5000 {
            let name = Self.text(&generator)
            let isPlain = Quoting.identifier(name) == name
            #expect(!isPlain || !Keywords.quoted.contains(name), "seed \(seed)")
        }
    }
}
