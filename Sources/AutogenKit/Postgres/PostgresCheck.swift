import DatabaseAccess
import PostgresClient
import SQLText

extension ConfiguredCheck {
    func run(_ session: borrowing PostgresSession) -> Finding {
        do throws(DatabaseError) { return judge(try fetch(session)) } catch { return failure(error) }
    }

    /// The first rows, by a cursor, since nobody reads a million; what is no query for a cursor (`SHOW`) runs as it is.
    private func fetch(_ session: borrowing PostgresSession) throws(DatabaseError) -> ResultTable {
        let query = SQL(trusted: sql)
        do throws(DatabaseError) {
            return try fetch("DECLARE autogen_check NO SCROLL CURSOR FOR \(query)", session)
        } catch {
            guard error.code == "42601" else { throw error }
            return try session.look(query)
        }
    }

    private func fetch(_ declare: SQL, _ session: borrowing PostgresSession) throws(DatabaseError) -> ResultTable {
        try session.execute("BEGIN READ ONLY; SET LOCAL statement_timeout = '60s'")
        do throws(DatabaseError) {
            _ = try session.query(declare.text, [])
            let rows = try session.query("FETCH \(Self.shownRows + 1) FROM autogen_check", [])
            try session.execute("ROLLBACK")
            return rows
        } catch {
            try? session.execute("ROLLBACK")
            throw error
        }
    }
}
