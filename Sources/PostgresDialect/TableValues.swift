import DatabaseAccess
import SQLText
import SchemaModel

/// What the tables of a scratch database hold: sums of hashes, the same for the same rows in any order. Each value is hashed by
/// itself, and once more together with its row's key, so that none changes places unseen.
package struct TableValues: Sendable {
    private struct Content {
        var rows = 0
        var keys: Set<String> = []
        /// By column: of the values alone, and with the keys.
        var sums: [String: (alone: String, keyed: String)] = [:]
    }

    private var tables: [ObjectID: Content] = [:]

    /// The columns that both know and in which they differ. Tables with another number of rows are left out.
    package func differing(from other: TableValues) -> [ObjectID] {
        var result: [ObjectID] = []
        for (table, content) in tables {
            guard let old = other.tables[table], old.rows == content.rows else { continue }
            // Where the keys themselves are others, they say nothing about what stands beside them.
            let isKeyed =
                content.keys == old.keys
                && content.keys.allSatisfy { content.sums[$0]?.alone == old.sums[$0]?.alone }
            for (column, sums) in content.sums {
                guard let before = old.sums[column] else { continue }
                let isEqual = isKeyed ? sums.keyed == before.keyed : sums.alone == before.alone
                if !isEqual { result.append(ObjectID(.column, table.path + [column])) }
            }
        }
        return result.sorted()
    }

    /// Reads each table once. Partitions are a part of their table; what others hold is not asked for.
    package static func read(
        _ schema: DatabaseSchema, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> TableValues {
        let columns = Dictionary(grouping: schema.all(Column.self), by: \.table)
        var keys: [ObjectID: [String]] = [:]
        for key in schema.all(KeyConstraint.self) where key.isPrimary { keys[key.id.parentTable] = key.columns }
        let tables = schema.all(Table.self).filter {
            $0.foreign == nil && !schema.contains(ObjectID(.partition, $0.id.path)) && columns[$0.id] != nil
        }
        var result = TableValues()
        for start in stride(from: 0, to: tables.count, by: 50) {
            let part = tables[start..<min(start + 50, tables.count)]
            let queries = part.map { table in
                query(table, columns[table.id] ?? [], keys[table.id] ?? []).text
            }
            for (table, answer) in zip(part, try session.run(queries.joined(separator: ";\n"))) {
                var content = Content(rows: answer.int(0, 0), keys: Set(keys[table.id] ?? []))
                let sums = answer.string(0, 1).split(separator: " ").map(String.init)
                for (place, column) in (columns[table.id] ?? []).enumerated() where 2 * place + 1 < sums.count {
                    content.sums[column.id.name] = (sums[2 * place], sums[2 * place + 1])
                }
                result.tables[table.id] = content
            }
        }
        return result
    }

    private static func query(_ table: Table, _ columns: [Column], _ key: [String]) -> SQL {
        let sums = columns.flatMap { column -> [SQL] in
            let keyed = (key + [column.id.name]).map { SQL("\(name: $0)") }.joined(separator: ", ")
            return [
                "sum(hashtextextended(\(name: column.id.name)::text COLLATE \"C\", 0)::numeric)",
                "sum(hashtextextended(ROW(\(keyed))::text COLLATE \"C\", 0)::numeric)",
            ]
        }
        let from: SQL = table.partitionKey == nil ? "ONLY \(path: table.id.path)" : "\(path: table.id.path)"
        return "SELECT count(*), array_to_string(ARRAY[\(sums.joined(separator: ", "))], ' ', '-') FROM \(from)"
    }
}
