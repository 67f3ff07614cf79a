import SQLText
import TestSupport
import Testing

@Suite struct SQLScannerTests {
    private static func tokens(_ text: String) -> [SQLScanner.Token] {
        var scanner = SQLScanner(Array(text.utf8))
        var tokens: [SQLScanner.Token] = []
        while let token = scanner.next() { tokens.append(token) }
        return tokens
    }

    private static func kinds(_ text: String) -> [SQLScanner.Kind] { tokens(text).map(\.kind) }

    // MARK: - One token

    @Test(arguments: [
        "'a'", "''", "''''", "'a''b'", "'a\nb'", "'\\'", "E'\\''", "e'\\\\'", "E'a''\\''", "E'\\\n'", "B'01'", "x'ff'",
        "N'a\\'", "n'a'", "U&'\\0061'", "u&'a\\'", "'a'\n'b'", "'a' -- b\n  'c'", "'a'\n-- b'\n\t'c'", "'a'\r'b'",
        "E'a'\n'\\''", "E'a' -- '\n-- '\n'\\'' \n 'b'", "U&'a'\n'\\'",
    ])
    func strings(_ text: String) {
        #expect(Self.kinds(text) == [.string])
        #expect(Self.kinds(text + ";") == [.string, .symbol(UInt8(ascii: ";"))])
    }

    @Test(arguments: ["\"a\"", "\"\"\"\"", "\"a\"\"b\"", "\"\\\"", "\"a'\"", "U&\"\\0061\"", "u&\"\\\"", "\"a\nb\""])
    func quotedNames(_ text: String) {
        #expect(Self.kinds(text) == [.quotedName])
    }

    @Test(arguments: [
        "$$$$", "$$a$$", "$a$ $$ $b$ $A$ $a$", "$é$'$é$", "$_1$;$_1$", "$a$$a$", "$a$$a $a$", "$a$$b$a$", "$$\n\\'\"$$",
    ])
    func dollarQuotes(_ text: String) {
        #expect(Self.kinds(text) == [.dollarQuoted])
    }

    @Test(arguments: ["a", "A1", "_", "é", "日本", "a$", "a$b$c", "a$$", "e", "u", "\u{A0}", "e1", "be"])
    func words(_ text: String) {
        #expect(Self.kinds(text) == [.word])
        #expect(Self.kinds(text + " 'b'") == [.word, .space, .string])
    }

    @Test(arguments: ["/**/", "/* /* */ */", "/*/*/*/ */*/", "/***/", "/* -- */", "/* ' */", "/*/ */", "/* \n */"])
    func blockComments(_ text: String) {
        #expect(Self.kinds(text) == [.blockComment])
    }

    // MARK: - Several tokens

    @Test(
        arguments: [
            ("'a' 'b'", [.string, .space, .string]), ("'a'/**/\n'b'", [.string, .blockComment, .space, .string]),
            ("'a' -- b", [.string, .space, .lineComment]), ("\"a\"\n\"b\"", [.quotedName, .space, .quotedName]),
            ("ae'\\'", [.word, .string]), ("U& 'a'", [.word, .symbol(UInt8(ascii: "&")), .space, .string]),
            ("$1$$a$$", [.digits, .dollarQuoted]), ("1$$a$$", [.digits, .dollarQuoted]), ("1a$b$", [.digits, .word]),
            ("$1a", [.digits, .word]), ("$a", [.symbol(UInt8(ascii: "$")), .word]),
            ("$a b$", [.symbol(UInt8(ascii: "$")), .word, .space, .word]),
            ("-- a\r\nb", [.lineComment, .space, .word]), ("-- a\rb", [.lineComment, .space, .word]),
            ("+--a", [.symbol(UInt8(ascii: "+")), .lineComment]), ("- -", [.symbol(0x2D), .space, .symbol(0x2D)]),
            ("*/*a*/", [.symbol(UInt8(ascii: "*")), .blockComment]),
            ("/-*", [.symbol(0x2F), .symbol(0x2D), .symbol(0x2A)]),
            ("\0", [.symbol(0)]), (" \t\n\r\u{B}\u{C}", [.space]), ("", []),
        ] as [(String, [SQLScanner.Kind])])
    func tokensFollowEachOther(_ text: String, _ expected: [SQLScanner.Kind]) {
        #expect(Self.kinds(text) == expected)
    }

    /// The byte at which the quote or comment opens that has no end.
    @Test(arguments: [
        ("a 'b", 2), ("a E'\\'", 3), ("U&'a", 2), ("'a'\n'b", 4), ("E'a'\n'\\'", 5), ("E'\\", 1), ("\"a", 0),
        ("U&\"a", 2), ("$$a$", 0), ("a $b$ $B$", 2), ("/* /* */", 0), ("a/*/", 1), ("'a''", 0),
    ])
    func unclosedQuotesAreTold(_ text: String, _ opening: Int) {
        let tokens = Self.tokens(text)
        #expect(tokens.last?.unclosed == opening)
        #expect(tokens.dropLast().allSatisfy { $0.unclosed == nil })
    }

    @Test func keywordsAreComparedInLowerCase() {
        var scanner = SQLScanner(Array("BeGin /* */ É -- e".utf8))
        var words: [String] = []
        while let token = scanner.nextSignificant() { words.append(scanner.keyword(token)) }
        #expect(words == ["begin", "É"])
    }

    /// Whatever bytes come in: no gap, no overlap, and an end.
    @Test func tokensCoverAnyBytes() {
        var generator = SeededGenerator(seed: 7)
        let tricky = Array("'\"$$eEuU&xX\\-/*\n\r a1;()".utf8)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? tricky[Int.random(in: tricky.indices, using: &generator)]
                    : UInt8.random(in: 0...255, using: &generator)
            }
            var scanner = SQLScanner(bytes)
            var place = 0
            while let token = scanner.next() {
                #expect(token.range.lowerBound == place && !token.range.isEmpty, "\(bytes)")
                place = token.range.upperBound
            }
            #expect(place == bytes.count, "\(bytes)")
        }
    }
}
