import DatabaseAccess
import MigrationPlan
import RevisionFiles
import RevisionRunner
import SQLiteClient
import SQLiteDialect
import SchemaModel

/// What `verify`, `preflight` and `doctor` look at in a SQLite file.
extension SQLiteEngine {
    func verify() async throws -> VerificationOutcome {
        let differences = try await project.check(live: true)
        let status = try await project.status()
        var health = GuardOutcome(project.database.description)
        health.findings.append(Project.finding(differences))
        try project.withSQLite { session in
            health.add(
                try soundness(session), ok: "file",
                "the file is whole, foreign keys lead somewhere, views and triggers name what is there")
            health.add(Project.findings(status), ok: "journal", "every revision is applied as it stands in its file")
            for check in project.checks { health.findings.append(check.run(session)) }
        }
        return VerificationOutcome(differences: differences, health: health)
    }

    func preflight() async throws -> GuardOutcome {
        var outcome = GuardOutcome(project.database.description)
        let (graph, files) = project.lookAtFiles()
        do {
            try project.withSQLite(.readWrite) { session in
                if session.isReadOnly { throw DatabaseError(code: "SQLITE_READONLY", message: "it is read-only") }
                try tryToWrite(session)
                outcome.add(.ok, "file", "the file can be written, and no other process holds its lock")
                outcome.findings += try soundness(session)
                let pending = try project.preflightJournal(graph, session, &outcome.findings)
                guard !pending.isEmpty, let graph else { return }
                outcome.findings.append(try rehearse(pending, graph, session))
            }
        } catch let failure as AutogenFailure {
            guard let problem = failure.problems.first else { throw failure }
            outcome.findings.append(
                Finding(.problem, "file", problem.message, details: [problem.help].compactMap { $0 }))
        }
        outcome.findings += files
        return outcome
    }

    /// Writes what stands there already, and takes it back: nothing else tells whether the file can be written, and the journal be made
    /// beside it.
    private func tryToWrite(_ session: borrowing SQLiteSession) throws(DatabaseError) {
        let version = Int(try session.value("PRAGMA user_version") ?? "") ?? 0
        do throws(DatabaseError) {
            try session.execute("BEGIN IMMEDIATE; PRAGMA user_version = \(version); ROLLBACK")
        } catch {
            try? session.execute("ROLLBACK")
            guard error.code == "SQLITE_CANTOPEN" else { throw error }
            throw DatabaseError(
                code: "SQLITE_READONLY", message: "no journal can be made beside it (\(error.message))")
        }
    }

    /// Runs what is pending on a copy of the file, rows and all.
    private func rehearse(
        _ pending: [RevisionFile], _ graph: RevisionGraph, _ session: borrowing SQLiteSession
    ) throws -> Finding {
        guard let copy = try copyInMemory(session) else {
            return Finding(
                .note, "rehearsal", "the file is larger than 1 GB: what is pending was not tried on a copy of it")
        }
        var losses: [String] = []
        for file in pending where !file.isBaseline {
            do {
                let rows = try SQLiteRows(copy)
                try project.runSQLite(file.upgrade, of: file, copy)
                losses += Self.unexplained(rows.losses(in: try SQLiteRows(copy)), file)
            } catch {
                let failure = AutogenFailure.wrap(error)
                return Finding(
                    .problem, "rehearsal", "revision \(file.id) fails on a copy of the file",
                    details: failure.rendered().split(separator: "\n").map(String.init))
            }
        }
        guard losses.isEmpty else {
            return Finding(
                .problem, "rehearsal",
                "what is pending ran on a copy of the file, and loses rows of which no flag speaks", details: losses)
        }
        return Finding(.ok, "rehearsal", "what is pending ran on a copy of the file")
    }

    /// What a revision loses and does not say.
    private static func unexplained(_ losses: [SQLiteRows.Loss], _ file: RevisionFile) -> [String] {
        let flags = RowLoss([file.upgrade])
        // A name that changes hands has another table's rows.
        let renames = file.upgrade.statements.flatMap { $0.notes + $0.reviews }.filter { $0.hasPrefix("rename-table") }
        let moved = Set(
            renames.flatMap { $0.lowercased().split { " ,;:().".contains($0) } }.map(String.init))
        return losses.filter { loss in
            loss.column.isEmpty && !moved.contains(loss.table) && !flags.explains(ObjectID(.table, "main", loss.table))
        }.map {
            "revision \(file.id): \($0.before - $0.after) of \($0.before) rows of \($0.table) are gone after it; "
                + "where that is meant, a line above the statement says so: -- NOTE drop-rows: rows of \($0.table)"
        }
    }

