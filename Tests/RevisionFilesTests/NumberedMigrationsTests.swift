import RevisionFiles
import SourceDiagnostics
import Testing

@Suite struct NumberedMigrationsTests {
    private func read(
        _ files: [(String, String)], placeholders: [String: String] = [:], skipsRepeatable: Bool = false
    ) throws(Diagnostics) -> NumberedMigrations {
        try NumberedMigrations(
            files.map { MigrationSource(path: $0.0, text: $0.1) }, placeholders: placeholders,
            skipsRepeatable: skipsRepeatable)
    }

    private func codes(_ files: [(String, String)]) -> [String] {
        do throws(Diagnostics) {
            _ = try read(files)
            return []
        } catch {
            return error.list.map(\.code)
        }
    }

    // MARK: - Names

    @Test(arguments: [
        ("V001__users.sql", "001", "users"), ("db/V1.2__more_users.sql", "1.2", "more users"),
        ("V1_2__x.sql", "1.2", "x"), ("001_name.sql", "001", "name"), ("0001-a-name.sql", "0001", "a name"),
        ("20240101120000_name.sql", "20240101120000", "name"), ("007.sql", "007", ""), ("002a_x.sql", "002a", "x"),
        ("1_2_x.sql", "1", "2 x"), ("000001_x.up.sql", "000001", "x"), ("0003_posts/up.sql", "0003", "posts"),
        ("20240101_init/migration.sql", "20240101", "init"), ("v3__x.SQL", "3", "x"),
    ])
    func namesOfUpgrades(_ path: String, _ version: String, _ message: String) throws {
        let name = try #require(MigrationName(path: path))
        #expect(name.role == .upgrade)
        #expect(name.version == version)
        #expect(name.message == message)
    }

    @Test(arguments: ["U001__users.sql", "000001_x.down.sql", "0003_posts/down.sql"])
    func namesOfDowngrades(_ path: String) throws {
        #expect(try #require(MigrationName(path: path)).role == .downgrade)
    }

