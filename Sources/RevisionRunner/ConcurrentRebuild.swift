import DatabaseAccess

/// `REINDEX INDEX CONCURRENTLY` or `REINDEX TABLE CONCURRENTLY`, of which a crash leaves the index that was being built, or the one
/// that it had replaced: <https://www.postgresql.org/docs/current/sql-reindex.html>, Rebuilding Indexes Concurrently.
struct ConcurrentRebuild {
    private let isTable: Bool
    private let name: String

    init?(_ sql: String) {
        var words = StatementBeginning(sql)
        if words.take("reindex", "index", "concurrently") {
            isTable = false
        } else if words.take("reindex", "table", "concurrently") {
            isTable = true
        } else {
            return nil
        }
        guard let name = words.next else { return nil }
        self.name = name
    }

    /// Removes what an earlier try left. Nobody else's: its name begins as that of the index does.
    func removeLeftovers(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        let rows = try session.query(
            """
            SELECT DISTINCT format('%I.%I', n.nspname, c.relname) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_index whole ON whole.indrelid = i.indrelid AND whole.indexrelid <> i.indexrelid
            JOIN pg_class w ON w.oid = whole.indexrelid
            WHERE NOT i.indisvalid AND c.relname ~ '_cc(new|old)[0-9]*$'
            AND starts_with(w.relname, regexp_replace(c.relname, '_cc(new|old)[0-9]*$', ''))
            AND to_regclass($1) = CASE WHEN $2::boolean THEN whole.indrelid ELSE whole.indexrelid END
            """, [name, isTable ? "t" : "f"])
        for row in 0..<rows.rowCount { try session.execute("DROP INDEX CONCURRENTLY " + rows.string(row, 0)) }
    }
}
