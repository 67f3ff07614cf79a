/// A connection to a database. Synchronous; used by one caller at a time.
package protocol DatabaseSession: ~Copyable {
    /// Runs one message of one or more statements and returns the result of each that has rows.
    func run(_ sql: String) throws(DatabaseError) -> [ResultTable]
    /// Runs one statement with bound values.
    func query(_ sql: String, _ values: [String?]) throws(DatabaseError) -> ResultTable
    /// What the server said besides results since the last call.
    func takeNotices() -> [String]
    /// 150018 for 15.18.
    var serverVersion: Int { get }
}

extension DatabaseSession where Self: ~Copyable {
    package func execute(_ sql: String) throws(DatabaseError) { _ = try run(sql) }

    /// The single value of a query that returns one, or nil.
    package func value(_ sql: String, _ values: [String?] = []) throws(DatabaseError) -> String? {
        let table = try query(sql, values)
        return table.rowCount > 0 ? table.optionalString(0, 0) : nil
    }
}
