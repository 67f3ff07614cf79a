import PostgresClient
import PostgresDialect
import RevisionFiles
import SchemaModel

/// A baseline is stamped where the database holds it already, and run where nothing is.
extension Project {
    /// Whether the database holds already what a baseline would make.
    func matchesBaseline(
        _ file: RevisionFile, _ graph: RevisionGraph, _ session: borrowing PostgresSession
    ) async throws -> Bool {
        let live = try Catalog.read(session)
        let own = live.filter { live.root(of: $0.id).home != Self.stateSchema && $0.id.kind != .unmanaged }
        let hasObjects = own.objects.keys.contains {
            $0.kind != .schema && $0.kind != .comment && $0.kind != .extension
        }
        let facts = try DatabaseFacts.read(session)
        let made = try await withScratch(like: facts, extensions: []) { server in
            let scratch = try server.make(7)
            defer { server.drop(7) }
            let made = try SchemaCopies.replay(graph, upTo: [file.id], scratch, server)
            // The live text through the same elaboration, so that spelling makes no difference.
            let copied = try server.make(6)
            defer { server.drop(6) }
            return (made, try SchemaCopies.copy(own, copied))
        }
        let wanted = made.0.filter { $0.id.kind != .unmanaged }
        let missing = wanted.sortedIDs.filter { id in
            guard let object = wanted[id], let other = made.1[id] else { return true }
            return !object.equals(other)
        }
        // What the baseline's own objects have besides is no more a match than what they lack.
        let more = made.1.sortedIDs.filter { id in
            ![.unmanaged, .owner, .privileges].contains(id.kind) && !wanted.contains(id)
                && id != made.1.root(of: id) && wanted.contains(made.1.root(of: id))
        }
        if missing.isEmpty, more.isEmpty { return true }
        if missing.isEmpty { throw Self.mismatch(file, more) }
        let roots = Set(missing.map { wanted.root(of: $0) })
        let present = roots.filter { own.contains($0) && $0.kind != .schema && $0.kind != .extension }
        if !hasObjects
            || present.isEmpty
                && missing.count == wanted.objects.count
                    - wanted.objects.keys.filter({ $0.kind == .schema && own.contains($0) }).count
        {
            return false
        }
        throw Self.mismatch(file, missing)
    }

    static func mismatch(_ file: RevisionFile, _ ids: [ObjectID]) -> AutogenFailure {
        AutogenFailure(
            .found, "baseline.mismatch",
            "the database is neither empty nor what baseline \(file.id) describes; it differs in \(ids.prefix(5).map(\.description).joined(separator: ", "))",
            help:
                "`autogen diff` shows the differences; the baseline belongs to another database, or this one has changed since"
        )
    }
}
