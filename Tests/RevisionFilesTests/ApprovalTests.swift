import RevisionFiles
import SourceDiagnostics
import Testing

@Suite struct ApprovalTests {
    private static let text = """
        -- revision: a
        -- message: x

        -- autogen: upgrade

        -- REVIEW drops the rows of t
        --   check: SELECT count(*) FROM t
        DROP TABLE t;

        -- NOTE so
        SELECT 1;

        -- autogen: step
        -- REVIEW looks renamed

        ALTER TABLE a
            RENAME TO b;

        -- autogen: downgrade

        -- REVIEW narrows
        SELECT 2;

        """

    private func parse(_ text: String) throws -> RevisionFile { try RevisionParser.parse(text, path: "r.sql") }

    private func approve(_ text: String, who: String = "someone") throws -> String {
        Approval.approve(try parse(text), when: "2026-11-20 12:00:00Z", who: who)
    }

    private func unresolved(_ text: String) throws -> [String] {
        let file = try parse(text)
        return (file.upgrade.unresolved + file.downgrade.unresolved).map(\.sql)
    }

    @Test func reviewsAreUnresolvedAtFirst() throws {
        #expect(try unresolved(Self.text) == ["DROP TABLE t", "ALTER TABLE a\n    RENAME TO b", "SELECT 2"])
    }

    @Test func approvingResolvesThemAll() throws {
        let approved = try approve(Self.text)
        #expect(try unresolved(approved).isEmpty)
        let file = try parse(approved)
        for statement in (file.upgrade.statements + file.downgrade.statements) where statement.approval != nil {
            #expect(statement.isApproved && !statement.hasStaleApproval)
            #expect(statement.approval == "APPROVED 2026-11-20 12:00:00Z someone \(statement.fingerprint)")
        }
        #expect((file.upgrade.statements + file.downgrade.statements).count { $0.approval != nil } == 3)
    }

    @Test func nothingElseChanges() throws {
        let (before, after) = (try parse(Self.text), try parse(try approve(Self.text)))
        #expect(after.upgrade.checksum == before.upgrade.checksum)
        #expect(after.downgrade.checksum == before.downgrade.checksum)
        #expect(after.upgrade.statements.map(\.notes) == before.upgrade.statements.map(\.notes))
        #expect(
            after.upgrade.statements.map { $0.checks.map(\.query) }
                == before.upgrade.statements.map { $0.checks.map(\.query) })
        let flags = ["-- APPROVED", "-- REVIEW"]
        func rest(_ text: String) -> [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                .filter { line in !flags.contains { line.hasPrefix($0) } }
        }
        #expect(rest(after.text) == rest(Self.text))
    }

    @Test(arguments: ["\r\n", "\r"])
    func linesKeepTheirEnds(_ end: String) throws {
        let text = Self.text.replacing("\n", with: end)
        let approved = try approve(text)
        #expect(try unresolved(approved).isEmpty)
        #expect(approved.lines(breakingAtReturn: true).joined(separator: end) == approved)
        // A literal's own line ends are counted, and left alone.
        let mixed = Self.text.replacing("SELECT 1;", with: "SELECT 'a\rb\r\nc\n';")
        #expect(try unresolved(try approve(mixed)).isEmpty)
        #expect(try approve(mixed).contains("'a\rb\r\nc\n'"))
    }

    @Test func approvingTwiceIsApprovingOnce() throws {
        let once = try approve(Self.text)
        #expect(try approve(once, who: "another") == once)
    }

    @Test func withoutReviewsNothingChanges() throws {
        let text = "-- revision: a\n-- autogen: upgrade\n-- NOTE so\nSELECT 1;\n-- autogen: downgrade\n"
        #expect(try approve(text) == text)
    }

    @Test func editingTheStatementInvalidates() throws {
        let edited = try approve(Self.text).replacing("DROP TABLE t;", with: "DROP TABLE t CASCADE;")
        #expect(try unresolved(edited) == ["DROP TABLE t CASCADE"])
        let statement = try parse(edited).upgrade.statements[0]
        #expect(statement.hasStaleApproval && !statement.isApproved)
    }

    @Test func editedStatementsTakeANewApproval() throws {
        let edited = try approve(Self.text).replacing("DROP TABLE t;", with: "DROP TABLE t CASCADE;")
        let again = try approve(edited, who: "another")
        #expect(try unresolved(again).isEmpty)
        let statements = try parse(again).upgrade.statements
        #expect(statements[0].comments.count { $0.hasPrefix("APPROVED ") } == 1, "the stale approval is gone")
        #expect(statements[0].approval?.contains("another") == true)
        #expect(statements[2].approval?.contains("someone") == true, "what stood is left alone")
    }

    @Test func approvalsOfOtherStatementsDoNotCount() throws {
        let lines = try approve(Self.text).split(separator: "\n").map(String.init)
        let other = try #require(lines.last { $0.hasPrefix("-- APPROVED ") })
        let forged = Self.text.replacing(
            "-- REVIEW drops the rows of t", with: "-- REVIEW drops the rows of t\n" + other)
        #expect(try unresolved(forged).contains("DROP TABLE t"))
    }

    @Test func editingACommentDoesNotInvalidate() throws {
        let edited = try approve(Self.text).replacing("-- NOTE so", with: "-- NOTE otherwise").replacing(
            "message: x", with: "message: y")
        #expect(try unresolved(edited).isEmpty)
    }

    @Test(arguments: ["A B", "größe 🐘", "a\nb", "sha256:0", "-- x", "a\r\nDROP TABLE u;"])
    func namesOfPeopleCannotBreakOut(_ who: String) throws {
        let approved = try approve(Self.text, who: who)
        #expect(try unresolved(approved).isEmpty)
        #expect(try parse(approved).upgrade.checksum == (try parse(Self.text).upgrade.checksum))
    }
}
