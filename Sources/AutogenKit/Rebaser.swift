import ModelFiles
import RevisionFiles
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
        let rows = try await givenRows()
        guard let rebase = try rebase(graph, address, target, rows) else {
            let head = graph.maximal(Set(graph.order)).first ?? ""
            return RebaseOutcome(moved: [], onto: head, changedFiles: [], agrees: true)
        }
        // The revisions must run in their new order, before any file is written.
        return try write(rebase, agreeing: try await agreeingModel(rebase.graph))
    }

    private func givenRows() async throws -> [String]? {
        guard isDatabaseGiven else { return nil }
        return try await current()
    }

    /// The models, where the revisions, run from the base, lead to what they say.
    func agreeingModel(_ graph: RevisionGraph) async throws -> AuthoredModel? {
        guard FileTree.exists(modelsFolder) else {
            try await engine.replay(graph)
            return nil
        }
        let model = try loadModels()
        let comparison = try await engine.compareWithReplay(model, graph)
        return comparison.proof.changes.isEmpty ? model : nil
    }

    private func write(_ planned: Rebase, agreeing model: AuthoredModel?) throws -> RebaseOutcome {
        var rebase = planned
        if let model { try rebase.enterState(model) }
        for file in rebase.files { try FileTree.write(file.text, to: fullPath(file)) }
        return RebaseOutcome(
            moved: rebase.moved, onto: rebase.onto, changedFiles: rebase.changed, agrees: model != nil)
    }

    /// Nil where there is nothing to move.
    private func rebase(
        _ graph: RevisionGraph, _ address: String?, _ target: String?, _ versions: [String]?
    ) throws -> Rebase? {
        let heads = graph.maximal(Set(graph.order))
        guard heads.count > 1 || target != nil else { return nil }
        let rows = try versions.map { try known($0, graph) }
        let moving = try movingHead(address, heads, rows, graph)
        let onto = try ontoRevision(target, heads, moving, graph)
        let rebase = try Rebase(graph, moving, onto: onto)
        guard !rebase.moved.isEmpty else {
            throw AutogenFailure(.usage, "usage.rebase", "\(onto) follows \(moving) already: there is nothing to move")
        }
        let applied = graph.ancestors(of: rows ?? [])
        if let id = rebase.moved.first(where: applied.contains) {
            throw AutogenFailure(
                .usage, "usage.rebase", "revision \(id) is applied to the given database, so it stays where it is",
                help: "move the other head, or join them: `autogen merge`")
        }
        return rebase
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
}

/// A graph in which a head stands elsewhere.
private struct Rebase {
    let onto: String
    /// In order, the head last.
    let moved: [String]
    private(set) var files: [RevisionFile] = []
    private(set) var changed: [String] = []
    private(set) var graph: RevisionGraph

    init(_ old: RevisionGraph, _ moving: String, onto: String) throws {
        let own = old.ancestors(of: [moving]).subtracting(old.ancestors(of: [onto]))
        self.onto = onto
        moved = old.order.filter(own.contains)
        graph = old
        for file in moved.compactMap({ old.revisions[$0] }) {
            let parents = file.revises.filter(own.contains)
            let wanted = parents.count == file.revises.count && !file.revises.isEmpty ? parents : parents + [onto]
            // What the hash stood for has changed with the parents.
            var text = HeaderEdit.setting("state", to: nil, in: file.text)
            if wanted != file.revises {
                text = HeaderEdit.setting("revises", to: wanted.joined(separator: ", "), in: text)
                changed.append(file.path)
            }
            files.append(try RevisionParser.parse(text, path: file.path))
        }
        let others = old.order.filter { !own.contains($0) }.compactMap { old.revisions[$0] }
        graph = try RevisionGraph(others + files)
    }

    /// Ties the head to the models, with which it agrees.
    mutating func enterState(_ model: AuthoredModel) throws {
        guard let head = files.last else { return }
        let parents = (head.revises + head.dependsOn).map { graph.chain(graph.labels[$0] ?? $0) }
        let state = RevisionState.hash(parents: parents, head, models: RevisionState.fingerprint(model))
        files[files.count - 1] = try RevisionParser.parse(
            HeaderEdit.setting("state", to: state, in: head.text), path: head.path)
    }
}
