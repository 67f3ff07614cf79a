import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Aggregate: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        func function(_ column: String) -> String {
            "CASE WHEN a.\(column) <> 0 THEN (SELECT quote_ident(n.nspname) || '.' || quote_ident(f.proname) FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace WHERE f.oid = a.\(column)) END"
        }
        return [
            """
            SELECT p.oid, p.proname, p.pronamespace, pg_get_function_identity_arguments(p.oid), a.aggkind, a.aggtranstype,
              a.aggtransspace, a.agginitval, a.aggmtranstype, a.aggmtransspace, a.aggminitval, a.aggfinalextra, a.aggfinalmodify,
              a.aggmfinalextra, a.aggmfinalmodify, p.proparallel,
              CASE WHEN a.aggsortop <> 0 THEN (SELECT 'OPERATOR(' || quote_ident(n.nspname) || '.' || o.oprname || ')'
                FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = a.aggsortop) END,
              \(["aggtransfn", "aggfinalfn", "aggcombinefn", "aggserialfn", "aggdeserialfn", "aggmtransfn", "aggminvtransfn", "aggmfinalfn"]
                .map(function).joined(separator: ",\n  "))
            FROM pg_aggregate a JOIN pg_proc p ON p.oid = a.aggfnoid WHERE p.oid >= 16384
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let oid = rows.int(row, 0)
            guard !catalog.names.isMember(CatalogClass.procedure, oid) else { continue }
            let schema = catalog.names.schemas[rows.int(row, 2)] ?? ""
            let arguments = "(" + (rows.string(row, 3).isEmpty ? "*" : rows.string(row, 3)) + ")"
            var aggregate = Aggregate(id: ObjectID(.aggregate, [schema, rows.string(row, 1), arguments]))
            func set(_ name: String, _ value: String?) { if let value { aggregate.parameters[name] = value } }
            func function(_ column: Int) -> String? { rows.optionalString(row, column) }
            func literal(_ column: Int) -> String? { rows.optionalString(row, column).map(Quoting.literal) }
            func modify(_ column: Int, _ usual: Character) -> String? {
                let letter = rows.character(row, column)
                return letter == usual ? nil : letter == "r" ? "read_only" : letter == "s" ? "shareable" : "read_write"
            }
            // What a final function may do to the state by default depends on the kind.
            let usual: Character = rows.character(row, 4) == "n" ? "r" : "w"
            set("sfunc", function(17))
            set("stype", catalog.names.type(rows.int(row, 5)))
            set("sspace", rows.int(row, 6) == 0 ? nil : rows.string(row, 6))
            set("finalfunc", function(18))
            set("finalfunc_extra", rows.bool(row, 11) ? "true" : nil)
            set("finalfunc_modify", modify(12, usual))
            set("combinefunc", function(19))
            set("serialfunc", function(20))
            set("deserialfunc", function(21))
            set("initcond", literal(7))
            set("msfunc", function(22))
            set("minvfunc", function(23))
            set("mstype", rows.int(row, 8) == 0 ? nil : catalog.names.type(rows.int(row, 8)))
            set("msspace", rows.int(row, 9) == 0 ? nil : rows.string(row, 9))
            set("mfinalfunc", function(24))
            set("mfinalfunc_extra", rows.bool(row, 13) ? "true" : nil)
            set("mfinalfunc_modify", modify(14, usual))
            set("minitcond", literal(10))
            set("sortop", rows.optionalString(row, 16))
            set("hypothetical", rows.character(row, 4) == "h" ? "true" : nil)
            set(
                "parallel",
                rows.character(row, 15) == "u" ? nil : rows.character(row, 15) == "s" ? "safe" : "restricted")
            catalog.insert(aggregate, CatalogClass.procedure, oid)
            catalog.depends(aggregate.id, onType: rows.int(row, 5))
        }
    }

    /// As `GRANT` names it, which knows aggregates as functions: arguments that are ordered by come after the direct ones, and a last
    /// one that takes any number stands for both. <https://www.postgresql.org/docs/current/sql-createaggregate.html>
    static func asFunction(_ id: ObjectID) -> SQL {
        let list = id.name.dropFirst().dropLast()
        let marker = "ORDER BY "
        guard let place = list.ranges(of: marker).last else {
            return "\(path: Array(id.path.prefix(2)))(\(expression: list == "*" ? "" : String(list)))"
        }
        let (direct, ordered) = (list[..<place.lowerBound].trimmed, String(list[place.upperBound...]))
        let types = direct.isEmpty || direct == ordered && ordered.contains("VARIADIC") ? [ordered] : [direct, ordered]
        return "\(path: Array(id.path.prefix(2)))(\(expression: types.joined(separator: ", ")))"
    }

    static let rules = ObjectRules(
        Aggregate.self,
        create: { aggregate, _ in
            let options = aggregate.parameters.pairs.map { name, value -> SQL in
                value == "true" ? "\(expression: name)" : "\(expression: name) = \(expression: value)"
            }
            return [
                Statement(
                    "CREATE AGGREGATE \(Routine.reference(aggregate.id)) (\n    \(options.joined(separator: ",\n    "))\n)"
                )
            ]
        },
        drop: { aggregate, _ in [Statement("DROP AGGREGATE \(Routine.reference(aggregate.id))")] },
        rename: { aggregate, id in Routine.renaming(aggregate.id, to: id, keyword: "AGGREGATE") },
        attributes: [.replaces("parameters", \Aggregate.parameters)])
}
