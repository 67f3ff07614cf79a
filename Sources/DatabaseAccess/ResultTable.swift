/// The rows of a query in one buffer. A cell becomes a `String` or a number only when it is asked for.
package struct ResultTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int32] = []
    /// 1 for a null, 0 for a value.
    private var nulls: [UInt8] = []
    package let columnCount: Int

    package init(columnCount: Int, cells: Int = 0, bytes: Int = 0) {
        self.columnCount = columnCount
        self.bytes.reserveCapacity(bytes)
        ends.reserveCapacity(cells)
        nulls.reserveCapacity(cells)
    }

    package mutating func append(cell: UnsafeRawBufferPointer) {
        unsafe bytes.append(contentsOf: cell)
        ends.append(Int32(bytes.count))
        nulls.append(0)
    }

    package mutating func appendNull() {
        ends.append(Int32(bytes.count))
        nulls.append(1)
    }

    /// All cells, where each ends, and which are null: equal for equal results, and for no others.
    package var content: [[UInt8]] { [bytes, unsafe ends.withUnsafeBytes { unsafe Array($0) }, nulls] }

    package var rowCount: Int { columnCount == 0 ? 0 : ends.count / columnCount }

    private func range(_ row: Int, _ column: Int) -> Range<Int> {
        let cell = row * columnCount + column
        return (cell == 0 ? 0 : Int(ends[cell - 1]))..<Int(ends[cell])
    }

    package func isNull(_ row: Int, _ column: Int) -> Bool { nulls[row * columnCount + column] == 1 }

    package func string(_ row: Int, _ column: Int) -> String {
        String(decoding: bytes[range(row, column)], as: UTF8.self)
    }

    package func optionalString(_ row: Int, _ column: Int) -> String? {
        isNull(row, column) ? nil : string(row, column)
    }

    /// The first byte: for `"char"` and boolean columns.
    package func character(_ row: Int, _ column: Int) -> Character {
        let range = range(row, column)
        return range.isEmpty ? "\0" : Character(UnicodeScalar(bytes[range.lowerBound]))
    }

    package func bool(_ row: Int, _ column: Int) -> Bool { character(row, column) == "t" }

    /// A decimal number; 0 for null and empty.
    package func int(_ row: Int, _ column: Int) -> Int { Self.number(bytes[range(row, column)]) }

    /// The numbers of an `int2vector`, `oidvector` or a one-dimensional array without nulls.
    package func ints(_ row: Int, _ column: Int) -> [Int] {
        bytes[range(row, column)].split { byte in
            !(byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte))
        }.map(Self.number)
    }

    /// The texts of a one-dimensional array: <https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO>. Null elements are dropped.
    package func strings(_ row: Int, _ column: Int) -> [String] {
        var result: [String] = []
        var current: [UInt8] = []
        var (inQuotes, wasQuoted, escaped) = (false, false, false)
        func finish() {
            let text = String(decoding: current, as: UTF8.self)
            if wasQuoted || (text != "NULL" && !text.isEmpty) { result.append(text) }
            (current, wasQuoted) = ([], false)
        }
        for byte in bytes[range(row, column)].dropFirst() {
            if escaped {
                current.append(byte)
                escaped = false
            } else if byte == UInt8(ascii: "\\") {
                escaped = true
            } else if byte == UInt8(ascii: "\"") {
                (inQuotes, wasQuoted) = (!inQuotes, true)
            } else if !inQuotes, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") {
                finish()
            } else {
                current.append(byte)
            }
        }
        return result
    }

    /// The bytes of a `bytea` in hexadecimal form.
    package func hexBytes(_ row: Int, _ column: Int) -> [UInt8] {
        let digits = bytes[range(row, column)].dropFirst(2).map { byte -> UInt8 in
            byte >= UInt8(ascii: "a") ? byte - UInt8(ascii: "a") + 10 : byte &- UInt8(ascii: "0")
        }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        let isNegative = digits.first == UInt8(ascii: "-")
        var value = 0
        for digit in isNegative ? digits.dropFirst() : digits { value = value &* 10 &+ Int(digit &- UInt8(ascii: "0")) }
        return isNegative ? -value : value
    }
}
