import MigrationPlan
import PostgresClient
import PostgresDialect
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
        var differences: [String]
        var count: Int
    }

    private var candidates: [Candidate] = []
    private var failure: AutogenFailure?

    init(failure: AutogenFailure? = nil) { self.failure = failure }

    private var matches: [Candidate] { candidates.filter { $0.count == 0 } }
    /// The version rows under which the revisions make just what the database holds; several where some change rows only.
    var exactRows: [[String]] { matches.map(\.rows).filter { !$0.isEmpty } }
    var isExact: Bool { !exactRows.isEmpty }

    static func find(
        _ live: DatabaseSchema, _ graph: RevisionGraph, _ project: Project, _ server: borrowing ScratchServer
    ) throws -> SchemaLikeness {
        server.provide(roles: live.roles)
        server.provide(tablespaces: live.tablespaces)
        let copied = try copy(project.comparable(live), project, server)
        let rootOf = Dictionary(uniqueKeysWithValues: copied.objects.keys.map { ($0, copied.root(of: $0)) })
        var likeness = SchemaLikeness()
        let session = try server.make(7)
        defer { server.drop(7) }
        var (applied, made): (Set<String>, Set<ObjectID>) = ([], [])
        likeness.add([], project.comparable(try Catalog.read(session)), copied, rootOf)
        for id in graph.order {
            guard let file = graph.revisions[id] else { continue }
            do {
                try SchemaCopies.run(file.upgrade, of: file, session, server)
            } catch let diagnostics as Diagnostics {
                likeness.failure = AutogenFailure(.found, diagnostics.list)
                break
            }
            applied.insert(id)
            likeness.add(graph.maximal(applied), project.comparable(try Catalog.read(session)), copied, rootOf)
            made.formUnion(likeness.candidates[likeness.candidates.count - 1].roots)
        }
        likeness.countExtras(project, made, copied, rootOf)
        return likeness
    }

    /// The live text through the same elaboration, so that spelling makes no difference; as it is where it cannot be made again.
    private static func copy(
        _ live: DatabaseSchema, _ project: Project, _ server: borrowing ScratchServer
    ) throws -> DatabaseSchema {
        let session = try server.make(6)
        defer { server.drop(6) }
        guard let copied = try? SchemaCopies.copy(live, session) else { return live }
        return project.comparable(copied)
    }

    private mutating func add(
        _ rows: [String], _ made: DatabaseSchema, _ live: DatabaseSchema, _ rootOf: [ObjectID: ObjectID]
    ) {
        let roots = Scope.roots(of: made)
        let here = live.filter { object in rootOf[object.id].map(roots.contains) ?? false }
        let ids = ChangeSet.differences(here, made)
        candidates.append(
            Candidate(
                rows: rows, roots: roots, differences: SchemaDifference.describe(ids, here, made), count: ids.count))
    }

    /// What the database holds and a later revision makes, or nobody does where the whole schema is managed.
    private mutating func countExtras(
        _ project: Project, _ made: Set<ObjectID>, _ live: DatabaseSchema, _ rootOf: [ObjectID: ObjectID]
    ) {
        let whole: Set<String>? = project.scope.contains("*") ? nil : Set(project.scope)
        let managed = Scope(wholeSchemas: whole, roots: made, ignore: project.ignore)
        let roots = Set(rootOf.values).filter { managed.contains($0, in: live) }
        for place in candidates.indices {
            let extras = roots.subtracting(candidates[place].roots)
            // A table counts with all its columns.
            candidates[place].count += rootOf.values.count(where: extras.contains)
            candidates[place].differences += extras.sorted().prefix(12).map { "\($0) is there already" }
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
                "the database is entered nowhere, and no revision makes what it holds; the nearest is \(name)",
                details: nearest.differences.prefix(12) + ["settle these first\(next)"]))
        return result
    }
}

extension Project {
    /// What tells revisions apart: no owners and privileges, which are other roles' on another server, and no versions of extensions.
    fileprivate func comparable(_ schema: DatabaseSchema) -> DatabaseSchema {
        let left: Set<ObjectKind> = [
            .unmanaged, .owner, .privileges, .defaultPrivileges, .builtinPrivileges, .extension,
        ]
        return Scope(wholeSchemas: nil, roots: [], ignore: ignore).filter(schema).filter {
            !left.contains($0.id.kind) && $0.id.attachmentTarget?.kind != .extension
        }
    }
}
