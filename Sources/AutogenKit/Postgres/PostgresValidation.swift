import ModelFiles
import PostgresClient
import RevisionFiles
import SchemaModel

extension PostgresEngine {
    func validate(
        _ request: ValidationRequest, _ report: @escaping (ValidationOutcome.Item) -> Void
    ) async throws -> ValidationOutcome {
        let graph = try project.loadRevisions()
        if request.at != nil, request.dump == nil {
            throw AutogenFailure(.usage, "usage", "'--at' says where a dump stands: it needs '--from-dump FILE'")
        }
        let asked = try request.revision.map { try project.validatedID($0, graph) }
        let dump = try request.dump.map {
            try DumpFile(Project.absolute($0, project.environment.workingFolder), shownAs: $0)
        }
        let stamped = try request.at.map { try graph.resolve($0).ids }
        let extensions = Set((try? project.loadModels())?.schema.all(Extension.self).map(\.id.name) ?? [])
        var (outcome, live, facts) = try await project.withScratch(like: nil, extensions: extensions) { server in
            var validator = Validator(graph: graph, dump: dump, asked: asked, stamped: stamped, project: project)
            try await validator.run(server, report)
            return (validator.outcome, validator.last, validator.facts)
        }
        if let asked, graph.heads != [asked] {
            outcome.modelsNote = "only the head is compared with the models"
        } else if Set(outcome.end.revisions) != Set(graph.maximal(Set(graph.order))) {
            outcome.modelsNote = "not every revision could be applied"
        } else {
            await project.compareModels(graph, dump == nil ? nil : live, facts, &outcome)
        }
        return outcome
    }
}
