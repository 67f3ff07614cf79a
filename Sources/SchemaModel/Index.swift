/// A key part of an index or exclusion constraint.
package struct IndexPart: Equatable, Sendable {
    package enum Subject: Equatable, Sendable {
        case column(String)
        case expression(String)
    }

    package var subject: Subject
    /// The path of the operator class, without `pg_catalog`; nil for the type's default.
    package var operatorClass: [String]?
    package var operatorClassOptions: Parameters = [:]
    /// The path of the collation, without `pg_catalog`; nil where it is the column's own.
    package var collation: [String]?
    package var isDescending = false
    /// Whether `ASC` stands in the definition, which means nothing more (SQLite).
    package var saysAscending = Uncompared(false)
    package var nullsFirst = false
    /// The statistics target of an expression.
    package var statistics: String?

    package init(_ subject: Subject) { self.subject = subject }
}

package struct Index: SchemaObject {
    package static let kind = ObjectKind.index
    package var id: ObjectID
    package var method = "btree"
    package var isUnique = false
    package var nullsNotDistinct = false
    package var parts: [IndexPart] = []
    package var include: [String] = []
    package var predicate: String?
    package var options: Parameters = [:]
    /// Where its files are, if not in the database's own tablespace.
    package var tablespace: String?
    /// What PostgreSQL calls the index's own columns, by their places: expressions, and columns that had other names when it was made.
    package var ownNames = Uncompared<[Int: String]>([:])
    /// False after a failed concurrent build: such an index is made again.
    package var isValid = true

    package init(id: ObjectID) { self.id = id }

    /// Whether PostgreSQL would take one for the part of the other. Ascending and descending are alike to it:
    /// <https://www.postgresql.org/docs/current/sql-createindex.html>.
    package func resembles(_ other: Index) -> Bool {
        func essence(_ index: Index) -> [IndexPart] {
            index.parts.map { part in
                var part = part
                (part.isDescending, part.nullsFirst, part.statistics) = (false, false, nil)
                return part
            }
        }
        return method == other.method && isUnique == other.isUnique && include == other.include
            && predicate == other.predicate && essence(self) == essence(other)
    }

    /// The path of an index among the relations of its schema.
    package var qualifiedName: [String] { [id.schema, id.name] }
}
