import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Privileges: CatalogSection {
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
                SELECT \($0.classID), c.oid, 0, a.grantee::bigint, lower(a.privilege_type), a.is_grantable,
                  nullif(a.grantor, c.\($0.owner))::bigint
                FROM \($0.table) c, aclexplode(c.\($0.list)) a WHERE c.\($0.list) IS NOT NULL AND \($0.condition)
                """
            }.joined(separator: " UNION ALL ") + """
                 UNION ALL SELECT 1259, c.attrelid, c.attnum, CASE WHEN a.grantee = r.relowner THEN -1 ELSE a.grantee::bigint END,
                  lower(a.privilege_type), a.is_grantable,
                  nullif(a.grantor, r.relowner)::bigint
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
        let identities = catalog.identityColumns()
        var whole: [CatalogAddress: [Int: [PrivilegeWord: Bool]]] = [:]
        var columns: [CatalogAddress: [Int: [PrivilegeWord: [String]]]] = [:]
        var handedOn: Set<CatalogAddress> = []
        for row in 0..<entries.rowCount {
            let address = CatalogAddress(classID: entries.int(row, 0), objectID: entries.int(row, 1))
            var word = PrivilegeWord(entries.string(row, 4))
            if !entries.isNull(row, 6) {
                word.grantor = catalog.names.role(entries.int(row, 6))
                handedOn.insert(address)
            }
            let (role, isGrantable) = (entries.int(row, 3), entries.bool(row, 5))
            if entries.int(row, 2) == 0 {
                let before = whole[address, default: [:]][role, default: [:]][word] ?? false
                whole[address, default: [:]][role, default: [:]][word] = before || isGrantable
            } else {
                word.isGrantable = isGrantable
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
            var grants = Grants()
            let usual = PrivilegeSQL.usual(id.kind, catalog.version)
            if let owner = owners[address] {
                func texts(_ words: [PrivilegeWord: Bool]) -> Set<String> {
                    Set(
                        words.map { word, isGrantable in
                            var word = word
                            word.isGrantable = isGrantable
                            return word.text
                        })
                }
                for (role, words) in whole[address] ?? [:] where role != owner {
                    grants[catalog.names.role(role)] = texts(words)
                }
                // The owner's own privileges count where some were taken away.
                let all = whole[address]?[owner] ?? [:]
                let own = all.filter { $0.key.grantor == nil }
                grants[Grants.owner] = texts(all.filter { $0.key.grantor != nil })
                if !Set(own.keys.map(\.privilege)).isSuperset(of: usual.owner) || own.values.contains(true) {
                    grants[Grants.owner].formUnion(own.isEmpty ? [PrivilegeWord.none] : texts(own))
                }
            } else {
                grants = usual.others
            }
            for (role, words) in columns[address] ?? [:] {
                for (word, names) in words {
                    var word = word
                    word.columns = names.sorted()
                    grants.insert(word.text, to: role < 0 ? Grants.owner : catalog.names.role(role))
                }
            }
            let initial = id == .schema("public") ? PrivilegeSQL.publicSchema(catalog.version) : usual.others
            guard grants != initial else { continue }
            let privileges = Privileges(on: id, grants: grants)
            catalog.insert(privileges)
            // Who grants finds the object in a schema that may be used.
            if handedOn.contains(address), id.kind != .schema {
                catalog.depends(privileges.id, on: .attachment(.privileges, to: .schema(id.schema)))
            }
        }
    }

    static let rules = ObjectRules(
        Privileges.self,
        create: { privileges, context in
            let target = privileges.target
            return PrivilegeSQL.resets(target, context)
                + PrivilegeSQL.changes(target, PrivilegeSQL.initial(target), privileges.grants, context)
        },
        drop: { privileges, context in
            let target = privileges.target
            // The sequence of an identity goes with it.
            if let column = context.to.find(Column.self, target), column.identity == nil { return [] }
            let old = PrivilegeSQL.absorbed(privileges.grants, target, context)
            return PrivilegeSQL.changes(target, old, PrivilegeSQL.initial(target), context)
        },
        attributes: [
            AttributeRule("grants", \Privileges.grants) { old, new, context in
                let before = PrivilegeSQL.absorbed(old.grants, new.target, context)
                return .alter(PrivilegeSQL.changes(new.target, before, new.grants, context))
            }
        ])
}
