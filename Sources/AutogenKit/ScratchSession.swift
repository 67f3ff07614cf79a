import DatabaseAccess
import PostgresClient
import SQLText

extension PostgresSession {
    /// Runs a statement of a revision in a scratch database. Where foreign tables are, materialized views come without rows: nothing
    /// here asks other servers.
    func executeInScratch(_ sql: String) throws(DatabaseError) {
        guard Self.makesMaterializedView(sql), try value("SELECT 1 FROM pg_foreign_table LIMIT 1") != nil else {
            return try execute(sql)
        }
        try execute(sql + "\nWITH NO DATA")
    }

    private static func makesMaterializedView(_ sql: String) -> Bool {
        var scanner = SQLScanner(Array(sql.utf8))
        for word in ["create", "materialized", "view"] {
            guard let token = scanner.nextSignificant(), token.kind == .word, scanner.keyword(token) == word else {
                return false
            }
        }
        var last = ["", "", ""]
        while let token = scanner.nextSignificant() { last = last.dropFirst() + [scanner.keyword(token)] }
        return last[0] != "with" || last.last != "data"
    }
}
