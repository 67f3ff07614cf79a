import DatabaseAccess
import MigrationPlan
import ModelFiles
import RevisionFiles

/// What `squash` did.
public struct SquashOutcome: Sendable {
    public let id: String
    public let replaced: [String]
    public let path: String
}

extension Project {
    /// Makes one revision of a chain of them. It has the last one's id, so that databases which are there stay there.
    /// - Parameters:
    ///   - range: `FIRST:LAST`, inclusive.
    ///   - message: the last one's where left out.
    public func squash(_ range: String, message: String?) async throws -> SquashOutcome {
        let lock = try lockRevisions()
        defer { lock.release() }
        let graph = try loadRevisions()
        let chain = try chain(range, graph)
        try await checkWhole(chain, graph)
        let squashed = try squashed(chain, message)
        let model = try await proveSquash(chain, squashed, graph)
        return try replace(chain, by: squashed, graph, agreeing: model)
    }

    /// The revisions from the first to the last, each following the one before alone.
    private func chain(_ range: String, _ graph: RevisionGraph) throws -> [RevisionFile] {
        func refuse(_ message: String, _ help: String? = nil) -> AutogenFailure {
            AutogenFailure(.usage, "usage.squash", message, help: help)
        }
        guard let colon = range.firstIndex(of: ":") else { throw refuse("'\(range)' is no range", "write FIRST:LAST") }
        guard !range.hasPrefix(":"), !range.hasSuffix(":") else {
            throw refuse(
                "'\(range)' names one end alone", "write FIRST:LAST, both of them: both are part of what becomes one")
        }
        let ends = try [range[..<colon], range[range.index(after: colon)...]].map { try graph.resolve(String($0)).ids }
        guard let first = ends[0].first, let last = ends[1].first, ends.allSatisfy({ $0.count == 1 }) else {
            throw refuse("'\(range)' does not go from one revision to another", "write FIRST:LAST")
        }
        var chain: [RevisionFile] = []
        var current: String? = last
        while let id = current, let file = graph.revisions[id] {
            chain.insert(file, at: 0)
            if file.isBaseline {
                throw refuse("\(id) is a baseline, which describes what was there before autogen", "begin after it")
            }
            if id == first { break }
            if file.revises.count > 1 { throw refuse("\(id) joins branches: a range is one line") }
            current = file.revises.first
        }
        guard chain.first?.id == first, chain.count > 1 else {
            throw refuse(
                first == last
                    ? "\(first) is one revision already" : "\(last) does not follow \(first)",
                graph.ancestors(of: [first]).contains(last) && first != last ? "did you mean \(last):\(first)?" : nil)
        }
        let inside = Set(chain.map(\.id))
        for id in inside where id != last {
            let others = graph.order.filter { other in
                guard !inside.contains(other), let file = graph.revisions[other] else { return false }
                return (file.revises + file.dependsOn).contains { (graph.labels[$0] ?? $0) == id }
            }
            if let other = others.first { throw refuse("\(other) needs \(id), which would be gone") }
        }
        return chain
    }

    /// A database in the midst of what becomes one would have rows that no file explains.
    private func checkWhole(_ chain: [RevisionFile], _ graph: RevisionGraph) async throws {
        guard isDatabaseGiven, let last = chain.last?.id else { return }
        let (rows, half) = try await engine.look(VersionRows(project: self, graph: graph))
        let inside = chain.map(\.id)
        if let half = half.first(where: { inside.contains($0.id) }) {
            throw AutogenFailure(
                .found, "database.half-applied",
                "some steps of the \(half.direction) of revision \(half.id) ran on \(database), not all: nothing was changed",
                help: "`autogen status` says how it goes on; then squash")
        }
        let applied = graph.ancestors(of: try known(rows, graph))
        guard !applied.contains(last), let id = inside.last(where: applied.contains) else { return }
        throw AutogenFailure(
            .found, "usage.squash",
            "\(database) is at revision \(id), in the midst of what would become one: nothing was changed",
            help: "`autogen upgrade \(last)` brings it to the last of them first")
    }

    private func squashed(_ chain: [RevisionFile], _ message: String?) throws -> RevisionFile {
        guard var file = chain.last, let first = chain.first else { throw AutogenFailure(.usage, "usage.squash", "") }
        let inside = Set(chain.map(\.id))
        file.revises = first.revises
        file.replaces = chain.dropLast().flatMap { $0.replaces + [$0.id] } + file.replaces
        file.message = message ?? file.message
        file.branch = chain.flatMap(\.branch)
        file.dependsOn = chain.flatMap(\.dependsOn).filter { !inside.contains($0) }
        file.irreversible = chain.compactMap(\.irreversible).first
        file.origin = nil
        (file.state, file.created) = (nil, environment.timestamp)
        file.proved = "equal to the revisions that it replaces, upgrade and downgrade"
        file.upgrade = RevisionBody(steps: chain.flatMap(\.upgrade.steps))
        file.downgrade = RevisionBody(steps: chain.reversed().flatMap(\.downgrade.steps))
        let text = try render(
            file, upgrade: file.upgrade.text, downgrade: file.downgrade.text, template: ownTemplate())
        return try RevisionParser.parse(text, path: file.path)
    }

    /// The graph with one revision in the place of several.
    private func graph(_ graph: RevisionGraph, _ chain: [RevisionFile], _ squashed: RevisionFile) throws
        -> RevisionGraph
    {
        let inside = Set(chain.map(\.id))
        return try RevisionGraph(
            graph.order.filter { !inside.contains($0) }.compactMap { graph.revisions[$0] } + [squashed])
    }

    /// - Returns: the models, where all revisions lead to what they say.
    private func proveSquash(
        _ chain: [RevisionFile], _ squashed: RevisionFile, _ old: RevisionGraph
    ) async throws -> AuthoredModel? {
        let new = try graph(old, chain, squashed)
        let start = old.ancestors(of: chain[0].revises + squashed.dependsOn.map { old.labels[$0] ?? $0 })
        let proof = SquashProof(
            squashed: squashed, old: old, new: new, before: start, after: start.union(chain.map(\.id)),
            made: start.union([squashed.id]))
        try await engine.prove(proof)
        return try await agreeingModel(new)
    }

    private func replace(
        _ chain: [RevisionFile], by squashed: RevisionFile, _ old: RevisionGraph, agreeing model: AuthoredModel?
    ) throws -> SquashOutcome {
        var text = squashed.text
        let graph = try graph(old, chain, squashed)
        if let model, graph.successors(of: squashed.id).isEmpty {
            let parents = (squashed.revises + squashed.dependsOn).map { graph.chain(graph.labels[$0] ?? $0) }
            let state = RevisionState.hash(parents: parents, squashed, models: RevisionState.fingerprint(model))
            text = HeaderEdit.setting("state", to: state, in: text)
        }
        try FileTree.write(text, to: fullPath(squashed))
        for file in chain.dropLast() { FileTree.remove(fullPath(file)) }
        return SquashOutcome(id: squashed.id, replaced: squashed.replaces, path: squashed.path)
    }
}

private struct VersionRows: SessionTask {
    let project: Project
    let graph: RevisionGraph

    func run(
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> (rows: [String], half: [StatusOutcome.HalfApplied]) { try project.versions(graph, session) }
}
