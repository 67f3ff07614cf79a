import DatabaseAccess
import MigrationPlan
import ModelFiles
import RevisionFiles
import SQLiteClient
import SQLiteDialect
import SchemaModel
import SourceDiagnostics

/// Comparisons that need nothing but the files: what is in doubt is made and proved in memory.
extension SQLiteEngine {
    func compareLive(_ graph: RevisionGraph) async throws -> Comparison {
        let sources = try project.modelSources()
        return try project.withSQLite { live in
            // The stored texts tell all, to the same library.
            let settings = ["sqlite \(live.serverVersion)", "\(project.isPortable)"] + project.ignore
            let memo = CheckMemo(folder: project.folder, models: sources, settings: settings)
            let stored = try SQLiteCatalog.stored(live)
            if let unmanaged = memo.recall([stored]) { return Comparison(unmanaged: unmanaged) }
            let request = SQLiteComparing(
                project: project, model: try project.loadModels(sources), graph: graph, isLive: true,
                onlyDifferences: true)
            let comparison = try request.run(project.managedInFile(try SQLiteCatalog.read(live, stored)), live)
            if comparison.isQuick { memo.keep([stored], comparison.unmanaged) }
            return comparison
        }
    }

    func compareWithReplay(_ model: AuthoredModel, _ graph: RevisionGraph) async throws -> Comparison {
        try runOnReplay(
            SQLiteComparing(project: project, model: model, graph: graph, isLive: false, onlyDifferences: true))
    }

    func compare(
        _ request: RevisionRequest, _ graph: RevisionGraph
    ) async throws -> (comparison: Comparison, model: AuthoredModel) {
        let model = try project.loadModels()
        // A file that is not there yet is what the revisions will make of it.
        let isLive = try project.usesDatabase(request.from) && (project.hasFile || request.from != nil)
        var comparing = SQLiteComparing(
            project: project, model: model, graph: graph, isLive: isLive, onlyDifferences: false)
        (comparing.renames, comparing.decisions) = (request.renames, RenameDecisions(request.decideRename))
        guard isLive else { return (try runOnReplay(comparing), model) }
        let comparison = try project.withSQLite { live in
            try project.checkAtHead(graph, live)
            return try comparing.run(try project.readSQLite(live), live)
        }
        return (comparison, model)
    }

    func compareForBaseline(_ model: AuthoredModel, _ live: DatabaseSchema) async throws -> Comparison {
        var comparing = SQLiteComparing(
            project: project, model: model, graph: try RevisionGraph([]), isLive: true, onlyDifferences: true)
        comparing.needsBaseline = true
        return try project.withSQLite { session in try comparing.run(live, session) }
    }

    private func runOnReplay(_ comparing: SQLiteComparing) throws -> Comparison {
        let work = try SQLiteSession(scratch: StandIns())
        try project.replaySQLite(comparing.graph, on: work)
        return try comparing.run(try project.readSQLite(work), work)
    }
}

/// What is asked of a comparison.
struct SQLiteComparing {
    let project: Project
    let model: AuthoredModel
    let graph: RevisionGraph
    let isLive: Bool
    let onlyDifferences: Bool
    /// Whether what the file holds is written down also where the models say the same.
    var needsBaseline = false
    var renames: [String] = []
    var decisions = RenameDecisions(nil)
    /// For what the file has of the application's; a model that asks for more may have a slip in it.
    private let standIns = StandIns()

    init(project: Project, model: AuthoredModel, graph: RevisionGraph, isLive: Bool, onlyDifferences: Bool) {
        (self.project, self.model, self.graph) = (project, model, graph)
        (self.isLive, self.onlyDifferences) = (isLive, onlyDifferences)
    }

