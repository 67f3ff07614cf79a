import AutogenKit
import DatabaseAccess
import Foundation
import PostgresClient
import Testing

/// A project with hand-written revisions and a database of its own, for tests of what runs them.
struct Bench: ~Copyable {
    /// No other process's tests have the name.
    static let database = "bench_\(getpid())"
    let workshop: Lab.Workshop

    /// Makes database and project, runs the test, and removes both.
    static func run(_ body: (borrowing Bench) async throws -> Void) async throws {
        try await Lab.withDatabases([database]) { try await body(Bench(workshop: try Lab.Workshop())) }
    }

    var folder: String { workshop.folder }
    func project() throws -> Project { try workshop.project(Self.database) }
    func session() throws -> PostgresSession { try Lab.session(Self.database) }

    /// Writes a revision, `migrations/ID.sql`.
    func write(
        _ id: String, after parent: String = "", up: String, down: String = "", header: String = ""
    ) throws {
        try workshop.write(
            """
            -- revision: \(id)
            -- revises: \(parent)
            -- message: \(id)
            \(header)
            -- autogen: upgrade
            \(up)
            -- autogen: downgrade
            \(down)

            """, to: "migrations/\(id).sql")
    }

    /// Revisions that make the tables `a`, `b`, … one after the other.
    func writeChain(_ ids: [String]) throws {
        for (place, id) in ids.enumerated() {
            let table = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place)))
            try write(
                id, after: place == 0 ? "" : ids[place - 1], up: "CREATE TABLE public.\(table) (id int);",
                down: "DROP TABLE public.\(table);")
        }
    }

    func edit(_ id: String, _ old: String, _ new: String) throws {
        let text = try workshop.read("migrations/\(id).sql")
        #expect(text.contains(old))
        try workshop.write(text.replacing(old, with: new), to: "migrations/\(id).sql")
    }

    @discardableResult
    func upgrade(_ address: String = "head") async throws -> RunOutcome {
        try await project().upgrade(to: address, progress: { _ in })
    }

    @discardableResult
    func downgrade(_ address: String) async throws -> RunOutcome {
        try await project().downgrade(to: address, confirm: { _ in true }, progress: { _ in })
    }

    /// Whether the upgrade is refused or fails as it should.
    func expectUpgradeFails(
        _ kind: AutogenFailure.Kind, _ code: String, says words: [String] = [], _ address: String = "head",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await Self.expectFailure(kind, code, says: words, sourceLocation: sourceLocation) {
            _ = try await upgrade(address)
        }
    }

    static func expectFailure(
        _ kind: AutogenFailure.Kind, _ code: String, says words: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
    ) async throws {
        do {
            try await body()
            Issue.record("no failure; expected \(code)", sourceLocation: sourceLocation)
        } catch {
            let failure = AutogenFailure.wrap(error)
            #expect(failure.kind == kind, sourceLocation: sourceLocation)
            #expect(failure.problems.map(\.code).contains(code), sourceLocation: sourceLocation)
            for word in words {
                #expect(
                    failure.rendered().contains(word), "\(failure.rendered()) says nothing of \(word)",
                    sourceLocation: sourceLocation)
            }
        }
    }

    /// The user's tables, without autogen's own.
    func tables() throws -> [String] {
        let rows = try session().query(
            """
            SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'autogen_state')
            ORDER BY 1
            """, [])
        return (0..<rows.rowCount).map { rows.string($0, 0) }
    }

    func versions() throws -> [String] {
        let session = try session()
        guard try session.value("SELECT to_regclass('autogen_state.version')") != nil else { return [] }
        let rows = try session.query("SELECT version FROM autogen_state.version ORDER BY 1", [])
        return (0..<rows.rowCount).map { rows.string($0, 0) }
    }

    func value(_ sql: String) throws -> String? { try session().value(sql) }
    func execute(_ sql: String) throws { try session().execute(sql) }
}
