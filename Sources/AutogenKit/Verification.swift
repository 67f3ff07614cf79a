/// What `verify` found: the differences from the models, and all else.
public struct VerificationOutcome: Sendable {
    public let differences: CheckOutcome
    public let health: GuardOutcome

    public var isFine: Bool { differences.changes.isEmpty && health.isFine }
}

extension Project {
    /// Holds the live database against the models, its journal and the project's own checks. Changes nothing.
    public func verify() async throws -> VerificationOutcome {
        try await engine.verify()
    }

    static func finding(_ differences: CheckOutcome) -> Finding {
        guard !differences.changes.isEmpty else { return Finding(.ok, "models", "models and database agree") }
        let lines = differences.changes.map { change in
            let sign = change.action == "add" ? "+" : change.action == "remove" ? "-" : "~"
            return "\(sign) \(change.kind) \(change.name)"
        }
        return Finding(
            .problem, "models", "models and database differ in \(lines.count)", details: lines,
            remedies: ["autogen diff --from database --sql"])
    }

    /// What the journal says that is not settled.
    static func findings(_ status: StatusOutcome) -> [Finding] {
        var result: [Finding] = []
        for id in status.unknown {
            result.append(
                Finding(
                    .problem, "revision.unknown", "the database is at revision \(id), which no file is",
                    remedies: ["autogen doctor"]))
        }
        result += findings(half: status.halfApplied) + status.edited.map(finding(edited:))
        if !status.pending.isEmpty {
            result.append(
                Finding(
                    .problem, "revision.pending", "\(status.pending.count) of the revisions not applied yet",
                    details: status.pending.map { "\($0.id) \($0.message)" }, remedies: ["autogen upgrade"]))
        }
        return result
    }
}

extension Project {
    static func findings(half: [StatusOutcome.HalfApplied]) -> [Finding] {
        half.map { half in
            let isUpgrade = half.direction == "upgrade"
            return Finding(
                .problem, "revision.half-applied",
                "some steps of the \(half.direction) of revision \(half.id) ran, not all",
                details: isUpgrade
                    ? ["going on skips the steps that ran"]
                    : ["going on, to where it was going, skips the steps that ran"],
                remedies: [isUpgrade ? "autogen upgrade \(half.id)" : "autogen downgrade \(half.below)"])
        }
    }

    static func findings(covered: [(id: String, by: String)]) -> [Finding] {
        covered.map { id, other in
            Finding(.problem, "revision.covered", coveredText(id, other), remedies: ["autogen repair --forget \(id)"])
        }
    }

    static func finding(edited id: String) -> Finding {
        Finding(
            .problem, "revision.edited", "revision \(id) was edited after it was applied here",
            details: ["put the upgrade body back as it was; or, where the file is right, take it as what ran"],
            remedies: ["autogen repair --accept \(id)"])
    }
}
