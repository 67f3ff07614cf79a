import DatabaseAccess
import PostgresClient
import RevisionFiles
import RevisionRunner

extension PostgresEngine {
    func preflight() async throws -> GuardOutcome {
        var outcome = GuardOutcome(project.database.description)
        let (graph, findings) = project.lookAtFiles()
        do {
            outcome.findings += try await project.withDatabase { session in
                var found = ServerReadiness.look(session)
                if let holder = try RunLock.holder(session) {
                    found.append(Finding(.problem, "lock", "another run is at work on this database: \(holder)"))
                } else {
                    found.append(Finding(.ok, "lock", "no other run is at work on this database"))
                }
                let pending = try project.preflightJournal(graph, session, &found)
                let touched = TouchedRelations(pending)
                let schemas = Set((try? project.loadModels())?.schemas ?? []).union(project.scope.filter { $0 != "*" })
                found += try RoleReadiness.look(touched, managed: schemas, session)
                found += try ServerLoad.look(touched, session)
                return found
            }
        } catch {
            outcome.findings.append(try Self.unreachable(error))
        }
        outcome.findings += findings
        return outcome
    }
}
