import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Operator: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT o.oid, o.oprname, o.oprnamespace, o.oprleft, o.oprright, f.pronamespace, f.proname, c.oprnamespace, c.oprname,
              n.oprnamespace, n.oprname, r.pronamespace, r.proname, j.pronamespace, j.proname, o.oprcanhash, o.oprcanmerge, c.oid = o.oid
            FROM pg_operator o JOIN pg_proc f ON f.oid = o.oprcode LEFT JOIN pg_operator c ON c.oid = o.oprcom
            LEFT JOIN pg_operator n ON n.oid = o.oprnegate LEFT JOIN pg_proc r ON r.oid = o.oprrest
            LEFT JOIN pg_proc j ON j.oid = o.oprjoin WHERE o.oid >= 16384
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount where !catalog.names.isMember(CatalogClass.operator, rows.int(row, 0)) {
            let (left, right) = (rows.int(row, 3), rows.int(row, 4))
            func type(_ oid: Int) -> String { oid == 0 ? "NONE" : catalog.names.type(oid) }
            let path = [
                catalog.names.schemas[rows.int(row, 2)] ?? "", rows.string(row, 1), "(\(type(left)), \(type(right)))",
            ]
            var operation = Operator(id: ObjectID(.operator, path))
            func named(_ place: Int) -> [String]? {
                rows.isNull(row, place + 1)
                    ? nil : catalog.names.path(rows.int(row, place), rows.string(row, place + 1))
            }
            operation.function = named(5) ?? []
            operation.left = left == 0 ? nil : type(left)
            operation.right = right == 0 ? nil : type(right)
            operation.commutator = named(7)
            operation.negator = named(9)
            operation.restriction = named(11)
            operation.join = named(13)
            (operation.canHash, operation.canMerge) = (rows.bool(row, 15), rows.bool(row, 16))
            catalog.insert(operation, CatalogClass.operator, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        Operator.self,
        create: { operation, _ in [Statement(creation(operation))] },
        drop: { operation, _ in [Statement("DROP OPERATOR \(OperatorNames.reference(operation.id))")] },
        attributes: [
            .replaces("function", \Operator.function), .replaces("left", \Operator.left),
            .replaces("right", \Operator.right), .replaces("commutator", \Operator.commutator),
            .replaces("negator", \Operator.negator), .replaces("canHash", \Operator.canHash),
            .replaces("canMerge", \Operator.canMerge),
            AttributeRule("restriction", \Operator.restriction) { _, new, _ in
                .alter([set(new, "RESTRICT", new.restriction)])
            },
            AttributeRule("join", \Operator.join) { _, new, _ in .alter([set(new, "JOIN", new.join)]) },
        ])

    private static func set(_ operation: Operator, _ what: SQL, _ path: [String]?) -> Statement {
        let value: SQL = path.map { "\(path: $0)" } ?? "NONE"
        return Statement("ALTER OPERATOR \(OperatorNames.reference(operation.id)) SET (\(what) = \(value))")
    }

    private static func creation(_ operation: Operator) -> SQL {
        var options: [SQL] = ["FUNCTION = \(path: operation.function)"]
        if let left = operation.left { options.append("LEFTARG = \(expression: left)") }
        if let right = operation.right { options.append("RIGHTARG = \(expression: right)") }
        if let path = operation.commutator { options.append("COMMUTATOR = OPERATOR(\(OperatorNames.name(path)))") }
        if let path = operation.negator { options.append("NEGATOR = OPERATOR(\(OperatorNames.name(path)))") }
        if let path = operation.restriction { options.append("RESTRICT = \(path: path)") }
        if let path = operation.join { options.append("JOIN = \(path: path)") }
        if operation.canHash { options.append("HASHES") }
        if operation.canMerge { options.append("MERGES") }
        let name = OperatorNames.name(Array(operation.id.path.prefix(2)))
        return "CREATE OPERATOR \(name) (\n    \(options.joined(separator: ",\n    "))\n)"
    }
}

/// Operators as commands name them: the schema is a name, the operator is not.
enum OperatorNames {
    static func name(_ path: [String]) -> SQL {
        let schema: SQL = path.count > 1 ? "\(name: path[0])." : ""
        return "\(schema)\(expression: path.last ?? "")"
    }

    static func reference(_ id: ObjectID) -> SQL {
        "\(name(Array(id.path.prefix(2)))) \(expression: id.name)"
    }
}
