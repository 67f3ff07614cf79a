import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Comment: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT classoid, objoid, objsubid, description FROM pg_description
            WHERE objoid >= 16384 AND classoid <> 3079 OR classoid = 2615 AND objoid = 2200 AND description <> 'standard public schema'
            UNION ALL SELECT 2615, oid, 0, '' FROM pg_namespace n WHERE oid = 2200
              AND NOT EXISTS (SELECT FROM pg_description WHERE classoid = 2615 AND objoid = 2200)
            """,
            """
            SELECT e.extname, coalesce(d.description, ''), a.comment FROM pg_extension e
            LEFT JOIN pg_description d ON d.classoid = 3079 AND d.objoid = e.oid
            JOIN LATERAL (SELECT comment FROM pg_available_extensions() WHERE name = e.extname) a
              ON d.description IS DISTINCT FROM a.comment
            WHERE e.extname <> 'plpgsql'
            """,
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let (classID, oid, sub) = (rows.int(row, 0), rows.int(row, 1), rows.int(row, 2))
            guard let id = catalog.id(classID, oid), !catalog.names.isMember(classID, oid),
                !catalog.isClone(classID, oid),
                // That on an identity column's sequence belongs to the column.
                id.kind != .sequence || catalog.schema.contains(id),
                // A rule stands for its view, and a multirange for its range; what is said of them is not said of these.
                classID != CatalogClass.rewrite || id.kind != .view,
                classID != CatalogClass.type || catalog.names.types[oid]?.kind != "m"
            else { continue }
            if sub > 0, classID == CatalogClass.relation {
                let column = ObjectID(.column, id.path + [catalog.names.column(oid, sub)])
                catalog.insert(Comment(on: column, text: rows.string(row, 3)))
            } else if classID == CatalogClass.relation, id.kind == .key || id.kind == .exclusion {
                catalog.insert(Comment(on: ObjectID(.index, id.path), text: rows.string(row, 3)))
            } else {
                let usual = id == .schema("public") ? "standard public schema" : nil
                catalog.insert(Comment(on: id, text: rows.string(row, 3), usual: usual))
            }
        }
        for row in 0..<tables[1].rowCount {
            catalog.insert(
                Comment(
                    on: ObjectID(.extension, tables[1].string(row, 0)), text: tables[1].string(row, 1),
                    usual: tables[1].optionalString(row, 2)))
        }
    }

    static let rules = ObjectRules(
        Comment.self,
        create: { comment, context in [statement(comment, "\(literal: comment.text)", context.to)] },
        drop: { comment, context in
            guard isLeftBehind(comment, context) else { return [] }
            return [statement(comment, comment.usual.value.map { "\(literal: $0)" } ?? "NULL", context.from)]
        },
        attributes: [
            AttributeRule("text", \Comment.text) { _, new, context in
                .alter([statement(new, "\(literal: new.text)", context.to)])
            }
        ])

    /// Whether what a table has from above stays when a comment on it goes.
    private static func isLeftBehind(_ comment: Comment, _ context: PlanContext) -> Bool {
        guard ObjectKind.partsFromAbove.contains(comment.target.kind),
            let wholes = context.from.dependencies[comment.id]
        else { return true }
        return wholes.contains { ![.partition, .inheritance].contains($0.kind) && context.keeps($0) }
    }

    private static func statement(_ comment: Comment, _ value: SQL, _ schema: DatabaseSchema) -> Statement {
        Statement("COMMENT ON \(Subject.sql(comment.target, schema)) IS \(value)")
    }
}
