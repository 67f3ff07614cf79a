import MigrationPlan
import SQLText
import SchemaModel

/// What a reviewer has to know about the rows that a table which is made again takes over.
extension TableRebuild {
    private var level: Flag.Level { hints.isDowngrade ? .note : .review }
    var table: SQL { moves.counted(old.id) }

    /// Flags of the statement that copies the rows.
    var rowFlags: [Flag] {
        var flags: [Flag] = []
        let kept = Set(new.columns.compactMap { source(of: $0)?.id })
        for column in old.columns where !kept.contains(column.id) && column.generated == nil {
            flags.append(ColumnFlags.drop(column, hints, moves))
        }
        for column in new.columns where column.generated == nil {
            if let before = source(of: column) {
                flags += taking(column, before)
            } else if let flag = required(column) {
                flags.append(flag)
            }
        }
        return flags + numberFlags + newChecks + computed + newUniqueness + newReferences + [misfits].compactMap(\.self)
            + moves.flags(of: new.id)
    }

    private func required(_ column: Column) -> Flag? {
        guard column.notNull, new.defaults[column.id.name] == nil, column.id != new.rowidColumn?.id else { return nil }
        let backfill = hints.backfills[column.id]
        let value =
            backfill.map { "\(expression: $0)" as SQL } ?? (isUnique(column) ? "the row's number" : neutral(column))
        let hint = backfill == nil ? "; say `backfill:` in the model for another" : ""
        return Flag(
            backfill == nil ? level : .note, backfill == nil ? "required-column" : "backfill",
            "rows that exist get \(value) in \(column.id.dottedName)\(hint)")
    }

    private func taking(_ column: Column, _ before: Column) -> [Flag] {
        var flags: [Flag] = []
        let name = moves.countedColumn(before.id)
        let nulls: SQL = "SELECT count(*) FROM \(table) WHERE \(name) IS NULL"
        if column.id == new.rowidColumn?.id {
            flags += numbering(column, before, nulls: nulls)
        } else if column.notNull, !before.notNull, before.generated == nil {
            if let value = filling(column) {
                flags.append(
                    Flag(
                        hints.backfills[column.id] == nil ? level : .note, "backfill",
                        "nulls in \(column.id.dottedName) become \(value)", check: nulls))
            } else {
                flags.append(
                    Flag(.note, "set-not-null", "fails where \(column.id.dottedName) is null", check: nulls))
            }
        }
        if let flag = retyping(column, before) { flags.append(flag) }
        if let flag = renames(column, before).flag(column, counted: name, in: table) { flags.append(flag) }
        return flags
    }

    /// A column whose values become the rows' numbers.
    private func numbering(_ column: Column, _ before: Column, nulls: SQL) -> [Flag] {
        guard before.id != old.rowidColumn?.id else { return [] }
        var flags: [Flag] = []
        if !before.notNull {
            flags.append(
                Flag(
                    level, "retype-column", "nulls in \(column.id.dottedName) become numbers that are free",
                    check: nulls))
        }
        let conversion = conversion(column, before)
        flags.append(
            Flag(
                .note, "retype-column", "fails where \(column.id.dottedName) is no whole number",
                check: conversion.misfit("integer").map { "SELECT count(*) FROM \(table) WHERE \($0)" }))
        return flags
    }

    func conversion(_ column: Column, _ before: Column) -> ValueConversion {
        ValueConversion(
            was: Affinity(before, in: old), now: Affinity(column, in: new), name: moves.countedColumn(before.id))
    }

    private func retyping(_ column: Column, _ before: Column) -> Flag? {
        let conversion = conversion(column, before)
        guard conversion.changesStorage else { return nil }
        let text = "values of \(column.id.dottedName) are kept as \(conversion.now.rawValue) from now on"
        guard let condition = conversion.condition else { return Flag(.note, "retype-column", text) }
        return Flag(
            conversion.isUnusual ? .note : level, "retype-column", text + ", which may change them",
            check: "SELECT count(*) FROM \(table) WHERE \(condition)")
    }

    /// Columns whose values were anybody's, and come from an expression now.
    private var computed: [Flag] {
        new.columns.compactMap { column in
            guard let generated = column.generated, let before = source(of: column), before.generated == nil else {
                return nil
            }
            let name = moves.countedColumn(before.id)
            let condition: SQL =
                isCounted(generated)
                ? "\(name) COLLATE BINARY IS NOT (\(expression: generated))" : "\(name) IS NOT NULL"
            return Flag(
                level, "replace-column",
                "values of \(column.id.dottedName) are lost where they are not what \(generated) gives: they are computed from now on",
                check: "SELECT count(*) FROM \(table) WHERE \(condition)")
        }
    }

