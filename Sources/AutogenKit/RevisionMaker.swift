import DatabaseAccess
import MigrationPlan
import ModelFiles
import Reports
import RevisionFiles
import RevisionRunner
import SchemaModel
import SourceDiagnostics

/// What `autogen -m` is asked to do.
public struct RevisionRequest: Sendable {
    public var message: String
    public var isEmpty = false
    /// Whether the head is made anew, under its id.
    public var amends = false
    public var isDryRun = false
    /// Whether both ways are run in scratch before anything is written.
    public var isProved = true
    /// `database` or `migrations`; nil for the database where one is given.
    public var from: String?
    /// `old=new` pairs.
    public var renames: [String] = []
    public var id: String?
    /// The head that the revision follows, where there are several; with ``splices`` any revision.
    public var head: String?
    public var splices = false
    public var branchLabels: [String] = []
    public var dependsOn: [String] = []
    /// Asked about each likely rename: true where it is one, false where not, nil to leave it to the review.
    public var decideRename: (@Sendable (RenameQuestion) -> Bool?)?
    /// The revision that this one takes the place of.
    var replaced: RevisionFile?

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
        /// Nil where there is nothing to prove.
        public let isProved: Bool?
    }

    public let files: [File]
    /// What was seen and left alone.
    public let unmanaged: [String]
}

extension Project {
    /// Compares the models with the database or the revisions, and writes what leads from one to the other, proved.
    public func makeRevision(_ request: RevisionRequest) async throws -> RevisionOutcome {
        guard request.amends || request.message.contains(where: { !$0.isWhitespace }) else {
            throw AutogenFailure(
                .usage, "usage", "a revision needs a message", help: "say in a few words what it does: -m \"add users\""
            )
        }
        let lock = try lockRevisions()
        defer { lock.release() }
        if request.amends { return try await amend(request, try loadRevisions()) }
        let graph = try loadRevisions()
        let parents = try parents(request, graph)
        if request.isEmpty { return try writeEmpty(request, graph, parents) }
        if !request.isProved { try engine.allowUnproved() }
        return try await compareAndWrite(request, graph, parents)
    }

    func compareAndWrite(
        _ request: RevisionRequest, _ graph: RevisionGraph, _ parents: [String]
    ) async throws -> RevisionOutcome {
        let (comparison, model) = try await engine.compare(request, graph)
        return try write(request, comparison, model, graph, parents)
    }

    /// A revision without statements that joins heads.
    /// - Parameter splices: whether revisions that others follow already may be joined.
    public func merge(
        _ addresses: [String], message: String?, id: String?, splices: Bool = false
    ) async throws -> RevisionOutcome {
        let lock = try lockRevisions()
        defer { lock.release() }
        let graph = try loadHeaders()
        var ids: [String] = []
        for address in addresses {
            ids += try graph.resolve(address).ids.filter { !ids.contains($0) }
        }
        if addresses.isEmpty { ids = graph.heads }
        guard ids.count > 1 else {
            if addresses.isEmpty { return RevisionOutcome(files: [], unmanaged: []) }
            throw AutogenFailure(
                .usage, "usage.merge", "it takes two revisions to merge", help: "`autogen heads` lists them")
        }
        if let id = ids.first(where: { !graph.successors(of: $0).isEmpty }), !splices {
            throw AutogenFailure(
                .usage, "graph.splice",
                "\(id) is no head: \(graph.successors(of: id).joined(separator: ", ")) follows it",
                help: "--splice says that a branch is meant to begin there; `autogen heads` lists the heads")
        }
        for id in ids {
            let others = graph.ancestors(of: ids.filter { $0 != id })
            guard others.contains(id) else { continue }
            throw AutogenFailure(
                .usage, "usage.merge", "\(id) is followed by another of them already: there is nothing to join")
        }
        var request = RevisionRequest(message: message ?? "merge \(ids.joined(separator: " and "))")
        request.id = id
        return try writeEmpty(request, graph, ids)
    }

    /// For the making of a revision: of two at a time, the second sees what the first wrote.
    func lockRevisions() throws -> FileTree.Lock {
        try FileTree.lock(FileTree.exists(migrationsFolder) ? migrationsFolder : folder)
    }

    /// The project's own template for revisions; nil where it has none.
    func ownTemplate() throws -> String? {
        try FileTree.read(folder + "/templates/revision.sql.mustache")
    }

    /// What a new revision follows: the head; where there are several, the one that the request names.
    private func parents(_ request: RevisionRequest, _ graph: RevisionGraph) throws -> [String] {
        guard let address = request.head else { return try graph.head().map { [$0] } ?? [] }
        let ids = try graph.resolve(address).ids
        guard ids.count <= 1 else {
            throw AutogenFailure(
                .usage, "graph.heads", "'\(address)' stands for \(ids.joined(separator: ", "))",
                help: "name one of them, or join them: autogen merge")
        }
        if let id = ids.first, !graph.successors(of: id).isEmpty, !request.splices {
            throw AutogenFailure(
                .usage, "graph.splice",
                "\(id) is no head: \(graph.successors(of: id).joined(separator: ", ")) follows it",
                help: "--splice begins a branch there")
        }
        if ids.isEmpty, !graph.isEmpty, !request.splices {
            throw AutogenFailure(
                .usage, "graph.splice", "there are revisions: one at the base begins another line",
                help: "--splice says that this is meant")
        }
        return ids
    }

