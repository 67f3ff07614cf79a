import DatabaseAccess

/// The schema of one database made in another, in the very words in which it is stored.
package enum SQLiteCopy {
    /// - Parameter focus: what alone is of interest; nil for all.
    package static func copy(
        _ source: borrowing some DatabaseSession & ~Copyable, to target: borrowing some DatabaseSession & ~Copyable,
        focus: SQLiteFocus? = nil
    ) throws(DatabaseError) {
        let entries = try SQLiteCatalog.entries(source)
        // Tables first: after one was made again, what is on it may stand before it.
        for type in ["table", "index", "view", "trigger"] {
            for entry in entries where entry.type == type && !entry.isShadow {
                if focus?.leavesOut(entry.table) == true { continue }
                do throws(DatabaseError) { try target.execute(entry.sql) } catch {
                    // A module that only the application brings.
                    if entry.isVirtual { continue }
                    throw error
                }
            }
        }
    }
}
