import SchemaModel
import SQLText

/// The statements that lead from one schema to another, in steps.
package struct Plan: Sendable {
    package struct Step: Sendable, Equatable {
        package var isTransactional: Bool
        package var statements: [PlannedStatement]
        /// Foreign keys are let be while it runs, and looked at before it is committed (SQLite).
        package var isWithoutForeignKeys = false

        package init(isTransactional: Bool, statements: [PlannedStatement], isWithoutForeignKeys: Bool = false) {
            self.isTransactional = isTransactional
            self.statements = statements
            self.isWithoutForeignKeys = isWithoutForeignKeys
        }
    }

    package var steps: [Step]
    /// What nothing may hold on to while the plan runs: what it drops, sets aside, converts or makes wait as text.
    package let released: Set<ObjectID>

    package init(steps: [Step] = [], released: Set<ObjectID> = []) {
        self.steps = steps
        self.released = released
    }

    /// The same plan with statements before all others.
    package func preceded(by statements: [PlannedStatement]) -> Plan {
        guard !statements.isEmpty else { return self }
        var plan = self
        if plan.steps.first?.isTransactional == true {
            plan.steps[0].statements = statements + plan.steps[0].statements
        } else {
            plan.steps.insert(Step(isTransactional: true, statements: statements), at: 0)
        }
        return plan
    }

    /// The same plan with statements after all others.
    package func followed(by statements: [PlannedStatement]) -> Plan {
        guard !statements.isEmpty else { return self }
        var plan = self
        if plan.steps.last?.isTransactional == true {
            plan.steps[plan.steps.count - 1].statements += statements
        } else {
            plan.steps.append(Step(isTransactional: true, statements: statements))
        }
        return plan
    }

    /// The same plan with another after it, in its last step.
    package func followed(by other: Plan) -> Plan {
        var plan = followed(by: other.statements)
        if let last = plan.steps.indices.last, other.steps.contains(where: \.isWithoutForeignKeys) {
            plan.steps[last].isWithoutForeignKeys = true
        }
        return plan
    }

    package var isEmpty: Bool { steps.isEmpty }
    package var statements: [PlannedStatement] { steps.flatMap(\.statements) }
}

package struct PlannedStatement: Sendable, Equatable {
    package var sql: SQL
    package var flags: [Flag]
    /// What the statement is about.
    package var object: ObjectID
    /// The locks it takes and the work it does, as the proof run saw them.
    package var locks: [String] = []

    package init(sql: SQL, flags: [Flag], object: ObjectID) {
        self.sql = sql
        self.flags = flags
        self.object = object
    }
}

package struct PlanFailure: Error {
    package let refusals: [Refusal]

    package init(refusals: [Refusal]) { self.refusals = refusals }
}
