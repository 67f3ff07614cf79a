package struct Trigger: SchemaObject {
    package enum Timing: String, CaseIterable, Sendable {
        case before, after
        case insteadOf = "instead of"
    }

    package enum Event: String, CaseIterable, Sendable { case insert, update, delete, truncate }

    package enum Enabled: String, CaseIterable, Sendable { case yes, no, replica, always }

    package static let kind = ObjectKind.trigger
    package var id: ObjectID
    package var timing = Timing.after
    package var events: [Event] = []
    package var updateOf: [String] = []
    package var forEachRow = false
    package var condition: String?
    /// Schema and name of the function.
    package var function: [String] = []
    package var arguments: [String] = []
    package var isConstraint = false
    package var deferral = Deferral()
    /// The other table of a constraint trigger.
    package var fromTable: ObjectID?
    package var oldTable: String?
    package var newTable: String?
    package var enabled = Enabled.yes

    /// The statements that run, in place of a function (SQLite).
    package var body: String?

    package init(id: ObjectID) { self.id = id }
}
