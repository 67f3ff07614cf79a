import RevisionFiles
import SourceDiagnostics
import Testing

@Suite struct RevisionParserTests {
    static let whole = """
        -- revision: 4f1c9a7be203
        -- revises: 8d2e0b6c1f55
        -- message: add user prefs: both
        -- created: 2026-11-20 12:00:00Z
        -- state: sha256:9b2f
        -- proved: upgrade and downgrade on PostgreSQL 15.20

        -- autogen: upgrade

        ALTER TABLE dgm.users
            ADD COLUMN prefs jsonb DEFAULT '{}'::jsonb NOT NULL;

        -- autogen: step no-transaction
        -- lock: SHARE UPDATE EXCLUSIVE on dgm.users; scans the table
        CREATE INDEX CONCURRENTLY ix_users_prefs ON dgm.users USING gin (prefs jsonb_path_ops);

        -- autogen: downgrade

        DROP INDEX dgm.ix_users_prefs;

        ALTER TABLE dgm.users
            DROP COLUMN prefs;

        """

    private func failure(_ text: String) -> Diagnostic? {
        do {
            _ = try RevisionParser.parse(text, path: "r.sql")
            return nil
        } catch {
            return error
        }
    }

    private func file(header: [String] = [], upgrade: String = "", downgrade: String = "") throws -> RevisionFile {
        let lines =
            ["-- revision: a1"] + header + ["", "-- autogen: upgrade", upgrade, "-- autogen: downgrade", downgrade]
        return try RevisionParser.parse(lines.joined(separator: "\n"), path: "r.sql")
    }

    // MARK: - Header

    @Test func wholeFile() throws {
        let file = try RevisionParser.parse(Self.whole, path: "migrations/4f1c.sql")
        #expect(file.id == "4f1c9a7be203")
        #expect(file.revises == ["8d2e0b6c1f55"])
        #expect(file.message == "add user prefs: both")
        #expect(file.created == "2026-11-20 12:00:00Z")
        #expect(file.state == "sha256:9b2f")
        #expect(file.proved == "upgrade and downgrade on PostgreSQL 15.20")
        #expect(!file.isBaseline && file.irreversible == nil && file.branch.isEmpty && file.dependsOn.isEmpty)
        #expect(file.path == "migrations/4f1c.sql")
        #expect(file.text == Self.whole)
        #expect(file.upgrade.steps.map(\.isTransactional) == [true, false])
        #expect(file.upgrade.statements.map(\.line) == [10, 15])
        #expect(file.upgrade.steps[1].statements[0].locks == ["SHARE UPDATE EXCLUSIVE on dgm.users; scans the table"])
        #expect(file.downgrade.steps.map(\.statements.count) == [2])
        #expect(file.downgrade.statements[1].sql == "ALTER TABLE dgm.users\n    DROP COLUMN prefs")
    }

    @Test func optionalFields() throws {
        let file = try file(header: [
            "-- revises: b, c,d", "-- message:   blanks around   ", "-- branch: billing", "-- depends_on: e, f",
            "-- author: someone",
            "-- ticket: DGM-7", "-- phase: expand", "-- origin: V001__a b.sql", "-- irreversible: rows are gone",
            "-- baseline: yes",
        ])
        #expect(file.revises == ["b", "c", "d"])
        #expect(file.message == "blanks around")
        #expect(file.branch == ["billing"])
        #expect(file.dependsOn == ["e", "f"])
        #expect(file.irreversible == "rows are gone")
        #expect(file.isBaseline)
        #expect(file.origin == "V001__a b.sql")
    }

    @Test func rootRevisesNothing() throws {
        #expect(try file(header: ["-- revises:"]).revises.isEmpty)
        #expect(try file(header: ["-- revises: "]).revises.isEmpty)
        #expect(try file().revises.isEmpty)
    }

