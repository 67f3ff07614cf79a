/// `CREATE VIEW` and `CREATE MATERIALIZED VIEW`.
package struct View: SchemaObject {
    package struct Column: Hashable, Sendable {
        package var name: String
        /// With its collation, where that is not the type's own.
        package var type: String

        package init(name: String, type: String) {
            self.name = name
            self.type = type
        }
    }

    package static let kind = ObjectKind.view
    package var id: ObjectID
    package var isMaterialized = false
    package var query: String = ""
    /// `security_barrier`, `security_invoker`, `check_option`; storage parameters of a materialized view.
    package var options: Parameters = [:]
    /// Of a materialized view: the table access method where it is not `heap`.
    package var accessMethod: String?
    /// Of a materialized view: where its files are, if not in the database's own tablespace.
    package var tablespace: String?
    /// Of a materialized view: false where it has no rows until somebody refreshes it. Its rows are no difference.
    package var isPopulated = Uncompared(true)
    /// Names for its columns, where they stand before the query (SQLite).
    package var columnNames: [String] = []
    /// What it returns. Follows from the query, so it is not compared; a model states it where the query uses what uses the view.
    package var columns = Uncompared<[Column]>([])

    package init(id: ObjectID) { self.id = id }
}
