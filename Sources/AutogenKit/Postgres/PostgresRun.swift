#if canImport(Glibc)
    import Glibc
#endif
import DatabaseAccess
import PostgresClient
import RevisionFiles
import RevisionRunner

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
        let sessions = OwnSessions()
        var lost: (error: String, since: Int)?
        var delay = 200
        while true {
            do {
                return try await withDatabase { session in
                    if lost != nil { progress(.note("connected again: going on where the journal says")) }
                    (lost, delay) = (nil, 200)
                    return try await run(graph, options, log, sessions, progress, body, session)
                }
            } catch {
                guard let reason = Self.isConnectionLost(error, afterLoss: lost != nil), !Interruption.isRequested
                else { throw error }
                let since = lost?.since ?? Self.milliseconds()
                guard Self.milliseconds() - since < Self.patience else { throw Self.lostForGood(reason) }
                let line = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                if lost == nil { progress(.note("the connection is lost (\(line)); looking for the server")) }
                lost = (reason, since)
                usleep(UInt32(delay) * 1000)
                delay = min(5000, delay * 2)
            }
        }
    }

    private func run(
        _ graph: RevisionGraph, _ options: RunOptions, _ log: RunLog, _ sessions: OwnSessions,
        _ progress: @escaping Progress,
        _ body: (borrowing PostgresSession, StepRunner) async throws -> Void, _ session: borrowing PostgresSession
    ) async throws -> RunOutcome {
        try checkWritable(session)
        Interruption.begin(session)
        defer { Interruption.end() }
        try RunLock.acquire(
            session, wait: wait, after: sessions.backends,
            ending: { progress(.note("the lost session, process \($0), still held the lock: it was ended")) },
            waiting: { progress(.note("waiting up to \(wait) s for another run on this database: \($0)")) },
            pause: {
                usleep(UInt32($0) * 1000)
                try checkInterruption(before: "the run began; nothing was changed")
            })
        defer { RunLock.release(session) }
        let pid = try ownProcess(session)
        sessions.backends.append(try RunLock.Backend(session))
        let monitor = RunMonitor(address: session.address, pid: pid) { progress(.note("  " + $0)) }
        let half = options.lockTimeout / 2
        session.watch({ monitor.look($0) }, first: half > 0 ? half : 1000)
        defer { session.watch(nil) }
        var runner = StepRunner(
            journal: journal, host: environment.host, tool: "autogen \(Version.current)",
            variables: environment.variables, clock: Self.milliseconds, report: { log.take($0, graph, progress) },
            isInterrupted: { Interruption.isRequested })
        (runner.limits, runner.unit) = (options.limits, options.unit)
        runner.blockers = { monitor.blockers }
        runner.pause = { usleep(UInt32($0) * 1000) }
        runner.random = { Int.random(in: $0) }
        try await body(session, runner)
        return RunOutcome(items: log.items, current: try runner.journal.current(session))
    }

    private static func lostForGood(_ reason: String) -> AutogenFailure {
        AutogenFailure(
            .database, "run.connection-lost",
            "the connection was lost (\(reason)), and the server was not to be had again within \(patience / 1000) s",
            help:
                "what was committed is in the journal, all else was rolled back: `autogen status` says where the database stands, and the same command goes on from there"
        )
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
}

/// The server processes that a run had, one after the other.
private final class OwnSessions {
    var backends: [RunLock.Backend] = []
}
