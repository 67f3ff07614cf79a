import DatabaseAccess
import SQLText
import SchemaModel

/// Rows for the tables of a scratch database, so that a plan which is right on empty tables only is found out there. A table that
/// takes none of the made-up rows stays empty.
package struct SQLiteSampleRows {
    private let schema: DatabaseSchema

    package init(_ schema: DatabaseSchema) { self.schema = schema }

    package func insert(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        let contents = SchemaContents(schema)
        let triggers = schema.all(Trigger.self).sorted { $0.id < $1.id }
        // Rows and those that they refer to come in any order.
        try session.execute("PRAGMA foreign_keys = OFF")
        // What triggers refuse or write elsewhere is nobody's row here.
        for trigger in triggers { try session.execute("DROP TRIGGER \(Quoting.quoted(trigger.id.name))") }
        for table in schema.all(Table.self).sorted(by: { $0.id < $1.id }) {
            let content = contents[table.id.path]
            for number in 1...3 {
                try? session.execute(statement(content, number, isFull: number < 3).text)
            }
        }
        // A key that refers to nothing that can be referred to is none that rows could satisfy.
        try? removeStrays(session)
        for trigger in triggers { try session.execute(trigger.creation.text) }
    }

    /// Removes the rows that refer to nothing, and those that refer to them.
    private func removeStrays(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        for _ in schema.all(Table.self) {
            guard let strays = try session.run("PRAGMA foreign_key_check").first, strays.rowCount > 0 else { return }
            for row in 0..<strays.rowCount {
                let rows = strays.isNull(row, 1) ? "" : " WHERE rowid = \(strays.string(row, 1))"
                try session.execute("DELETE FROM \(Quoting.quoted(strays.string(row, 0)))\(rows)")
            }
        }
    }

    /// Empties all tables.
    package static func remove(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        let schema = try SQLiteCatalog.read(session)
        try session.execute("PRAGMA foreign_keys = OFF")
        let triggers = schema.all(Trigger.self).sorted { $0.id < $1.id }
        for trigger in triggers { try session.execute("DROP TRIGGER \(Quoting.quoted(trigger.id.name))") }
        for table in schema.all(Table.self) { try session.execute("DELETE FROM \(Quoting.quoted(table.id.name))") }
        for trigger in triggers { try session.execute(trigger.creation.text) }
    }

    private func statement(_ table: TableContents, _ number: Int, isFull: Bool) -> SQL {
        let columns = table.columns.filter { column in
            column.generated == nil && (isFull || column.notNull && table.defaults[column.id.name] == nil)
        }
        guard !columns.isEmpty else { return "INSERT INTO \(Names.quoted(table.id.name)) DEFAULT VALUES" }
        let values = columns.map { value($0, number) }.joined(separator: ", ")
        return
            "INSERT INTO \(Names.quoted(table.id.name)) (\(Names.list(columns.map(\.id.name)))) VALUES (\(values))"
    }

    /// The same in a column and in the one that refers to it.
    private func value(_ column: Column, _ number: Int) -> SQL {
        switch Affinity(column.type) {
        case .text: "'\(number: number)'"
        case .blob: column.type.isEmpty ? "\(number: number)" : "x'0\(number: number)'"
        case .integer, .real, .numeric: "\(number: number)"
        }
    }
}