    /// - Parameter source: the schema of the session's database.
    func run(_ source: DatabaseSchema, _ session: borrowing SQLiteSession) throws -> Comparison {
        var comparison = Comparison(server: SQLiteVersion.text(session.serverVersion))
        comparison.unmanaged = source.sortedIDs.compactMap { source[$0] as? UnmanagedObject }
            .map { "\($0.what) \($0.name) (left alone)" }
        // Where every text of the models is the database's own, nothing has to be made to see that nothing differs.
        let authored = project.managedInFile(model.schema)
        var doubtful = ChangeSet.differences(source, authored)
        if !onlyDifferences {
            try NameExchange.check(model.renames, [[.table], [.column]], source, authored, besides: doubtful)
            // Names that change places leave no difference.
            if doubtful.isEmpty {
                doubtful = try project.parseRenames(renames, source, authored).flatMap { [$0.old, $0.new] }
            }
            doubtful = NameExchange.widened(doubtful, model.renames, source)
        }
        comparison.isQuick = doubtful.isEmpty
        if !doubtful.isEmpty {
            comparison.proof = try proved(SQLiteFocus(around: doubtful, [source, authored]), session)
        }
        let isFirst = isLive && graph.isEmpty && !comparison.proof.isEmpty
        if needsBaseline || isFirst { comparison.baseline = try baseline(source, try VirtualTables(session)) }
        return comparison
    }

    private func proved(_ focus: SQLiteFocus, _ session: borrowing SQLiteSession) throws -> Proof.Result {
        guard !focus.isWhole else { return try prove(nil, session) }
        // What a name in a text stands for cannot always be guessed; the whole leaves nothing to guess.
        guard let result = try? prove(focus, session), result.failure == nil else { return try prove(nil, session) }
        return result
    }

    private func prove(_ focus: SQLiteFocus?, _ session: borrowing SQLiteSession) throws -> Proof.Result {
        let work = try SQLiteSession(scratch: standIns)
        try SQLiteCopy.copy(session, to: work, focus: focus)
        let source = try project.readSQLite(work)
        let virtualTables = try VirtualTables(session)
        let target = try elaborate(focus, beside: work, source, virtualTables)
        var hints = PlanHints()
        (hints.backfills, hints.valueRenames) = (model.backfills, model.valueRenames)
        var proof = SQLiteProof(
            project: project, hints: hints,
            renameHints: model.renames, decisions: decisions)
        proof.askedRenames = try project.parseRenames(renames, source, target)
        proof.virtualTables = virtualTables
        // Where there is no revision yet, a baseline makes them.
        if isLive, !graph.isEmpty {
            let files = graph.order.compactMap { graph.revisions[$0] }
            proof.virtualTables.areMade(by: files.flatMap(\.upgrade.statements).map(\.sql))
        }
        return onlyDifferences
            ? try proof.differences(from: source, to: target, on: work)
            : try proof.plan(from: source, to: target, on: work)
    }

    private func baseline(_ source: DatabaseSchema, _ virtualTables: VirtualTables) throws -> Proof.Result? {
        // All of it is in the file, also what was not in doubt.
        let session = try SQLiteSession(scratch: StandIns())
        // What only the application can make stays out of it.
        let creations = virtualTables.creations(source.contains).filter { creation in
            (try? session.execute(creation.up.sql.text)) != nil
        }
        let empty = try project.readSQLite(session)
        if ChangeSet.differences(empty, source).isEmpty, creations.isEmpty { return nil }
        let proof = SQLiteProof(project: project, hints: PlanHints(), renameHints: [], decisions: RenameDecisions(nil))
        let result = try proof.plan(from: empty, to: source.filter { $0.id.kind != .unmanaged }, on: session)
        return Proof.Result(
            upgrade: result.upgrade.preceded(by: creations.map(\.up)),
            downgrade: result.downgrade.followed(by: creations.map(\.down)))
    }

    /// The models as SQLite stores them.
    /// - Parameters:
    ///   - file: has what no model speaks of, which the models' views and triggers may use.
    ///   - source: what is managed in it.
    private func elaborate(
        _ focus: SQLiteFocus?, beside file: borrowing SQLiteSession, _ source: DatabaseSchema,
        _ virtualTables: VirtualTables
    ) throws -> DatabaseSchema {
        let session = try SQLiteSession(scratch: StandIns(knownTo: standIns))
        let schema = focus.map { focus in model.schema.filter { !focus.leavesOut($0.id) } } ?? model.schema
        let failures = try SQLiteElaboration.create(schema, session)
        // What is on a table that could not be made says nothing new.
        let failed = Set(failures.map(\.object))
        let problems = failures.filter { $0.object.kind == .table || !failed.contains($0.object.parentTable) }.map {
            failure in
            model.diagnostic(
                "model.sql", "\(failure.object): \(failure.error.message)", on: failure.object,
                help: failure.error.isOfApplication
                    ? Self.ofApplication
                    : nil,
                notes: [Diagnostic.Note(SQLiteVersion.text(session.serverVersion))])
        }
        guard problems.isEmpty else { throw Diagnostics(problems) }
        let target = try project.readSQLite(session)
        for creation in virtualTables.creations({ _ in true }) { try? session.execute(creation.up.sql.text) }
        for creation in try SQLiteCatalog.unmanaged(file, besides: source) { try? session.execute(creation) }
        try checkUsable(target, in: session, beside: file, source, virtualTables)
        return target
    }

