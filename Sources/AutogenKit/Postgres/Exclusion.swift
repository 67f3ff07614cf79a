import SQLText

/// The columns and operators of an exclusion constraint that a statement adds:
/// <https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE>. Expressions are left alone.
struct Exclusion {
    private var elements: [(column: SQL, operation: SQL)] = []

    init?(_ sql: String) {
        var scanner = SQLScanner(Array(sql.utf8))
        var tokens: [SQLScanner.Token] = []
        while let token = scanner.nextSignificant() { tokens.append(token) }
        func word(_ token: SQLScanner.Token?) -> String? {
            token.flatMap { $0.kind == .word ? scanner.keyword($0) : nil }
        }
        guard let start = tokens.firstIndex(where: { word($0) == "exclude" }),
            let open = tokens[start...].firstIndex(where: { $0.kind == .symbol(UInt8(ascii: "(")) })
        else { return nil }
        var rest = tokens[(open + 1)...]
        while let first = rest.popFirst() {
            guard [.word, .quotedName].contains(first.kind),
                let with = rest.firstIndex(where: { word($0) == "with" }),
                rest[..<with].allSatisfy({ [.word, .quotedName].contains($0.kind) })
            else { return nil }
            rest = rest[(with + 1)...]
            var operation = ""
            while let token = rest.popFirst(), case .symbol(let byte) = token.kind,
                byte != UInt8(ascii: ","), byte != UInt8(ascii: ")")
            {
                operation += scanner.text(token.range)
                if rest.first?.kind == .symbol(UInt8(ascii: ")")) {
                    elements.append((SQL(trusted: scanner.text(first.range)), SQL(trusted: operation)))
                    return
                }
            }
            guard !operation.isEmpty else { return nil }
            elements.append((SQL(trusted: scanner.text(first.range)), SQL(trusted: operation)))
        }
        return nil
    }

    /// What is true of a row that another one excludes.
    func condition(_ table: [String], where predicate: String?) -> SQL? {
        guard let name = table.last else { return nil }
        let restriction: SQL = predicate.map { "\(expression: $0)" } ?? "true"
        let columns = elements.enumerated().map { place, element -> SQL in
            "\(element.column) AS other_\(number: place)"
        }
        let pairs = elements.enumerated().map { place, element -> SQL in
            "\(name: name).\(element.column) \(element.operation) other.other_\(number: place)"
        }
        return """
            (\(restriction)) AND EXISTS (SELECT FROM (SELECT ctid AS place, \(columns.joined(separator: ", "))
              FROM \(path: table) WHERE \(restriction)) other
              WHERE other.place <> \(name: name).ctid AND \(pairs.joined(separator: " AND ")))
            """
    }
}
