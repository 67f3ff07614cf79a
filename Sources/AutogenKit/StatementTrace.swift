import DatabaseAccess
import MigrationPlan
import PostgresClient
import SchemaModel
import SQLText

/// Runs statements one by one in a scratch database and sees what each does to tables that were there before: its locks, whether
/// it rewrites or scans. What PostgreSQL did, not what a table of rules believes.
/// <https://www.postgresql.org/docs/current/explicit-locking.html>
struct StatementTrace {
    /// The tables and views of the source.
    let tables: Set<[String]>

    init(_ source: DatabaseSchema) {
        tables = Set(source.objects.keys.filter { $0.kind == .table || $0.kind == .view }.map(\.path))
    }

    private static let strong = [
        "ShareLock": "SHARE", "ShareRowExclusiveLock": "SHARE ROW EXCLUSIVE", "ExclusiveLock": "EXCLUSIVE",
        "AccessExclusiveLock": "ACCESS EXCLUSIVE",
    ]

    /// Runs a statement in a transaction of its own and describes its locks.
    func run(_ sql: SQL, _ session: borrowing PostgresSession) throws(DatabaseError) -> [String] {
        _ = session.takeNotices()
        try session.execute("BEGIN; SET LOCAL client_min_messages = debug1")
        try session.execute(sql.text)
        let notices = session.takeNotices()
        let rows = try session.query(
            """
            SELECT n.nspname, c.relname, l.mode FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.granted AND c.relkind IN ('r', 'p', 'm', 'v')
              AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
            ORDER BY 1, 2, array_position(
              ARRAY['AccessExclusiveLock', 'ExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock'], l.mode)
            """, [])
        try session.execute("COMMIT")
        var seen: Set<[String]> = []
        return (0..<rows.rowCount).compactMap { row in
            let path = [rows.string(row, 0), rows.string(row, 1)]
            // The strongest comes first; the weaker ones say nothing more.
            guard tables.contains(path), let mode = Self.strong[rows.string(row, 2)], seen.insert(path).inserted else {
                return nil
            }
            let work = work(on: path[1], notices)
            return "\(mode) on \(NameNotation.write(path))" + (work.isEmpty ? "" : "; " + work.joined(separator: ", "))
        }
    }

    /// What a statement outside transactions does cannot be seen in this way; there are few, and their locks are documented.
    func describe(_ statement: PlannedStatement) -> [String] {
        guard statement.object.kind == .index else { return [] }
        let table = NameNotation.write(Array(statement.object.path.dropLast()))
        let isDrop = statement.sql.text.hasPrefix("DROP")
        return ["SHARE UPDATE EXCLUSIVE on \(table)" + (isDrop ? "" : "; scans the table, writes go on")]
    }

    /// The messages with which the server tells of long work.
    private func work(on table: String, _ notices: [String]) -> [String] {
        let kinds = [
            ("rewriting table \"\(table)\"", "rewrites the table"), ("verifying table \"\(table)\"", "scans the table"),
            ("on table \"\(table)\"", "builds an index"),
            ("validating foreign key constraint", "checks the foreign key's rows"),
        ]
        return kinds.filter { kind in notices.contains { $0.contains(kind.0) } }.map(\.1)
    }
}
