import DatabaseAccess
import MigrationPlan
import ModelFiles
import PostgresClient
import PostgresDialect
import Reports
import RevisionFiles
import RevisionRunner
import SchemaModel
import SourceDiagnostics

/// What `autogen -m` is asked to do.
public struct RevisionRequest: Sendable {
    public var message: String
    public var isEmpty = false
    public var isDryRun = false
    /// `database` or `migrations`; nil for the database where one is given.
    public var from: String?
    /// `old=new` pairs.
    public var renames: [String] = []
    public var id: String?

    public init(message: String) { self.message = message }
}

/// What it made.
public struct RevisionOutcome: Sendable {
    public struct File: Sendable {
        public let id: String
        public let path: String
        public let text: String
        public let isBaseline: Bool
        /// The flags that a person has to decide.
        public let reviews: [String]
    }

    public let files: [File]
    /// What was seen and left alone.
    public let unmanaged: [String]
}

extension Project {
    /// Compares the models with the database or the revisions, and writes what leads from one to the other, proved.
    public func makeRevision(_ request: RevisionRequest) async throws -> RevisionOutcome {
        let graph = try loadRevisions()
        let head = try graph.head()
        if request.isEmpty { return try writeEmpty(request, graph, head) }
        // The models are read while the server works.
        let loading = Task { try await loadModelsAside() }
        let comparison: Comparison
        if try usesDatabase(request.from) {
            comparison = try await withDatabase { session in
                let live = try Catalog.read(session)
                let model = try await loading.value
                try checkAtHead(graph, session)
                return try await compare(
                    model, live, graph, like: try DatabaseFacts.read(session), renames: request.renames)
            }
        } else {
            comparison = try await compareWithReplay(try await loading.value, graph, renames: request.renames)
        }
        return try write(request, comparison, try await loading.value, graph, head)
    }

    func usesDatabase(_ from: String?) throws -> Bool {
        switch from {
        case nil: return isDatabaseGiven
        case "database": return true
        case "migrations": return false
        default: throw AutogenFailure(.usage, "usage", "'--from' takes database or migrations")
        }
    }

    /// The database must stand where the revisions end, else the comparison would find their changes again.
    private func checkAtHead(_ graph: RevisionGraph, _ session: borrowing PostgresSession) throws {
        let journal = Journal(schema: Self.stateSchema)
        let (current, heads) = (try journal.current(session), graph.heads)
        if let unfinished = try journal.unfinished(session).first {
            throw AutogenFailure(
                .found, "database.half-applied", "revision \(unfinished.revision) is half applied to this database",
                help: "`autogen upgrade` finishes it")
        }
        guard Set(current) != Set(heads) else { return }
        let unknown = current.filter { graph.revisions[$0] == nil }
        if !unknown.isEmpty {
            throw AutogenFailure(
                .usage, "database.unknown-version",
                "the database is at revision \(unknown.joined(separator: ", ")), which is not in \(shown(migrationsFolder))",
                help: "get the missing files, or look at the right database")
        }
        throw AutogenFailure(
            .found, "database.not-at-head",
            "the database is at \(current.isEmpty ? "the base" : current.joined(separator: ", ")), the head is \(heads.joined(separator: ", "))",
            help: "bring it there with `autogen upgrade`; or compare with the revisions: --from migrations")
    }

    // MARK: - Comparing

    struct Comparison {
        var proof: Proof.Result
        /// What makes the source from nothing, where it has to be written down first.
        var baseline: Proof.Result?
        var unmanaged: [String] = []
        var serverVersion = 0
        var changes: [CheckOutcome.Change] { proof.changes }
    }

    func compareWithReplay(
        _ model: AuthoredModel, _ graph: RevisionGraph, renames: [String]
    ) async throws -> Comparison {
        let extensions = Set(model.schema.all(Extension.self).map(\.id.name))
        return try await withScratch(like: nil, extensions: extensions) { server in
            let session = try server.make(9)
            defer { server.drop(9) }
            let live = try SchemaCopies.replay(graph, session)
            return try compare(model, live, graph, renames, isReplay: true, server)
        }
    }

    func compare(
        _ model: AuthoredModel, _ live: DatabaseSchema, _ graph: RevisionGraph, like facts: DatabaseFacts,
        renames: [String]
    ) async throws -> Comparison {
        var model = model
        model.adopt(from: live)
        if let unmanaged = quickMatch(model, live, graph) {
            return Comparison(
                proof: Proof.Result(upgrade: Plan(), downgrade: Plan()), unmanaged: unmanaged,
                serverVersion: facts.version)
        }
        let extensions = Set(model.schema.all(Extension.self).map(\.id.name))
        return try await withScratch(like: facts, extensions: extensions) { server in
            try compare(model, live, graph, renames, isReplay: false, server)
        }
    }

