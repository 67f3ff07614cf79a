#if canImport(Glibc)
    import Glibc
#endif
import DatabaseAccess
import PostgresClient
import PostgresDialect
import RevisionFiles
import RevisionRunner
import SQLText
import SQLiteClient
import SourceDiagnostics

/// What stands around every run: the lock, the watch over the session, and a new session where one is lost.
extension Project {
    /// How long a lost connection is looked for, in milliseconds.
    private static let patience = 60_000

    /// - Parameter body: may be called again after a lost connection; what it did is in the journal.
    func withRun(
        _ graph: RevisionGraph, _ progress: @escaping Progress, _ options: RunOptions = RunOptions(),
        _ body: (borrowing PostgresSession, StepRunner) async throws -> Void
    ) async throws -> RunOutcome {
        let log = RunLog()
        var lost: (error: String, since: Int)?
        var delay = 200
        while true {
            do {
                return try await withDatabase { session in
                    if lost != nil { progress(.note("connected again: going on where the journal says")) }
                    (lost, delay) = (nil, 200)
                    return try await run(graph, options, log, progress, body, session)
                }
            } catch {
                guard let reason = Self.isConnectionLost(error, afterLoss: lost != nil), !Interruption.isRequested
                else { throw error }
                let since = lost?.since ?? Self.milliseconds()
                guard Self.milliseconds() - since < Self.patience else { throw error }
                if lost == nil { progress(.note("the connection is lost (\(reason)); looking for the server")) }
                lost = (reason, since)
                usleep(UInt32(delay) * 1000)
                delay = min(5000, delay * 2)
            }
        }
    }

    private func run(
        _ graph: RevisionGraph, _ options: RunOptions, _ log: RunLog, _ progress: @escaping Progress,
        _ body: (borrowing PostgresSession, StepRunner) async throws -> Void, _ session: borrowing PostgresSession
    ) async throws -> RunOutcome {
        try checkWritable(session)
        Interruption.begin(session)
        defer { Interruption.end() }
        try RunLock.acquire(
            session, wait: wait,
            waiting: { progress(.note("waiting up to \(wait) s for another run on this database: \($0)")) },
            pause: {
                usleep(UInt32($0) * 1000)
                try Self.checkInterruption(before: "the run began; nothing was changed")
            })
        defer { RunLock.release(session) }
        let pid = try ownProcess(session)
        let monitor = RunMonitor(address: session.address, pid: pid) { progress(.note("  " + $0)) }
        session.watch { monitor.look($0) }
        defer { session.watch(nil) }
        var runner = StepRunner(
            journal: journal, host: environment.host, tool: "autogen \(Version.current)",
            variables: environment.variables, clock: Self.milliseconds, report: { log.take($0, graph, progress) },
            isInterrupted: { Interruption.isRequested })
        (runner.limits, runner.unit) = (options.limits, options.unit)
        runner.pause = { usleep(UInt32($0) * 1000) }
        runner.random = { Int.random(in: $0) }
        try await body(session, runner)
        return RunOutcome(items: log.items, current: try runner.journal.current(session))
    }

    /// Why a connection went, where that is what happened.
    private static func isConnectionLost(_ error: any Error, afterLoss: Bool) -> String? {
        switch error {
        case let lost as ConnectionLost: lost.reason
        case let error as DatabaseError where error.isConnectionLost: error.message
        case let failure as AutogenFailure where afterLoss && failure.problems.first?.code == "database.unreachable":
            failure.problems.first?.message
        default: nil
        }
    }

    /// Behind a proxy that hands out another server process with each transaction, neither locks nor settings hold. A proxy
    /// has process numbers of its own, so the server's are compared with each other.
    /// - Returns: the number of the server's process.
    private func ownProcess(_ session: borrowing PostgresSession) throws -> Int {
        try session.execute("SET autogen.run = 'on'")
        let first = try session.value("SELECT pg_backend_pid()")
        for _ in 0..<2 {
            let row = try session.query("SELECT pg_backend_pid(), current_setting('autogen.run', true)", [])
            if row.optionalString(0, 0) == first, row.optionalString(0, 1) == "on" { continue }
            throw AutogenFailure(
                .database, "database.pooled",
                "a proxy that pools transactions stands before this database: sessions are not kept",
                help: "connect to the server itself, or to a pool of sessions")
        }
        return first.flatMap { Int($0) } ?? session.backendPID
    }

