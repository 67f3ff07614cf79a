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
