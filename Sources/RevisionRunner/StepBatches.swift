import DatabaseAccess
import RevisionFiles
import SQLText

/// A statement that runs in batches: ranges of a key, each committed together with how far it came.
extension StepRunner {
    func runBatches(
        _ item: Item, _ place: Int, _ start: Int, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(StepFailure) {
        report(.step(place + 1, of: item.steps.count))
        let statement = item.steps[place].statements.first
        do throws(DatabaseError) {
            if let batch = item.steps[place].batch, let statement, item.doneChecksum(place) == nil {
                try runBatches(batch, statement, item, place, session)
            }
        } catch {
            try? session.execute("ROLLBACK")
            throw StepFailure(item, place, statement, error, aftermath(item, place..<place + 1))
        }
        try close(item, place, start, session)
    }

    private func runBatches(
        _ batch: RevisionBatch, _ statement: RevisionStatement, _ item: Item, _ place: Int,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        let keys = BatchKeys(batch)
        if try session.value(keys.nulls.text) != nil {
            throw DatabaseError(
                message: "\(batch.key) is null in some rows, which no batch would reach",
                hint: "name a key that is never null")
        }
        // What comes later is not this statement's.
        guard let end = try session.value(keys.end.text) else { return }
        let sql = try expanded(statement)
        var size = batch.size
        var position = position(item, place, statement)
        var done = 0
        let total = try session.value(keys.count(after: position, upTo: end).text).flatMap { Int($0) } ?? 0
        var patience = Patience(limits, clock: clock, random: random)
        while true {
            let began = clock()
            do throws(DatabaseError) {
                try begin(session)
                let next = try session.query(keys.next(after: position, upTo: end, size: size).text, [])
                guard next.rowCount > 0, let upper = next.optionalString(0, 0) else {
                    return try session.execute("COMMIT")
                }
                let range = keys.range(after: position, upTo: upper)
                try execute(sql.replacing(RevisionBatch.marker, with: range.text), session)
                try session.execute("RESET ROLE")
                var entry = entry("batch", item, place, statement.fingerprint)
                (entry.statement, entry.position, entry.milliseconds) = (0, upper, clock() - began)
                entry.source = firstSource(item, place, position: position)
                try journal.record(session, entry)
                try session.execute("COMMIT")
                position = upper
                done += next.int(0, 1)
                report(.batch(rows: done, of: total))
            } catch {
                try? session.execute("ROLLBACK")
                guard isTriedAgain(after: error, &patience) else { throw error }
                continue
            }
            // About half a second each: long enough to be worth a commit, short enough for those who wait.
            let time = clock() - began
            if time < 250 { size = min(size * 2, batch.size * 64) }
            if time > 1000 { size = max(size / 2, 1) }
            if batch.pause > 0 { pause(batch.pause) }
            patience = Patience(limits, clock: clock, random: random)
        }
    }
}

extension StepRunner {
    /// Up to which key batches ran already.
    private func position(_ item: Item, _ place: Int, _ statement: RevisionStatement) -> String? {
        item.events.last { $0.step == place && $0.what == "batch" && $0.checksum == statement.fingerprint }?.position
    }

    /// A statement for all rows at once; of one in batches, for those that no batch has reached.
    func whole(_ statement: RevisionStatement, _ item: Item, _ place: Int) throws(DatabaseError) -> String {
        let sql = try expanded(statement)
        guard let batch = item.steps[place].batch, let position = position(item, place, statement) else { return sql }
        return sql.replacing(RevisionBatch.marker, with: BatchKeys(batch).range(after: position).text)
    }
}

/// The questions about a key whose ranges make batches.
private struct BatchKeys {
    private let table: SQL
    private let key: SQL

    init(_ batch: RevisionBatch) {
        table = "\(path: batch.table)"
        key = "\(name: batch.key)"
    }

    var nulls: SQL { "SELECT 1 FROM \(table) WHERE \(key) IS NULL LIMIT 1" }
    /// In the key's own order: not every type that has one has a `max`.
    var end: SQL { "SELECT \(key) FROM \(table) ORDER BY \(key) DESC LIMIT 1" }

    func range(after position: String?, upTo end: String) -> SQL {
        let upper: SQL = "\(key) <= \(literal: end)"
        return position.map { "(\(key) > \(literal: $0) AND \(upper))" } ?? "(\(upper))"
    }

    func range(after position: String) -> SQL { "(\(key) > \(literal: position))" }

    func count(after position: String?, upTo end: String) -> SQL {
        "SELECT count(*) FROM \(table) WHERE \(range(after: position, upTo: end))"
    }

    func next(after position: String?, upTo end: String, size: Int) -> SQL {
        """
        SELECT k, count(*) OVER () FROM (SELECT \(key) AS k FROM \(table) WHERE \(range(after: position, upTo: end))
          ORDER BY \(key) LIMIT \(number: size)) batch ORDER BY k DESC LIMIT 1
        """
    }
}
