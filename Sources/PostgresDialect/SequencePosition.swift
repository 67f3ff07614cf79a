import MigrationPlan
import SchemaModel
import SQLText

/// A sequence that comes to a column with rows goes on where they end.
/// See <https://www.postgresql.org/docs/current/functions-sequence.html>.
enum SequencePosition {
    /// Where another sequence stands.
    static func copied(to sequence: [String], from other: [String]) -> Statement {
        Statement("SELECT setval(\(literal: Quoting.path(sequence)), last_value, is_called) FROM \(path: other)")
    }

    /// Where the numbers that a sequence may give change: before that, it moves to where it may stand afterwards.
    /// - Returns: what comes before, and the clause for a sequence of which nothing stays.
    static func kept(
        _ sequence: [String], _ old: SequenceOptions, _ new: SequenceOptions, types: (old: String, new: String)
    ) -> (before: [Statement], clause: [SQL]) {
        guard let before = Range(old, types.old), let after = Range(new, types.new) else { return ([], []) }
        if after.high < before.low || before.high < after.low {
            return ([], ["RESTART WITH \(expression: String(after.start))"])
        }
        func move(_ position: Int64, _ arguments: SQL, _ comparison: SQL) -> Statement {
            let value: SQL = "\(expression: String(position))"
            return Statement(
                """
                SELECT setval(\(literal: Quoting.path(sequence)), \(value)\(arguments)) FROM \(path: sequence) \
                WHERE last_value \(comparison) \(value)
                """)
        }
        // PostgreSQL refuses where the numbers given so far go beyond the new bounds; in the other direction they say nothing.
        let turns = before.isDescending != after.isDescending
        var statements: [Statement] = []
        if after.low > (turns ? before.low : before.start) { statements.append(move(after.low, ", false", "<")) }
        if after.high < (turns ? before.high : before.start) { statements.append(move(after.high, "", ">")) }
        return (statements, [])
    }

    private struct Range {
        let (low, high, start): (Int64, Int64, Int64)
        let isDescending: Bool

        init?(_ options: SequenceOptions, _ type: String) {
            isDescending = options.increment?.hasPrefix("-") == true
            let bounds = SequenceOptions.defaultBounds(type: type, descending: isDescending)
            guard let low = Int64(options.minimum ?? bounds.minimum),
                let high = Int64(options.maximum ?? bounds.maximum)
            else { return nil }
            (self.low, self.high) = (low, high)
            start = options.start.flatMap { Int64($0) } ?? (isDescending ? high : low)
        }
    }

    /// Behind the values of a column; nothing for a column without numbers.
    static func afterRows(
        of column: Column, _ sequence: [String], _ options: SequenceOptions, weight: Int = 0
    ) -> [Statement] {
        guard ["smallint", "integer", "bigint"].contains(column.type) else { return [] }
        let isDescending = options.increment?.hasPrefix("-") == true
        let last: SQL = "\(isDescending ? "min" : "max")(\(name: column.id.name))"
        let condition: SQL =
            isDescending
            ? "\(last) <= \(expression: options.maximum ?? "-1")" : "\(last) >= \(expression: options.minimum ?? "1")"
        return [
            Statement(
                """
                SELECT setval(\(literal: Quoting.path(sequence)), \(last)) FROM \(path: column.table.path) \
                HAVING \(condition)
                """, weight: weight)
        ]
    }
}
