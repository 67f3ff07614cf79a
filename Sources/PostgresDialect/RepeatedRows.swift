import MigrationPlan
import SchemaModel
import SQLText

/// Rows that repeat each other where a key or a unique index is to come: <https://www.postgresql.org/docs/current/indexes-unique.html>.
enum RepeatedRows {
    static func flags(_ key: KeyConstraint, _ context: PlanContext) -> [Flag] {
        let table = key.id.parentTable
        let text = "fails where rows repeat each other in (\(key.columns.joined(separator: ", ")))"
        let columns = key.columns.map { ObjectID(.column, table.path + [$0]) }
        guard columns.allSatisfy(context.from.contains), !key.isWithoutOverlaps else {
            return ConstraintSQL.mayFail(key.id, "add-unique", text, context)
        }
        let conditions =
            key.isPrimary || key.nullsNotDistinct
            ? [] : columns.filter { context.from.find(Column.self, $0)?.notNull == false }.map(isThere(context))
        let groups = columns.map { SQL("\(name: context.nameBefore($0))") }
        return ConstraintSQL.mayFail(
            key.id, "add-unique", text, context, check: count(table, groups, conditions, context))
    }

    static func flags(_ index: Index, _ context: PlanContext) -> [Flag] {
        guard index.isUnique else { return [] }
        let table = index.id.parentTable
        let text = "fails where rows repeat each other in \(index.id.dottedName)"
        guard ConstraintSQL.isCountable(index.id, context) else {
            return ConstraintSQL.mayFail(index.id, "add-unique", text, context)
        }
        var (groups, conditions): ([SQL], [SQL]) = ([], [])
        for part in index.parts {
            var group: SQL
            switch part.subject {
            case .column(let name):
                group = "\(name: name)"
                let isNullable =
                    context.from.find(Column.self, ObjectID(.column, table.path + [name]))?.notNull == false
                if isNullable, !index.nullsNotDistinct { conditions.append("\(group) IS NOT NULL") }
            case .expression(let expression):
                group = Expressions.parenthesized(expression)
                if !index.nullsNotDistinct { conditions.append("\(group) IS NOT NULL") }
            }
            if let collation = part.collation { group += " COLLATE \(path: collation)" }
            groups.append(group)
        }
        if let predicate = index.predicate { conditions.append(Expressions.parenthesized(predicate)) }
        return ConstraintSQL.mayFail(
            index.id, "add-unique", text, context, check: count(table, groups, conditions, context))
    }

    private static func isThere(_ context: PlanContext) -> (ObjectID) -> SQL {
        { "\(name: context.nameBefore($0)) IS NOT NULL" }
    }

    private static func count(
        _ table: ObjectID, _ groups: [SQL], _ conditions: [SQL], _ context: PlanContext
    ) -> SQL {
        let condition: SQL = conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
        return """
            SELECT count(*) FROM (SELECT 1 FROM \(path: context.pathBefore(table))\(condition) \
            GROUP BY \(groups.joined(separator: ", ")) HAVING count(*) > 1) repeated
            """
    }
}
