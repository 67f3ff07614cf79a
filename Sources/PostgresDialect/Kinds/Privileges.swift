import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Privileges: CatalogSection {
    /// How privileges are reported that another role than the owner granted.
    package static let handedOnWhat = "privileges granted by others than the owner of"

    /// The catalogs with access control lists, their columns for owner and list, and which rows count.
    private static let lists: [(classID: Int, table: String, owner: String, list: String, condition: String)] = [
        (1259, "pg_class", "relowner", "relacl", "c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.oid >= 16384"),
        (1255, "pg_proc", "proowner", "proacl", "c.oid >= 16384"),
        (1247, "pg_type", "typowner", "typacl", "c.oid >= 16384 AND c.typtype <> 'm'"),
        (2328, "pg_foreign_data_wrapper", "fdwowner", "fdwacl", "c.oid >= 16384"),
        (1417, "pg_foreign_server", "srvowner", "srvacl", "c.oid >= 16384"),
        (2615, "pg_namespace", "nspowner", "nspacl", "(c.oid >= 16384 OR c.oid = 2200)"),
    ]

    package static func catalogQueries(_ version: Int) -> [String] {
        [
            lists.map {
                "SELECT \($0.classID), c.oid, c.\($0.owner) FROM \($0.table) c WHERE c.\($0.list) IS NOT NULL AND \($0.condition)"
            }.joined(separator: " UNION ALL "),
            lists.map {
                """
                SELECT \($0.classID), c.oid, 0, a.grantee::bigint, lower(a.privilege_type), a.is_grantable, a.grantor = c.\($0.owner)
                FROM \($0.table) c, aclexplode(c.\($0.list)) a WHERE c.\($0.list) IS NOT NULL AND \($0.condition)
                """
            }.joined(separator: " UNION ALL ") + """
                 UNION ALL SELECT 1259, c.attrelid, c.attnum, CASE WHEN a.grantee = r.relowner THEN -1 ELSE a.grantee::bigint END,
                  lower(a.privilege_type), a.is_grantable, a.grantor = r.relowner
                FROM pg_attribute c JOIN pg_class r ON r.oid = c.attrelid, aclexplode(c.attacl) a
                WHERE c.attacl IS NOT NULL AND c.attrelid >= 16384 AND NOT c.attisdropped
                """,
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let (listed, entries) = (tables[0], tables[1])
        var owners: [CatalogAddress: Int] = [:]
        for row in 0..<listed.rowCount {
            owners[CatalogAddress(classID: listed.int(row, 0), objectID: listed.int(row, 1))] = listed.int(row, 2)
        }
        var handedOn: Set<CatalogAddress> = []
        let identities = catalog.identityColumns()
        var whole: [CatalogAddress: [Int: [String: Bool]]] = [:]
        var columns: [CatalogAddress: [Int: [String: [String]]]] = [:]
        for row in 0..<entries.rowCount {
            let address = CatalogAddress(classID: entries.int(row, 0), objectID: entries.int(row, 1))
            if !entries.bool(row, 6) { handedOn.insert(address) }
            let (role, privilege, isGrantable) = (entries.int(row, 3), entries.string(row, 4), entries.bool(row, 5))
            if entries.int(row, 2) == 0 {
                let before = whole[address, default: [:]][role, default: [:]][privilege] ?? false
                whole[address, default: [:]][role, default: [:]][privilege] = before || isGrantable
            } else {
                let word = privilege + (isGrantable ? PrivilegeWord.grantable : "")
                columns[address, default: [:]][role, default: [:]][word, default: []].append(
                    catalog.names.column(address.objectID, entries.int(row, 2)))
            }
        }
        for address in Set(owners.keys).union(columns.keys) {
            guard var id = catalog.id(address.classID, address.objectID),
                !catalog.names.isMember(address.classID, address.objectID)
            else { continue }
            // The sequence of an identity column is no object of its own: what is granted on it belongs to the column.
            if id.kind == .sequence, let column = identities[id.path] { id = column }
            guard catalog.schema.contains(id) else { continue }
            if handedOn.contains(address) {
                let name = NameNotation.write(id.path)
                catalog.insert(UnmanagedObject(what: handedOnWhat, name: name))
            }
            var grants = Grants()
            let usual = PrivilegeSQL.usual(id.kind, catalog.version)
            if let owner = owners[address] {
                for (role, words) in whole[address] ?? [:] where role != owner {
                    for (word, isGrantable) in words {
                        grants.insert(word + (isGrantable ? PrivilegeWord.grantable : ""), to: catalog.names.role(role))
                    }
                }
                // The owner's own privileges count where some were taken away.
                let own = whole[address]?[owner] ?? [:]
                if !Set(own.keys).isSuperset(of: usual.owner) || own.values.contains(true) {
                    let words = own.map { $0.key + ($0.value ? PrivilegeWord.grantable : "") }
                    grants[Grants.owner] = words.isEmpty ? [PrivilegeWord.none] : Set(words)
                }
            } else {
                grants = usual.others
            }
            for (role, words) in columns[address] ?? [:] {
                for (word, names) in words {
                    var word = PrivilegeWord(word)
                    word.columns = names.sorted()
                    grants.insert(word.text, to: role < 0 ? Grants.owner : catalog.names.role(role))
                }
            }
            let initial = id == .schema("public") ? PrivilegeSQL.publicSchema(catalog.version) : usual.others
            if grants != initial { catalog.insert(Privileges(on: id, grants: grants)) }
        }
    }

    static let rules = ObjectRules(
        Privileges.self,
        create: { privileges, context in
            guard let target = privileges.id.attachmentTarget else { return [] }
            return PrivilegeSQL.resets(target, context)
                + PrivilegeSQL.changes(target, PrivilegeSQL.initial(target), privileges.grants, context)
        },
        drop: { privileges, context in
            guard let target = privileges.id.attachmentTarget else { return [] }
            let old = PrivilegeSQL.absorbed(privileges.grants, target, context)
            return PrivilegeSQL.changes(target, old, PrivilegeSQL.initial(target), context)
        },
        attributes: [
            AttributeRule("grants", \Privileges.grants) { old, new, context in
                guard let target = new.id.attachmentTarget else { return .alter([]) }
                let before = PrivilegeSQL.absorbed(old.grants, target, context)
                return .alter(PrivilegeSQL.changes(target, before, new.grants, context))
            }
        ])
}
