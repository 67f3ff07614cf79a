/// `CREATE COLLATION`: <https://www.postgresql.org/docs/current/sql-createcollation.html>.
package struct Collation: SchemaObject {
    package static let kind = ObjectKind.collation
    package var id: ObjectID
    /// libc, icu or builtin.
    package var provider = "libc"
    package var isDeterministic = true
    /// The locale of ICU and built-in collations; nil where `LC_COLLATE` and `LC_CTYPE` are given.
    package var locale: String?
    package var collate: String?
    package var ctype: String?
    /// Tailoring rules of ICU.
    package var tailoring: String?

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE TYPE … AS RANGE`, with the multirange type that comes along.
package struct RangeType: SchemaObject {
    package static let kind = ObjectKind.rangeType
    package var id: ObjectID
    package var subtype = ""
    /// Nil where it is the subtype's default.
    package var subtypeOperatorClass: [String]?
    package var collation: [String]?
    package var canonical: [String]?
    package var subtypeDifference: [String]?
    /// Nil where it is the one that PostgreSQL would choose.
    package var multirange: [String]?
    /// Whether there is one: from version 14 on.
    package var hasMultirange = Uncompared(false)

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE AGGREGATE`: <https://www.postgresql.org/docs/current/sql-createaggregate.html>.
package struct Aggregate: SchemaObject {
    package static let kind = ObjectKind.aggregate
    /// Schema, name, and the arguments in parentheses as PostgreSQL prints them.
    package var id: ObjectID
    /// `sfunc`, `stype` and so on, with their values in SQL.
    package var parameters: Parameters = [:]

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE STATISTICS`.
package struct StatisticsObject: SchemaObject {
    package static let kind = ObjectKind.statistics
    package var id: ObjectID
    package var table: ObjectID
    /// ndistinct, dependencies, mcv; empty for statistics on a single expression.
    package var kinds: [String] = []
    /// Columns and expressions, as PostgreSQL prints them.
    package var expressions = ""
    /// Nil for the default.
    package var target: String?

    package init(id: ObjectID) {
        self.id = id
        table = id
    }
}