    @Test func fieldsAreReadFromTheHeaderAlone() throws {
        let file = try file(header: ["-- message: header"], upgrade: "-- message: body\n-- revision: other\nSELECT 1;")
        #expect(file.message == "header" && file.id == "a1")
        #expect(file.upgrade.statements[0].comments == ["message: body", "revision: other"])
    }

    @Test func byteOrderMarkIsTaken() throws {
        let file = try RevisionParser.parse("\u{FEFF}" + Self.whole, path: "r.sql")
        #expect(file.id == "4f1c9a7be203")
        #expect(file.upgrade == (try RevisionParser.parse(Self.whole, path: "r.sql")).upgrade)
    }

    @Test func windowsLinesAreTaken() throws {
        let file = try RevisionParser.parse(Self.whole.replacing("\n", with: "\r\n"), path: "r.sql")
        #expect(file.id == "4f1c9a7be203")
        #expect(file.message == "add user prefs: both")
        #expect(file.revises == ["8d2e0b6c1f55"])
        #expect(file.upgrade.steps.map(\.isTransactional) == [true, false])
        #expect(file.upgrade.statements.map(\.line) == [10, 15])
        #expect(file.downgrade.statements.map(\.line) == [19, 21])
    }

    @Test(arguments: [
        "007", "2026-11-20_add_prefs", "V001__init", "größe", "a", "x.y", String(repeating: "long", count: 100),
    ])
    func idsOfAnyForm(_ id: String) throws {
        let text = "-- revision: \(id)\n-- revises: \(id)x\n-- autogen: upgrade\n-- autogen: downgrade\n"
        let file = try RevisionParser.parse(text, path: "r.sql")
        #expect(file.id == id && file.revises == [id + "x"])
    }

    @Test(arguments: ["", " ", "a b", "a@b", "a+1", "a:b", "head", "heads", "base", "current", "a\tb"])
    func otherIDsAreRefused(_ id: String) throws {
        let problem = try #require(failure("-- revision: \(id)\n-- autogen: upgrade\n-- autogen: downgrade\n"))
        #expect(problem.code == "revision.header")
        #expect(problem.span?.line == 1)
    }

    @Test(arguments: [
        ("SELECT 1;", 1), ("", 1), ("-- message: x\n-- autogen: upgrade\n-- autogen: downgrade", 1),
        ("-- autogen: upgrade\n-- revision: a\n-- autogen: downgrade", 1),
        ("-- revision: a\n-- revises: b\n-- revision: c\n", 3),
    ])
    func headersThatLack(_ text: String, _ line: Int) throws {
        let problem = try #require(failure(text))
        #expect(problem.code == "revision.header")
        #expect(problem.span?.line == line)
        #expect(problem.span?.file == "r.sql")
    }

    // MARK: - Bodies

    @Test(arguments: [
        ("-- revision: a\n", "upgrade"), ("-- revision: a\n-- autogen: upgrade\nSELECT 1;\n", "downgrade"),
        ("-- revision: a\n-- autogen: downgrade\nSELECT 1;\n", "upgrade"),
        ("-- revision: a\n-- autogen: upgrade\nSELECT '\n-- autogen: downgrade\n';", "downgrade"),
        ("-- revision: a\n-- autogen: upgrade\nSELECT $$\n-- autogen: downgrade\n$$;", "downgrade"),
        ("-- revision: a\n-- autogen: upgrade\nSELECT 1\n-- autogen: downgrade\n+ 1;", "downgrade"),
        ("-- revision: a\n-- autogen: upgrade\n/*\n-- autogen: downgrade\n*/", "downgrade"),
        ("-- revision: a\n-- autogen: upgrade\nSELECT \"\n-- autogen: downgrade\n\";", "downgrade"),
    ])
    func bodiesThatLack(_ text: String, _ body: String) throws {
        let problem = try #require(failure(text))
        #expect(problem.code == "revision.body")
        #expect(problem.message.contains("autogen: \(body)"))
    }

