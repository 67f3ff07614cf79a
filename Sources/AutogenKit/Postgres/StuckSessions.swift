import DatabaseAccess
import PostgresClient
import SQLText

/// Sessions that hold others up.
/// <https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-ACTIVITY-VIEW>
enum StuckSessions {
    static func find(_ limits: DoctorLimits, _ session: borrowing PostgresSession) throws -> [Finding] {
        try idle(limits.idle, session) + waiting(limits.waiting, session)
    }

    private static func idle(_ seconds: Int, _ session: borrowing PostgresSession) throws -> [Finding] {
        let rows = try session.look(
            """
            SELECT pid, coalesce(nullif(application_name, ''), 'unnamed'), usename,
              round(extract(epoch FROM clock_timestamp() - state_change)), left(query, 100)
            FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'
              AND state_change <= clock_timestamp() - make_interval(secs => \(number: seconds)) ORDER BY state_change
            """)
        return (0..<rows.rowCount).map { row in
            let (pid, name, user) = (rows.int(row, 0), rows.string(row, 1), rows.string(row, 2))
            let end: SQL = "SELECT pg_terminate_backend(\(number: pid));"
            return Finding(
                .problem, "session.idle",
                "process \(pid) (\(name), user \(user)) does nothing in an open transaction for \(rows.string(row, 3)) s",
                details: ["last: \(line(rows.string(row, 4)))", "ending it rolls its transaction back"],
                remedies: [end.text])
        }
    }

    private static func waiting(_ seconds: Int, _ session: borrowing PostgresSession) throws -> [Finding] {
        let rows = try session.look(
            """
            SELECT w.pid, coalesce(nullif(w.application_name, ''), 'unnamed'), w.usename,
              round(extract(epoch FROM clock_timestamp() - w.query_start)), left(w.query, 100),
              b.pid, coalesce(nullif(b.application_name, ''), 'unnamed'), b.usename, coalesce(b.state, 'state unknown')
            FROM pg_stat_activity w CROSS JOIN LATERAL unnest(pg_blocking_pids(w.pid)) AS blocker(pid)
            LEFT JOIN pg_stat_activity b ON b.pid = blocker.pid
            WHERE w.datname = current_database() AND w.wait_event_type = 'Lock'
              AND w.query_start <= clock_timestamp() - make_interval(secs => \(number: seconds)) ORDER BY w.query_start, 1, 6
            """)
        var found: [Finding] = []
        var row = 0
        while row < rows.rowCount {
            let (pid, first) = (rows.int(row, 0), row)
            while row < rows.rowCount, rows.int(row, 0) == pid { row += 1 }
            let blockers = (first..<row).filter { !rows.isNull($0, 5) }
            let name = "process \(pid) (\(rows.string(first, 1)), user \(rows.string(first, 2)))"
            found.append(
                Finding(
                    .problem, "session.waiting", "\(name) waits for a lock for \(rows.string(first, 3)) s",
                    details: ["it runs: \(line(rows.string(first, 4)))"]
                        + blockers.map {
                            "process \(rows.int($0, 5)) (\(rows.string($0, 6)), user \(rows.string($0, 7)), \(rows.string($0, 8))) is in its way"
                        },
                    remedies: blockers.map { blocker in
                        let end: SQL = "SELECT pg_terminate_backend(\(number: rows.int(blocker, 5)));"
                        let cancel: SQL = "SELECT pg_cancel_backend(\(number: rows.int(blocker, 5)));"
                        return rows.string(blocker, 8).hasPrefix("idle") ? end.text : cancel.text
                    }))
        }
        return found
    }

    private static func line(_ sql: String) -> String {
        sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
