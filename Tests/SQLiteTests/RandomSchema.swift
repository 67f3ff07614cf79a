import TestSupport

/// A random SQLite schema with rows, and random changes of it that its rows can follow.
struct RandomSchema {
    struct Column {
        var name: String
        var type: String
        var notNull = false
        var defaultText: String?
        var collation: String?
        var check: String?
        var generated: String?

        var text: String {
            var parts = [quoted(name), type]
            if let collation { parts.append("COLLATE \(collation)") }
            if notNull { parts.append("NOT NULL") }
            if let defaultText { parts.append("DEFAULT \(defaultText)") }
            if let check { parts.append("CHECK (\(check))") }
            if let generated { parts.append("AS (\(generated))") }
            return parts.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    enum Key { case rowid, counted, text, composite, none }

    struct Table {
        var name: String
        var key: Key
        var columns: [Column]
        var uniques: [[String]] = []
        var parent: (column: String, table: String, action: String)?
        var isStrict = false
        var indexes: [String] = []
        var triggers: [String] = []
        var isWithoutRowid: Bool { key == .composite }
    }

    var tables: [Table] = []
    var views: [String] = []
    private var number = 0

    init(using generator: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 2...5, using: &generator) { addTable(&generator) }
        for table in tables where Bool.random(using: &generator) {
            views.append("CREATE VIEW \(quoted("v " + table.name)) AS SELECT * FROM \(quoted(table.name))")
        }
    }

    private mutating func fresh(_ prefix: String) -> String {
        number += 1
        // Some names need quotes.
        return number % 7 == 0
            ? "\(prefix) \(number)" : number % 11 == 0 ? "\(prefix)\"\(number)" : "\(prefix)\(number)"
    }

    private mutating func addTable(_ generator: inout SeededGenerator) {
        let keys: [Key] = [.rowid, .counted, .text, .composite, .none]
        var table = Table(name: fresh("t"), key: keys.randomElement(using: &generator) ?? .rowid, columns: [])
        table.isStrict = Int.random(in: 0..<5, using: &generator) == 0
        for _ in 0..<Int.random(in: 2...6, using: &generator) {
            table.columns.append(column(isStrict: table.isStrict, &generator))
        }
        if let parent = tables.last(where: { $0.key == .rowid || $0.key == .counted }), Bool.random(using: &generator) {
            let actions = [
                "", " ON DELETE CASCADE", " ON DELETE SET NULL", " ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED",
            ]
            let name = fresh("ref")
            table.columns.append(Column(name: name, type: "INTEGER"))
            table.parent = (name, parent.name, actions.randomElement(using: &generator) ?? "")
        }
        decorate(&table, &generator)
        tables.append(table)
    }

    private mutating func decorate(_ table: inout Table, _ generator: inout SeededGenerator) {
        let plain = table.columns.filter { $0.generated == nil }
        guard let first = plain.first, let last = plain.last else { return }
        if Bool.random(using: &generator) {
            table.indexes.append(
                "CREATE INDEX \(quoted(fresh("i"))) ON \(quoted(table.name)) (\(quoted(first.name)) DESC, lower(\(quoted(last.name)))) WHERE \(quoted(last.name)) IS NOT NULL"
            )
        }
        if Bool.random(using: &generator) {
            table.triggers.append(
                "CREATE TRIGGER \(quoted(fresh("g"))) BEFORE DELETE ON \(quoted(table.name)) WHEN OLD.\(quoted(first.name)) = 'no; end' BEGIN SELECT RAISE(ABORT, 'kept; END'); SELECT CASE WHEN 1 THEN 2 END; END"
            )
        }
    }

    private mutating func column(isStrict: Bool, _ generator: inout SeededGenerator) -> Column {
        let types =
            isStrict
            ? ["INTEGER", "TEXT", "REAL", "ANY"] : ["INTEGER", "TEXT", "VARCHAR(20)", "NUMERIC", "", "BLOB", "REAL"]
        var column = Column(name: fresh("c"), type: types.randomElement(using: &generator) ?? "TEXT")
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: column.defaultText = "(abs(-3) + 1)"
        case 1: column.defaultText = "5"
        case 2: column.collation = "NOCASE"
        case 3: column.check = "\(quoted(column.name)) IS NULL OR length(\(quoted(column.name))) < 1000"
        case 4: (column.notNull, column.defaultText) = (true, "7")
        default: break
        }
        return column
    }

