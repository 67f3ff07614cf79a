import MigrationPlan
import SchemaModel

/// What becomes of the rows' own numbers in a table that is made again: <https://www.sqlite.org/lang_createtable.html#rowid>.
extension TableRebuild {
    enum NumberChange { case kept, others, none }

    /// Of rows that had numbers.
    var numberChange: NumberChange {
        guard let table = old.table, !table.isWithoutRowid else { return .kept }
        guard new.table?.isWithoutRowid != true else { return .none }
        if let column = new.rowidColumn {
            if let before = source(of: column) { return before.id == old.rowidColumn?.id ? .kept : .others }
            return hints.backfills[column.id] == nil && numberBefore != nil ? .kept : .others
        }
        return new.rowidName != nil && numberBefore != nil ? .kept : .others
    }

    /// The column or the name under which the old table has them.
    var numberBefore: String? { old.rowidColumn?.id.name ?? old.rowidName }

    var numberFlags: [Flag] {
        var flags: [Flag] = []
        // In a column that stays, they stay.
        let stays = old.rowidColumn.map { column in new.columns.contains { source(of: $0)?.id == column.id } } ?? false
        let note = stays ? "; the values of \(old.rowidColumn?.id.dottedName ?? "") stay" : ""
        switch numberChange {
        case .kept: break
        case .others: flags.append(Flag(.note, "row-number", "rows of \(new.id.dottedName) get other numbers\(note)"))
        case .none:
            flags.append(Flag(.note, "row-number", "rows of \(new.id.dottedName) have no numbers any more\(note)"))
        }
        if isNumbered(old), !isNumbered(new) {
            flags.append(
                Flag(
                    .note, "drop-sequence",
                    "the mark of \(new.id.dottedName) is lost, the highest number ever given: numbers of rows that are gone may be given again, also where AUTOINCREMENT comes back"
                ))
        }
        return flags
    }
}
