import DatabaseAccess
import RevisionFiles

/// Why a revision stopped, and where.
package struct StepFailure: Error, Sendable {
    package let revision: String
    package let path: String
    package let step: Int
    package let stepCount: Int
    package let statement: RevisionStatement?
    package let error: DatabaseError
    /// What the database holds now, in words.
    package let aftermath: String
}

/// What a run tells while it goes.
package enum RunEvent: Sendable {
    case began(revision: String, message: String, direction: String)
    case step(Int, of: Int)
    case notice(String)
    case finished(revision: String, direction: String, milliseconds: Int)
    case stamped(revision: String)
}

/// Runs the steps of revisions and keeps the journal: a transaction's statements, its history row and, with the last step, the
/// version rows are committed together.
package struct StepRunner {
    package var journal: Journal
    package var host: String
    package var tool: String
    /// Of the environment, for what must not stand in a file.
    package var variables: [String: String]?
    /// Milliseconds that only go forward.
    package var clock: () -> Int
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

    package enum Direction: String, Sendable { case upgrade, downgrade }

    /// Settings under which revisions run, whatever the role's own are.
    private static let settings =
        "RESET ROLE; SET search_path = public; SET check_function_bodies = off; SET lock_timeout = 0; SET statement_timeout = 0; SET client_min_messages = notice"

    package func run(
        _ file: RevisionFile, _ direction: Direction, removing: [String], adding: [String],
        resuming unfinished: [Journal.Event] = [], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws {
        let body = direction == .upgrade ? file.upgrade : file.downgrade
        let start = clock()
        report(.began(revision: file.id, message: file.message, direction: direction.rawValue))
        try session.execute(Self.settings)
        let events = unfinished.filter { $0.revision == file.id }
        let done = Dictionary(
            events.filter { $0.what == "step" }.map { ($0.step, $0.checksum) }, uniquingKeysWith: { _, last in last })
        // A body without statements still moves the version.
        let steps = body.steps.isEmpty ? [RevisionStep()] : body.steps
        for (place, step) in steps.enumerated() {
            let isLast = place == steps.count - 1
            if let checksum = done[place] {
                guard checksum == step.checksum else {
                    throw StepFailure(
                        revision: file.id, path: file.path, step: place + 1, stepCount: steps.count, statement: nil,
                        error: DatabaseError(message: "step \(place + 1) ran already, and was edited since"),
                        aftermath: "Nothing was changed. Put the step back as it was, and run again.")
                }
                if !isLast { continue }
            }
            report(.step(place + 1, of: steps.count))
            func finish() throws(DatabaseError) {
                // The journal belongs to the role that connects, whatever role a statement has taken.
                try session.execute("RESET ROLE")
                try record("step", file, direction, place, step.checksum, nil, session)
                guard isLast else { return }
                try journal.move(session, remove: removing, add: adding)
                try record("done", file, direction, place, body.checksum, clock() - start, session)
            }
            var current: RevisionStatement?
            do throws(DatabaseError) {
                if step.isTransactional || step.statements.isEmpty {
                    try session.execute("BEGIN")
                    for statement in done[place] == nil ? step.statements : [] {
                        current = statement
                        try execute(statement, session)
                    }
                    current = nil
                    try finish()
                    try session.execute("COMMIT")
                } else {
                    for (number, statement) in (done[place] == nil ? step.statements : []).enumerated() {
                        current = statement
                        let begun = events.filter { $0.step == place && $0.statement == number }
                        if begun.contains(where: { $0.what == "statement" && $0.checksum == statement.fingerprint }) {
                            continue
                        }
                        // What an earlier try left is removed, also where the statement was mended since.
                        if !begun.isEmpty, try ConcurrentIndex(statement.sql)?.isDone(session) == true,
                            begun.contains(where: { $0.checksum == statement.fingerprint })
                        {
                            continue
                        }
                        try record(
                            "intent", file, direction, place, statement.fingerprint, nil, statement: number, session)
                        try execute(statement, session)
                        try record(
                            "statement", file, direction, place, statement.fingerprint, nil, statement: number, session)
                    }
                    current = nil
                    try session.execute("BEGIN")
                    try finish()
                    try session.execute("COMMIT")
                }
            } catch {
                try? session.execute("ROLLBACK")
                throw StepFailure(
                    revision: file.id, path: file.path, step: place + 1, stepCount: steps.count, statement: current,
                    error: error, aftermath: aftermath(file, place, step, direction))
            }
        }
        report(.finished(revision: file.id, direction: direction.rawValue, milliseconds: clock() - start))
    }

    private func execute(
        _ statement: RevisionStatement, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        if isInterrupted() { throw DatabaseError(code: "57014", message: "interrupted before this statement") }
        try session.execute(expanded(statement))
        for notice in session.takeNotices() { report(.notice(notice)) }
    }

    /// Enters revisions as applied without running them.
    package func stamp(
        _ files: [RevisionFile], removing: [String], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        try session.execute("BEGIN")
        try journal.move(session, remove: removing, add: files.map(\.id))
        // What was half applied is whatever the person who stamps says.
        for event in try journal.unfinished(session) where !files.contains(where: { $0.id == event.revision }) {
            try journal.record(
                session, "stamped", revision: event.revision, direction: "downgrade", step: 0, statement: nil,
                checksum: event.checksum, milliseconds: 0, host: host, tool: tool)
        }
        for file in files { try record("stamped", file, .upgrade, 0, file.upgrade.checksum, 0, session) }
        try session.execute("COMMIT")
        for file in files { report(.stamped(revision: file.id)) }
    }

    private func record(
        _ event: String, _ file: RevisionFile, _ direction: Direction, _ step: Int, _ checksum: String,
        _ milliseconds: Int?, statement: Int? = nil, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        try journal.record(
            session, event, revision: file.id, direction: direction.rawValue, step: step, statement: statement,
            checksum: checksum, milliseconds: milliseconds, host: host, tool: tool)
    }

    private func expanded(_ statement: RevisionStatement) throws(DatabaseError) -> String {
        guard let variables else { return statement.sql }
        do { return try SecretVariables(values: variables).expand(statement.sql) } catch {
            throw DatabaseError(message: "the environment variable \(error.name) is not set")
        }
    }

    private func aftermath(_ file: RevisionFile, _ place: Int, _ step: RevisionStep, _ direction: Direction) -> String {
        let undone =
            step.isTransactional
            ? "Step \(place + 1) was rolled back"
            : "Step \(place + 1) has no transaction: what ran before the failure stays"
        if place == 0, step.isTransactional {
            return "Everything was rolled back: the database is as it was before revision \(file.id)."
        }
        let before = place == 0 ? "" : "; the steps before it are done"
        return
            "\(undone)\(before). \(isInterrupted() ? "`autogen" : "Mend the file, then `autogen") \(direction.rawValue)` goes on from there."
    }
}
