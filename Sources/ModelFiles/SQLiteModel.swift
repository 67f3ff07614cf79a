import SchemaModel
import SourceDiagnostics

/// What a SQLite database makes of a model.
extension AuthoredModel {
    /// Whether a column of a primary key holds no nulls. In SQLite one that is the row's own number need not say so, and models
    /// may say that others do hold them.
    func isNotNull(_ column: Column, in key: KeyConstraint) -> Bool {
        guard dialect == .sqlite else { return true }
        if attributeSpans[column.id]?["nullable"] != nil { return column.notNull }
        return !column.isRowNumber(in: schema)
    }

    private static let kinds: Set<ObjectKind> = [
        .schema, .table, .column, .columnDefault, .key, .check, .foreignKey, .index, .view, .trigger,
    ]

    /// Leaves out what SQLite has no place for and nobody misses: comments, owners, privileges. All else is said.
    mutating func keepToSQLite(_ problems: inout [Diagnostic]) {
        for id in schema.sortedIDs {
            if id.kind.isAttachment || id.kind == .columnSettings && schema.parent(of: id) != nil {
                schema.remove(id)
            } else if !Self.kinds.contains(id.kind) {
                problems.append(
                    diagnostic(
                        "model.dialect", "SQLite has nothing like \(id)", on: id,
                        help: "what is for PostgreSQL alone stands under 'postgres:'"))
            }
        }
    }
}

extension Column {
    /// Whether the column, which is of the primary key, is the row's own number: <https://www.sqlite.org/lang_createtable.html#rowid>.
    func isRowNumber(in schema: DatabaseSchema) -> Bool {
        guard type.lowercased() == "integer", schema.find(Table.self, table)?.isWithoutRowid != true else {
            return false
        }
        let key = schema.all(KeyConstraint.self).first { $0.isPrimary && $0.id.parentTable == table }
        return key.map { $0.columns == [id.name] && !$0.isInColumn } ?? false
    }
}
