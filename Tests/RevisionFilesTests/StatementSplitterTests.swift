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
        "SELECT $$$$ || ';'",
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
        ("SELECT 1;\nCREATE FUNCTION f() RETURNS int\nBEGIN ATOMIC\nSELECT 1;\nSELECT 2;\n", 2), ("'", 1), ("\"", 1),
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

    @Test(arguments: ["COPY t FROM stdin;", "copy t (a, b) from STDIN ;", "COPY s.t FROM stdin"])
    func copyFromStdinIsRefused(_ text: String) throws {
        let problem = try #require(Self.failure("SELECT 1;\n" + text))
        #expect(problem.code == "revision.copy")
        #expect(problem.span?.line == 2)
    }

    @Test(arguments: [
        "COPY t FROM '/tmp/stdin'", "COPY t FROM PROGRAM 'stdin'", "COPY t TO '/tmp/x'", "SELECT 'copy from stdin'",
    ])
    func otherCopiesPass(_ text: String) throws {
        #expect(try Self.statements(text) == [text])
    }

    @Test(arguments: ["\\i other.sql", "\\connect db", "SELECT 1;\\d", "\\\\"])
    func backslashCommandsAreRefused(_ text: String) throws {
        let problem = try #require(Self.failure("\n" + text))
        #expect(problem.code == "revision.backslash")
        #expect(problem.span?.line == 2)
    }

    @Test func nulIsRefused() throws {
        let problem = try #require(Self.failure("SELECT 1;\nSELECT 'a\0b';"))
        #expect(problem.code == "revision.nul")
        #expect(problem.span?.line == 2)
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
        let seed = UInt64.random(in: .min ... .max)
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
        let seed = UInt64.random(in: .min ... .max)
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
