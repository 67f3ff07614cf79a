import DatabaseAccess
import RevisionFiles
import RevisionRunner
import SourceDiagnostics

extension Project {
    /// Looks whether the pending revisions could run, before anything does. Changes nothing.
    public func preflight() async throws -> GuardOutcome {
        try await engine.preflight()
    }

    func lookAtFiles() -> (graph: RevisionGraph?, findings: [Finding]) {
        guard FileTree.exists(migrationsFolder) else {
            return (
                nil,
                [
                    Finding(
                        .problem, "migrations", "there is no folder \(shown(migrationsFolder))",
                        details: ["stand in the project's folder, or name it: --migrations"])
                ]
            )
        }
        do {
            let graph = try loadRevisions()
            if graph.heads.count > 1 {
                return (
                    graph,
                    [
                        Finding(
                            .problem, "migrations", "there are \(graph.heads.count) heads", details: graph.heads,
                            remedies: ["autogen merge"])
                    ]
                )
            }
            let count = graph.order.count
            return (graph, [Finding(.ok, "migrations", "\(count) revision\(count == 1 ? "" : "s") with one head")])
        } catch {
            let lines = AutogenFailure.wrap(error).rendered().split(separator: "\n").map(String.init)
            return (nil, [Finding(.problem, "migrations", "the revisions cannot be used", details: lines)])
        }
    }

    /// What the journal and the pending revisions' files say; returns what is pending.
    func preflightJournal(
        _ graph: RevisionGraph?, _ session: borrowing some DatabaseSession & ~Copyable, _ found: inout [Finding]
    ) throws -> [RevisionFile] {
        guard let graph else { return [] }
        guard let (rows, half) = try? versions(graph, session) else {
            found.append(
                Finding(.problem, "journal", "the journal cannot be read, so what is pending is not known"))
            return []
        }
        let status = Self.preflightRows(rows, half, graph)
        found += status
        let applied = graph.ancestors(of: rows.filter { graph.revisions[$0] != nil })
        let pending = graph.order.filter { !applied.contains($0) }.compactMap { graph.revisions[$0] }
        if status.isEmpty { found.append(Finding(.ok, "journal", "no revision is half applied or unknown")) }
        let open = pending.filter { !$0.upgrade.unresolved.isEmpty }
        for file in open {
            found.append(
                Finding(
                    .problem, "review", "revision \(file.id) asks \(file.upgrade.questions.count) to be decided",
                    details: file.upgrade.questions.map { "\(file.path):\($0.statement.line): \($0.text)" },
                    remedies: ["autogen approve \(file.id)"]))
        }
        if open.isEmpty {
            found.append(
                Finding(
                    .ok, "review",
                    pending.isEmpty ? "nothing is pending" : "nothing to decide in \(pending.count) pending"
                ))
        }
        return pending
    }

    func versions(
        _ graph: RevisionGraph, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> (rows: [String], half: [StatusOutcome.HalfApplied]) {
        var half: [StatusOutcome.HalfApplied] = []
        for event in try journal.unfinished(session) where !half.contains(where: { $0.id == event.revision }) {
            half.append(
                StatusOutcome.HalfApplied(
                    id: event.revision, direction: event.direction, below: graph.addressBelow(event.revision)))
        }
        return (try journal.current(session), half)
    }

    private static func preflightRows(_ rows: [String], _ half: [StatusOutcome.HalfApplied], _ graph: RevisionGraph)
        -> [Finding]
    {
        let unknown = rows.filter { graph.revisions[$0] == nil }.map { id in
            Finding(
                .problem, "revision.unknown", "the database is at revision \(id), which no file is",
                details: [unknownHint(id, graph)], remedies: ["autogen doctor"])
        }
        return unknown + findings(covered: graph.covered(among: rows)) + findings(half: half)
    }
}
