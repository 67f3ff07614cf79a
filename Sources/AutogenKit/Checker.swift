import ModelFiles
import RevisionFiles

/// What `check` and `diff` found.
public struct CheckOutcome: Sendable {
    public struct Change: Sendable {
        /// `add`, `remove` or `change`.
        public let action: String
        public let kind: String
        public let name: String
    }

    public let against: String
    public let changes: [Change]
    public let unmanaged: [String]
    /// The statements that would settle it.
    public let sql: String
    /// Why no statements can be given.
    public let failure: AutogenFailure?
}

extension Project {
    /// Compares the models with the revisions, or with a database that the command line names.
    public func check(live: Bool) async throws -> CheckOutcome {
        let isLive = live || isDatabaseOnCommandLine
        let graph = try loadRevisions()
        guard isLive else { return try await checkRevisions(graph) }
        return outcome(try await engine.compareLive(graph), "database \(database)")
    }

    /// Compares the models with the database where one is given, else with the revisions; or as `from` says.
    public func diff(from: String?) async throws -> CheckOutcome {
        guard try usesDatabase(from) else { return try await checkRevisions(try loadRevisions()) }
        return try await check(live: true)
    }

    func checkRevisions(_ graph: RevisionGraph) async throws -> CheckOutcome {
        let model = try loadModels()
        let head = try graph.head()
        if let head, holds(graph, head, model) {
            return CheckOutcome(against: "revisions", changes: [], unmanaged: [], sql: "", failure: nil)
        }
        return outcome(try await engine.compareWithReplay(model, graph), "revisions")
    }

    /// Whether the head's state hash still fits its parents, its bodies and the models.
    private func holds(_ graph: RevisionGraph, _ head: String, _ model: AuthoredModel) -> Bool {
        guard let file = graph.revisions[head], let state = file.state else { return false }
        let parents = (file.revises + file.dependsOn).map(graph.chain)
        return RevisionState.hash(parents: parents, file, models: RevisionState.fingerprint(model)) == state
    }

    func outcome(_ comparison: Comparison, _ against: String) -> CheckOutcome {
        let plan = comparison.proof.upgrade
        return CheckOutcome(
            against: against, changes: comparison.changes, unmanaged: comparison.unmanaged,
            sql: plan.statements.map { $0.sql.text + ";" }.joined(separator: "\n\n"),
            failure: comparison.proof.failure)
    }
}
