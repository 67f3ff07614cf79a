import SchemaModel
import SourceDiagnostics

/// What a SQLite database makes of a model.
extension AuthoredModel {
    /// Whether a column of a primary key holds no nulls. In SQLite one that is the row's own number need not say so, and models
    /// may say that others do hold them.
    func isNotNull(_ column: Column, in key: KeyConstraint) -> Bool {
        guard dialect == .sqlite else { return true }
        if attributeSpans[column.id]?["nullable"] != nil { return column.notNull }
        return !column.isRowNumber(key, in: schema)
    }

    private static let kinds: Set<ObjectKind> = [
        .schema, .table, .column, .columnDefault, .key, .check, .foreignKey, .index, .view, .trigger,
    ]

    /// What models may say of each kind, by its keys.
    private static let keys: [ObjectKind: Set<String>] = [
        .table: [
            "strict", "without_rowid", "columns", "primary_key", "unique", "checks", "foreign_keys", "indexes",
            "triggers",
        ],
        .column: [
            "type", "nullable", "not_null_name", "not_null_on_conflict", "collation", "generated", "virtual", "default",
            "backfill",
            "identity",
        ],
        .key: ["columns", "on_conflict", "autoincrement", "in_column", "named", "name", "index_comment"],
        .check: ["expression", "named"],
        .foreignKey: [
            "columns", "references", "on_update", "on_delete", "match_full", "deferrable", "initially_deferred",
            "named",
        ],
        .index: ["columns", "unique", "where", "concurrently"],
        .view: ["query", "column_names", "triggers"],
        .trigger: ["before", "after", "instead_of", "update_of", "for_each", "when", "body"],
    ]
    /// What anything may say: SQLite has no place for most of it, and nobody misses it there.
    private static let commonKeys: Set<String> = ["comment", "owner", "grants", "renamed_from", "depends_on"]

    /// Leaves out comments, owners and privileges. All else that SQLite has no place for is said.
    mutating func keepToSQLite(_ problems: inout [Diagnostic]) {
        let help = "what is for PostgreSQL alone stands under 'postgres:'"
        for id in schema.sortedIDs {
            // The settings of a column are said by its keys.
            if id.kind.isAttachment || id.kind == .columnSettings {
                schema.remove(id)
            } else if !Self.kinds.contains(id.kind) {
                problems.append(diagnostic("model.dialect", "SQLite has nothing like \(id)", on: id, help: help))
            }
            guard let known = Self.keys[id.kind] else { continue }
            for key in (attributeSpans[id] ?? [:]).keys.sorted()
            where !known.contains(key) && !Self.commonKeys.contains(key) {
                problems.append(
                    diagnostic(
                        "model.dialect", "\(id): SQLite has nothing like '\(key)'", on: id, attribute: key, help: help))
            }
        }
        for index in schema.all(Index.self) where index.parts.contains(where: { $0.operatorClass != nil }) {
            problems.append(
                diagnostic("model.dialect", "\(index.id): SQLite has no operator classes", on: index.id, help: help))
        }
        for column in schema.all(Column.self) where column.identity != nil {
            problems.append(
                diagnostic(
                    "model.dialect", "\(column.id): SQLite has no identity columns", on: column.id,
                    attribute: "identity",
                    help: "an INTEGER primary key numbers itself; or say portable: true in autogen.yml"))
        }
    }
}

extension Column {
    /// Whether the column, which is of the primary key, is the row's own number: <https://www.sqlite.org/lang_createtable.html#rowid>.
    func isRowNumber(_ key: KeyConstraint, in schema: DatabaseSchema) -> Bool {
        type.lowercased() == "integer" && schema.find(Table.self, table)?.isWithoutRowid != true
            && key.columns == [id.name] && !key.isInColumn
    }
}
