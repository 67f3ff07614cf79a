import ModelFiles
import PostgresClient
import RevisionFiles
import RevisionRunner
import SourceDiagnostics

/// What `rebase` did.
public struct RebaseOutcome: Sendable {
    /// The head that moved, with the revisions that came along, in order; empty where there was nothing to move.
    public let moved: [String]
    public let onto: String
    /// The files that say another parent now.
    public let changedFiles: [String]
    /// Whether models and revisions agree now.
    public let agrees: Bool
}

extension Project {
    /// Puts one of two heads, with what leads to it alone, after the other: the line of work that nobody else has yet.
    /// - Parameters:
    ///   - address: the head that moves; where it is left out, the one that the given database does not have.
    ///   - target: where it goes; the other head where that is left out.
    public func rebase(_ address: String?, onto target: String?) async throws -> RebaseOutcome {
        let graph = try loadRevisions()
        let heads = graph.maximal(Set(graph.order))
        guard heads.count > 1 || target != nil else {
            return RebaseOutcome(moved: [], onto: heads.first ?? "", changedFiles: [], agrees: true)
        }
        let rows = isDatabaseGiven ? try known(try await current(), graph) : nil
        let moving = try movingHead(address, heads, rows, graph)
        let onto = try ontoRevision(target, heads, moving, graph)
        let kept = graph.ancestors(of: [onto])
        let own = graph.ancestors(of: [moving]).subtracting(kept)
        guard !own.isEmpty else {
            throw AutogenFailure(.usage, "usage.rebase", "\(onto) follows \(moving) already: there is nothing to move")
        }
        if let rows,
            let applied = graph.order.first(where: { own.contains($0) && graph.ancestors(of: rows).contains($0) })
        {
            throw AutogenFailure(
                .usage, "usage.rebase", "revision \(applied) is applied to the given database, so it stays where it is",
                help: "move the other head, or join them: `autogen merge`")
        }
        let moved = graph.order.filter(own.contains)
        var files = graph.revisions
        var changed: [String] = []
        for id in moved {
            guard var file = files[id] else { continue }
            let parents = file.revises.filter(own.contains)
            let wanted = parents.count == file.revises.count && !file.revises.isEmpty ? parents : parents + [onto]
            // What the hash stood for has changed with the parents.
            var text = HeaderEdit.setting("state", to: nil, in: file.text)
            if wanted != file.revises {
                text = HeaderEdit.setting("revises", to: wanted.joined(separator: ", "), in: text)
                changed.append(file.path)
            }
            file = try RevisionParser.parse(text, path: file.path)
            files[id] = file
        }
        let rebased = try RevisionGraph(graph.order.compactMap { files[$0] })
        // The revisions must run in their new order, before any file is written.
        let model = FileTree.exists(modelsFolder) ? try loadModels() : nil
        let agrees = try await agreement(rebased, model)
        if agrees, let model, let head = rebased.revisions[moving] {
            let parents = (head.revises + head.dependsOn).map(rebased.chain)
            let state = RevisionState.hash(parents: parents, head, models: RevisionState.fingerprint(model))
            files[moving] = try RevisionParser.parse(
                HeaderEdit.setting("state", to: state, in: head.text), path: head.path)
        }
        for id in moved {
            guard let file = files[id] else { continue }
            try FileTree.write(file.text, to: fullPath(file))
        }
        return RebaseOutcome(moved: moved, onto: onto, changedFiles: changed, agrees: agrees)
    }

    private func movingHead(
        _ address: String?, _ heads: [String], _ rows: [String]?, _ graph: RevisionGraph
    ) throws -> String {
        if let address {
            let ids = try graph.resolve(address, rows: rows).ids
            guard ids.count == 1, let id = ids.first, heads.contains(id) else {
                throw AutogenFailure(
                    .usage, "usage.rebase", "'\(address)' is not one of the heads: \(heads.joined(separator: ", "))")
            }
            return id
        }
        let applied = rows.map { graph.ancestors(of: $0) }
        let free = heads.filter { applied?.contains($0) == false }
        guard let id = free.first, free.count == 1 else {
            throw AutogenFailure(
                .usage, "usage.rebase", "which head is to move? \(heads.joined(separator: ", "))",
                help: "name the one that is only yours: `autogen rebase \(heads[heads.count - 1])`")
        }
        return id
    }

    private func ontoRevision(
        _ target: String?, _ heads: [String], _ moving: String, _ graph: RevisionGraph
    ) throws -> String {
        if let target {
            let ids = try graph.resolve(target).ids
            guard ids.count == 1 else {
                throw AutogenFailure(.usage, "usage.rebase", "'\(target)' is not one revision")
            }
            return ids[0]
        }
        let others = heads.filter { $0 != moving }
        guard others.count == 1 else {
            throw AutogenFailure(
                .usage, "usage.rebase", "onto which head? \(others.joined(separator: ", "))", help: "--onto names it")
        }
        return others[0]
    }

    /// Whether the revisions, run from the base, lead to what the models say.
    func agreement(_ graph: RevisionGraph, _ model: AuthoredModel?) async throws -> Bool {
        guard let model else {
            try await withScratch(like: nil, extensions: []) { server in
                _ = try SchemaCopies.replayed(graph, server)
            }
            return false
        }
        return try await compareWithReplay(model, graph, onlyDifferences: true).proof.changes.isEmpty
    }
}
