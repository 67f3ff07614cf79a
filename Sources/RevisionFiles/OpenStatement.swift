import SQLText

/// A statement as far as it has been read: what tells whether a semicolon ends it, and whether a revision may hold it.
struct OpenStatement {
    /// What keeps a semicolon from ending the statement, and where it opened.
    enum Unclosed: Equatable {
        case parenthesis(Int)
        case atomicBody(Int)
    }

    /// Without blanks around it; with comments after it.
    private(set) var range: Range<Int>
    /// Where its last token ends that is no comment.
    private(set) var end: Int
    /// `COPY … FROM stdin`. From stdout is the same to PostgreSQL.
    private(set) var readsStandardInput = false
    /// The first words in lower case; other tokens are empty.
    private var head: [String] = []
    private var (isRoutine, isCopy, isTrigger) = (false, false, false)
    private var parentheses: [Int] = []
    private var atomicBody: Int?
    private var previous = (word: "", start: 0)

    init(_ first: SQLScanner.Token, _ scanner: SQLScanner) {
        (range, end) = (first.range, first.range.upperBound)
        append(first, scanner)
    }

    var unclosed: Unclosed? { parentheses.last.map(Unclosed.parenthesis) ?? atomicBody.map(Unclosed.atomicBody) }

    /// The word by which the statement begins or ends a transaction.
    var transactionWord: String? {
        switch head.first {
        case "begin", "commit", "rollback", "end", "abort": head.first
        case "start", "prepare": head.dropFirst().first == "transaction" ? head.first : nil
        default: nil
        }
    }

    mutating func append(_ token: SQLScanner.Token, _ scanner: SQLScanner) {
        guard token.isSignificant else {
            // A comment belongs to the statement that it stands in, without the blanks at its end.
            let last = scanner.bytes[token.range].lastIndex { $0 > UInt8(ascii: " ") }
            if let last { range = range.lowerBound..<(last + 1) }
            return
        }
        range = range.lowerBound..<token.range.upperBound
        end = token.range.upperBound
        switch token.kind {
        case .symbol(UInt8(ascii: "(")): parentheses.append(token.range.lowerBound)
        case .symbol(UInt8(ascii: ")")): _ = parentheses.popLast()
        default: break
        }
        guard head.count < 4 || isRoutine || isCopy || isTrigger else { return }
        let word =
            switch token.kind {
            case .word: scanner.keyword(token)
            case .symbol(UInt8(ascii: ";")): ";"
            case .symbol(UInt8(ascii: ".")): "."
            case .symbol(UInt8(ascii: ",")): ","
            default: ""
            }
        if head.count < 4 {
            head.append(word)
            isRoutine = isRoutine || isRoutineHead
            isCopy = head[0] == "copy"
            isTrigger = isTrigger || head[0] == "create" && word == "trigger"
        }
        previous = (parentheses.isEmpty ? followed(word) : word, token.range.lowerBound)
    }

    /// `CREATE [OR REPLACE] {FUNCTION | PROCEDURE}`
    private var isRoutineHead: Bool {
        guard head[0] == "create", let kind = head.last, kind == "function" || kind == "procedure" else { return false }
        return head.count == 2 || head.count == 4 && head[1] == "or" && head[2] == "replace"
    }

    /// After these BEGIN is the name of something: of a column, a table, a trigger, a function.
    private static let naming: Set<String> = [
        ".", ",", "of", "on", "trigger", "exists", "from", "as", "table", "function", "procedure",
    ]

    /// SQLite's triggers have their statements between BEGIN and END; PostgreSQL's have none. As in `sqlite3_complete`, only the END
    /// after a semicolon is the trigger's: <https://www.sqlite.org/c3ref/complete.html>.
    private mutating func inTrigger(_ word: String) -> String {
        if atomicBody == nil {
            if word == "begin", !Self.naming.contains(previous.word) { atomicBody = previous.start }
        } else if word == "end", previous.word == ";" {
            atomicBody = nil
        }
        return word
    }

    /// Takes a word outside parentheses, and gives what the next one is to see before it.
    private mutating func followed(_ word: String) -> String {
        if isRoutine, previous.word == "begin", word == "atomic", atomicBody == nil {
            atomicBody = previous.start
            return ";"
        }
        if isTrigger { return inTrigger(word) }
        // Only where a statement of the body could begin is END the body's own: any other closes a CASE, or is a name.
        if word == "end", previous.word == ";" { atomicBody = nil }
        if isCopy, previous.word == "from", word == "stdin" || word == "stdout" { readsStandardInput = true }
        return word
    }
}
