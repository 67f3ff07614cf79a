import SQLText

/// The second and later arms of `UNION`, `INTERSECT` and `EXCEPT` in a view's text. PostgreSQL prints a constant there as `NULL::text`
/// without a name, and would name it `text` when it reads its own print again: with the name that it stands for, the print comes out
/// the same. Names in these arms mean nothing otherwise.
struct SetOperationArms {
    /// A view's text with the names that PostgreSQL's own print leaves out.
    static func named(_ text: String) -> String {
        guard ["UNION", "INTERSECT", "EXCEPT"].contains(where: text.contains) else { return text }
        var arms = SetOperationArms(text)
        return arms.insertNames()
    }

    private static let name = #" AS "?column?""#
    private static let operations: Set<String> = ["union", "intersect", "except"]
    private static let listEnds: Set<String> = [
        "from", "where", "group", "having", "window", "order", "limit", "offset", "fetch", "for",
    ]

    /// One query, inside its parentheses.
    private struct Level {
        var isLaterArm = false
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
            case .symbol(let byte):
                // Of a type are its dots and brackets.
                if !".[]".utf8.contains(byte) { levels[level].endsWithCast = false }
            case .word: read(scanner.keyword(token), at: token.range.lowerBound)
            default: break
            }
            colons = 0
            levels[levels.count - 1].lastEnd = token.range.upperBound
        }
        endItem()
        return result()
    }

    private mutating func read(_ word: String, at start: Int) {
        let level = levels.count - 1
        if Self.operations.contains(word) {
            endItem()
            levels[level].isLaterArm = true
        } else if word == "select" {
            levels[level].inList = levels[level].isLaterArm && isPrinted(start)
        } else if levels[level].inList {
            if word == "as" { levels[level].hasName = true }
            if Self.listEnds.contains(word) { endItem() }
        }
    }

    /// Whether `SELECT` stands as PostgreSQL prints it: on a line of its own, one blank further in than the operation above.
    private func isPrinted(_ start: Int) -> Bool {
        let line = scanner.bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        guard line > 0, scanner.bytes[line..<start].allSatisfy({ $0 == UInt8(ascii: " ") }) else { return false }
        let above = scanner.bytes[..<(line - 1)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return scanner.bytes[above..<(line - 1)].prefix { $0 == UInt8(ascii: " ") }.count == start - line - 1
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
