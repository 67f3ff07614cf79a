import DatabaseAccess
import SchemaModel

/// A part of the catalog, mostly one kind of object. The queries of all sections travel in one message.
package protocol CatalogSection: SendableMetatype {
    /// The queries, in the form that the server version knows.
    static func catalogQueries(_ version: Int) -> [String]
    /// Turns the results, one a query, into objects and dependencies.
    static func read(_ tables: [ResultTable], into catalog: inout CatalogReader)
}

/// Reads a whole catalog in one round trip: a read-only snapshot, everything deparsed with qualified names, raw OIDs that are resolved here.
package enum Catalog {
    package static func read(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError)
        -> DatabaseSchema
    {
        decode(try fetch(session), session.serverVersion)
    }

    /// The rows as the server sends them.
    package static func fetch(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError)
        -> [ResultTable]
    {
        let version = session.serverVersion
        let queries =
            CatalogNames.queries(version) + PostgresDialect.catalogSections.flatMap { $0.catalogQueries(version) }
        let message =
            """
            BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path = pg_catalog; SET LOCAL jit = off; \
            SET LOCAL max_parallel_workers_per_gather = 0;

            """ + queries.joined(separator: ";\n") + ";\nCOMMIT"
        do {
            return try session.run(message)
        } catch {
            try? session.execute("ROLLBACK")
            throw error
        }
    }

    package static func decode(_ tables: [ResultTable], _ version: Int) -> DatabaseSchema {
        var catalog = CatalogReader(names: CatalogNames(tables, version), version: version)
        var rest = tables.dropFirst(CatalogNames.queries(version).count)
        for section in PostgresDialect.catalogSections {
            let count = section.catalogQueries(version).count
            section.read(Array(rest.prefix(count)), into: &catalog)
            rest = rest.dropFirst(count)
        }
        return catalog.finish()
    }
}