    /// Where every text of the models is the database's own, no server is needed to see that nothing differs.
    func quickMatch(_ model: AuthoredModel, _ live: DatabaseSchema, _ graph: RevisionGraph) -> [String]? {
        guard scope.contains("*") || graph.isEmpty else { return nil }
        let isWhole = scope.contains("*")
        let managed = Scope(
            wholeSchemas: isWhole ? nil : Set(scope), roots: isWhole ? [] : Scope.roots(of: model.schema),
            ignore: ignore)
        let target = withPublic(managed.filter(model.schema), live)
        guard ChangeSet.differences(managed.filter(live), target).isEmpty else { return nil }
        return unmanagedNames(live, managed, model)
    }

    private func compare(
        _ model: AuthoredModel, _ live: DatabaseSchema, _ graph: RevisionGraph, _ renames: [String], isReplay: Bool,
        _ server: borrowing ScratchServer
    ) throws -> Comparison {
        var model = model
        model.adopt(from: live)
        let modelRoots = Scope.roots(of: model.schema)
        var made: Set<ObjectID> = isReplay ? Scope.roots(of: live) : []
        if !isReplay, !graph.isEmpty, !scope.contains("*") {
            let session = try server.make(8)
            defer { server.drop(8) }
            made = Scope.roots(of: try SchemaCopies.replay(graph, session))
        }
        let whole = scope.contains("*") ? nil : Set(scope)
        // A hint brings what has the old name into scope.
        let renamed = Set(model.renames.map(\.old).filter(live.contains)).union(renamedRoots(renames, live))
        let known = modelRoots.union(made).union(renamed)
        let unmanaged = live.filter { $0.id.kind == .unmanaged }
        var managed = Scope(wholeSchemas: whole, roots: known, ignore: ignore)

        let desired = try server.make(1)
        defer { server.drop(1) }
        let elaborated = try SchemaCopies.elaborate(model, beside: managed.outside(live), desired)
        let outsideRoots = Scope.roots(of: managed.outside(live))
        let canonicalRoots = Scope.roots(of: elaborated).subtracting(outsideRoots)
        managed = Scope(wholeSchemas: whole, roots: known.union(canonicalRoots), ignore: ignore, carried: unmanaged)

        let work = try server.make(2)
        defer { server.drop(2) }
        let source = managed.filter(try SchemaCopies.copy(live, work))
        var target = withPublic(managed.filter(elaborated), source)
        for (id, names) in model.declaredDependencies {
            for name in names {
                let path = name.count > 1 ? name : [model.searchSchema(of: id) ?? "public"] + name
                for other in target.objects.keys
                where other.path.prefix(2) == path[...] && target.root(of: other) == other {
                    target.dependencies[id, default: []].insert(other)
                }
            }
        }

        var hints = PlanHints()
        hints.backfills = model.backfills
        hints.privileges = live.privileges
        hints.concurrentIndexes = model.concurrentIndexes
        hints.labelMerges = model.labelMerges(source)
        let proof = Proof(
            scope: managed, hints: hints,
            renameHints: model.renameHints(target) + (try parseRenames(renames, source, target)),
            labelRenames: model.labelRenames)
        let result = try proof.plan(from: source, to: target, on: work)
        var comparison = Comparison(
            proof: result, unmanaged: unmanagedNames(live, managed, model), serverVersion: server.serverVersion)
        if !result.isEmpty, graph.isEmpty, !isReplay {
            comparison.baseline = try baseline(source, managed, server)
        }
        return comparison
    }

    private func baseline(
        _ source: DatabaseSchema, _ managed: Scope, _ server: borrowing ScratchServer
    ) throws -> Proof.Result? {
        let empty = withPublic(DatabaseSchema(), source)
        if ChangeSet.differences(empty, source).isEmpty { return nil }
        let session = try server.make(3)
        defer { server.drop(3) }
        let proof = Proof(scope: managed, hints: PlanHints(), renameHints: [], labelRenames: [:])
        return try proof.plan(from: empty, to: source, on: session)
    }

    /// The schema `public` comes with every database and is never dropped.
    private func withPublic(_ schema: DatabaseSchema, _ other: DatabaseSchema) -> DatabaseSchema {
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
            } else if managed.wholeSchemas != nil, id.kind != .comment, id.kind != .schema, live.root(of: id) == id,
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

    private func parseRenames(
        _ texts: [String], _ source: DatabaseSchema, _ target: DatabaseSchema
    ) throws -> [AuthoredModel.Rename] {
        try texts.map { text in
            let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2, let old = NameNotation.parse(sides[0]), let new = NameNotation.parse(sides[1])
            else {
                throw AutogenFailure(.usage, "usage", "'--rename \(text)' is not old=new")
            }
            let olds = source.sortedIDs.filter { $0.path.suffix(old.count) == old[...] && !target.contains($0) }
            let news = target.sortedIDs.filter { $0.path.suffix(new.count) == new[...] && !source.contains($0) }
            let pairs = olds.flatMap { old in
                news.filter { $0.kind == old.kind && $0.path.count == old.path.count }.map { (old, $0) }
            }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            guard let pair = pairs.first else {
                throw AutogenFailure(
                    .usage, "usage.rename",
                    "'--rename \(text)': nothing that goes is called '\(sides[0])', or nothing that comes '\(sides[1])'"
                )
            }
            return AuthoredModel.Rename(old: pair.0, new: pair.1)
        }
    }

