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
        let version = session.serverVersion
        let names = CatalogNames.queries(version)
        let sections = PostgresDialect.catalogSections
        let queries = sections.map { $0.catalogQueries(version) }
        let message =
            """
            BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path = pg_catalog; SET LOCAL jit = off; \
            SET LOCAL max_parallel_workers_per_gather = 0;

            """ + (names + queries.joined()).joined(separator: ";\n") + ";\nCOMMIT"
        var tables: [ResultTable]
        do {
            tables = try session.run(message)
        } catch {
            try? session.execute("ROLLBACK")
            throw error
        }
        var catalog = CatalogReader(names: CatalogNames(tables, version), version: version)
        tables.removeFirst(names.count)
        for (section, queries) in zip(sections, queries) {
            section.read(Array(tables.prefix(queries.count)), into: &catalog)
            tables.removeFirst(queries.count)
        }
        return catalog.finish()
    }
}
