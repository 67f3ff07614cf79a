import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// What PostgreSQL and its extensions brought along has the privileges of `pg_init_privs`, or else the usual ones:
/// <https://www.postgresql.org/docs/current/catalog-pg-init-privs.html>. Where a role could not change them, they are no concern of
/// its models.
extension BuiltinPrivileges: CatalogSection {
    /// How privileges are reported that another role than the owner granted.
    private static let handedOnWhat = "privileges granted by others than the owner of"

    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            WITH changed AS (
              SELECT a.kind, a.name, a.list, a.owner, a.field, e.extname,
                coalesce(i.initprivs, CASE WHEN a.sub = 0 THEN acldefault(a.type::"char", a.owner) END) AS initial
              FROM (
                SELECT 1255, oid, 0, CASE prokind WHEN 'p' THEN 'procedure' ELSE 'function' END, 'f', proowner, proacl, NULL::text,
                    pronamespace::regnamespace || '.' || quote_ident(proname) || '(' || oidvectortypes(proargtypes) || ')'
                  FROM pg_proc WHERE proacl IS NOT NULL
                UNION ALL
                SELECT 1259, oid, 0, CASE relkind WHEN 'S' THEN 'sequence' ELSE 'table' END,
                    CASE relkind WHEN 'S' THEN 's' ELSE 'r' END, relowner, relacl, NULL,
                    relnamespace::regnamespace || '.' || quote_ident(relname)
                  FROM pg_class WHERE relacl IS NOT NULL
                UNION ALL
                SELECT 1259, c.oid, a.attnum, 'table', 'c', c.relowner, a.attacl, a.attname,
                    c.relnamespace::regnamespace || '.' || quote_ident(c.relname)
                  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE a.attacl IS NOT NULL AND NOT a.attisdropped
                UNION ALL
                SELECT 1247, oid, 0, 'type', 'T', typowner, typacl, NULL,
                    typnamespace::regnamespace || '.' || quote_ident(typname)
                  FROM pg_type WHERE typacl IS NOT NULL
                UNION ALL
                SELECT 2612, oid, 0, 'language', 'l', lanowner, lanacl, NULL, quote_ident(lanname)
                  FROM pg_language WHERE lanacl IS NOT NULL
                UNION ALL
                SELECT 2328, oid, 0, 'foreign data wrapper', 'F', fdwowner, fdwacl, NULL, quote_ident(fdwname)
                  FROM pg_foreign_data_wrapper WHERE fdwacl IS NOT NULL
                UNION ALL
                SELECT 1417, oid, 0, 'foreign server', 'S', srvowner, srvacl, NULL, quote_ident(srvname)
                  FROM pg_foreign_server WHERE srvacl IS NOT NULL
                UNION ALL
                SELECT 2615, oid, 0, 'schema', 'n', nspowner, nspacl, NULL, quote_ident(nspname)
                  FROM pg_namespace WHERE nspacl IS NOT NULL AND nspname <> 'public'
              ) a (class, oid, sub, kind, type, owner, list, field, name)
              LEFT JOIN pg_init_privs i ON i.classoid = a.class AND i.objoid = a.oid AND i.objsubid = a.sub
              LEFT JOIN pg_depend d ON d.classid = a.class AND d.objid = a.oid AND d.deptype = 'e'
              LEFT JOIN pg_extension e ON e.oid = d.refobjid
              WHERE (a.oid < 16384 AND a.name !~ '^information_schema\\y' OR e.oid IS NOT NULL) AND i.initprivs IS DISTINCT FROM a.list AND pg_has_role(a.owner, 'USAGE')
            )
            SELECT c.kind, c.name, c.extname, c.field, s.is_initial, p.grantee = c.owner, p.grantee::bigint,
              lower(p.privilege_type), p.is_grantable, p.grantor = c.owner
            FROM changed c CROSS JOIN LATERAL (VALUES (false, c.list), (true, c.initial)) s (is_initial, list)
              CROSS JOIN LATERAL aclexplode(s.list) p
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        var lists: [ObjectID: (now: AccessList, initial: AccessList, extension: String?)] = [:]
        for row in 0..<rows.rowCount {
            let id = ObjectID(.builtinPrivileges, rows.string(row, 0), rows.string(row, 1))
            let role = rows.bool(row, 5) ? Grants.owner : catalog.names.role(rows.int(row, 6))
            let column = rows.optionalString(row, 3)
            let (privilege, isGrantable) = (rows.string(row, 7), rows.bool(row, 8))
            var list = lists[id] ?? (AccessList(), AccessList(), rows.optionalString(row, 2))
            if rows.bool(row, 4) {
                list.initial.add(privilege, column, isGrantable, to: role)
            } else {
                list.now.add(privilege, column, isGrantable, to: role)
                if !rows.bool(row, 9) {
                    catalog.insert(UnmanagedObject(what: handedOnWhat, name: id.dottedName))
                }
            }
            lists[id] = list
        }
        for (id, list) in lists {
            let usual = PrivilegeSQL.usual(objectKind(id), catalog.version).owner
            let (now, initial) = (list.now.grants(usual: usual), list.initial.grants(usual: usual))
            guard now != initial else { continue }
            var privileges = BuiltinPrivileges(id: id)
            privileges.initial.value = initial
            for role in Set(now.roles).union(initial.roles) where now[role] != initial[role] {
                privileges.grants[role] = now[role].isEmpty ? [PrivilegeWord.none] : now[role]
            }
            privileges.extension.value = list.extension
            catalog.insert(privileges)
            if let name = list.extension { catalog.depends(privileges.id, on: ObjectID(.extension, name)) }
        }
    }

    /// A kind of objects that have the same privileges.
    private static func objectKind(_ id: ObjectID) -> ObjectKind {
        switch id.path[0] {
        case "function", "procedure": .routine
        case "sequence": .sequence
        case "table": .table
        case "schema": .schema
        default: .foreignServer
        }
    }

    static let rules = ObjectRules(
        BuiltinPrivileges.self,
        create: { privileges, context in
            guard privileges.initial.value != nil else { return settled(privileges, context) }
            return changes(privileges, Grants(), privileges.grants, context)
        },
        drop: { privileges, context in
            if let name = privileges.extension.value, context.from.contains(ObjectID(.extension, name)),
                !context.to.contains(ObjectID(.extension, name))
            {
                return []
            }
            return changes(privileges, privileges.grants, Grants(), context)
        },
        attributes: [
            AttributeRule("grants", \BuiltinPrivileges.grants) { old, new, context in
                .alter(changes(old, old.grants, new.grants, context))
            }
        ])

    private static func changes(
        _ privileges: BuiltinPrivileges, _ old: Grants, _ new: Grants, _ context: PlanContext
    ) -> [Statement] {
        func whole(_ grants: Grants) -> Grants {
            var result = privileges.initial.value ?? Grants()
            for role in grants.roles {
                result[role] = grants[role] == [PrivilegeWord.none] && role != Grants.owner ? [] : grants[role]
            }
            return result
        }
        return PrivilegeSQL.changes(
            subject(privileges.id), whole(old), whole(new), prefix: "", full: full(privileges.id, context),
            owner: "CURRENT_USER")
    }

    /// Whatever the roles had before.
    private static func settled(_ privileges: BuiltinPrivileges, _ context: PlanContext) -> [Statement] {
        privileges.grants.roles.flatMap { role -> [Statement] in
            let name = role == Grants.owner ? "CURRENT_USER" : RoleNames.role(role)
            let words = Grants([role: privileges.grants[role].subtracting([PrivilegeWord.none])])
            let none = Grants(role == Grants.owner ? [role: [PrivilegeWord.none]] : [:])
            return [Statement("REVOKE ALL ON \(subject(privileges.id)) FROM \(name)")]
                + PrivilegeSQL.changes(
                    subject(privileges.id), none, words.isEmpty ? none : words, prefix: "",
                    full: full(privileges.id, context), owner: "CURRENT_USER")
        }
    }

    private static func subject(_ id: ObjectID) -> SQL {
        "\(expression: id.path[0].uppercased()) \(expression: id.name)"
    }

    private static func full(_ id: ObjectID, _ context: PlanContext) -> Set<String> {
        PrivilegeSQL.usual(objectKind(id), context.serverVersion).owner
    }
}

