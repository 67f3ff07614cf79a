import DatabaseAccess
import SQLiteClient

extension ConfiguredCheck {
    /// The file is read and not written meanwhile.
    func run(_ session: borrowing SQLiteSession) -> Finding {
        do throws(DatabaseError) {
            try session.execute("PRAGMA query_only = ON")
            return judge(try session.query(sql, []))
        } catch { return failure(error) }
    }
}
