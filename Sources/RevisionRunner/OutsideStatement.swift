import DatabaseAccess
import SQLText

/// What PostgreSQL refuses inside a transaction, or what may end one itself. All else in a step without a transaction gets one
/// together with its entry in the journal.
enum OutsideStatement {
    static func isOne(_ sql: String) -> Bool {
        let words = words(sql)
        func begins(_ expected: String...) -> Bool { Array(words.prefix(expected.count)) == expected }
        switch words.first {
        case "vacuum", "reindex", "cluster", "call", "do", "discard", "checkpoint", "load": return true
        case "create" where words.count > 1:
            return ["database", "tablespace", "subscription"].contains(words[1])
                || begins("create", "index", "concurrently") || begins("create", "unique", "index", "concurrently")
        case "drop" where words.count > 1:
            return ["database", "tablespace", "subscription"].contains(words[1])
                || begins("drop", "index", "concurrently")
        case "alter" where words.count > 1:
            return ["system", "database", "subscription"].contains(words[1])
                || words[1] == "table" && words.contains("detach")
                    && (words.last == "concurrently" || words.last == "finalize")
        default: return false
        }
    }

    /// Whether a statement waits for a lock that nobody has to wait behind: then it needs no limit.
    static func isPatient(_ sql: String) -> Bool { words(sql).contains("concurrently") }

    /// The statement's words in lower case, those in parentheses left out.
    private static func words(_ sql: String) -> [String] {
        var scanner = SQLScanner(Array(sql.utf8))
        var (words, depth) = ([String](), 0)
        while let token = scanner.nextSignificant() {
            switch token.kind {
            case .symbol(UInt8(ascii: "(")): depth += 1
            case .symbol(UInt8(ascii: ")")): depth -= 1
            case .word where depth == 0: words.append(scanner.keyword(token))
            default: break
            }
        }
        return words
    }
}

/// `ALTER TABLE … DETACH PARTITION … CONCURRENTLY`, which a kill can leave half done:
/// <https://www.postgresql.org/docs/current/sql-altertable.html>.
struct ConcurrentDetachment {
    private let table: String
    private let partition: String

    init?(_ sql: String) {
        var words = StatementBeginning(sql)
        guard words.take("alter", "table") else { return nil }
        _ = words.take("if", "exists")
        guard let table = words.pop(), words.take("detach", "partition"), let partition = words.pop(),
            words.take("concurrently")
        else { return nil }
        (self.table, self.partition) = (table, partition)
    }

    /// Whether the catalog shows the effect. What was cut short is finished.
    func isDone(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        let rows = try session.query(
            "SELECT inhdetachpending FROM pg_inherits WHERE inhrelid = to_regclass($1) AND inhparent = to_regclass($2)",
            [partition, table])
        guard rows.rowCount > 0 else { return true }
        guard rows.bool(0, 0) else { return false }
        try session.execute("ALTER TABLE \(table) DETACH PARTITION \(partition) FINALIZE")
        return true
    }
}
