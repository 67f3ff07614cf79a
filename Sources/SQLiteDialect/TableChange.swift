import MigrationPlan
import SQLText
import SchemaModel

/// What changes in the definition of a table that stays.
struct TableChange {
    let old: TableContents
    let new: TableContents
    private let mentions: (String) -> Bool
    private let hints: PlanHints
    private let moves: SQLiteMoves

    init(
        _ old: TableContents, _ new: TableContents, mentions: @escaping (String) -> Bool, hints: PlanHints,
        moves: SQLiteMoves
    ) {
        (self.old, self.new, self.mentions, self.hints, self.moves) = (old, new, mentions, hints, moves)
    }

    /// The change by `ALTER TABLE`; nil where SQLite cannot do it on a table with rows.
    var alterations: [PlannedStatement]? {
        guard old.table == new.table, !moves.isTouched(new.id) else { return nil }
        let added = new.columns.filter { old.column($0.id.name) == nil }
        let removed = old.columns.filter { new.column($0.id.name) == nil }
        let isOtherwiseSame =
            old.columns.allSatisfy { column in
                guard let other = new.column(column.id.name) else { return true }
                return column.equals(other) && sameDefault(column.id.name)
            } && old.keys == new.keys
        guard isOtherwiseSame, removed.count < old.columns.count else { return nil }

        let names = new.names
        var own: [String: [SQL]] = [:]
        for key in new.foreignKeys where !old.foreignKeys.contains(key) {
            guard key.columns.count == 1, let column = added.first(where: { $0.id.name == key.columns[0] }),
                new.defaults[column.id.name]?.isNull ?? true
            else { return nil }
            own[column.id.name, default: []].append("\(new.label(key.id, new.isUsual(key)))\(new.reference(key))")
        }
        for check in new.checks where !old.checks.contains(where: { $0.equals(check) }) {
            guard let column = added.first(where: { names.isUsual(.check, check.id.name, of: $0.id.name) }) else {
                return nil
            }
            own[column.id.name, default: []].append("CHECK (\(expression: check.expression))")
        }
        guard old.foreignKeys.allSatisfy(new.foreignKeys.contains),
            old.checks.allSatisfy({ check in new.checks.contains { $0.equals(check) } }),
            added.allSatisfy(isAddable), removed.allSatisfy(isDroppable)
        else { return nil }

        let table = Names.quoted(new.id.name)
        return removed.map { column in
            PlannedStatement(
                sql: "ALTER TABLE \(table) DROP COLUMN \(Names.quoted(column.id.name))",
                flags: [ColumnFlags.drop(column, hints, moves)], object: column.id)
        }
            + added.map { column in
                let definition = column.definition(
                    default: new.defaults[column.id.name], constraints: own[column.id.name] ?? [])
                return PlannedStatement(
                    sql: "ALTER TABLE \(table) ADD COLUMN \(definition)", flags: [], object: column.id)
            }
    }

    private func sameDefault(_ column: String) -> Bool {
        switch (old.defaults[column], new.defaults[column]) {
        case (nil, nil): true
        case (let left?, let right?): left.equals(right)
        default: false
        }
    }

    /// <https://www.sqlite.org/lang_altertable.html#altertabaddcol>. Some of it passes on an empty table only.
    private func isAddable(_ column: Column) -> Bool {
        if column.generated != nil { return column.isVirtual && !column.notNull }
        let value = new.defaults[column.id.name]
        if let value, !value.isConstant { return false }
        if hints.backfills[column.id] != nil { return false }
        return !column.notNull || value.map { !$0.isNull } ?? false
    }

    /// <https://www.sqlite.org/lang_altertable.html#altertabdropcol>
    private func isDroppable(_ column: Column) -> Bool {
        let name = column.id.name
        let texts =
            old.checks.map(\.expression) + old.columns.filter { $0.id != column.id }.compactMap(\.generated)
            + new.indexes.flatMap { index in
                [index.predicate ?? ""]
                    + index.parts.map { part in
                        switch part.subject {
                        case .column(let name): Quoting.quoted(name)
                        case .expression(let text): text
                        }
                    }
            }
        return !texts.contains { Words.contains(name, $0) } && !mentions(name)
            && !old.foreignKeys.contains { $0.columns.contains(name) }
            && !old.keys.contains { $0.columns.contains(name) }
    }
}

enum ColumnFlags {
    static func drop(_ column: Column, _ hints: PlanHints, _ moves: SQLiteMoves) -> Flag {
        Flag(
            hints.isDowngrade ? .note : .review, "drop-column", "drops column \(column.id.dottedName) with its values",
            check:
                "SELECT count(*) FROM \(moves.counted(column.table)) WHERE \(moves.countedColumn(column.id)) IS NOT NULL"
        )
    }
}
