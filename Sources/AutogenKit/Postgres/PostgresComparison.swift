import MigrationPlan
import ModelFiles
import PostgresClient
import PostgresDialect
import RevisionFiles
import SchemaModel

extension PostgresEngine {
    func compareForBaseline(_ model: AuthoredModel, _ live: DatabaseSchema) async throws -> Comparison {
        let facts = try await project.withDatabase { session in try DatabaseFacts.read(session) }
        let extensions = Set(model.schema.all(Extension.self).map(\.id.name))
        let empty = try RevisionGraph([])
        return try await project.withScratch(like: facts, extensions: extensions) { server in
            try project.compare(
                model, live, empty, [], nil, isReplay: false, effort: .differences, needsBaseline: true, server)
        }
    }
}

extension Project {
    func compareWithReplay(
        _ model: AuthoredModel, _ graph: RevisionGraph, renames: [String] = [],
        decide: (@Sendable (RenameQuestion) -> Bool?)? = nil, effort: Proof.Effort = .proved
    ) async throws -> Comparison {
        let extensions = Set(model.schema.all(Extension.self).map(\.id.name))
        return try await withScratch(like: nil, extensions: extensions) { server in
            let live = try SchemaCopies.replayed(graph, server)
            return try compare(
                model, live, graph, renames, decide, isReplay: true, effort: effort, server)
        }
    }

    func compare(
        _ model: AuthoredModel, _ live: DatabaseSchema, _ graph: RevisionGraph, like facts: DatabaseFacts,
        renames: [String] = [], decide: (@Sendable (RenameQuestion) -> Bool?)? = nil, effort: Proof.Effort = .proved
    ) async throws -> Comparison {
        var model = model
        model.adopt(from: live)
        try checkNamedSchemas(live.schemaNames.union(model.schemas))
        if renames.isEmpty, let unmanaged = try quickMatch(model, live, graph, effort) {
            return Comparison(unmanaged: unmanaged, server: DatabaseFacts.versionText(facts.version), isQuick: true)
        }
        let extensions = Set(model.schema.all(Extension.self).map(\.id.name))
        return try await withScratch(like: facts, extensions: extensions) { server in
            try compare(
                model, live, graph, renames, decide, isReplay: false, effort: effort, server)
        }
    }

    /// Where every text of the models is the database's own, no server is needed to see that nothing differs.
    private func quickMatch(
        _ model: AuthoredModel, _ live: DatabaseSchema, _ graph: RevisionGraph, _ effort: Proof.Effort
    ) throws -> [String]? {
        guard scope.contains("*") || graph.isEmpty else { return nil }
        let managed = Scope(
            wholeSchemas: wholeSchemas, roots: wholeSchemas == nil ? [] : Scope.roots(of: model.schema), ignore: ignore)
        var authored = model.schema
        model.adoptPrivileges(from: live, into: &authored)
        let target = withPublic(managed.filter(authored), live)
        let source = managed.filter(live)
        guard ChangeSet.differences(source, target).isEmpty else { return nil }
        if effort != .differences {
            try NameExchange.check(model.renames, RenameMatching.levels, source, target, besides: [])
        }
        return unmanagedNames(live, managed, model)
    }

    /// The schemas that are managed whole; nil for all.
    var wholeSchemas: Set<String>? { scope.contains("*") ? nil : Set(scope) }

