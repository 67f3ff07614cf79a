import DatabaseAccess
import SQLText
import SchemaModel

/// Makes a schema in an empty database.
package enum SQLiteElaboration {
    package struct Failure {
        package let object: ObjectID
        package let error: DatabaseError
    }

    /// Returns what SQLite did not take.
    package static func create(
        _ schema: DatabaseSchema, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [Failure] {
        var failures: [Failure] = []
        for (id, sql) in statements(schema) {
            do throws(DatabaseError) { try session.execute(sql.text) } catch {
                failures.append(Failure(object: id, error: error))
            }
        }
        return failures
    }

    private static func statements(_ schema: DatabaseSchema) -> [(ObjectID, SQL)] {
        let contents = SchemaContents(schema)
        // In the order in which they stand in the model, which is the catalog's.
        let objects = schema.objects.values
        return objects.compactMap { ($0 as? Table).map { ($0.id, contents[$0.id.path].creation()) } }
            + objects.compactMap { ($0 as? Index).map { ($0.id, $0.creation) } }
            + objects.compactMap { ($0 as? View).map { ($0.id, $0.creation) } }
            + objects.compactMap { ($0 as? Trigger).map { ($0.id, $0.creation) } }
    }
}
