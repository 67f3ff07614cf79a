import DatabaseAccess
import PostgresClient
import RevisionRunner
import SQLText
import SchemaModel

/// Whether the role may do what the pending revisions do.
/// <https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS>
enum RoleReadiness {
    static func look(
        _ touched: TouchedRelations, managed: Set<String>, _ session: borrowing PostgresSession
    ) throws -> [Finding] {
        let role = session.userName
        if try session.look("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").bool(0, 0) {
            return [Finding(.ok, "privileges", "role \(role) is a superuser: it may do everything")]
        }
        var found: [Finding] = []
        found += try journal(touched, role, session)
        found += try schemas(managed.union(touched.schemas), role, session)
        for path in touched.paths { found += try relation(path, touched.needs[path] ?? [], role, session) }
        var statements = StatementPrivileges(role: role)
        try statements.look(touched, session)
        found += statements.findings
        guard !found.contains(where: { $0.status == .problem }) else { return found }
        let rest = statements.isComplete ? "what is pending" : "the rest of what is pending"
        return found + [Finding(.ok, "privileges", "role \(role) may do \(rest)")]
    }

    private static func journal(
        _ touched: TouchedRelations, _ role: String, _ session: borrowing PostgresSession
    ) throws -> [Finding] {
        let state = ReservedSchemas.state
        var found: [Finding] = []
        let exists = try session.look("SELECT to_regnamespace($1) IS NOT NULL", [state]).bool(0, 0)
        let mayCreate = try session.look(
            "SELECT has_database_privilege(current_database(), 'CREATE')"
        ).bool(0, 0)
        if !mayCreate, !exists || touched.makesSchemas {
            let grant: SQL = "GRANT CREATE ON DATABASE \(name: session.databaseName) TO \(name: role);"
            found.append(
                Finding(
                    .problem, "privilege.database",
                    "role \(role) may not make schemas in this database"
                        + (exists ? ", and a pending revision makes one" : ", and autogen's own tables need one"),
                    remedies: [grant.text]))
        }
        guard exists else { return found }
        let missing = try session.look(
            """
            SELECT format('GRANT USAGE ON SCHEMA %I TO %I;', $1::text, $2::text) WHERE NOT has_schema_privilege($1, 'USAGE')
            UNION ALL
            SELECT format('GRANT %s ON %I.%I TO %I;', string_agg(p, ', '), $1::text, c.relname, $2::text)
            FROM pg_class c, unnest(CASE c.relname WHEN 'version' THEN ARRAY['SELECT', 'INSERT', 'DELETE'] ELSE ARRAY['SELECT', 'INSERT'] END) p
            WHERE c.relnamespace = to_regnamespace($1) AND c.relname IN ('version', 'history')
              AND NOT has_table_privilege(c.oid, p) GROUP BY c.relname
            """, [state, role])
        for row in 0..<missing.rowCount {
            found.append(
                Finding(
                    .problem, "privilege.journal", "role \(role) may not use autogen's own tables",
                    remedies: [missing.string(row, 0)]))
        }
        return found
    }

    private static func schemas(
        _ names: Set<String>, _ role: String, _ session: borrowing PostgresSession
    ) throws -> [Finding] {
        var found: [Finding] = []
        for name in names.sorted() {
            let rows = try session.look(
                """
                SELECT has_schema_privilege(oid, 'CREATE') AND has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = $1
                """, [name])
            guard rows.rowCount > 0, !rows.bool(0, 0) else { continue }
            let grant: SQL = "GRANT USAGE, CREATE ON SCHEMA \(name: name) TO \(name: role);"
            found.append(
                Finding(
                    .problem, "privilege.schema", "role \(role) may not make objects in schema \(name)",
                    remedies: [grant.text]))
        }
        return found
    }

