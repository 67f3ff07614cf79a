import RevisionFiles
import SourceDiagnostics

extension Project {
    /// Takes over what another runner has: its migrations as revisions, and where it says that the database stands.
    public func adopt(_ request: AdoptRequest, progress: @escaping Progress) async throws -> AdoptOutcome {
        let choice = try request.from.map(RunnerChoice.init)
        var outcome = AdoptOutcome()
        guard !request.paths.isEmpty else {
            if request.alembicVersions != nil || request.skipsRepeatable || !request.placeholders.isEmpty {
                throw AutogenFailure(
                    .usage, "usage", "no migrations are named that could be read",
                    help: "name their folder: autogen adopt FOLDER")
            }
            if choice == .nobody { return try await adoptAsItIs(request, progress) }
            let takeover = try await takeOver(choice, request, try loadRevisions(), progress)
            (outcome.state, outcome.notes) = (takeover.state, takeover.notes)
            return outcome
        }
        let lock = try lockRevisions()
        defer { lock.release() }
        let old = try loadRevisions()
        let read = try readMigrations(request, known: Set(old.order))
        let added = try finished(read.revisions, beside: old)
        let graph = try RevisionGraph(old.order.compactMap { old.revisions[$0] } + added.map(\.file))
        outcome.existing = read.revisions.map(\.file.id).filter { old.revisions[$0] != nil }
        outcome.files = added.map { revision in
            AdoptOutcome.File(
                id: revision.file.id, path: revision.file.path, source: revision.source, text: revision.file.text,
                isReversible: revision.file.irreversible == nil)
        }
        outcome.notes = read.notes
        if !added.isEmpty, graph.heads.count > 1 {
            outcome.notes.append(
                "there are \(graph.heads.count) heads: \(graph.heads.joined(separator: ", ")); `autogen merge` joins them"
            )
        }
        let save = { if !request.isDryRun { try self.save(added.map(\.file)) } }
        guard let choice else {
            try save()
            return outcome
        }
        try checkFree(added.map(\.file))
        do {
            if choice == .nobody {
                let found = try await findPlace(graph)
                try save()
                outcome.state = try await enter(found.place, graph, request, progress)
                outcome.notes += found.notes
            } else {
                let takeover = try await takeOver(choice, request, graph, progress, before: save)
                outcome.state = takeover.state
                outcome.notes += takeover.notes
            }
        } catch {
            // Files without the entry in the database would be half of what was asked.
            for revision in added { FileTree.remove(fullPath(revision.file)) }
            throw error
        }
        return outcome
    }

    /// What is there already was not written by this adoption, and must not go with it.
    private func checkFree(_ files: [RevisionFile]) throws {
        for file in files { try FileTree.checkNew(fullPath(file)) }
    }

    /// Writes all files, or none.
    private func save(_ files: [RevisionFile]) throws {
        for (place, file) in files.enumerated() {
            do {
                try FileTree.writeNew(file.text, to: fullPath(file))
            } catch {
                for written in files[..<place] { FileTree.remove(fullPath(written)) }
                throw error
            }
        }
    }
}
