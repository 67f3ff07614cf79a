import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension DefaultPrivileges: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            "SELECT oid, defaclrole, defaclnamespace, defaclobjtype FROM pg_default_acl",
            """
            SELECT d.oid, a.grantee, lower(a.privilege_type), a.is_grantable FROM pg_default_acl d, aclexplode(d.defaclacl) a
            """,
        ]
    }

    private static let types: [Character: String] = [
        "r": "tables", "S": "sequences", "f": "functions", "T": "types", "n": "schemas",
    ]

    /// What `ALTER DEFAULT PRIVILEGES` calls objects of a kind; nil where it does not know it.
    static func objectType(_ kind: ObjectKind) -> String? {
        switch kind {
        case .table, .view: "tables"
        case .sequence, .column: "sequences"
        case .routine, .aggregate: "functions"
        case .enumType, .domain, .compositeType, .rangeType: "types"
        case .schema: "schemas"
        default: nil
        }
    }

    private static func usual(_ id: ObjectID, _ version: Int) -> (owner: Set<String>, others: Grants) {
        let kind: ObjectKind =
            switch id.name {
            case "tables": .table
            case "sequences": .sequence
            case "functions": .routine
            case "schemas": .schema
            default: .enumType
            }
        let usual = PrivilegeSQL.usual(kind, version)
        // In a schema they add to what holds for all.
        return id.schema.isEmpty ? usual : (usual.owner, Grants())
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let (rows, entries) = (tables[0], tables[1])
        var lists: [Int: [(role: Int, privilege: String, isGrantable: Bool)]] = [:]
        for row in 0..<entries.rowCount {
            lists[entries.int(row, 0), default: []].append(
                (entries.int(row, 1), entries.string(row, 2), entries.bool(row, 3)))
        }
        for row in 0..<rows.rowCount {
            guard let what = types[rows.character(row, 3)] else { continue }
            let (role, namespace) = (rows.int(row, 1), rows.int(row, 2))
            let schema = namespace == 0 ? "" : catalog.names.schemas[namespace] ?? ""
            let id = ObjectID(.defaultPrivileges, [schema, catalog.names.role(role), what])
            var grants = Grants()
            var own: Set<String> = []
            for entry in lists[rows.int(row, 0)] ?? [] {
                if entry.role == role, namespace == 0 {
                    own.insert(entry.privilege)
                } else {
                    grants.insert(
                        entry.privilege + (entry.isGrantable ? PrivilegeWord.grantable : ""),
                        to: catalog.names.role(entry.role))
                }
            }
            if namespace == 0, !own.isSuperset(of: usual(id, catalog.version).owner) {
                grants[Grants.owner] = own.isEmpty ? [PrivilegeWord.none] : own
            }
            catalog.insert(DefaultPrivileges(id: id, grants: grants), CatalogClass.defaultPrivileges, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        DefaultPrivileges.self,
        create: { value, context in
            changes(value.id, usual(value.id, 0).others, value.grants, context)
        },
        drop: { value, context in
            changes(value.id, value.grants, usual(value.id, 0).others, context)
        },
        attributes: [
            AttributeRule("grants", \DefaultPrivileges.grants) { old, new, context in
                .alter(changes(new.id, old.grants, new.grants, context))
            }
        ])

    private static func changes(_ id: ObjectID, _ old: Grants, _ new: Grants, _ context: PlanContext)
        -> [Statement]
    {
        let place: SQL = id.schema.isEmpty ? "" : " IN SCHEMA \(name: id.schema)"
        return PrivilegeSQL.changes(
            "\(expression: id.name.uppercased())", old, new,
            prefix: "ALTER DEFAULT PRIVILEGES FOR ROLE \(RoleNames.role(id.path[1]))\(place) ",
            full: usual(id, context.serverVersion).owner,
            owner: RoleNames.role(id.path[1]))
    }
}
