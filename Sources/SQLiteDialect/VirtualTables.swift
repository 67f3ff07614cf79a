import DatabaseAccess
import MigrationPlan
import SQLText
import SchemaModel

/// Virtual tables say in words of their own what they speak of, the table whose rows a search index covers say, and SQLite rewrites
/// none of it: <https://www.sqlite.org/fts5.html#external_content_tables>.
package struct VirtualTables {
    private let tables: [(name: String, words: Set<String>)]

    package init() { tables = [] }

    package init(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        tables = try SQLiteCatalog.entries(session).filter(\.isVirtual).map { ($0.name, Words.all($0.sql)) }
    }

    /// What they speak of and will not find any more.
    package func flags(from source: DatabaseSchema, to target: DatabaseSchema) -> [(object: ObjectID, flag: Flag)] {
        guard !tables.isEmpty else { return [] }
        let gone = source.sortedIDs.filter { id in
            guard !target.contains(id) else { return false }
            return id.kind == .table || id.kind == .column && target.contains(id.parentTable)
        }
        return gone.flatMap { id in
            let names = (id.kind == .table ? [id.name] : [id.parentTable.name, id.name]).map(Names.folded)
            return tables.filter { table in names.allSatisfy(table.words.contains) }.map { table in
                let flag = Flag(
                    .review, "virtual-table",
                    "virtual table \(NameNotation.write([table.name])) speaks of \(id.dottedName), which goes or has another name: it may fail until it is made again, which no model says"
                )
                return (id, flag)
            }
        }
    }
}
