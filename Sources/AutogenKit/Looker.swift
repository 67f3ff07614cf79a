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
    public let branch: [String]
    public let dependsOn: [String]
    public let isHead: Bool
    public let isBaseline: Bool
    /// Open questions; nil where only the header was read.
    public let unresolved: Int?
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
        /// The address of what lies below it.
        let below: String
    }

    public let halfApplied: [HalfApplied]
    /// Version rows that no file explains.
    public let unknown: [String]
    /// Where a downgrade takes back a revision without a file, by the text that the database keeps.
    let keptBelow: String?
    /// Version rows of what other rows follow or need.
    public let covered: [String]
    /// Revisions whose upgrade is no longer what ran.
    public let edited: [String]

    public var isSettled: Bool {
        pending.isEmpty && halfApplied.isEmpty && unknown.isEmpty && edited.isEmpty && covered.isEmpty
    }

    /// What to do first.
    public var advice: String? {
        if !unknown.isEmpty {
            let back = keptBelow.map { "; `autogen downgrade \($0)` takes it back by the text that the database keeps" }
            return
                "Get the missing files, or look at the right database\(back ?? ""); `autogen doctor` says what it holds."
        }
        if let id = covered.first {
            return "`autogen repair --forget \(id)` removes the row of \(id), which another one follows or needs."
        }
        if let half = halfApplied.first {
            return half.direction == "upgrade"
                ? "`autogen upgrade` finishes revision \(half.id); `autogen downgrade -1` takes it back."
                : "`autogen downgrade \(half.below)` finishes taking back revision \(half.id)."
        }
        if let id = edited.first {
            return "Put the upgrade of \(id) back as it was, and write what is new as another revision."
        }
        if heads.count > 1 { return "There are \(heads.count) heads: `autogen merge` joins them." }
        if let open = pending.first(where: { $0.unresolved ?? 0 > 0 }) {
            return "`autogen review \(open.id)` shows what is to decide, `autogen approve \(open.id)` accepts it."
        }
        return pending.isEmpty ? nil : "`autogen upgrade` applies what is pending."
    }
}

extension Project {
    /// The revisions, newest first.
    /// - Parameter range: `A:B`, inclusive; either side may be left out. `-2:` counts from the head.
    public func history(range: String? = nil) async throws -> [RevisionInfo] {
        let graph = try loadHeaders()
        var shown = Set(graph.order)
        if let range {
            guard let colon = range.firstIndex(of: ":") else {
                throw AutogenFailure(
                    .usage, "usage.range", "'\(range)' is no range", help: "write FROM:TO, as base:head")
            }
            let (from, to) = (String(range[..<colon]), String(range[range.index(after: colon)...]))
            let rows = Self.asksDatabase(from) || Self.asksDatabase(to) ? try await current() : nil
            if !to.isEmpty { shown = graph.ancestors(of: try graph.resolve(to, rows: rows).ids) }
            if !from.isEmpty {
                let start = try graph.resolve(from.hasPrefix("-") ? "head" + from : from, rows: rows).ids
                if !start.isEmpty { shown.formIntersection(graph.descendants(of: start)) }
            }
        }
        return graph.order.reversed().filter(shown.contains).compactMap { graph.revisions[$0] }.map { info($0, graph) }
    }

    /// Whether an address counts from where the database stands.
    static func asksDatabase(_ address: String) -> Bool {
        address == "current" || address.hasPrefix("+") || address.hasPrefix("-")
            || ["@+", "@-"].contains(where: address.contains)
    }

    /// The revisions that nothing follows.
    public func heads() throws -> [RevisionInfo] {
        let graph = try loadHeaders()
        return graph.heads.compactMap { graph.revisions[$0] }.map { info($0, graph) }
    }

    /// The version rows of a database that has all revisions.
    public func expectedRows() throws -> Set<String> {
        let graph = try loadHeaders()
        return Set(graph.maximal(Set(graph.order)))
    }

