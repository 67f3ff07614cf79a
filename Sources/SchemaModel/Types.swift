/// `CREATE SCHEMA`.
package struct Schema: SchemaObject {
    package static let kind = ObjectKind.schema
    package var id: ObjectID
    package init(id: ObjectID) { self.id = id }
}

/// `CREATE EXTENSION`. Its members belong to it and are never touched.
package struct Extension: SchemaObject {
    package static let kind = ObjectKind.extension
    package var id: ObjectID
    /// The schema it is installed in; nil in a model that leaves the choice to the server.
    package var schema: String?
    /// The installed version; in a model, the wanted one, or nil where any will do.
    package var version: String?

    package init(id: ObjectID, schema: String?, version: String? = nil) {
        self.id = id
        self.schema = schema
        self.version = version
    }
}

/// `CREATE TYPE … AS ENUM`.
package struct EnumType: SchemaObject {
    package static let kind = ObjectKind.enumType
    package var id: ObjectID
    package var labels: [String]

    package init(id: ObjectID, labels: [String]) {
        self.id = id
        self.labels = labels
    }
}

/// `CREATE DOMAIN`; its checks are objects of their own.
package struct Domain: SchemaObject {
    package static let kind = ObjectKind.domain
    package var id: ObjectID
    package var type: String = ""
    package var notNull = false
    /// The path of the collation, without `pg_catalog`; nil where it is the base type's own.
    package var collation: [String]?

    package init(id: ObjectID) { self.id = id }
}

/// Apart from the domain, since the function it calls may come later.
package struct DomainDefault: SchemaObject {
    package static let kind = ObjectKind.domainDefault
    package var id: ObjectID
    package var expression: String

    package init(id: ObjectID, expression: String) {
        self.id = id
        self.expression = expression
    }
}

package struct DomainCheck: SchemaObject {
    package static let kind = ObjectKind.domainCheck
    package var id: ObjectID
    package var expression: String
    package var isValidated: Bool

    package init(id: ObjectID, expression: String, isValidated: Bool = true) {
        self.id = id
        self.expression = expression
        self.isValidated = isValidated
    }
}
