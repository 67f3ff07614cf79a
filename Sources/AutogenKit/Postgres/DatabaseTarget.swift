import DatabaseAccess
import PostgresClient
import PostgresDialect
import SchemaModel

/// What is to be known of a database before a scratch copy of its schema can be made elsewhere.
struct DatabaseFacts: Sendable {
    let version: Int
    let encoding: String
    let collate: String
    let ctype: String
    let extensions: Set<String>

    var major: Int { version / 10000 }

    static func read(_ session: borrowing PostgresSession) throws(DatabaseError) -> DatabaseFacts {
        let row = try session.query(
            """
            SELECT pg_encoding_to_char(encoding), datcollate, datctype,
              (SELECT coalesce(string_agg(extname, ' '), '') FROM pg_extension) FROM pg_database WHERE datname = current_database()
            """, [])
        return DatabaseFacts(
            version: session.serverVersion, encoding: row.string(0, 0), collate: row.string(0, 1),
            ctype: row.string(0, 2),
            extensions: Set(row.string(0, 3).split(separator: " ").map(String.init)))
    }

    /// `PostgreSQL 15.18`, as people write versions.
    static func versionText(_ version: Int) -> String { "PostgreSQL \(version / 10000).\(version % 10000)" }
}

extension Project {
    /// Connects to the project's database for the length of a task.
    func withDatabase<Result>(_ body: (borrowing PostgresSession) async throws -> Result) async throws -> Result {
        switch database.form {
        case .postgres(let conninfo):
            let session = try connect(conninfo)
            try checkJournal(session)
            return try await body(session)
        case .embedded:
            return try await withCluster { cluster in
                let name = "autogen"
                let admin = try PostgresSession(cluster.conninfo(database: "postgres"))
                if try admin.value("SELECT 1 FROM pg_database WHERE datname = $1", [name]) == nil {
                    do {
                        try admin.execute("CREATE DATABASE \(name) TEMPLATE template0")
                    } catch let error as DatabaseError where error.code == "42P04" || error.code == "23505" {
                        // Another command was faster.
                    }
                }
                let session = try PostgresSession(cluster.conninfo(database: name))
                try checkJournal(session)
                return try await body(session)
            }
        case .sqlite:
            throw AutogenFailure(
                .usage, "database.sqlite", "this command works on PostgreSQL alone, and \(database) is a SQLite file")
        }
    }

    private func connect(_ conninfo: String) throws -> PostgresSession {
        awaitServer(conninfo)
        do {
            return try PostgresSession(conninfo)
        } catch {
            throw AutogenFailure(
                .database, "database.unreachable", "cannot connect to \(database): \(error.message)",
                help: PostgresSession.ask(conninfo, seconds: 2) == .refuses
                    ? "the server is starting up, or shutting down: --wait-for-database 60 waits for it up to 60 s"
                    : "check the address, and that the server runs; --database names another")
        }
    }

    /// Uses the project's own cluster; the server stops when nobody needs it any more.
    func withCluster<Result>(
        major: Int? = nil, _ body: (borrowing EmbeddedCluster) async throws -> Result
    ) async throws -> Result {
        let cluster = try await EmbeddedCluster.enter(
            project: folder, path: environment.variables["PATH"] ?? "", major: major)
        let result: Result
        do {
            result = try await body(cluster)
        } catch {
            await cluster.leave()
            throw error
        }
        await cluster.leave()
        return result
    }

