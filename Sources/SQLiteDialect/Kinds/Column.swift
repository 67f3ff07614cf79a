import DatabaseAccess
import SQLText
import SchemaModel

extension SchemaReader {
    /// A row of `PRAGMA table_xinfo`: <https://www.sqlite.org/pragma.html#pragma_table_xinfo>.
    mutating func readColumn(_ row: Int, _ columns: ResultTable, of table: String, _ definition: TableDefinition) {
        let name = columns.string(row, 1)
        let part = definition.columns[Names.folded(name)]
        var column = Column(id: .main(.column, table, name))
        column.type = columns.string(row, 2)
        column.notNull = columns.string(row, 3) != "0"
        column.collation = part?.collation.map { [$0] }
        column.notNullConflict = column.notNull ? part?.notNullConflict : nil
        column.notNullName = column.notNull ? part?.notNullName : nil
        column.position = Uncompared(row + 1)
        let hidden = columns.string(row, 6)
        if hidden == "2" || hidden == "3" {
            column.generated = part?.generated
            column.isVirtual = hidden == "2"
            // SQLite puts the clause into the type where nothing parts them.
            column.type = column.type.withoutGeneration
        }
        schema.insert(column)
        if !columns.isNull(row, 4), column.generated == nil {
            schema.insert(
                ColumnDefault(id: .main(.columnDefault, table, name), expression: columns.string(row, 4)))
        }
    }
}

extension String {
    /// `INTEGER GENERATED ALWAYS` is what the parser takes for the type of `INTEGER GENERATED ALWAYS AS (…)`.
    fileprivate var withoutGeneration: String {
        let suffix = "generated always"
        guard Names.folded(self).hasSuffix(suffix) else { return self }
        var rest = dropLast(suffix.count)
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}

extension Column {
    /// The column as `CREATE TABLE` and `ADD COLUMN` take it, with what stands in it besides.
    func definition(default value: ColumnDefault?, constraints: [SQL] = []) -> SQL {
        var parts: [SQL] = [Names.quoted(id.name)]
        if !type.isEmpty { parts.append("\(expression: type)") }
        if let collation { parts.append("COLLATE \(Names.quoted(collation.last ?? ""))") }
        if notNull {
            let label: SQL = notNullName.map { "CONSTRAINT \(Names.quoted($0)) " } ?? ""
            parts.append("\(label)NOT NULL\(Conflict.clause(notNullConflict))")
        }
        if let value { parts.append("DEFAULT \(expression: value.sqliteText)") }
        if let generated {
            parts.append("GENERATED ALWAYS AS (\(expression: generated)) \(isVirtual ? "VIRTUAL" : "STORED")")
        }
        return (parts + constraints).joined(separator: " ")
    }
}

/// `ON CONFLICT`: <https://www.sqlite.org/lang_conflict.html>.
enum Conflict {
    static func clause(_ action: String?) -> SQL {
        action.map { " ON CONFLICT \(expression: $0.uppercased())" } ?? ""
    }
}

extension ColumnDefault {
    /// The expression in brackets, where SQLite wants them.
    var sqliteText: String { isLiteral ? expression : "(\(expression))" }

    /// Whether it is a constant in the grammar's sense: a signed number, a string, a word.
    var isLiteral: Bool {
        let (tokenizer, tokens) = Tokenizer.significant(expression)
        guard let first = tokens.first, !expression.contains("--"), !expression.contains("/*") else { return false }
        switch first.kind {
        case .symbol(UInt8(ascii: "-")), .symbol(UInt8(ascii: "+")):
            return tokens.count == 2 && tokens[1].kind == .number
        case .word, .string, .number, .quotedName: return tokens.count == 1 && !tokenizer.bytes.isEmpty
        default: return false
        }
    }

    /// Whether rows that exist can get it by `ADD COLUMN`: <https://www.sqlite.org/lang_altertable.html>.
    var isConstant: Bool {
        isLiteral && !["current_time", "current_date", "current_timestamp"].contains(Names.folded(expression))
    }

    var isNull: Bool { Names.folded(expression) == "null" }
}
