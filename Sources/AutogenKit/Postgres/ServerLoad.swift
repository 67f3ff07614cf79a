#if canImport(Glibc)
    import Glibc
#endif
import DatabaseAccess
import PostgresClient
import SQLText
import SchemaModel

/// What else goes on in a database that is to be changed, and how large it is.
enum ServerLoad {
    static func look(_ touched: TouchedRelations, _ session: borrowing PostgresSession) throws -> [Finding] {
        try visibility(session) + transactions(session) + locks(touched, session) + space(touched, session)
    }

    /// A role that may not see other roles' sessions sees no danger.
    static func visibility(_ session: borrowing PostgresSession) throws -> [Finding] {
        let sees = try session.look("SELECT pg_has_role('pg_read_all_stats', 'USAGE')").bool(0, 0)
        guard !sees else { return [] }
        let grant: SQL = "GRANT pg_read_all_stats TO \(name: session.userName);"
        return [
            Finding(
                .note, "sessions.unseen", "what other roles' sessions do is hidden from role \(session.userName)",
                remedies: [grant.text])
        ]
    }

    private static func transactions(_ session: borrowing PostgresSession) throws -> [Finding] {
        let rows = try session.look(
            """
            SELECT format('process %s (%s, user %s), %s for %s s', pid, coalesce(nullif(application_name, ''), 'unnamed'), usename,
                state, round(extract(epoch FROM clock_timestamp() - xact_start)))
            FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
              AND backend_type = 'client backend' AND xact_start < clock_timestamp() - interval '60 s'
            UNION ALL
            SELECT format('prepared transaction %L (user %s), for %s s', gid, owner,
                round(extract(epoch FROM clock_timestamp() - prepared)))
            FROM pg_prepared_xacts WHERE database = current_database() AND prepared < clock_timestamp() - interval '60 s'
            """)
        guard rows.rowCount > 0 else { return [Finding(.ok, "transactions", "no transaction is older than 60 s")] }
        return [
            Finding(
                .problem, "transactions",
                "transactions are open for more than 60 s: locks wait for them, and so do concurrent index builds",
                details: (0..<rows.rowCount).map { rows.string($0, 0) })
        ]
    }

    /// Locks come and go with every query; what is held for more than a few seconds will be in the way.
    private static func locks(_ touched: TouchedRelations, _ session: borrowing PostgresSession) throws -> [Finding] {
        var found: [Finding] = []
        for path in touched.paths {
            let rows = try session.look(
                """
                SELECT format('process %s (%s, user %s) holds %s for up to %s s', l.pid,
                    coalesce(nullif(a.application_name, ''), a.backend_type), a.usename, string_agg(DISTINCT l.mode, ', '),
                    round(extract(epoch FROM clock_timestamp() - a.xact_start)))
                FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_stat_activity a ON a.pid = l.pid
                WHERE n.nspname = $1 AND c.relname = $2 AND l.granted AND l.pid <> pg_backend_pid()
                  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                  AND a.xact_start < clock_timestamp() - interval '5 s'
                GROUP BY l.pid, a.application_name, a.backend_type, a.usename, a.xact_start
                """, path.map { $0 })
            guard rows.rowCount > 0 else { continue }
            found.append(
                Finding(
                    .problem, "locks", "\(NameNotation.write(path)), which a pending revision changes, is locked",
                    details: (0..<rows.rowCount).map { rows.string($0, 0) }))
        }
        return found.isEmpty && !touched.paths.isEmpty
            ? [Finding(.ok, "locks", "nobody holds on to the tables of pending revisions")] : found
    }

    private static func space(_ touched: TouchedRelations, _ session: borrowing PostgresSession) throws -> [Finding] {
        let size = try session.look("SELECT pg_database_size(current_database())").int(0, 0)
        var (lines, total): ([String], Int) = ([], 0)
        for path in touched.rewritten.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let rows = try session.look(
                """
                SELECT pg_total_relation_size(c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = $1 AND c.relname = $2
                """, path.map { $0 })
            guard rows.rowCount > 0 else { continue }
            total += rows.int(0, 0)
            lines.append("\(NameNotation.write(path)) is written anew: \(megabytes(rows.int(0, 0))) MB")
        }
        let needs = lines.isEmpty ? "" : "; what is pending needs about \(megabytes(total)) MB free"
        let free = free(session)
        let left =
            free.map { "its disk has \($0 >> 20) MB left" } ?? "how much its disk has left cannot be seen from here"
        let isShort = free.map { $0 < total } ?? false
        return [
            Finding(
                isShort ? .problem : lines.isEmpty ? .ok : .note, "space",
                "the database has \(megabytes(size)) MB\(needs)", details: lines + [left])
        ]
    }

    /// What is left where the database lies, in bytes; nil where that is another machine, or this role may not know the place.
    private static func free(_ session: borrowing PostgresSession) -> Int? {
        // Behind a socket file the server is on this machine; a port may lead anywhere.
        guard session.host.isEmpty || session.host.hasPrefix("/") else { return nil }
        let place: SQL = """
            SELECT coalesce(nullif(pg_tablespace_location(dattablespace), ''), current_setting('data_directory'))
            FROM pg_database WHERE datname = current_database()
            """
        guard let path = try? session.look(place).optionalString(0, 0) else { return nil }
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else { return nil }
        return Int(status.f_bavail) * Int(status.f_frsize)
    }

    /// Rounded up: nothing needs no room.
    private static func megabytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }
}