    /// SQLite takes views and triggers that name what is not there, and fails when they are used.
    private func checkUsable(
        _ target: DatabaseSchema, in session: borrowing SQLiteSession, beside file: borrowing SQLiteSession,
        _ source: DatabaseSchema, _ virtualTables: VirtualTables
    ) throws {
        let broken = try SQLiteIntegrity.dangling(session).filter { !virtualTables.explains($0.value) }
        if broken.isEmpty { return }
        let before = try SQLiteIntegrity.dangling(file)
        let problems = target.sortedIDs.compactMap { id -> Diagnostic? in
            let key = "\(id.kind) \(id.name)"
            guard let object = target[id], let reason = broken[key] else { return nil }
            // What is broken in the file may stay so.
            if before[key] == reason, source[id].map(object.equals) == true { return nil }
            return diagnostic(object, reason, virtualTables)
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
    }

    private static let ofApplication =
        "a slip? What only the application brings comes by a revision that is written by hand (--empty) first"

    private func diagnostic(
        _ object: any SchemaObject, _ reason: String, _ virtualTables: VirtualTables
    ) -> Diagnostic {
        let text = (object as? View)?.query ?? (object as? Trigger)?.body ?? ""
        let isOfNoTable = reason.hasPrefix("no such column: ") && !reason.contains(".")
        let missing = reason.hasPrefix("no such table: ") ? reason.split(separator: ".").last.map(String.init) : nil
        let help =
            if let name = virtualTables.names(in: isOfNoTable ? text : reason).first {
                "no model makes virtual table \(name): change it by a revision that is written by hand (--empty) first"
            } else if let missing, text.lowercased().contains(missing.lowercased() + "(") {
                Self.ofApplication
            } else {
                "mend it; SQLite would take it, and each statement that uses it would fail"
            }
        return model.diagnostic("model.sql", "\(object.id) cannot be used: \(reason)", on: object.id, help: help)
    }
}

extension Project {
    /// Runs revisions from the base on.
    func replaySQLite(
        _ graph: RevisionGraph, upTo ids: Set<String>? = nil, on session: borrowing SQLiteSession
    ) throws {
        for id in graph.order where ids?.contains(id) ?? true {
            guard let file = graph.revisions[id] else { continue }
            try runSQLite(file.upgrade, of: file, session)
        }
    }

    /// Runs one body of a revision as a run does.
    func runSQLite(_ body: RevisionBody, of file: RevisionFile, _ session: borrowing SQLiteSession) throws {
        let isOff = body.steps.contains(where: \.isWithoutForeignKeys)
        let conventions = SQLiteConventions()
        try session.execute(conventions.settings)
        try conventions.prepare(isWithoutForeignKeys: isOff, session)
        let isWhole = body.steps.allSatisfy(\.isTransactional)
        if isWhole { try session.execute("BEGIN IMMEDIATE") }
        for statement in body.statements {
            do throws(DatabaseError) { try session.execute(statement.sql) } catch {
                try? session.execute("ROLLBACK")
                let told = SQLiteNames.told(error, of: statement.sql)
                throw Diagnostics([RevisionProblem.diagnostic(told, statement, file)])
            }
        }
        do throws(DatabaseError) {
            try conventions.settle(isWithoutForeignKeys: isOff, session)
            if isWhole { try session.execute("COMMIT") }
        } catch {
            try? session.execute("ROLLBACK")
            throw error
        }
    }
}

enum SQLiteVersion {
    /// `SQLite 3.40.1`
    static func text(_ number: Int) -> String {
        "SQLite \(number / 1_000_000).\(number / 1000 % 1000).\(number % 1000)"
    }
}
