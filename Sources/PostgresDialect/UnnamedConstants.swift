import SQLText

/// Constants where names mean nothing: in subqueries of expressions, in the second and later arms of `UNION`, `INTERSECT` and `EXCEPT`,
/// and in the statements of a function. PostgreSQL prints them there as `NULL::text` without a name, and would name them `text` when
/// it reads its own print again: with the name that they have, the print comes out the same.
struct UnnamedConstants {
    /// A text of PostgreSQL's with the names that its print leaves out.
    static func named(_ text: String) -> String {
        guard text.contains("::"), text.contains("SELECT") else { return text }
        var constants = UnnamedConstants(text)
        return constants.insertNames()
    }

    private static let name = #" AS "?column?""#
    private static let listEnds: Set<String> = [
        "from", "where", "group", "having", "window", "order", "limit", "offset", "fetch", "for", "union", "intersect",
        "except",
    ]

    /// One query, inside its parentheses.
    private struct Level {
        var inList = false
        var hasName = false
        /// After a cast that nothing but its type follows.
        var endsWithCast = false
        var lastEnd = 0
    }

    private var scanner: SQLScanner
    private var levels = [Level()]
    private var places: [Int] = []

    private init(_ text: String) { scanner = SQLScanner(Array(text.utf8)) }

    private mutating func insertNames() -> String {
        var colons = 0
        while let token = scanner.nextSignificant() {
            let level = levels.count - 1
            switch token.kind {
            case .symbol(UInt8(ascii: "(")):
                levels.append(Level())
                continue
            case .symbol(UInt8(ascii: ")")):
                endItem()
                if level > 0 { levels.removeLast() }
                levels[levels.count - 1].lastEnd = token.range.upperBound
                continue
            case .symbol(UInt8(ascii: ",")) where levels[level].inList:
                endItem()
                levels[level].inList = true
                continue
            case .symbol(UInt8(ascii: ":")):
                colons += 1
                if colons == 2 { levels[level].endsWithCast = true }
                continue
            case .symbol(UInt8(ascii: ";")):
                endItem()
                continue
            case .symbol(let byte):
                // Of a type are its dots and brackets.
                if !".[]".utf8.contains(byte) { levels[level].endsWithCast = false }
            case .word: read(scanner.keyword(token))
            default: break
            }
            colons = 0
            levels[levels.count - 1].lastEnd = token.range.upperBound
        }
        endItem()
        return result()
    }

    private mutating func read(_ word: String) {
        let level = levels.count - 1
        if word == "select" {
            levels[level].inList = true
        } else if levels[level].inList {
            if word == "as" { levels[level].hasName = true }
            if Self.listEnds.contains(word) { endItem() }
        }
    }

    private mutating func endItem() {
        let level = levels.count - 1
        let item = levels[level]
        if item.inList, item.endsWithCast, !item.hasName { places.append(item.lastEnd) }
        (levels[level].inList, levels[level].hasName, levels[level].endsWithCast) = (false, false, false)
    }

    private func result() -> String {
        var (result, start): ([UInt8], Int) = ([], 0)
        for place in places.sorted() {
            result += scanner.bytes[start..<place]
            result += Self.name.utf8
            start = place
        }
        return String(decoding: result + scanner.bytes[start...], as: UTF8.self)
    }
}
