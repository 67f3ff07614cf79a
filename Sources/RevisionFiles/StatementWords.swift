import SQLText

/// A statement by its words: which kind it is, as far as it matters for where it can run.
package struct StatementWords {
    private let scanner: SQLScanner
    private let tokens: [SQLScanner.Token]
    /// Words in lower case; other tokens as they are.
    let all: [String]

    package init(_ sql: String) {
        var scanner = SQLScanner(Array(sql.utf8))
        var tokens: [SQLScanner.Token] = []
        while let token = scanner.nextSignificant() { tokens.append(token) }
        let read = scanner
        all = tokens.map { $0.kind == .word ? read.keyword($0) : read.text($0.range) }
        self.tokens = tokens
        self.scanner = scanner
    }

    func begins(_ words: String...) -> Bool { all.starts(with: words) }

    /// Whether a transaction can hold the statement; nil where it can.
    package enum Outside: Sendable {
        /// PostgreSQL refuses it inside a transaction.
        case always
        /// PostgreSQL refuses it for some objects (`REINDEX` of what is partitioned), or it may end a transaction itself (`CALL`); SQLite lets some do nothing
        /// there (`PRAGMA`).
        case sometimes
    }

    package var outside: Outside? {
        func isAmong(_ words: Set<String>) -> Bool { all.count > 1 && words.contains(all[1]) }
        switch all.first {
        case "vacuum": return .always
        case "create", "drop":
            if isAmong(["database", "tablespace"]) { return .always }
            if isAmong(["subscription"]) {
                return all[0] == "drop" || !all.contains("create_slot") ? .always : .sometimes
            }
            let start = begins("create", "unique", "index") ? 3 : 2
            return isAmong(["index"]) || start == 3
                ? all.dropFirst(start).first == "concurrently" ? .always : nil : nil
        case "alter":
            if isAmong(["system"]) { return .always }
            if isAmong(["table"]), all.contains("detach") {
                return all.last == "concurrently" ? .always : all.last == "finalize" ? .sometimes : nil
            }
            if isAmong(["database"]) { return all.contains("tablespace") ? .always : .sometimes }
            if isAmong(["subscription"]) { return all.contains("publication") ? .always : .sometimes }
            return nil
        case "reindex":
            let isWide = all.contains { ["concurrently", "database", "system", "schema"].contains($0) }
            return isWide ? .always : .sometimes
        case "cluster": return all.count == 1 || all == ["cluster", "verbose"] ? .always : .sometimes
        case "discard": return isAmong(["all"]) ? .always : .sometimes
        case "call", "do", "checkpoint", "load", "pragma": return .sometimes
        default: return nil
        }
    }

    /// Whether it waits for locks behind which nobody else has to wait: then the wait needs no limit.
    package var isConcurrent: Bool { all.contains("concurrently") }

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
