import MigrationPlan
import SchemaModel
import SQLText

/// A table that PostgreSQL cannot alter into what it is to be waits in a schema of its own, under its name and with its
/// indexes, while the rows are copied.
extension PostgresDialect {
    package func movingSpace(_ space: String) -> (create: SQL, drop: SQL) {
        ("CREATE SCHEMA \(name: space)", "DROP SCHEMA \(name: space)")
    }

    package func moveAway(
        _ table: ObjectID, isPart: Bool, partitions: [ObjectID], to spaces: [String: String], context: PlanContext
    ) -> [Statement] {
        released(table, isPart, context) + allRowsVisible(table, context)
            + ([table] + partitions).map {
                Statement("ALTER TABLE \(path: $0.path) SET SCHEMA \(name: spaces[$0.schema] ?? $0.schema)")
            }
    }

    package func stage(
        _ table: ObjectID, isPart: Bool, in space: String, texts: Set<ObjectID>, context: PlanContext
    ) -> [Statement] {
        let columns = columns(of: table, in: context.from)
        let values = columns.map { column -> SQL in
            let name: SQL = "\(name: column.id.name)"
            guard texts.contains(column.id) else { return name }
            let rows = context.to.find(Column.self, column.id)
                .flatMap { RowValues($0, context) }
            if let rows { return "\(rows.json(name)) AS \(name)" }
            if let base = Domain.plainBase(of: column, in: context.from) {
                let collation: SQL =
                    Domain.hasCollation(column, in: context.from) ? " COLLATE pg_catalog.\"default\"" : ""
                return "\(name)::\(expression: base)\(collation) AS \(name)"
            }
            return "\(name)::text COLLATE pg_catalog.\"default\" AS \(name)"
        }
        let only: SQL = context.from.find(Table.self, table)?.partitionKey == nil ? "ONLY " : ""
        let rows: SQL = """
            CREATE TABLE \(path: [space, table.name]) AS
            SELECT \(values.joined(separator: ", "))
            FROM \(only)\(path: table.path)
            """
        let positions = columns.filter { $0.identity != nil }.flatMap { column -> [Statement] in
            let staged = [space] + column.identitySequence.suffix(1)
            return [
                Statement("CREATE SEQUENCE \(path: staged) MINVALUE \(expression: String(Int64.min))"),
                SequencePosition.copied(to: staged, from: column.identitySequence),
            ]
        }
        // Nobody else's rows come between the copy and the end of the table.
        let lock = Statement("LOCK TABLE \(path: table.path) IN ACCESS EXCLUSIVE MODE")
        return [lock] + detached(table, isPart, context) + allRowsVisible(table, context) + [Statement(rows)]
            + positions
            + [Statement("DROP TABLE \(path: table.path)")]
    }

    /// A table alone, without the parents and the type that it has.
    private func released(_ table: ObjectID, _ isPart: Bool, _ context: PlanContext) -> [Statement] {
        var statements = detached(table, isPart, context)
        if context.from.contains(ObjectID(.partition, table.path)) {
            // Its foreign keys hold on to what the parent refers to.
            statements += context.from.clones.values.compactMap { ($0 as? ForeignKey)?.id }
                .filter { $0.path.dropLast() == table.path[...] }.sorted()
                .map { Statement("ALTER TABLE \(path: table.path) DROP CONSTRAINT \(name: $0.name)") }
        }
        for parent in context.from.find(Inheritance.self, ObjectID(.inheritance, table.path))?.parents ?? [] {
            statements.append(Statement("ALTER TABLE \(path: table.path) NO INHERIT \(path: parent.path)"))
        }
        if context.from.type(ofTable: table.path) != nil { statements.append(TableType.release(table)) }
        return statements
    }

    /// What refers to the whole holds on to its partitions.
    private func detached(_ table: ObjectID, _ isPart: Bool, _ context: PlanContext) -> [Statement] {
        guard isPart, let partition = context.from.find(Partition.self, ObjectID(.partition, table.path)) else {
            return []
        }
        return [Partition.detach(partition)]
    }

    /// Its owner has to see all rows.
    private func allRowsVisible(_ table: ObjectID, _ context: PlanContext) -> [Statement] {
        guard context.from.find(Table.self, table)?.forcesRowSecurity == true else { return [] }
        return [Statement("ALTER TABLE \(path: table.path) NO FORCE ROW LEVEL SECURITY")]
    }

    package func copyRows(
        of table: ObjectID, in space: String, from old: DatabaseSchema, swapped: Set<ObjectID>, staged: Set<ObjectID>?,
        context: PlanContext
    ) -> [Statement] {
        guard let target = context.to.find(Table.self, table) else { return [] }
        let (before, after) = (columns(of: table, in: old), columns(of: table, in: context.to))
        var copy = RowCopy(context, from: old, swapped, texts: staged ?? [])
        for column in after { copy.add(column, from: before.first { $0.id == column.id }) }
        copy.flags += before.filter { column in !after.contains { $0.id == column.id } }
            .map { Column.dropFlag($0, context) }
        copy.flags.insert(flag(target, context), at: 0)
        let source = [space, table.name]
        let isWhole = old.find(Table.self, table)?.partitionKey != nil
        let insertion = copy.statement(from: source, to: table.path, isWhole: isWhole)
        var statements = copy.rows.reduce([insertion]) { $1.around($0) }
        if target.forcesRowSecurity {
            statements.insert(Statement("ALTER TABLE \(path: table.path) NO FORCE ROW LEVEL SECURITY"), at: 0)
            statements.append(Statement("ALTER TABLE \(path: table.path) FORCE ROW LEVEL SECURITY"))
        }
        for column in after {
            guard let identity = column.identity else { continue }
            if let was = before.first(where: { $0.id == column.id && $0.identity != nil }) {
                let old = [space] + was.identitySequence.suffix(1)
                statements.append(SequencePosition.copied(to: column.identitySequence, from: old))
            } else {
                statements += SequencePosition.afterRows(of: column, column.identitySequence, identity.options)
            }
        }
        // Those of a table that moved go with it.
        let positions = staged == nil ? [] : before.filter { $0.identity != nil }
        return statements + [Statement("DROP TABLE \(path: source)")]
            + positions.map { Statement("DROP SEQUENCE \(path: [space] + $0.identitySequence.suffix(1))") }
    }

