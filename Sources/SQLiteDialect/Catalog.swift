import DatabaseAccess
import SQLText
import SchemaModel

/// Reads the schema of a SQLite database: <https://www.sqlite.org/schematab.html>, <https://www.sqlite.org/pragma.html>.
package enum SQLiteCatalog {
    package static func read(
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> DatabaseSchema {
        try read(session, try stored(session))
    }

    /// - Parameter rows: what ``stored(_:)`` returned.
    package static func read(
        _ session: borrowing some DatabaseSession & ~Copyable, _ rows: ResultTable
    ) throws(DatabaseError) -> DatabaseSchema {
        let entries = try entries(session, rows)
        var reader = SchemaReader(entries)
        for entry in entries where entry.type == "table" {
            let columns = try session.query("PRAGMA main.table_xinfo(\(Names.literal(entry.name)))", [])
            reader.readTable(entry, columns)
        }
        for entry in entries where entry.type != "table" { reader.read(entry) }
        reader.schema.serverVersion = session.serverVersion
        reader.schema.hasRowNumbers = true
        return reader.schema
    }

    /// What makes the tables and views of a file that a schema, read from it, does not have, virtual tables aside.
    package static func unmanaged(
        _ session: borrowing some DatabaseSession & ~Copyable, besides schema: DatabaseSchema
    ) throws(DatabaseError) -> [String] {
        let known = Set(
            schema.objects.keys.filter { [.table, .view].contains($0.kind) }.map { Names.folded($0.name) })
        return try entries(session).filter { entry in
            ["table", "view"].contains(entry.type) && !entry.isShadow && !entry.isVirtual
                && !known.contains(Names.folded(entry.name))
        }.map(\.sql)
    }

    /// A row of `sqlite_schema`.
    struct Entry {
        let type: String
        let name: String
        let table: String
        let sql: String
        /// What a virtual table keeps for itself.
        var isShadow = false

        var isVirtual: Bool { type == "table" && sql.isVirtualTable }
    }

    /// The stored definitions, from which all else follows.
    package static func stored(
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> ResultTable {
        try session.query(
            """
            SELECT type, name, tbl_name, sql FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid
            """, [])
    }

    static func entries(
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [Entry] { try entries(session, try stored(session)) }

    private static func entries(
        _ session: borrowing some DatabaseSession & ~Copyable, _ rows: ResultTable
    ) throws(DatabaseError) -> [Entry] {
        var entries = (0..<rows.rowCount).map {
            Entry(
                type: rows.string($0, 0), name: rows.string($0, 1), table: rows.string($0, 2), sql: rows.string($0, 3))
        }
        let virtual = entries.filter(\.isVirtual).map { Names.folded($0.name) + "_" }
        guard !virtual.isEmpty else { return entries }
        // Since 3.37 SQLite says itself which tables are another's shadow.
        let list = try session.query("PRAGMA main.table_list", [])
        let shadows = Set((0..<list.rowCount).filter { list.string($0, 2) == "shadow" }.map { list.string($0, 1) })
        for place in entries.indices where entries[place].type == "table" && !entries[place].isVirtual {
            let name = entries[place].name
            let mayBe = list.rowCount == 0 && virtual.contains { Names.folded(name).hasPrefix($0) }
            entries[place].isShadow = shadows.contains(name) || mayBe
        }
        return entries
    }
}

extension String {
    fileprivate var isVirtualTable: Bool {
        var reader = TokenReader(self)
        return reader.take("create") && reader.take("virtual")
    }
}

/// Builds a schema from the rows of the catalog.
struct SchemaReader {
    var schema = DatabaseSchema()
    /// Tables and views under their names in lower case, as they are spelt.
    private var names: [String: String] = [:]
    /// Of each table, the columns in the same way.
    private var columnNames: [String: [String: String]] = [:]
    private var shadows: Set<String> = []

    init(_ entries: [SQLiteCatalog.Entry]) {
        schema.insert(Schema(id: .schema(Names.schema)))
        for entry in entries where entry.type == "table" || entry.type == "view" {
            names[Names.folded(entry.name)] = entry.name
        }
        shadows = Set(entries.filter { $0.isShadow || $0.isVirtual }.map { Names.folded($0.name) })
    }

    /// A table's name as it is spelt where it was made.
    func spelt(_ table: String) -> String { names[Names.folded(table)] ?? table }

    func spelt(_ column: String, of table: String) -> String {
        columnNames[Names.folded(table)]?[Names.folded(column)] ?? column
    }

    mutating func readTable(_ entry: SQLiteCatalog.Entry, _ columns: ResultTable) {
        if entry.isVirtual {
            schema.insert(UnmanagedObject(what: "virtual table", name: NameNotation.write([Names.schema, entry.name])))
        }
        guard !entry.isShadow, !entry.isVirtual else { return }
        for row in 0..<columns.rowCount {
            let name = columns.string(row, 1)
            columnNames[Names.folded(entry.name), default: [:]][Names.folded(name)] = name
        }
        let definition = TableDefinition(entry.sql)
        var table = Table(id: .main(.table, entry.name))
        (table.isStrict, table.isWithoutRowid) = (definition.isStrict, definition.isWithoutRowid)
        schema.insert(table)
        for row in 0..<columns.rowCount { readColumn(row, columns, of: entry.name, definition) }
        readConstraints(of: entry.name, definition)
    }

    mutating func read(_ entry: SQLiteCatalog.Entry) {
        guard !shadows.contains(Names.folded(entry.table)) else { return }
        switch entry.type {
        case "index": schema.insert(Index(entry, self))
        case "view": schema.insert(View(entry))
        case "trigger": schema.insert(Trigger(entry, self))
        default: schema.insert(UnmanagedObject(what: entry.type, name: NameNotation.write([Names.schema, entry.name])))
        }
    }
}
