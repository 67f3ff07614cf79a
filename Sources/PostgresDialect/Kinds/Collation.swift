import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Collation: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        let locale = version >= 170000 ? "colllocale" : version >= 150000 ? "colliculocale" : "NULL"
        let rules = version >= 160000 ? "collicurules" : "NULL"
        return [
            """
            SELECT oid, collname, collnamespace, collprovider, collisdeterministic, collcollate, collctype, \(locale), \(rules)
            FROM pg_collation WHERE oid >= 16384
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let oid = rows.int(row, 0)
            let schema = catalog.names.schemas[rows.int(row, 2)] ?? ""
            guard schema != "pg_catalog", !catalog.names.isMember(CatalogClass.collation, oid) else { continue }
            var collation = Collation(id: ObjectID(.collation, schema, rows.string(row, 1)))
            collation.provider =
                switch rows.character(row, 3) {
                case "i": "icu"
                case "b": "builtin"
                default: "libc"
                }
            collation.isDeterministic = rows.bool(row, 4)
            collation.collate = rows.optionalString(row, 5)
            collation.ctype = rows.optionalString(row, 6)
            collation.locale = rows.optionalString(row, 7)
            // Before version 15 the locale of ICU stood in the place of the others.
            if collation.provider == "icu", collation.locale == nil {
                (collation.locale, collation.collate, collation.ctype) = (collation.collate, nil, nil)
            }
            collation.tailoring = rows.optionalString(row, 8)
            catalog.insert(collation, CatalogClass.collation, oid)
        }
    }

    static let rules = ObjectRules(
        Collation.self,
        create: { collation, _ in [Statement(creation(collation))] },
        drop: { collation, _ in [Statement("DROP COLLATION \(path: collation.id.path)")] },
        rename: { collation, id in TypeNames.rename(collation.id, to: id, keyword: "COLLATION") },
        attributes: [
            .replaces("provider", \Collation.provider), .replaces("isDeterministic", \Collation.isDeterministic),
            .replaces("locale", \Collation.locale), .replaces("collate", \Collation.collate),
            .replaces("ctype", \Collation.ctype), .replaces("tailoring", \Collation.tailoring),
        ])

    private static func creation(_ collation: Collation) -> SQL {
        var options: [SQL] = ["provider = \(expression: collation.provider)"]
        if let locale = collation.locale { options.append("locale = \(literal: locale)") }
        if let collate = collation.collate { options.append("lc_collate = \(literal: collate)") }
        if let ctype = collation.ctype { options.append("lc_ctype = \(literal: ctype)") }
        if !collation.isDeterministic { options.append("deterministic = false") }
        if let rules = collation.tailoring { options.append("rules = \(literal: rules)") }
        return "CREATE COLLATION \(path: collation.id.path) (\(options.joined(separator: ", ")))"
    }
}
