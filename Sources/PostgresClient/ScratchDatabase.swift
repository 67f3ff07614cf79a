import DatabaseAccess

/// A server on which short-lived databases may be made. Their names tell the backend that made them, so that what a killed run
/// left behind is known and removed.
package struct ScratchServer: ~Copyable {
    private static let prefix = "autogen_scratch_"
    private static let role = "autogen_scratch"
    private let admin: PostgresSession
    private let conninfo: (String) -> String
    private let mark: String
    /// Encoding and collation of the databases to make; the server's own where nil.
    private let locale: (encoding: String, collate: String, ctype: String)?
    /// Whether databases may stay: on a cluster of the project's own.
    private let isOwn: Bool

    /// - Parameters:
    ///   - conninfo: the address of one of the server's databases.
    ///   - like: encoding and collation of the databases to be made.
    package init(
        database: String, conninfo: @escaping (String) -> String,
        like: (encoding: String, collate: String, ctype: String)?, isOwn: Bool = false
    ) throws(DatabaseError) {
        let session = try PostgresSession(conninfo(database), applicationName: "autogen scratch")
        let row = try session.query(
            "SELECT pid, extract(epoch FROM backend_start)::bigint FROM pg_stat_activity WHERE pid = pg_backend_pid()",
            [])
        try Self.removeLeftovers(session, conninfo)
        if isOwn {
            // Whoever owns objects in the database at hand must be somebody else than the one who makes copies here.
            if try session.value("SELECT 1 FROM pg_roles WHERE rolname = $1", [Self.role]) == nil {
                try? session.execute("CREATE ROLE \(Self.role) SUPERUSER LOGIN")
            }
            self.conninfo = { conninfo($0) + " user=\(Self.role)" }
        } else {
            self.conninfo = conninfo
        }
        admin = session
        locale = like
        self.isOwn = isOwn
        mark = "\(row.string(0, 0))_\(row.string(0, 1))"
    }

    package var serverVersion: Int { admin.serverVersion }

    private static func removeLeftovers(
        _ admin: borrowing PostgresSession, _ conninfo: (String) -> String
    ) throws(DatabaseError) {
        let rows = try admin.query(
            """
            SELECT datname FROM pg_database d WHERE datname LIKE 'autogen\\_scratch\\_%' AND NOT EXISTS (
              SELECT FROM pg_stat_activity a
              WHERE a.pid::text = split_part(d.datname, '_', 3)
                AND extract(epoch FROM a.backend_start)::bigint::text = split_part(d.datname, '_', 4))
            """, [])
        for row in 0..<rows.rowCount {
            // Another run may be at it too.
            try? dropDatabase(rows.string(row, 0), admin, conninfo)
        }
    }

    /// A database with subscriptions stays until they are gone.
    private static func dropDatabase(
        _ name: String, _ admin: borrowing PostgresSession, _ conninfo: (String) -> String, options: String = ""
    ) throws(DatabaseError) {
        let sql = "DROP DATABASE IF EXISTS \"\(name)\"\(options)"
        do throws(DatabaseError) {
            try admin.execute(sql)
        } catch {
            guard error.code == "55006" else { throw error }
            try dropSubscriptions(conninfo(name))
            try admin.execute(sql)
        }
    }

    private static func dropSubscriptions(_ conninfo: String) throws(DatabaseError) {
        let session = try PostgresSession(conninfo, applicationName: "autogen scratch")
        let names = try session.query(
            """
            SELECT quote_ident(subname) FROM pg_subscription
            WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
            """, [])
        for row in 0..<names.rowCount {
            let name = names.string(row, 0)
            try session.execute(
                "ALTER SUBSCRIPTION \(name) DISABLE; ALTER SUBSCRIPTION \(name) SET (slot_name = NONE); DROP SUBSCRIPTION \(name)"
            )
        }
    }

    /// Makes a database and connects to it; ``drop(_:)`` removes it.
    package func make(_ number: Int) throws(DatabaseError) -> PostgresSession {
        let name = "\(Self.prefix)\(mark)_\(number)"
        var sql = "CREATE DATABASE \"\(name)\" TEMPLATE template0"
        if let locale {
            func literal(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
            sql +=
                " ENCODING \(literal(locale.encoding)) LC_COLLATE \(literal(locale.collate)) LC_CTYPE \(literal(locale.ctype))"
        }
        try admin.execute(sql)
        do {
            return try PostgresSession(conninfo(name), applicationName: "autogen scratch")
        } catch {
            drop(number)
            throw error
        }
    }

    /// Whether the role that makes databases here may do anything.
    package var isSuperuser: Bool { (try? admin.value("SHOW is_superuser")) == "on" }

    /// Makes roles that are missing, on a cluster of the project's own: what models and databases grant must be granted to somebody.
    package func provide(roles: Set<String>) {
        guard isOwn, !roles.isEmpty, let rows = try? admin.query("SELECT rolname FROM pg_roles", []) else { return }
        let known = Set((0..<rows.rowCount).map { rows.string($0, 0) })
        for role in roles.subtracting(known).sorted() {
            try? admin.execute("CREATE ROLE \"\(role.replacing("\"", with: "\"\""))\" NOLOGIN")
        }
    }

    /// Makes tablespaces that are missing, on a cluster of the project's own, inside its own folder:
    /// <https://www.postgresql.org/docs/current/runtime-config-developer.html>.
    package func provide(tablespaces: Set<String>) {
        guard isOwn, !tablespaces.isEmpty,
            let rows = try? admin.query("SELECT spcname FROM pg_tablespace", [])
        else { return }
        let known = Set((0..<rows.rowCount).map { rows.string($0, 0) })
        for name in tablespaces.subtracting(known).sorted() {
            try? admin.execute("SET allow_in_place_tablespaces = on")
            try? admin.execute("CREATE TABLESPACE \"\(name.replacing("\"", with: "\"\""))\" LOCATION ''")
        }
    }

    private static let keptPrefix = "autogen_kept_"

    /// What tells databases of different encodings and collations apart.
    package var localeName: String { locale.map { "\($0.encoding) \($0.collate) \($0.ctype)" } ?? "" }

    private func keptName(_ key: String) -> String { Self.keptPrefix + key.prefix(32) }

    /// A database that an earlier run filled and kept under the same key, a hash; nil where there is none.
    package func kept(_ key: String) -> PostgresSession? {
        guard isOwn else { return nil }
        return try? PostgresSession(conninfo(keptName(key)), applicationName: "autogen scratch")
    }

    /// Keeps a database that nobody is connected to any more, in place of those kept before.
    package func keep(_ number: Int, as key: String) {
        guard isOwn else { return }
        let others = try? admin.query("SELECT datname FROM pg_database WHERE datname LIKE 'autogen\\_kept\\_%'", [])
        if let others {
            // One that another run is reading stays, and goes with the next.
            for row in 0..<others.rowCount { try? Self.dropDatabase(others.string(row, 0), admin, conninfo) }
        }
        try? admin.execute("ALTER DATABASE \"\(Self.prefix)\(mark)_\(number)\" RENAME TO \"\(keptName(key))\"")
    }

    package func drop(_ number: Int) {
        try? Self.dropDatabase(
            "\(Self.prefix)\(mark)_\(number)", admin, conninfo, options: serverVersion >= 130000 ? " WITH (FORCE)" : "")
    }
}
