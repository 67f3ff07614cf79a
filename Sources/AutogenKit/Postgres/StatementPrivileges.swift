import DatabaseAccess
import PostgresClient
import SQLText
import SchemaModel

/// Asks the server about single statements: what EXPLAIN refuses, what is another role's, and what nobody can tell before they run.
struct StatementPrivileges {
    private(set) var findings: [Finding] = []
    /// The statements that cannot be judged, and why.
    private var unjudged: [String] = []
    private let role: String

    init(role: String) { self.role = role }

    mutating func look(_ touched: TouchedRelations, _ session: borrowing PostgresSession) throws {
        for demand in touched.demands {
            if demand.isElsewhere {
                unjudged.append("\(demand.place): runs as another role or under another search_path")
                continue
            }
            let asks = demand.asks
            if let unknown = asks.unknown { unjudged.append("\(demand.place): \(unknown)") }
            if asks.isQuery { try explain(demand, session) }
            for owned in asks.owned.sorted(by: { $0.path.lexicographicallyPrecedes($1.path) }) {
                try look(owned, demand, session)
            }
            try lookAtCalls(demand, session)
            try lookAtRest(demand, session)
        }
        guard !unjudged.isEmpty else { return }
        let more = unjudged.count > 12 ? ["… and \(unjudged.count - 12) more"] : []
        findings.append(
            Finding(
                .note, "privileges.unjudged",
                "whether role \(role) may run \(unjudged.count == 1 ? "a statement" : "some statements") cannot be told before",
                details: unjudged.prefix(12) + more))
    }

    var isComplete: Bool { unjudged.isEmpty }

    private mutating func refuse(_ check: String, _ demand: TouchedRelations.Demand, _ what: String, _ remedies: [SQL])
    {
        findings.append(
            Finding(
                .problem, check, "a pending revision \(what)", details: [demand.place], remedies: remedies.map(\.text)))
    }

    // MARK: - Queries

    /// EXPLAIN looks at privileges as the statement itself does, and runs nothing.
    private mutating func explain(_ demand: TouchedRelations.Demand, _ session: borrowing PostgresSession) throws {
        let refusal: DatabaseError
        do throws(DatabaseError) {
            try session.execute(
                "BEGIN READ ONLY; SET LOCAL statement_timeout = '10s'; SET LOCAL lock_timeout = '2s'; SET LOCAL search_path = public"
            )
            _ = try session.query("EXPLAIN " + demand.statement.sql, [])
            return try session.execute("ROLLBACK")
        } catch {
            refusal = error
        }
        try session.execute("ROLLBACK")
        switch refusal.code {
        case "42501":
            // What a role may not write to is found by the relation, with all that is asked of it.
            if try lacksWriting(demand, session) { return }
            let others = try missingReads(demand, session, beside: demand.asks.relations.keys.map { $0 })
            let grants = others.isEmpty ? try missingReads(demand, session, beside: []) : others
            refuse(
                "privilege.query", demand, "runs a statement that is refused to role \(role): \(refusal.message)",
                grants)
        case "42P01", "42703", "42704", "42883", "3F000":
            let grants = try missingReads(demand, session, beside: demand.asks.relations.keys.map { $0 })
            guard grants.isEmpty else {
                return refuse("privilege.query", demand, "reads what role \(role) may not read", grants)
            }
            unjudged.append("\(demand.place): needs what comes with another pending statement (\(refusal.message))")
        default: unjudged.append("\(demand.place): the server does not plan it: \(refusal.message)")
        }
    }

    private func lacksWriting(_ demand: TouchedRelations.Demand, _ session: borrowing PostgresSession) throws -> Bool {
        for (path, needs) in demand.asks.relations {
            for need in needs {
                let missing = try session.look(
                    """
                    SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = $2
                      AND NOT (has_schema_privilege(n.oid, 'USAGE') AND \(RoleReadiness.has(need))(c.oid, $3))
                    """, path + [need.rawValue])
                if missing.rowCount > 0 { return true }
            }
        }
        return false
    }