    /// The revisions that several follow, with those.
    public func branches() throws -> [(point: RevisionInfo, branches: [RevisionInfo])] {
        let graph = try loadHeaders()
        return graph.order.compactMap { graph.revisions[$0] }.compactMap { file in
            let next = graph.successors(of: file.id).compactMap { graph.revisions[$0] }
            return next.count > 1 ? (info(file, graph), next.map { info($0, graph) }) : nil
        }
    }

    func info(_ file: RevisionFile, _ graph: RevisionGraph) -> RevisionInfo {
        RevisionInfo(
            id: file.id, revises: file.revises, message: file.message, created: file.created, path: file.path,
            branch: file.branch, dependsOn: file.dependsOn, isHead: graph.successors(of: file.id).isEmpty,
            isBaseline: file.isBaseline,
            unresolved: file.text.isEmpty ? nil : file.upgrade.questions.count)
    }

    /// One revision and its text.
    public func show(_ address: String) async throws -> (info: RevisionInfo, text: String) {
        let graph = try loadRevisions()
        let file = try await revision(address, graph)
        return (info(file, graph), file.text)
    }

    func revision(_ address: String, _ graph: RevisionGraph) async throws -> RevisionFile {
        let rows = Self.asksDatabase(address) && graph.revisions[address] == nil ? try await self.current() : nil
        guard let id = try graph.resolveOne(address, rows: rows), let file = graph.revisions[id] else {
            throw AutogenFailure(
                .usage, "usage.address",
                graph.isEmpty ? "there are no revisions yet" : "'\(address)' is the base, which has no file")
        }
        return file
    }

    /// The version rows of the database.
    public func current() async throws -> [String] {
        try await engine.look(CurrentRows(journal: journal))
    }

    public func status() async throws -> StatusOutcome {
        let status = try await engine.look(StatusTask(project: self, graph: try loadRevisions()))
        // What is wrong with the database is told first.
        try checkPresent()
        return status
    }

    fileprivate func status(
        _ graph: RevisionGraph, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> StatusOutcome {
        let (current, half) = try versions(graph, session)
        // Below a revision whose file is gone lies what is applied as well.
        let kept = (try? withKeptTexts(graph, current + half.map(\.id), { _ in }, session)) ?? graph
        var applied = kept.ancestors(of: current)
        if current.contains(where: { kept.revisions[$0] == nil }) {
            // What an unknown one follows, its file would tell.
            let entered = (try? journal.applied(session)) ?? []
            applied.formUnion(graph.ancestors(of: entered.filter { graph.revisions[$0] != nil }))
        }
        let pending = graph.order.filter { !applied.contains($0) }.compactMap { graph.revisions[$0] }
        return StatusOutcome(
            database: database.description, current: current, heads: graph.heads,
            pending: pending.map { info($0, graph) },
            halfApplied: half, unknown: current.filter { graph.revisions[$0] == nil },
            keptBelow: current.first { graph.revisions[$0] == nil && kept.revisions[$0] != nil }.map(kept.addressBelow),
            covered: graph.covered(among: current).map(\.id),
            edited: try edited(applied, graph, journal, session).map(\.id))
    }

    /// Turns the open questions of a revision into approvals. Returns how many there were.
    public func approve(_ address: String) async throws -> (info: RevisionInfo, count: Int) {
        let graph = try loadRevisions()
        let file = try await revision(address, graph)
        let count = file.upgrade.questions.count + file.downgrade.questions.count
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

private struct CurrentRows: SessionTask {
    let journal: Journal

    func run(_ session: borrowing some DatabaseSession & ~Copyable) throws -> [String] {
        try journal.current(session)
    }
}

private struct StatusTask: SessionTask {
    let project: Project
    let graph: RevisionGraph

    func run(_ session: borrowing some DatabaseSession & ~Copyable) throws -> StatusOutcome {
        try project.status(graph, session)
    }
}
