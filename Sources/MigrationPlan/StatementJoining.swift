import SchemaModel
import SQLText

extension Planner {
    struct Joined {
        var statement: PlannedStatement
        var isolation: Statement.Isolation
    }

    /// Neighbouring clauses of one table become one `ALTER TABLE`.
    func joined(_ nodes: [StatementGraph.Node]) -> [Joined] {
        var result: [Joined] = []
        var open: (table: ObjectID, clauses: [SQL], flags: [Flag], object: ObjectID, schema: DatabaseSchema)?
        func close() {
            guard let clause = open else { return }
            let sql = dialect.alterTable(clause.table, clauses: clause.clauses, in: clause.schema)
            result.append(
                Joined(
                    statement: PlannedStatement(sql: sql, flags: clause.flags, object: clause.object), isolation: .none)
            )
            open = nil
        }
        for node in nodes {
            let schema = node.role == .drop ? context.from : context.to
            for statement in node.statements.sorted(by: { $0.weight < $1.weight }) {
                switch statement.form {
                case .whole(let sql):
                    close()
                    let planned = PlannedStatement(sql: sql, flags: statement.flags, object: node.id)
                    result.append(Joined(statement: planned, isolation: statement.isolation))
                case .tableClause(let table, let sql):
                    if open?.table != table || !(open?.flags.isEmpty ?? true) || !statement.flags.isEmpty { close() }
                    if open == nil { open = (table, [], [], node.id, schema) }
                    open?.clauses.append(sql)
                    open?.flags += statement.flags
                }
            }
        }
        close()
        return result
    }

    /// Statements in their order, and what nothing may hold on to meanwhile.
    struct StatementSequence {
        var statements: [Joined]
        var released: Set<ObjectID>

        func followed(by other: StatementSequence) -> StatementSequence {
            StatementSequence(statements: statements + other.statements, released: released.union(other.released))
        }
    }

    func segmented(_ sequence: StatementSequence) -> Plan {
        let statements = sequence.statements
        var steps: [Plan.Step] = []
        let first = statements.filter { $0.isolation == .committedFirst }.map(\.statement)
        if !first.isEmpty { steps.append(Plan.Step(isTransactional: true, statements: first)) }
        var canJoin = false
        for item in statements where item.isolation != .committedFirst {
            let isTransactional = item.isolation == .none
            if canJoin, let last = steps.indices.last, steps[last].isTransactional == isTransactional {
                steps[last].statements.append(item.statement)
            } else {
                steps.append(Plan.Step(isTransactional: isTransactional, statements: [item.statement]))
            }
            canJoin = true
        }
        return Plan(steps: steps, released: sequence.released)
    }
}
