import RevisionFiles

/// The head made anew, for whoever goes on with the models before anybody else has it.
extension Project {
    func amend(_ request: RevisionRequest, _ whole: RevisionGraph) async throws -> RevisionOutcome {
        guard !request.isEmpty, request.id == nil, request.head == nil, !request.splices else {
            throw AutogenFailure(
                .usage, "usage",
                "--amend makes the head anew where it stands: it goes without --empty, --rev-id, --head and --splice")
        }
        guard let id = try whole.head(), let old = whole.revisions[id] else {
            throw AutogenFailure(
                .usage, "revision.amend", "there is no revision to amend", help: "`autogen -m` writes one")
        }
        try checkAmendable(old)
        // What others have of it, only they can tell; the database at hand is asked.
        if isDatabaseGiven, try await current().contains(id) {
            throw AutogenFailure(
                .found, "revision.amend", "revision \(id) is applied to \(database)",
                help:
                    "`autogen downgrade -1` takes it back first; where others have it, too, `autogen -m` writes another one"
            )
        }
        let graph = try RevisionGraph(whole.order.filter { $0 != id }.compactMap { whole.revisions[$0] })
        var again = request
        (again.id, again.replaced) = (id, old)
        if !request.message.contains(where: { !$0.isWhitespace }) { again.message = old.message }
        again.branchLabels = old.branch + request.branchLabels.filter { !old.branch.contains($0) }
        again.dependsOn = old.dependsOn + request.dependsOn.filter { !old.dependsOn.contains($0) }
        let outcome = try await compareAndWrite(again, graph, old.revises)
        guard let made = outcome.files.last else {
            throw AutogenFailure(
                .found, "revision.amend",
                "without revision \(id) models and what is there agree: nothing is left of it",
                help: "remove \(old.path)")
        }
        // The message may have changed, and with it the file's name.
        if made.path != old.path, !request.isDryRun { FileTree.remove(fullPath(old)) }
        return outcome
    }

    private func checkAmendable(_ file: RevisionFile) throws {
        let reason: String
        switch file {
        case _ where file.isBaseline: reason = "it is a baseline"
        case _ where file.revises.count > 1: reason = "it is a merge"
        case _ where !file.replaces.isEmpty: reason = "it was made of several"
        case _ where file.state == nil: reason = "it was written by hand"
        default: return
        }
        throw AutogenFailure(
            .usage, "revision.amend", "revision \(file.id) cannot be amended: \(reason)",
            help: "`autogen edit` opens it; `autogen -m` writes another one")
    }
}
