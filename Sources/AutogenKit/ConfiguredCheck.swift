import DatabaseAccess

/// An assertion of `autogen.yml`, under `checks:`.
struct ConfiguredCheck: Sendable, Equatable {
    static let keys = ["sql", "expect"]

    let name: String
    var sql = ""
    /// The one value that it must give; nil where it must give no row, zero or true.
    var expect: String?

    static let shownRows = 5

    func failure(_ error: DatabaseError) -> Finding {
        Finding(
            .problem, "check", "\(name): could not run: \(error.message)",
            details: error.code == "57014" ? ["it may take 60 seconds"] : [])
    }

    func judge(_ rows: ResultTable) -> Finding {
        let single = rows.rowCount == 1 && rows.columnCount == 1 ? rows.optionalString(0, 0) : nil
        if let expect {
            if let single, Self.same(single, expect) { return Finding(.ok, "check", "\(name): \(expect), as expected") }
            return Finding(.problem, "check", "\(name): expected \(expect), and got other rows", details: shown(rows))
        }
        if rows.rowCount == 0 || single == "0" || single == "t" { return Finding(.ok, "check", "\(name): holds") }
        return Finding(
            .problem, "check", "\(name): does not hold; it must give no row, 0 or true", details: shown(rows))
    }

    /// Booleans are `t` and `f` on the wire, and `true` and `false` to people.
    private static func same(_ value: String, _ expected: String) -> Bool {
        value == expected || ["t true", "f false"].contains("\(value) \(expected)")
    }

    private func shown(_ rows: ResultTable) -> [String] {
        if rows.rowCount == 0 { return ["no row"] }
        let lines = (0..<min(rows.rowCount, Self.shownRows)).map { row in
            (0..<rows.columnCount).map { rows.optionalString(row, $0) ?? "null" }.joined(separator: " | ")
        }
        return lines + (rows.rowCount > Self.shownRows ? ["…"] : [])
    }
}