    @Test func irreversibleNeedsNoDowngrade() throws {
        let text = "-- revision: a\n-- irreversible: rows are gone\n-- autogen: upgrade\nDELETE FROM t;\n"
        let file = try RevisionParser.parse(text, path: "r.sql")
        #expect(file.downgrade.steps.isEmpty)
        #expect(file.irreversible == "rows are gone")
    }

    @Test(arguments: [
        ("-- revision: a\n-- autogen: upgrade\n-- autogen: downgrade\n-- autogen: upgrade\n", 4),
        ("-- revision: a\n-- autogen: upgrade\nSELECT 1;\n-- autogen: downgrade\n\n-- autogen: downgrade\n", 6),
        ("-- revision: a\nSELECT 1;\n-- autogen: upgrade\n-- autogen: downgrade\n", 2),
    ])
    func bodiesOutOfPlace(_ text: String, _ line: Int) throws {
        let problem = try #require(failure(text))
        #expect(problem.code == "revision.body")
        #expect(problem.span?.line == line)
    }

    @Test(arguments: ["stpe", "step transaction", "upgrade now", "step no-transaction twice", ""])
    func unknownDirectivesAreRefused(_ directive: String) throws {
        let text =
            "-- revision: a\n-- autogen: upgrade\nSELECT 1;\n-- autogen: \(directive)\n-- autogen: downgrade\n"
        let problem = try #require(failure(text))
        #expect(problem.code == "revision.directive")
        #expect(problem.span?.line == 4)
        #expect(problem.help != nil)
    }

