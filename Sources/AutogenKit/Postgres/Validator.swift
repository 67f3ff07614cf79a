import DatabaseAccess
import MigrationPlan
import PostgresClient
import PostgresDialect
import RevisionFiles
import RevisionRunner
import SchemaModel
import SourceDiagnostics

/// Runs revisions one after the other up, down and up. What goes wrong leaves a database that nothing can be told from any more:
/// then a new one is made, and the rest goes on there.
struct Validator {
    let graph: RevisionGraph
    let dump: DumpFile?
    /// The only revision to validate; nil for all.
    let asked: String?
    /// Where the dump stands; nil where its own rows tell.
    let stamped: [String]?
    let project: Project

    private(set) var outcome = ValidationOutcome()
    /// The schema after the last revision.
    private(set) var last = DatabaseSchema()
    private(set) var facts: DatabaseFacts?
    private var applied: Set<String> = []
    private var waiting: [String] = []
    /// Revisions that made-up rows stood in the way of, and how the server said it.
    private var rowless: [String: String] = [:]

    init(graph: RevisionGraph, dump: DumpFile?, asked: String?, stamped: [String]?, project: Project) {
        self.graph = graph
        self.dump = dump
        self.asked = asked
        self.stamped = stamped
        self.project = project
    }

    mutating func run(
        _ server: borrowing ScratchServer, _ report: (ValidationOutcome.Item) -> Void
    ) async throws {
        var (isFirst, isDone) = (true, false)
        while !isDone {
            let session = try await prepare(server)
            defer { server.drop(4) }
            if isFirst { try begin(session) }
            isFirst = false
            var isUsable = true
            while isUsable, let id = waiting.first, let file = graph.revisions[id] {
                isUsable = try take(file, session, server, report)
            }
            if isUsable {
                try finish(session)
                isDone = true
            }
        }
    }

    /// A database with the dump and what was applied already.
    private func prepare(_ server: borrowing ScratchServer) async throws -> PostgresSession {
        let session = try await DumpFile.makeDatabase(dump, 4, server)
        do {
            for id in graph.order where applied.contains(id) {
                guard let file = graph.revisions[id], !start.contains(id) else { continue }
                try SchemaCopies.run(file.upgrade, of: file, session, server)
            }
        } catch {
            server.drop(4)
            throw error
        }
        return session
    }

    /// The revisions that the dump holds already.
    private var start: Set<String> { graph.ancestors(of: outcome.start.revisions) }

    private mutating func begin(_ session: borrowing PostgresSession) throws {
        outcome.server = DatabaseFacts.versionText(session.serverVersion)
        if let dump {
            outcome.start.revisions = try stamped ?? dump.versions(session, graph, project)
        }
        applied = start
        let wanted = asked.map { graph.ancestors(of: [$0]) } ?? Set(graph.order)
        waiting = graph.order.filter { wanted.contains($0) && !applied.contains($0) }
        if let asked, applied.contains(asked) {
            throw AutogenFailure(
                .usage, "usage.address", "the dump holds revision \(asked) already: there is nothing to run",
                help: "leave the revision out: what is pending is validated then")
        }
        last = try Catalog.read(session)
        outcome.start.tables = Self.tables(last)
        outcome.end = outcome.start
        facts = try DatabaseFacts.read(session)
    }

    private mutating func finish(_ session: borrowing PostgresSession) throws {
        last = try Catalog.read(session)
        outcome.end.tables = Self.tables(last)
        outcome.end.revisions = graph.maximal(applied)
    }

    private static func tables(_ schema: DatabaseSchema) -> Int {
        schema.objects.keys.count { $0.kind == .table && $0.schema != Project.stateSchema }
    }

    /// Takes the next revision. Returns whether the database can be gone on with.
    private mutating func take(
        _ file: RevisionFile, _ session: borrowing PostgresSession, _ server: borrowing ScratchServer,
        _ report: (ValidationOutcome.Item) -> Void
    ) throws -> Bool {
        guard asked == nil || asked == file.id else {
            // What leads to the revision that was asked for; if it fails, nothing can be told of that.
            return try apply(file, session, server, report)
        }
        var trip = RoundTrip(file, withRows: rowless[file.id] == nil)
        let clock = Project.milliseconds()
        try trip.run(session, server)
        if trip.failedOnRows {
            rowless[file.id] = trip.setback?.message ?? ""
            return false
        }
        if let message = rowless[file.id], trip.item.failure == nil {
            trip.item.notes.append("made-up rows stand in its way, so it was run on empty tables: \(message)")
        }
        trip.item.milliseconds = Project.milliseconds() - clock
        outcome.items.append(trip.item)
        report(trip.item)
        if trip.wasApplied { pass(file) } else { skip(file, report) }
        return trip.isUsable
    }

    private mutating func apply(
        _ file: RevisionFile, _ session: borrowing PostgresSession, _ server: borrowing ScratchServer,
        _ report: (ValidationOutcome.Item) -> Void
    ) throws -> Bool {
        do {
            try SchemaCopies.run(file.upgrade, of: file, session, server)
            pass(file)
            return true
        } catch let failure as Diagnostics {
            var item = ValidationOutcome.Item(revision: file.id, message: file.message, path: file.path)
            item.upgrade = .failed
            item.failure = AutogenFailure(.found, failure.list)
            outcome.items.append(item)
            report(item)
            skip(file, report)
            return false
        }
    }

    private mutating func pass(_ file: RevisionFile) {
        waiting.removeFirst()
        applied.insert(file.id)
    }

    /// What follows a revision that cannot be applied cannot either.
    private mutating func skip(_ file: RevisionFile, _ report: (ValidationOutcome.Item) -> Void) {
        let following = graph.descendants(of: [file.id])
        for other in waiting.dropFirst() where following.contains(other) {
            guard let other = graph.revisions[other] else { continue }
            var item = ValidationOutcome.Item(revision: other.id, message: other.message, path: other.path)
            item.notes = ["not run: it needs \(file.id)"]
            outcome.items.append(item)
            report(item)
        }
        waiting.removeAll(where: following.contains)
    }
}