    func doctor(_ limits: DoctorLimits) async throws -> GuardOutcome {
        var outcome = GuardOutcome(project.database.description)
        let (graph, files) = project.lookAtFiles()
        outcome.findings += files
        do {
            try project.withSQLite { session in
                outcome.findings += try soundness(session)
                outcome.findings += try diagnoseVersions(graph, session)
                let left = try session.query(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'autogen\\_new%' ESCAPE '\\'", []
                )
                for row in 0..<left.rowCount {
                    outcome.add(
                        .note, "leftover.table",
                        "table \(left.string(row, 0)) has a name that autogen gives to tables that take another's place"
                    )
                }
            }
        } catch let failure as AutogenFailure {
            guard let problem = failure.problems.first else { throw failure }
            outcome.findings.append(
                Finding(.problem, "file", problem.message, details: [problem.help].compactMap { $0 }))
        }
        if outcome.isFine { outcome.add(.ok, "doctor", "nothing is wrong that could be seen") }
        return outcome
    }

    private func diagnoseVersions(
        _ graph: RevisionGraph?, _ session: borrowing SQLiteSession
    ) throws -> [Finding] {
        guard let graph else { return [] }
        let (rows, half) = try project.versions(graph, session)
        var diagnosis = try project.diagnose(rows, half, graph, session)
        if diagnosis.needsLikeness { diagnosis.likeness = try likeness(graph, session) }
        return diagnosis.findings(graph)
    }

    func likeness(_ graph: RevisionGraph) async throws -> SchemaLikeness? {
        try project.withSQLite { session in try likeness(graph, session) }
    }

    private func likeness(
        _ graph: RevisionGraph, _ session: borrowing SQLiteSession
    ) throws -> SchemaLikeness? {
        let live = try comparable(session)
        guard Project.hasObjects(live) else { return nil }
        var likeness = SchemaLikeness(live)
        likeness.follow(graph, whole: nil, ignore: project.ignore) { line, known, enter in
            let work = try SQLiteSession(scratch: StandIns())
            if known == 0 { enter(try comparable(work)) }
            for (place, file) in line.enumerated() {
                try project.runSQLite(file.upgrade, of: file, work)
                if place + 1 >= known { enter(try comparable(work)) }
            }
        }
        return likeness
    }

    /// Virtual tables are in nobody's revisions as far as they are compared.
    private func comparable(_ session: borrowing SQLiteSession) throws -> DatabaseSchema {
        try project.readSQLite(session).filter { $0.id.kind != .unmanaged }
    }

    /// A copy of the file, rows and all; nil where it is larger than 1 GB.
    func copyInMemory(_ session: borrowing SQLiteSession) throws(DatabaseError) -> SQLiteSession? {
        let size = try session.value("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        guard Int(size ?? "") ?? 0 <= 1 << 30 else { return nil }
        let copy = try SQLiteSession(":memory:")
        try session.backUp(to: copy)
        return copy
    }

    /// The file itself, and what in it points to nothing.
    private func soundness(_ session: borrowing SQLiteSession) throws -> [Finding] {
        var found = try damage(session)
        // Who reads a damaged file further stumbles, and what was found would not be told.
        if found.contains(where: { $0.status == .problem }) { return found }
        for (tables, count) in try SQLiteIntegrity.violations(session).sorted(by: { $0.key < $1.key }) {
            found.append(
                Finding(
                    .problem, "foreign-key",
                    "foreign keys lead nowhere: \(tables): \(count) row\(count == 1 ? "" : "s")",
                    remedies: ["PRAGMA foreign_key_check;"]))
        }
        for (what, reason) in try SQLiteIntegrity.dangling(session).sorted(by: { $0.key < $1.key }) {
            found.append(Finding(.problem, "dangling", "\(what) is broken: \(reason)"))
        }
        return found + (try staleSearchIndexes(session))
    }

    private func damage(_ session: borrowing SQLiteSession) throws -> [Finding] {
        let lines: [String]
        do throws(DatabaseError) {
            lines = try SQLiteIntegrity.damage(session)
        } catch {
            guard error.isOfApplication else { throw error }
            return [
                Finding(
                    .note, "file.unchecked", "the file's rows could not be checked: \(error.message)",
                    details: ["the application brings it; PRAGMA integrity_check runs there"])
            ]
        }
        if lines.isEmpty { return [] }
        let details = lines.flatMap { $0.split(separator: "\n").map(String.init) }
        if SQLiteIntegrity.isOfIndexes(lines) {
            return [
                Finding(
                    .problem, "file.damaged", "indexes do not hold what their tables hold; the rows are whole",
                    details: details, remedies: [project.reindexing])
            ]
        }
        return [
            Finding(.problem, "file.damaged", "the file is damaged", details: details, remedies: [project.recovery])
        ]
    }
}
