import DatabaseAccess
import PostgresClient
import PostgresDialect
import RevisionFiles
import RevisionRunner
import SQLText
import SchemaModel

extension PostgresEngine {
    func doctor(_ limits: DoctorLimits) async throws -> GuardOutcome {
        var outcome = GuardOutcome(project.database.description)
        let (graph, files) = project.lookAtFiles()
        outcome.findings += files
        do {
            outcome.findings += try await project.withDatabase { session in
                // Leftovers first: whoever makes scratch databases removes them.
                let leftovers = try Leftovers.find(session)
                var found = try await diagnoseVersions(graph, session)
                found += try InvalidIndexes.find(session)
                found += try StuckSessions.find(limits, session)
                return found + leftovers + (try ServerLoad.visibility(session))
            }
        } catch {
            outcome.findings.append(try Self.unreachable(error))
        }
        if outcome.isFine { outcome.add(.ok, "doctor", "nothing is wrong that could be seen") }
        return outcome
    }

    /// Version rows that do not fit, and what the database holds instead.
    private func diagnoseVersions(
        _ graph: RevisionGraph?, _ session: borrowing PostgresSession
    ) async throws -> [Finding] {
        guard let graph, let (rows, half) = try? project.versions(graph, session) else {
            return graph == nil ? [] : [Finding(.problem, "journal", "the journal cannot be read by this role")]
        }
        var diagnosis = try project.diagnose(rows, half, graph, session)
        if diagnosis.needsLikeness { diagnosis.likeness = try await project.likeness(graph, session) }
        return diagnosis.findings(graph)
    }

    func likeness(_ graph: RevisionGraph) async throws -> SchemaLikeness? {
        try await project.withDatabase { session in try await project.likeness(graph, session) }
    }
}

extension Project {
    /// The revision whose schema the database has; nil where it has nothing of what revisions make.
    fileprivate func likeness(
        _ graph: RevisionGraph, _ session: borrowing PostgresSession
    ) async throws -> SchemaLikeness? {
        let live = try Catalog.read(session)
        guard Self.hasObjects(live) else { return nil }
        let facts = try DatabaseFacts.read(session)
        do {
            return try await withScratch(like: facts, extensions: []) { server in
                try SchemaLikeness.find(live, graph, self, server)
            }
        } catch {
            return SchemaLikeness(failure: AutogenFailure.wrap(error))
        }
    }
}

/// What autogen itself left behind on the server.
enum Leftovers {
    static func find(_ session: borrowing PostgresSession) throws -> [Finding] {
        let rows = try session.look(
            """
            SELECT datname FROM pg_database d WHERE datname LIKE 'autogen\\_scratch\\_%' AND NOT EXISTS (
              SELECT FROM pg_stat_activity a WHERE a.pid::text = split_part(d.datname, '_', 3)
                AND extract(epoch FROM a.backend_start)::bigint::text = split_part(d.datname, '_', 4)) ORDER BY 1
            """)
        var found = (0..<rows.rowCount).map { row in
            let drop: SQL = "DROP DATABASE \(name: rows.string(row, 0));"
            return Finding(
                .problem, "leftover.database", "scratch database \(rows.string(row, 0)) was left by a run that is gone",
                remedies: [drop.text])
        }
        let tables = try session.look(
            """
            SELECT n.nspname, c.relname FROM pg_namespace n
            LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind IN ('r', 'p') WHERE n.nspname ~ $1 ORDER BY 1, 2
            """, [ReservedSchemas.movedPattern])
        let waiting = Dictionary(grouping: 0..<tables.rowCount) { tables.string($0, 0) }
        for (schema, rows) in waiting.sorted(by: { $0.key < $1.key }) {
            let names = rows.compactMap { tables.optionalString($0, 1) }
            let drop: SQL = "DROP SCHEMA \(name: schema);"
            found.append(
                Finding(
                    .problem, "leftover.schema",
                    "schema \(schema), where tables wait while others take their places, is there"
                        + (names.isEmpty ? ", and empty" : ", with tables"),
                    details: names.isEmpty ? [] : names + ["look at their rows before anything is dropped"],
                    remedies: names.isEmpty ? [drop.text] : []))
        }
        return found
    }
}
