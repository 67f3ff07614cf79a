import DatabaseAccess
import RevisionFiles

/// What a database wants to be told around the statements of revisions.
package protocol RunConventions {
    /// Settings under which revisions run, whatever the role's own are.
    var settings: String { get }
    /// Makes the session the connecting role's own again, whatever a statement has set.
    var reset: String? { get }
    func begin(_ limits: RunLimits?) -> String
    /// Before a transaction of steps begins.
    func prepare(
        _ steps: [RevisionStep], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError)
    /// When it has begun: whether the version rows are still those from which the way was found.
    func check(
        _ removed: [String], _ added: [String], _ journal: Journal,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError)
    /// Before it is committed.
    func settle(_ steps: [RevisionStep], _ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError)
}

package struct PostgresConventions: RunConventions {
    package init() {}

    package var settings: String {
        "RESET ROLE; SET search_path = public; SET check_function_bodies = off; SET lock_timeout = 0; SET statement_timeout = 0; SET client_min_messages = notice"
    }
    package var reset: String? { "RESET ROLE" }

    package func begin(_ limits: RunLimits?) -> String {
        let own =
            limits.map {
                "; SET LOCAL lock_timeout = \($0.lockTimeout); SET LOCAL statement_timeout = \($0.statementTimeout)"
            } ?? ""
        return "BEGIN" + own
    }

    package func prepare(
        _ steps: [RevisionStep], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {}

    /// The advisory lock keeps others away.
    package func check(
        _ removed: [String], _ added: [String], _ journal: Journal,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {}

    package func settle(
        _ steps: [RevisionStep], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {}
}
