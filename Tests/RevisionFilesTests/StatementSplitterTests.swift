import RevisionFiles
import SourceDiagnostics
import TestSupport
import Testing

@Suite struct StatementSplitterTests {
    private static func statements(_ text: String) throws -> [String] {
        try StatementSplitter.split(text, file: "r.sql").compactMap { piece in
            if case .statement(let sql, _) = piece { sql } else { nil }
        }
    }

    private static func lines(_ text: String, line: Int = 1) throws -> [Int] {
        try StatementSplitter.split(text, file: "r.sql", line: line).map { piece in
            switch piece {
            case .statement(_, let line), .comment(_, let line): line
            }
        }
    }

    private static func failure(_ text: String) -> Diagnostic? {
        do {
            _ = try StatementSplitter.split(text, file: "r.sql")
            return nil
        } catch {
            return error
        }
    }

    // MARK: - Statements

    @Test(arguments: [
        ("", []), (" \n\t ; ;; \n", []), ("SELECT 1", ["SELECT 1"]), ("SELECT 1;", ["SELECT 1"]),
        ("SELECT 1;SELECT 2;", ["SELECT 1", "SELECT 2"]), ("SELECT 1\n  ;\n", ["SELECT 1"]),
        ("SELECT\n  1,\n  2;\n", ["SELECT\n  1,\n  2"]), ("SELECT 1;\r\nSELECT 2;\r\n", ["SELECT 1", "SELECT 2"]),
        ("größe; 日本; 🐘", ["größe", "日本", "🐘"]),
    ])
    func semicolonsDivide(_ text: String, _ expected: [String]) throws {
        #expect(try Self.statements(text) == expected)
    }

    /// Each is one statement with a semicolon inside.
    @Test(arguments: [
        "SELECT 'a;b'", "SELECT 'it''s;'", "SELECT ';'", "SELECT 'a\n;\nb'", "SELECT 'a' 'b;c'", "SELECT 'a'\n'b;c'",
        "SELECT E'a\\';b'", "SELECT e'\\\\\\';'", "SELECT E'a'';b'", "SELECT x, E'\\n;'", "SELECT(E'\\';')",
        "SELECT B'1;0', X'f;', N'n;'",
        "SELECT U&'d\\0061t;'", "SELECT U&'d!0061;' UESCAPE '!'", "SELECT U&\"d\\0061;\"\"\"", "SELECT \"a;b\"",
        "SELECT \"a\"\";b\"",
        "SELECT \"it's;\"", "SELECT '\";'", "SELECT $$a;b$$", "SELECT $body$ $$;$$ $body$", "SELECT $a$;$A$;$a$",
        "SELECT $é$;$é$",
        "SELECT $_1$;$_1$", "SELECT $$;'$$", "SELECT '$$;'", "SELECT $x$ $ ; $x $ ; $x$", "SELECT a/*;*/b",
        "SELECT /* /* ; */ ; */ 1",
        "SELECT 1 -- ; comment\n+ 1", "SELECT 1 -- it's;\n+ 1", "SELECT /* it's; */ 1", "SELECT (1;2)",
        "SELECT $$ -- $$ || ';'",
        "SELECT '/*' || ';' || '*/'", "SELECT '--;'", "SELECT \"--;\"", "SELECT \"$$;\"", "SELECT '' || ';'",
        "SELECT $$$$ || ';'", "SELECT E'a'\n'\\';'", "SELECT E'a' -- b\n  -- ';\n  '\\';'", "SELECT E'a'\r'\\';'",
        "SELECT 1 -- a;\r+ 1", "SELECT 4 */*;*/ 2", "SELECT $b$ $a$;$a$b$",
    ])
    func semicolonsInsideDoNotDivide(_ statement: String) throws {
        #expect(try Self.statements(statement + ";\nSELECT 'next';") == [statement, "SELECT 'next'"])
    }

