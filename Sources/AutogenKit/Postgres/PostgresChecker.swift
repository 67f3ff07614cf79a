import DatabaseAccess
import ModelFiles
import PostgresClient
import PostgresDialect
import RevisionFiles
import SchemaModel
import SourceDiagnostics

extension PostgresEngine {
    func readSchema() async throws -> DatabaseSchema {
        try await project.withDatabase { session in try Catalog.read(session) }
    }

    func compareLive(_ graph: RevisionGraph) async throws -> Comparison {
        // The models are read while the server works.
        let loading = Task { try await loadModelsAside(isFirst: graph.isEmpty) }
        return try await project.withDatabase { session in
            let tables = try Catalog.fetch(session)
            let (sources, memo, loaded) = try await loading.value
            if let unmanaged = memo.recall(tables) { return Comparison(unmanaged: unmanaged) }
            let comparison = try await project.compare(
                try loaded ?? project.loadModels(sources), Catalog.decode(tables, session.serverVersion), graph,
                like: try DatabaseFacts.read(session), effort: .differences)
            if comparison.isQuick { memo.keep(tables, comparison.unmanaged) }
            return comparison
        }
    }

    /// The files of the models, and what they say where that is not known already.
    @concurrent private func loadModelsAside(
        isFirst: Bool
    ) async throws -> (sources: [SourceText], memo: CheckMemo, model: AuthoredModel?) {
        let sources = try project.modelSources()
        let settings = project.scope + [""] + project.ignore + ["\(isFirst)"]
        let memo = CheckMemo(folder: project.folder, models: sources, settings: settings)
        return (sources, memo, memo.knowsModels ? nil : try project.loadModels(sources))
    }

    func compareWithReplay(_ model: AuthoredModel, _ graph: RevisionGraph) async throws -> Comparison {
        try await project.compareWithReplay(model, graph, effort: .differences)
    }

    func compare(
        _ request: RevisionRequest, _ graph: RevisionGraph
    ) async throws -> (comparison: Comparison, model: AuthoredModel) {
        // The models are read while the server works.
        let loading = Task { try await project.loadModelsAside() }
        guard try project.usesDatabase(request.from) else {
            let comparison = try await project.compareWithReplay(
                try await loading.value, graph, renames: request.renames, decide: request.decideRename,
                effort: request.isProved ? .proved : .planned)
            return (comparison, try await loading.value)
        }
        return try await project.withDatabase { session in
            let live = try Catalog.read(session)
            let model = try await loading.value
            try project.checkAtHead(graph, session)
            let comparison = try await project.compare(
                model, live, graph, like: try DatabaseFacts.read(session), renames: request.renames,
                decide: request.decideRename, effort: request.isProved ? .proved : .planned)
            return (comparison, model)
        }
    }

    func replay(_ graph: RevisionGraph) async throws {
        try await project.withScratch(like: nil, extensions: []) { server in
            _ = try SchemaCopies.replayed(graph, server)
        }
    }
}