    /// Whether an expression of the new table means the same in the old one. Where a column is new or takes other values along, it
    /// does not.
    private func isCounted(_ expression: String) -> Bool {
        !new.columns.contains { column in
            guard Words.contains(column.id.name, expression) else { return false }
            guard let before = source(of: column) else { return true }
            return before.id.name != column.id.name || !renames(column, before).isEmpty
                || moves.countedColumn(before.id) != Names.quoted(column.id.name)
        }
    }

    /// Checks that rows were not held to so far.
    private var newChecks: [Flag] {
        let known = old.checks.map(\.expression)
        return new.checks.filter { !known.contains($0.expression) }.map { check in
            let rows = rowsAfter(naming: [check.expression])
            return Flag(
                .note, "add-check", "fails where rows break check \(check.id.dottedName)",
                check: rows.map { "SELECT count(*) FROM \($0) WHERE NOT (\(expression: check.expression))" })
        }
    }

    /// What rows could have the same so far.
    private var newUniqueness: [Flag] {
        new.keys.compactMap { flag(of: Uniqueness($0, new)) }
    }

    /// Of what rows were not held to so far.
    func flag(of wanted: Uniqueness) -> Flag? {
        if wanted.parts.count == 1, case .column(let name) = wanted.parts[0].subject, let column = new.column(name),
            source(of: column) == nil, hints.backfills[column.id] == nil, new.defaults[name]?.isNull ?? true
        {
            // It has the row's number in it, or nothing.
            return nil
        }
        if Uniqueness.all(old).contains(where: { $0.implies(wanted, subject) }) { return nil }
        return wanted.flag(in: rowsAfter(naming: wanted.texts))
    }

    /// A part of a key before; nil where its values are others.
    private func subject(_ subject: IndexPart.Subject) -> IndexPart.Subject? {
        switch subject {
        case .column(let name):
            guard let column = new.column(name), let before = source(of: column),
                !conversion(column, before).changesStorage
            else { return nil }
            return .column(before.id.name)
        case .expression(let text): return isCounted(text) ? subject : nil
        }
    }

    private func value(_ subject: IndexPart.Subject) -> SQL? {
        switch subject {
        case .column(let name): new.column(name).flatMap(source).map { moves.countedColumn($0.id) }
        case .expression(let text): isCounted(text) ? "(\(expression: text))" : nil
        }
    }

    /// References that rows did not have to have a row for so far.
    private var newReferences: [Flag] {
        new.foreignKeys.filter { key in
            !old.foreignKeys.contains { other in
                other.target == key.target && other.targetColumns == key.targetColumns
                    && other.columns.map { IndexPart.Subject.column($0) }
                        == key.columns.map { subject(.column($0)) ?? .expression("") }
            }
        }.compactMap { key in
            let columns = key.columns.compactMap { value(.column($0)) }
            // Columns that are new hold nothing, or what their default says.
            guard !columns.isEmpty else { return nil }
            return Flag(
                .note, "add-foreign-key",
                "fails where (\(key.columns.joined(separator: ", "))) has no row in \(key.target.dottedName)",
                check: columns.count == key.columns.count ? strays(key, columns) : nil)
        }
    }

    /// A query that counts the rows which would refer to nothing.
    private func strays(_ key: ForeignKey, _ columns: [SQL]) -> SQL? {
        var condition = columns.map { "one.\($0) IS NOT NULL" as SQL }.joined(separator: " AND ")
        if let target = tableBefore(key.target) {
            let names = key.targetColumns.isEmpty ? target.primaryKey?.columns ?? [] : key.targetColumns
            let others = names.compactMap { target.column($0).map { moves.countedColumn($0.id) } }
            guard others.count == columns.count else { return nil }
            let pairs = zip(others, columns).map { "other.\($0) = one.\($1)" as SQL }.joined(separator: " AND ")
            condition += " AND NOT EXISTS (SELECT 1 FROM \(moves.counted(target.id)) AS other WHERE \(pairs))"
        }
        return "SELECT count(*) FROM \(table) AS one WHERE \(condition)"
    }

    /// Values that a table which becomes STRICT, or a column of it, does not take.
    private var misfits: Flag? {
        guard new.table?.isStrict == true else { return nil }
        let conditions = new.columns.compactMap { column -> SQL? in
            guard column.generated == nil, let before = source(of: column),
                old.table?.isStrict != true || Names.folded(before.type) != Names.folded(column.type)
            else { return nil }
            return conversion(column, before).misfit(column.type).map { "(\($0))" }
        }
        guard !conditions.isEmpty else { return nil }
        return Flag(
            .note, "strict", "fails where a value in \(new.id.dottedName) is not of its column's type",
            check: "SELECT count(*) FROM \(table) WHERE \(conditions.joined(separator: " OR "))")
    }
}
