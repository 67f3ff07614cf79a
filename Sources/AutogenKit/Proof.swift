import DatabaseAccess
import MigrationPlan
import SchemaModel
import SourceDiagnostics

/// What a proof comes to, whichever database it runs in.
enum Proof {
    /// How far a comparison goes.
    enum Effort {
        /// The ways between the two sides, run until each result was read back equal.
        case proved
        /// The ways as they are planned.
        case planned
        /// The differences, with what stands in the way of settling them.
        case differences
    }

    struct Result {
        let upgrade: Plan
        let downgrade: Plan
        var changes: [CheckOutcome.Change] = []
        /// Why the ways could not be proved, where only the differences matter.
        var failure: AutogenFailure?
        var isEmpty: Bool { upgrade.isEmpty && downgrade.isEmpty }
        var released: Set<ObjectID> { upgrade.released.union(downgrade.released) }
    }

    static func changes(_ source: DatabaseSchema, _ target: DatabaseSchema) -> [CheckOutcome.Change] {
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

    static func refusal(_ failure: PlanFailure, _ from: DatabaseSchema, isDowngrade: Bool) -> AutogenFailure {
        AutogenFailure(
            .usage,
            failure.refusals.map { refusal in
                let what =
                    (from[refusal.object] as? UnmanagedObject).map { "\($0.what) \($0.name)" }
                    ?? refusal.object.description
                return Diagnostic(
                    "plan.refused", "\(isDowngrade ? "the way back: " : "")\(what): \(refusal.reason)")
            })
    }

    /// - Parameter advice: what to do where the database says nothing.
    static func failure(
        _ error: DatabaseError, _ statement: PlannedStatement, _ what: String, advice: String
    ) -> AutogenFailure {
        AutogenFailure(
            .database, "proof.failed",
            "the planned \(what) fails in the proof run, so nothing was written: \(error.message)\(error.codeText)",
            help: error.hint ?? advice,
            notes: ["statement: \(statement.sql.text)"] + (error.detail.map { ["detail: \($0)"] } ?? []))
    }

    static func checkEqual(_ got: DatabaseSchema, _ wanted: DatabaseSchema, _ what: String, advice: String) throws {
        let left = ChangeSet.differences(got, wanted)
        guard !left.isEmpty else { return }
        let notes = left.prefix(12).map { id -> String in
            switch (got[id], wanted[id]) {
            case (nil, _): "\(id) is missing"
            case (_, nil): "\(id) is left over"
            case (let got?, let wanted?): "\(id): \(difference(got, wanted))"
            }
        }
        throw AutogenFailure(
            .database, "proof.difference",
            "\(what) was run in a scratch database, and cannot express \(left.count) of the differences",
            help: advice, notes: notes)
    }

    /// The attributes in which two objects differ.
    static func difference(_ left: any SchemaObject, _ right: any SchemaObject) -> String {
        zip(Mirror(reflecting: left).children, Mirror(reflecting: right).children).compactMap { first, second in
            let (a, b) = ("\(first.value)", "\(second.value)")
            return a == b || a.hasPrefix("Uncompared") ? nil : "\(first.label ?? ""): \(a) instead of \(b)"
        }.joined(separator: "; ")
    }
}
