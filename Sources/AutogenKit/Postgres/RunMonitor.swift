import DatabaseAccess
import PostgresClient

/// Looks, over a connection of its own, at what a statement of a run waits for and how far it is.
/// <https://www.postgresql.org/docs/current/progress-reporting.html>
final class RunMonitor {
    private let address: String
    private let pid: Int
    private let tell: (String) -> Void
    private var session: PostgresSession?
    private var hasFailed = false
    private var last = ""
    /// Whom a statement waited for last.
    private(set) var blockers: String?

    init(address: String, pid: Int, tell: @escaping (String) -> Void) {
        (self.address, self.pid, self.tell) = (address, pid, tell)
    }

    /// - Parameter seconds: how long the statement has been running.
    func look(_ seconds: Int) {
        guard !hasFailed, seconds == 1 || seconds % 5 == 0 else { return }
        if session == nil { session = try? PostgresSession(address, applicationName: "autogen monitor") }
        // Without another connection the run goes on as well.
        guard let line = try? session?.value(Self.query, [String(pid)]) else {
            hasFailed = session == nil
            return
        }
        if line.hasPrefix(Self.waiting) { blockers = line }
        guard !line.isEmpty, line != last else { return }
        last = line
        tell(line)
    }

    private static let waiting = "waiting for "

    private static let query = """
        SELECT coalesce(
          (SELECT '\(waiting)' || string_agg(format('process %s (%s, user %s, %s for %s s)', a.pid,
              coalesce(nullif(a.application_name, ''), 'unnamed'), a.usename, a.state,
              greatest(0, round(extract(epoch FROM clock_timestamp() - a.state_change)))), ', ' ORDER BY a.pid)
            FROM pg_stat_activity a WHERE a.pid = ANY (pg_blocking_pids($1::int))),
          (SELECT format('%s: %s %%', phase, CASE WHEN blocks_total > 0 THEN 100 * blocks_done / blocks_total ELSE 0 END)
            FROM pg_stat_progress_create_index WHERE pid = $1::int), '')
        """
}
