import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Cast: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT c.oid, c.castsource, c.casttarget, c.castcontext, c.castmethod, f.pronamespace, f.proname, f.proargtypes
            FROM pg_cast c LEFT JOIN pg_proc f ON f.oid = c.castfunc
            WHERE c.oid >= 16384 AND c.oid NOT IN (SELECT objid FROM pg_depend WHERE classid = 2605 AND deptype = 'i')
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount where !catalog.names.isMember(CatalogClass.cast, rows.int(row, 0)) {
            let (source, target) = (rows.int(row, 1), rows.int(row, 2))
            var cast = Cast(id: ObjectID(.cast, catalog.names.type(source), catalog.names.type(target)))
            cast.context =
                switch rows.character(row, 3) {
                case "i": .implicit
                case "a": .assignment
                default: .explicit
                }
            cast.isThroughText = rows.character(row, 4) == "i"
            if !rows.isNull(row, 6) {
                let arguments = rows.ints(row, 7).map { catalog.names.type($0) }.joined(separator: ", ")
                let path = catalog.names.path(rows.int(row, 5), rows.string(row, 6))
                cast.function = "\(Quoting.path(path))(\(arguments))"
            }
            catalog.insert(cast, CatalogClass.cast, rows.int(row, 0))
            catalog.depends(cast.id, onType: source)
            catalog.depends(cast.id, onType: target)
        }
    }

    static let rules = ObjectRules(
        Cast.self,
        create: { cast, _ in
            let method: SQL =
                cast.function.map { "WITH FUNCTION \(expression: $0)" }
                ?? (cast.isThroughText ? "WITH INOUT" : "WITHOUT FUNCTION")
            let context: SQL =
                switch cast.context {
                case .explicit: ""
                case .assignment: " AS ASSIGNMENT"
                case .implicit: " AS IMPLICIT"
                }
            return [Statement("CREATE \(Subject.sql(cast.id, DatabaseSchema())) \(method)\(context)")]
        },
        drop: { cast, _ in [Statement("DROP \(Subject.sql(cast.id, DatabaseSchema()))")] },
        attributes: [
            .replaces("function", \Cast.function), .replaces("isThroughText", \Cast.isThroughText),
            .replaces("context", \Cast.context),
        ])
}