    /// A backslash escapes in `E''` alone, and a dollar opens a string at the start of a word alone.
    @Test(arguments: [
        ("SELECT 'a\\'; SELECT 2", ["SELECT 'a\\'", "SELECT 2"]),
        ("SELECT date'\\'; SELECT 2", ["SELECT date'\\'", "SELECT 2"]),
        ("SELECT U&'\\\\'; SELECT 2", ["SELECT U&'\\\\'", "SELECT 2"]),
        ("SELECT \"a\\\"; SELECT 2", ["SELECT \"a\\\"", "SELECT 2"]),
        ("SELECT $1; SELECT $2", ["SELECT $1", "SELECT $2"]),
        ("SELECT a$b$c; SELECT a$b$c", ["SELECT a$b$c", "SELECT a$b$c"]),
        ("SELECT a$$; SELECT b$$", ["SELECT a$$", "SELECT b$$"]),
        ("SELECT $1$; SELECT $1$", ["SELECT $1$", "SELECT $1$"]),
        ("SELECT 1 - -1; SELECT 2", ["SELECT 1 - -1", "SELECT 2"]),
        ("SELECT 4 / 2 * 3; SELECT 2", ["SELECT 4 / 2 * 3", "SELECT 2"]),
        ("SELECT _e'\\'; SELECT 2", ["SELECT _e'\\'", "SELECT 2"]), ("SELECT 1); SELECT 2", ["SELECT 1)", "SELECT 2"]),
        ("SELECT 1); SELECT (2; 3)", ["SELECT 1)", "SELECT (2; 3)"]),
        ("SELECT 'a'\n'\\'; SELECT 2", ["SELECT 'a'\n'\\'", "SELECT 2"]),
        ("SELECT E'a' '\\'; SELECT 2", ["SELECT E'a' '\\'", "SELECT 2"]),
        ("SELECT E'a'/**/\n'\\'; SELECT 2", ["SELECT E'a'/**/\n'\\'", "SELECT 2"]),
        ("SELECT 1 AS a\u{A0}; SELECT 2", ["SELECT 1 AS a\u{A0}", "SELECT 2"]),
        ("SELECT 1 -- a \t\n; SELECT 2 -- b ", ["SELECT 1 -- a", "SELECT 2 -- b"]),
        ("SELECT 1 \u{B}\u{C}\r\n;", ["SELECT 1"]),
    ])
    func lookalikesDivide(_ text: String, _ expected: [String]) throws {
        #expect(try Self.statements(text) == expected)
    }

    // MARK: - Bodies

    @Test(arguments: [
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; END",
        "CREATE OR REPLACE FUNCTION s.f(a int, b text) RETURNS int\nBEGIN ATOMIC\n SELECT 1;\n SELECT 2;\nEND",
        "CREATE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC INSERT INTO t VALUES (1); DELETE FROM t; END",
        "create function f() returns int begin atomic select case when true then 1 else 2 end; select 2; end",
        "CREATE FUNCTION f() BEGIN ATOMIC SELECT CASE a WHEN 1 THEN CASE WHEN b THEN 1 END END; SELECT 3; END",
        "CREATE FUNCTION f() RETURNS text BEGIN ATOMIC SELECT 'end;' || \"end\"; SELECT $$end;$$ /* end; */; END",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC END",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN CASE WHEN true THEN 1 END",
        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.x := 1; RETURN NEW; END $$",
        "CREATE FUNCTION f() RETURNS int AS 'BEGIN ATOMIC; SELECT 1;' LANGUAGE sql", "DO $$ BEGIN PERFORM 1; END $$",
        "CREATE RULE r AS ON INSERT TO v DO INSTEAD (INSERT INTO a VALUES (1); INSERT INTO b VALUES (NEW.x))",
        "CREATE OR REPLACE RULE r AS ON UPDATE TO v DO ALSO (DELETE FROM a WHERE x IN (1, 2); NOTIFY a;)",
        "CREATE TABLE t (a int DEFAULT CASE WHEN true THEN 1 END, b text CHECK (b <> ';'))",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT t.end, t.case, t.begin FROM t; END",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 AS end; SELECT 1 end; SELECT 1 case; END",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT begin atomic FROM t; SELECT t.atomic end FROM t; END",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT \"end\" FROM \"case\"; SELECT 2; END",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN (SELECT true end) THEN 1 END end; SELECT 2; END",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC ; SELECT 1; ; END",
        "CREATE FUNCTION f() RETURNS int BEGIN -- ;\nATOMIC /* ; */ RETURN 1; -- end;\nEND",
        "CREATE FUNCTION begin(begin atomic, case int) RETURNS s.end BEGIN ATOMIC SELECT 1; END",
        "CREATE FUNCTION f(a text DEFAULT 'begin atomic') RETURNS text LANGUAGE sql RETURN a",
        "create/* or */procedure p() begin atomic select 1; select (select case when a then b end); end",
        "CREATE TRIGGER s AFTER INSERT ON slot BEGIN UPDATE slot SET end = coalesce(end, begin) WHERE id = new.id; END",
        "CREATE TEMP TRIGGER s UPDATE OF begin, end ON t WHEN new.begin > new.end BEGIN SELECT CASE end WHEN 1 THEN 2 END; SELECT end; END",
        "CREATE TRIGGER begin BEFORE UPDATE OF a, begin ON begin FOR EACH ROW WHEN (new.begin > 1) EXECUTE FUNCTION begin()",
        "CREATE TRIGGER IF NOT EXISTS begin DELETE ON begin BEGIN DELETE FROM end WHERE case = old.end; /* ; */ SELECT end; END",
        "CREATE TABLE function (begin atomic, b int)", "CREATE VIEW procedure AS SELECT begin atomic FROM t",
    ])
    func bodiesStayTogether(_ statement: String) throws {
        #expect(try Self.statements(statement + ";\nSELECT 'next';") == [statement, "SELECT 'next'"])
        #expect(try Self.statements(statement) == [statement])
    }

