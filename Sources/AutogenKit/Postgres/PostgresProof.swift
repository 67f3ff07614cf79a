import DatabaseAccess
import MigrationPlan
import ModelFiles
import PostgresClient
import PostgresDialect
import SchemaModel

/// Plans a way from one schema to another and back, and runs both on a scratch copy until each result was read back equal.
struct PostgresProof {
    let scope: Scope
    let hints: PlanHints
    let renameHints: [AuthoredModel.Rename]
    /// What is asked for now, and in no model.
    var askedRenames: [AuthoredModel.Rename] = []
    let labelRenames: [ObjectID: [String: String]]
    var decisions = RenameDecisions(nil)
    var renewals = Renewals()

    private static let advice =
        "please report this; --no-prove writes it as it is planned, --empty makes one to write by hand"

    /// - Parameter session: a scratch database that holds the source schema.
    func plan(
        from source: DatabaseSchema, to target: DatabaseSchema, effort: Proof.Effort = .proved,
        on session: borrowing PostgresSession, settling: Settling = { $1 }
    ) throws -> Proof.Result {
        do {
            return try attempt(from: source, to: target, effort: effort, on: session, settling: settling)
        } catch let failure as Failure {
            throw failure.reason
        }
    }

    /// The same, whose failures tell the way that they are about.
    func attempt(
        from source: DatabaseSchema, to target: DatabaseSchema, effort: Proof.Effort,
        on session: borrowing PostgresSession, settling: Settling = { $1 }
    ) throws -> Proof.Result {
        switch effort {
        case .proved: try ways(from: source, to: target, on: session, settling: settling)
        case .planned: try plannedWays(from: source, to: target, on: session)
        case .differences: try differences(from: source, to: target, on: session)
        }
    }

    /// How much each way makes again.
    struct Renewals {
        var upgrade = Renewal.needed
        var downgrade = Renewal.needed

        /// Wider ones for the way that failed; nil where that makes all again, or where it is not the way that is wrong.
        func wider(after failure: Failure) -> Renewals? {
            let codes: Set = ["plan.refused", "proof.failed", "proof.difference", "proof.rows-lost"]
            guard failure.reason.diagnostics.allSatisfy({ codes.contains($0.code) }) else { return nil }
            let way = failure.isDowngrade ? \Renewals.downgrade : \Renewals.upgrade
            guard let wider = self[keyPath: way].wider else { return nil }
            var renewals = self
            renewals[keyPath: way] = wider
            return renewals
        }
    }

    /// Why there is no way, and which of the two.
    struct Failure: Error {
        let isDowngrade: Bool
        let reason: AutogenFailure
    }

    /// Says what the target is where objects differ from it after the upgrade.
    typealias Settling = ([ObjectID], DatabaseSchema) throws -> DatabaseSchema

    private func ways(
        from source: DatabaseSchema, to target: DatabaseSchema, on session: borrowing PostgresSession,
        settling: Settling
    ) throws -> Proof.Result {
        if isDone(source, target) { return Proof.Result(upgrade: Plan(), downgrade: Plan()) }
        var isDowngrade = false
        do {
            var hasRows = SampleRows(source).insert(session)
            var renaming = self.renaming
            let renamed = try renaming.run(from: source, to: target, on: session)
            let unlabelled = try renaming.unlabelled(before: target, session)
            let rows = hasRows ? try SampleRows.count(renamed, target, session) : [:]
            var up = try traced(
                try plan(renamed, target, isDowngrade: false, after: renaming, renewal: renewals.upgrade, session),
                renamed, target, session,
                "upgrade", &hasRows)
            let made = try read(session)
            if hasRows { try keepsRows(rows, try SampleRows.count(renamed, target, session)) }
            let left = ChangeSet.differences(made, target)
            let target = left.isEmpty ? target : try settling(left, target)
            if !left.isEmpty {
                let rest = try arrive(at: target, from: made, isDowngrade: false, session, "upgrade", &hasRows)
                up = up.followed(by: rest)
            }
            try RoutineBodies.flag(&up, target, session)

            isDowngrade = true
            // The mirror of the upgrade: first what it did last, but for labels, which functions have in their texts.
            let labels = unlabelled == nil ? [] : try renaming.invertLabels(on: session)
            let (start, end) = try unlabelled.map { (try read(session), $0) } ?? (target, renamed)
            let down = try traced(
                try plan(start, end, isDowngrade: true, renewal: renewals.downgrade, session), start, end, session,
                "downgrade", &hasRows)
            var back = try renaming.invert(on: session, labels: unlabelled == nil)
            back += try arrive(at: source, from: try read(session), isDowngrade: true, session, "downgrade", &hasRows)

            // Where this fails, the downgrade has led elsewhere.
            let upgrade = up.preceded(by: renaming.statements)
            let downgrade = down.preceded(by: labels).followed(by: back)
            try rerun(upgrade, session, "upgrade after the downgrade", hasRows)
            try compare(try read(session), target, "the upgrade after the downgrade", session)
            return Proof.Result(upgrade: upgrade, downgrade: downgrade, changes: Proof.changes(source, target))
        } catch let reason as AutogenFailure {
            throw Failure(isDowngrade: isDowngrade, reason: reason)
        }
    }

