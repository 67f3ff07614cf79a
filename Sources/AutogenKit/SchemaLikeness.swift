import MigrationPlan
import RevisionFiles
import SchemaModel
import SourceDiagnostics

/// Which revision made what a database holds: the revisions run one after the other in scratch, and each result is held against it.
struct SchemaLikeness {
    private struct Candidate {
        /// The version rows of a database that has this and all before; none for the base.
        let rows: [String]
        let roots: Set<ObjectID>
        /// What differs among the objects that are there by then.
        let missing: [String]
        let missingCount: Int
        /// What the database holds beside them.
        var extras: [ObjectID] = []
        var extraCount = 0

        var count: Int { missingCount + extraCount }
        var differences: [String] { missing + extras.map { "\($0) is there already" } }
    }

    /// What the database holds, in the form in which it is read after a revision.
    private let live: DatabaseSchema
    private let rootOf: [ObjectID: ObjectID]
    private var candidates: [Candidate] = []
    private var made: Set<ObjectID> = []
    /// Why not all revisions could be run.
    private(set) var failure: AutogenFailure?

    init(_ live: DatabaseSchema) {
        self.live = live
        rootOf = Dictionary(uniqueKeysWithValues: live.objects.keys.map { ($0, live.root(of: $0)) })
    }

    init(failure: AutogenFailure) {
        self.init(DatabaseSchema())
        self.failure = failure
    }

    private var matches: [Candidate] { candidates.filter { $0.count == 0 } }
    /// The version rows under which the revisions make just what the database holds; several where some change rows only.
    var exactRows: [[String]] { matches.map(\.rows).filter { !$0.isEmpty } }
    var isExact: Bool { !exactRows.isEmpty }

    /// Follows the lines on which databases come to be, till one leads to just what the database holds.
    /// - Parameter whole: the schemas that are managed whole; nil for all of them.
    /// - Parameter walk: enters what an empty scratch database holds, then after each revision; as many as are known need no look.
    mutating func follow(
        _ graph: RevisionGraph, whole: Set<String>?, ignore: [String],
        _ walk: (_ line: [RevisionFile], _ known: Int, _ enter: (DatabaseSchema) -> Void) throws -> Void
    ) {
        for line in graph.lines where matches.isEmpty {
            let rows = [[]] + graph.rows(along: line)
            let seen = Set(candidates.map(\.rows))
            var place = rows.prefix(while: seen.contains).count
            do {
                try walk(line.compactMap { graph.revisions[$0] }, place) {
                    add(rows[place], $0)
                    place += 1
                }
            } catch {
                failure = AutogenFailure.wrap(error)
            }
            countExtras(whole: whole, ignore: ignore)
        }
        // Where another line leads to it, nothing is left to say of those that could not be followed.
        if isExact { failure = nil }
    }

    /// Enters what the revisions up to some version rows make; none is the empty database.
    private mutating func add(_ rows: [String], _ schema: DatabaseSchema) {
        guard !candidates.contains(where: { $0.rows == rows }) else { return }
        let roots = Scope.roots(of: schema)
        let here = live.filter { object in rootOf[object.id].map(roots.contains) ?? false }
        let ids = ChangeSet.differences(here, schema)
        candidates.append(
            Candidate(
                rows: rows, roots: roots, missing: SchemaDifference.describe(ids, here, schema), missingCount: ids.count
            ))
        if !rows.isEmpty { made.formUnion(roots) }
    }

    /// What the database holds and another revision makes, or nobody does where the whole schema is managed.
    private mutating func countExtras(whole: Set<String>?, ignore: [String]) {
        let managed = Scope(wholeSchemas: whole, roots: made, ignore: ignore)
        let roots = Set(rootOf.values).filter { managed.contains($0, in: live) }
        for place in candidates.indices {
            let extras = roots.subtracting(candidates[place].roots)
            // A table counts with all its columns.
            candidates[place].extraCount = rootOf.values.count(where: extras.contains)
            candidates[place].extras = Array(extras.sorted().prefix(12))
        }
    }

    // MARK: - In words

    func findings(_ graph: RevisionGraph, isPurge: Bool) -> [Finding] {
        let stamp = "autogen stamp " + (isPurge ? "--purge " : "")
        var result: [Finding] = []
        if let failure {
            result.append(
                Finding(
                    .note, "version.replay", "the revisions could not all be held against the database",
                    details: failure.rendered().split(separator: "\n").map(String.init)))
        }
        let exact = matches.filter { !$0.rows.isEmpty }
        if let last = exact.last {
            let name = last.rows.joined(separator: " ")
            result.append(
                Finding(
                    .problem, "version.lost", "the database holds just what \(name) makes, and is not entered there",
                    details: exact.count == 1
                        ? []
                        : [
                            "\(exact.map { $0.rows.joined(separator: " ") }.joined(separator: ", ")) make the same schema; those after the first change rows only: look which of them ran"
                        ], remedies: exact.reversed().map { stamp + $0.rows.joined(separator: " ") }))
            return result
        }
        guard matches.isEmpty, let nearest = candidates.reversed().min(by: { $0.count < $1.count }),
            candidates.count > 1
        else {
            return result
        }
        let name = nearest.rows.isEmpty ? "the base" : nearest.rows.joined(separator: " ")
        let next = nearest.rows.isEmpty ? "" : ", then `\(stamp)\(name)`"
        result.append(
            Finding(
                .problem, "version.lost",
                (isPurge
                    ? "no revision that is there makes what the database holds"
                    : "the database is entered nowhere, and no revision makes what it holds")
                    + "; the nearest is \(name)",
                details: nearest.differences.prefix(12) + ["settle these first\(next)"]))
        return result
    }
}