    private func flag(_ table: Table, _ context: PlanContext) -> Flag {
        Flag(
            context.hints.isDowngrade ? .note : .review, "remake-table",
            """
            table \(table.id.dottedName) is made anew\(table.partitionKey.map { ", partitioned by \($0)," } ?? "") and its \
            rows are copied: nobody reads or writes it meanwhile
            """)
    }

    private func columns(of table: ObjectID, in schema: DatabaseSchema) -> [Column] {
        schema.all(Column.self).filter { $0.table == table }.sorted { $0.position.value < $1.position.value }
    }
}

/// The columns of an `INSERT … SELECT` from an old table into a new one.
private struct RowCopy {
    private let context: PlanContext
    private let old: DatabaseSchema
    private let swapped: Set<ObjectID>
    /// The columns whose values are texts.
    private let texts: Set<ObjectID>
    private var names: [SQL] = []
    private var values: [SQL] = []
    private var isOverriding = false
    var flags: [Flag] = []
    /// Columns with rows in their values.
    private(set) var rows: [RowValues] = []

    init(_ context: PlanContext, from old: DatabaseSchema, _ swapped: Set<ObjectID>, texts: Set<ObjectID>) {
        self.context = context
        self.old = old
        self.swapped = swapped
        self.texts = texts
    }

    mutating func add(_ column: Column, from old: Column?) {
        if let old, old.generated == nil, column.generated != nil {
            flags.append(Column.replaceFlag(old, by: column, context))
        }
        guard column.generated == nil, let value = old.map({ converted($0, column) }) ?? filling(column) else { return }
        names.append("\(name: column.id.name)")
        values.append(value)
        if column.identity?.isAlways == true { isOverriding = true }
    }

    private mutating func converted(_ old: Column, _ column: Column) -> SQL {
        flags += ColumnType.flags(old, column, context)
        let value: SQL =
            texts.contains(column.id)
            ? restored(old, column)
            : swapped.contains(column.id) && old.type == column.type
                ? carried(column) ?? PostgresDialect().converted(column, context)
                : ColumnType.cast(old, column, context) ?? "\(name: column.id.name)"
        guard column.notNull, !old.notNull else { return value }
        guard let backfill = context.hints.backfills[column.id] else {
            flags.append(ColumnFilling.failsOnNulls(column, context))
            return value
        }
        return "coalesce(\(value), \(expression: backfill))"
    }

    /// The value of a column that waited as JSON, as a domain's plain type or as text.
    private mutating func restored(_ old: Column, _ column: Column) -> SQL {
        if let values = RowValues(column, from: self.old, to: context.to) {
            rows.append(values)
            return values.value("\(name: column.id.name)")
        }
        var (waiting, value): (Column, SQL) = (old, "\(name: column.id.name)")
        if let base = Domain.plainBase(of: old, in: self.old) {
            waiting.type = base
        } else {
            if old.type == column.type { return PostgresDialect().converted(column, context) }
            waiting.type = old.type.hasSuffix("[]") ? "text[]" : "text"
            if old.type.hasSuffix("[]") { value = "\(value)::text[]" }
            if column.type.hasSuffix("[]") { return ColumnType.cast(waiting, column, context) ?? value }
        }
        return ColumnType.cast(waiting, column, context, value: value) ?? value
    }

    private mutating func carried(_ column: Column) -> SQL? {
        guard let values = RowValues(column, from: old, to: context.to) else { return nil }
        rows.append(values)
        return values.value(values.json("\(name: column.id.name)"))
    }

    /// What a new column gets that has nothing by itself.
    private mutating func filling(_ column: Column) -> SQL? {
        if let backfill = context.hints.backfills[column.id] { return "\(expression: backfill)" }
        let hasDefault = context.to.contains(ObjectID(.columnDefault, column.id.path)) || column.identity != nil
        guard column.notNull, !hasDefault else { return nil }
        let (value, flag) = ColumnFilling.required(column, context)
        flags.append(flag)
        return value
    }

    /// - Parameter isWhole: with the rows of partitions.
    func statement(from source: [String], to table: [String], isWhole: Bool) -> Statement {
        let source: SQL = "\(isWhole ? "" : "ONLY ")\(path: source)"
        // A row may consist of nothing that can be given.
        if names.isEmpty { return Statement("INSERT INTO \(path: table) SELECT FROM \(source)", flags: flags) }
        let overriding: SQL = isOverriding ? "\n    OVERRIDING SYSTEM VALUE" : ""
        return Statement(
            """
            INSERT INTO \(path: table) (\(names.joined(separator: ", ")))\(overriding)
            SELECT \(values.joined(separator: ", "))
            FROM \(source)
            """, flags: flags)
    }
}
