import PostgresClient
import PostgresDialect
import RevisionFiles
import SchemaModel

extension PostgresEngine {
    func prove(_ proof: SquashProof) async throws {
        try await project.withScratch(like: nil, extensions: []) { server in try Self.prove(proof, server) }
    }

    private static func prove(_ proof: SquashProof, _ server: borrowing ScratchServer) throws {
        let (before, after) = (
            try replayed(proof.old, proof.before, server), try replayed(proof.old, proof.after, server)
        )
        let session = try server.make(8)
        defer { server.drop(8) }
        try proof.compareUpgrade(after, try SchemaCopies.replay(proof.new, upTo: proof.made, session, server))
        guard proof.squashed.irreversible == nil else { return }
        try SchemaCopies.run(proof.squashed.downgrade, of: proof.squashed, session, server)
        try proof.compareDowngrade(before, try Catalog.read(session))
    }

    private static func replayed(
        _ graph: RevisionGraph, _ ids: Set<String>, _ server: borrowing ScratchServer
    ) throws -> DatabaseSchema {
        let session = try server.make(8)
        defer { server.drop(8) }
        return try SchemaCopies.replay(graph, upTo: ids, session, server)
    }
}
