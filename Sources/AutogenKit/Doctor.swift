import RevisionFiles

/// From when on a session counts as stuck, in seconds.
public struct DoctorLimits: Sendable {
    public var idle = 60
    public var waiting = 5

    public init() {}
}

extension Project {
    /// Finds out what is wrong with a database and its journal, and what to do next. Changes nothing.
    public func doctor(_ limits: DoctorLimits = DoctorLimits()) async throws -> GuardOutcome {
        try await engine.doctor(limits)
    }

    static func unknownHint(_ id: String, _ graph: RevisionGraph) -> String {
        if let whole = graph.whole(of: id) {
            return "it became part of \(whole): upgrade to that with the files as they were before they were squashed"
        }
        return "get the file, from version control say; or look at the right database"
    }
}
