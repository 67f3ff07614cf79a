/// `CREATE FOREIGN DATA WRAPPER`.
package struct ForeignDataWrapper: SchemaObject {
    package static let kind = ObjectKind.foreignDataWrapper
    package var id: ObjectID
    package var handler: [String]?
    package var validator: [String]?
    package var options: Parameters = [:]

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE SERVER`.
package struct ForeignServer: SchemaObject {
    package static let kind = ObjectKind.foreignServer
    package var id: ObjectID
    package var wrapper = ""
    package var type: String?
    package var version: String?
    package var options: Parameters = [:]

    package init(id: ObjectID) { self.id = id }
}

/// Where the rows of a foreign table are.
package struct ForeignSource: Equatable, Sendable {
    package var server = ""
    package var options: Parameters = [:]

    package init(server: String = "", options: Parameters = [:]) {
        self.server = server
        self.options = options
    }
}
