import MigrationPlan
import SQLText
import SchemaModel

/// What no two rows of a table may have the same: of a key or of a unique index.
struct Uniqueness {
    /// As a flag names it.
    let name: String
    /// By a column or an expression, and the collation under which it is compared.
    let parts: [(subject: IndexPart.Subject, collation: String)]
    let predicate: String?

    init(_ key: KeyConstraint, _ table: TableContents) {
        name = "(\(key.columns.joined(separator: ", ")))"
        let parts = key.parts.isEmpty ? key.columns.map { IndexPart(.column($0)) } : key.parts
        self.parts = parts.map { Self.part($0, table) }
        predicate = nil
    }

    init(_ index: Index, _ table: TableContents) {
        name = index.id.dottedName
        parts = index.parts.map { Self.part($0, table) }
        predicate = index.predicate
    }

    /// All that a table has.
    static func all(_ table: TableContents) -> [Uniqueness] {
        table.keys.map { Uniqueness($0, table) } + table.indexes.filter(\.isUnique).map { Uniqueness($0, table) }
    }

    private static func part(_ part: IndexPart, _ table: TableContents) -> (IndexPart.Subject, String) {
        var own: [String]?
        if case .column(let name) = part.subject { own = table.column(name)?.collation }
        return (part.subject, Names.folded((part.collation ?? own)?.last ?? "BINARY"))
    }

    /// Whether rows that keep this keep another.
    /// - Parameter subject: what a part of the other was before; nil where its values are new.
    func implies(_ other: Uniqueness, _ subject: (IndexPart.Subject) -> IndexPart.Subject?) -> Bool {
        guard predicate == nil || predicate == other.predicate else { return false }
        return parts.allSatisfy { part in
            other.parts.contains { subject($0.subject) == part.subject && $0.collation == part.collation }
        }
    }

    /// - Parameters:
    ///   - table: the name under which rows are counted.
    ///   - value: a part in terms of the table as it is; nil where it cannot be told.
    func flag(in table: SQL, _ value: (IndexPart.Subject) -> SQL?) -> Flag {
        let values = parts.compactMap { value($0.subject) }
        let rows = predicate.map { value(.expression($0)) } ?? ""
        var check: SQL?
        if values.count == parts.count, let rows {
            var conditions = values.map { "\($0) IS NOT NULL" as SQL }
            if !rows.isEmpty { conditions.append("(\(rows))") }
            let groups = zip(values, parts).map { value, part -> SQL in
                "\(value) COLLATE \(Names.quoted(part.collation))"
            }
            check = """
                SELECT count(*) FROM (SELECT 1 FROM \(table) WHERE \(conditions.joined(separator: " AND ")) \
                GROUP BY \(groups.joined(separator: ", ")) HAVING count(*) > 1)
                """
        }
        return Flag(.note, "add-unique", "fails where rows repeat each other in \(name)", check: check)
    }
}