    // MARK: - Writing

    private func writeEmpty(_ request: RevisionRequest, _ graph: RevisionGraph, _ head: String?) throws
        -> RevisionOutcome
    {
        var file = RevisionFile(
            id: try newID(request.id, graph), revises: head.map { [$0] } ?? [], message: request.message)
        file.created = environment.timestamp
        let text = try render(file, upgrade: "\n", downgrade: "\n")
        return RevisionOutcome(files: [try save(file, text, [], isDryRun: request.isDryRun)], unmanaged: [])
    }

    private func write(
        _ request: RevisionRequest, _ comparison: Comparison, _ model: AuthoredModel, _ graph: RevisionGraph,
        _ head: String?
    ) throws -> RevisionOutcome {
        guard !comparison.proof.isEmpty else { return RevisionOutcome(files: [], unmanaged: comparison.unmanaged) }
        var files: [RevisionOutcome.File] = []
        var parents = head.map { [$0] } ?? []
        var parentChains = parents.map(graph.chain)
        let proved = "upgrade and downgrade on PostgreSQL \(DatabaseFacts.versionText(comparison.serverVersion))"
        if let baseline = comparison.baseline {
            var file = RevisionFile(id: try newID(nil, graph), revises: parents, message: "baseline")
            file.isBaseline = true
            file.created = environment.timestamp
            file.proved = proved
            let made = try finish(file, baseline, parentChains, nil)
            files.append(try save(made.file, made.text, [], isDryRun: request.isDryRun))
            (parents, parentChains) = ([file.id], [try RevisionGraph([made.file]).chain(file.id)])
        }
        var file = RevisionFile(id: try newID(request.id, graph), revises: parents, message: request.message)
        file.created = environment.timestamp
        file.proved = proved
        let made = try finish(file, comparison.proof, parentChains, model)
        let reviews = made.file.upgrade.unresolved.compactMap(\.review)
        files.append(try save(made.file, made.text, reviews, isDryRun: request.isDryRun))
        return RevisionOutcome(files: files, unmanaged: comparison.unmanaged)
    }

    /// Renders a file, parses it again, and enters the hash of what it holds.
    private func finish(
        _ file: RevisionFile, _ plans: Proof.Result, _ parentChains: [String], _ model: AuthoredModel?
    ) throws -> (file: RevisionFile, text: String) {
        let (upgrade, downgrade) = (RevisionTemplate.body(plans.upgrade), RevisionTemplate.body(plans.downgrade))
        var file = file
        let draft = try RevisionParser.parse(render(file, upgrade: upgrade, downgrade: downgrade), path: "draft")
        file.state = RevisionState.hash(
            parents: parentChains, draft, models: model.map(RevisionState.fingerprint) ?? "")
        let text = try render(file, upgrade: upgrade, downgrade: downgrade)
        let path = shown(migrationsFolder + "/" + fileName(file))
        return (try RevisionParser.parse(text, path: path), text)
    }

    private func render(_ file: RevisionFile, upgrade: String, downgrade: String) throws -> String {
        let template = try FileTree.read(folder + "/templates/revision.sql.mustache")
        do {
            return try RevisionTemplate.render(file, upgrade: upgrade, downgrade: downgrade, template: template)
        } catch let failure as RevisionTemplate.Failure {
            throw AutogenFailure(.usage, "template.invalid", failure.message)
        }
    }

    private func save(_ file: RevisionFile, _ text: String, _ reviews: [String], isDryRun: Bool) throws
        -> RevisionOutcome.File
    {
        let path = migrationsFolder + "/" + fileName(file)
        if !isDryRun { try FileTree.write(text, to: path) }
        return RevisionOutcome.File(
            id: file.id, path: shown(path), text: text, isBaseline: file.isBaseline, reviews: reviews)
    }

    private func newID(_ wanted: String?, _ graph: RevisionGraph) throws -> String {
        guard let wanted else { return environment.newID() }
        let isTaken = graph.revisions[wanted] != nil
        let reserved = ["head", "heads", "base", "current"]
        guard !isTaken, !wanted.isEmpty, !reserved.contains(wanted),
            !wanted.contains(where: { $0.isWhitespace || "@+:/".contains($0) })
        else {
            throw AutogenFailure(
                .usage, "usage.rev-id",
                isTaken ? "there is a revision '\(wanted)' already" : "'\(wanted)' cannot be a revision's id")
        }
        return wanted
    }

    /// `4f1c9a7be203_add_user_prefs.sql`
    private func fileName(_ file: RevisionFile) -> String {
        let words = file.message.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let slug = String(words.joined(separator: "_").prefix(40))
        return file.id + (slug.isEmpty ? "" : "_" + slug) + ".sql"
    }
}
