import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Domain: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT t.oid, t.typname, t.typnamespace, t.typbasetype, t.typtypmod, t.typnotnull, t.typcollation,
              pg_get_expr(t.typdefaultbin, 0) FROM pg_type t WHERE t.typtype = 'd' AND t.oid >= 16384
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let oid = rows.int(row, 0)
            guard !catalog.names.isMember(CatalogClass.type, oid) else { continue }
            var domain = Domain(
                id: ObjectID(.domain, [catalog.names.schemas[rows.int(row, 2)] ?? "", rows.string(row, 1)]))
            let base = rows.int(row, 3)
            domain.type = catalog.names.type(base, rows.int(row, 4))
            domain.notNull = rows.bool(row, 5)
            if rows.int(row, 6) != catalog.names.types[base]?.collation {
                domain.collation = catalog.names.collation(rows.int(row, 6))
            }
            catalog.insert(domain, CatalogClass.type, oid)
            if let text = rows.optionalString(row, 7) {
                catalog.insert(DomainDefault(id: ObjectID(.domainDefault, domain.id.path), expression: text))
            }
            catalog.depends(domain.id, onType: base)
        }
    }

    static let rules = ObjectRules(
        Domain.self,
        create: { domain, _ in
            var sql: SQL = "CREATE DOMAIN \(path: domain.id.path) AS \(expression: domain.type)"
            sql += Rendering.collate(domain.collation)
            if domain.notNull { sql += " NOT NULL" }
            return [Statement(sql)]
        },
        drop: { domain, _ in [Statement("DROP DOMAIN \(path: domain.id.path)")] },
        rename: { domain, id in TypeNames.rename(domain.id, to: id, keyword: "DOMAIN") },
        attributes: [
            AttributeRule("type", \Domain.type) { _, _, _ in .swap },
            AttributeRule("collation", \Domain.collation) { _, _, _ in .swap },
            AttributeRule("notNull", \Domain.notNull) { _, new, _ in
                let action: SQL = new.notNull ? "SET NOT NULL" : "DROP NOT NULL"
                return .alter([Statement("ALTER DOMAIN \(path: new.id.path) \(action)")])
            },
        ])
}

extension DomainDefault {
    static let rules = ObjectRules(
        DomainDefault.self,
        create: { value, _ in [set(value)] },
        drop: { value, _ in [Statement("ALTER DOMAIN \(path: value.id.path) DROP DEFAULT")] },
        attributes: [
            AttributeRule("expression", \DomainDefault.expression) { _, new, _ in .alter([set(new)]) }
        ])

    private static func set(_ value: DomainDefault) -> Statement {
        Statement("ALTER DOMAIN \(path: value.id.path) SET DEFAULT \(expression: value.expression)")
    }
}

extension DomainCheck {
    static let rules = ObjectRules(
        DomainCheck.self,
        create: { check, _ in
            let tail: SQL = check.isValidated ? "" : " NOT VALID"
            return [
                Statement(
                    """
                    ALTER DOMAIN \(path: Array(check.id.path.dropLast())) ADD CONSTRAINT \(name: check.id.name) \
                    CHECK \(Expressions.parenthesized(check.expression))\(tail)
                    """)
            ]
        },
        drop: { check, _ in
            [
                Statement(
                    "ALTER DOMAIN \(path: Array(check.id.path.dropLast())) DROP CONSTRAINT \(name: check.id.name)")
            ]
        },
        rename: { check, id in
            [
                Statement(
                    """
                    ALTER DOMAIN \(path: Array(check.id.path.dropLast())) \
                    RENAME CONSTRAINT \(name: check.id.name) TO \(name: id.name)
                    """)
            ]
        },
        attributes: [
            .replaces("expression", \DomainCheck.expression),
            AttributeRule("isValidated", \DomainCheck.isValidated) { _, new, _ in
                guard new.isValidated else { return .replace }
                return .alter([
                    Statement(
                        """
                        ALTER DOMAIN \(path: Array(new.id.path.dropLast())) VALIDATE CONSTRAINT \(name: new.id.name)
                        """)
                ])
            },
        ])
}

extension Domain {
    /// A column's type, or what is under all the domains of it.
    static func baseType(of column: Column, in schema: DatabaseSchema) -> String {
        var (type, needed) = (column.type, schema.dependencies[column.id] ?? [])
        while let domain = named(type, among: needed, schema) {
            (type, needed) = (domain.type, schema.dependencies[domain.id] ?? [])
        }
        return type
    }

    /// Whether the values of a column have a collation by its domain or by itself.
    static func hasCollation(_ column: Column, in schema: DatabaseSchema) -> Bool {
        column.collation != nil || of(column, in: schema)?.collation != nil
    }

    private static func of(_ column: Column, in schema: DatabaseSchema) -> Domain? {
        named(column.type, among: schema.dependencies[column.id] ?? [], schema)
    }

    private static func named(_ type: String, among ids: Set<ObjectID>, _ schema: DatabaseSchema) -> Domain? {
        ids.lazy.compactMap { schema.find(Domain.self, $0) }.first { Quoting.path($0.id.path) == type }
    }

    /// The type under the domain of a column, where that is one that always is there.
    static func plainBase(of column: Column, in schema: DatabaseSchema) -> String? {
        guard let domain = of(column, in: schema) else { return nil }
        let types: Set<ObjectKind> = [.enumType, .domain, .compositeType, .rangeType, .table, .view, .extension]
        let isPlain = !(schema.dependencies[domain.id] ?? []).contains { types.contains($0.kind) }
        return isPlain ? domain.type : nil
    }
}
