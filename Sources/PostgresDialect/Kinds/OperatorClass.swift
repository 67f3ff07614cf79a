import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// <https://www.postgresql.org/docs/current/sql-createopclass.html>
extension OperatorClass: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT o.oid, o.opcname, o.opcnamespace, a.amname, f.opfname, f.opfnamespace, o.opcintype, o.opcdefault, o.opckeytype
            FROM pg_opclass o JOIN pg_am a ON a.oid = o.opcmethod JOIN pg_opfamily f ON f.oid = o.opcfamily
            WHERE o.oid >= 16384
            """
        ] + FamilyMembers.queries(ofClasses: true)
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        let members = FamilyMembers(tables[1], tables[2], catalog.names)
        for row in 0..<rows.rowCount {
            let oid = rows.int(row, 0)
            guard !catalog.names.isMember(CatalogClass.operatorClass, oid) else { continue }
            let path = [catalog.names.schemas[rows.int(row, 2)] ?? "", rows.string(row, 1)]
            var object = OperatorClass(id: ObjectID(.operatorClass, path + [rows.string(row, 3)]))
            let family = catalog.names.path(rows.int(row, 5), rows.string(row, 4))
            object.family = family == path ? nil : family
            object.type = catalog.names.type(rows.int(row, 6))
            object.isDefault = rows.bool(row, 7)
            object.storage = rows.int(row, 8) == 0 ? nil : catalog.names.type(rows.int(row, 8))
            members.fill(&object, oid, type: object.type, &catalog)
            catalog.insert(object, CatalogClass.operatorClass, oid)
        }
    }

    static let rules = ObjectRules(
        OperatorClass.self,
        create: { object, _ in [Statement(creation(object))] },
        drop: { object, _ in [Statement("DROP \(Subject.sql(object.id, DatabaseSchema()))")] },
        rename: FamilyMembers.rename,
        attributes: [
            .replaces("type", \OperatorClass.type), .replaces("family", \OperatorClass.family),
            .replaces("isDefault", \OperatorClass.isDefault), .replaces("storage", \OperatorClass.storage),
            .replaces("operators", \OperatorClass.operators), .replaces("functions", \OperatorClass.functions),
        ])

    private static func creation(_ object: OperatorClass) -> SQL {
        var members = FamilyMembers.clauses(object, type: object.type)
        // The list must not be empty, and a class that holds its own type says nothing with that.
        if object.storage != nil || members.isEmpty {
            members.append("STORAGE \(expression: object.storage ?? object.type)")
        }
        let keyword: SQL = object.isDefault ? "DEFAULT FOR TYPE" : "FOR TYPE"
        return """
            CREATE OPERATOR CLASS \(path: Array(object.id.path.prefix(2)))
                \(keyword) \(expression: object.type) USING \(name: object.id.name)\
             FAMILY \(path: object.family ?? Array(object.id.path.prefix(2))) AS
                \(members.joined(separator: ",\n    "))
            """
    }
}
