import DatabaseAccess
import MigrationPlan
import ModelFiles
import RevisionFiles
import SQLiteClient
import SQLiteDialect
import SchemaModel
import SourceDiagnostics

/// Comparisons that need nothing but the files: all is made and proved in memory.
extension Project {
    func compareSQLite(
        _ model: AuthoredModel, _ graph: RevisionGraph, isLive: Bool, renames: [String] = [],
        decide: (@Sendable (RenameQuestion) -> Bool?)? = nil, onlyDifferences: Bool = false
    ) throws -> Comparison {
        let work = try SQLiteSession(":memory:")
        if isLive {
            try withSQLite { live in
                // A difference is one wherever the database stands; a revision is made for the head.
                if !onlyDifferences { try checkAtHead(graph, live) }
                try SQLiteCopy.copy(live, to: work)
            }
        } else {
            try replaySQLite(graph, on: work)
        }
        let source = try readSQLite(work)
        let target = try elaborateSQLite(model)
        var comparison = Comparison(serverVersion: work.serverVersion, dialect: .sqlite)
        comparison.unmanaged = source.sortedIDs.compactMap { source[$0] as? UnmanagedObject }
            .map { "\($0.what) \($0.name) (left alone)" }
        if isLive, graph.isEmpty, !ChangeSet.differences(source, target).isEmpty {
            comparison.baseline = try baseline(source)
        }
        var hints = PlanHints()
        hints.backfills = model.backfills
        let proof = SQLiteProof(
            project: self, hints: hints,
            renameHints: model.renames + (try parseRenames(renames, source, target)), decisions: RenameDecisions(decide)
        )
        comparison.proof =
            onlyDifferences
            ? try proof.differences(from: source, to: target, on: work)
            : try proof.plan(from: source, to: target, on: work)
        return comparison
    }

    private func baseline(_ source: DatabaseSchema) throws -> Proof.Result? {
        let session = try SQLiteSession(":memory:")
        let empty = try readSQLite(session)
        if ChangeSet.differences(empty, source).isEmpty { return nil }
        let proof = SQLiteProof(project: self, hints: PlanHints(), renameHints: [], decisions: RenameDecisions(nil))
        return try proof.plan(from: empty, to: source.filter { $0.id.kind != .unmanaged }, on: session)
    }

    /// The models as SQLite stores them.
    func elaborateSQLite(_ model: AuthoredModel) throws -> DatabaseSchema {
        let session = try SQLiteSession(":memory:")
        let failures = try SQLiteElaboration.create(model.schema, session)
        let problems = failures.map { failure in
            model.diagnostic(
                "model.sql", "\(failure.object): \(failure.error.message)", on: failure.object,
                notes: [Diagnostic.Note("SQLite \(SQLiteVersion.text(session.serverVersion))")])
        }
        guard problems.isEmpty else { throw Diagnostics(problems) }
        return try readSQLite(session)
    }

    /// Runs revisions from the base on.
    func replaySQLite(
        _ graph: RevisionGraph, upTo ids: Set<String>? = nil, on session: borrowing SQLiteSession
    ) throws {
        for id in graph.order where ids?.contains(id) ?? true {
            guard let file = graph.revisions[id] else { continue }
            try runSQLite(file.upgrade, of: file, session)
        }
    }

    /// Runs one body of a revision as a run does.
    func runSQLite(_ body: RevisionBody, of file: RevisionFile, _ session: borrowing SQLiteSession) throws {
        let isOff = body.steps.contains(where: \.isWithoutForeignKeys)
        let conventions = SQLiteConventions()
        try session.execute(conventions.settings)
        try conventions.prepare(isWithoutForeignKeys: isOff, session)
        let isWhole = body.steps.allSatisfy(\.isTransactional)
        if isWhole { try session.execute("BEGIN IMMEDIATE") }
        for statement in body.statements {
            do throws(DatabaseError) { try session.execute(statement.sql) } catch {
                try? session.execute("ROLLBACK")
                throw Diagnostics([RevisionProblem.diagnostic(error, statement, file)])
            }
        }
        try conventions.settle(isWithoutForeignKeys: isOff, session)
        if isWhole { try session.execute("COMMIT") }
    }
}

enum SQLiteVersion {
    /// `3.40.1`
    static func text(_ number: Int) -> String { "\(number / 1_000_000).\(number / 1000 % 1000).\(number % 1000)" }
}
