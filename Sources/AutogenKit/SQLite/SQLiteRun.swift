#if canImport(Glibc)
    import Glibc
#endif
import DatabaseAccess
import MigrationPlan
import RevisionFiles
import RevisionRunner
import SQLiteClient
import SQLiteDialect
import SchemaModel

extension Project {
    /// What stands around every run on a SQLite file. Its lock is the file's own, taken by each revision's transaction.
    /// - Parameter body: is called again where another run was faster; what it finds then is the truth.
    func withSQLiteRun(
        _ graph: RevisionGraph, _ access: SQLiteSession.Access, _ progress: @escaping Progress,
        _ options: RunOptions = RunOptions(), _ body: (borrowing SQLiteSession, StepRunner) throws -> Void
    ) throws -> RunOutcome {
        try withSQLite(access, progress) { session in
            let log = RunLog()
            SQLiteInterruption.begin(session)
            defer { SQLiteInterruption.end() }
            var runner = StepRunner(
                journal: journal, host: environment.host, tool: "autogen \(Version.current)",
                variables: environment.variables, clock: Self.milliseconds,
                report: { log.take($0, graph, progress) }, isInterrupted: { SQLiteInterruption.isRequested })
            let conventions = SQLiteConventions()
            runner.conventions = conventions
            runner.unit = engine.unit(options)
            runner.pause = { usleep(UInt32($0) * 1000) }
            while true {
                do {
                    conventions.expected = Set(try journal.current(session))
                    try body(session, runner)
                    break
                } catch let error as DatabaseError where SQLiteInterruption.isRequested && error.isBusy {
                    throw AutogenFailure(
                        .interrupted, "run.interrupted", "stopped while a lock was waited for, as asked",
                        help: "`autogen status` says where the database stands")
                } catch is Overtaken {
                    progress(.note("another run was faster: looking again"))
                } catch let error as DatabaseError where error.code == SQLiteConventions.overtaken {
                    try? session.execute("ROLLBACK")
                    progress(.note("another run was faster: looking again"))
                }
            }
            return RunOutcome(items: log.items, current: try journal.current(session))
        }
    }

    /// Whether the file holds already what a baseline would make.
    func matchesBaseline(
        _ file: RevisionFile, _ graph: RevisionGraph, _ session: borrowing SQLiteSession
    ) throws -> Bool {
        let live = try readSQLite(session).filter { $0.id.kind != .unmanaged }
        let work = try SQLiteSession(scratch: StandIns())
        try replaySQLite(graph, upTo: [file.id], on: work)
        let wanted = try readSQLite(work)
        let left = ChangeSet.differences(live, wanted)
        if left.isEmpty { return true }
        // What others made beside it is no hindrance; what the baseline makes must be there whole, or not at all.
        let missing = left.filter(wanted.contains)
        let more = left.filter { !wanted.contains($0) && wanted.contains(live.root(of: $0)) && live.root(of: $0) != $0 }
        if missing.isEmpty, more.isEmpty { return true }
        let present = Set(wanted.objects.keys.map { wanted.root(of: $0) }).filter {
            $0.kind != .schema && live.contains($0)
        }
        if present.isEmpty { return false }
        // Another run may be at work on it.
        if try !journal.current(session).isEmpty { throw Overtaken() }
        throw Self.mismatch(file, missing + more)
    }
}

extension DatabaseError {
    /// Another connection holds a lock.
    var isBusy: Bool { ["SQLITE_BUSY", "SQLITE_LOCKED"].contains(code) }
}
