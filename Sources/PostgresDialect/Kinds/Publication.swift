import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Publication: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        let viaRoot = version >= 130000 ? "pubviaroot" : "false"
        let details = version >= 150000 ? "prattrs, pg_get_expr(prqual, prrelid)" : "NULL, NULL"
        let generated = version >= 180000 ? "pubgencols = 's'" : "false"
        return [
            """
            SELECT oid, pubname, puballtables, pubinsert, pubupdate, pubdelete, pubtruncate, \(viaRoot), \(generated)
            FROM pg_publication
            """,
            "SELECT oid, prpubid, prrelid, \(details) FROM pg_publication_rel",
            version >= 150000
                ? "SELECT oid, pnpubid, pnnspid FROM pg_publication_namespace" : "SELECT 0, 0, 0 WHERE false",
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let (rows, members, schemas) = (tables[0], tables[1], tables[2])
        for row in 0..<rows.rowCount {
            let oid = rows.int(row, 0)
            var publication = Publication(id: ObjectID(.publication, rows.string(row, 1)))
            publication.isForAllTables = rows.bool(row, 2)
            publication.operations = zip(["insert", "update", "delete", "truncate"], 3...6).filter {
                rows.bool(row, $1)
            }.map(\.0)
            publication.publishesViaRoot = rows.bool(row, 7)
            publication.publishesGeneratedColumns = rows.bool(row, 8)
            for member in 0..<members.rowCount where members.int(member, 1) == oid {
                let relation = members.int(member, 2)
                guard let table = catalog.names.relationID(relation) else { continue }
                var entry = Member(table: table)
                if !members.isNull(member, 3) {
                    entry.columns = catalog.names.columns(relation, members.ints(member, 3))
                }
                entry.filter = members.optionalString(member, 4)
                publication.tables.append(entry)
                catalog.alias(CatalogClass.publicationMember, members.int(member, 0), publication.id)
                catalog.depends(publication.id, on: table)
            }
            publication.tables.sort { $0.table < $1.table }
            for place in 0..<schemas.rowCount where schemas.int(place, 1) == oid {
                publication.schemas.append(catalog.names.schemas[schemas.int(place, 2)] ?? "")
                catalog.alias(CatalogClass.publicationSchema, schemas.int(place, 0), publication.id)
            }
            publication.schemas.sort()
            for name in publication.schemas { catalog.depends(publication.id, on: .schema(name)) }
            catalog.insert(publication, CatalogClass.publication, oid)
        }
    }

    static let rules = ObjectRules(
        Publication.self,
        create: { publication, context in
            let members: SQL =
                publication.isForAllTables
                ? " FOR ALL TABLES" : members(publication, context).map { " FOR \($0)" } ?? ""
            return [
                Statement("CREATE PUBLICATION \(name: publication.id.name)\(members) WITH (\(parameters(publication)))")
            ]
        },
        drop: { publication, _ in [Statement("DROP PUBLICATION \(name: publication.id.name)")] },
        rename: { publication, id in [alter(publication, "RENAME TO \(name: id.name)")] },
        attributes: [
            .replaces("isForAllTables", \Publication.isForAllTables),
            AttributeRule("operations", \Publication.operations) { _, new, _ in .alter([setParameters(new)]) },
            AttributeRule("publishesViaRoot", \Publication.publishesViaRoot) { _, new, _ in
                .alter([setParameters(new)])
            },
            AttributeRule("publishesGeneratedColumns", \Publication.publishesGeneratedColumns) { _, new, _ in
                .alter([alter(new, "SET (\(generatedColumns(new)))")])
            },
            AttributeRule("tables", \Publication.tables) { _, new, context in setMembers(new, context) },
            AttributeRule("schemas", \Publication.schemas) { _, new, context in setMembers(new, context) },
        ])

    private static func alter(_ publication: Publication, _ clause: SQL) -> Statement {
        Statement("ALTER PUBLICATION \(name: publication.id.name) \(clause)")
    }

    /// Filters and lists of columns of partitioned tables come after the parameter that they need, and go before it.
    private static func setParameters(_ new: Publication) -> Statement {
        var statement = alter(new, "SET (\(parameters(new)))")
        if !new.publishesViaRoot { statement.weight = 1 }
        return statement
    }

    private static func parameters(_ publication: Publication) -> SQL {
        let publish: SQL = "publish = \(literal: publication.operations.joined(separator: ", "))"
        // Servers before version 18 do not know the word.
        let generated: SQL = publication.publishesGeneratedColumns ? ", \(generatedColumns(publication))" : ""
        return "\(publish), publish_via_partition_root = \(publication.publishesViaRoot ? "true" : "false")\(generated)"
    }

    private static func generatedColumns(_ publication: Publication) -> SQL {
        "publish_generated_columns = \(publication.publishesGeneratedColumns ? "stored" : "none")"
    }

    private static func setMembers(_ new: Publication, _ context: PlanContext) -> Effect {
        // There is no SET to nothing.
        guard let list = members(new, context) else { return .replace }
        return .alter([alter(new, "SET \(list)")])
    }

    /// Each of the tables that inherit from a member is one by itself.
    private static func members(_ publication: Publication, _ context: PlanContext) -> SQL? {
        var parts: [SQL] = publication.tables.map { member in
            let columns: SQL = member.columns.isEmpty ? "" : " (\(names: member.columns))"
            let filter: SQL = member.filter.map { " WHERE \(Expressions.parenthesized($0))" } ?? ""
            let isAlone =
                context.tablesWithChildren.contains(member.table)
                && context.to.find(Table.self, member.table)?.partitionKey == nil
            return "TABLE \(isAlone ? "ONLY " : "")\(path: member.table.path)\(columns)\(filter)"
        }
        parts += publication.schemas.map { "TABLES IN SCHEMA \(name: $0)" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
