import RevisionFiles
import SQLiteClient
import SchemaModel

extension SQLiteEngine {
    func prove(_ proof: SquashProof) async throws {
        let many = try replayed(proof.old, proof.after)
        let session = try SQLiteSession(scratch: StandIns())
        try project.replaySQLite(proof.new, upTo: proof.made, on: session)
        try proof.compareUpgrade(many, try project.readSQLite(session))
        guard proof.squashed.irreversible == nil else { return }
        try project.runSQLite(proof.squashed.downgrade, of: proof.squashed, session)
        try proof.compareDowngrade(try replayed(proof.old, proof.before), try project.readSQLite(session))
    }

    private func replayed(_ graph: RevisionGraph, _ ids: Set<String>) throws -> DatabaseSchema {
        let session = try SQLiteSession(scratch: StandIns())
        try project.replaySQLite(graph, upTo: ids, on: session)
        return try project.readSQLite(session)
    }
}
