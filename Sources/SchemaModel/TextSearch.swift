/// `CREATE TEXT SEARCH DICTIONARY`.
package struct TextSearchDictionary: SchemaObject {
    package static let kind = ObjectKind.textSearchDictionary
    package var id: ObjectID
    package var template: [String] = []
    /// What the template takes: `language`, `stopwords` and the like.
    package var options: Parameters = [:]

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE TEXT SEARCH CONFIGURATION` with its mappings.
package struct TextSearchConfiguration: SchemaObject {
    package static let kind = ObjectKind.textSearchConfiguration
    package var id: ObjectID
    package var parser: [String] = []
    /// The dictionaries asked for each type of token, in their order.
    package var mappings: [String: [[String]]] = [:]

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE TEXT SEARCH PARSER`: functions by name.
package struct TextSearchParser: SchemaObject {
    package static let kind = ObjectKind.textSearchParser
    package var id: ObjectID
    package var start: [String] = []
    package var getToken: [String] = []
    package var end: [String] = []
    package var tokenTypes: [String] = []
    package var headline: [String]?

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE TEXT SEARCH TEMPLATE`: functions by name.
package struct TextSearchTemplate: SchemaObject {
    package static let kind = ObjectKind.textSearchTemplate
    package var id: ObjectID
    package var setUp: [String]?
    package var lexize: [String] = []

    package init(id: ObjectID) { self.id = id }
}
