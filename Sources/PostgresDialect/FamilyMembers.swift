import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// The operators and functions of operator families and classes. A member is a class's where the class holds on to it, else the
/// family's, as in `pg_dump`: from version 14 on, the index method decides which it is.
struct FamilyMembers {
    private var operators: [Int: [(oid: Int, member: FamilyOperator)]] = [:]
    private var functions: [Int: [(oid: Int, member: FamilyFunction)]] = [:]

    /// The members of classes, or those that are a family's own.
    static func queries(ofClasses: Bool) -> [String] {
        func condition(_ members: String, _ family: String) -> String {
            """
            JOIN pg_depend d ON d.classid = '\(members)'::regclass AND d.objid = m.oid
              AND d.refclassid = '\(ofClasses ? "pg_opclass" : "pg_opfamily")'::regclass
              WHERE m.oid >= 16384 AND \(ofClasses ? "true" : "d.refobjid = m.\(family)")
            """
        }
        return [
            """
            SELECT d.refobjid, m.oid, m.amopstrategy, m.amoplefttype, m.amoprighttype, o.oprnamespace, o.oprname,
              f.opfnamespace, f.opfname FROM pg_amop m JOIN pg_operator o ON o.oid = m.amopopr
            LEFT JOIN pg_opfamily f ON f.oid = m.amopsortfamily \(condition("pg_amop", "amopfamily"))
            """,
            """
            SELECT d.refobjid, m.oid, m.amprocnum, m.amproclefttype, m.amprocrighttype, p.pronamespace, p.proname,
              p.proargtypes FROM pg_amproc m JOIN pg_proc p ON p.oid = m.amproc \(condition("pg_amproc", "amprocfamily"))
            """,
        ]
    }

    init(_ operatorRows: ResultTable, _ functionRows: ResultTable, _ names: CatalogNames) {
        func slot(_ rows: ResultTable, _ row: Int) -> FamilySlot {
            FamilySlot(rows.int(row, 2), [names.type(rows.int(row, 3)), names.type(rows.int(row, 4))])
        }
        for row in 0..<operatorRows.rowCount {
            let rows = operatorRows
            let sortFamily =
                rows.isNull(row, 8) ? nil : names.path(rows.int(row, 7), rows.string(row, 8))
            let member = FamilyOperator(
                slot(rows, row), names.path(rows.int(row, 5), rows.string(row, 6)), sortFamily: sortFamily)
            operators[rows.int(row, 0), default: []].append((rows.int(row, 1), member))
        }
        for row in 0..<functionRows.rowCount {
            let rows = functionRows
            let arguments = rows.ints(row, 7).map { names.type($0) }.joined(separator: ", ")
            let name = Quoting.path(names.path(rows.int(row, 5), rows.string(row, 6)))
            functions[rows.int(row, 0), default: []].append(
                (rows.int(row, 1), FamilyFunction(slot(rows, row), "\(name)(\(arguments))")))
        }
    }

    /// - Parameter type: the type that goes without saying.
    func fill<Object: OperatorMembers>(
        _ object: inout Object, _ oid: Int, type: String?, _ catalog: inout CatalogReader
    ) {
        func brief(_ slot: FamilySlot) -> FamilySlot {
            FamilySlot(slot.number, slot.types.allSatisfy { $0 == type } ? [] : slot.types)
        }
        for (member, value) in operators[oid] ?? [] {
            var value = value
            value.slot = brief(value.slot)
            object.operators.append(value)
            catalog.alias(CatalogClass.familyOperator, member, object.id)
        }
        for (member, value) in functions[oid] ?? [] {
            var value = value
            value.slot = brief(value.slot)
            object.functions.append(value)
            catalog.alias(CatalogClass.familyFunction, member, object.id)
        }
        object.operators.sort { $0.slot < $1.slot }
        object.functions.sort { $0.slot < $1.slot }
    }

    // MARK: - Statements

    static func clauses(_ object: some OperatorMembers, type: String?) -> [SQL] {
        object.operators.map { clause($0, type: type) } + object.functions.map { clause($0, type: type) }
    }

    static func clause(_ member: FamilyOperator, type: String?) -> SQL {
        let order: SQL = member.sortFamily.map { " FOR ORDER BY \(path: $0)" } ?? ""
        return
            "OPERATOR \(number: member.slot.number) \(OperatorNames.name(member.name)) \(types(member.slot, type))\(order)"
    }

    static func clause(_ member: FamilyFunction, type: String?) -> SQL {
        "FUNCTION \(number: member.slot.number) \(types(member.slot, type)) \(expression: member.function)"
    }

    static func removal(_ keyword: SQL, _ slot: FamilySlot) -> SQL {
        "\(keyword) \(number: slot.number) \(types(slot, nil))"
    }

    private static func types(_ slot: FamilySlot, _ type: String?) -> SQL {
        let types = slot.types.isEmpty ? [type, type].compactMap(\.self) : slot.types
        return "(\(types.map { SQL("\(expression: $0)") }.joined(separator: ", ")))"
    }

    static let rename: @Sendable (any SchemaObject, ObjectID) -> [Statement] = { object, id in
        var statements: [Statement] = []
        let (old, new, method) = (object.id.path, id.path, id.name)
        let keyword: SQL = "ALTER \(expression: id.kind.name.uppercased())"
        if old[1] != new[1] {
            statements.append(
                Statement("\(keyword) \(path: [old[0], old[1]]) USING \(name: method) RENAME TO \(name: new[1])"))
        }
        if old[0] != new[0] {
            statements.append(
                Statement("\(keyword) \(path: [old[0], new[1]]) USING \(name: method) SET SCHEMA \(name: new[0])"))
        }
        return statements
    }
}
