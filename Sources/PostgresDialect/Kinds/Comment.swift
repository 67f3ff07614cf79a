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
            """,
            """
            SELECT e.extname, d.description FROM pg_extension e JOIN pg_description d ON d.classoid = 3079 AND d.objoid = e.oid
            WHERE e.extname <> 'plpgsql' AND d.description IS DISTINCT FROM (
              SELECT a.comment FROM pg_available_extensions() a WHERE a.name = e.extname)
            """,
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            let (classID, oid, sub) = (rows.int(row, 0), rows.int(row, 1), rows.int(row, 2))
            guard let id = catalog.id(classID, oid), !catalog.names.isMember(classID, oid),
                !catalog.isClone(classID, oid),
                // A multirange stands for its range elsewhere; what is said of it is not said of the range.
                classID != CatalogClass.type || catalog.names.types[oid]?.kind != "m"
            else { continue }
            if sub > 0, classID == CatalogClass.relation {
                let column = ObjectID(.column, id.path + [catalog.names.column(oid, sub)])
                catalog.insert(Comment(on: column, text: rows.string(row, 3)))
            } else if classID == CatalogClass.relation, id.kind == .key || id.kind == .exclusion {
                catalog.insert(Comment(on: ObjectID(.index, id.path), text: rows.string(row, 3)))
            } else {
                catalog.insert(Comment(on: id, text: rows.string(row, 3)))
            }
        }
        for row in 0..<tables[1].rowCount {
            catalog.insert(Comment(on: ObjectID(.extension, tables[1].string(row, 0)), text: tables[1].string(row, 1)))
        }
    }

    static let rules = ObjectRules(
        Comment.self,
        create: { comment, context in [statement(comment, "\(literal: comment.text)", context.to)] },
        drop: { comment, context in
            // `public` comes with a comment, and pg_dump notices where it is gone.
            let isPublic = comment.id.attachmentTarget == .schema("public")
            return [statement(comment, isPublic ? "'standard public schema'" : "NULL", context.from)]
        },
        attributes: [
            AttributeRule("text", \Comment.text) { _, new, context in
                .alter([statement(new, "\(literal: new.text)", context.to)])
            }
        ])

    private static func statement(_ comment: Comment, _ value: SQL, _ schema: DatabaseSchema) -> Statement {
        guard let target = comment.id.attachmentTarget else { return Statement("SELECT") }
        return Statement("COMMENT ON \(Subject.sql(target, schema)) IS \(value)")
    }
}
