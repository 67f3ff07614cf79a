import DatabaseAccess
import ModelFiles
import RevisionFiles
import RevisionRunner
import SchemaModel

/// A database for which no other runner vouches: what it holds says where it stands.
extension Project {
    /// Where a database stands by its schema.
    enum Place {
        /// It is entered already, or there is nothing in it.
        case known([String])
        /// What it holds is just what these make.
        case found([String])
    }

    /// Writes down what a database holds as a baseline, and models where there are none; or finds the revision that made it.
    func adoptAsItIs(_ request: AdoptRequest, _ progress: @escaping Progress) async throws -> AdoptOutcome {
        let lock = try lockRevisions()
        defer { lock.release() }
        let graph = try loadRevisions()
        var outcome = AdoptOutcome()
        guard graph.isEmpty else {
            let found = try await findPlace(graph)
            outcome.notes = found.notes
            outcome.state = try await enter(found.place, graph, request, progress)
            return outcome
        }
        _ = try await engine.look(UnenteredRows(project: self, graph: graph))
        let live = try await engine.readSchema()
        guard Self.hasObjects(live) else {
            outcome.notes = ["the database is empty: write models, then `autogen -m` and `autogen upgrade`"]
            return outcome
        }
        return try await adoptBaseline(live, request, progress)
    }

    private func adoptBaseline(
        _ live: DatabaseSchema, _ request: AdoptRequest, _ progress: @escaping Progress
    ) async throws -> AdoptOutcome {
        let written = try writtenModels()
        let drafts =
            written == nil ? ModelPrinter.files(try pulled(live), for: dialect, singleFile: false) { _ in nil } : []
        let model =
            try written
            ?? loadModels(drafts.map { SourceText(file: shown(modelsFolder + "/" + $0.path), text: $0.text) })
        let comparison = try await engine.compareForBaseline(model, live)
        guard let plans = comparison.baseline else {
            throw AutogenFailure(
                .found, "adopt.scope", "the models name nothing of what the database holds",
                help: "`autogen pull` writes models of it; `--schema NAME` brings a whole schema into scope")
        }
        let file = try makeBaseline(comparison, plans, model)
        var outcome = AdoptOutcome()
        outcome.files = [
            AdoptOutcome.File(
                id: file.id, path: file.path, source: database.description, text: file.text, isReversible: true)
        ]
        outcome.models = drafts.map { shown(modelsFolder + "/" + $0.path) }
        if !comparison.changes.isEmpty {
            outcome.notes.append(
                "models and database differ in \(comparison.changes.count): `autogen diff` shows it, `autogen -m` writes the change"
            )
        }
        if !comparison.unmanaged.isEmpty {
            outcome.notes.append(
                "\(comparison.unmanaged.count) in the database are left alone: `autogen check --live` names them")
        }
        var saved: [String] = []
        do {
            if !request.isDryRun {
                try FileTree.checkNew(fullPath(file))
                for draft in drafts {
                    let path = modelsFolder + "/" + draft.path
                    if !FileTree.exists(path) { saved.append(path) }
                    try FileTree.write(draft.text, to: path)
                }
                saved.append(fullPath(file))
                try FileTree.write(file.text, to: fullPath(file))
            }
            outcome.state = try await enter(.found([file.id]), try RevisionGraph([file]), request, progress)
        } catch {
            // Files without the entry in the database would be half of what was asked.
            for path in saved { FileTree.remove(path) }
            throw error
        }
        return outcome
    }

    /// The project's models; nil where there are none yet.
    private func writtenModels() throws -> AuthoredModel? {
        guard FileTree.exists(modelsFolder), try !modelSources().isEmpty else { return nil }
        let model = try loadModels()
        return model.schema.objects.isEmpty ? nil : model
    }

    /// The revisions that made what a database holds.
    func findPlace(_ graph: RevisionGraph) async throws -> (place: Place, notes: [String]) {
        let rows = try await engine.look(UnenteredRows(project: self, graph: graph))
        if !rows.isEmpty { return (.known(rows), []) }
        guard let likeness = try await engine.likeness(graph) else {
            return (.known([]), ["the database is empty: `autogen upgrade` makes all"])
        }
        let exact = likeness.exactRows
        if exact.count == 1 { return (.found(exact[0]), []) }
        let findings = likeness.findings(graph, isPurge: false)
        throw AutogenFailure(
            .found, "adopt.schema",
            exact.isEmpty
                ? "no revision makes just what the database holds, so nothing was entered"
                : "several revisions make just what the database holds, so nothing was entered",
            help: exact.isEmpty
                ? "settle what differs, or `autogen stamp` the revision that is meant; `autogen doctor` says the same"
                : "enter the right one: \(exact.map { "`autogen stamp \($0.joined(separator: " "))`" }.joined(separator: ", "))",
            notes: findings.flatMap { [$0.message] + $0.details })
    }

    /// The rows of a database that is entered nowhere yet, or at revisions that are there.
    fileprivate func checkUnentered(
        _ graph: RevisionGraph, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> [String] {
        let rows = try known(try journal.current(session), graph)
        if let half = try journal.unfinished(session).first {
            throw AutogenFailure(
                .found, "database.half-applied", "revision \(half.revision) is half applied",
                help: "`autogen \(half.direction)` finishes it first")
        }
        return rows
    }

    func enter(
        _ place: Place, _ graph: RevisionGraph, _ request: AdoptRequest, _ progress: @escaping Progress
    ) async throws -> AdoptOutcome.State? {
        switch place {
        case .known(let rows):
            return rows.isEmpty ? nil : AdoptOutcome.State(table: nil, before: rows, after: rows)
        case .found(let ids):
            guard !request.isDryRun else { return AdoptOutcome.State(table: nil, before: [], after: ids) }
            var task = EntryTask(project: self, files: ids.compactMap { graph.revisions[$0] })
            _ = try await engine.run(&task, graph, makesDatabase: false, progress)
            return AdoptOutcome.State(table: nil, before: [], after: ids)
        }
    }
}

private struct UnenteredRows: SessionTask {
    let project: Project
    let graph: RevisionGraph

    func run(_ session: borrowing some DatabaseSession & ~Copyable) throws -> [String] {
        try project.checkUnentered(graph, session)
    }
}

private struct EntryTask: RunTask {
    let project: Project
    let files: [RevisionFile]

    mutating func run(_ runner: StepRunner, _ session: borrowing some DatabaseSession & ~Copyable) throws {
        guard try runner.journal.current(session).isEmpty else {
            throw AutogenFailure(
                .found, "adopt.state", "another run entered this database meanwhile",
                help: "`autogen status` says where it stands")
        }
        try project.createJournal(session)
        try runner.stamp(files, removing: [], session)
    }
}
