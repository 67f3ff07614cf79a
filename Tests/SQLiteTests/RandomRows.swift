import TestSupport

/// Rows whose numbers have gaps and whose texts have quotes; what refers to rows finds them.
struct RandomRows {
    private var generator: SeededGenerator
    private var sql = "PRAGMA foreign_keys = OFF;\n"
    /// The columns of each table's primary key.
    private var keys: [Int: [Int]] = [:]
    /// The values of each table's rows, by column.
    private var rows: [Int: [[Int: String]]] = [:]

    /// - Parameter columnsWithoutNulls: what will not take nulls any more.
    static func sql(_ schema: RandomSchema, seed: UInt64, columnsWithoutNulls: Set<Int>) -> String {
        var maker = RandomRows(generator: SeededGenerator(seed: seed))
        for table in schema.tables { maker.make(table, columnsWithoutNulls) }
        for table in schema.tables { maker.insert(table) }
        return maker.sql
    }

    private init(generator: SeededGenerator) { self.generator = generator }

    private mutating func make(_ table: RandomSchema.Table, _ withoutNulls: Set<Int>) {
        if case .composite(let other) = table.key {
            keys[table.id] = [other].compactMap(\.self) + [table.number.id]
        } else {
            keys[table.id] = [table.number.id]
        }
        let references = Set(table.references.flatMap(\.columns))
        rows[table.id] = [3, 4, 9, 20].map { number in
            var row = [table.number.id: "\(number)"]
            for column in table.columns.dropFirst() where column.generated == nil && !references.contains(column.id) {
                let mayBeNull = !column.notNull && !withoutNulls.contains(column.id)
                row[column.id] =
                    mayBeNull && Int.random(in: 0..<4, using: &generator) == 0 ? "NULL" : value(column, number)
            }
            return row
        }
    }

    private mutating func insert(_ table: RandomSchema.Table) {
        for (place, var row) in (rows[table.id] ?? []).enumerated() {
            for reference in table.references where Bool.random(using: &generator) {
                // The last row may be deleted below.
                guard let parent = rows[reference.table]?[place % 3] else { continue }
                let targets = reference.targets.isEmpty ? keys[reference.table] ?? [] : reference.targets
                for (column, target) in zip(reference.columns, targets) { row[column] = parent[target] }
            }
            var cells = table.columns.compactMap { column in
                row[column.id].map { (RandomSchema.quoted(column.name), $0) }
            }
            if case .unique = table.key, !table.isWithoutRowid { cells.append(("rowid", "\(place * 10 + 7)")) }
            sql +=
                "INSERT INTO \(RandomSchema.quoted(table.name)) (\(cells.map(\.0).joined(separator: ", "))) VALUES (\(cells.map(\.1).joined(separator: ", ")));\n"
        }
        if table.key == .counted, !table.isWithoutRowid {
            sql +=
                "DELETE FROM \(RandomSchema.quoted(table.name)) WHERE \(RandomSchema.quoted(table.number.name)) = 20;\n"
        }
    }

    private mutating func value(_ column: RandomSchema.Column, _ number: Int) -> String {
        switch column.type {
        case "INTEGER", "BIGINT": "\(Int.random(in: -9_000_000_000_000_000...9_000_000_000_000_000, using: &generator))"
        case "REAL", "double precision": "\(number).5"
        case "BLOB": "x'00ff\(number % 10)0'"
        case "NUMERIC": "\(number)"
        default: "'it''s \(number) – ü \(Int.random(in: 0..<99, using: &generator))'"
        }
    }
}
