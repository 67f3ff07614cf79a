import DatabaseAccess
import RevisionFiles
import RevisionRunner
import SchemaModel

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

/// Version rows that do not fit, and what the database holds instead.
struct VersionDiagnosis {
    let rows: [String]
    let unknown: [String]
    let covered: [(id: String, by: String)]
    let half: [StatusOutcome.HalfApplied]
    let edited: [RevisionFile]
    let isLost: Bool
    /// To be found where ``needsLikeness`` says so.
    var likeness: SchemaLikeness?

    var needsLikeness: Bool { isLost || !unknown.isEmpty }

    func findings(_ graph: RevisionGraph) -> [Finding] {
        var found = Project.findings(half: half) + edited.map { Project.finding(edited: $0.id) }
        found += Project.findings(covered: covered)
        // One row too many is one to be forgotten.
        let isRestRight = likeness?.exactRows.contains(rows.filter { !unknown.contains($0) }) == true
        for id in unknown {
            found.append(
                Finding(
                    .problem, "revision.unknown", "the database is at revision \(id), which no file is",
                    details: [Project.unknownHint(id, graph)],
                    remedies: likeness?.isExact == true && !isRestRight ? [] : ["autogen repair --forget \(id)"]))
        }
        if let likeness, !isRestRight { found += likeness.findings(graph, isPurge: !unknown.isEmpty) }
        return found
    }
}

extension Project {
    func diagnose(
        _ rows: [String], _ half: [StatusOutcome.HalfApplied], _ graph: RevisionGraph,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws -> VersionDiagnosis {
        let unknown = rows.filter { graph.revisions[$0] == nil }
        let applied = graph.ancestors(of: rows.filter { graph.revisions[$0] != nil })
        return VersionDiagnosis(
            rows: rows, unknown: unknown, covered: graph.covered(among: rows), half: half,
            edited: try edited(applied, graph, journal, session),
            isLost: rows.isEmpty && half.isEmpty && !graph.isEmpty)
    }

    /// Whether a database holds more than it came with.
    static func hasObjects(_ live: DatabaseSchema) -> Bool {
        let bare: Set<ObjectKind> = [
            .schema, .comment, .extension, .unmanaged, .owner, .privileges, .defaultPrivileges, .builtinPrivileges,
        ]
        return live.objects.keys.contains { !bare.contains($0.kind) && $0.schema != stateSchema }
    }
}