    /// The grants for reading what a statement names.
    private func missingReads(
        _ demand: TouchedRelations.Demand, _ session: borrowing PostgresSession, beside others: [[String]]
    ) throws -> [SQL] {
        let paths = Set(demand.asks.names.map { $0.path.count == 1 ? ["public"] + $0.path : $0.path })
            .subtracting(others)
        var grants: [SQL] = []
        for path in paths.filter({ $0.count == 2 }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let rows = try session.look(
                """
                SELECT has_schema_privilege(n.oid, 'USAGE'), has_table_privilege(c.oid, 'SELECT')
                  OR has_any_column_privilege(c.oid, 'SELECT')
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = $1 AND c.relname = $2 AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
                """, path.map { $0 })
            guard rows.rowCount > 0 else { continue }
            if !rows.bool(0, 0) { grants.append("GRANT USAGE ON SCHEMA \(name: path[0]) TO \(name: role);") }
            if !rows.bool(0, 1) { grants.append("GRANT SELECT ON \(path: path) TO \(name: role);") }
        }
        return grants
    }

    // MARK: - What has an owner

    private mutating func look(
        _ owned: StatementDemand.Owned, _ demand: TouchedRelations.Demand, _ session: borrowing PostgresSession
    ) throws {
        let query: SQL =
            switch owned.kind {
            case .type:
                "SELECT typowner, typnamespace FROM pg_type WHERE typnamespace = to_regnamespace(quote_ident($1)) AND typname = $2"
            case .routine:
                "SELECT proowner, pronamespace FROM pg_proc WHERE pronamespace = to_regnamespace(quote_ident($1)) AND proname = $2"
            case .schema: "SELECT nspowner, 0::oid FROM pg_namespace WHERE nspname = $1"
            case .extension: "SELECT extowner, 0::oid FROM pg_extension WHERE extname = $1"
            }
        let rows = try session.look(
            """
            SELECT o.rolname, count(*) OVER () FROM (\(query)) x (owner, space) JOIN pg_roles o ON o.oid = x.owner
            WHERE NOT pg_has_role(x.owner, 'USAGE')
              AND NOT EXISTS (SELECT FROM pg_namespace n WHERE n.oid = x.space AND pg_has_role(n.nspowner, 'USAGE'))
            """, owned.path.map { $0 })
        guard rows.rowCount > 0 else { return }
        let name = NameNotation.write(owned.path)
        refuse(
            "privilege.owner", demand,
            "alters \(owned.kind.rawValue) \(name), which is \(rows.string(0, 0))'s: role \(role) may not",
            [try remedy(owned, rows.string(0, 0), session)])
    }

    /// The role that owns it, or, where that is a superuser, another owner.
    private func remedy(
        _ owned: StatementDemand.Owned, _ owner: String, _ session: borrowing PostgresSession
    ) throws -> SQL {
        guard try RoleReadiness.isSuperuser(owner, session) else {
            return "GRANT \(name: owner) TO \(name: role);"
        }
        switch owned.kind {
        case .type: return "ALTER TYPE \(path: owned.path) OWNER TO \(name: role);"
        case .routine: return "ALTER ROUTINE \(path: owned.path) OWNER TO \(name: role);"
        case .schema: return "ALTER SCHEMA \(path: owned.path) OWNER TO \(name: role);"
        case .extension: return "-- let a superuser run this revision: an extension has no other owner"
        }
    }

    // MARK: - Functions, types and the rest

    /// What a statement calls, or names as a type, without being allowed to; and calls whose bodies nobody has looked at.
    private mutating func lookAtCalls(_ demand: TouchedRelations.Demand, _ session: borrowing PostgresSession) throws {
        let asks = demand.asks
        let names = asks.names.filter { (1...2).contains($0.path.count) }
        // A routine that is itself made or altered is not called.
        let isCalling = asks.owned.isEmpty && asks.language == nil
        let called = (isCalling ? names.filter(\.isCall).map(\.path) : []) + asks.functions
        let functions = try session.look(
            """
            SELECT p.oid::regprocedure::text, has_function_privilege(p.oid, 'EXECUTE'), p.prosecdef OR l.lanname IN ('c', 'internal')
            FROM unnest($1::text[], $2::text[]) m (space, name) JOIN pg_proc p ON p.proname = m.name
            JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = coalesce(nullif(m.space, ''), 'public')
            JOIN pg_language l ON l.oid = p.prolang ORDER BY 1
            """, Self.columns(called))
        for row in 0..<functions.rowCount {
            let name = functions.string(row, 0)
            if !functions.bool(row, 1) {
                refuse(
                    "privilege.function", demand, "calls \(name), which role \(role) may not",
                    ["GRANT EXECUTE ON FUNCTION \(expression: name) TO \(name: role);"])
            } else if asks.isQuery, !functions.bool(row, 2) {
                unjudged.append("\(demand.place): calls \(name); what that does inside is not seen")
            }
        }
        let types = try session.look(
            """
            SELECT DISTINCT t.oid::regtype::text FROM unnest($1::text[], $2::text[]) m (space, name)
            JOIN pg_type t ON t.typname = m.name AND t.typacl IS NOT NULL
            JOIN pg_namespace n ON n.oid = t.typnamespace AND n.nspname = coalesce(nullif(m.space, ''), 'public')
            WHERE NOT has_type_privilege(t.oid, 'USAGE') ORDER BY 1
            """, Self.columns(names.map(\.path)))
        for row in 0..<types.rowCount {
            let name = types.string(row, 0)
            refuse(
                "privilege.type", demand, "names type \(name), which role \(role) may not use",
                ["GRANT USAGE ON TYPE \(expression: name) TO \(name: role);"])
        }
        try lookAtTriggers(demand, session)
    }

