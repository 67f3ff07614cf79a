import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension RangeType: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        let multirange = version >= 140000 ? "rngmultitypid" : "0"
        return [
            """
            SELECT r.rngtypid, t.typname, t.typnamespace, r.rngsubtype, r.rngcollation, s.typcollation, o.opcnamespace, o.opcname,
              o.opcdefault, c.pronamespace, c.proname, d.pronamespace, d.proname, \(multirange)
            FROM pg_range r JOIN pg_type t ON t.oid = r.rngtypid JOIN pg_type s ON s.oid = r.rngsubtype
            JOIN pg_opclass o ON o.oid = r.rngsubopc LEFT JOIN pg_proc c ON c.oid = r.rngcanonical
            LEFT JOIN pg_proc d ON d.oid = r.rngsubdiff WHERE t.oid >= 16384
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let oid = rows.int(row, 0)
            guard !catalog.names.isMember(CatalogClass.type, oid) else { continue }
            let path = [catalog.names.schemas[rows.int(row, 2)] ?? "", rows.string(row, 1)]
            var range = RangeType(id: ObjectID(.rangeType, path))
            range.subtype = catalog.names.type(rows.int(row, 3))
            if rows.int(row, 4) != rows.int(row, 5) { range.collation = catalog.names.collation(rows.int(row, 4)) }
            if !rows.bool(row, 8) {
                range.subtypeOperatorClass = catalog.names.path(rows.int(row, 6), rows.string(row, 7))
            }
            if !rows.isNull(row, 10) { range.canonical = catalog.names.path(rows.int(row, 9), rows.string(row, 10)) }
            if !rows.isNull(row, 12) {
                range.subtypeDifference = catalog.names.path(rows.int(row, 11), rows.string(row, 12))
            }
            let multirange = rows.int(row, 13)
            if let type = catalog.names.types[multirange] {
                let name = [catalog.names.schemas[type.namespace] ?? "", type.name]
                if name != usualMultirange(path) { range.multirange = name }
                range.hasMultirange = Uncompared(true)
                catalog.alias(CatalogClass.type, multirange, range.id)
            }
            catalog.insert(range, CatalogClass.type, oid)
            catalog.depends(range.id, onType: rows.int(row, 3))
        }
    }

    /// <https://www.postgresql.org/docs/current/sql-createtype.html>, `MULTIRANGE_TYPE_NAME`.
    static func usualMultirange(_ path: [String]) -> [String] {
        guard let name = path.last else { return path }
        if let range = name.firstRange(of: "range") {
            return [path[0], name.replacingCharacters(in: range, with: "multirange")]
        }
        return [path[0], DefaultNames.make(name, nil, "multirange")]
    }

    static let rules = ObjectRules(
        RangeType.self,
        create: { range, _ in [Statement(creation(range))] },
        drop: { range, _ in [Statement("DROP TYPE \(path: range.id.path)")] },
        rename: { range, id in
            var statements = RangeConstructors.rename(range.id, to: id)
            if range.hasMultirange.value, range.multirange == nil {
                statements += renameMultirange(usualMultirange(range.id.path), to: usualMultirange(id.path))
            }
            return statements
        },
        attributes: [
            .replaces("subtype", \RangeType.subtype),
            .replaces("subtypeOperatorClass", \RangeType.subtypeOperatorClass),
            .replaces("collation", \RangeType.collation), .replaces("canonical", \RangeType.canonical),
            .replaces("subtypeDifference", \RangeType.subtypeDifference),
            AttributeRule("multirange", \RangeType.multirange) { old, new, _ in
                let (before, after) = (
                    old.multirange ?? usualMultirange(old.id.path), new.multirange ?? usualMultirange(new.id.path)
                )
                return .alter(renameMultirange(before, to: after))
            },
        ])

    private static func renameMultirange(_ old: [String], to new: [String]) -> [Statement] {
        RangeConstructors.rename(ObjectID(.rangeType, old), to: ObjectID(.rangeType, new))
    }

    private static func creation(_ range: RangeType) -> SQL {
        var options: [SQL] = ["SUBTYPE = \(expression: range.subtype)"]
        if let path = range.subtypeOperatorClass { options.append("SUBTYPE_OPCLASS = \(path: path)") }
        if let path = range.collation { options.append("COLLATION = \(path: path)") }
        if let path = range.canonical { options.append("CANONICAL = \(path: path)") }
        if let path = range.subtypeDifference { options.append("SUBTYPE_DIFF = \(path: path)") }
        if let path = range.multirange { options.append("MULTIRANGE_TYPE_NAME = \(path: path)") }
        return "CREATE TYPE \(path: range.id.path) AS RANGE (\n    \(options.joined(separator: ",\n    "))\n)"
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
