/// The names that PostgreSQL makes up for what is not named: `makeObjectName` in its sources, which shortens the longer part
/// until all fits in 63 bytes.
package enum DefaultNames {
    package static let limit = 63

    package static func make(_ first: String, _ second: String?, _ label: String?) -> String {
        var (head, tail) = (Array(first.utf8), Array((second ?? "").utf8))
        let overhead = (second == nil ? 0 : 1) + (label.map { $0.utf8.count + 1 } ?? 0)
        while head.count + tail.count > limit - overhead {
            if head.count > tail.count { head.removeLast() } else { tail.removeLast() }
        }
        var parts = [clipped(head)]
        if second != nil { parts.append(clipped(tail)) }
        if let label { parts.append(label) }
        return parts.joined(separator: "_")
    }

    /// The names of an index's columns, where no two are alike: `ChooseIndexColumnNames`.
    package static func indexColumns(_ names: [String]) -> [String] {
        var result: [String] = []
        for name in names {
            var (unique, number) = (name, 1)
            while result.contains(unique) {
                let digits = String(number)
                unique = clipped(Array(name.utf8.prefix(limit - digits.utf8.count))) + digits
                number += 1
            }
            result.append(unique)
        }
        return result
    }

    /// Cuts a character that the limit split.
    private static func clipped(_ bytes: [UInt8]) -> String {
        var bytes = bytes[...]
        while true {
            if let text = String(validating: bytes, as: UTF8.self) { return text }
            bytes.removeLast()
        }
    }
}
