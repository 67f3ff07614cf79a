import MigrationPlan
import SQLText
import SchemaModel

/// A full-text index that keeps no texts of its own: it finds them by the numbers of another table's rows, and is not told when those
/// change. <https://www.sqlite.org/fts5.html#external_content_tables>, <https://www.sqlite.org/fts3.html#_external_content_fts4_tables_>
struct SearchIndex {
    let name: String
    /// The table or view that has the texts, in lower case.
    let content: String
    /// What it calls the number of a row, in lower case.
    private let number: String
    private let isFTS5: Bool
    /// All names that it says, in lower case.
    private let words: Set<String>

    /// Nil where the virtual table is none.
    init?(_ name: String, _ sql: String) {
        var reader = TokenReader(sql)
        while !reader.isAtEnd, !reader.take("using") { reader.skip() }
        guard ["fts3", "fts4", "fts5"].contains(reader.keyword) else { return nil }
        isFTS5 = reader.keyword == "fts5"
        var options: [String: String] = [:]
        while !reader.isAtEnd {
            let key = reader.keyword
            reader.skip()
            guard !key.isEmpty, reader.isAt("=") else { continue }
            reader.skip()
            options[key] = reader.takeName()
        }
        guard let content = options["content"], !content.isEmpty else { return nil }
        self.name = name
        self.content = Names.folded(content)
        number = Names.folded(options["content_rowid"] ?? "rowid")
        words = Words.all(sql)
    }

    /// Whether it would find other rows, or other texts in them, after its table was made again.
    func isStale(after rebuild: TableRebuild) -> Bool {
        let columns = rebuild.new.columns
        if !columns.contains(where: { Names.folded($0.id.name) == number }), rebuild.numberChange != .kept {
            return true
        }
        return columns.contains {
            let name = Names.folded($0.id.name)
            return (words.contains(name) || name == number) && rebuild.changesValues(of: $0)
        }
    }

    /// Fails where the index and its table do not agree.
    var checking: SQL {
        let table = Names.quoted(name)
        return isFTS5
            ? "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)"
            : "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')"
    }

    var refreshing: SQL { "INSERT INTO \(Names.quoted(name)) (\(Names.quoted(name))) VALUES ('rebuild')" }
}

extension TableRebuild {
    /// Whether rows have other values in a column than under its name before.
    func changesValues(of column: Column) -> Bool {
        guard let before = source(of: column), Names.folded(before.id.name) == Names.folded(column.id.name) else {
            return true
        }
        if let generated = column.generated {
            return generated != before.generated
                || new.columns.contains { other in
                    other.id != column.id && Words.contains(other.id.name, generated) && changesValues(of: other)
                }
        }
        // Nulls become numbers.
        if column.id == new.rowidColumn?.id, before.id != old.rowidColumn?.id, !before.notNull { return true }
        return conversion(column, before).changesStorage || !renames(column, before).isEmpty
            || column.notNull && !before.notNull && filling(column) != nil
    }

    /// Whether rows, or what they held before, look otherwise to a view.
    var changesRows: Bool {
        numberChange != .kept || new.columns.contains { source(of: $0) != nil && changesValues(of: $0) }
    }
}
