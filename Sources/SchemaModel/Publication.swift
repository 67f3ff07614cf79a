/// `CREATE PUBLICATION`: <https://www.postgresql.org/docs/current/sql-createpublication.html>.
package struct Publication: SchemaObject {
    package struct Member: Equatable, Sendable {
        package var table: ObjectID
        /// Empty for all columns.
        package var columns: [String] = []
        package var filter: String?

        package init(table: ObjectID) { self.table = table }

        /// PostgreSQL keeps the columns in the order of the table.
        package static func == (left: Self, right: Self) -> Bool {
            left.table == right.table && left.filter == right.filter && Set(left.columns) == Set(right.columns)
        }
    }

    package static let kind = ObjectKind.publication
    package var id: ObjectID
    package var isForAllTables = false
    /// insert, update, delete, truncate.
    package var operations = ["insert", "update", "delete", "truncate"]
    package var publishesViaRoot = false
    package var publishesGeneratedColumns = false
    /// By name.
    package var tables: [Member] = []
    package var schemas: [String] = []

    package init(id: ObjectID) { self.id = id }
}
