import DatabaseAccess
import Foundation
import SQLText
import SQLiteClient

/// What a SQLite file holds, as SQLite's own pragmas and stored texts tell it: independent of what autogen reads.
struct FileImage: Equatable {
    /// The schema in lines; the order of columns and constraints does not count.
    private(set) var schema: [String: [String]] = [:]
    /// The values of each column, sorted, by table.
    private(set) var values: [String: [String: [String]]] = [:]

    init(_ session: borrowing SQLiteSession) throws {
        let flags = try session.query("PRAGMA main.table_list", [])
        let rows = try session.query(
            """
            SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
              AND name NOT LIKE 'autogen\\_state\\_%' ESCAPE '\\' ORDER BY name
            """, [])
        for row in 0..<rows.rowCount {
            let (type, name, sql) = (rows.string(row, 0), rows.string(row, 1), rows.string(row, 2))
            let key = type + " " + name.lowercased()
            guard type == "table" else {
                schema[key] = [Self.words(sql).joined(separator: " ")]
                continue
            }
            guard let flag = (0..<flags.rowCount).first(where: { flags.string($0, 1) == name }),
                flags.string(flag, 2) == "table"
            else { continue }
            schema[key] = ["without rowid \(flags.string(flag, 4)), strict \(flags.string(flag, 5))"]
            schema[key]? += try Self.parts(name, session) + Self.clauses(sql)
            try readValues(name, session)
        }
    }

    private static func parts(_ table: String, _ session: borrowing SQLiteSession) throws -> [String] {
        let literal = "('" + table.replacing("'", with: "''") + "')"
        var lines: [String] = []
        let columns = try session.query("PRAGMA table_xinfo\(literal)", [])
        for row in 0..<columns.rowCount {
            let details = (2...6).map { columns.optionalString(row, $0) ?? "null" }
            lines.append("column \(columns.string(row, 1).lowercased()) \(details[0].lowercased()) \(details[1...])")
        }
        let keys = try session.query("PRAGMA foreign_key_list\(literal)", [])
        var references: [String: [String]] = [:]
        for row in 0..<keys.rowCount {
            let whole = "\(keys.string(row, 0)) → \(keys.string(row, 2)) \((5...7).map { keys.string(row, $0) })"
                .lowercased()
            references[whole, default: []].append(
                "\(keys.string(row, 3))=\(keys.optionalString(row, 4) ?? "")".lowercased())
        }
        lines += references.map { "reference \($0.key.drop { $0 != " " }) \($0.value.sorted())" }
        let indexes = try session.query("PRAGMA index_list\(literal)", [])
        for row in 0..<indexes.rowCount where indexes.string(row, 3) != "c" {
            let name = indexes.string(row, 1).replacing("'", with: "''")
            let parts = try session.query("PRAGMA index_xinfo('\(name)')", [])
            let shown = (0..<parts.rowCount).filter { parts.string($0, 5) == "1" }.map { part in
                (2...4).map { (parts.optionalString(part, $0) ?? "").lowercased() }.joined(separator: " ")
            }
            lines.append("unique \(shown)")
        }
        return lines.sorted()
    }

    /// CHECK, generated and conflict clauses, which no pragma tells.
    private static func clauses(_ sql: String) -> [String] {
        let words = words(sql)
        var lines: [String] = []
        for (place, word) in words.enumerated()
        where word == "check" || word == "as" || word == "conflict" || word == "autoincrement" {
            guard word == "check" || word == "as" else {
                lines.append(
                    words[place..<min(place + 2, words.count)].prefix(word == "conflict" ? 2 : 1).joined(separator: " ")
                )
                continue
            }
            var (depth, end) = (0, place + 1)
            while end < words.count {
                if words[end] == "(" { depth += 1 }
                if words[end] == ")" { depth -= 1 }
                end += 1
                if depth == 0 { break }
            }
            let named = place > 1 && words[place - 2] == "constraint" ? words[place - 1] + " " : ""
            lines.append(named + words[place..<end].joined(separator: " "))
        }
        return lines.sorted()
    }

    /// The text without comments, quotes of names and the case of words.
    private static func words(_ sql: String) -> [String] {
        var (words, text) = ([String](), Substring(sql))
        while let first = text.first {
            if first.isWhitespace {
                text.removeFirst()
            } else if text.hasPrefix("--") {
                text = text.drop { $0 != "\n" }
            } else if text.hasPrefix("/*") {
                text = text.firstRange(of: "*/").map { text[$0.upperBound...] } ?? ""
            } else if let close: Character = ["'": "'", "\"": "\"", "`": "`", "[": "]"][first] {
                var token = ""
                text.removeFirst()
                while let next = text.popFirst() {
                    if next == close {
                        guard close != "]", text.first == close else { break }
                        text.removeFirst()
                    }
                    token.append(next)
                }
                // A string in the place of a name is one.
                words.append(token.lowercased())
            } else if first.isLetter || first.isNumber || first == "_" || first == "$" {
                let word = text.prefix { $0.isLetter || $0.isNumber || "_$.".contains($0) }
                words.append(word.lowercased())
                text = text.dropFirst(word.count)
            } else {
                words.append(String(first))
                text.removeFirst()
            }
        }
        // What says nothing: `ASC`, the database's own name for a trigger that says none.
        return words.filter { $0 != "asc" && $0 != ";" }
    }