    private var renaming: Renaming {
        Renaming(
            scope: scope, hints: renameHints, asked: askedRenames, labelHints: labelRenames, decisions: decisions)
    }

    /// Names that change places leave no difference.
    private func isDone(_ source: DatabaseSchema, _ target: DatabaseSchema) -> Bool {
        askedRenames.isEmpty && ChangeSet.differences(source, target).isEmpty
    }

    /// The ways as they are planned: none of them is run but the renames, which say what other objects look like after them.
    private func plannedWays(
        from source: DatabaseSchema, to target: DatabaseSchema, on session: borrowing PostgresSession
    ) throws -> Proof.Result {
        if isDone(source, target) { return Proof.Result(upgrade: Plan(), downgrade: Plan()) }
        var isDowngrade = false
        do {
            var renaming = self.renaming
            let renamed = try renaming.run(from: source, to: target, on: session)
            let up = try plan(renamed, target, isDowngrade: false, after: renaming, renewal: renewals.upgrade, session)
            isDowngrade = true
            let down = try plan(target, renamed, isDowngrade: true, renewal: renewals.downgrade, session)
            return Proof.Result(
                upgrade: up.preceded(by: renaming.statements),
                downgrade: down.followed(by: try renaming.invert(on: session)),
                changes: Proof.changes(source, target))
        } catch let reason as AutogenFailure {
            throw Failure(isDowngrade: isDowngrade, reason: reason)
        }
    }

    /// The differences alone, with what stands in the way of settling them.
    private func differences(
        from source: DatabaseSchema, to target: DatabaseSchema, on session: borrowing PostgresSession
    ) throws -> Proof.Result {
        do {
            return try ways(from: source, to: target, on: session, settling: { $1 })
        } catch let failure as Failure {
            return Proof.Result(
                upgrade: Plan(), downgrade: Plan(), changes: Proof.changes(source, target), failure: failure.reason)
        }
    }

    private func read(_ session: borrowing PostgresSession) throws -> DatabaseSchema {
        scope.filter(try Catalog.read(session))
    }

    private func plan(
        _ from: DatabaseSchema, _ to: DatabaseSchema, isDowngrade: Bool, after renaming: Renaming? = nil,
        renewal: Renewal, _ session: borrowing PostgresSession
    ) throws -> Plan {
        var hints = hints
        hints.oldNames = renaming?.oldNames ?? [:]
        hints.isDowngrade = isDowngrade
        hints.renewal = renewal
        if isDowngrade { hints.labelMerges = [:] }
        hints.casts = try CastLookup.casts(Self.retyped(from, to), from, to, session)
        do {
            var plan = try Planner(PostgresDialect(), from: from, to: to, hints: hints).plan()
            plan.flagRenewal(hints.renewal)
            return plan
        } catch {
            throw Proof.refusal(error, from, isDowngrade: isDowngrade)
        }
    }

    /// Runs what is still to do where a way has led to something else: queries that joined over columns while these had other
    /// names say so in their texts.
    private func arrive(
        at wanted: DatabaseSchema, from made: DatabaseSchema, isDowngrade: Bool, _ session: borrowing PostgresSession,
        _ what: String, _ hasRows: inout Bool
    ) throws -> [PlannedStatement] {
        if ChangeSet.differences(made, wanted).isEmpty { return [] }
        var statements: [PlannedStatement] = []
        if let rest = try? plan(made, wanted, isDowngrade: isDowngrade, renewal: .needed, session),
            rest.steps.count == 1,
            rest.steps[0].isTransactional
        {
            do {
                statements = try traced(rest, made, wanted, session, what, &hasRows).statements
            } catch {
                // What was left is told, not what half a try made of it.
                try compare(made, wanted, "the \(what)", session)
            }
        }
        try compare(try read(session), wanted, "the \(what)", session)
        return statements
    }

    private static func retyped(_ from: DatabaseSchema, _ to: DatabaseSchema) -> Set<CastPair> {
        var pairs: Set<CastPair> = []
        for column in from.all(Column.self) {
            guard let other = to.find(Column.self, column.id), other.type != column.type else { continue }
            pairs.insert(CastPair(from: column.type, to: other.type))
        }
        for domain in from.all(Domain.self) {
            guard let other = to.find(Domain.self, domain.id), other.type != domain.type else { continue }
            pairs.insert(CastPair(from: domain.type, to: other.type))
        }
        return pairs
    }

    private static let settings =
        "SET search_path = public; SET check_function_bodies = off; SET client_min_messages = warning"

