import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension CompositeType: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            "SELECT t.oid, c.oid FROM pg_type t JOIN pg_class c ON c.oid = t.typrelid WHERE c.relkind = 'c' AND c.oid >= 16384"
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let (oid, relation) = (rows.int(row, 0), rows.int(row, 1))
            guard let path = catalog.names.relations[relation]?.path, !catalog.names.isMember(CatalogClass.type, oid),
                !catalog.names.isMember(CatalogClass.relation, relation)
            else { continue }
            var type = CompositeType(id: ObjectID(.compositeType, path))
            type.attributes = catalog.names.columns(of: relation).map { column in
                let isOwn = column.collation == catalog.names.types[column.type]?.collation
                return Attribute(
                    name: column.name, type: catalog.names.type(column.type, column.modifier),
                    collation: isOwn ? nil : catalog.names.collation(column.collation))
            }
            catalog.insert(type, CatalogClass.type, oid)
            catalog.alias(CatalogClass.relation, relation, type.id)
            for column in catalog.names.columns(of: relation) { catalog.depends(type.id, onType: column.type) }
        }
    }

    static let rules = ObjectRules(
        CompositeType.self,
        create: { type, context in
            let list = type.attributes.map(definition).joined(separator: ",\n    ")
            let old = context.origin.find(CompositeType.self, type.id)
            return [
                Statement(
                    "CREATE TYPE \(path: type.id.path) AS (\n    \(list)\n)",
                    flags: old.map { losses($0, type, context) } ?? [])
            ]
        },
        drop: { type, _ in [Statement("DROP TYPE \(path: type.id.path)")] },
        rename: { type, id in TypeNames.rename(type.id, to: id, keyword: "TYPE") },
        attributes: [
            AttributeRule("attributes", \CompositeType.attributes) { old, new, context in
                guard let clauses = changes(old, new) else { return .swap }
                let sql: SQL = "ALTER TYPE \(path: new.id.path) \(clauses.joined(separator: ", "))"
                return .alter([Statement(sql, flags: losses(old, new, context))])
            }
        ])

    private static func losses(_ old: CompositeType, _ new: CompositeType, _ context: PlanContext) -> [Flag] {
        old.attributes.filter { before in !new.attributes.contains { $0.name == before.name } }.map {
            Flag(
                context.hints.isDowngrade ? .note : .review, "drop-attribute",
                "drops attribute \($0.name) of type \(new.id.dottedName) with its values")
        }
    }

    /// Whether a domain is of a composite type.
    static func isUnder(_ domain: ObjectID, _ schema: DatabaseSchema) -> Bool {
        guard let type = schema.find(Domain.self, domain)?.type else { return false }
        return schema.dependencies[domain]?.contains { $0.kind == .compositeType && Quoting.path($0.path) == type }
            ?? false
    }

    private static func definition(_ attribute: Attribute) -> SQL {
        "\(name: attribute.name) \(expression: attribute.type)\(Rendering.collate(attribute.collation))"
    }

    /// The clauses of `ALTER TYPE`; nil where a type changes or the order cannot be reached, since PostgreSQL refuses the one
    /// under columns that use the type and has no way to the other.
    private static func changes(_ old: CompositeType, _ new: CompositeType) -> [SQL]? {
        let kept = old.attributes.filter { before in new.attributes.contains { $0.name == before.name } }
        guard Array(new.attributes.prefix(kept.count)) == kept else { return nil }
        let dropped = old.attributes.filter { before in !new.attributes.contains { $0.name == before.name } }
        return dropped.map { "DROP ATTRIBUTE \(name: $0.name)" }
            + new.attributes.dropFirst(kept.count).map { "ADD ATTRIBUTE \(definition($0))" }
    }
}
