/// `CREATE TYPE … AS (…)`.
package struct CompositeType: SchemaObject {
    package struct Attribute: Equatable, Sendable {
        package var name: String
        package var type: String
        /// Nil where it is the type's own.
        package var collation: [String]?

        package init(name: String, type: String, collation: [String]? = nil) {
            self.name = name
            self.type = type
            self.collation = collation
        }
    }

    package static let kind = ObjectKind.compositeType
    package var id: ObjectID
    package var attributes: [Attribute] = []

    package init(id: ObjectID) { self.id = id }
}