    @Test(arguments: ["users.sql", "afterMigrate.sql", "V__x.sql", "001users.sql", "x.txt", "1..2_x.sql", ".sql"])
    func namesWithoutVersion(_ path: String) { #expect(MigrationName(path: path) == nil) }

    @Test func versionsAreComparedAsNumbers() throws {
        let sorted = ["0.9", "1", "1.9", "1.10", "2", "002a", "9", "10", "20240101120000", "100000000000000000000000"]
        let numbers = try sorted.map { try #require(VersionNumber($0)) }
        #expect(numbers.shuffled().sorted() == numbers)
        #expect(VersionNumber("1.0") == VersionNumber("001"))
        #expect(VersionNumber("1.-2") == nil && VersionNumber("") == nil && VersionNumber("a") == VersionNumber("a"))
    }

    // MARK: - Lines

    @Test func revisionsFollowTheirNumbers() throws {
        let made = try read(["V10__c.sql", "V2__b.sql", "V1.10__a.sql", "V1.9__z.sql"].map { ($0, "SELECT 1;") })
        #expect(made.revisions.map(\.file.id) == ["1.9", "1.10", "2", "10"])
        #expect(made.revisions.map(\.file.revises) == [[], ["1.9"], ["1.10"], ["2"]])
        #expect(made.revisions.map(\.file.origin).last == "V10__c.sql")
        #expect(made.revisions.allSatisfy { $0.file.irreversible == "no downgrade in the file it came from" })
    }

    @Test(arguments: [
        [("V001__a.sql", "CREATE TABLE a ();\n"), ("U1__a.sql", "DROP TABLE a;\n")],
        [("001_a.up.sql", "CREATE TABLE a ();\n"), ("001_a.down.sql", "DROP TABLE a;\n")],
        [("001_a.up.sql", "BEGIN;\nCREATE TABLE a ();\nCOMMIT;\n"), ("001_a.down.sql", "DROP TABLE a")],
        [("001_a/up.sql", "CREATE TABLE a ()"), ("001_a/down.sql", "\u{FEFF}DROP TABLE a;")],
        [("001_a.sql", "-- migrate:up\nCREATE TABLE a ();\n\n-- migrate:down\nDROP TABLE a;\n")],
        [("001_a.sql", "--migrate:up\nCREATE TABLE a ();\n--migrate:down\nDROP TABLE a;")],
        [("001_a.sql", "-- +goose Up\nCREATE TABLE a ();\n-- +goose Down\nDROP TABLE a;\n")],
        [("001_a.sql", "-- +migrate Up\nCREATE TABLE a ();\n-- +migrate Down\nDROP TABLE a;\n")],
        [
            (
                "001_a.sql",
                "-- +goose Up\n-- +goose StatementBegin\nCREATE TABLE a ();\n-- +goose StatementEnd\n-- +goose Down\nDROP TABLE a;"
            )
        ],
    ])
    func eachStyleHasItsWayBack(_ files: [(String, String)]) throws {
        let revision = try #require(try read(files).revisions.first)
        #expect(revision.file.irreversible == nil)
        #expect(revision.upgrade.text == "\nCREATE TABLE a ();\n")
        #expect(revision.downgrade?.text == "\nDROP TABLE a;\n")
        #expect(revision.upgrade.body.statements.map(\.sql) == ["CREATE TABLE a ()"])
        #expect(revision.downgrade?.body.statements.map(\.sql) == ["DROP TABLE a"])
    }

    @Test func sectionsThatSayNothingToRunStay() throws {
        let revision = try #require(
            try read([("1_a.sql", "-- migrate:up\nSELECT 1;\n-- migrate:down\n")]).revisions.first)
        #expect(revision.file.irreversible == nil)
        #expect(revision.downgrade?.body.steps.isEmpty == true)
    }

    // MARK: - Bodies

    /// A body as a revision's parser reads it must be what was meant, and nothing of the text may be lost.
    private func body(_ sql: String, name: String = "1_a.sql") throws -> AdoptedBody {
        let revision = try #require(try read([(name, sql)]).revisions.first)
        let text = "-- revision: x\n-- irreversible: x\n\n-- autogen: upgrade\n" + revision.upgrade.text
        let parsed = try RevisionParser.parse(text, path: "x.sql")
        #expect(parsed.upgrade.checksum == revision.upgrade.body.checksum)
        #expect(parsed.upgrade.steps.map(\.isTransactional) == revision.upgrade.body.steps.map(\.isTransactional))
        return revision.upgrade
    }

    @Test(arguments: [
        "-- About a\nCREATE TABLE a (); -- beside\n\n/* before; b */\nCREATE TABLE b () /* in it */;;\n-- the end",
        "SELECT 1 -- no semicolon", "SELECT ';' ; SELECT $$;-- x\n$$;SELECT 2", "-- nothing",
        "SELECT 1\r\n;\r\n\r\nSELECT 2;\r\n",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; END;\nSELECT f();",
        "/* a\n\n\n\nb */ SELECT 1;",
        "SELECT 1 /* x */ -- y\n-- z",
    ])
    func textStaysAsItIs(_ sql: String) throws {
        let body = try body(sql)
        var words = body.text.filter { !$0.isWhitespace }
        if words.filter({ $0 == ";" }).count > sql.filter({ $0 == ";" }).count, let place = words.lastIndex(of: ";") {
            words.remove(at: place)
        }
        #expect(words == sql.filter { !$0.isWhitespace })
    }

    @Test(arguments: [
        "CREATE INDEX CONCURRENTLY i ON a (b);", "create unique index concurrently if not exists i on a (b);",
        "DROP INDEX CONCURRENTLY i;", "VACUUM ANALYZE a;", "REINDEX TABLE CONCURRENTLY a;",
        "REINDEX (CONCURRENTLY) TABLE a;", "ALTER TABLE a DETACH PARTITION b CONCURRENTLY;",
        "ALTER SYSTEM SET work_mem = '1MB';", "CREATE DATABASE x;", "DROP SUBSCRIPTION s;",
    ])
    func whatCannotBeInATransactionHasAStepOfItsOwn(_ statement: String) throws {
        let body = try body("SELECT 1;\n\n-- why\n" + statement + " -- beside\nSELECT 2;")
        #expect(body.body.steps.map(\.isTransactional) == [true, false, true])
        let lines =
            "SELECT 1;\n\n-- autogen: step no-transaction\n-- why\n\(statement) -- beside\n\n-- autogen: step\n\nSELECT 2;"
        #expect(body.text == "\n" + lines + "\n")
    }

    @Test(arguments: [
        "CREATE INDEX concurrently_not ON a (b);", "REFRESH MATERIALIZED VIEW CONCURRENTLY v;",
        "CREATE INDEX i ON a (b);",
        "INSERT INTO t VALUES ('VACUUM');", "CREATE INDEX i ON a (concurrently);",
    ])
    func whatCanBeInATransactionStays(_ statement: String) throws {
        #expect(try body("SELECT 1;\n" + statement).body.steps.count == 1)
    }

    @Test func newLabelsAreCommittedBeforeTheirUse() throws {
        let add = "ALTER TYPE public.mood ADD VALUE IF NOT EXISTS 'glad';\n"
        #expect(try body(add + "SELECT 1;").body.steps.count == 1)
        #expect(try body(add + "INSERT INTO t VALUES ('glad');").body.steps.map(\.statements.count) == [1, 1])
        #expect(
            try body(add + "SELECT 1;\nUPDATE t SET m = 'glad';\nSELECT 'glad';").body.steps.map(\.statements.count)
                == [2, 2])
        let made = "CREATE TYPE public.mood AS ENUM ();\n"
        #expect(try body(made + add + "INSERT INTO t VALUES ('glad');").body.steps.count == 1)
    }

