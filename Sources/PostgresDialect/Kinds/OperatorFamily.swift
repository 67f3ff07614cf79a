import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// <https://www.postgresql.org/docs/current/sql-alteropfamily.html>
extension OperatorFamily: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT f.oid, f.opfname, f.opfnamespace, a.amname FROM pg_opfamily f JOIN pg_am a ON a.oid = f.opfmethod
            WHERE f.oid >= 16384
            """
        ] + FamilyMembers.queries(ofClasses: false)
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        let members = FamilyMembers(tables[1], tables[2], catalog.names)
        for row in 0..<rows.rowCount {
            let oid = rows.int(row, 0)
            guard !catalog.names.isMember(CatalogClass.operatorFamily, oid) else { continue }
            let path = [catalog.names.schemas[rows.int(row, 2)] ?? "", rows.string(row, 1), rows.string(row, 3)]
            var family = OperatorFamily(id: ObjectID(.operatorFamily, path))
            members.fill(&family, oid, type: nil, &catalog)
            catalog.insert(family, CatalogClass.operatorFamily, oid)
        }
    }

    static let rules = ObjectRules(
        OperatorFamily.self,
        create: { family, _ in
            let creation = Statement("CREATE \(Subject.sql(family.id, DatabaseSchema()))")
            let members = FamilyMembers.clauses(family, type: nil)
            return members.isEmpty ? [creation] : [creation, alter(family, "ADD", members)]
        },
        drop: { family, _ in [Statement("DROP \(Subject.sql(family.id, DatabaseSchema()))")] },
        rename: FamilyMembers.rename,
        attributes: [
            AttributeRule("operators", \OperatorFamily.operators) { old, new, context in
                changed(
                    old.operators, new.operators, of: new, "OPERATOR", { FamilyMembers.clause($0, type: nil) }, context)
            },
            AttributeRule("functions", \OperatorFamily.functions) { old, new, context in
                changed(
                    old.functions, new.functions, of: new, "FUNCTION", { FamilyMembers.clause($0, type: nil) }, context)
            },
        ])

    private static func changed<Member: FamilyMember>(
        _ old: [Member], _ new: [Member], of family: OperatorFamily, _ keyword: SQL, _ clause: (Member) -> SQL,
        _ context: PlanContext
    ) -> Effect {
        let (gone, come) = (old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
        if come.contains(where: { joinsClass($0.slot, of: family, context) }) { return .replace }
        var statements: [Statement] = []
        if !gone.isEmpty {
            statements.append(alter(family, "DROP", gone.map { FamilyMembers.removal(keyword, $0.slot) }))
        }
        if !come.isEmpty { statements.append(alter(family, "ADD", come.map(clause))) }
        return .alter(statements)
    }

    private static func alter(_ family: OperatorFamily, _ verb: SQL, _ members: [SQL]) -> Statement {
        let list = members.joined(separator: ",\n    ")
        return Statement("ALTER \(Subject.sql(family.id, DatabaseSchema())) \(verb)\n    \(list)", weight: 1)
    }

    /// From version 14 on, B-tree and hash tie what is added for a single type to that type's class, where it is there already.
    private static func joinsClass(_ slot: FamilySlot, of family: OperatorFamily, _ context: PlanContext) -> Bool {
        guard ["btree", "hash"].contains(family.id.name), slot.types.first == slot.types.last else { return false }
        return context.to.all(OperatorClass.self).contains { $0.familyID == family.id && $0.type == slot.types.first }
    }
}
