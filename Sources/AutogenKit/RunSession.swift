#if canImport(Glibc)
    import Glibc
#endif
import DatabaseAccess
import RevisionFiles
import RevisionRunner
import SQLText
import SourceDiagnostics

/// What every run looks at and tells.
extension Project {
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
        if refusal.code.hasPrefix("SQLITE") || refusal.isConnectionLost { throw refusal }
        guard refusal.code == "42501" else {
            throw AutogenFailure.database(
                refusal, "database.journal",
                "autogen's own tables in schema \(Self.stateSchema) cannot be made, and nothing was changed")
        }
        let names = try session.query("SELECT current_database(), current_user", [])
        let grant: SQL =
            "GRANT CREATE ON DATABASE \(name: names.string(0, 0)) TO \(name: names.string(0, 1))"
        throw AutogenFailure(
            .database, "database.privilege",
            "this role may not make autogen's own tables in schema \(Self.stateSchema): \(refusal.message)",
            help: "let the database's owner run: \(grant)")
    }

    func checkInterruption(before what: String) throws {
        guard engine.isInterrupted else { return }
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
        if let (id, other) = graph.covered(among: versions).first {
            throw AutogenFailure(
                .usage, "database.covered-version", Self.coveredText(id, other),
                help:
                    "`autogen doctor` says what the database holds; `autogen repair --forget \(id)` leaves the row of \(other)"
            )
        }
        return graph.order.filter(versions.contains)
    }

    static func coveredText(_ id: String, _ other: String) -> String {
        "the database is entered at revision \(id) and at \(other), which follows or needs it: one row too many, which no run leaves"
    }

    func checkReversible(_ file: RevisionFile) throws {
        guard let reason = file.irreversible else { return }
        throw AutogenFailure(
            .found, "revision.irreversible", "revision \(file.id) cannot be taken back: \(reason)",
            help:
                "nothing was changed; go down to \(file.id) itself, write another revision that goes on, or bring back a backup"
        )
    }

    func checkReviewed(_ files: [RevisionFile]) throws {
        let problems = files.flatMap { file in
            file.upgrade.questions.map { statement, text in
                Diagnostic(
                    statement.hasStaleApproval ? "review.stale" : "review.unresolved",
                    (statement.hasStaleApproval
                        ? "the statement was edited after its approval: " : "a person has to decide: ")
                        + text,
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
        for (text, check) in body.statements.flatMap(\.checks) {
            // A check is a comment that nobody approves: it may look, and nothing else.
            try session.execute(engine.looking.begin)
            let found: String?
            do {
                found = try session.value(check)
                try session.execute(engine.looking.end)
            } catch {
                try session.execute(engine.looking.end)
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
        } catch let failure as StepFailure where engine.isInterrupted {
            throw AutogenFailure(
                .interrupted, "run.interrupted", "stopped in revision \(failure.revision), as asked",
                help: failure.aftermath)
        } catch let failure as StepFailure {
            if failure.error.code == SQLiteConventions.overtaken { throw Overtaken() }
            if ["SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_READONLY"].contains(failure.error.code) { throw failure.error }
            if failure.error.isConnectionLost { throw ConnectionLost(reason: failure.error.message) }
            let advice = RunAdvice.text(failure.error)
            var diagnostic = Diagnostic(
                "revision.step", "revision \(failure.revision): \(failure.error.message)",
                at: SourceSpan(file: failure.path, line: 1, column: 1), help: failure.aftermath,
                notes: AutogenFailure.notes(failure.error) + [advice].compactMap { $0.map { Diagnostic.Note($0) } })
            if let statement = failure.statement {
                let rows = engine.offendingRows(failure.error, statement.sql, session)
                let at = RevisionProblem.diagnostic(
                    engine.told(failure.error, statement.sql), statement, failure.file)
                diagnostic = Diagnostic(
                    at.code, at.message, at: at.span, sourceLine: at.sourceLine, help: failure.aftermath,
                    notes: at.notes
                        + [rows, failure.error.hint.map { "hint: \($0)" }, advice].compactMap {
                            $0.map { Diagnostic.Note($0) }
                        }
                )
            }
            // What was refused without asking the server is the file's or the command line's.
            throw AutogenFailure(failure.error.code.isEmpty ? .usage : .database, [diagnostic])
        }
    }
}

/// A run's connection went away; whether a transaction was committed, the journal tells the next one.
struct ConnectionLost: Error {
    let reason: String
}

/// Another run changed the version rows first; what is to be done has to be found again.
struct Overtaken: Error {}

extension DatabaseError {
    /// The server went away, or was told to send everybody away.
    var isConnectionLost: Bool { code.hasPrefix("08") || ["57P01", "57P02", "57P03", "25P03"].contains(code) }
}
