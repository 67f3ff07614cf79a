import DatabaseAccess
import RevisionFiles
import RevisionRunner

/// When and by whom a revision came into the given database.
public struct AppliedInfo: Sendable {
    /// `applied`, `stamped` or `accepted`.
    public let what: String
    public let at: String
    public let milliseconds: Int?
    public let user: String?
    public let host: String?
}

extension Project {
    /// What the given database tells of the revisions that are applied to it; nothing where none is given.
    public func applications() async throws -> [String: AppliedInfo] {
        guard isDatabaseGiven else { return [:] }
        return try await engine.look(ApplicationsTask(journal: journal, graph: try loadHeaders()))
    }
}

private struct ApplicationsTask: SessionTask {
    let journal: Journal
    let graph: RevisionGraph

    func run(_ session: borrowing some DatabaseSession & ~Copyable) throws -> [String: AppliedInfo] {
        let applied = graph.ancestors(of: try journal.current(session))
        var result: [String: AppliedInfo] = [:]
        for entry in try journal.applications(session) where applied.contains(entry.revision) {
            result[entry.revision] = AppliedInfo(
                what: entry.what == "done" ? "applied" : entry.what, at: entry.at, milliseconds: entry.milliseconds,
                user: entry.user, host: entry.host)
        }
        return result
    }
}
