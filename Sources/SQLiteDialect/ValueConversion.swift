import SQLText
import SchemaModel

/// What becomes of values that a column of another type takes over: <https://www.sqlite.org/datatype3.html#type_affinity>.
struct ValueConversion {
    let was: Affinity
    let now: Affinity
    /// The column that the values come from.
    let name: SQL

    /// Whether values are kept otherwise at all: whole numbers and other ones keep theirs alike.
    var changesStorage: Bool {
        let numbers: Set<Affinity> = [.integer, .numeric]
        return was != now && now != .blob && !(numbers.contains(was) && numbers.contains(now))
    }

    /// What holds for values that are not the same afterwards; nil where there can be none.
    var condition: SQL? {
        guard changesStorage else { return nil }
        switch now {
        case .blob: return nil
        // Fifteen digits are written.
        case .text: return "typeof(\(name)) = 'real' AND CAST(CAST(\(name) AS TEXT) AS REAL) <> \(name)"
        case .integer, .numeric: return was == .real ? nil : respelt("NUMERIC")
        case .real:
            switch was {
            case .text: return respelt("REAL")
            case .integer, .numeric, .real: return rounded
            case .blob: return "\(respelt("REAL")) OR \(rounded)"
            }
        }
    }

    /// A value as the new column keeps it.
    var value: SQL {
        guard changesStorage else { return name }
        return switch now {
        case .blob: name
        case .text: "CASE WHEN typeof(\(name)) IN ('integer', 'real') THEN CAST(\(name) AS TEXT) ELSE \(name) END"
        case .integer, .numeric: "CASE WHEN \(isNumberText) THEN CAST(\(name) AS NUMERIC) ELSE \(name) END"
        case .real:
            "CASE WHEN \(isNumberText) OR typeof(\(name)) = 'integer' THEN CAST(\(name) AS REAL) ELSE \(name) END"
        }
    }

    /// Whether values change only where somebody put into the column what its type does not say.
    var isUnusual: Bool { was == .integer && now == .text }

    /// Texts that are numbers become numbers, and are written in one way only.
    private func respelt(_ type: SQL) -> SQL {
        "(\(isNumberText) AND CAST(CAST(\(name) AS \(type)) AS TEXT) <> \(name) COLLATE BINARY)"
    }

    /// The comparison takes a text for a number where the column would: a cast takes any.
    private var isNumberText: SQL { "typeof(\(name)) = 'text' AND \(name) = CAST(\(name) AS NUMERIC)" }

    /// Beyond 2⁵³ not every whole number is a real one.
    private var rounded: SQL { "(typeof(\(name)) = 'integer' AND CAST(\(name) AS REAL) <> \(name))" }

    /// What holds for values that no STRICT table takes into a column of a type, and that are no row's number where the type is INTEGER:
    /// <https://www.sqlite.org/stricttables.html>.
    func misfit(_ type: String) -> SQL? {
        switch Names.folded(type) {
        case "int", "integer":
            return """
                typeof(\(name)) = 'blob' OR typeof(\(name)) = 'real' AND CAST(\(name) AS INTEGER) <> \(name) \
                OR typeof(\(name)) = 'text' AND (\(name) <> CAST(\(name) AS NUMERIC) OR typeof(CAST(\(name) AS NUMERIC)) <> 'integer')
                """
        case "real":
            return "typeof(\(name)) = 'blob' OR typeof(\(name)) = 'text' AND \(name) <> CAST(\(name) AS NUMERIC)"
        case "text": return "typeof(\(name)) = 'blob'"
        case "blob": return "typeof(\(name)) NOT IN ('blob', 'null')"
        default: return nil
        }
    }
}

/// How SQLite keeps the values of a column, by its declared type: <https://www.sqlite.org/datatype3.html#determination_of_column_affinity>.
enum Affinity: String {
    case text, numeric, integer, real, blob

    init(_ type: String) {
        let type = Names.folded(type)
        if type.contains("int") {
            self = .integer
        } else if ["char", "clob", "text"].contains(where: type.contains) {
            self = .text
        } else if type.isEmpty || type.contains("blob") {
            self = .blob
        } else if ["real", "floa", "doub"].contains(where: type.contains) {
            self = .real
        } else {
            self = .numeric
        }
    }

    /// In a STRICT table ANY means what it says.
    init(_ column: Column, in table: TableContents) {
        self = table.table?.isStrict == true && Names.folded(column.type) == "any" ? .blob : Affinity(column.type)
    }
}
