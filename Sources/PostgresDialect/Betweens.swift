import SQLText

/// `a BETWEEN x AND y AND b` keeps its first part in parentheses of its own when PostgreSQL prints it, `((a >= x) AND (a <= y)) AND b`,
/// and loses them when it reads its own print: all becomes one list. Written with `BETWEEN` the print comes out again.
struct Betweens {
    static func respelled(_ text: String) -> String {
        guard text.contains(" >= ") && text.contains(" <= ") || text.contains(" < ") && text.contains(" > ") else {
            return text
        }
        let betweens = Betweens(text)
        return betweens.result()
    }

    private let bytes: [UInt8]
    private let tokens: [SQLScanner.Token]
    private let scanner: SQLScanner
    /// For each parenthesis that opens, the place of the one that closes it.
    private var closing: [Int: Int] = [:]

    private init(_ text: String) {
        bytes = Array(text.utf8)
        scanner = SQLScanner(bytes)
        var (tokens, reader, open): ([SQLScanner.Token], SQLScanner, [Int]) = ([], scanner, [])
        while let token = reader.nextSignificant() {
            if token.kind == .symbol(UInt8(ascii: "(")) { open.append(tokens.count) }
            if token.kind == .symbol(UInt8(ascii: ")")), let start = open.popLast() { closing[start] = tokens.count }
            tokens.append(token)
        }
        self.tokens = tokens
    }

    private func result() -> String {
        var (result, copied): ([UInt8], Int) = ([], 0)
        for start in closing.keys.sorted() {
            guard tokens[start].range.lowerBound >= copied, let replacement = between(at: start) else { continue }
            result += bytes[copied..<tokens[start].range.lowerBound]
            result += replacement.text.utf8
            copied = tokens[replacement.end].range.upperBound
        }
        return String(decoding: result + bytes[copied...], as: UTF8.self)
    }

    private func word(_ place: Int) -> String? {
        guard tokens.indices.contains(place), case .word = tokens[place].kind else { return nil }
        return scanner.keyword(tokens[place])
    }

    /// `((a >= x) AND (a <= y))`, the first of several parts that AND joins; with OR where the value is outside.
    private func between(at start: Int) -> (text: String, end: Int)? {
        guard let end = closing[start], let middle = closing[start + 1], let joint = word(middle + 1),
            joint == "and" || joint == "or", word(end + 1) == joint, word(start - 1) != joint,
            closing[middle + 2] == end - 1
        else { return nil }
        let signs = joint == "and" ? (">=", "<=") : ("<", ">")
        guard let low = comparison(start + 2..<middle, signs.0), let high = comparison(middle + 3..<end - 1, signs.1),
            low.left == high.left
        else { return nil }
        return ("(\(low.left) \(joint == "or" ? "NOT " : "")BETWEEN \(low.right) AND \(high.right))", end)
    }

    /// The two sides of a comparison that is all there is.
    private func comparison(_ places: Range<Int>, _ sign: String) -> (left: String, right: String)? {
        var (depth, found): (Int, (Int, Int)?) = (0, nil)
        var place = places.lowerBound
        while place < places.upperBound {
            switch tokens[place].kind {
            case .symbol(UInt8(ascii: "(")): depth += 1
            case .symbol(UInt8(ascii: ")")): depth -= 1
            case .word
            where depth == 0 && ["and", "or", "not", "between", "is", "case"].contains(scanner.keyword(tokens[place])):
                return nil
            case .symbol(let byte) where depth == 0 && "<>=".utf8.contains(byte):
                var last = place
                while last + 1 < places.upperBound, tokens[last + 1].range.lowerBound == tokens[last].range.upperBound,
                    case .symbol = tokens[last + 1].kind,
                    "<>=!~@#%^&|`?+-*/".utf8.contains(bytes[tokens[last + 1].range.lowerBound])
                {
                    last += 1
                }
                guard found == nil, text(place..<last + 1) == sign else { return nil }
                found = (place, last)
                place = last
            default: break
            }
            place += 1
        }
        guard let found, found.0 > places.lowerBound, found.1 + 1 < places.upperBound else { return nil }
        return (text(places.lowerBound..<found.0), text(found.1 + 1..<places.upperBound))
    }

    private func text(_ places: Range<Int>) -> String {
        guard let first = places.first, let last = places.last else { return "" }
        return scanner.text(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
    }
}