    private func checkWritable(_ session: borrowing PostgresSession) throws {
        if try session.value("SELECT pg_is_in_recovery()") == "t" {
            throw AutogenFailure(
                .database, "database.standby", "this server is a standby: it takes no changes",
                help: "name the primary")
        }
        if try session.value("SHOW transaction_read_only") == "on" {
            throw AutogenFailure(
                .database, "database.read-only", "this session is read-only: default_transaction_read_only is on",
                help: "let this role or database write, or name another: --database")
        }
    }

    /// What a newer version entered, this one could misread.
    func checkJournal(_ session: borrowing some DatabaseSession & ~Copyable) throws {
        guard let version = try journal.version(session), version > Journal.version else { return }
        throw AutogenFailure(
            .usage, "database.newer-journal",
            "a newer autogen keeps this database: its tables (\(Self.stateSchema)) are of version \(version), and autogen \(Version.current) knows \(Journal.version)",
            help: "use that autogen here; nothing was changed")
    }

    /// Autogen's own tables come with the first run.
    func createJournal(_ session: borrowing some DatabaseSession & ~Copyable) throws {
        let refusal: DatabaseError
        do throws(DatabaseError) {
            return try journal.create(session)
        } catch {
            refusal = error
        }
        try? session.execute("ROLLBACK")
        guard refusal.code == "42501" else { throw refusal }
        let names = try session.query("SELECT current_database(), current_user", [])
        let grant: SQL =
            "GRANT CREATE ON DATABASE \(name: names.string(0, 0)) TO \(name: names.string(0, 1))"
        throw AutogenFailure(
            .database, "database.privilege",
            "this role may not make autogen's own tables in schema \(Self.stateSchema): \(refusal.message)",
            help: "let the database's owner run: \(grant)")
    }

    private static var isInterrupted: Bool { Interruption.isRequested || SQLiteInterruption.isRequested }

    static func checkInterruption(before what: String) throws {
        guard isInterrupted else { return }
        throw AutogenFailure(.interrupted, "run.interrupted", "stopped before \(what)")
    }

    static func milliseconds() -> Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// Version rows that no file explains stop every run.
    func known(_ versions: [String], _ graph: RevisionGraph) throws -> [String] {
        let unknown = versions.filter { graph.revisions[$0] == nil }
        if let id = unknown.first,
            let whole = graph.whole(of: id)
        {
            throw AutogenFailure(
                .usage, "database.squashed",
                "the database is at revision \(id), one of those that became part of \(whole)",
                help: "upgrade it to \(whole) with the files as they were before they were squashed")
        }
        guard unknown.isEmpty else {
            throw AutogenFailure(
                .usage, "database.unknown-version",
                "the database is at revision \(unknown.joined(separator: ", ")), which is not in \(shown(migrationsFolder))",
                help:
                    "get the missing file, or look at the right database; `autogen doctor` says what it holds, `autogen stamp --purge` forgets what is entered"
            )
        }
        return graph.order.filter(versions.contains)
    }

    func checkReversible(_ file: RevisionFile) throws {
        guard let reason = file.irreversible else { return }
        throw AutogenFailure(.found, "revision.irreversible", "revision \(file.id) cannot be taken back: \(reason)")
    }

    func checkReviewed(_ files: [RevisionFile]) throws {
        let problems = files.flatMap { file in
            file.upgrade.unresolved.map { statement in
                Diagnostic(
                    statement.hasStaleApproval ? "review.stale" : "review.unresolved",
                    (statement.hasStaleApproval
                        ? "the statement was edited after its approval: " : "a person has to decide: ")
                        + (statement.review ?? ""),
                    at: SourceSpan(file: file.path, line: statement.line, column: 1),
                    help: "read the statement; edit it, or accept it with `autogen approve \(file.id)`")
            }
        }
        guard problems.isEmpty else { throw AutogenFailure(.found, problems) }
    }

