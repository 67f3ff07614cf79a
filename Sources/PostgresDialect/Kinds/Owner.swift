import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Owner: CatalogSection {
    /// The catalogs with owners, and which rows count.
    private static let owned: [(classID: Int, table: String, owner: String, condition: String)] = [
        (1259, "pg_class", "relowner", "relkind IN ('r', 'p', 'v', 'm', 'S', 'f')"),
        (1255, "pg_proc", "proowner", "true"),
        (
            1247, "pg_type", "typowner",
            "(typtype IN ('e', 'd', 'r') OR typtype = 'c' AND typrelid IN (SELECT oid FROM pg_class WHERE relkind = 'c'))"
        ),
        (2615, "pg_namespace", "nspowner", "true"), (3456, "pg_collation", "collowner", "true"),
        (3381, "pg_statistic_ext", "stxowner", "true"), (3466, "pg_event_trigger", "evtowner", "true"),
        (2328, "pg_foreign_data_wrapper", "fdwowner", "true"), (1417, "pg_foreign_server", "srvowner", "true"),
        (6104, "pg_publication", "pubowner", "true"),
        (
            6100, "pg_subscription", "subowner",
            "subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())"
        ),
        (2617, "pg_operator", "oprowner", "true"),
        (2753, "pg_opfamily", "opfowner", "true"), (2616, "pg_opclass", "opcowner", "true"),
        (3600, "pg_ts_dict", "dictowner", "true"), (3602, "pg_ts_config", "cfgowner", "true"),
    ]

    package static func catalogQueries(_ version: Int) -> [String] {
        [
            owned.map {
                """
                SELECT \($0.classID), oid, \($0.owner) FROM \($0.table) WHERE oid >= 16384 AND \($0.condition)
                  AND \($0.owner) <> (SELECT oid FROM pg_roles WHERE rolname = current_user)
                """
            }.joined(separator: " UNION ALL ")
                // Since version 15 it belongs to whoever owns the database, unless somebody gave it away.
                + (version >= 150000
                    ? " UNION ALL SELECT 2615, oid, nspowner FROM pg_namespace WHERE oid = 2200 AND nspowner <> 6171"
                    : "")
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let (classID, oid) = (rows.int(row, 0), rows.int(row, 1))
            guard let id = catalog.id(classID, oid), catalog.schema.contains(id), !catalog.names.isMember(classID, oid)
            else { continue }
            // A serial column's sequence has the table's owner.
            if id.kind == .sequence, catalog.schema.contains(ObjectID(.sequenceOwner, id.path)) { continue }
            if id.kind == .rangeType, catalog.schema.contains(.attachment(.owner, to: id)) { continue }
            catalog.insert(Owner(of: id, role: catalog.names.role(rows.int(row, 2))))
        }
    }

    static let rules = ObjectRules(
        Owner.self,
        create: { owner, context in [statement(owner, RoleNames.role(owner.role), context.to)] },
        drop: { owner, context in
            let isPublic = owner.target == .schema("public")
            return [statement(owner, isPublic ? "pg_database_owner" : "CURRENT_USER", context.from)]
        },
        attributes: [
            AttributeRule("role", \Owner.role) { _, new, context in
                .alter([statement(new, RoleNames.role(new.role), context.to)])
            }
        ])

    private static func statement(_ owner: Owner, _ role: SQL, _ schema: DatabaseSchema) -> Statement {
        Statement("ALTER \(Subject.sql(owner.target, schema)) OWNER TO \(role)")
    }
}
