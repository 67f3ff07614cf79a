import DatabaseAccess
import RevisionFiles

/// Steps without a transaction: statement by statement.
extension StepRunner {
    func runStatements(
        _ item: Item, _ place: Int, _ start: Int, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(StepFailure) {
        report(.step(place + 1, of: item.steps.count))
        let statements = item.doneChecksum(place) == nil ? item.steps[place].statements : []
        for (number, statement) in statements.enumerated() {
            do throws(DatabaseError) {
                if StatementWords(statement.sql).outside != nil {
                    try runOutside(statement, number, item, place, session)
                } else {
                    try runInside(statement, number, item, place, session)
                }
            } catch {
                try? session.execute("ROLLBACK")
                throw StepFailure(
                    item, place, statement, error, aftermath(item, place..<place + 1, statement: number))
            }
        }
        try close(item, place, start, session)
    }

    /// A statement that has no transaction around it. The journal knows that it was begun; whether it is done, the catalog tells.
    private func runOutside(
        _ statement: RevisionStatement, _ number: Int, _ item: Item, _ place: Int,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        let begun = item.events.filter { $0.step == place && $0.statement == number }
        let isSame = begun.contains { $0.checksum == statement.fingerprint }
        if isSame, begun.contains(where: { $0.what == "statement" && $0.checksum == statement.fingerprint }) { return }
        // What an earlier try left is removed, also where the statement was mended since.
        if !begun.isEmpty, try isDone(statement.sql, session), isSame { return }
        var patience = Patience(limits, clock: clock, random: random)
        while true {
            try expect(item, place, statement: number, session)
            try journal.record(session, entry("intent", statement, number, item, place))
            do throws(DatabaseError) {
                if let limits {
                    // A lock timeout would cut an index build short that nobody has to wait behind.
                    let timeout = StatementWords(statement.sql).isConcurrent ? 0 : limits.lockTimeout
                    try session.execute("SET lock_timeout = \(timeout)")
                }
                try execute(statement, session)
                break
            } catch {
                guard isTriedAgain(after: error, &patience) else {
                    // What a build that rows stood in the way of left is nobody's; after an interruption it would have to be waited for.
                    if error.code.hasPrefix("23") { _ = try? isDone(statement.sql, session) }
                    throw error
                }
                if try isDone(statement.sql, session) { break }
            }
        }
        try journal.record(session, entry("statement", statement, number, item, place))
    }

    private func isDone(
        _ sql: String, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> Bool {
        try CatalogEffect(sql)?.isDone(session) ?? false
    }

    /// A statement that may have a transaction gets one, so that it and its entry are committed together.
    private func runInside(
        _ statement: RevisionStatement, _ number: Int, _ item: Item, _ place: Int,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        let isDone = item.events.contains {
            $0.step == place && $0.statement == number && $0.what == "statement"
                && $0.checksum == statement.fingerprint
        }
        if isDone { return }
        var patience = Patience(limits, clock: clock, random: random)
        while true {
            do throws(DatabaseError) {
                try begin(session)
                try expect(item, place, statement: number, session)
                try execute(statement, session)
                if let reset = conventions.reset { try session.execute(reset) }
                try journal.record(session, entry("statement", statement, number, item, place))
                return try session.execute("COMMIT")
            } catch {
                try? session.execute("ROLLBACK")
                guard isTriedAgain(after: error, &patience) else { throw error }
            }
        }
    }

    private func entry(
        _ what: String, _ statement: RevisionStatement, _ number: Int, _ item: Item, _ place: Int
    ) -> Journal.Entry {
        var entry = entry(what, item, place, statement.fingerprint)
        entry.statement = number
        entry.source =
            what == "statement" && number == 0 && StatementWords(statement.sql).outside != nil
            ? nil : firstSource(item, place, statement: number)
        return entry
    }
}