    // MARK: - Comments and lines

    @Test func commentsBetweenStatementsArePieces() throws {
        let pieces = try StatementSplitter.split(
            "-- one\n--two\n--  three\nSELECT 1; -- four\n/* five */\n--\nSELECT 2 -- in it\n;", file: "f")
        #expect(
            pieces == [
                .comment("one", line: 1), .comment("two", line: 2), .comment(" three", line: 3),
                .statement("SELECT 1", line: 4),
                .comment("four", line: 4), .comment("", line: 6), .statement("SELECT 2 -- in it", line: 7),
            ])
    }

    @Test func commentsHaveNoCarriageReturn() throws {
        let pieces = try StatementSplitter.split("-- one\r\nSELECT 1;\r\n-- two\r\n", file: "f")
        #expect(pieces == [.comment("one", line: 1), .statement("SELECT 1", line: 2), .comment("two", line: 3)])
    }

    @Test(arguments: [
        ("SELECT 1;\n\nSELECT\n2;\nSELECT 3", [1, 3, 5]), ("SELECT 'a\nb\n';\nSELECT 2", [1, 4]),
        ("SELECT $$\n\n$$;SELECT 2", [1, 3]),
        ("/* a\n/* b\n*/\n*/ SELECT 1;\n-- c\nSELECT 2", [4, 5, 6]), ("SELECT \"a\nb\";\nSELECT 2", [1, 3]),
        ("SELECT 1 -- a\n;\nSELECT 2", [1, 3]), ("SELECT /* \n\n */ 1;\nSELECT 2", [1, 4]),
        ("SELECT (\n1\n);\nSELECT 2", [1, 4]),
        ("\r\n\r\nSELECT 1;\r\nSELECT 2", [3, 4]), ("SELECT E'\\n\n';\nSELECT 2", [1, 3]),
    ])
    func linesAreCounted(_ text: String, _ expected: [Int]) throws {
        #expect(try Self.lines(text) == expected)
        #expect(try Self.lines(text, line: 11) == expected.map { $0 + 10 })
    }

    // MARK: - Problems

    @Test(arguments: [
        ("SELECT 1;\nSELECT 'a;\n", 2), ("SELECT\n\n'a\nb", 3), ("SELECT 1;\n\nSELECT \"a", 3), ("SELECT E'a\\'", 1),
        ("SELECT $$a", 1),
        ("SELECT 1;\nDO $x$\nBEGIN\nEND $y$;", 2), ("\n/* a\n\n", 2), ("\n\n/* /* */\n", 3), ("SELECT 1\n/* a", 2),
        ("SELECT 1;\nCREATE FUNCTION f() RETURNS int\nBEGIN ATOMIC\nSELECT 1;\nSELECT 2;\n", 3), ("'", 1), ("\"", 1),
        ("$$", 1), ("$a$", 1),
    ])
    func unbalancedTextIsRefused(_ text: String, _ line: Int) throws {
        let problem = try #require(Self.failure(text))
        #expect(problem.code == "revision.unbalanced")
        #expect(problem.span?.line == line)
        #expect(problem.span?.file == "r.sql")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(problem.sourceLine == String(lines[line - 1]))
    }

    /// Line and column of what opens and does not close.
    @Test(arguments: [
        ("SELECT 1;\n  SELECT 'a", 2, 10), ("SELECT E'a'\n  'b", 2, 3), ("SELECT \"ä\", \"b", 1, 13),
        ("SELECT U&'b", 1, 10), ("\tDO $a$ $b$", 1, 5), ("a /* /* */", 1, 3), ("SELECT 'ä' || 'b", 1, 15),
        ("SELECT f(1, (2);", 1, 9), ("CREATE TABLE t (\n  a int CHECK (a > 1;\n", 2, 15), ("a;\r\nb 'c", 2, 3),
        ("a;\rb 'c", 2, 3), ("🐘 '", 1, 3), ("CREATE FUNCTION f() RETURNS int\n  BEGIN ATOMIC SELECT 1;", 2, 3),
    ])
    func unbalancedTextIsShownWhereItOpens(_ text: String, _ line: Int, _ column: Int) throws {
        let problem = try #require(Self.failure(text))
        #expect(problem.code == "revision.unbalanced")
        #expect(problem.span == SourceSpan(file: "r.sql", line: line, column: column))
        #expect(problem.sourceLine == String(text.lines(breakingAtReturn: true)[line - 1]))
        #expect(problem.help != nil)
    }

    @Test func longLinesAreNotShown() throws {
        let problem = try #require(Self.failure("SELECT '" + String(repeating: "x", count: 100_000)))
        #expect(problem.span == SourceSpan(file: "r.sql", line: 1, column: 8))
        #expect(problem.rendered().count < 500)
        let tag = try #require(Self.failure("SELECT $" + String(repeating: "x", count: 100_000) + "$"))
        #expect(tag.rendered().count < 500)
    }

    @Test func controlCharactersAreShownAsPictures() throws {
        let problem = try #require(Self.failure("SELECT \u{1B}[31m\0;"))
        #expect(problem.sourceLine == "SELECT ␛[31m␀;")
    }

    @Test(arguments: [
        ("BEGIN;", "BEGIN"), ("begin transaction;", "BEGIN"), ("COMMIT", "COMMIT"), ("Commit Work;", "COMMIT"),
        ("ROLLBACK;", "ROLLBACK"),
        ("START TRANSACTION;", "START"), ("END;", "END"), ("ABORT;", "ABORT"),
        ("BEGIN ISOLATION LEVEL SERIALIZABLE;", "BEGIN"),
        ("/* so */ BEGIN;", "BEGIN"),
    ])
    func transactionsAreTheRunnersAffair(_ text: String, _ word: String) throws {
        let problem = try #require(Self.failure("SELECT 1;\n\n" + text))
        #expect(problem.code == "revision.transaction")
        #expect(problem.span?.line == 3)
        #expect(problem.message.contains(word))
        #expect(problem.help != nil)
    }

    @Test(arguments: [
        "SAVEPOINT a", "LOCK TABLE t", "SELECT 1 AS begin", "SET CONSTRAINTS ALL DEFERRED",
        "CREATE TABLE commit_log ()",
    ])
    func otherStatementsPass(_ text: String) throws {
        #expect(try Self.statements(text) == [text])
    }

    @Test(arguments: [
        "COPY t FROM stdin;", "copy t (a, b) from STDIN ;", "COPY s.t FROM stdin", "COPY t FROM stdin;\n1\t'a\n\\.\n",
        "COPY t FROM /* the */ stdin WITH (FORMAT csv)", "COPY \"from\" FROM stdin", "COPY t FROM stdout",
    ])
    func copyFromStdinIsRefused(_ text: String) throws {
        let problem = try #require(Self.failure("SELECT 1;\n" + text))
        #expect(problem.code == "revision.copy")
        #expect(problem.span?.line == 2)
        #expect(problem.help?.contains("INSERT") == true)
    }

    @Test(arguments: [
        "COPY t FROM '/tmp/stdin'", "COPY t FROM PROGRAM 'stdin'", "COPY t TO '/tmp/x'", "SELECT 'copy from stdin'",
        "COPY (SELECT * FROM stdin) TO '/tmp/x'", "COPY t FROM '/tmp/x' -- not from stdin", "COPY t TO stdout",
        "COPY stdin FROM '/tmp/x'", "SELECT a FROM stdin", "COPY t FROM \"stdin\"",
    ])
    func otherCopiesPass(_ text: String) throws {
        #expect(try Self.statements(text) == [text])
    }

    @Test(arguments: [
        ("\\i other.sql", 1, "\\i"), ("\\connect db", 1, "\\connect"), ("SELECT 1;\\d", 10, "\\d"), ("\\\\", 1, "\\"),
        ("SELECT 1 \\gexec", 10, "\\gexec"), ("SELECT 1\\g", 9, "\\g"), ("  \\copy t from 'x'", 3, "\\copy"),
        ("\\.", 1, "\\."), ("SELECT 1\\;", 9, "\\"), ("SELECT 'a\\'\\d", 12, "\\d"), ("SELECT (1 \\", 11, "\\"),
    ])
    func backslashCommandsAreRefused(_ text: String, _ column: Int, _ command: String) throws {
        let problem = try #require(Self.failure("\n" + text))
        #expect(problem.code == "revision.backslash")
        #expect(problem.span == SourceSpan(file: "r.sql", line: 2, column: column))
        #expect(problem.message.hasPrefix(command))
        #expect(problem.help != nil)
    }

    @Test(arguments: ["SELECT '\\d'", "SELECT \"\\d\"", "SELECT $$\n\\d$$", "SELECT 1 -- \\d", "SELECT /* \\d */ 1"])
    func otherBackslashesPass(_ text: String) throws {
        #expect(try Self.statements(text) == [text])
    }

    @Test(arguments: [
        ("SELECT 'a\0b';", 10), ("SELECT \0;", 8), ("-- a\0", 5), ("SELECT $$\0$$", 10), ("SELECT 1 /*\0*/ + 1", 12),
    ])
    func nulIsRefused(_ text: String, _ column: Int) throws {
        let problem = try #require(Self.failure("SELECT 1;\n" + text))
        #expect(problem.code == "revision.nul")
        #expect(problem.span == SourceSpan(file: "r.sql", line: 2, column: column))
    }

    /// A directive within a statement tells that its semicolon is missing.
    @Test(arguments: [
        ("SELECT 1\n-- autogen: downgrade\nSELECT 2;", "revision.body", 1, 9),
        ("SELECT 1 -- a\n\n-- autogen: step\n", "revision.body", 1, 9),
        ("SELECT (1;\n-- autogen: step no-transaction\n", "revision.unbalanced", 1, 8),
        ("CREATE FUNCTION f()\nBEGIN ATOMIC SELECT 1;\n-- autogen: upgrade\n", "revision.unbalanced", 2, 1),
    ])
    func directivesWithinStatementsAreRefused(_ text: String, _ code: String, _ line: Int, _ column: Int) throws {
        let problem = try #require(Self.failure(text))
        #expect(problem.code == code)
        #expect(problem.span == SourceSpan(file: "r.sql", line: line, column: column))
        #expect(problem.message.contains("before '-- autogen: "))
        #expect(problem.help != nil)
    }

    @Test(arguments: [
        "SELECT 1 -- autogen: is a tool", "SELECT 1 /* -- autogen: step */", "SELECT '\n-- autogen: step\n'",
    ])
    func otherMentionsPass(_ text: String) throws {
        #expect(try Self.statements(text) == [text])
    }

    // MARK: - Properties

    private static let pieces = [
        "a", "select", "'x;y'", "'it''s'", "E'\\';'", "\"n;\"", "\"a\"\"b\"", "$$;$$", "$q$ $$ ; $q$", "$1", "/* ; */",
        "/* /* ' */ ; */",
        "-- ; '\n", "(", "x", ")", "\n", " ", "1", "::", "+", ",", "日本", "🐘", "case", "end", "\r\n", "e", "$", "u&'\\'",
        ".",
    ]

    /// Statements that are put together from whole tokens come apart where they were joined.
    @Test func joinedStatementsComeApart() {
        let seed = SeededGenerator.firstSeed
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<1500 {
            var expected: [String] = []
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                var (text, depth) = ("select", 0)
                for _ in 0..<Int.random(in: 0...10, using: &generator) {
                    let piece = Self.pieces.randomElement(using: &generator) ?? ""
                    if piece == ")" { if depth == 0 { continue } else { depth -= 1 } }
                    if piece == "(" { depth += 1 }
                    text += " " + piece
                }
                // At the end a comment would swallow the semicolon, and blanks do not count.
                expected.append(text + String(repeating: " )", count: depth) + " z")
            }
            let text = expected.joined(separator: ";\n") + ";"
            #expect((try? Self.statements(text)) == expected, "seed \(seed)")
        }
    }

    /// Whatever bytes come in: pieces or a problem with a place, and never a crash.
    @Test func rubbishIsSurvived() {
        let seed = SeededGenerator.firstSeed
        var generator = SeededGenerator(seed: seed)
        let pieces =
            Self.pieces + [
                "'", "\"", "/*", "*/", "--", "$$", ";", "\\", "create function f() ", "begin atomic", "E'", "\t", "$q$",
            ]
        for _ in 0..<1500 {
            let text = (0..<Int.random(in: 0...20, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let count = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
            if let problem = Self.failure(text) {
                #expect((1...count).contains(problem.span?.line ?? 0), "seed \(seed): \(text)")
            } else if let lines = try? Self.lines(text) {
                #expect(
                    lines == lines.sorted() && lines.allSatisfy { (1...count).contains($0) }, "seed \(seed): \(text)")
            }
        }
    }
}