    /// Runs a plan statement by statement and enters what each was seen to do. The steps as they are run last, in ``run``.
    private func traced(
        _ plan: Plan, _ source: DatabaseSchema, _ target: DatabaseSchema, _ session: borrowing PostgresSession,
        _ what: String, _ hasRows: inout Bool
    ) throws -> Plan {
        var trace = StatementTrace(source)
        var paths = BodySearchPaths(target)
        var plan = plan
        // Where nothing is there to be locked, a plan that is one transaction is run as what it is.
        if trace.tables.isEmpty, plan.steps.count == 1, plan.steps[0].isTransactional,
            (try? run(plan, session, what)) != nil
        {
            return plan
        }
        try session.execute(Self.settings)
        for (place, step) in plan.steps.enumerated() {
            for (number, statement) in step.statements.enumerated() {
                do throws(DatabaseError) {
                    plan.steps[place].statements[number].locks = try execute(
                        statement, place, step, &trace, &paths, session)
                } catch let stumble {
                    try? session.execute("ROLLBACK")
                    guard hasRows else { throw Proof.failure(stumble, statement, what, advice: Self.advice) }
                    // Rows may be in the way; whether they are, the same on empty tables tells.
                    hasRows = false
                    try SampleRows.remove(session)
                    do throws(DatabaseError) {
                        plan.steps[place].statements[number].locks = try execute(
                            statement, place, step, &trace, &paths, session)
                    } catch {
                        try? session.execute("ROLLBACK")
                        throw Proof.failure(error, statement, what, advice: Self.advice)
                    }
                    if statement.flags.isEmpty {
                        plan.steps[place].statements[number].flags = [
                            Flag(
                                what == "upgrade" ? .review : .note, "fails-on-rows",
                                "in the proof run this failed on a table with rows: \(stumble.message)")
                        ]
                    }
                }
            }
        }
        return paths.inserted(in: plan)
    }

    /// Runs one statement and says what it did; where bodies name things without their schemas, with the path on which they find them.
    private func execute(
        _ statement: PlannedStatement, _ place: Int, _ step: Plan.Step, _ trace: inout StatementTrace,
        _ paths: inout BodySearchPaths, _ session: borrowing PostgresSession
    ) throws(DatabaseError) -> [String] {
        do throws(DatabaseError) {
            return try execute(statement, step, &trace, session)
        } catch {
            guard step.isTransactional, let path = paths.path(for: statement.object, error) else { throw error }
            try? session.execute("ROLLBACK")
            try session.execute("SET search_path = \(path)")
            defer { try? session.execute("SET search_path = public") }
            do throws(DatabaseError) {
                let locks = try execute(statement, step, &trace, session)
                paths.need(path, in: place)
                return locks
            } catch {
                try? session.execute("ROLLBACK")
                throw error
            }
        }
    }

    private func execute(
        _ statement: PlannedStatement, _ step: Plan.Step, _ trace: inout StatementTrace,
        _ session: borrowing PostgresSession
    ) throws(DatabaseError) -> [String] {
        if !step.isTransactional {
            try session.executeInScratch(statement.sql.text)
            return trace.describe(statement)
        }
        if trace.tables.isEmpty {
            try session.executeInScratch(statement.sql.text)
            return []
        }
        return try trace.run(statement.sql, session)
    }

    /// Runs a plan as a revision is run, step by step. Rows that stayed from the way back may be in the way of the next one:
    /// what fails because of them is tried without.
    private func rerun(
        _ plan: Plan, _ session: borrowing PostgresSession, _ what: String, _ hasRows: Bool
    ) throws {
        guard hasRows else { return try run(plan, session, what) }
        // A step that has no transaction cannot be tried twice.
        guard plan.steps.allSatisfy(\.isTransactional) && plan.steps.count == 1 else {
            try SampleRows.remove(session)
            return try run(plan, session, what)
        }
        do {
            try run(plan, session, what)
        } catch {
            try SampleRows.remove(session)
            try run(plan, session, what)
        }
    }

    /// Tables that stay must keep their rows.
    private func keepsRows(_ before: [ObjectID: Int], _ after: [ObjectID: Int]) throws {
        let losers = before.keys.sorted().filter { (after[$0] ?? 0) < (before[$0] ?? 0) }
        guard !losers.isEmpty else { return }
        throw AutogenFailure(
            .database, "proof.rows-lost",
            "the planned upgrade loses rows in the proof run, so nothing was written: \(losers.map(\.dottedName).joined(separator: ", "))",
            help: Self.advice)
    }

    private func run(_ plan: Plan, _ session: borrowing PostgresSession, _ what: String) throws {
        try session.execute(Self.settings)
        for step in plan.steps {
            guard step.isTransactional else {
                for statement in step.statements { try run([statement], session, what) }
                continue
            }
            try session.execute("BEGIN")
            try run(step.statements, session, what)
            try session.execute("COMMIT")
        }
    }

    private func run(
        _ statements: [PlannedStatement], _ session: borrowing PostgresSession, _ what: String
    ) throws {
        do throws(DatabaseError) {
            try session.executeInScratch(statements.map(\.sql.text))
        } catch {
            try? session.execute("ROLLBACK")
            throw Proof.failure(
                error, statements[min(error.completed, statements.count - 1)], what, advice: Self.advice)
        }
    }

    private func compare(
        _ got: DatabaseSchema, _ wanted: DatabaseSchema, _ what: String, _ session: borrowing PostgresSession
    ) throws {
        try Proof.checkEqual(got, wanted, what, advice: Self.advice)
    }
}
