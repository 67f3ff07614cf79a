import AutogenKit
import DatabaseAccess
import Foundation
import SQLiteClient
import Testing

/// How a file is found, opened and waited for.
@Suite struct SQLiteFileAccessTests {
    private func problem(_ body: () async throws -> Void) async -> AutogenFailure? {
        do {
            try await body()
            return nil
        } catch { return AutogenFailure.wrap(error) }
    }

    private func project(_ lab: FileLab, _ address: String, wait: Int = 5) throws -> Project {
        var options = Options()
        (options.database, options.wait) = (address, wait)
        return try lab.project("", options)
    }

    @Test(arguments: [
        ("sqlite:a.db", "a.db"), ("sqlite:///a.db", "a.db"), ("sqlite:////srv/a.db", "/srv/a.db"),
        ("sqlite:/srv/a.db", "/srv/a.db"), ("sqlite+aiosqlite:///a.db", "a.db"), ("sqlite::memory:", ":memory:"),
        ("sqlite://", ":memory:"), ("sqlite:file:a.db?mode=ro", "file:a.db?mode=ro"),
    ])
    func addressesNameFiles(_ text: String, _ path: String) {
        #expect(DatabaseURL(text)?.form == .sqlite(path))
    }

    /// An empty variable, as in `sqlite:$FILE`, is no wish for a database in memory.
    @Test(arguments: ["sqlite:", "sqlite:///", "sqlite://host/a.db", "sqlite3:a.db"])
    func addressesThatNameNoneAreRefused(_ text: String) {
        #expect(DatabaseURL(text) == nil)
    }

    @Test(arguments: ["sqlite:a.db?mode=ro", "sqlite:///a.db?timeout=5&x=1", "sqlite:file:a.db?mode=ro&timeout=5"])
    func parametersAreNoPartOfAName(_ text: String) throws {
        let lab = try FileLab()
        #expect(throws: AutogenFailure.self) { try project(lab, text) }
        _ = try project(lab, "sqlite:what?.db")
    }

    @Test func aNewProjectIsOneForItsFile() async throws {
        let lab = try FileLab()
        #expect(try project(lab, "sqlite:my app's.db").initialize().contains("autogen.yml"))
        let settings = try String(contentsOfFile: lab.path("autogen.yml"), encoding: .utf8)
        #expect(settings.contains("database: 'sqlite:my app''s.db'"))
        let project = try lab.project("", Options())
        _ = try await project.makeRevision(RevisionRequest(message: "first"))
        _ = try await project.upgrade(to: "head", progress: { _ in })
        #expect(try await project.check(live: true).changes.isEmpty)
        #expect(FileManager.default.fileExists(atPath: lab.path("my app's.db")))
    }

    @Test func whoIsWaitedForIsTold() async throws {
        let lab = try FileLab()
        try lab.write("tables: {t: {columns: {a: TEXT}}}\n", to: "schema/a.yml")
        let project = try project(lab, "sqlite:a.db", wait: 2)
        _ = try await project.makeRevision(RevisionRequest(message: "x"))
        let other = try lab.session("a.db")
        try other.execute("CREATE TABLE u (a); BEGIN IMMEDIATE")
        var told: [String] = []
        let failure = await problem {
            _ = try await project.upgrade(to: "head") { told += [$0.text].compactMap { $0 } }
        }
        #expect(told.count { $0.hasPrefix("waiting up to 2 s: ") } == 1)
        #expect(failure?.kind == .locked)
        try other.execute("ROLLBACK")
    }

    @Test func aFileThatCannotBeMadeIsTold() async throws {
        let lab = try FileLab()
        try lab.write("tables: {t: {columns: {a: TEXT}}}\n", to: "schema/a.yml")
        let project = try project(lab, "sqlite:file:a.db?mode=rw")
        _ = try await project.makeRevision(RevisionRequest(message: "x"))
        let failure = await problem { _ = try await project.upgrade(to: "head", progress: { _ in }) }
        #expect(failure?.problems.first?.message == "a.db is not there, and cannot be made")
        #expect(failure?.problems.first?.help?.contains("`mode`") == true)
    }
}