/// The entries of an access control list, as they are read.
private struct AccessList {
    private var whole: [String: [String: Bool]] = [:]
    private var columns: [String: [PrivilegeWord: [String]]] = [:]

    mutating func add(_ privilege: String, _ column: String?, _ isGrantable: Bool, to role: String) {
        if let column {
            var word = PrivilegeWord(privilege)
            word.isGrantable = isGrantable
            columns[role, default: [:]][word, default: []].append(column)
        } else {
            let before = whole[role, default: [:]][privilege] ?? false
            whole[role, default: [:]][privilege] = before || isGrantable
        }
    }

    /// - Parameter usual: what an owner has by itself, which counts only where some of it was taken away.
    func grants(usual: Set<String>) -> Grants {
        var grants = Grants()
        for (role, words) in whole where role != Grants.owner {
            for (word, isGrantable) in words {
                grants.insert(word + (isGrantable ? PrivilegeWord.grantable : ""), to: role)
            }
        }
        let own = whole[Grants.owner] ?? [:]
        if !Set(own.keys).isSuperset(of: usual) {
            grants[Grants.owner] = own.isEmpty ? [PrivilegeWord.none] : Set(own.keys)
        }
        for (role, words) in columns {
            for (word, names) in words {
                var word = word
                word.columns = names.sorted()
                grants.insert(word.text, to: role)
            }
        }
        return grants
    }
}
