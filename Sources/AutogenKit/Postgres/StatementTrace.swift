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
    /// What relations are called: read once, and then kept by what each statement locks, since it locks what it makes, renames
    /// and moves. Only a schema's new name would go unseen, and no plan gives one: renames come with a trace of their own.
    private var names: [Int: [String]] = [:]

    init(_ source: DatabaseSchema) {
        tables = Set(source.objects.keys.filter { $0.kind == .table || $0.kind == .view }.map(\.path))
    }

    private static let strong = [
        "ShareLock": "SHARE", "ShareRowExclusiveLock": "SHARE ROW EXCLUSIVE", "ExclusiveLock": "EXCLUSIVE",
        "AccessExclusiveLock": "ACCESS EXCLUSIVE",
    ]

    /// Runs a statement in a transaction of its own and describes its locks.
    mutating func run(_ sql: SQL, _ session: borrowing PostgresSession) throws(DatabaseError) -> [String] {
        if names.isEmpty { try begin(session) }
        _ = session.takeNotices()
        try session.executeInScratch(sql.text, after: "BEGIN; SET LOCAL client_min_messages = debug1;")
        let notices = session.takeNotices()
        let locks = try session.run("EXECUTE autogen_locks; COMMIT").last ?? ResultTable(columnCount: 4)
        var modes: [[String]: String] = [:]
        var made: [Int: [String]] = [:]
        // The strongest comes first; the weaker ones say nothing more.
        for row in 0..<locks.rowCount {
            let relation = locks.int(row, 0)
            if !locks.isNull(row, 3) { made[relation] = [locks.string(row, 2), locks.string(row, 3)] }
            // Names from before: what is dropped has none afterwards, and what is made again was not there to be locked.
            guard let path = names[relation], tables.contains(path), modes[path] == nil else { continue }
            modes[path] = Self.strong[locks.string(row, 1)]
        }
        names.merge(made) { $1 }
        return modes.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { path, mode in
            let work = work(on: path[1], notices)
            return "\(mode) on \(NameNotation.write(path))" + (work.isEmpty ? "" : "; " + work.joined(separator: ", "))
        }
    }

    private mutating func begin(_ session: borrowing PostgresSession) throws(DatabaseError) {
        // After each statement the same question: planning it would take longer than most statements.
        try session.execute("DEALLOCATE ALL; PREPARE autogen_locks AS \(Self.locks)")
        let rows = try session.query(
            """
            SELECT c.oid, n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'm', 'v')
            """, [])
        for row in 0..<rows.rowCount { names[rows.int(row, 0)] = [rows.string(row, 1), rows.string(row, 2)] }
    }

    private static let locks = """
        SELECT l.relation, l.mode, n.nspname, c.relname FROM pg_locks l
        LEFT JOIN pg_class c ON c.oid = l.relation AND c.relkind IN ('r', 'p', 'm', 'v')
        LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND l.granted
          AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
        ORDER BY array_position(
          ARRAY['AccessExclusiveLock', 'ExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock'], l.mode)
        """

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