    private mutating func lookAtTriggers(_ demand: TouchedRelations.Demand, _ session: borrowing PostgresSession) throws
    {
        let written = demand.asks.isQuery ? demand.asks.relations.keys.map { $0 } : []
        guard !written.isEmpty else { return }
        let triggers = try session.look(
            """
            SELECT DISTINCT format('%I on %s', t.tgname, t.tgrelid::regclass) FROM unnest($1::text[], $2::text[]) m (space, name)
            JOIN pg_class c ON c.relname = m.name JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = m.space
            JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgenabled <> 'D'
            JOIN pg_proc p ON p.oid = t.tgfoid AND NOT p.prosecdef JOIN pg_language l ON l.oid = p.prolang
            WHERE l.lanname NOT IN ('c', 'internal') ORDER BY 1
            """, Self.columns(written))
        for row in 0..<triggers.rowCount {
            unjudged.append(
                "\(demand.place): fires trigger \(triggers.string(row, 0)); what that does inside is not seen")
        }
    }

    private mutating func lookAtRest(_ demand: TouchedRelations.Demand, _ session: borrowing PostgresSession) throws {
        let asks = demand.asks
        if let language = asks.language {
            let rows = try session.look(
                "SELECT lanpltrusted AND has_language_privilege(oid, 'USAGE') FROM pg_language WHERE lanname = $1",
                [language])
            if rows.rowCount == 0 {
                unjudged.append("\(demand.place): language \(language) is not there yet")
            } else if !rows.bool(0, 0) {
                refuse("privilege.language", demand, "makes a routine in \(language): role \(role) may not", [])
            }
        }
        if let name = asks.installs { try lookAtExtension(name, demand, session) }
        if let setting = asks.setting {
            let rows = try session.look("SELECT context = 'user' FROM pg_settings WHERE name = lower($1)", [setting])
            if rows.rowCount > 0, !rows.bool(0, 0) {
                unjudged.append("\(demand.place): whether \(setting) may be set is not looked at")
            }
        }
    }

    private mutating func lookAtExtension(
        _ name: String, _ demand: TouchedRelations.Demand, _ session: borrowing PostgresSession
    ) throws {
        // Before 13, none is trusted.
        let trusted: SQL = session.serverVersion >= 130000 ? "trusted" : "false"
        let rows = try session.look(
            """
            SELECT bool_or(installed), bool_or(NOT superuser OR \(trusted)), has_database_privilege(current_database(), 'CREATE')
            FROM pg_available_extension_versions WHERE name = $1
            """, [name])
        let create: SQL = "CREATE EXTENSION \(name: name);"
        if rows.isNull(0, 0) {
            refuse(
                "extension.missing", demand, "needs extension \(name), which this server has not: install its package",
                [])
        } else if !rows.bool(0, 0), !rows.bool(0, 1) {
            refuse(
                "privilege.extension", demand,
                "installs extension \(name), which only a superuser may: let one run it first",
                [create])
        } else if !rows.bool(0, 0), !rows.bool(0, 2) {
            refuse(
                "privilege.extension", demand, "installs extension \(name): role \(role) may not",
                ["GRANT CREATE ON DATABASE \(name: session.databaseName) TO \(name: role);"])
        }
    }

    /// Paths as two arrays: schemas, empty where none is named, and names.
    private static func columns(_ paths: [[String]]) -> [String?] {
        func array(_ texts: [String]) -> String {
            let quoted = texts.map {
                "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
            }
            return "{" + quoted.joined(separator: ",") + "}"
        }
        return [array(paths.map { $0.count == 2 ? $0[0] : "" }), array(paths.map { $0[$0.count - 1] })]
    }
}
