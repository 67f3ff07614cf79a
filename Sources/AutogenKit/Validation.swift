import RevisionFiles
import SchemaModel

/// What `validate` found.
public struct ValidationOutcome: Sendable {
    public enum Verdict: String, Sendable, Encodable { case ok, failed, irreversible, skipped }

    public struct Item: Sendable {
        public let revision: String
        public let message: String
        public let path: String
        public internal(set) var upgrade = Verdict.skipped
        public internal(set) var downgrade = Verdict.skipped
        public internal(set) var roundTrip = Verdict.skipped
        public internal(set) var milliseconds = 0
        /// What is worth knowing and no failure.
        public internal(set) var notes: [String] = []
        public internal(set) var failure: AutogenFailure?

        public var isFine: Bool { failure == nil && upgrade == .ok }
    }

    /// Where the scratch database stood, before the first revision or after the last one that could be applied.
    public struct Place: Sendable, Encodable {
        public internal(set) var revisions: [String] = []
        public internal(set) var tables = 0
    }

    public internal(set) var server = ""
    public internal(set) var start = Place()
    public internal(set) var end = Place()
    public internal(set) var items: [Item] = []
    /// How models and head differ; nil where they were not compared.
    public internal(set) var models: CheckOutcome?
    /// Why they were not compared.
    public internal(set) var modelsNote: String?
    public internal(set) var modelsFailure: AutogenFailure?

    public var isFine: Bool {
        items.allSatisfy(\.isFine) && modelsFailure == nil && models?.changes.isEmpty ?? true
    }
}

/// What to validate, and from where.
public struct ValidationRequest: Sendable {
    /// The one revision to validate; nil for all.
    public var revision: String?
    /// A dump to begin with, in plain SQL.
    public var dump: String?
    /// The revision that the dump is at; nil where its own version rows tell.
    public var at: String?

    public init() {}
}

extension Project {
    /// Runs revisions up, down and up in a scratch database, and compares what they leave with what should be there.
    public func validate(
        _ request: ValidationRequest, report: @escaping (ValidationOutcome.Item) -> Void
    ) async throws -> ValidationOutcome {
        try await engine.validate(request, report)
    }

    func validatedID(_ address: String, _ graph: RevisionGraph) throws -> String {
        guard let id = try graph.resolveOne(address) else {
            throw AutogenFailure(.usage, "usage.address", "'\(address)' is no revision that could be validated")
        }
        return id
    }

    /// - Parameter live: what a dump and the revisions after it made; nil for what the revisions make alone.
    func compareModels(
        _ graph: RevisionGraph, _ live: DatabaseSchema?, _ facts: DatabaseFacts?, _ outcome: inout ValidationOutcome
    ) async {
        guard FileTree.exists(modelsFolder) else {
            outcome.modelsNote = "there is no folder \(shown(modelsFolder))"
            return
        }
        guard graph.heads.count <= 1 else {
            outcome.modelsNote = "there are \(graph.heads.count) heads: `autogen merge` joins them"
            return
        }
        do {
            guard let live, let facts else {
                outcome.models = try await checkRevisions(graph)
                return
            }
            let comparison = try await compare(try loadModels(), live, graph, like: facts, effort: .differences)
            outcome.models = self.outcome(comparison, "the dump with its revisions")
        } catch {
            outcome.modelsFailure = AutogenFailure.wrap(error)
        }
    }
}
