import DatabaseAccess

/// One run a database at a time. The lock is polled, never waited for inside the server: a runner blocked there would deadlock
/// with a concurrent index build of the one that holds it.
package enum RunLock {
    /// The key under which all runs of all projects on a database meet.
    static let key = 4_707_223_113_651_101_561

    package struct Held: Error, Sendable {
        /// Who holds it, as the server knows them.
        package let holder: String
        /// The server's process, where it is a session of this run's own, whose connection is gone.
        package let process: Int?
    }

    /// A server process; numbers are given anew, so the start tells it from later ones.
    package struct Backend: Hashable, Sendable {
        package let process: Int
        let start: String

        /// The one that serves a session.
        package init(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
            let row = try session.query(
                "SELECT pg_backend_pid(), (SELECT backend_start::text FROM pg_stat_activity WHERE pid = pg_backend_pid())",
                [])
            (process, start) = (row.int(0, 0), row.optionalString(0, 1) ?? "")
        }
    }

    /// Takes the lock, waiting up to some seconds. `pause` sleeps a number of milliseconds; `waiting` is told once who holds the lock.
    /// - Parameter lost: sessions that this run had before. The server may not know yet that nobody is there any more: they are ended, and `ending` is told of it.
    package static func acquire(
        _ session: borrowing some DatabaseSession & ~Copyable, wait seconds: Int, after lost: [Backend] = [],
        ending: (Int) -> Void = { _ in }, waiting: (String) -> Void, pause: (Int) throws -> Void
    ) throws {
        var (waited, delay) = (0, 100)
        while true {
            if try session.value("SELECT pg_try_advisory_lock(\(key))") == "t" { return }
            let own = try lost.first { try isHolding($0, session) }
            // Nobody but a superuser may end another role's session; whether it was, the lock shows.
            let isEnded =
                own.map { own in
                    (try? session.value("SELECT pg_terminate_backend($1)", [String(own.process)])) == "t"
                } ?? false
            guard waited < seconds * 1000 || isEnded && waited < 5000 else {
                throw Held(
                    holder: try holder(session) ?? "another session", process: own?.process)
            }
            if let own, isEnded { ending(own.process) }
            if waited == 0, !isEnded { waiting(try holder(session) ?? "another session") }
            try pause(delay)
            waited += delay
            delay = min(2000, delay * 2)
        }
    }

    package static func release(_ session: borrowing some DatabaseSession & ~Copyable) {
        _ = try? session.value("SELECT pg_advisory_unlock(\(key))")
    }

    private static func isHolding(
        _ backend: Backend, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> Bool {
        try session.value(
            """
            SELECT 1 FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE \(isLock) AND a.pid = $2::int AND a.backend_start::text = $3
            """, [String(key), String(backend.process), backend.start]) != nil
    }

    private static let isLock = """
        l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND l.classid = ($1::bigint >> 32)::bit(32)::int8::oid AND l.objid = ($1::bigint & 4294967295)::oid
        """

    /// Who holds the lock of this database, as the server knows them; nil where it is free.
    package static func holder(_ session: borrowing some DatabaseSession & ~Copyable) throws -> String? {
        try session.value(
            """
            SELECT format('process %s (%s, user %s, since %s)', a.pid, a.application_name, a.usename,
                to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS TZ'))
            FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE \(isLock)
            """, [String(key)])
    }
}
