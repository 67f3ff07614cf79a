import DatabaseAccess

/// `ALTER TABLE … DETACH PARTITION … CONCURRENTLY`, which a kill can leave half done:
/// <https://www.postgresql.org/docs/current/sql-altertable.html>.
struct ConcurrentDetachment {
    private let table: String
    private let partition: String

    init?(_ sql: String) {
        var words = StatementBeginning(sql)
        guard words.take("alter", "table") else { return nil }
        _ = words.take("if", "exists")
        guard let table = words.pop(), words.take("detach", "partition"), let partition = words.pop(),
            words.take("concurrently")
        else { return nil }
        (self.table, self.partition) = (table, partition)
    }

    /// Whether the catalog shows the effect. What was cut short is finished.
    func isDone(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        let rows = try session.query(
            "SELECT inhdetachpending FROM pg_inherits WHERE inhrelid = to_regclass($1) AND inhparent = to_regclass($2)",
            [partition, table])
        guard rows.rowCount > 0 else { return true }
        guard rows.bool(0, 0) else { return false }
        try session.execute("ALTER TABLE \(table) DETACH PARTITION \(partition) FINALIZE")
        return true
    }
}