    private func dependencies(_ request: RevisionRequest, _ graph: RevisionGraph) throws -> [String] {
        try request.dependsOn.flatMap { address -> [String] in
            // A label stays one: it is for whatever carries it.
            graph.labels[address] != nil ? [address] : try graph.resolve(address).ids
        }
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
    func checkAtHead(_ graph: RevisionGraph, _ session: borrowing some DatabaseSession & ~Copyable) throws {
        let (current, heads) = (try journal.current(session), graph.maximal(Set(graph.order)))
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

    // MARK: - Writing

    /// What the header says of a revision whose ways were never run.
    private static let unproved = "no (--no-prove)"

    private func writeEmpty(_ request: RevisionRequest, _ graph: RevisionGraph, _ parents: [String]) throws
        -> RevisionOutcome
    {
        var file = RevisionFile(
            id: try newID(request.id, request.message, graph), revises: parents, message: request.message)
        file.created = environment.timestamp
        (file.branch, file.dependsOn) = (try labels(request, graph), try dependencies(request, graph))
        let template = try ownTemplate()
        let text = try render(file, upgrade: "\n", downgrade: "\n", template: template)
        return RevisionOutcome(files: [try save(file, text, [], graph, request)], unmanaged: [])
    }

    private func write(
        _ request: RevisionRequest, _ comparison: Comparison, _ model: AuthoredModel, _ graph: RevisionGraph,
        _ parents: [String]
    ) throws -> RevisionOutcome {
        guard !comparison.proof.isEmpty else { return RevisionOutcome(files: [], unmanaged: comparison.unmanaged) }
        var files: [RevisionOutcome.File] = []
        var parents = parents
        var parentChains = parents.map(graph.chain)
        let proved = request.isProved ? "upgrade and downgrade on \(comparison.server)" : Self.unproved
        if let baseline = comparison.baseline {
            var file = RevisionFile(id: try newID(nil, "baseline", graph), revises: parents, message: "baseline")
            file.isBaseline = true
            file.created = environment.timestamp
            file.proved = proved
            let made = try finish(file, baseline, parentChains, nil, graph)
            files.append(try save(made.file, made.text, [], graph, request))
            (parents, parentChains) = ([file.id], [try RevisionGraph([made.file]).chain(file.id)])
        }
        let place = files.count
        var file = RevisionFile(
            id: try newID(request.id, request.message, graph, after: place), revises: parents, message: request.message)
        file.created = environment.timestamp
        file.proved = proved
        (file.branch, file.dependsOn) = (try labels(request, graph), try dependencies(request, graph))
        let chains = parentChains + file.dependsOn.map { graph.chain(graph.labels[$0] ?? $0) }
        let made = try finish(file, comparison.proof, chains, model, graph, request, after: place)
        let reviews = made.file.upgrade.questions.map(\.text)
        files.append(try save(made.file, made.text, reviews, graph, request, after: place))
        return RevisionOutcome(files: files, unmanaged: comparison.unmanaged)
    }

    /// A revision that makes what a database holds, which is entered there without being run.
    func makeBaseline(_ comparison: Comparison, _ plans: Proof.Result, _ model: AuthoredModel) throws -> RevisionFile {
        let graph = try RevisionGraph([])
        var file = RevisionFile(id: try newID(nil, "baseline", graph), revises: [], message: "baseline")
        file.isBaseline = true
        file.created = environment.timestamp
        file.proved = "upgrade and downgrade on \(comparison.server)"
        // Where the models say something else, what leads there is another revision.
        let made = try finish(file, plans, [], comparison.changes.isEmpty ? model : nil, graph)
        var result = made.file
        result.text = made.text
        return result
    }

    /// Renders a file, parses it again, and enters the hash of what it holds.
    private func finish(
        _ file: RevisionFile, _ plans: Proof.Result, _ parentChains: [String], _ model: AuthoredModel?,
        _ graph: RevisionGraph, _ request: RevisionRequest? = nil, after made: Int = 0
    ) throws -> (file: RevisionFile, text: String) {
        let (upgrade, downgrade) = (RevisionTemplate.body(plans.upgrade), RevisionTemplate.body(plans.downgrade))
        var file = file
        let draft = try RevisionParser.parse(
            render(file, upgrade: upgrade, downgrade: downgrade, template: nil), path: "draft")
        file.state = RevisionState.hash(
            parents: parentChains, draft, models: model.map(RevisionState.fingerprint) ?? "")
        let template = try ownTemplate()
        let text = try render(file, upgrade: upgrade, downgrade: downgrade, template: template)
        let path = try shown(migrationsFolder + "/" + fileName(file, graph, request?.replaced, after: made))
        let made = try RevisionParser.parse(text, path: path)
        guard made.upgrade.checksum == draft.upgrade.checksum, made.downgrade.checksum == draft.downgrade.checksum,
            made.id == file.id, made.revises == file.revises, made.state == file.state
        else {
            throw AutogenFailure(
                .usage, "template.invalid",
                "templates/revision.sql.mustache changes what was proved: the bodies or the header differ from the built-in ones",
                help: "keep the header fields and {{{upgrade}}} and {{{downgrade}}} as they are, and add comments only")
        }
        return (made, text)
    }

    func render(
        _ file: RevisionFile, upgrade: String, downgrade: String, template: String?
    ) throws -> String {
        do {
            return try RevisionTemplate.render(file, upgrade: upgrade, downgrade: downgrade, template: template)
        } catch let failure as RevisionTemplate.Failure {
            throw AutogenFailure(.usage, "template.invalid", failure.message)
        }
    }

    private func save(
        _ file: RevisionFile, _ text: String, _ reviews: [String], _ graph: RevisionGraph, _ request: RevisionRequest,
        after made: Int = 0
    ) throws -> RevisionOutcome.File {
        let path = migrationsFolder + "/" + (try fileName(file, graph, request.replaced, after: made))
        if !request.isDryRun {
            let isReplaced = request.replaced.map(fullPath) == path
            if isReplaced { try FileTree.write(text, to: path) } else { try FileTree.writeNew(text, to: path) }
        }
        return RevisionOutcome.File(
            id: file.id, path: shown(path), text: text, isBaseline: file.isBaseline, reviews: reviews,
            isProved: file.proved.map { $0 != Self.unproved })
    }

    private func labels(_ request: RevisionRequest, _ graph: RevisionGraph) throws -> [String] {
        for label in request.branchLabels {
            // An amended revision has its own.
            if request.replaced?.branch.contains(label) == true { continue }
            guard graph.labels[label] == nil, graph.revisions[label] == nil else {
                throw AutogenFailure(
                    .usage, "usage.label", "'\(label)' is taken by revision \(graph.labels[label] ?? label)")
            }
            try checkName(label, "usage.label", "a branch's label")
        }
        return request.branchLabels
    }

    private func newID(_ wanted: String?, _ message: String, _ graph: RevisionGraph, after made: Int = 0) throws
        -> String
    {
        let id =
            try wanted
            ?? named { () throws(RevisionNaming.Problem) in
                try naming.id(facts(message, "", graph, after: made), hex: environment.newID)
            }
        guard graph.revisions[id] == nil, graph.labels[id] == nil else {
            throw AutogenFailure(
                .usage, "usage.rev-id", "there is a revision '\(id)' already",
                help: wanted == nil ? "--rev-id names another" : nil)
        }
        try checkName(id, "usage.rev-id", "a revision's id")
        return id
    }

    private func facts(_ message: String, _ id: String, _ graph: RevisionGraph, after made: Int) -> RevisionNaming.Facts
    {
        // Numbers in use are never used again, also where revisions were removed.
        let numbers = graph.order.compactMap { id in
            Int(id.prefix { $0.isNumber }) ?? Int(id.drop { $0.isLetter }.prefix { $0.isNumber })
        }
        let last =
            naming.ids == .hex
            ? graph.order.count : max(graph.order.count, numbers.filter { $0 < 1_000_000 }.max() ?? 0)
        return RevisionNaming.Facts(
            id: id, message: message, created: environment.timestamp, sequence: last + 1 + made)
    }

    private func named(_ make: () throws(RevisionNaming.Problem) -> String) throws -> String {
        do { return try make() } catch {
            throw AutogenFailure(.usage, "config.file-name", "file_name in autogen.yml: \(error.message)")
        }
    }

    private func checkName(_ name: String, _ code: String, _ what: String) throws {
        // A file is named after it, and names of files end at 255 bytes.
        let limit = 180
        let problem =
            RevisionName.problem(name) ?? (name.contains("/") ? "it would be a path" : nil)
            ?? (name.utf8.count > limit ? "it is longer than \(limit) bytes" : nil)
        if let problem { throw AutogenFailure(.usage, code, "'\(name)' cannot be \(what): \(problem)") }
    }

    /// `4f1c9a7be203_add_user_prefs.sql`; with a number at its end where a template gives two revisions one name.
    private func fileName(
        _ file: RevisionFile, _ graph: RevisionGraph, _ replaced: RevisionFile?, after made: Int = 0
    ) throws -> String {
        let name = try named { () throws(RevisionNaming.Problem) in
            try naming.path(facts(file.message, file.id, graph, after: made))
        }
        let own = replaced.map(fullPath)
        func isFree(_ name: String) -> Bool {
            let path = "\(migrationsFolder)/\(name).sql"
            return path == own || !FileTree.exists(path)
        }
        if isFree(name) { return name + ".sql" }
        var number = 2
        while !isFree("\(name)_\(number)") { number += 1 }
        return "\(name)_\(number).sql"
    }

    /// What comes from elsewhere keeps its id in its name.
    static func fileName(ofAdopted file: RevisionFile) -> String {
        let slug = RevisionNaming.slug(file.message)
        return file.id + (slug.isEmpty ? "" : "_" + slug) + ".sql"
    }
}
