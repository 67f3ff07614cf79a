import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Owner: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT 1259, oid, relowner FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
              AND relowner <> (SELECT oid FROM pg_roles WHERE rolname = current_user)
            UNION ALL SELECT 1255, oid, proowner FROM pg_proc WHERE oid >= 16384
              AND proowner <> (SELECT oid FROM pg_roles WHERE rolname = current_user)
            UNION ALL SELECT 1247, oid, typowner FROM pg_type WHERE oid >= 16384
              AND (typtype IN ('e', 'd', 'r') OR typtype = 'c' AND typrelid IN (SELECT oid FROM pg_class WHERE relkind = 'c'))
              AND typowner <> (SELECT oid FROM pg_roles WHERE rolname = current_user)
            UNION ALL SELECT 2615, oid, nspowner FROM pg_namespace WHERE oid >= 16384
              AND nspowner <> (SELECT oid FROM pg_roles WHERE rolname = current_user)
            UNION ALL SELECT 3456, oid, collowner FROM pg_collation WHERE oid >= 16384
              AND collowner <> (SELECT oid FROM pg_roles WHERE rolname = current_user)
            UNION ALL SELECT 3381, oid, stxowner FROM pg_statistic_ext
              WHERE stxowner <> (SELECT oid FROM pg_roles WHERE rolname = current_user)
            UNION ALL SELECT 3466, oid, evtowner FROM pg_event_trigger
              WHERE evtowner <> (SELECT oid FROM pg_roles WHERE rolname = current_user)
            """
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
        create: { owner, context in [statement(owner.id, RoleNames.role(owner.role), context.to)] },
        drop: { owner, context in [statement(owner.id, "CURRENT_USER", context.from)] },
        attributes: [
            AttributeRule("role", \Owner.role) { _, new, context in
                .alter([statement(new.id, RoleNames.role(new.role), context.to)])
            }
        ])

    private static func statement(_ id: ObjectID, _ role: SQL, _ schema: DatabaseSchema) -> Statement {
        guard let target = id.attachmentTarget else { return Statement("SELECT") }
        return Statement("ALTER \(Subject.sql(target, schema)) OWNER TO \(role)")
    }
}
