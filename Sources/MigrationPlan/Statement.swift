import SchemaModel
import SQLText

/// One statement of a plan, or a clause of `ALTER TABLE` that may be joined with its neighbours.
package struct Statement: Sendable, Equatable {
    package enum Form: Sendable, Equatable {
        case whole(SQL)
        case tableClause(table: ObjectID, SQL)
    }

    /// How a statement may share a transaction with others.
    package enum Isolation: Sendable, Equatable {
        case none
        /// Its effect can be used only after a commit: it goes into a step before the rest.
        case committedFirst
        /// PostgreSQL refuses it inside a transaction.
        case outsideTransaction
    }

    package var form: Form
    /// The order among the statements of one object: smaller first.
    package var weight: Int
    package var isolation: Isolation
    package var flags: [Flag]
    /// Of a table: comes after the changes of its columns.
    package var followsColumns = false

    package init(_ sql: SQL, weight: Int = 0, isolation: Isolation = .none, flags: [Flag] = []) {
        self.init(form: .whole(sql), weight: weight, isolation: isolation, flags: flags)
    }

    package init(table: ObjectID, _ clause: SQL, weight: Int = 0, flags: [Flag] = []) {
        self.init(form: .tableClause(table: table, clause), weight: weight, isolation: .none, flags: flags)
    }

    private init(form: Form, weight: Int, isolation: Isolation, flags: [Flag]) {
        self.form = form
        self.weight = weight
        self.isolation = isolation
        self.flags = flags
    }
}

/// What a reviewer has to know about a statement.
package struct Flag: Sendable, Hashable {
    package enum Level: String, Sendable {
        /// Blocks `upgrade` until a person approves.
        case review = "REVIEW"
        case note = "NOTE"
    }

    package var level: Level
    /// Stable, for documentation and filters: `drop-table`, `rename-column` …
    package var code: String
    package var message: String
    /// A query that counts the rows in the way; 0 is good.
    package var check: SQL?
    /// Other ways to do it, each a line for the reader.
    package var alternatives: [String]

    package init(
        _ level: Level, _ code: String, _ message: String, check: SQL? = nil, alternatives: [String] = []
    ) {
        self.level = level
        self.code = code
        self.message = message
        self.check = check
        self.alternatives = alternatives
    }
}
