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

    /// What names columns in it.
    var texts: [String] {
        [predicate].compactMap(\.self)
            + parts.map { part in
                switch part.subject {
                case .column(let name): Quoting.quoted(name)
                case .expression(let text): text
                }
            }
    }

    /// - Parameter rows: the rows as they will be; nil where that cannot be told before.
    func flag(in rows: SQL?) -> Flag {
        let values = parts.map { part -> SQL in
            switch part.subject {
            case .column(let name): Names.quoted(name)
            case .expression(let text): "(\(expression: text))"
            }
        }
        var conditions = values.map { "\($0) IS NOT NULL" as SQL }
        if let predicate { conditions.append("(\(expression: predicate))") }
        let groups = zip(values, parts).map { value, part -> SQL in
            "\(value) COLLATE \(Names.quoted(part.collation))"
        }
        let check = rows.map { rows -> SQL in
            """
            SELECT count(*) FROM (SELECT 1 FROM \(rows) WHERE \(conditions.joined(separator: " AND ")) \
            GROUP BY \(groups.joined(separator: ", ")) HAVING count(*) > 1)
            """
        }
        return Flag(.note, "add-unique", "fails where rows repeat each other in \(name)", check: check)
    }
}
