import DatabaseAccess
import PostgresClient

/// Reads a catalog in the middle of a transaction, by turning the reader's own transaction into a savepoint.
struct FlipSession: ~Copyable, DatabaseSession {
    private let session: PostgresSession

    init(_ session: consuming PostgresSession) { self.session = session }

    func run(_ sql: String) throws(DatabaseError) -> [ResultTable] {
        let (start, end) = ("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;", "COMMIT")
        guard sql.hasPrefix(start), sql.hasSuffix(end) else { return try session.run(sql) }
        return try session.run(
            "SAVEPOINT reading;" + sql.dropFirst(start.count).dropLast(end.count) + "ROLLBACK TO SAVEPOINT reading")
    }

    func query(_ sql: String, _ values: [String?]) throws(DatabaseError) -> ResultTable {
        try session.query(sql, values)
    }

    func takeNotices() -> [String] { session.takeNotices() }

    var serverVersion: Int { session.serverVersion }
}
