/// `CREATE POLICY`: <https://www.postgresql.org/docs/current/sql-createpolicy.html>.
package struct Policy: SchemaObject {
    package enum Command: String, CaseIterable, Sendable { case all, select, insert, update, delete }

    package static let kind = ObjectKind.policy
    package var id: ObjectID
    package var command = Command.all
    package var isRestrictive = false
    /// The roles it holds for; empty for all.
    package var roles: [String] = []
    /// Which rows are seen.
    package var using: String?
    /// Which rows may be written.
    package var check: String?

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE RULE`, besides the one that makes a view.
package struct Rule: SchemaObject {
    package static let kind = ObjectKind.rule
    package var id: ObjectID
    /// What it rewrites: select, insert, update or delete.
    package var event = ""
    /// `WHERE … DO …`, as PostgreSQL prints it.
    package var definition = ""
    package var enabled = Trigger.Enabled.yes

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE EVENT TRIGGER`.
package struct EventTrigger: SchemaObject {
    package static let kind = ObjectKind.eventTrigger
    package var id: ObjectID
    package var event = ""
    package var tags: [String] = []
    package var function: [String] = []
    package var enabled = Trigger.Enabled.yes

    package init(id: ObjectID) { self.id = id }
}
