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
        var found: [Finding] = []
        found += try journal(touched, role, session)
        found += try schemas(managed.union(touched.schemas), role, session)
        for path in touched.paths { found += try relation(path, touched.needs[path] ?? [], role, session) }
        guard !found.contains(where: { $0.status == .problem }) else { return found }
        return found + [Finding(.ok, "privileges", "role \(role) may do what is pending")]
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
        _ path: [String], _ needs: Set<TouchedRelations.Need>, _ role: String, _ session: borrowing PostgresSession
    ) throws -> [Finding] {
        // By the catalog, since what lies in a schema that may not be used cannot be found by its name. An index is its table's.
        let rows = try session.look(
            """
            SELECT t.oid, t.relkind, n.nspname, t.relname, o.rolname, pg_has_role(t.relowner, 'USAGE')
            FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace LEFT JOIN pg_index i ON i.indexrelid = c.oid
            JOIN pg_class t ON t.oid = coalesce(i.indrelid, c.oid) JOIN pg_namespace n ON n.oid = t.relnamespace
            JOIN pg_roles o ON o.oid = t.relowner WHERE s.nspname = $1 AND c.relname = $2
            """, path.map { $0 })
        guard rows.rowCount > 0, !rows.bool(0, 5) else { return [] }
        let (table, owner) = (rows.path(0, 2...3), rows.string(0, 4))
        let name = NameNotation.write(table)
        if needs.contains(.owner) {
            let kind: SQL =
                switch rows.string(0, 1) {
                case "v": "VIEW"
                case "m": "MATERIALIZED VIEW"
                case "S": "SEQUENCE"
                case "f": "FOREIGN TABLE"
                default: "TABLE"
                }
            let grant: SQL = "GRANT \(name: owner) TO \(name: role);"
            let alter: SQL = "ALTER \(kind) \(path: table) OWNER TO \(name: role);"
            return [
                Finding(
                    .problem, "privilege.owner",
                    "a pending revision alters \(name), which is \(owner)'s: role \(role) may not",
                    remedies: [grant.text, alter.text])
            ]
        }
        return try needs.sorted().compactMap { need in
            let has = try session.look(
                "SELECT has_table_privilege($1::oid, $2)", [rows.string(0, 0), need.rawValue]
            ).bool(0, 0)
            guard !has else { return nil }
            let grant: SQL = "GRANT \(expression: need.rawValue) ON \(path: table) TO \(name: role);"
            return Finding(
                .problem, "privilege.table",
                "a pending revision needs \(need.rawValue) on \(name): role \(role) has it not",
                remedies: [grant.text])
        }
    }
}
