import MigrationPlan
import SQLText
import SchemaModel

/// Values of a column that are called otherwise from now on: labels of an enum, which stand in a check here.
struct ValueRenames {
    private let pairs: [(old: String, new: String)]

    /// - Parameter before: the column that the values come from.
    init(_ column: Column, from before: Column, _ old: TableContents, _ new: TableContents, _ hints: PlanHints) {
        let hinted = hints.valueRenames[column.id] ?? hints.valueRenames[before.id] ?? [:]
        guard !hinted.isEmpty else {
            pairs = []
            return
        }
        let (was, now) = (Self.values(before, old), Self.values(column, new))
        let moves = hinted.sorted { $0.key < $1.key }.map {
            hints.isDowngrade ? ($0.value, $0.key) : ($0.key, $0.value)
        }
        // A hint stays in its model long after it was followed.
        pairs = moves.filter { was.contains($0.0) && !now.contains($0.0) && now.contains($0.1) }
    }

    /// The strings in the checks that speak of a column.
    private static func values(_ column: Column, _ table: TableContents) -> Set<String> {
        var result: Set<String> = []
        for check in table.checks where Words.contains(column.id.name, check.expression) {
            let (tokenizer, tokens) = Tokenizer.significant(check.expression)
            for token in tokens where token.kind == .string { result.insert(tokenizer.name(token)) }
        }
        return result
    }

    var isEmpty: Bool { pairs.isEmpty }

    func applied(to name: SQL) -> SQL {
        guard !isEmpty else { return name }
        let cases = pairs.map { "WHEN \(Names.literal($0.old)) THEN \(Names.literal($0.new))" as SQL }
        return "CASE \(name) \(cases.joined(separator: " ")) ELSE \(name) END"
    }

    func flag(_ column: Column, counted name: SQL, in table: SQL) -> Flag? {
        guard !isEmpty else { return nil }
        let told = pairs.map { "\(Names.literal($0.old)) becomes \(Names.literal($0.new))" as SQL }
        let olds = pairs.map { Names.literal($0.old) }.joined(separator: ", ")
        return Flag(
            .note, "rename-value", "in \(column.id.dottedName), \(told.joined(separator: ", "))",
            check: "SELECT count(*) FROM \(table) WHERE \(name) IN (\(olds))")
    }
}
