/// The numbers of a sequence or an identity column. Nil stands for the default that follows from type and direction.
package struct SequenceOptions: Equatable, Sendable {
    package var start: String?
    package var increment: String?
    package var minimum: String?
    package var maximum: String?
    package var cache: String?
    package var cycle = false

    package init() {}

    /// The bounds PostgreSQL takes when none are given: <https://www.postgresql.org/docs/current/sql-createsequence.html>.
    package static func defaultBounds(type: String, descending: Bool) -> (minimum: String, maximum: String) {
        let (low, high) =
            switch type {
            case "smallint": ("-32768", "32767")
            case "integer": ("-2147483648", "2147483647")
            default: ("-9223372036854775808", "9223372036854775807")
            }
        return descending ? (low, "-1") : ("1", high)
    }
}

/// `CREATE SEQUENCE`, for a sequence that is not part of an identity column.
package struct Sequence: SchemaObject {
    package static let kind = ObjectKind.sequence
    package var id: ObjectID
    package var type: String = "bigint"
    package var isUnlogged = false
    package var options = SequenceOptions()

    package init(id: ObjectID) { self.id = id }
}

/// `ALTER SEQUENCE … OWNED BY`: apart from the sequence, since a column's default may use the sequence that it owns.
package struct SequenceOwner: SchemaObject {
    package static let kind = ObjectKind.sequenceOwner
    package var id: ObjectID
    package var column: ObjectID

    package init(id: ObjectID, column: ObjectID) {
        self.id = id
        self.column = column
    }
}
