import AutogenKit
import DatabaseAccess
import Foundation
import PostgresClient
import RevisionFiles
import Subprocess
import Testing

/// A cluster of the tests' own, entered around a suite and left after it. Suites with clusters of different names run side by side.
struct ClusterTrait: SuiteTrait, TestTrait, TestScoping {
    let name: String
    /// Where the suite's tests find their server.
    @TaskLocal static var conninfo = ""
    @TaskLocal static var binaries = ""

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        guard Self.conninfo.isEmpty else {
            try await function()
            return
        }
        // Checkouts have clusters of their own: tests of two at a time would drop each other's databases.
        let checkout = #filePath.split(separator: "/").dropLast(3).joined(separator: "-")
        let named = try await Self.namedServer()
        let folder = "/tmp/autogen-tests-\(geteuid())/\(checkout)-\(name)" + (named.map { "-\($0.major)" } ?? "")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let installed = named.map { [$0] } ?? ServerBinaries.installed(path: path)
        let cluster = try await EmbeddedCluster.enter(project: folder, installed: installed)
        let (conninfo, binaries) = (cluster.conninfo(database: "@"), cluster.binaries.folder)
        let result: Result<Void, any Error>
        do {
            try await ClusterTrait.$conninfo.withValue(conninfo) {
                try await ClusterTrait.$binaries.withValue(binaries) { try await function() }
            }
            result = .success(())
        } catch {
            result = .failure(error)
        }
        await cluster.leave()
        try result.get()
    }

    /// The server programs in the folder that `AUTOGEN_TEST_SERVER` names, to run the tests on another version.
    private static func namedServer() async throws -> ServerBinaries? {
        guard let folder = ProcessInfo.processInfo.environment["AUTOGEN_TEST_SERVER"] else { return nil }
        let result = try await Subprocess.run(
            .path(.init(folder + "/postgres")), arguments: ["--version"], output: .string(limit: 1 << 10))
        let major = result.standardOutput.firstMatch(of: #/[0-9]+/#).flatMap { Int($0.output) }
        return ServerBinaries(folder: folder, major: try #require(major))
    }
}

/// The suites that need a server, one after the other: they share its databases' names.
@Suite(.cluster("tests"), .serialized)
struct PostgresSuites {}

extension Trait where Self == ClusterTrait {
    static func cluster(_ name: String) -> ClusterTrait { ClusterTrait(name: name) }
}

/// Databases and projects that live as long as a test.
enum Lab {
    static func conninfo(_ database: String) -> String { ClusterTrait.conninfo.replacing("@", with: database) }

    static func session(_ database: String) throws -> PostgresSession { try PostgresSession(conninfo(database)) }

    /// Makes databases, runs the test, and drops them.
    static func withDatabases(_ names: [String], _ body: () async throws -> Void) async throws {
        func each(_ sql: (String) -> String) throws {
            let admin = try session("postgres")
            for name in names { try admin.execute(sql(name)) }
        }
        try drop(names)
        try each { "CREATE DATABASE \($0) TEMPLATE template0" }
        do {
            try await body()
        } catch {
            try? drop(names)
            throw error
        }
        try drop(names)
    }

    /// A database with subscriptions stays until they are gone.
    private static func drop(_ names: [String]) throws {
        for name in names {
            let admin = try session("postgres")
            let query =
                "SELECT quote_ident(subname) FROM pg_subscription s JOIN pg_database d ON d.oid = subdbid WHERE datname = $1"
            let subscriptions = try admin.query(query, [name])
            for row in 0..<subscriptions.rowCount {
                let subscription = subscriptions.string(row, 0)
                try session(name).execute(
                    "ALTER SUBSCRIPTION \(subscription) DISABLE; ALTER SUBSCRIPTION \(subscription) SET (slot_name = NONE); DROP SUBSCRIPTION \(subscription)"
                )
            }
            try admin.execute("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
        }
    }

    static func load(_ sql: String, into database: String) throws {
        let session = try session(database)
        for case .statement(let text, _) in try StatementSplitter.split(sql, file: "test.sql") {
            try session.execute(text)
        }
    }

    /// What DDL needs and the server was built without.
    static func missing(_ sql: String) throws -> String? {
        let session = try Lab.session("postgres")
        let creation = #/(?i)create extension (?:if not exists )?"?([a-z_-]+)/#
        let extensions = sql.matches(of: creation).map { String($0.output.1) }
        let missing = try extensions.first {
            try session.value("SELECT 1 FROM pg_available_extensions WHERE name = $1", [$0]) == nil
        }
        if let missing { return "extension \(missing)" }
        let compressions =
            "SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)"
        if sql.contains(#/\blz4\b/#.ignoresCase()), try session.value(compressions, []) == nil { return "lz4" }
        guard sql.contains(#/\bicu\b/#.ignoresCase()) else { return nil }
        let query = "SELECT 1 FROM pg_collation WHERE collprovider = 'i' AND collname <> 'unicode'"
        return try session.value(query, []) == nil ? "ICU" : nil
    }

    /// A project in a folder of its own, with ids and times that are always the same.
    struct Workshop: ~Copyable {
        let folder: String

        init() throws {
            folder = FileManager.default.temporaryDirectory.path + "/autogen-test-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func project(_ database: String? = nil, schemas: [String] = ["*"], models: String = "schema") throws -> Project
        {
            var options = Options()
            options.database = database.map(Lab.conninfo)
            options.schemas = schemas
            options.models = models
            options.scratch = database == nil ? Lab.conninfo("postgres") : "target"
            options.wait = 0
            return try Project(options, Self.environment(folder))
        }

        static func environment(_ folder: String) -> AutogenKit.Environment {
            let serial = Serial()
            return AutogenKit.Environment(
                variables: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""], workingFolder: folder,
                now: { 1_763_640_000 }, newID: { serial.next() }, host: "testhost", user: "tester")
        }

        func write(_ text: String, to path: String) throws {
            let path = folder + "/" + path
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }

        func read(_ path: String) throws -> String { try String(contentsOfFile: folder + "/" + path, encoding: .utf8) }
    }

    /// Ids that count; two environments of one folder must not give the same.
    final class Serial: Sendable {
        func next() -> String {
            let digits = String(UInt64.random(in: 0..<(1 << 48)), radix: 16)
            return String(repeating: "0", count: 12 - digits.count) + digits
        }
    }

    /// What `pg_dump` says of a database: the statements, sorted, with the columns of a table in any order.
    static func dump(_ database: String) async throws -> [String] {
        let result = try await Subprocess.run(
            .path(.init(ClusterTrait.binaries + "/pg_dump")),
            arguments: [
                "--schema-only", "-N", "autogen_state", "-d", conninfo(database),
            ],
            output: .string(limit: 64 << 20), error: .string(limit: 1 << 16))
        guard result.terminationStatus.isSuccess else {
            throw DatabaseError(message: "pg_dump: \(result.standardError)")
        }
        return DumpText.statements(result.standardOutput)
    }
}

enum DumpText {
    /// Objects are divided by comment headers in a dump.
    static func statements(_ text: String) -> [String] {
        var statements: [String] = []
        var current: [String] = []
        func close() {
            let body = current.filter { !$0.isEmpty }
            if !body.isEmpty { statements.append(canonical(body)) }
            current = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("-- Name: ") || line.hasPrefix("-- PostgreSQL database dump") { close() }
            if line.hasPrefix("--") || line.hasPrefix("SET default_t") || line.hasPrefix("\\") { continue }
            current.append(line)
        }
        close()
        return statements.sorted()
    }

    /// Columns stand one a line; their order is physical, not logical.
    private static func canonical(_ lines: [String]) -> String {
        // Roles stand in the order in which they were granted something.
        if lines[0].hasPrefix("GRANT") || lines[0].hasPrefix("REVOKE") { return lines.sorted().joined(separator: "\n") }
        guard lines[0].hasPrefix("CREATE TABLE") || lines[0].hasPrefix("CREATE UNLOGGED TABLE") else {
            return lines.joined(separator: "\n")
        }
        return lines.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }.sorted().joined(separator: "\n")
    }
}
