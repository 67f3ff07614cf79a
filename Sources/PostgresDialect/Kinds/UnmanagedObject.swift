import DatabaseAccess
import SchemaModel

/// What the catalog holds and autogen does not manage yet: reported by every command that meets it, and in the way of any plan
/// that would have to touch it.
extension UnmanagedObject: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT 1247, t.oid, 'base type', n.nspname, t.typname, NULL::text
              FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
              WHERE t.oid >= 16384 AND t.typtype = 'b' AND NOT (t.typcategory = 'A' AND t.typlen = -1)
            UNION ALL SELECT 0, c.oid, s.what, n.nspname, c.relname, NULL
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL (VALUES
                ('tablespace of', c.reltablespace <> 0),
                ('type of table', c.reloftype <> 0)) s(what, found)
              WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'm', 'i', 'I') AND s.found AND n.oid <> 99
            UNION ALL SELECT 0, c.oid, 'access method of table', n.nspname, c.relname, NULL
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am a ON a.oid = c.relam
              WHERE c.oid >= 16384 AND c.relkind IN ('r', 'm') AND a.amname <> 'heap'
            UNION ALL SELECT 2616, o.oid, 'operator class', n.nspname, o.opcname, a.amname
              FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace JOIN pg_am a ON a.oid = o.opcmethod WHERE o.oid >= 16384
            UNION ALL SELECT 2753, o.oid, 'operator family', n.nspname, o.opfname, a.amname
              FROM pg_opfamily o JOIN pg_namespace n ON n.oid = o.opfnamespace JOIN pg_am a ON a.oid = o.opfmethod WHERE o.oid >= 16384
            UNION ALL SELECT 2607, v.oid, 'conversion', n.nspname, v.conname, NULL
              FROM pg_conversion v JOIN pg_namespace n ON n.oid = v.connamespace WHERE v.oid >= 16384
            UNION ALL SELECT 3601, t.oid, 'text search parser', n.nspname, t.prsname, NULL
              FROM pg_ts_parser t JOIN pg_namespace n ON n.oid = t.prsnamespace WHERE t.oid >= 16384
            UNION ALL SELECT 3764, t.oid, 'text search template', n.nspname, t.tmplname, NULL
              FROM pg_ts_template t JOIN pg_namespace n ON n.oid = t.tmplnamespace WHERE t.oid >= 16384
            UNION ALL SELECT 1418, umid, 'user mapping', srvname, usename, NULL FROM pg_user_mappings
            UNION ALL SELECT 6100, oid, 'subscription', subname, NULL, NULL FROM pg_subscription
            UNION ALL SELECT 2612, oid, 'language', lanname, NULL, NULL FROM pg_language WHERE oid >= 16384 AND lanname <> 'plpgsql'
            UNION ALL SELECT 3576, oid, 'transform', trftype::regtype::text, NULL, NULL FROM pg_transform
            UNION ALL SELECT 3596, s.objoid, 'security label', s.classoid::regclass::text, s.provider, NULL FROM pg_seclabel s
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let (classID, oid) = (rows.int(row, 0), rows.int(row, 1))
            guard !catalog.names.isMember(classID == 0 ? CatalogClass.relation : classID, oid) else { continue }
            let name = (3...5).compactMap { rows.optionalString(row, $0) }
            let object = UnmanagedObject(what: rows.string(row, 2), name: NameNotation.write(name))
            if classID == 0 {
                catalog.insert(object)
            } else {
                catalog.insert(object, classID, oid)
            }
        }
    }
}
