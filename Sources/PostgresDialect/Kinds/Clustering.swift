import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Clustering: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT i.indrelid, x.relname, x.oid FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
            WHERE i.indisclustered AND i.indrelid >= 16384
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            guard let table = catalog.names.relationID(rows.int(row, 0)) else { continue }
            var clustering = Clustering(id: ObjectID(.clustering, table.path))
            clustering.index = rows.string(row, 1)
            catalog.insert(clustering)
            catalog.depends(clustering.id, onIndex: rows.int(row, 2), of: table)
        }
    }

    static let rules = ObjectRules(
        Clustering.self,
        create: { clustering, context in [set(clustering, "CLUSTER ON \(name: clustering.index)", context.to)] },
        drop: { clustering, context in [set(clustering, "SET WITHOUT CLUSTER", context.from)] },
        attributes: [
            AttributeRule("index", \Clustering.index) { _, new, context in
                .alter([set(new, "CLUSTER ON \(name: new.index)", context.to)])
            }
        ])

    private static func set(_ clustering: Clustering, _ clause: SQL, _ schema: DatabaseSchema) -> Statement {
        let isView = schema.contains(ObjectID(.view, clustering.id.path))
        return Statement("ALTER \(isView ? "MATERIALIZED VIEW" : "TABLE") \(path: clustering.id.path) \(clause)")
    }
}
