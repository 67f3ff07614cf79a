import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Policy: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT oid, polname, polrelid, polcmd, polpermissive, polroles, pg_get_expr(polqual, polrelid),
              pg_get_expr(polwithcheck, polrelid) FROM pg_policy
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            guard let table = catalog.names.relationID(rows.int(row, 2)) else { continue }
            var policy = Policy(id: ObjectID(.policy, table.path + [rows.string(row, 1)]))
            policy.command =
                switch rows.character(row, 3) {
                case "r": .select
                case "a": .insert
                case "w": .update
                case "d": .delete
                default: .all
                }
            policy.isRestrictive = !rows.bool(row, 4)
            policy.roles = rows.ints(row, 5).filter { $0 != 0 }.map { catalog.names.role($0) }.sorted()
            policy.using = rows.optionalString(row, 6)
            policy.check = rows.optionalString(row, 7)
            catalog.insert(policy, CatalogClass.policy, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        Policy.self,
        create: { policy, _ in [Statement(creation(policy))] },
        drop: { policy, _ in [Statement("DROP POLICY \(name: policy.id.name) ON \(path: table(policy))")] },
        rename: { policy, id in
            [Statement("ALTER POLICY \(name: policy.id.name) ON \(path: table(policy)) RENAME TO \(name: id.name)")]
        },
        attributes: [
            .replaces("command", \Policy.command), .replaces("isRestrictive", \Policy.isRestrictive),
            AttributeRule("roles", \Policy.roles) { _, new, _ in
                .alter([
                    Statement(
                        "ALTER POLICY \(name: new.id.name) ON \(path: table(new)) TO \(RoleNames.list(new.roles))")
                ])
            },
            // An expression can be changed by `ALTER POLICY`, but not taken away.
            AttributeRule("using", \Policy.using) { _, new, _ in changed(new, "USING", new.using) },
            AttributeRule("check", \Policy.check) { _, new, _ in changed(new, "WITH CHECK", new.check) },
        ])

    private static func changed(_ policy: Policy, _ clause: SQL, _ expression: String?) -> Effect {
        guard let expression else { return .replace }
        let text = Expressions.parenthesized(expression)
        return .alter([
            Statement("ALTER POLICY \(name: policy.id.name) ON \(path: table(policy)) \(clause) \(text)")
        ])
    }

    private static func table(_ policy: Policy) -> [String] { Array(policy.id.path.dropLast()) }

    private static func creation(_ policy: Policy) -> SQL {
        var sql: SQL = "CREATE POLICY \(name: policy.id.name) ON \(path: table(policy))"
        if policy.isRestrictive { sql += " AS RESTRICTIVE" }
        if policy.command != .all { sql += " FOR \(expression: policy.command.rawValue.uppercased())" }
        if !policy.roles.isEmpty { sql += " TO \(RoleNames.list(policy.roles))" }
        if let using = policy.using { sql += "\n    USING \(Expressions.parenthesized(using))" }
        if let check = policy.check { sql += "\n    WITH CHECK \(Expressions.parenthesized(check))" }
        return sql
    }
}

/// Roles as commands name them.
enum RoleNames {
    static func role(_ name: String) -> SQL { name == "public" ? "PUBLIC" : "\(name: name)" }

    /// Who owns what no model gives to anybody.
    static func owner(_ name: String?) -> SQL { name.map(role) ?? "CURRENT_USER" }

    static func list(_ names: [String]) -> SQL {
        names.isEmpty ? "PUBLIC" : names.map(role).joined(separator: ", ")
    }
}
