import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension ExtensionDependence: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT d.classid, d.objid, e.extname, pg_describe_object(d.classid, d.objid, d.objsubid)
              FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
              WHERE d.refclassid = 3079 AND d.deptype = 'x' ORDER BY 1, 2, 3
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let (classID, oid, name) = (rows.int(row, 0), rows.int(row, 1), rows.string(row, 2))
            let target = catalog.id(classID, oid)
            guard let target, !catalog.isClone(classID, oid),
                [.routine, .trigger, .index, .view].contains(target.kind), catalog.schema.contains(target)
            else {
                // The index behind a constraint, what a partition has from above, members of extensions.
                let object = UnmanagedObject(dependence: rows.string(row, 3), on: name)
                catalog.insert(object)
                catalog.depends(object.id, on: ObjectID(.extension, name))
                if let target { catalog.depends(object.id, on: catalog.schema.root(of: target)) }
                continue
            }
            let known = catalog.schema.find(Self.self, .attachment(.extensionDependence, to: target))
            let dependence = ExtensionDependence(of: target, extensions: (known?.extensions ?? []) + [name])
            catalog.insert(dependence)
            catalog.depends(dependence.id, on: ObjectID(.extension, name))
        }
    }

    static let rules = ObjectRules(
        ExtensionDependence.self,
        create: { dependence, context in
            dependence.extensions.map { statement(dependence, "DEPENDS", $0, context.to) }
        },
        drop: { dependence, context in
            dependence.extensions.map { statement(dependence, "NO DEPENDS", $0, context.from) }
        },
        attributes: [
            AttributeRule("extensions", \ExtensionDependence.extensions) { old, new, context in
                .alter(
                    old.extensions.filter { !new.extensions.contains($0) }
                        .map { statement(new, "NO DEPENDS", $0, context.to) }
                        + new.extensions.filter { !old.extensions.contains($0) }
                        .map { statement(new, "DEPENDS", $0, context.to) })
            }
        ])

    private static func statement(
        _ dependence: ExtensionDependence, _ verb: String, _ name: String, _ schema: DatabaseSchema
    ) -> Statement {
        Statement("ALTER \(Subject.sql(dependence.target, schema)) \(expression: verb) ON EXTENSION \(name: name)")
    }
}
