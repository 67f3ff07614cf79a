import DatabaseAccess
import PostgresClient
import SQLText

extension PostgresSession {
    /// Runs a statement of a revision in a scratch database.
    func executeInScratch(_ sql: String, after beginning: String = "") throws(DatabaseError) {
        try execute(beginning + (try textForScratch(sql)))
    }

    /// Runs statements of one transaction, many to a message: with thousands, the ways there and back take longer than they do.
    func executeInScratch(_ statements: [String]) throws(DatabaseError) {
        var done = 0
        while done < statements.count {
            var message = ""
            let end = min(done + 100, statements.count)
            for sql in statements[done..<end] { message += try textForScratch(sql) + "\n;\n" }
            do throws(DatabaseError) {
                try execute(message)
            } catch {
                var error = error
                error.completed += done
                throw error
            }
            done = end
        }
    }

    /// Where foreign tables are, materialized views come without rows: nothing here asks other servers.
    private func textForScratch(_ sql: String) throws(DatabaseError) -> String {
        guard Self.makesMaterializedView(sql), try value("SELECT 1 FROM pg_foreign_table LIMIT 1") != nil else {
            return sql
        }
        return sql + "\nWITH NO DATA"
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
