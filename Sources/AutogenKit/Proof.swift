import DatabaseAccess
import MigrationPlan
import ModelFiles
import PostgresClient
import PostgresDialect
import SchemaModel
import SourceDiagnostics

/// Plans a way from one schema to another and back, and runs both on a scratch copy until each result was read back equal.
struct Proof {
    let scope: Scope
    let hints: PlanHints
    let renameHints: [AuthoredModel.Rename]
    let labelRenames: [ObjectID: [String: String]]

    struct Result {
        let upgrade: Plan
        let downgrade: Plan
        var changes: [CheckOutcome.Change] = []
        var isEmpty: Bool { upgrade.isEmpty && downgrade.isEmpty }
    }

    /// - Parameter session: a scratch database that holds the source schema.
    func plan(
        from source: DatabaseSchema, to target: DatabaseSchema, on session: borrowing PostgresSession
    ) throws -> Result {
        if ChangeSet.differences(source, target).isEmpty { return Result(upgrade: Plan(), downgrade: Plan()) }
        var renaming = Renaming(scope: scope, hints: renameHints, labelHints: labelRenames)
        let renamed = try renaming.run(from: source, to: target, on: session)
        let up = try traced(try plan(renamed, target, isDowngrade: false, session), renamed, session, "upgrade")
        try compare(try read(session), target, "the upgrade", session)

        let back = try renaming.invert(on: session)
        let beforeDown = back.isEmpty ? target : try read(session)
        let down = try traced(
            try plan(beforeDown, source, isDowngrade: true, session), beforeDown, session, "downgrade")
        try compare(try read(session), source, "the downgrade", session)

        let upgrade = up.preceded(by: renaming.statements)
        let downgrade = down.preceded(by: back)
        try run(upgrade, session, "upgrade after the downgrade")
        try compare(try read(session), target, "the upgrade after the downgrade", session)
        return Result(upgrade: upgrade, downgrade: downgrade, changes: Self.changes(source, target))
    }

    private static func changes(_ source: DatabaseSchema, _ target: DatabaseSchema) -> [CheckOutcome.Change] {
        let differing = Set(ChangeSet.differences(source, target))
        return differing.sorted().compactMap { id in
            let action = !source.contains(id) ? "add" : target.contains(id) ? "change" : "remove"
            // What comes or goes with its parent says nothing new.
            let side = action == "remove" ? source : target
            if action != "change", let parent = side.parent(of: id), differing.contains(parent),
                source.contains(parent) != target.contains(parent)
            {
                return nil
            }
            return CheckOutcome.Change(action: action, kind: id.kind.name, name: id.dottedName)
        }
    }

    private func read(_ session: borrowing PostgresSession) throws -> DatabaseSchema {
        scope.filter(try Catalog.read(session))
    }

    private func plan(
        _ from: DatabaseSchema, _ to: DatabaseSchema, isDowngrade: Bool, _ session: borrowing PostgresSession
    ) throws -> Plan {
        var hints = hints
        hints.isDowngrade = isDowngrade
        if isDowngrade { hints.labelMerges = [:] }
        hints.casts = try CastLookup.casts(Self.retyped(from, to), session)
        do {
            return try Planner(PostgresDialect(), from: from, to: to, hints: hints).plan()
        } catch {
            throw AutogenFailure(
                .usage,
                error.refusals.map { refusal in
                    let what =
                        (from[refusal.object] as? UnmanagedObject).map { "\($0.what) \($0.name)" }
                        ?? refusal.object.description
                    return Diagnostic(
                        "plan.refused", "\(isDowngrade ? "the way back: " : "")\(what): \(refusal.reason)")
                })
        }
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
        _ plan: Plan, _ source: DatabaseSchema, _ session: borrowing PostgresSession, _ what: String
    ) throws -> Plan {
        let trace = StatementTrace(source)
        var plan = plan
        try session.execute(Self.settings)
        for (place, step) in plan.steps.enumerated() {
            for (number, statement) in step.statements.enumerated() {
                try attempt(statement, session, what) { () throws(DatabaseError) in
                    if !step.isTransactional {
                        try session.execute(statement.sql.text)
                        plan.steps[place].statements[number].locks = trace.describe(statement)
                    } else if trace.tables.isEmpty {
                        try session.execute(statement.sql.text)
                    } else {
                        plan.steps[place].statements[number].locks = try trace.run(statement.sql, session)
                    }
                }
            }
        }
        return plan
    }

    private func run(_ plan: Plan, _ session: borrowing PostgresSession, _ what: String) throws {
        try session.execute(Self.settings)
        for step in plan.steps {
            if step.isTransactional { try session.execute("BEGIN") }
            for statement in step.statements {
                try attempt(statement, session, what) { () throws(DatabaseError) in
                    try session.execute(statement.sql.text)
                }
            }
            if step.isTransactional { try session.execute("COMMIT") }
        }
    }

    private func attempt(
        _ statement: PlannedStatement, _ session: borrowing PostgresSession, _ what: String,
        _ body: () throws(DatabaseError) -> Void
    ) throws {
        do throws(DatabaseError) {
            try body()
        } catch {
            try? session.execute("ROLLBACK")
            throw AutogenFailure(
                .database, "proof.failed",
                "the planned \(what) fails in the proof run, so nothing was written: \(error.message) (SQLSTATE \(error.code))",
                help: error.hint ?? "please report this; --empty makes a revision to write by hand",
                notes: ["statement: \(statement.sql.text)"] + (error.detail.map { ["detail: \($0)"] } ?? []))
        }
    }

    private func compare(
        _ got: DatabaseSchema, _ wanted: DatabaseSchema, _ what: String, _ session: borrowing PostgresSession
    ) throws {
        let left = ChangeSet.differences(got, wanted)
        guard !left.isEmpty else { return }
        let notes = left.prefix(12).map { id -> String in
            switch (got[id], wanted[id]) {
            case (nil, _): "\(id) is missing"
            case (_, nil): "\(id) is left over"
            case (let got?, let wanted?): "\(id): \(Self.difference(got, wanted))"
            }
        }
        throw AutogenFailure(
            .database, "proof.difference",
            "\(what) was run in a scratch database, and cannot express \(left.count) of the differences",
            help: "please report this; --empty makes a revision to write by hand", notes: notes)
    }

    /// The attributes in which two objects differ.
    static func difference(_ left: any SchemaObject, _ right: any SchemaObject) -> String {
        zip(Mirror(reflecting: left).children, Mirror(reflecting: right).children).compactMap { first, second in
            let (a, b) = ("\(first.value)", "\(second.value)")
            return a == b || a.hasPrefix("Uncompared") ? nil : "\(first.label ?? ""): \(a) instead of \(b)"
        }.joined(separator: "; ")
    }
}