    @Test func stepsDivideABody() throws {
        let file = try file(
            upgrade: """
                SELECT 1;
                SELECT 2;
                -- autogen: step
                SELECT 3;
                -- autogen: step no-transaction
                SELECT 4;
                SELECT 5;
                -- autogen: step
                SELECT 6;
                """, downgrade: "-- autogen: step no-transaction\nSELECT 7;")
        #expect(file.upgrade.steps.map(\.isTransactional) == [true, true, false, true])
        #expect(
            file.upgrade.steps.map { $0.statements.map(\.sql) } == [
                ["SELECT 1", "SELECT 2"], ["SELECT 3"], ["SELECT 4", "SELECT 5"], ["SELECT 6"],
            ])
        #expect(file.downgrade.steps.map(\.isTransactional) == [false])
    }

    @Test func emptyBodiesAndStepsAreNothing() throws {
        let file = try file(
            upgrade: "-- autogen: step\n-- autogen: step\nSELECT 1;\n-- autogen: step no-transaction\n-- words")
        #expect(file.upgrade.steps.map(\.statements.count) == [1])
        #expect(file.downgrade.steps.isEmpty && file.downgrade.statements.isEmpty)
    }

    @Test func directivesInsideLiteralsDoNotCount() throws {
        let body = "SELECT '\n-- autogen: step\n', $$\n-- autogen: downgrade\n$$, \"\n-- REVIEW no\n\";"
        let file = try file(upgrade: body)
        #expect(file.upgrade.steps.map(\.statements.count) == [1])
        #expect(file.upgrade.unresolved.isEmpty)
        #expect(file.downgrade.steps.isEmpty)
    }

    @Test func commentsBelongToTheStatementBelow() throws {
        let file = try file(
            upgrade: """
                -- plain
                SELECT 1;
                -- NOTE one
                -- NOTE two
                -- lock: EXCLUSIVE on t

                -- REVIEW drops data
                --   check: SELECT count(*) FROM t
                -- REVIEW and more
                -- NOTE three
                --   check: SELECT 3
                SELECT 2;
                SELECT 3;
                """)
        let statements = file.upgrade.statements
        #expect(statements[0].comments == ["plain"] && statements[0].reviews.isEmpty && statements[0].notes.isEmpty)
        #expect(statements[1].notes == ["one", "two", "three"])
        #expect(statements[1].locks == ["EXCLUSIVE on t"])
        #expect(statements[1].reviews == ["drops data", "and more"])
        #expect(statements[1].checks.map(\.flag) == ["drops data", "three"])
        #expect(statements[1].checks.map(\.query) == ["SELECT count(*) FROM t", "SELECT 3"])
        #expect(file.upgrade.questions.map(\.text) == ["drops data", "and more"])
        #expect(statements[2].comments.isEmpty)
        #expect(file.upgrade.unresolved.map(\.sql) == ["SELECT 2"])
    }

    @Test func splitterProblemsNameTheLineOfTheFile() throws {
        let problem = try #require(
            failure("-- revision: a\n-- autogen: upgrade\n\nSELECT 1;\nSELECT 'x;\n-- autogen: downgrade\n"))
        #expect(problem.code == "revision.unbalanced")
        #expect(problem.span == SourceSpan(file: "r.sql", line: 5, column: 8))
        #expect(problem.sourceLine == "SELECT 'x;")
    }

    @Test(arguments: ["\r", "\r\n", "\n"])
    func linesEndInAnyWay(_ end: String) throws {
        let file = try RevisionParser.parse(Self.whole.replacing("\n", with: end), path: "r.sql")
        #expect(file.id == "4f1c9a7be203" && file.revises == ["8d2e0b6c1f55"])
        #expect(file.upgrade.statements.map(\.line) == [10, 15])
        #expect(file.downgrade.statements.map(\.line) == [19, 21])
        #expect(file.upgrade.statements[1].locks.count == 1)
    }

    @Test func commentedOutLinesAreNoHeader() throws {
        let file = try file(header: ["/*", "-- autogen: upgrade", "-- message: out", "*/", "-- message: real"])
        #expect(file.message == "real")
    }

    /// A quote too few or too many takes directives for its own: then the note says where it opened.
    @Test(arguments: [
        ("SELECT 'a;\n-- autogen: downgrade\nSELECT 'b';", "string", 3, 8),
        ("SELECT $a$;\n-- autogen: downgrade\n", "text in dollar quotes", 3, 8),
        ("SELECT \"a;\n-- autogen: downgrade\n", "quoted name", 3, 8),
        ("/* a\n-- autogen: downgrade\n", "comment", 3, 1),
        ("SELECT 'a;\n-- autogen: downgrade\nSELECT b';", "string", 3, 8),
    ])
    func swallowedDirectivesAreTold(_ body: String, _ what: String, _ line: Int, _ column: Int) throws {
        let problem = try #require(failure("-- revision: a\n-- autogen: upgrade\n" + body))
        let note = try #require(problem.notes.first)
        #expect(note.message == "'-- autogen: downgrade' belongs to the \(what) that begins here")
        #expect(note.span == SourceSpan(file: "r.sql", line: line, column: column))
    }

    @Test func problemsShowTheirLine() throws {
        let text = "-- revision: a\n-- autogen: upgrade\nSELECT 1; -- autogen: stpe\n-- autogen: downgrade\n"
        let problem = try #require(failure(text))
        #expect(problem.span == SourceSpan(file: "r.sql", line: 3, column: 11))
        #expect(problem.sourceLine == "SELECT 1; -- autogen: stpe")
    }

    @Test(arguments: ["-- autogen:step", "-- autogen:", "--autogen: stpe"])
    func directivesMustBeSpeltOut(_ line: String) throws {
        let problem = try #require(failure("-- revision: a\n-- autogen: upgrade\n\(line)\n-- autogen: downgrade\n"))
        #expect(problem.code == "revision.directive")
    }

    /// What is no revision is called so, whatever it holds.
    @Test(arguments: ["\\connect db\n", "SELECT 'a", "\0\0", "COPY t FROM stdin;\n1\n\\.\n", "-- x\nSELECT 1;"])
    func otherFilesAreNoRevisions(_ text: String) throws {
        let problem = try #require(failure(text))
        #expect(problem.code == "revision.header")
        #expect(problem.span?.line == 1)
    }
}
