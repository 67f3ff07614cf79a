import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// <https://www.postgresql.org/docs/current/sql-createusermapping.html>. Values of secrets stay on the server.
extension UserMapping: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        func list(_ texts: [String]) -> String { texts.map { "'\($0)'" }.joined(separator: ", ") }
        return [
            """
            SELECT u.umid, u.usename, u.srvname, ARRAY(SELECT CASE WHEN o.name ~* '\(SecretOptions.marks.joined(separator: "|"))'
                AND lower(o.name) NOT IN (\(list(SecretOptions.harmless))) AND o.value !~ '^[$][{][A-Za-z_][A-Za-z0-9_]*[}]$'
                THEN o.name || '=' ELSE o.name || '=' || o.value END
              FROM unnest(u.umoptions) WITH ORDINALITY t(text, place) CROSS JOIN LATERAL (VALUES
                (split_part(t.text, '=', 1), substr(t.text, strpos(t.text, '=') + 1))) o(name, value) ORDER BY t.place),
              u.umoptions IS NULL AND NOT CASE WHEN u.umuser = 0 THEN pg_has_role(s.srvowner, 'USAGE')
                ELSE u.usename = current_user AND (pg_has_role(s.srvowner, 'USAGE') OR has_server_privilege(s.oid, 'USAGE')) END
              AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
            FROM pg_user_mappings u JOIN pg_foreign_server s ON s.oid = u.srvid
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            var mapping = UserMapping(id: ObjectID(.userMapping, rows.string(row, 1), rows.string(row, 2)))
            for (name, value) in Rendering.parseOptions(rows.strings(row, 3)).pairs {
                if SecretOptions.isSecret(name) {
                    let usual = SecretOptions.placeholder([mapping.server, mapping.role, name])
                    mapping.secrets.placeholders[name] = value.isEmpty ? usual : value
                } else {
                    mapping.options[name] = value
                }
            }
            if rows.bool(row, 4) {
                catalog.insert(UnmanagedObject(what: hiddenWhat, name: NameNotation.write(mapping.id.path)))
            }
            catalog.insert(mapping, CatalogClass.userMapping, rows.int(row, 0))
        }
    }

    /// What is reported where only the role itself or the server's owner may see the options.
    static let hiddenWhat = "options of user mapping"

    static let rules = ObjectRules(
        UserMapping.self,
        create: { mapping, _ in
            let options = Parameters(
                (mapping.options.pairs + mapping.secrets.placeholders.pairs).map { ($0.name, $0.value) })
            return [
                Statement(
                    "CREATE \(Subject.sql(mapping.id, DatabaseSchema()))\(ForeignOptions.clause(options))",
                    flags: flags(mapping.secrets.placeholders))
            ]
        },
        drop: { mapping, _ in [Statement("DROP \(Subject.sql(mapping.id, DatabaseSchema()))")] },
        attributes: [
            AttributeRule("options", \UserMapping.options) { old, new, _ in
                .alter(altered(new, ForeignOptions.changes(old.options, new.options), [:]))
            },
            AttributeRule("secrets", \UserMapping.secrets) { old, new, _ in
                let (before, after) = (old.secrets.placeholders, new.secrets.placeholders)
                // A secret that was there stays what it is.
                let wanted = Parameters(after.pairs.map { ($0.name, before[$0.name] ?? $0.value) })
                let come = Parameters(after.pairs.filter { before[$0.name] == nil }.map { ($0.name, $0.value) })
                return .alter(altered(new, ForeignOptions.changes(before, wanted), come))
            },
        ])

    private static func altered(_ mapping: UserMapping, _ options: SQL?, _ secrets: Parameters) -> [Statement] {
        guard let options else { return [] }
        return [Statement("ALTER \(Subject.sql(mapping.id, DatabaseSchema())) \(options)", flags: flags(secrets))]
    }

    private static func flags(_ secrets: Parameters) -> [Flag] {
        secrets.pairs.compactMap { option in
            SecretOptions.variable(option.value).map {
                Flag(.note, "secret", "\(option.name) is what the environment variable \($0) holds where this runs")
            }
        }
    }
}

extension DatabaseSchema {
    /// Whether a role may not see the options of a mapping.
    package func hidesOptions(of mapping: ObjectID) -> Bool {
        contains(UnmanagedObject(what: UserMapping.hiddenWhat, name: NameNotation.write(mapping.path)).id)
    }
}
