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
            UNION ALL SELECT 1247, t.oid, 'shell type', n.nspname, t.typname, NULL
              FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.oid >= 16384 AND NOT t.typisdefined
            UNION ALL SELECT 0, c.oid, 'comment on rule of view', n.nspname, c.relname, NULL
              FROM pg_description d JOIN pg_rewrite r ON r.oid = d.objoid JOIN pg_class c ON c.oid = r.ev_class
              JOIN pg_namespace n ON n.oid = c.relnamespace WHERE d.classoid = 2618 AND r.rulename = '_RETURN'
            UNION ALL SELECT 0, k.conrelid, v.what, n.nspname, c.relname, k.conname
              FROM pg_description d JOIN pg_constraint k ON k.oid = d.objoid JOIN pg_class c ON c.oid = k.conrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL (VALUES
                ('comment on part of foreign key', k.contype = 'f' AND k.conparentid <> 0 AND NOT \(PartitionPart.isCalledLikeWhole)),
                ('comment on constraint of trigger', k.contype = 't')) v(what, found)
              WHERE d.classoid = 2606 AND v.found
            UNION ALL SELECT 0, k.conrelid, 'exclusion without parts in all partitions', n.nspname, c.relname, k.conname
              FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
              JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype = 'x'
              WHERE c.relkind = 'p' AND NOT i.indisvalid
            UNION ALL SELECT 0, k.conrelid, 'validity of check of partition', n.nspname, c.relname, k.conname
              FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
              JOIN pg_inherits h ON h.inhrelid = k.conrelid
              JOIN pg_constraint p ON p.conrelid = h.inhparent AND p.conname = k.conname AND p.contype = 'c'
              WHERE c.relispartition AND k.contype = 'c' AND k.convalidated AND NOT p.convalidated
            UNION ALL SELECT 0, x.oid, v.what, n.nspname, x.relname, NULL
              FROM pg_inherits h JOIN pg_class x ON x.oid = h.inhrelid JOIN pg_class p ON p.oid = h.inhparent
              JOIN pg_namespace n ON n.oid = x.relnamespace
              JOIN pg_index xi ON xi.indexrelid = x.oid JOIN pg_index pi ON pi.indexrelid = p.oid CROSS JOIN LATERAL (VALUES
                ('sort order of index of partition', xi.indoption <> pi.indoption),
                ('tablespace of index of partition', x.reltablespace <> p.reltablespace)) v(what, found)
              WHERE x.relkind IN ('i', 'I') AND v.found
            UNION ALL SELECT 0, t.tgrelid, 'state of trigger of constraint', n.nspname, c.relname, k.conname
              FROM pg_trigger t JOIN pg_constraint k ON k.oid = t.tgconstraint JOIN pg_class c ON c.oid = t.tgrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE t.tgisinternal AND k.contype <> 't' AND t.tgenabled <> 'O'
            UNION ALL SELECT 0, c.oid, 'type of sequence of identity column', n.nspname, c.relname, a.attname
              FROM pg_depend d JOIN pg_sequence q ON q.seqrelid = d.objid
              JOIN pg_class c ON c.oid = d.refobjid JOIN pg_namespace n ON n.oid = c.relnamespace
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
              WHERE d.classid = 1259 AND d.refclassid = 1259 AND d.deptype = 'i' AND q.seqtypid <> a.atttypid
            \(version >= 140000 ? """
                UNION ALL SELECT 0, c.oid, 'unfinished detachment of partition', n.nspname, c.relname, NULL
                  FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                  WHERE h.inhdetachpending
                """ : "")
            \(version >= 170000 ? """
                UNION ALL SELECT 0, 0, 'name of NOT NULL constraint of domain', n.nspname, t.typname, k.conname
                  FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid JOIN pg_namespace n ON n.oid = t.typnamespace
                  WHERE k.contype = 'n' AND k.conname !~ '_not_null[0-9]*$'
                UNION ALL SELECT 0, 0, 'comment on NOT NULL constraint of domain', n.nspname, t.typname, NULL
                  FROM pg_description d JOIN pg_constraint k ON k.oid = d.objoid JOIN pg_type t ON t.oid = k.contypid
                  JOIN pg_namespace n ON n.oid = t.typnamespace WHERE d.classoid = 2606 AND k.contype = 'n'
                """ : "")
            \(version >= 180000 ? """
                UNION ALL SELECT 0, k.conrelid, v.what, n.nspname, c.relname, a.attname
                  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1] CROSS JOIN LATERAL (VALUES
                    ('NOT NULL that is not valid of column', NOT k.convalidated),
                    ('NOT NULL without inheritance of column', k.connoinherit),
                    ('comment on NOT NULL constraint of column',
                      EXISTS (SELECT FROM pg_description d WHERE d.objoid = k.oid AND d.classoid = 2606))) v(what, found)
                  WHERE k.contype = 'n' AND v.found
                UNION ALL SELECT 0, 0, 'default privileges on large objects of', defaclrole::regrole::text, NULL, NULL
                  FROM pg_default_acl WHERE defaclobjtype = 'L'
                """ : "")
            UNION ALL SELECT 0, 0, 'addition to operator family', n.nspname, f.opfname, a.amname
              FROM (SELECT oid, amopfamily, amopopr FROM pg_amop WHERE oid >= 16384
                UNION ALL SELECT oid, amprocfamily, amproc FROM pg_amproc WHERE oid >= 16384) m (oid, family, member)
              JOIN pg_opfamily f ON f.oid = m.family JOIN pg_namespace n ON n.oid = f.opfnamespace
              JOIN pg_am a ON a.oid = f.opfmethod
              WHERE f.oid < 16384 AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = m.member AND d.deptype = 'e')
                AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid IN (2602, 2603) AND d.objid = m.oid AND d.refclassid = 2616)
            UNION ALL SELECT 2607, v.oid, 'conversion', n.nspname, v.conname, NULL
              FROM pg_conversion v JOIN pg_namespace n ON n.oid = v.connamespace WHERE v.oid >= 16384
            UNION ALL SELECT 2612, oid, 'language', lanname, NULL, NULL FROM pg_language WHERE oid >= 16384 AND lanname <> 'plpgsql'
            UNION ALL SELECT 0, 0, 'privileges on language', lanname, NULL, NULL FROM pg_language
              WHERE oid >= 16384 AND lanname <> 'plpgsql' AND lanacl IS NOT NULL
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