    @Test func filesMaySayThatThereIsNoTransaction() throws {
        for head in [
            "-- migrate:up transaction:false", "-- +goose NO TRANSACTION\n-- +goose Up", "-- +migrate Up notransaction",
        ] {
            #expect(try body(head + "\nSELECT 1;\nSELECT 2;\n").body.steps.map(\.isTransactional) == [false])
        }
    }

    // MARK: - Refusals

    @Test(arguments: [
        ([("users.sql", "")], ["adopt.name"]), ([("V1__a.sql", ""), ("1.0_b.sql", "")], ["adopt.duplicate"]),
        ([("U1__a.sql", "")], ["adopt.orphan"]), ([("R__views.sql", "")], ["adopt.repeatable"]),
        ([("1_a.sql", "BEGIN;\nSELECT 1;\nCOMMIT;\nSELECT 2;")], ["revision.transaction"]),
        ([("1_a.sql", "BEGIN ISOLATION LEVEL SERIALIZABLE;\nSELECT 1;\nCOMMIT;")], ["revision.transaction"]),
        ([("1_a.sql", "\\d a")], ["revision.backslash"]),
        ([("1_a.sql", "COPY a FROM stdin;\n1\n\\.")], ["revision.copy"]),
        ([("1_a.sql", "SELECT 'x;")], ["revision.unbalanced"]),
        ([("1_a.sql", "-- autogen: upgrade\nSELECT 1;")], ["adopt.directive"]),
        ([("1_a.sql", "SELECT 1;\n-- +goose Up\nSELECT 2;")], ["adopt.section"]),
        ([("1_a.sql", "-- +goose Up\n-- +goose Up")], ["adopt.section"]),
        ([("1_a.sql", "-- +goose ENVSUB ON")], ["adopt.section"]),
        ([("V1__a.sql", "SELECT '${who}';")], ["adopt.placeholder"]),
        ([("1_a.sql", "-- migrate:up\n-- migrate:down"), ("U1__a.sql", "")], ["adopt.duplicate"]),
        ([("a.sql", ""), ("1_a.sql", "\\d")], ["adopt.name", "revision.backslash"]),
    ])
    func whatCannotBeAdoptedIsRefused(_ files: [(String, String)], _ wanted: [String]) {
        #expect(codes(files) == wanted)
    }

    @Test func problemsHaveTheirPlaces() {
        do throws(Diagnostics) {
            _ = try read([("db/V1__a.sql", "SELECT 1;\nSELECT '${who}';\n")])
            Issue.record("no failure")
        } catch {
            #expect(error.list[0].rendered().hasPrefix("db/V1__a.sql:2:9: error: a value would be put in for ${who}"))
        }
    }

    @Test func placeholdersHaveValues() throws {
        let files = [("V1__a.sql", "GRANT SELECT ON a TO ${who};\nSELECT '${}', '${a b}';")]
        let text = try read(files, placeholders: ["who": "${reader}"]).revisions[0].upgrade.text
        #expect(text == "\nGRANT SELECT ON a TO ${reader};\nSELECT '${}', '${a b}';\n")
        #expect(try read([("1_a.sql", "SELECT '${who}';")]).revisions.count == 1, "other runners put nothing in")
    }

    @Test func repeatableFilesCanBeLeftOut() throws {
        let made = try read([("V1__a.sql", ""), ("R__v.sql", "")], skipsRepeatable: true)
        #expect(made.revisions.count == 1)
        #expect(made.skipped == ["R__v.sql"])
    }
}
