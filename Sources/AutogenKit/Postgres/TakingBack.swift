import DatabaseAccess
import MigrationPlan
import ModelFiles
import PostgresClient
import PostgresDialect
import Reports
import RevisionFiles
import RevisionRunner
import SchemaModel

extension Project {
    /// Takes back what is half applied.
    func takeBackHalf(
        _ way: inout HalfDowngrade, _ graph: RevisionGraph, _ runner: StepRunner, _ confirm: (String) -> Bool,
        _ progress: Progress, _ session: borrowing PostgresSession
    ) async throws {
        guard let item = try await wayBack(&way, graph, progress, session) else { return }
        try checkConfirmed(item.file, confirm)
        try run([item], runner, progress, session)
    }

    /// What takes back a revision of which some steps ran, planned from what the database holds: its own downgrade begins where all
    /// of it has run. Nil where there is none.
    func wayBack(
        _ way: inout HalfDowngrade, _ files: RevisionGraph, _ progress: Progress, _ session: borrowing PostgresSession
    ) async throws -> StepRunner.Item? {
        let unfinished = try journal.unfinished(session)
        guard let half = unfinished.first(where: { $0.direction == "upgrade" }) else { return nil }
        let rows = try journal.current(session)
        let graph = try withKeptTexts(files, rows + [half.revision], progress, session)
        let current = try known(rows, graph)
        guard let file = graph.revisions[half.revision] else {
            throw AutogenFailure(
                .found, "database.half-applied", "revision \(half.revision) is half applied, and its file is gone",
                help: "bring the file back, from version control say; then the same command takes it back")
        }
        try way.begin(file, current, graph)
        try checkReversible(file)
        progress(
            .note(
                "revision \(file.id) is half applied: what its steps made is taken back by a plan from what the database holds; the "
                    + "statements of its downgrade are not run, and rows that its steps changed stay as they are"))
        let planned = try await planBack(file, graph.ancestors(of: current), graph, session)
        if current.isEmpty { way.end() }
        var item = StepRunner.Item(planned, .downgrade, removing: [], adding: [])
        item.standing = unfinished.filter { $0.revision == file.id }
        return item
    }

    /// The revision with a downgrade that leads from what the database holds to what the revisions before it make, proved.
    private func planBack(
        _ file: RevisionFile, _ applied: Set<String>, _ graph: RevisionGraph, _ session: borrowing PostgresSession
    ) async throws -> RevisionFile {
        let live = try Catalog.read(session)
        let plan = try await withScratch(like: try DatabaseFacts.read(session), extensions: []) { server in
            try planBack(file, applied, graph, live, server)
        }
        let text = try render(file, upgrade: "\n", downgrade: RevisionTemplate.body(plan), template: nil)
        var planned = try RevisionParser.parse(text, path: "(planned from what the database holds) \(file.id)")
        planned.text = text
        return planned
    }

    private func planBack(
        _ file: RevisionFile, _ applied: Set<String>, _ graph: RevisionGraph, _ live: DatabaseSchema,
        _ server: borrowing ScratchServer
    ) throws -> Plan {
        let nobody = AuthoredModel(dialect: .postgres)
        let live = server.isSuperuser ? live : nobody.withoutForeignOwners(live)
        server.provide(roles: live.roles)
        server.provide(tablespaces: live.tablespaces)
        let (before, roots) = try replayed(file, applied, graph, server)
        let managed = Scope(wholeSchemas: [], roots: roots, ignore: ignore).carrying(live)
        let work = try server.make(2)
        defer { server.drop(2) }
        let source = managed.filter(try SchemaCopies.copy(live, work))
        var target = withPublic(managed.filter(before.filter { ![.owner, .privileges].contains($0.id.kind) }), source)
        nobody.adoptPrivileges(from: source, into: &target)
        let proof = PostgresProof(scope: managed, hints: PlanHints(), renameHints: [], labelRenames: [:])
        return try proof.plan(from: source, to: target, on: work).upgrade
    }

    /// What the revisions before one make, and the outermost objects that they and it make, as far as it runs.
    private func replayed(
        _ file: RevisionFile, _ applied: Set<String>, _ graph: RevisionGraph, _ server: borrowing ScratchServer
    ) throws -> (before: DatabaseSchema, roots: Set<ObjectID>) {
        let session = try server.make(9)
        defer { server.drop(9) }
        let before = try SchemaCopies.replay(graph, upTo: applied, session, server)
        // Without rows most of it runs; where it does not, what is beyond has not been made in the database either.
        do { try SchemaCopies.run(file.upgrade, of: file, session, server) } catch { try? session.execute("ROLLBACK") }
        let after = try Catalog.read(session)
        return (before, Scope.roots(of: before).union(Scope.roots(of: after)))
    }
}
