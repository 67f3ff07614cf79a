import DatabaseAccess
import RevisionFiles
import SQLText

/// Runs the steps of revisions and keeps the journal: a transaction's statements, its history row and, with the last step, the
/// version rows are committed together.
package struct StepRunner {
    package var journal: Journal
    package var conventions: any RunConventions = PostgresConventions()
    package var host: String
    package var tool: String
    package var limits: RunLimits?
    package var unit = TransactionUnit.step
    /// Of the environment, for what must not stand in a file.
    package var variables: [String: String]?
    /// Whether the texts of revisions are kept in the history, for the day when a file is gone.
    package var keepsTexts = true
    /// Milliseconds that only go forward.
    package var clock: () -> Int
    /// Sleeps milliseconds.
    package var pause: (Int) -> Void = { _ in }
    /// A number between two others.
    package var random: (ClosedRange<Int>) -> Int = { $0.upperBound }
    /// Whom the run waited for last, in words.
    package var blockers: () -> String? = { nil }
    package var report: (RunEvent) -> Void
    /// Whether the run was asked to end: it does so before the next statement.
    package var isInterrupted: () -> Bool

    package init(
        journal: Journal, host: String, tool: String, variables: [String: String]?, clock: @escaping () -> Int,
        report: @escaping (RunEvent) -> Void, isInterrupted: @escaping () -> Bool
    ) {
        self.journal = journal
        self.host = host
        self.tool = tool
        self.variables = variables
        self.clock = clock
        self.report = report
        self.isInterrupted = isInterrupted
    }

    /// Scripts cannot look where a batch ends, and a SQLite file has one writer at a time: there it is one transaction.
    var runsInBatches: Bool { limits != nil }

    package enum Direction: String, Sendable { case upgrade, downgrade }

    /// One revision on its way up or down.
    package struct Item {
        package let file: RevisionFile
        package let direction: Direction
        package let removed: [String]
        package let added: [String]
        /// What an earlier run did of it.
        let events: [Journal.Event]
        /// What the journal has of it, in either direction.
        package var standing: [Journal.Event]
        package let steps: [RevisionStep]
        /// For a script, the version rows that it must find.
        package var rows: [String]?

        package init(
            _ file: RevisionFile, _ direction: Direction, removing removed: [String], adding added: [String],
            resuming unfinished: [Journal.Event] = []
        ) {
            (self.file, self.direction, self.removed, self.added) = (file, direction, removed, added)
            standing = unfinished.filter { $0.revision == file.id }
            events = standing.filter { $0.direction == direction.rawValue }
            // A body without statements still moves the version.
            let steps = (direction == .upgrade ? file.upgrade : file.downgrade).steps
            self.steps = steps.isEmpty ? [RevisionStep()] : steps
        }

        /// The command that goes on with it.
        var again: String {
            if direction == .upgrade { return "`autogen upgrade`" }
            // What takes back half a revision is planned anew.
            if removed.isEmpty { return "`autogen downgrade -1`" }
            return "`autogen downgrade \(file.revises.count > 1 ? file.revises[0] : file.id + "-1")`"
        }

        package var body: RevisionBody { direction == .upgrade ? file.upgrade : file.downgrade }

        /// Whether a step goes on statement by statement.
        func runsByStatement(_ place: Int) -> Bool {
            let step = steps[place]
            return !step.isTransactional && step.batch == nil && !step.statements.isEmpty
        }

        /// Statements of which the journal knows that they were begun, and only the catalog whether they are done.
        package var inDoubt: [RevisionStatement] {
            steps.enumerated().flatMap { place, step in
                step.statements.enumerated().filter { number, statement in
                    guard doneChecksum(place) == nil, runsByStatement(place) else { return false }
                    let begun = events.filter {
                        $0.step == place && $0.statement == number && $0.checksum == statement.fingerprint
                    }
                    return !begun.isEmpty && !begun.contains { $0.what == "statement" }
                        && CatalogEffect(statement.sql)?.isVisible == true
                }.map(\.element)
            }
        }

        /// The checksum under which a step ran already.
        package func doneChecksum(_ place: Int) -> String? {
            events.last { $0.what == "step" && $0.step == place }?.checksum
        }
    }

    /// Runs one revision.
    package func run(_ item: Item, _ session: borrowing some DatabaseSession & ~Copyable) throws {
        let start = clock()
        report(.began(revision: item.file.id, message: item.file.message, direction: item.direction.rawValue))
        try session.execute(conventions.settings)
        try checkUnedited(item)
        for group in groups(item) {
            let began = clock()
            do throws(StepFailure) { try run(group, of: item, start, session) } catch {
                throw error.blocked(by: blockers(), for: clock() - began)
            }
        }
        report(
            .finished(
                revision: item.file.id, direction: item.direction.rawValue, milliseconds: clock() - start))
    }

    private func run(
        _ group: StepGroup, of item: Item, _ start: Int, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(StepFailure) {
        switch group.kind {
        case .transaction: try runTransaction(item, group.places, start, session)
        case .statements: try runStatements(item, group.places.lowerBound, start, session)
        case .batch: try runBatches(item, group.places.lowerBound, start, session)
        }
    }

    /// What ran of a revision must still stand in its file.
    private func checkUnedited(_ item: Item) throws(StepFailure) {
        for (place, step) in item.steps.enumerated() {
            guard let checksum = item.doneChecksum(place), checksum != step.checksum else { continue }
            throw StepFailure(
                item, place, nil, DatabaseError(message: "step \(place + 1) ran already, and was edited since"),
                "Nothing was changed. Put the step back as it was, and run again.")
        }
    }

    /// Runs revisions in one transaction.
    package func runTogether(_ items: [Item], _ session: borrowing some DatabaseSession & ~Copyable) throws {
        for item in items {
            let isApart = { (place: Int) in
                item.runsByStatement(place) || runsInBatches && item.steps[place].batch != nil
            }
            guard let step = item.steps.indices.first(where: isApart) else { continue }
            throw StepFailure(
                item, step, nil, DatabaseError(message: "step \(step + 1) runs without a transaction"),
                "Nothing was changed: --transaction all needs steps that may be rolled back. Leave it out.")
        }
        var patience = Patience(limits, clock: clock, random: random)
        let began = clock()
        while true {
            var times: [Int] = []
            do {
                try session.execute(conventions.settings)
                let steps = items.flatMap(\.steps)
                try conventions.prepare(steps, session)
                try begin(session)
                for item in items {
                    let start = clock()
                    report(
                        .began(revision: item.file.id, message: item.file.message, direction: item.direction.rawValue))
                    do throws(DatabaseError) {
                        try conventions.check(item.removed, item.added, journal, session)
                        try expect(item, 0, session)
                    } catch { throw StepFailure(item, 0, nil, error, "") }
                    try runSteps(item, 0..<item.steps.count, start, session)
                    times.append(clock() - start)
                }
                try conventions.settle(steps, session)
                try session.execute("COMMIT")
            } catch let failure as StepFailure {
                try? session.execute("ROLLBACK")
                guard isTriedAgain(after: failure.error, &patience) else {
                    throw failure.blocked(by: blockers(), for: clock() - began).telling(
                        "Everything was rolled back: the database is as it was before the run. Mend what is wrong, and run it again."
                    )
                }
                continue
            }
            for (item, time) in zip(items, times) {
                report(.finished(revision: item.file.id, direction: item.direction.rawValue, milliseconds: time))
            }
            return
        }
    }

    /// Which steps share a transaction; those that ran already are left out.
    private func groups(_ item: Item) -> [StepGroup] {
        var groups: [StepGroup] = []
        for (place, step) in item.steps.enumerated() {
            if item.doneChecksum(place) != nil, place < item.steps.count - 1 { continue }
            let kind: StepGroup.Kind =
                item.runsByStatement(place)
                ? .statements : step.batch == nil || step.statements.isEmpty || !runsInBatches ? .transaction : .batch
            if unit == .revision, kind == .transaction, let last = groups.last, last.kind == .transaction,
                last.places.upperBound == place
            {
                groups[groups.count - 1] = StepGroup(kind: kind, places: last.places.lowerBound..<place + 1)
            } else {
                groups.append(StepGroup(kind: kind, places: place..<place + 1))
            }
        }
        return groups
    }

    /// Enters revisions as applied without running them.
    /// - Parameters:
    ///   - removing: the version rows that go; nil for all that are there.
    ///   - leaving: revisions that the database is no longer said to have.
    ///   - checking: a query in the same transaction, whose single value must be the one given.
    ///   - rows: for a script, the version rows that it must find.
    package func stamp(
        _ files: [RevisionFile], removing: [String]?, leaving: [String] = [],
        checking: (query: SQL, value: String?)? = nil, finding rows: [String]? = nil,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        try session.execute(conventions.begin(nil))
        if let rows { try conventions.expect(RunPlace(rows: rows), journal, session) }
        if let checking, try session.value(checking.query.text) != checking.value {
            throw DatabaseError(code: "40001", message: "what is to be entered has changed meanwhile")
        }
        try conventions.check(removing ?? [], files.map(\.id), journal, session)
        try journal.move(session, remove: removing, add: files.map(\.id))
        for id in leaving { try journal.record(session, entry("stamped", id, Direction.downgrade.rawValue, 0, "")) }
        // What was half applied is whatever the person who stamps says.
        for event in try journal.unfinished(session) where !files.contains(where: { $0.id == event.revision }) {
            try journal.record(session, entry("stamped", event.revision, "downgrade", 0, event.checksum))
        }
        for file in files {
            var entry = entry("stamped", file.id, Direction.upgrade.rawValue, 0, file.upgrade.checksum)
            (entry.milliseconds, entry.source) = (0, keepsTexts ? file.text : nil)
            try journal.record(session, entry)
        }
        try session.execute("COMMIT")
        for file in files { report(.stamped(revision: file.id)) }
    }

    /// Takes the upgrade of an applied revision as its file has it now.
    package func accept(
        _ file: RevisionFile, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        var entry = entry("accepted", file.id, Direction.upgrade.rawValue, 0, file.upgrade.checksum)
        entry.source = keepsTexts ? file.text : nil
        try journal.record(session, entry)
    }

    /// Removes a version row, and what is half applied of the revision.
    package func forget(
        _ id: String, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        try session.execute(conventions.begin(nil))
        try journal.move(session, remove: [id], add: [])
        try journal.record(session, entry("stamped", id, Direction.downgrade.rawValue, 0, ""))
        try session.execute("COMMIT")
    }

    func entry(_ what: String, _ revision: String, _ direction: String, _ step: Int, _ checksum: String)
        -> Journal.Entry
    {
        Journal.Entry(
            what: what, revision: revision, direction: direction, step: step, checksum: checksum, host: host,
            tool: tool)
    }
}