    private mutating func readValues(_ table: String, _ session: borrowing SQLiteSession) throws {
        let name = Quoting.quoted(table)
        let columns = try session.query("SELECT name FROM pragma_table_xinfo($1) WHERE hidden = 0", [table])
        var found: [String: [String]] = [:]
        for place in 0..<columns.rowCount {
            let column = columns.string(place, 0)
            let rows = try session.query("SELECT quote(\(Quoting.quoted(column))) AS v FROM \(name) ORDER BY v", [])
            found[column.lowercased()] = (0..<rows.rowCount).map { rows.string($0, 0) }
        }
        if let rows = try? session.query("SELECT quote(rowid) AS v FROM \(name) ORDER BY v", []) {
            let numbers = (0..<rows.rowCount).map { rows.string($0, 0) }
            // Where a column is the row's number it tells for itself.
            if !found.values.contains(numbers) { found["the row's number"] = numbers }
        }
        values[table.lowercased()] = found
        let marks = try? session.query("SELECT seq FROM sqlite_sequence WHERE name = $1", [table])
        if let marks, marks.rowCount > 0 { values[table.lowercased()]?["the mark"] = [marks.string(0, 0)] }
    }

    /// Where the schemas differ, in a few lines.
    func differences(from other: FileImage) -> [String] {
        Set(schema.keys).union(other.schema.keys).sorted().flatMap { key -> [String] in
            let (mine, theirs) = (Set(schema[key] ?? []), Set(other.schema[key] ?? []))
            return mine.subtracting(theirs).sorted().map { "\(key): + \($0)" }
                + theirs.subtracting(mine).sorted().map { "\(key): - \($0)" }
        }
    }

    /// The same under the names that tables and columns have now. Columns come under their table's new name.
    func renamed(_ names: [(old: [String], new: [String])]) -> FileImage {
        var result = self
        for (old, new) in names where old.count == 2 {
            let (table, from, to) = (old[0].lowercased(), old[1].lowercased(), new[1].lowercased())
            result.values[table]?[to] = values[table]?[from]
            if from != to { result.values[table]?[from] = nil }
            result.schema["table " + table] = result.schema["table " + table]?.map { line in
                line.hasPrefix("column \(from) [")
                    || line.hasPrefix("column \(from) ") && !line.hasPrefix("column \(to) ")
                    ? "column \(to) " + line.dropFirst("column \(from) ".count) : line
            }
        }
        let before = result
        for (old, new) in names where old.count == 1 {
            let (from, to) = (old[0].lowercased(), new[0].lowercased())
            result.values[to] = before.values[from]
            result.schema["table " + to] = before.schema["table " + from]
            if from != to { (result.values[from], result.schema["table " + from]) = (nil, nil) }
        }
        return result
    }

    /// Values of columns that kept name and type and are not what they were.
    func losses(since before: FileImage) -> [String] {
        before.values.sorted { $0.key < $1.key }.flatMap { table, columns -> [String] in
            guard let now = values[table] else { return [] }
            return columns.sorted { $0.key < $1.key }.compactMap { column, old in
                guard let new = now[column], new != old, sameType(table, column, before),
                    !isFilled(table, column, old, new)
                else { return nil }
                return "\(table).\(column): \(old.prefix(4)) became \(new.prefix(4))"
            }
        }
    }

    /// Whether nothing but nulls went, in a column that takes none any more.
    private func isFilled(_ table: String, _ column: String, _ old: [String], _ new: [String]) -> Bool {
        let line = schema["table " + table]?.first { $0.hasPrefix("column \(column) ") } ?? ""
        guard line.contains("[\"1\""), old.count == new.count else { return false }
        var rest = new
        for value in old where value != "NULL" {
            guard let place = rest.firstIndex(of: value) else { return false }
            rest.remove(at: place)
        }
        return true
    }

    private func sameType(_ table: String, _ column: String, _ before: FileImage) -> Bool {
        func line(_ image: FileImage) -> String? {
            image.schema["table " + table]?.first { $0.hasPrefix("column \(column) ") }?.split(separator: "[").first
                .map(String.init)
        }
        return line(self) == line(before)
    }
}
