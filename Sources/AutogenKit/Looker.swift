import DatabaseAccess
import RevisionFiles
import RevisionRunner
import SourceDiagnostics

/// A revision as lists show it.
public struct RevisionInfo: Sendable {
    public let id: String
    public let revises: [String]
    public let message: String
    public let created: String
    public let path: String
    public let isHead: Bool
    public let isBaseline: Bool
    public let unresolved: Int
}

public struct StatusOutcome: Sendable {
    public let database: String
    public let current: [String]
    public let heads: [String]
    public let pending: [RevisionInfo]
    /// A revision whose steps did not all run, and the direction in which they ran.
    public struct HalfApplied: Sendable {
        public let id: String
        public let direction: String
    }

    public let halfApplied: [HalfApplied]
    /// Version rows that no file explains.
    public let unknown: [String]
    /// Revisions whose upgrade is no longer what ran.
    public let edited: [String]

    public var isSettled: Bool { pending.isEmpty && halfApplied.isEmpty && unknown.isEmpty && edited.isEmpty }

    /// What to do first.
    public var advice: String? {
        if !unknown.isEmpty { return "Get the missing files, or look at the right database." }
        if let half = halfApplied.first {
            return half.direction == "upgrade"
                ? "`autogen upgrade` finishes revision \(half.id)."
                : "`autogen downgrade`, to where it was going, finishes taking back revision \(half.id)."
        }
        if let id = edited.first {
            return "Put the upgrade of \(id) back as it was, and write what is new as another revision."
        }
        if heads.count > 1 { return "There are \(heads.count) heads: let one follow the other before you upgrade." }
        if let open = pending.first(where: { $0.unresolved > 0 }) {
            return "`autogen review \(open.id)` shows what is to decide, `autogen approve \(open.id)` accepts it."
        }
        return pending.isEmpty ? nil : "`autogen upgrade` applies what is pending."
    }
}

extension Project {
    /// The revisions, newest first.
    public func history() throws -> [RevisionInfo] {
        let graph = try loadRevisions()
        return graph.order.reversed().compactMap { graph.revisions[$0] }.map { info($0, graph) }
    }

    func info(_ file: RevisionFile, _ graph: RevisionGraph) -> RevisionInfo {
        RevisionInfo(
            id: file.id, revises: file.revises, message: file.message, created: file.created, path: file.path,
            isHead: graph.heads.contains(file.id), isBaseline: file.isBaseline,
            unresolved: file.upgrade.unresolved.count)
    }

    /// One revision and its text.
    public func show(_ address: String) async throws -> (info: RevisionInfo, text: String) {
        let graph = try loadRevisions()
        let file = try await revision(address, graph)
        return (info(file, graph), file.text)
    }

    func revision(_ address: String, _ graph: RevisionGraph) async throws -> RevisionFile {
        var current: String?
        if address == "current" || address.hasPrefix("+") || address.hasPrefix("-") {
            current = try await self.current().last
        }
        guard let id = try graph.resolve(address, current: current), let file = graph.revisions[id] else {
            throw AutogenFailure(
                .usage, "usage.address",
                graph.isEmpty ? "there are no revisions yet" : "'\(address)' is the base, which has no file")
        }
        return file
    }

    /// The version rows of the database.
    public func current() async throws -> [String] {
        try await withDatabase { session in try Journal(schema: Self.stateSchema).current(session) }
    }

    public func status() async throws -> StatusOutcome {
        let graph = try loadRevisions()
        return try await withDatabase { session in
            let journal = Journal(schema: Self.stateSchema)
            let current = try journal.current(session)
            let applied = graph.ancestors(of: current)
            let pending = graph.order.filter { !applied.contains($0) }.compactMap { graph.revisions[$0] }
            var half: [StatusOutcome.HalfApplied] = []
            for event in try journal.unfinished(session) where !half.contains(where: { $0.id == event.revision }) {
                half.append(StatusOutcome.HalfApplied(id: event.revision, direction: event.direction))
            }
            return StatusOutcome(
                database: database.description, current: current, heads: graph.heads,
                pending: pending.map { info($0, graph) },
                halfApplied: half, unknown: current.filter { graph.revisions[$0] == nil },
                edited: try edited(applied, graph, journal, session).map(\.id))
        }
    }

    /// Turns the open questions of a revision into approvals. Returns how many there were.
    public func approve(_ address: String) async throws -> (info: RevisionInfo, count: Int) {
        let graph = try loadRevisions()
        let file = try await revision(address, graph)
        let count = file.upgrade.unresolved.count + file.downgrade.unresolved.count
        guard count > 0 else { return (info(file, graph), 0) }
        let text = Approval.approve(file, when: environment.timestamp, who: environment.user)
        let left = try RevisionParser.parse(text, path: file.path)
        guard left.upgrade.unresolved.isEmpty, left.downgrade.unresolved.isEmpty else {
            throw AutogenFailure(
                .usage, "approve.failed", "\(file.path) has REVIEW lines that do not stand above a statement")
        }
        try FileTree.write(text, to: fullPath(file))
        return (info(left, graph), count)
    }
}
