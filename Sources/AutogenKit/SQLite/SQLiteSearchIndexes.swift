import SQLiteClient
import SQLiteDialect

extension SQLiteEngine {
    /// Full-text indexes that do not hold the words of their table's rows. SQLite tells only while it may write.
    func staleSearchIndexes(_ session: borrowing SQLiteSession) throws -> [Finding] {
        let tables = try VirtualTables(session)
        guard tables.hasSearchIndexes else { return [] }
        let schema = try project.readSQLite(session)
        guard let copy = try copyInMemory(session) else {
            return [
                Finding(
                    .note, "search-index",
                    "the file is larger than 1 GB: its full-text indexes were not compared with their tables")
            ]
        }
        return try tables.stale(in: copy, schema.contains).map { index in
            Finding(
                .problem, "search-index",
                "full-text index \(index.name) does not hold what its table holds: \(index.reason)",
                remedies: [index.remedy])
        }
    }
}
