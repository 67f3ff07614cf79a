import DatabaseAccess
import MigrationPlan
import SQLText
import SchemaModel

/// Bodies of routines in quotes name things as the role's search path had them when they were written. Where a statement runs such
/// a body, and only there, its step gets a path on which those names are found.
struct BodySearchPaths {
    private let target: DatabaseSchema
    private var needed: [Int: String] = [:]

    init(_ target: DatabaseSchema) {
        self.target = target
    }

    /// - Returns: nil where the failure is another, or nothing else could be found.
    func path(for object: ObjectID, _ failure: DatabaseError) -> String? {
        // Undefined objects, functions, tables and columns.
        guard ["42704", "42883", "42P01", "42703"].contains(failure.code) else { return nil }
        let dependencies = DependencyIndex(target)
        var open = Set([object] + dependencies.dependents(of: object))
        var (seen, schemas) = (open, Set<String>())
        while let id = open.popFirst() {
            if id.kind == .routine { schemas.insert(id.schema) }
            for used in dependencies.dependencies(of: id) where [.routine, .extension].contains(used.kind) {
                if seen.insert(used).inserted { open.insert(used) }
            }
        }
        let extensions = Set(target.all(Extension.self).compactMap(\.schema))
        let path = schemas.subtracting(["public"]).sorted() + ["public"]
        let whole = path + extensions.subtracting(path).subtracting(["pg_catalog"]).sorted()
        return whole == ["public"] ? nil : whole.map(Quoting.identifier).joined(separator: ", ")
    }

    mutating func need(_ path: String, in step: Int) { needed[step] = path }

    func inserted(in plan: Plan) -> Plan {
        var plan = plan
        for (place, path) in needed {
            let object = plan.steps[place].statements.first?.object ?? .schema("public")
            plan.steps[place].statements.insert(
                PlannedStatement(sql: "SET LOCAL search_path = \(expression: path)", flags: [], object: object), at: 0)
        }
        return plan
    }
}
