import AutogenKit
import CSQLite
import Foundation
import SQLiteClient
import Testing

/// Functions and collations that only the application brings to its file.
@Suite struct StandInTests {
    /// A file as an application writes it that has `slug()` and the collation `german`.
    private func folder() throws -> FileLab {
        let lab = try FileLab()
        var connection: OpaquePointer?
        #expect(sqlite3_open(lab.path("a.db"), &connection) == SQLITE_OK)
        defer { sqlite3_close(connection) }
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
        sqlite3_create_function_v2(
            connection, "slug", 1, flags, nil,
            { context, _, values in sqlite3_result_value(context, values?[0]) }, nil, nil, nil)
        sqlite3_create_collation_v2(
            connection, "german", SQLITE_UTF8, nil, { _, left, _, right, _ in left - right }, nil)
        let sql = """
            CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT COLLATE german CHECK (slug(name) <> 'x'), s AS (slug(name)));
            CREATE INDEX by_slug ON t (slug(name)); CREATE INDEX by_name ON t (name);
            CREATE TABLE u (id INTEGER PRIMARY KEY, n TEXT);
            CREATE VIEW v AS SELECT slug(name) FROM t;
            CREATE TRIGGER g AFTER INSERT ON u BEGIN UPDATE t SET name = slug(name); END;
            INSERT INTO t (name) VALUES ('a'), ('bb'); INSERT INTO u (n) VALUES ('x');
            """
        #expect(sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK)
        return lab
    }

    @Test func othersTablesChangeBesideThem() async throws {
        let lab = try folder()
        _ = try await lab.project("a.db").pull(out: nil, singleFile: true, toOutput: false, force: false)
        let file = try #require(
            try FileManager.default.subpathsOfDirectory(atPath: lab.path("schema")).first { $0.hasSuffix(".yml") })
        let text = try String(contentsOfFile: lab.path("schema/" + file), encoding: .utf8)
        try lab.write(
            text.replacing("\"n\": TEXT", with: "\"n\": {type: TEXT, collation: NOCASE}"), to: "schema/" + file)
        let project = try lab.project("a.db")
        #expect(try await project.makeRevision(RevisionRequest(message: "n")).files.count == 2)
        _ = try await project.upgrade(to: "head", progress: { _ in })
        #expect(try await project.check(live: true).changes.isEmpty)
        #expect(try await project.verify().health.isFine)
        #expect(try lab.session("a.db").value("SELECT n FROM u") == "x")
    }

    @Test func tablesThatNeedThemStayAsTheyAre() async throws {
        let lab = try folder()
        _ = try await lab.project("a.db").pull(out: nil, singleFile: true, toOutput: false, force: false)
        let file = try #require(
            try FileManager.default.subpathsOfDirectory(atPath: lab.path("schema")).first { $0.hasSuffix(".yml") })
        let text = try String(contentsOfFile: lab.path("schema/" + file), encoding: .utf8)
        try lab.write(text.replacing("<> 'x'", with: "<> 'y'"), to: "schema/" + file)
        let project = try lab.project("a.db")
        _ = try await project.makeRevision(RevisionRequest(message: "n"))
        do {
            _ = try await project.upgrade(to: "head", progress: { _ in })
            Issue.record("no failure")
        } catch {
            let text = AutogenFailure.wrap(error).rendered()
            #expect(text.contains("german") && text.contains("--sql"), "\(text)")
        }
        #expect(try lab.session("a.db").value("SELECT count(*) FROM t") == "2")
        // Nobody has this one: that is a slip.
        try lab.write(text.replacing("slug(name) <>", with: "slog(name) <>"), to: "schema/" + file)
        await #expect(throws: AutogenFailure.self) {
            _ = try await lab.project("a.db").makeRevision(RevisionRequest(message: "slip"))
        }
    }
}