    /// What ran must still stand in its file, else file and database tell different stories: told, and refused where people ask for that.
    func reportEdited(
        _ applied: Set<String>, _ graph: RevisionGraph, _ journal: Journal, _ options: RunOptions, _ progress: Progress,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws {
        let files = try edited(applied, graph, journal, session)
        guard options.isStrict, !files.isEmpty else {
            for file in files {
                progress(
                    .note(
                        "\(file.path): revision \(file.id) was edited after it was applied to this database; `autogen repair --accept \(file.id)` says that this is right"
                    ))
            }
            return
        }
        throw AutogenFailure(
            .usage,
            files.map { file in
                Diagnostic(
                    "revision.edited", "revision \(file.id) was edited after it was applied to this database",
                    at: SourceSpan(file: file.path, line: 1, column: 1),
                    help:
                        "put the upgrade body back as it was, and write what is new as another revision; `autogen repair --accept \(file.id)` takes it as it is"
                )
            })
    }

    /// The applied revisions whose upgrade is no longer what ran.
    func edited(
        _ applied: Set<String>, _ graph: RevisionGraph, _ journal: Journal,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> [RevisionFile] {
        guard !applied.isEmpty else { return [] }
        let checksums = try journal.checksums(session)
        return graph.order.filter(applied.contains).compactMap { graph.revisions[$0] }.filter { file in
            // One that was made of several has another text than what ran under its id.
            file.replaces.isEmpty && checksums[file.id].map { $0 != file.upgrade.checksum } ?? false
        }
    }

    /// Counts the rows that stand in the way or will be lost, before the first statement runs.
    func report(
        _ body: RevisionBody, _ session: borrowing some DatabaseSession & ~Copyable, _ progress: Progress
    ) throws {
        for statement in body.statements {
            guard let check = statement.check, let text = statement.review ?? statement.notes.first else { continue }
            // A check is a comment that nobody approves: it may look, and nothing else.
            try session.execute(dialect == .sqlite ? "PRAGMA query_only = ON; BEGIN" : "BEGIN READ ONLY")
            defer { if dialect == .sqlite { try? session.execute("PRAGMA query_only = OFF") } }
            let found: String?
            do {
                found = try session.value(check)
                try session.execute("ROLLBACK")
            } catch {
                try session.execute("ROLLBACK")
                progress(.note("  this check could not run (\(error.message)): \(text)"))
                continue
            }
            guard let count = found, count != "0" else { continue }
            progress(.note("  \(count) row\(count == "1" ? "" : "s"): \(text)"))
        }
    }

    func attempt(_ session: borrowing some DatabaseSession & ~Copyable, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let failure as StepFailure where Self.isInterrupted {
            throw AutogenFailure(
                .interrupted, "run.interrupted", "stopped in revision \(failure.revision), as asked",
                help: failure.aftermath)
        } catch let failure as StepFailure {
            if failure.error.code == SQLiteConventions.overtaken { throw Overtaken() }
            if ["SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_READONLY"].contains(failure.error.code) { throw failure.error }
            if failure.error.isConnectionLost { throw ConnectionLost(reason: failure.error.message) }
            var diagnostic = Diagnostic(
                "revision.step", "revision \(failure.revision): \(failure.error.message)",
                at: SourceSpan(file: failure.path, line: 1, column: 1), help: failure.aftermath,
                notes: AutogenFailure.notes(failure.error))
            if let statement = failure.statement {
                let rows = dialect == .postgres ? OffendingRows.note(failure.error, statement.sql, session) : nil
                let at = RevisionProblem.diagnostic(failure.error, statement, failure.file)
                diagnostic = Diagnostic(
                    at.code, at.message, at: at.span, sourceLine: at.sourceLine, help: failure.aftermath,
                    notes: at.notes
                        + [rows, failure.error.hint.map { "hint: \($0)" }].compactMap { $0.map { Diagnostic.Note($0) } }
                )
            }
            throw AutogenFailure(.database, [diagnostic])
        }
    }
}

/// A run's connection went away; whether a transaction was committed, the journal tells the next one.
private struct ConnectionLost: Error {
    let reason: String
}

/// Another run changed the version rows first; what is to be done has to be found again.
struct Overtaken: Error {}

extension DatabaseError {
    /// The server went away, or was told to send everybody away.
    var isConnectionLost: Bool { code.hasPrefix("08") || ["57P01", "57P02", "57P03", "25P03"].contains(code) }
}
