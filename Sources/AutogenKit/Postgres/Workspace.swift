import MigrationPlan
import ModelFiles
import PostgresClient
import PostgresDialect
import SchemaModel

/// The scratch databases of one comparison: the models elaborated in one, the live schema copied into the other.
struct Workspace {
    let project: Project
    let model: AuthoredModel
    let live: DatabaseSchema
    let renames: [String]
    let decisions: RenameDecisions
    let onlyDifferences: Bool

    /// Elaborates what is in doubt, takes a copy of what still differs then, and proves the ways between them.
    func prove(
        _ doubtful: [ObjectID], _ focus: Focus, _ authoredScope: Scope, _ server: borrowing ScratchServer,
        effort: Proof.Effort
    ) throws -> (proof: Proof.Result, managed: Scope) {
        var focus = focus
        while true {
            let (wanted, managed) = try elaborate(focus, authoredScope, server)
            let here = managed.filter(live.filter { focus.contains($0.id) || wanted.contains($0.id) })
            var still = stillDoubtful(doubtful, here, wanted)
            if !onlyDifferences {
                let hints = model.renameHints(wanted)
                try NameExchange.check(hints, RenameMatching.levels, here, wanted, besides: still)
                // Names that change places leave no difference.
                still += try project.parseRenames(renames, here, wanted).flatMap { [$0.old, $0.new] }
                still = NameExchange.widened(still, hints, here)
            }
            if still.isEmpty { return (Proof.Result(upgrade: Plan(), downgrade: Plan()), managed) }
            let narrow =
                focus.isWhole ? focus : Focus(around: still, live: live, authored: wanted, dialect: PostgresDialect())
            // What has to move by what the catalog tells alone must not be missing among what is wanted.
            guard focus.covers(narrow) else {
                focus.formUnion(narrow)
                continue
            }
            let proof = try prove(narrow, managed, wanted, server, canRenew: focus.isWhole, effort: effort)
            // What goes for a while must not be missed by what was not looked at.
            if narrow.holdsUsers(of: proof.released, in: live) { return (proof, managed) }
            focus = .whole
        }
    }

    /// The models in the database's own words, and what they have to do with.
    private func elaborate(
        _ focus: Focus, _ authoredScope: Scope, _ server: borrowing ScratchServer
    ) throws -> (wanted: DatabaseSchema, managed: Scope) {
        let desired = try server.make(1)
        defer { server.drop(1) }
        let outside = authoredScope.outside(live)
        let elaborated = try SchemaCopies.elaborate(model, focus, beside: focus.filter(outside), desired)
        let canonicalRoots = Scope.roots(of: elaborated).subtracting(Scope.roots(of: outside))
        let managed = Scope(
            wholeSchemas: authoredScope.wholeSchemas, roots: authoredScope.roots.union(canonicalRoots),
            ignore: project.ignore
        ).carrying(live)
        var wanted = managed.filter(elaborated)
        model.declareDependencies(in: &wanted)
        model.adoptPrivileges(from: managed.filter(live), into: &wanted)
        return (wanted, managed)
    }

    private func prove(
        _ focus: Focus, _ managed: Scope, _ wanted: DatabaseSchema, _ server: borrowing ScratchServer, canRenew: Bool,
        effort: Proof.Effort
    ) throws -> Proof.Result {
        var renewals = PostgresProof.Renewals()
        var first: AutogenFailure?
        while true {
            do {
                return try attempt(focus, managed, wanted, renewals, server, effort: effort)
            } catch let failure as PostgresProof.Failure {
                // What a way by the shortest path stumbles over, a longer one may go around.
                guard canRenew, let wider = renewals.wider(after: failure) else {
                    guard let first, let last = failure.reason.diagnostics.first else { throw failure.reason }
                    throw first.noting("a longer way was tried, and fails, too: \(last.message)")
                }
                first = first ?? failure.reason
                renewals = wider
            }
        }
    }

    private func attempt(
        _ focus: Focus, _ managed: Scope, _ wanted: DatabaseSchema, _ renewals: PostgresProof.Renewals,
        _ server: borrowing ScratchServer, effort: Proof.Effort
    ) throws -> Proof.Result {
        let work = try server.make(2)
        defer { server.drop(2) }
        let source = managed.filter(try SchemaCopies.copy(focus.filter(live), work))
        let target = project.withPublic(focus.filter(wanted), source)
        var hints = PlanHints()
        hints.backfills = model.backfills
        hints.concurrentIndexes = model.concurrentIndexes
        hints.labelMerges = model.labelMerges(source)
        // The copy was made with the names of today.
        hints.oldColumnNames = Set(source.objects.keys.filter(live.hasOldColumnNames))
        hints.foreignKeyParts = Dictionary(grouping: live.clones.values.compactMap { $0 as? ForeignKey }) {
            $0.id.parentTable
        }
        let proof = PostgresProof(
            scope: managed, hints: hints, renameHints: model.renameHints(target),
            askedRenames: try project.parseRenames(renames, source, target), labelRenames: model.labelRenames,
            decisions: decisions, renewals: renewals)
        return try proof.attempt(from: source, to: target, effort: effort, on: work)
    }

    /// What differs also in the database's own words. Where models and database said the same, they need not be asked.
    private func stillDoubtful(
        _ doubtful: [ObjectID], _ here: DatabaseSchema, _ wanted: DatabaseSchema
    ) -> [ObjectID] {
        let asked = Set(doubtful)
        return ChangeSet.differences(here, project.withPublic(wanted, here)).filter {
            asked.contains($0) || !model.schema.contains($0)
        }
    }
}

extension AuthoredModel {
    /// Enters what models say under `depends_on`.
    func declareDependencies(in schema: inout DatabaseSchema) {
        if declaredDependencies.isEmpty { return }
        let outermost = schema.outermost
        for (authored, names) in declaredDependencies {
            let needed = names.flatMap { declared($0, by: authored, among: outermost) }
            // The catalog may spell a routine's argument types otherwise than the models.
            let count = self.schema.find(Routine.self, authored)?.inputs.count
            let respelled = (outermost[Array(authored.path.prefix(2))] ?? []).filter {
                !self.schema.contains($0) && $0.kind == authored.kind
                    && schema.find(Routine.self, $0)?.inputs.count == count
            }
            for id in schema.contains(authored) ? [authored] : respelled {
                schema.dependencies[id, default: []].formUnion(needed)
            }
        }
    }
}
