import DatabaseAccess
import SQLText

/// What differs by database in looking for another runner's table.
protocol RunnerCatalog: Sendable {
    /// Tables of a name, with their columns.
    /// - Parameter path: the name, after its schema where that is known.
    func tables(
        _ path: [String], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [(path: [String], columns: [String])]
    /// A table's name, and those of the sequences of its columns, as `ignore` takes them.
    func ignoredNames(
        _ table: RunnerTable, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [String]
    func text(_ column: String) -> SQL
    /// `true` or `false`, or what is there instead.
    func truth(_ column: String) -> SQL
    /// A value that is another one once the rows are.
    func fingerprint(_ table: RunnerTable) -> SQL
    /// Whether there is nothing but what belongs to autogen.
    func isEmpty(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool
}
