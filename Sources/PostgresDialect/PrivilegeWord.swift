import SchemaModel
import SQLText

/// A word of ``Grants`` taken apart: `select (a, b) with grant option by manager`.
struct PrivilegeWord: Hashable {
    static let grantable = " with grant option"
    private static let by = " by "
    /// What an owner has left who gave up everything.
    static let none = "none"

    var privilege: String
    var columns: [String] = []
    var isGrantable = false
    /// The role that granted it; nil where that is the owner.
    var grantor: String?

    init(_ text: String) {
        var rest = text[...]
        if let by = rest.ranges(of: Self.by).last, let name = NameNotation.parse(String(rest[by.upperBound...])),
            name.count == 1, !rest[..<by.lowerBound].contains("(") || !rest[by.upperBound...].contains(")")
        {
            grantor = name[0]
            rest = rest[..<by.lowerBound]
        }
        if rest.hasSuffix(Self.grantable) {
            isGrantable = true
            rest = rest.dropLast(Self.grantable.count)
        }
        if let open = rest.firstIndex(of: "("), rest.last == ")" {
            columns = NameList.split(String(rest[rest.index(after: open)...].dropLast()))
            rest = rest[..<open]
        }
        privilege = rest.trimmed
    }

    /// The word again.
    var text: String {
        let list = columns.isEmpty ? "" : " (" + columns.map(NameNotation.part).joined(separator: ", ") + ")"
        let origin = grantor.map { Self.by + NameNotation.part($0) } ?? ""
        return privilege + list + (isGrantable ? Self.grantable : "") + origin
    }

    /// The same without the grant option.
    var plain: PrivilegeWord {
        var word = self
        word.isGrantable = false
        return word
    }

    /// As `GRANT` and `REVOKE` write it.
    var sql: SQL {
        let word: SQL = "\(expression: privilege.uppercased())"
        return columns.isEmpty ? word : "\(word) (\(names: columns))"
    }
}
