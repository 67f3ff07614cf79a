import SQLText

/// A statement by its words: which kind it is, as far as it matters for where it can run.
struct StatementWords {
    private let scanner: SQLScanner
    private let tokens: [SQLScanner.Token]
    /// Words in lower case; other tokens as they are.
    let all: [String]

    init(_ sql: String) {
        var scanner = SQLScanner(Array(sql.utf8))
        var tokens: [SQLScanner.Token] = []
        while let token = scanner.nextSignificant() { tokens.append(token) }
        let read = scanner
        all = tokens.map { $0.kind == .word ? read.keyword($0) : read.text($0.range) }
        self.tokens = tokens
        self.scanner = scanner
    }

    func begins(_ words: String...) -> Bool { all.starts(with: words) }

    /// Whether PostgreSQL refuses the statement in a transaction.
    var runsOutside: Bool {
        let isConcurrent = all.contains("concurrently")
        switch all.first {
        case "vacuum": return true
        case "create":
            if begins("create", "index") || begins("create", "unique", "index") {
                return isConcurrent && all.firstIndex(of: "concurrently") == all.firstIndex(of: "index").map { $0 + 1 }
            }
            return ["database", "tablespace", "subscription"].contains(all.dropFirst().first)
        case "drop":
            if begins("drop", "index") { return begins("drop", "index", "concurrently") }
            return ["database", "tablespace", "subscription"].contains(all.dropFirst().first)
        case "reindex": return isConcurrent || all.contains { ["database", "system", "schema"].contains($0) }
        case "cluster": return all.count == 1 || all == ["cluster", "verbose"]
        case "discard": return begins("discard", "all")
        case "alter":
            if begins("alter", "system") { return true }
            if begins("alter", "table") { return all.contains("detach") && all.last == "concurrently" }
            if begins("alter", "database") { return all.contains("tablespace") }
            return begins("alter", "subscription") && all.contains("publication")
        default: return false
        }
    }

    /// The label that `ALTER TYPE … ADD VALUE` adds, and the type's name; nothing can use the label before a commit.
    var addedLabel: (type: String, label: String)? {
        guard begins("alter", "type"), let add = all.firstIndex(of: "add"), all.dropFirst(add + 1).first == "value",
            let text = tokens.indices.first(where: { $0 > add && tokens[$0].kind == .string })
        else { return nil }
        let label = all[text].dropFirst(all[text].first == "'" ? 1 : 2).dropLast()
        return (all[2..<add].joined(), String(label))
    }

    /// The name of a type that `CREATE TYPE` makes.
    var createdType: String? {
        guard begins("create", "type"), let end = all.firstIndex(of: "as") else { return nil }
        return all[2..<end].joined()
    }

    /// What `INSERT INTO`, `UPDATE`, `DELETE FROM`, `CREATE TABLE` and `DROP TABLE` are about, without quotes.
    var target: String? {
        let heads = [
            ["create", "table", "if", "not", "exists"], ["create", "table"], ["drop", "table", "if", "exists"],
            ["drop", "table"], ["insert", "into"], ["delete", "from"], ["update"],
        ]
        guard let head = heads.first(where: { all.starts(with: $0) }) else { return nil }
        var name = ""
        for place in tokens.indices.dropFirst(head.count) {
            switch tokens[place].kind {
            case .quotedName: name += all[place].dropFirst().dropLast().replacing("\"\"", with: "\"")
            case .word where name.isEmpty || name.hasSuffix("."): name += all[place]
            case .symbol(UInt8(ascii: ".")): name += "."
            default: return name
            }
        }
        return name
    }
}
