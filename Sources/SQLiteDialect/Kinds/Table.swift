import SQLText
import SchemaModel

extension TableContents {
    /// `CREATE TABLE`, under another name where it is to take the table's place.
    func creation(as name: String? = nil) -> SQL {
        let inColumn = columnKey
        let elements = columns.map { column -> SQL in
            let key = inColumn.flatMap { $0.columns == [column.id.name] ? [primaryKeyClause($0)] : nil } ?? []
            let checks = columnChecks(column.id.name).map { "CHECK (\(expression: $0.expression))" as SQL }
            return column.definition(default: defaults[column.id.name], constraints: key + checks)
        }
        let lines = (elements + constraintClauses).map { "    \($0)" as SQL }.joined(separator: ",\n")
        return "CREATE TABLE \(Names.quoted(name ?? id.name)) (\n\(lines)\n)\(options)"
    }

    private var options: SQL {
        let words: [SQL] = [
            table?.isStrict == true ? "STRICT" : "", table?.isWithoutRowid == true ? "WITHOUT ROWID" : "",
        ].filter { !$0.isEmpty }
        return words.isEmpty ? "" : " \(words.joined(separator: ", "))"
    }
}
