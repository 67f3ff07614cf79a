import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension ReplicaIdentity: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT c.oid, c.relreplident, x.relname, x.oid FROM pg_class c
            LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisreplident LEFT JOIN pg_class x ON x.oid = i.indexrelid
            WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'm') AND c.relreplident NOT IN ('d', 'n') 
              OR c.oid >= 16384 AND c.relkind IN ('r', 'p') AND c.relreplident = 'n'
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            guard let table = catalog.names.relationID(rows.int(row, 0)) else { continue }
            var identity = ReplicaIdentity(id: ObjectID(.replicaIdentity, table.path))
            switch rows.character(row, 1) {
            case "f": identity.identity = "full"
            case "n": identity.identity = "nothing"
            default:
                identity.identity = "index"
                identity.index = rows.optionalString(row, 2)
                // The index went away: nothing identifies rows, and there is nothing to name.
                guard identity.index != nil else { continue }
                catalog.depends(identity.id, onIndex: rows.int(row, 3), of: table)
            }
            catalog.insert(identity)
        }
    }

    static let rules = ObjectRules(
        ReplicaIdentity.self,
        create: { identity, _ in [set(identity, clause(identity))] },
        drop: { identity, _ in [set(identity, "DEFAULT")] },
        attributes: [
            AttributeRule("identity", \ReplicaIdentity.identity) { _, new, _ in .alter([set(new, clause(new))]) },
            AttributeRule("index", \ReplicaIdentity.index) { _, new, _ in .alter([set(new, clause(new))]) },
        ])

    private static func clause(_ identity: ReplicaIdentity) -> SQL {
        identity.index.map { "USING INDEX \(name: $0)" } ?? "\(expression: identity.identity.uppercased())"
    }

    private static func set(_ identity: ReplicaIdentity, _ clause: SQL) -> Statement {
        Statement("ALTER TABLE \(path: identity.id.path) REPLICA IDENTITY \(clause)")
    }
}

extension CatalogReader {
    /// On an index of a table, or the constraint that has it; one that a partition has from above comes with both.
    mutating func depends(_ id: ObjectID, onIndex oid: Int, of table: ObjectID) {
        guard let index = self.id(CatalogClass.relation, oid) else { return }
        depends(id, on: index)
        if isClone(CatalogClass.relation, oid) { depends(id, on: ObjectID(.partition, table.path)) }
    }
}
