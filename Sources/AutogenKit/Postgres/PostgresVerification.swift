import DatabaseAccess
import PostgresClient
import SQLText
import SchemaModel

extension PostgresEngine {
    func verify() async throws -> VerificationOutcome {
        try await project.withDatabase { session in
            // Each of these takes a session of its own; this one keeps an embedded server from stopping in between.
            let differences = try await project.check(live: true)
            let status = try await project.status()
            var health = GuardOutcome(project.database.description)
            health.findings.append(Project.finding(differences))
            health.add(try InvalidIndexes.find(session), ok: "index.invalid", "every index is valid")
            health.add(
                try StaleStates.find(differences.changes, session), ok: "state",
                "no constraint is NOT VALID and no trigger disabled against the models")
            health.add(
                try SequencePositions.find(session, project.ignore), ok: "sequence.behind",
                "every sequence is ahead of its column")
            health.add(Project.findings(status), ok: "journal", "every revision is applied as it stands in its file")
            for check in project.checks { health.findings.append(check.run(session)) }
            return VerificationOutcome(differences: differences, health: health)
        }
    }
}

/// Indexes that a failed build left behind: queries do not use them, writes pay for them.
enum InvalidIndexes {
    static func find(_ session: borrowing PostgresSession) throws -> [Finding] {
        let rows = try session.look(
            """
            SELECT n.nspname, c.relname, tn.nspname, t.relname, c.relkind,
              EXISTS (SELECT FROM pg_stat_activity a WHERE a.query ~* 'index' AND a.state = 'active' AND EXISTS (
                SELECT FROM pg_locks l WHERE l.pid = a.pid AND l.relation = c.oid))
            FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
            WHERE NOT i.indisvalid AND n.nspname <> 'pg_catalog' ORDER BY 1, 2
            """)
        return (0..<rows.rowCount).map { row in
            let (index, table) = (rows.path(row, 0...1), rows.path(row, 2...3))
            let name = "index \(NameNotation.write(index)) of table \(NameNotation.write(table))"
            if rows.bool(row, 5) { return Finding(.note, "index.invalid", "\(name) is being built") }
            if rows.string(row, 4) == "I" {
                return Finding(
                    .problem, "index.invalid", "\(name) is invalid: not every partition has its part",
                    details: ["ALTER INDEX … ATTACH PARTITION, for an index of each partition that has none"])
            }
            let drop: SQL = "DROP INDEX CONCURRENTLY \(path: index);"
            let rebuild: SQL = "REINDEX INDEX CONCURRENTLY \(path: index);"
            // What a failed REINDEX leaves has a whole index beside it.
            let isLeftover = index[1].contains("_ccnew") || index[1].contains("_ccold")
            return Finding(
                .problem, "index.invalid", "\(name) is invalid: a build of it failed, and no query uses it",
                remedies: isLeftover ? [drop.text] : [rebuild.text, drop.text])
        }
    }
}

/// Constraints and triggers that are there, and do not do their work, where the models want them to.
enum StaleStates {
    static func find(_ changes: [CheckOutcome.Change], _ session: borrowing PostgresSession) throws -> [Finding] {
        func differs(_ id: ObjectID) -> Bool {
            changes.contains { $0.action == "change" && $0.kind == id.kind.name && $0.name == id.dottedName }
        }
        guard changes.contains(where: { $0.action == "change" }) else { return [] }
        let enforced: SQL = session.serverVersion >= 180_000 ? " AND k.conenforced" : ""
        let constraints = try session.look(
            """
            SELECT n.nspname, coalesce(c.relname, t.typname), k.conname, k.contype, k.contypid <> 0
            FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
            LEFT JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_type t ON t.oid = k.contypid
            WHERE NOT k.convalidated AND k.contype IN ('c', 'f')\(enforced) ORDER BY 1, 2, 3
            """)
        var result: [Finding] = []
        for row in 0..<constraints.rowCount {
            let (path, isDomain) = (constraints.path(row, 0...2), constraints.bool(row, 4))
            let kind: ObjectKind =
                isDomain ? .domainCheck : constraints.character(row, 3) == "f" ? .foreignKey : .check
            guard differs(ObjectID(kind, path)) else { continue }
            let owner: SQL = isDomain ? "DOMAIN" : "TABLE"
            let sql: SQL = "ALTER \(owner) \(path: Array(path.prefix(2))) VALIDATE CONSTRAINT \(name: path[2]);"
            result.append(
                Finding(
                    .problem, "constraint.not-valid",
                    "\(kind.name) \(NameNotation.write(path)) is NOT VALID: rows from before it were never checked",
                    remedies: [sql.text]))
        }
        let triggers = try session.look(
            """
            SELECT n.nspname, c.relname, g.tgname FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE g.tgenabled = 'D' AND NOT g.tgisinternal ORDER BY 1, 2, 3
            """)
        for row in 0..<triggers.rowCount {
            let path = triggers.path(row, 0...2)
            guard differs(ObjectID(.trigger, path)) else { continue }
            let sql: SQL = "ALTER TABLE \(path: Array(path.prefix(2))) ENABLE TRIGGER \(name: path[2]);"
            result.append(
                Finding(
                    .problem, "trigger.disabled", "trigger \(NameNotation.write(path)) is disabled: it does not fire",
                    remedies: [sql.text]))
        }
        return result
    }
}
