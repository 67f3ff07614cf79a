import SQLText
import SchemaModel

/// The rows of a table as a change leaves them, in a query that runs before it.
extension TableRebuild {
    /// - Parameter texts: what names the columns that matter.
    /// - Returns: the table itself, or a query in its place; nil where it cannot be told before the change.
    func rowsAfter(naming texts: [String]) -> SQL? {
        let named = new.columns.filter { column in texts.contains { Words.contains(column.id.name, $0) } }
        if named.allSatisfy(isAsItWas) { return table }
        var parts: [SQL] = []
        for column in named {
            guard let value = valueAfter(column) else { return nil }
            let name = Names.quoted(column.id.name)
            // Of what is more than a name, the collation is gone.
            let collation: SQL = column.collation?.last.map { " COLLATE \(Names.quoted($0))" } ?? ""
            parts.append("\(value)\(collation) AS \(name)")
        }
        return "(SELECT \(parts.joined(separator: ", ")) FROM \(table))"
    }

    private func isAsItWas(_ column: Column) -> Bool {
        guard let before = source(of: column) else { return false }
        return !changesValues(of: column) && moves.countedColumn(before.id) == Names.quoted(column.id.name)
    }

    private func valueAfter(_ column: Column) -> SQL? {
        if column.generated != nil { return nil }
        if let before = source(of: column) {
            let conversion = conversion(column, before)
            let value = renames(column, before).applied(to: conversion.value)
            guard column.notNull, !before.notNull, let filling = filling(column) else { return value }
            return isTold(hints.backfills[column.id]) ? "coalesce(\(value), \(filling))" : nil
        }
        if let backfill = hints.backfills[column.id] { return isTold(backfill) ? "(\(expression: backfill))" : nil }
        if let value = new.defaults[column.id.name] { return "\(expression: value.sqliteText)" }
        guard column.notNull || column.id == new.rowidColumn?.id else { return "NULL" }
        let number = numberBefore.map { name in
            old.rowidColumn.map { moves.countedColumn($0.id) } ?? Names.quoted(name)
        }
        return column.id == new.rowidColumn?.id
            ? number : isUnique(column) ? number ?? neutral(column) : neutral(column)
    }

    /// Whether an expression over the rows that are there means the same before names have changed.
    private func isTold(_ expression: String?) -> Bool {
        guard let expression else { return true }
        return !old.columns.contains { column in
            Words.contains(column.id.name, expression) && moves.countedColumn(column.id) != Names.quoted(column.id.name)
        }
    }
}