    private static func relation(
        _ path: [String], _ needs: Set<StatementDemand.Need>, _ role: String, _ session: borrowing PostgresSession
    ) throws -> [Finding] {
        // By the catalog, since what lies in a schema that may not be used cannot be found by its name. An index is its table's.
        let rows = try session.look(
            """
            SELECT t.oid, t.relkind, n.nspname, t.relname, o.rolname, pg_has_role(t.relowner, 'USAGE'),
              pg_has_role(n.nspowner, 'USAGE'), has_schema_privilege(n.oid, 'USAGE')
            FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace LEFT JOIN pg_index i ON i.indexrelid = c.oid
            JOIN pg_class t ON t.oid = coalesce(i.indrelid, c.oid) JOIN pg_namespace n ON n.oid = t.relnamespace
            JOIN pg_roles o ON o.oid = t.relowner WHERE s.nspname = $1 AND c.relname = $2
            """, path.map { $0 })
        guard rows.rowCount > 0, !needs.isEmpty else { return [] }
        let (table, owner) = (rows.path(0, 2...3), rows.string(0, 4))
        let name = NameNotation.write(table)
        guard rows.bool(0, 7) else {
            let grant: SQL = "GRANT USAGE ON SCHEMA \(name: table[0]) TO \(name: role);"
            return [
                Finding(
                    .problem, "privilege.schema",
                    "a pending revision names \(name): role \(role) may not use its schema",
                    remedies: [grant.text])
            ]
        }
        if rows.bool(0, 5) { return [] }
        let isOwners = needs.contains(.owner) || needs.contains(.drop) && !rows.bool(0, 6)
        if isOwners || needs.contains(.maintain) && session.serverVersion < 170000 {
            let kind: SQL =
                switch rows.string(0, 1) {
                case "v": "VIEW"
                case "m": "MATERIALIZED VIEW"
                case "S": "SEQUENCE"
                case "f": "FOREIGN TABLE"
                default: "TABLE"
                }
            let isSuperuser = try isSuperuser(owner, session)
            let grant: SQL = "GRANT \(name: owner) TO \(name: role);"
            let alter: SQL = "ALTER \(kind) \(path: table) OWNER TO \(name: role);"
            return [
                Finding(
                    .problem, "privilege.owner",
                    "a pending revision alters \(name), which is \(owner)'s: role \(role) may not",
                    remedies: isSuperuser ? [alter.text] : [grant.text, alter.text])
            ]
        }
        return try needs.subtracting([.drop, .owner]).sorted().compactMap { need in
            // With the right to hand on one privilege the statement runs, and warns of the others.
            let asked =
                need == .grant
                ? ["SELECT", "INSERT", "UPDATE", "DELETE"].map { $0 + " WITH GRANT OPTION" }.joined(separator: ", ")
                : need.rawValue
            let has = try session.look("SELECT \(Self.has(need))($1::oid, $2)", [rows.string(0, 0), asked]).bool(0, 0)
            guard !has else { return nil }
            if need == .grant {
                let all: SQL = "GRANT ALL ON \(path: table) TO \(name: role) WITH GRANT OPTION;"
                let grant: SQL = "GRANT \(name: owner) TO \(name: role);"
                return Finding(
                    .problem, "privilege.owner",
                    "a pending revision grants privileges on \(name), which is \(owner)'s: role \(role) may not",
                    remedies: [try isSuperuser(owner, session) ? all.text : grant.text])
            }
            let grant: SQL = "GRANT \(expression: need.rawValue) ON \(path: table) TO \(name: role);"
            return Finding(
                .problem, "privilege.table",
                "a pending revision needs \(need.rawValue) on \(name): role \(role) has it not",
                remedies: [grant.text])
        }
    }

    /// Whoever is a member of a superuser may become one: that is never what a run needs.
    static func isSuperuser(_ role: String, _ session: borrowing PostgresSession) throws -> Bool {
        try session.look("SELECT rolsuper FROM pg_roles WHERE rolname = $1", [role]).bool(0, 0)
    }

    /// The function that tells of a right on a relation. Some may be granted on columns alone; EXPLAIN tells whether these are enough.
    static func has(_ need: StatementDemand.Need) -> SQL {
        [.insert, .update, .references].contains(need) ? "has_any_column_privilege" : "has_table_privilege"
    }
}