    /// Changes something that rows can follow.
    mutating func mutate(_ generator: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 1...5, using: &generator) {
            let place = Int.random(in: 0..<tables.count, using: &generator)
            switch Int.random(in: 0..<11, using: &generator) {
            case 0: addTable(&generator)
            case 1 where tables.count > 2 && !tables.contains { $0.parent?.table == tables[place].name }:
                let gone = tables.remove(at: place)
                views.removeAll { $0.contains(quoted(gone.name)) }
            case 2, 3:
                let column = column(isStrict: tables[place].isStrict, &generator)
                tables[place].columns.insert(column, at: 0)
            case 4: dropColumn(of: place)
            case 5:
                let index = Int.random(in: 0..<tables[place].columns.count, using: &generator)
                let name = quoted(tables[place].columns[index].name)
                tables[place].columns[index].check = "\(name) IS NULL OR \(name) <> 'x' || \(index)"
            case 6:
                let index = Int.random(in: 0..<tables[place].columns.count, using: &generator)
                guard !tables[place].columns[index].notNull, tables[place].columns[index].generated == nil else {
                    continue
                }
                tables[place].columns[index].defaultText = "('d' || \(index))"
                if tables[place].isStrict { tables[place].columns[index].defaultText = "NULL" }
            case 7:
                tables[place].indexes = []
                tables[place].triggers = []
                var table = tables[place]
                decorate(&table, &generator)
                tables[place] = table
            case 8:
                let source = tables[place].columns.first { $0.generated == nil }?.name ?? ""
                let name = fresh("gen")
                tables[place].columns.append(
                    Column(name: name, type: "TEXT", generated: "upper(\(quoted(source)))"))
            case 9:
                let index = Int.random(in: 0..<tables[place].columns.count, using: &generator)
                guard !tables[place].isStrict, tables[place].columns[index].name != tables[place].parent?.column else {
                    continue
                }
                tables[place].columns[index].type = "BLOB"
            default:
                if let parent = tables[place].parent {
                    tables[place].parent = (parent.column, parent.table, " ON DELETE RESTRICT")
                }
            }
        }
    }

    private mutating func dropColumn(of place: Int) {
        let table = tables[place]
        guard table.columns.count > 3, let gone = table.columns.last(where: { $0.name != table.parent?.column }) else {
            return
        }
        let name = quoted(gone.name)
        let rest = table.columns.filter { $0.name != gone.name }
        guard !rest.contains(where: { ($0.generated ?? "").contains(name) || ($0.check ?? "").contains(name) }) else {
            return
        }
        tables[place].columns = rest
        tables[place].indexes.removeAll { $0.contains(name) }
        tables[place].triggers.removeAll { $0.contains(name) }
    }

    var ddl: String {
        let made = tables.map { table -> String in
            var parts = table.columns.map(\.text)
            switch table.key {
            case .rowid: parts.insert("id INTEGER PRIMARY KEY", at: 0)
            case .counted: parts.insert("id INTEGER PRIMARY KEY AUTOINCREMENT", at: 0)
            case .text: parts.insert("id TEXT PRIMARY KEY", at: 0)
            case .composite:
                parts = ["k1 INTEGER NOT NULL", "k2 TEXT NOT NULL"] + parts + ["PRIMARY KEY (k2 DESC, k1)"]
            case .none: break
            }
            if let parent = table.parent {
                parts.append(
                    "FOREIGN KEY (\(quoted(parent.column))) REFERENCES \(quoted(parent.table)) (id)\(parent.action)")
            }
            let options = [table.isStrict ? "STRICT" : "", table.isWithoutRowid ? "WITHOUT ROWID" : ""].filter {
                !$0.isEmpty
            }
            return
                "CREATE TABLE \(quoted(table.name)) (\(parts.joined(separator: ", "))) \(options.joined(separator: ", "))"
        }
        return (made + tables.flatMap(\.indexes) + views + tables.flatMap(\.triggers)).map { $0 + ";\n" }.joined()
    }

    /// Rows whose numbers have gaps and whose texts have quotes.
    func rows(_ generator: inout SeededGenerator) -> String {
        var sql = ""
        for table in tables {
            for number in [3, 4, 9, 20] {
                var values: [(String, String)] = []
                switch table.key {
                case .rowid, .counted: values.append(("id", "\(number)"))
                case .text: values.append(("id", "'k\(number)'"))
                case .composite: values += [("k1", "\(number)"), ("k2", "'k\(number)'")]
                case .none: values.append(("rowid", "\(number * 10)"))
                }
                for column in table.columns where column.generated == nil {
                    if column.name == table.parent?.column {
                        values.append((column.name, Bool.random(using: &generator) ? "4" : "NULL"))
                    } else if !column.notNull, Int.random(in: 0..<4, using: &generator) == 0 {
                        values.append((column.name, "NULL"))
                    } else {
                        values.append((column.name, value(column, number, &generator)))
                    }
                }
                let names = values.map { quoted($0.0) }.joined(separator: ", ")
                sql +=
                    "INSERT INTO \(quoted(table.name)) (\(names)) VALUES (\(values.map(\.1).joined(separator: ", ")));\n"
            }
            if table.key == .counted { sql += "DELETE FROM \(quoted(table.name)) WHERE id = 20;\n" }
        }
        return "PRAGMA foreign_keys = OFF;\n" + sql
    }

    private func value(_ column: Column, _ number: Int, _ generator: inout SeededGenerator) -> String {
        switch column.type {
        case "INTEGER": "\(Int.random(in: -9_000_000_000_000_000...9_000_000_000_000_000, using: &generator))"
        case "REAL": "\(number).5"
        case "BLOB": "x'00ff\(number % 10)0'"
        case "NUMERIC": "\(number)"
        default: "'it''s \(number) – ü \(Int.random(in: 0..<99, using: &generator))'"
        }
    }
}

private func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }
