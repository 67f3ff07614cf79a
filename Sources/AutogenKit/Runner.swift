#if canImport(Glibc)
    import Glibc
#endif
import DatabaseAccess
import PostgresClient
import PostgresDialect
import RevisionFiles
import RevisionRunner
import SQLText
import SchemaModel
import SourceDiagnostics

/// What a run tells its user while it goes; lines for a terminal.
public typealias Progress = (String) -> Void

public struct RunOutcome: Sendable {
    public struct Item: Sendable {
        public let id: String
        public let message: String
        public let what: String
        public let milliseconds: Int
    }

    public let items: [Item]
    public let current: [String]
}

extension Project {
    /// Brings the database up to a revision.
    public func upgrade(to address: String, progress: @escaping Progress) async throws -> RunOutcome {
        let graph = try loadRevisions()
        return try await withRun(graph, progress) { session, runner in
            let journal = Journal(schema: Self.stateSchema)
            let current = try known(try journal.current(session), graph)
            let targets = try graph.resolve(address, rows: current).ids
            guard !targets.isEmpty else {
                if graph.isEmpty, address == "head" || address == "heads" { return }
                throw AutogenFailure(
                    .usage, "usage.address",
                    "'\(address)' is no revision to go up to: `autogen downgrade base` takes everything back")
            }
            let applied = graph.ancestors(of: current)
            try checkUnedited(applied, graph, journal, session)
            let way = graph.upgrade(from: current, to: targets)
            let pending = way.compactMap { graph.revisions[$0.id] }
            let unfinished = try journal.unfinished(session)
            if let lost = unfinished.first(where: { graph.revisions[$0.revision] == nil }) {
                throw AutogenFailure(
                    .found, "database.half-applied",
                    "revision \(lost.revision) is half applied, and its file is gone",
                    help: "bring the file back, from version control say; then the same command goes on")
            }
            if let other = unfinished.first(where: { $0.direction == "downgrade" }) {
                throw AutogenFailure(
                    .found, "database.half-applied", "the downgrade of revision \(other.revision) is half done",
                    help: "`autogen downgrade` finishes it first")
            }
            try checkReviewed(pending)
            for (number, (step, file)) in zip(way, pending).enumerated() {
                try Self.checkInterruption(before: "revision \(file.id); the revisions before it are applied")
                if file.isBaseline, number == 0, try await matchesBaseline(file, graph, session) {
                    try createJournal(session)
                    try runner.stamp([file], removing: step.removed, session)
                } else {
                    try createJournal(session)
                    try report(file.upgrade, session, progress)
                    try attempt(file) {
                        try runner.run(
                            file, .upgrade, removing: step.removed, adding: step.added, resuming: unfinished, session)
                    }
                }
            }
        }
    }

    /// Takes the database down to a revision, or to the base.
    public func downgrade(
        to address: String, confirm: @escaping (String) -> Bool, progress: @escaping Progress
    ) async throws -> RunOutcome {
        let graph = try loadRevisions()
        return try await withRun(graph, progress) { session, runner in
            let journal = Journal(schema: Self.stateSchema)
            let current = try known(try journal.current(session), graph)
            let unfinished = try journal.unfinished(session)
            if let other = unfinished.first(where: { $0.direction == "upgrade" }) {
                throw AutogenFailure(
                    .found, "database.half-applied", "revision \(other.revision) is half applied",
                    help: "`autogen upgrade` finishes it first")
            }
            guard !current.isEmpty else {
                if address == "base" { return }
                throw AutogenFailure(
                    .usage, "usage.address", "the database is at the base: there is nothing to take back")
            }
            let destination = try graph.resolve(address, rows: current)
            guard destination.ids.count <= 1 else {
                throw AutogenFailure(
                    .usage, "usage.address",
                    "'\(address)' stands for several revisions: \(destination.ids.joined(separator: ", "))",
                    help: "name the one to go down to, or `base`")
            }
            let target = destination.ids.first
            let applied = graph.ancestors(of: current)
            if let target, !applied.contains(target) {
                throw AutogenFailure(
                    .usage, "usage.address",
                    "revision \(target) is not applied, so the database cannot be taken down to it",
                    help: "`autogen upgrade \(target)` goes up to it")
            }
            var way = graph.downgrade(from: current, takingBack: graph.following(destination))
            // A baseline that was stamped describes what was there before autogen: only its own name takes it down.
            if target == nil, let last = way.last.flatMap({ graph.revisions[$0.id] }), last.isBaseline,
                !address.contains(last.id), try wasStamped(last, session)
            {
                way.removeLast()
                progress(
                    "baseline \(last.id) stays: it was there before autogen; `autogen downgrade \(last.id)-1` drops all that it describes"
                )
            }
            let going = way.compactMap { graph.revisions[$0.id] }
            for file in going {
                try checkReversible(file)
                let losses = file.downgrade.statements.flatMap(\.notes).filter {
                    $0.hasPrefix("drop-") || $0.hasPrefix("enum-value-removed")
                }
                if !losses.isEmpty {
                    let text =
                        "revision \(file.id) (\(file.message)) loses data when taken back:\n  "
                        + losses.joined(separator: "\n  ")
                    guard confirm(text) else {
                        throw AutogenFailure(
                            .found, "run.declined", "nothing was taken back", help: "--yes answers yes")
                    }
                }
            }
            for (step, file) in zip(way, going) {
                try Self.checkInterruption(before: "revision \(file.id); those after it are taken back")
                try report(file.downgrade, session, progress)
                try attempt(file) {
                    try runner.run(
                        file, .downgrade, removing: step.removed, adding: step.added, resuming: unfinished, session)
                }
            }
        }
    }

    // MARK: - Around a run

    func withRun(
        _ graph: RevisionGraph, _ progress: @escaping Progress,
        _ body: (borrowing PostgresSession, StepRunner) async throws -> Void
    ) async throws -> RunOutcome {
        try await withDatabase { session in
            try checkWritable(session)
            let journal = Journal(schema: Self.stateSchema)
            let log = RunLog()
            Interruption.begin(session)
            defer { Interruption.end() }
            try RunLock.acquire(
                session, wait: wait,
                waiting: { progress("waiting up to \(wait) s for another run on this database: \($0)") },
                pause: {
                    usleep(UInt32($0) * 1000)
                    try Self.checkInterruption(before: "the run began; nothing was changed")
                })
            defer { RunLock.release(session) }
            let runner = StepRunner(
                journal: journal, host: environment.host, tool: "autogen \(Version.current)",
                variables: environment.variables, clock: Self.milliseconds, report: { log.take($0, graph, progress) },
                isInterrupted: { Interruption.isRequested })
            try await body(session, runner)
            return RunOutcome(items: log.items, current: try journal.current(session))
        }
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

    /// Autogen's own tables come with the first run.
    func createJournal(_ session: borrowing PostgresSession) throws {
        let refusal: DatabaseError
        do throws(DatabaseError) {
            return try Journal(schema: Self.stateSchema).create(session)
        } catch {
            refusal = error
        }
        try session.execute("ROLLBACK")
        guard refusal.code == "42501" else { throw refusal }
        let grant: SQL =
            "GRANT CREATE ON DATABASE \(name: session.databaseName) TO \(name: session.userName)"
        throw AutogenFailure(
            .database, "database.privilege",
            "this role may not make autogen's own tables in schema \(Self.stateSchema): \(refusal.message)",
            help: "let the database's owner run: \(grant)")
    }

    private static func checkInterruption(before what: String) throws {
        guard Interruption.isRequested else { return }
        throw AutogenFailure(.interrupted, "run.interrupted", "stopped before \(what)")
    }

    private static func milliseconds() -> Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// Version rows that no file explains stop every run.
    func known(_ versions: [String], _ graph: RevisionGraph) throws -> [String] {
        let unknown = versions.filter { graph.revisions[$0] == nil }
        guard unknown.isEmpty else {
            throw AutogenFailure(
                .usage, "database.unknown-version",
                "the database is at revision \(unknown.joined(separator: ", ")), which is not in \(shown(migrationsFolder))",
                help:
                    "get the missing file, or look at the right database; `autogen stamp --purge` forgets what is entered"
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

    /// What ran must still stand in its file, else file and database tell different stories.
    private func checkUnedited(
        _ applied: Set<String>, _ graph: RevisionGraph, _ journal: Journal, _ session: borrowing PostgresSession
    ) throws {
        let problems = try edited(applied, graph, journal, session).map { file in
            Diagnostic(
                "revision.edited", "revision \(file.id) was edited after it was applied to this database",
                at: SourceSpan(file: file.path, line: 1, column: 1),
                help: "put the upgrade body back as it was, and write what is new as another revision")
        }
        guard problems.isEmpty else { throw AutogenFailure(.usage, problems) }
    }

    /// The applied revisions whose upgrade is no longer what ran.
    func edited(
        _ applied: Set<String>, _ graph: RevisionGraph, _ journal: Journal, _ session: borrowing PostgresSession
    ) throws -> [RevisionFile] {
        guard !applied.isEmpty else { return [] }
        let checksums = try journal.checksums(session)
        return graph.order.filter(applied.contains).compactMap { graph.revisions[$0] }.filter { file in
            checksums[file.id].map { $0 != file.upgrade.checksum } ?? false
        }
    }

    private func wasStamped(_ file: RevisionFile, _ session: borrowing PostgresSession) throws -> Bool {
        try session.value(
            """
            SELECT event FROM \(Self.stateSchema).history WHERE revision = $1 AND event IN ('done', 'stamped') ORDER BY id DESC LIMIT 1
            """, [file.id]) == "stamped"
    }

    /// Counts the rows that stand in the way or will be lost, before the first statement runs.
    private func report(_ body: RevisionBody, _ session: borrowing PostgresSession, _ progress: Progress) throws {
        for statement in body.statements {
            guard let check = statement.check, let text = statement.review ?? statement.notes.first else { continue }
            // A check is a comment that nobody approves: it may look, and nothing else.
            try session.execute("BEGIN READ ONLY")
            let found: String?
            do {
                found = try session.value(check)
                try session.execute("ROLLBACK")
            } catch {
                try session.execute("ROLLBACK")
                progress("  this check could not run (\(error.message)): \(text)")
                continue
            }
            guard let count = found, count != "0" else { continue }
            progress("  \(count) row\(count == "1" ? "" : "s"): \(text)")
        }
    }

    private func attempt(_ file: RevisionFile, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let failure as StepFailure where Interruption.isRequested {
            throw AutogenFailure(
                .interrupted, "run.interrupted", "stopped in revision \(file.id), as asked", help: failure.aftermath)
        } catch let failure as StepFailure {
            var diagnostic = Diagnostic(
                "revision.step", "revision \(file.id): \(failure.error.message)",
                at: SourceSpan(file: file.path, line: 1, column: 1), help: failure.aftermath,
                notes: AutogenFailure.notes(failure.error))
            if let statement = failure.statement {
                let at = RevisionProblem.diagnostic(failure.error, statement, file)
                diagnostic = Diagnostic(
                    at.code, at.message, at: at.span, sourceLine: at.sourceLine, help: failure.aftermath,
                    notes: at.notes + (failure.error.hint.map { [Diagnostic.Note("hint: \($0)")] } ?? []))
            }
            throw AutogenFailure(.database, [diagnostic])
        }
    }

    /// Whether the database holds already what a baseline would make.
    private func matchesBaseline(
        _ file: RevisionFile, _ graph: RevisionGraph, _ session: borrowing PostgresSession
    ) async throws -> Bool {
        let live = try Catalog.read(session)
        let own = live.filter { live.root(of: $0.id).schema != Self.stateSchema && $0.id.kind != .unmanaged }
        let hasObjects = own.objects.keys.contains {
            $0.kind != .schema && $0.kind != .comment && $0.kind != .extension
        }
        let facts = try DatabaseFacts.read(session)
        let made = try await withScratch(like: facts, extensions: []) { server in
            let scratch = try server.make(7)
            defer { server.drop(7) }
            let made = try SchemaCopies.replay(graph, upTo: [file.id], scratch, server)
            // The live text through the same elaboration, so that spelling makes no difference.
            let copied = try server.make(6)
            defer { server.drop(6) }
            return (made, try SchemaCopies.copy(own, copied))
        }
        let wanted = made.0.filter { $0.id.kind != .unmanaged }
        let missing = wanted.sortedIDs.filter { id in
            guard let object = wanted[id], let other = made.1[id] else { return true }
            return !object.equals(other)
        }
        // What the baseline's own objects have besides is no more a match than what they lack.
        let more = made.1.sortedIDs.filter { id in
            ![.unmanaged, .owner, .privileges].contains(id.kind) && !wanted.contains(id)
                && id != made.1.root(of: id) && wanted.contains(made.1.root(of: id))
        }
        if missing.isEmpty, more.isEmpty { return true }
        if missing.isEmpty { throw Self.mismatch(file, more) }
        let roots = Set(missing.map { wanted.root(of: $0) })
        let present = roots.filter { own.contains($0) && $0.kind != .schema && $0.kind != .extension }
        if !hasObjects
            || present.isEmpty
                && missing.count == wanted.objects.count
                    - wanted.objects.keys.filter({ $0.kind == .schema && own.contains($0) }).count
        {
            return false
        }
        throw Self.mismatch(file, missing)
    }

    private static func mismatch(_ file: RevisionFile, _ ids: [ObjectID]) -> AutogenFailure {
        AutogenFailure(
            .found, "baseline.mismatch",
            "the database is neither empty nor what baseline \(file.id) describes; it differs in \(ids.prefix(5).map(\.description).joined(separator: ", "))",
            help:
                "`autogen diff` shows the differences; the baseline belongs to another database, or this one has changed since"
        )
    }
}

/// Collects what a run did, and says it as it goes.
final class RunLog {
    private(set) var items: [RunOutcome.Item] = []

    func take(_ event: RunEvent, _ graph: RevisionGraph, _ progress: Progress) {
        func message(_ id: String) -> String { graph.revisions[id]?.message ?? "" }
        switch event {
        case .began(let revision, let message, let direction):
            progress("\(direction == "upgrade" ? "↑" : "↓") \(revision) \(message)")
        case .step(let number, let count): if count > 1 { progress("  step \(number) of \(count)") }
        case .notice(let text): progress("  " + text.split(separator: "\n").joined(separator: " "))
        case .finished(let revision, let direction, let milliseconds):
            items.append(
                RunOutcome.Item(id: revision, message: message(revision), what: direction, milliseconds: milliseconds))
        case .stamped(let revision):
            progress("= \(revision) \(message(revision)): the database holds it already")
            items.append(RunOutcome.Item(id: revision, message: message(revision), what: "stamp", milliseconds: 0))
        }
    }
}

/// The version of the tool.
public enum Version {
    public static let current = "0.1.0"
}
