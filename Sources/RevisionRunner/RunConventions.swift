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
    /// In a script, when a transaction has begun: whoever runs it elsewhere or twice is stopped.
    func expect(
        _ place: RunPlace, _ journal: Journal, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError)
    /// At the beginning of a script, and at its end.
    func open(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError)
    func close(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError)
    /// Before it is committed.
    func settle(_ steps: [RevisionStep], _ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError)
}

extension RunConventions {
    package func expect(
        _ place: RunPlace, _ journal: Journal, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {}

    package func open(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {}
    package func close(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {}
}

package struct PostgresConventions: RunConventions {
    /// Whether the run is a script that somebody else runs.
    private let isScript: Bool

    package init(isScript: Bool = false) { self.isScript = isScript }

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

    package func expect(
        _ place: RunPlace, _ journal: Journal, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        if isScript { try session.execute(ScriptGuard.stand(place, journal).text) }
    }

    package func open(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        if isScript { try session.execute(ScriptGuard.lock.text) }
    }

    package func close(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        if isScript { try session.execute(ScriptGuard.unlock.text) }
    }

    package func settle(
        _ steps: [RevisionStep], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {}
}