    fileprivate func compare(
        _ model: AuthoredModel, _ live: DatabaseSchema, _ graph: RevisionGraph, _ renames: [String],
        _ decide: (@Sendable (RenameQuestion) -> Bool?)?, isReplay: Bool, effort: Proof.Effort,
        needsBaseline: Bool = false, _ server: borrowing ScratchServer
    ) throws -> Comparison {
        var model = model
        model.adopt(from: live)
        model.declareDependencies(in: &model.schema)
        var live = server.isSuperuser ? live : model.withoutForeignOwners(live)
        if isReplay { live.takePopulation(from: model.schema) }
        server.provide(roles: model.schema.roles.union(live.roles))
        server.provide(tablespaces: model.schema.tablespaces.union(live.tablespaces))
        var authored = model.schema
        model.adoptPrivileges(from: live, into: &authored)
        var made: Set<ObjectID> = isReplay ? Scope.roots(of: live) : []
        if !isReplay, !graph.isEmpty, wholeSchemas != nil {
            made = Scope.roots(of: try SchemaCopies.replayed(graph, server))
        }
        // A hint brings what has the old name into scope.
        let renamed = Set(model.renames.map(\.old).filter(live.contains)).union(renamedRoots(renames, live))
        let managed = Scope(
            wholeSchemas: wholeSchemas, roots: Scope.roots(of: model.schema).union(made).union(renamed), ignore: ignore)

        var comparison = Comparison(server: DatabaseFacts.versionText(server.serverVersion))
        let workspace = Workspace(
            project: self, model: model, live: live, renames: renames, decisions: RenameDecisions(decide),
            onlyDifferences: effort == .differences)
        let source = managed.filter(live)
        var doubtful = ChangeSet.differences(source, withPublic(managed.filter(authored), live))
        if effort != .differences {
            try NameExchange.check(model.renames, RenameMatching.levels, source, authored, besides: doubtful)
            doubtful += ((try? parseRenames(renames, source, authored)) ?? []).flatMap { [$0.old, $0.new] }
            doubtful = NameExchange.widened(doubtful, model.renames, source)
        }
        let focus = Focus(around: doubtful, live: live, authored: authored, dialect: PostgresDialect())
        let found: (proof: Proof.Result, managed: Scope)
        do {
            // Where differences alone are asked for, what stands in their way is told once the whole was tried.
            found = try workspace.prove(
                doubtful, focus, managed, server, effort: effort == .differences ? .proved : effort)
        } catch {
            // What a name in a text stands for cannot always be guessed; the whole leaves nothing to guess.
            found = try workspace.prove(doubtful, .whole, managed, server, effort: effort)
        }
        comparison.proof = found.proof
        comparison.unmanaged = unmanagedNames(live, found.managed, model)
        if needsBaseline || !found.proof.isEmpty, graph.isEmpty, !isReplay {
            comparison.baseline = try baseline(live, found.managed, needsBaseline ? .proved : effort, server)
        }
        return comparison
    }

    private func baseline(
        _ live: DatabaseSchema, _ managed: Scope, _ effort: Proof.Effort, _ server: borrowing ScratchServer
    ) throws -> Proof.Result? {
        let live = live.filter { $0.id.home != Self.stateSchema }
        let source = managed.filter(live)
        let empty = withPublic(DatabaseSchema(), source)
        if ChangeSet.differences(empty, source).isEmpty { return nil }
        func copied(_ focus: Focus) throws -> DatabaseSchema {
            let work = try server.make(2)
            defer { server.drop(2) }
            return managed.filter(try SchemaCopies.copy(focus.filter(live), work))
        }
        func prove(
            _ source: DatabaseSchema, settling: PostgresProof.Settling = { $1 }
        ) throws -> Proof.Result {
            let session = try server.make(3)
            defer { server.drop(3) }
            let proof = PostgresProof(scope: managed, hints: PlanHints(), renameHints: [], labelRenames: [:])
            return try proof.plan(from: empty, to: source, effort: effort, on: session, settling: settling)
        }
        do {
            // What comes back in other words is asked for, and nothing else: most is told in words that stay.
            return try prove(source) { left, target in
                let focus = Focus(around: left, live: live, authored: live, dialect: PostgresDialect())
                return target.replacing(left, from: try copied(focus))
            }
        } catch {
            return try prove(try copied(.whole))
        }
    }

    /// The schema `public` comes with every database and is never dropped.
    func withPublic(_ schema: DatabaseSchema, _ other: DatabaseSchema) -> DatabaseSchema {
        let id = ObjectID.schema("public")
        guard !schema.contains(id), other.contains(id) else { return schema }
        var schema = schema
        schema.insert(Schema(id: id))
        return schema
    }

    /// What the database holds and autogen leaves alone: objects of other owners in managed schemas, kinds it does not know yet.
    private func unmanagedNames(_ live: DatabaseSchema, _ managed: Scope, _ model: AuthoredModel) -> [String] {
        var names: [String] = []
        for (id, object) in live.objects {
            if let object = object as? UnmanagedObject {
                let schema = NameNotation.parse(object.name)?.first ?? ""
                if schema != Self.stateSchema { names.append("\(object.what) \(object.name) (not managed yet)") }
            } else if managed.wholeSchemas != nil, !id.kind.isAttachment, !id.kind.isGlobal, id.kind != .schema,
                live.root(of: id) == id,
                id.schema != Self.stateSchema, model.schemas.contains(id.schema), !managed.contains(id, in: live)
            {
                names.append("\(id) (no model names it)")
            }
        }
        names.sort()
        return names
    }

    /// What `--rename old=new` may mean by its old names.
    private func renamedRoots(_ texts: [String], _ live: DatabaseSchema) -> Set<ObjectID> {
        Set(
            texts.compactMap { NameNotation.parse(String($0.prefix { $0 != "=" })) }.flatMap { old in
                live.objects.keys.filter { $0.path.suffix(old.count) == old[...] && live.root(of: $0) == $0 }
            })
    }
}
