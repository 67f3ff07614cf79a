import DatabaseAccess
import PostgresClient
import SQLText

extension PostgresSession {
    /// A query that can change nothing and takes no longer than a minute.
    func look(_ sql: SQL, _ values: [String?] = []) throws(DatabaseError) -> ResultTable {
        try execute("BEGIN READ ONLY; SET LOCAL statement_timeout = '60s'")
        do throws(DatabaseError) {
            let table = try query(sql.text, values)
            try execute("ROLLBACK")
            return table
        } catch {
            try? execute("ROLLBACK")
            throw error
        }
    }
}
