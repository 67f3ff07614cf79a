import DatabaseAccess
import RevisionFiles

/// Steps in transactions, tried again where a lock, a deadlock or a conflict was in the way.
extension StepRunner {
    func runTransaction(
        _ item: Item, _ places: Range<Int>, _ start: Int, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(StepFailure) {
        var patience = Patience(limits, clock: clock, random: random)
        while true {
            do throws(StepFailure) {
                let steps = Array(item.steps[places])
                do throws(DatabaseError) { try conventions.prepare(steps, session) } catch {
                    throw StepFailure(item, places.lowerBound, nil, error, aftermath(item, places))
                }
                try begin(item, places.lowerBound, session)
                do throws(DatabaseError) {
                    try conventions.check(item.removed, item.added, journal, session)
                    try expect(item, places.lowerBound, session)
                } catch {
                    throw StepFailure(item, places.lowerBound, nil, error, aftermath(item, places))
                }
                try runSteps(item, places, start, session)
                do throws(DatabaseError) { try conventions.settle(steps, session) } catch {
                    throw StepFailure(item, places.upperBound - 1, nil, error, aftermath(item, places))
                }
                return try commit(item, places, session)
            } catch {
                try? session.execute("ROLLBACK")
                guard isTriedAgain(after: error.error, &patience) else { throw error }
            }
        }
    }

    /// The steps' statements and entries, inside a transaction.
    func runSteps(
        _ item: Item, _ places: Range<Int>, _ start: Int, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(StepFailure) {
        for place in places {
            report(.step(place + 1, of: item.steps.count))
            if item.doneChecksum(place) == nil {
                for statement in item.steps[place].statements {
                    do throws(DatabaseError) { try execute(try whole(statement, item, place), session) } catch {
                        throw StepFailure(item, place, statement, error, aftermath(item, places))
                    }
                }
            }
            do throws(DatabaseError) { try finish(item, place, start, session) } catch {
                throw StepFailure(item, place, nil, error, aftermath(item, places))
            }
        }
    }

    func begin(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        try session.execute(conventions.begin(limits))
    }

    func begin(
        _ item: Item, _ place: Int, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(StepFailure) {
        do throws(DatabaseError) { try begin(session) } catch {
            throw StepFailure(item, place, nil, error, aftermath(item, place..<place + 1))
        }
    }

    func commit(
        _ item: Item, _ places: Range<Int>, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(StepFailure) {
        do throws(DatabaseError) { try session.execute("COMMIT") } catch {
            throw StepFailure(item, places.upperBound - 1, nil, error, aftermath(item, places))
        }
    }

    /// Waits for another try, where there is to be one.
    func isTriedAgain(after error: DatabaseError, _ patience: inout Patience) -> Bool {
        guard let wait = patience.wait(after: error) else { return false }
        report(.retrying(reason: error.message, milliseconds: wait))
        pause(wait)
        return true
    }

    /// Enters a step whose statements are committed already.
    func close(
        _ item: Item, _ place: Int, _ start: Int, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(StepFailure) {
        let places = place..<place + 1
        try begin(item, place, session)
        do throws(DatabaseError) {
            try expect(item, place, statement: item.steps[place].statements.count, session)
            try finish(item, place, start, session)
        } catch {
            try? session.execute("ROLLBACK")
            throw StepFailure(item, place, nil, error, aftermath(item, places))
        }
        try commit(item, places, session)
    }

    /// Enters a step as done, with the last one the revision.
    func finish(
        _ item: Item, _ place: Int, _ start: Int, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        // The journal belongs to the role that connects, whatever role a statement has taken.
        if let reset = conventions.reset { try session.execute(reset) }
        var step = entry("step", item, place, item.steps[place].checksum)
        if place < item.steps.count - 1 { step.source = firstSource(item, place) }
        guard place == item.steps.count - 1 else { return try journal.record(session, step) }
        try journal.move(session, remove: item.removed, add: item.added)
        var done = entry("done", item, place, item.body.checksum)
        done.milliseconds = clock() - start
        done.source = keepsTexts && item.direction == .upgrade ? item.file.text : nil
        try journal.record(session, step, done)
    }

    /// The text goes with the first entry of an upgrade, so that it can be taken back without its file before it is done.
    func firstSource(_ item: Item, _ place: Int, statement: Int = 0, position: String? = nil) -> String? {
        let isFirst = place == 0 && statement == 0 && position == nil && item.events.isEmpty
        return keepsTexts && isFirst && item.direction == .upgrade ? item.file.text : nil
    }

    func entry(_ what: String, _ item: Item, _ place: Int, _ checksum: String) -> Journal.Entry {
        entry(what, item.file.id, item.direction.rawValue, place, checksum)
    }

    /// In a script, whether the database stands where the step or statement begins.
    func expect(
        _ item: Item, _ place: Int, statement number: Int = 0, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        if let place = item.place(before: place, number) { try conventions.expect(place, journal, session) }
    }

    func execute(
        _ statement: RevisionStatement, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        try execute(try expanded(statement), session)
    }

    func execute(_ sql: String, _ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        if isInterrupted() { throw DatabaseError(code: "57014", message: "interrupted before this statement") }
        try session.execute(sql)
        for notice in session.takeNotices() { report(.notice(notice)) }
    }

    func expanded(_ statement: RevisionStatement) throws(DatabaseError) -> String {
        guard let variables else { return statement.sql }
        do { return try SecretVariables(values: variables).expand(statement.sql) } catch {
            throw DatabaseError(message: "the environment variable \(error.name) is not set")
        }
    }

    func aftermath(_ item: Item, _ places: Range<Int>, statement: Int? = nil) -> String {
        let (first, last) = (places.lowerBound, places.upperBound - 1)
        let isWhole = item.steps[first].isTransactional || item.steps[first].batch != nil && !runsInBatches
        if first == 0, isWhole {
            return
                "Everything was rolled back: the database is as it was before revision \(item.file.id). \(remedy(item)) begins it again."
        }
        let undone =
            !isWhole
            ? statement == 0
                ? "Step \(first + 1) failed at its first statement: nothing of it stays"
                : "Step \(first + 1) has no transaction: what ran before the failure stays"
            : first == last ? "Step \(first + 1) was rolled back" : "Steps \(first + 1) to \(last + 1) were rolled back"
        let before = first == 0 ? "" : "; the steps before it are done"
        return "\(undone)\(before). \(remedy(item)) goes on from there."
    }

    private func remedy(_ item: Item) -> String {
        (isInterrupted() ? "" : "Mend what is wrong, then ") + item.again
    }
}

/// When to try again, and when to give up: pauses grow, and no two runs pause alike.
struct Patience {
    private let deadline: Int?
    private let clock: () -> Int
    private let random: (ClosedRange<Int>) -> Int
    private var last = 100

    init(_ limits: RunLimits?, clock: @escaping () -> Int, random: @escaping (ClosedRange<Int>) -> Int) {
        deadline = limits.map { clock() + $0.retryFor }
        (self.clock, self.random) = (clock, random)
    }

    /// Milliseconds until the next try; nil where there shall be none.
    mutating func wait(after error: DatabaseError) -> Int? {
        // A lock that was not free in time, a deadlock, a conflict with another transaction.
        guard ["55P03", "40P01", "40001"].contains(error.code), let deadline else { return nil }
        last = min(10_000, random(100...max(101, last * 3)))
        return clock() + last < deadline ? last : nil
    }
}
