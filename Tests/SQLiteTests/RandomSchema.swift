import TestSupport

/// A SQLite schema in which every name stands in one place, so that renames go everywhere.
struct RandomSchema {
    /// SQL with places for names.
    struct Text {
        enum Piece {
            case sql(String)
            /// A column of some table.
            case column(Int)
            case table(Int)
        }
        var pieces: [Piece]

        init(_ pieces: Piece...) { self.pieces = pieces }
        init(_ pieces: [Piece]) { self.pieces = pieces }

        var columns: [Int] { pieces.compactMap { if case .column(let id) = $0 { id } else { nil } } }
        var tables: [Int] { pieces.compactMap { if case .table(let id) = $0 { id } else { nil } } }
    }

    struct Column {
        let id: Int
        var name: String
        var type: String
        var notNull = false
        var conflict: String?
        var defaultText: String?
        var collation: String?
        var check: Text?
        var checkName: String?
        var generated: Text?
        var isStored = false
    }

    enum Key: Equatable {
        case rowid
        case counted
        /// Of the number and another column.
        case composite(Int?)
        case unique
    }

    struct Reference {
        var columns: [Int]
        var table: Int
        /// Empty for the primary key.
        var targets: [Int]
        var action: String
        var name: String?
    }

    struct Part {
        let id: Int
        var name: String
        /// From `ON` of an index and after the table of a trigger.
        var text: Text
        var isUnique = false
        var head = ""
        var columns: [Int] = []
    }

    struct Table {
        let id: Int
        var name: String
        /// How names are quoted in its definition.
        let quotes: Int
        /// Its first column is a number, different in each row and never null.
        var columns: [Column]
        var key: Key
        var uniques: [[Int]] = []
        var references: [Reference] = []
        var isStrict = false
        var isWithoutRowid = false
        var indexes: [Part] = []
        var triggers: [Part] = []
        var number: Column { columns[0] }
    }

    struct View {
        let id: Int
        var name: String
        var query: Text
        var trigger: Part?
    }

    var tables: [Table] = []
    var views: [View] = []
    private(set) var ids = 0

    mutating func nextID() -> Int {
        ids += 1
        return ids
    }

    func table(_ id: Int) -> Table? { tables.first { $0.id == id } }

    /// The names of all columns by their ids.
    private var columnNames: [Int: String] {
        Dictionary(uniqueKeysWithValues: tables.flatMap { $0.columns.map { ($0.id, $0.name) } })
    }

    private func names(_ id: Int) -> String { table(id)?.name ?? views.first { $0.id == id }?.name ?? "?" }

    private func render(_ text: Text, _ columns: [Int: String], _ quotes: Int = 0) -> String {
        text.pieces.map { piece in
            switch piece {
            case .sql(let sql): sql
            case .column(let id): Self.quoted(columns[id] ?? "?", quotes)
            case .table(let id): Self.quoted(names(id), quotes)
            }
        }.joined()
    }

    // MARK: - SQL

    static func quoted(_ name: String, _ style: Int = 0) -> String {
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } && name.first?.isLetter == true
        if style % 5 == 1, !name.contains("]") { return "[\(name)]" }
        if style % 5 == 2 { return "`" + name.replacing("`", with: "``") + "`" }
        // A name that nothing else is, so no keyword.
        if style % 5 == 3, isPlain, name.last?.isNumber == true { return name }
        return "\"" + name.replacing("\"", with: "\"\"") + "\""
    }

    /// What rows are put into.
    var tablesSQL: String { (tables.map(sql) + tables.flatMap(indexSQL)).map { $0 + ";\n" }.joined() }

    /// What would keep rows from coming, or name what is not there yet.
    var restSQL: String {
        let columns = columnNames
        var made = views.map { "CREATE VIEW \(Self.quoted($0.name)) AS \(render($0.query, columns))" }
        for table in tables {
            made += table.triggers.map { trigger in
                "CREATE TRIGGER \(Self.quoted(trigger.name)) \(trigger.head) ON \(Self.quoted(table.name, table.quotes)) \(render(trigger.text, columns))"
            }
        }
        made += views.compactMap { view in
            view.trigger.map {
                "CREATE TRIGGER \(Self.quoted($0.name)) \($0.head) ON \(Self.quoted(view.name)) \(render($0.text, columns))"
            }
        }
        return made.map { $0 + ";\n" }.joined()
    }

    var ddl: String { tablesSQL + restSQL }

    private func sql(_ table: Table) -> String {
        let columns = columnNames
        func list(_ ids: [Int]) -> String {
            ids.map { Self.quoted(columns[$0] ?? "?", table.quotes) }.joined(separator: ", ")
        }
        var parts = table.columns.map { column in
            let isKey = column.id == table.number.id
            return definition(column, isKey ? table.key : nil, table.quotes, columns)
        }
        if case .composite(let other) = table.key {
            parts.append("PRIMARY KEY (\(list([other].compactMap(\.self) + [table.number.id])) DESC)")
        }
        parts += table.uniques.map { "UNIQUE (\(list($0)))" }
        parts += table.references.map { key in
            let label = key.name.map { "CONSTRAINT \(Self.quoted($0)) " } ?? ""
            let targets = key.targets.isEmpty ? "" : " (\(list(key.targets)))"
            return
                "\(label)FOREIGN KEY (\(list(key.columns))) REFERENCES \(Self.quoted(names(key.table), table.quotes))\(targets)\(key.action)"
        }
        let options = [table.isWithoutRowid ? "WITHOUT ROWID" : "", table.isStrict ? "STRICT" : ""].filter {
            !$0.isEmpty
        }
        return
            "CREATE TABLE \(Self.quoted(table.name, table.quotes)) (\n  \(parts.joined(separator: ",\n  "))\n) \(options.joined(separator: ", "))"
    }

    private func definition(_ column: Column, _ key: Key?, _ quotes: Int, _ columns: [Int: String]) -> String {
        var parts = [Self.quoted(column.name, quotes), column.type]
        switch key {
        case .rowid: parts.append("PRIMARY KEY")
        case .counted: parts.append("PRIMARY KEY AUTOINCREMENT")
        case .unique: parts.append("UNIQUE")
        default: break
        }
        if let collation = column.collation { parts.append("COLLATE \(collation)") }
        if column.notNull { parts.append("NOT NULL" + (column.conflict.map { " ON CONFLICT \($0)" } ?? "")) }
        if let value = column.defaultText { parts.append("DEFAULT \(value)") }
        if let check = column.check {
            parts.append(
                (column.checkName.map { "CONSTRAINT \(Self.quoted($0)) " } ?? "")
                    + "CHECK (\(render(check, columns, quotes)))")
        }
        if let generated = column.generated {
            parts.append("AS (\(render(generated, columns, quotes)))" + (column.isStored ? " STORED" : ""))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func indexSQL(_ table: Table) -> [String] {
        let columns = columnNames
        return table.indexes.map { index in
            "CREATE \(index.isUnique ? "UNIQUE " : "")INDEX \(Self.quoted(index.name)) ON \(Self.quoted(table.name)) \(render(index.text, columns, table.quotes))"
        }
    }
}
