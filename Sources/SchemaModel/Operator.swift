/// `CREATE OPERATOR`: schema, name, and the types of the operands in parentheses.
package struct Operator: SchemaObject {
    package static let kind = ObjectKind.operator
    package var id: ObjectID
    package var function: [String] = []
    /// Nil for a prefix operator.
    package var left: String?
    package var right: String?
    package var commutator: [String]?
    package var negator: [String]?
    package var restriction: [String]?
    package var join: [String]?
    package var canHash = false
    package var canMerge = false

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE CAST`: from a type to a type.
package struct Cast: SchemaObject {
    package enum Context: String, CaseIterable, Sendable { case explicit, assignment, implicit }

    package static let kind = ObjectKind.cast
    package var id: ObjectID
    /// The function with its argument types; nil where the values are the same or go through text.
    package var function: String?
    package var isThroughText = false
    package var context = Context.explicit

    package init(id: ObjectID) { self.id = id }

    package var source: String { id.path.first ?? "" }
    package var target: String { id.path.last ?? "" }
}