    /// Uses a server for scratch databases, chosen as `--scratch` says.
    /// - Parameters:
    ///   - facts: the database that the scratch databases must be like; nil where any will do.
    ///   - extensions: extensions that models ask for besides.
    func withScratch<Result>(
        like facts: DatabaseFacts?, extensions: Set<String>, _ body: (borrowing ScratchServer) async throws -> Result
    ) async throws -> Result {
        let locale = facts.map { (encoding: $0.encoding, collate: $0.collate, ctype: $0.ctype) }
        switch scratch {
        case "embedded": return try await onCluster(locale, major: nil, body)
        case "target": return try await onTarget(locale, body)
        case "none":
            throw AutogenFailure(
                .usage, "scratch.none", "this needs a scratch database, and --scratch none forbids one",
                help: "leave it out, or name a server with --scratch URL")
        case "auto":
            let needed = (facts?.extensions ?? []).union(extensions).subtracting(["plpgsql"])
            let installed = ServerBinaries.installed(path: environment.variables["PATH"] ?? "")
            let fits = installed.contains { binaries in
                (facts == nil || facts?.major == binaries.major) && needed.allSatisfy(binaries.hasExtension)
            }
            if fits || database.form == .embedded {
                return try await onCluster(locale, major: database.form == .embedded ? nil : facts?.major, body)
            }
            if isTargetLocal { return try await onTarget(locale, body) }
            let missing = needed.filter { name in !installed.contains { $0.hasExtension(name) } }.sorted()
            throw AutogenFailure(
                .usage, "scratch.unfit",
                "no place for a scratch database: the programs installed here do not fit the target, PostgreSQL \(facts?.major ?? 0)"
                    + (missing.isEmpty ? "" : " with \(missing.joined(separator: ", "))"),
                help:
                    "install postgresql-\(facts?.major ?? 0); or allow the target's own server: --scratch target; or name one: --scratch URL"
            )
        default:
            guard let url = DatabaseURL(scratch), case .postgres(let conninfo) = url.form else {
                throw AutogenFailure(
                    .usage, "scratch.choice",
                    "'--scratch' takes auto, embedded, target, none or the address of a server")
            }
            return try await onServer(conninfo, locale, body)
        }
    }

    private func onCluster<Result>(
        _ locale: (encoding: String, collate: String, ctype: String)?, major: Int?,
        _ body: (borrowing ScratchServer) async throws -> Result
    ) async throws -> Result {
        try await withCluster(major: major) { cluster in
            let conninfo = cluster.conninfo(database: "\u{1}")
            let server = try ScratchServer(
                database: "postgres", conninfo: { conninfo.replacing("\u{1}", with: $0) }, like: locale,
                isOwn: true)
            return try await body(server)
        }
    }

    private func onTarget<Result>(
        _ locale: (encoding: String, collate: String, ctype: String)?,
        _ body: (borrowing ScratchServer) async throws -> Result
    ) async throws -> Result {
        guard case .postgres(let conninfo) = database.form else {
            throw AutogenFailure(.usage, "scratch.choice", "'--scratch target' needs a database that is named")
        }
        return try await onServer(conninfo, locale, body)
    }

    private func onServer<Result>(
        _ conninfo: String, _ locale: (encoding: String, collate: String, ctype: String)?,
        _ body: (borrowing ScratchServer) async throws -> Result
    ) async throws -> Result {
        // libpq takes the last of repeated keywords in a key=value string, and parameters after an address.
        let name = try PostgresSession(conninfo).databaseName
        let server: ScratchServer
        do {
            server = try ScratchServer(
                database: name, conninfo: { Self.conninfo(conninfo, database: $0) }, like: locale)
        } catch {
            throw AutogenFailure.database(error, "scratch.failed", "cannot prepare a scratch database")
        }
        do {
            return try await body(server)
        } catch let error as DatabaseError
            where error.code == "42501" && error.statement?.hasPrefix("CREATE DATABASE") == true
        {
            throw AutogenFailure(
                .database, "scratch.privilege",
                "this role may not create a scratch database on the target's server: \(error.message)",
                help:
                    "let a superuser run: ALTER ROLE … CREATEDB; or use --scratch embedded, or --scratch none where possible"
            )
        }
    }

    /// The same server, another database.
    static func conninfo(_ conninfo: String, database: String) -> String {
        guard conninfo.contains("://") else {
            return conninfo + " dbname='\(database.replacing("'", with: "\\'"))'"
        }
        let mark = conninfo.contains("?") ? "&" : "?"
        return conninfo + mark + "dbname=" + database
    }

    private var isTargetLocal: Bool {
        guard case .postgres(let conninfo) = database.form, let session = try? PostgresSession(conninfo) else {
            return false
        }
        return session.host.isEmpty || session.host.hasPrefix("/")
            || ["localhost", "127.0.0.1", "::1"].contains(session.host)
    }
}
