import DatabaseAccess
import RevisionFiles
import RevisionRunner
import SQLiteClient
import SQLiteDialect
import SchemaModel

/// Projects on a SQLite file.
struct SQLiteEngine: Engine {
    let project: Project

    var journal: Journal { .sqlite }
    var looking: (begin: String, end: String) {
        ("PRAGMA query_only = ON; BEGIN", "PRAGMA query_only = OFF; ROLLBACK")
    }
    var scriptProgram: String { "sqlite3 -bail FILE" }
    var scriptConventions: any RunConventions { SQLiteConventions(isOffline: true) }
    var runnerCatalog: any RunnerCatalog { SQLiteRunnerCatalog() }

    var isInterrupted: Bool { SQLiteInterruption.isRequested }

    func unit(_ options: RunOptions) -> TransactionUnit { options.unit == .all ? .all : .revision }

    func told(_ error: DatabaseError, _ sql: String) -> DatabaseError { SQLiteNames.told(error, of: sql) }

    func offendingRows(
        _ error: DatabaseError, _ sql: String, _ session: borrowing some DatabaseSession & ~Copyable
    ) -> String? { nil }

    func look<Look: SessionTask>(_ task: Look) async throws -> Look.Result {
        try project.withSQLite { session in try task.run(session) }
    }

    func run(
        _ task: inout some RunTask, _ graph: RevisionGraph, makesDatabase: Bool, _ progress: @escaping Progress
    ) async throws -> RunOutcome {
        try project.withSQLiteRun(graph, makesDatabase ? .create : .readWrite, progress) { session, runner in
            try task.run(runner, session)
        }
    }

    func upgrade(
        to address: String, _ graph: RevisionGraph, _ options: RunOptions, _ progress: @escaping Progress
    ) async throws -> RunOutcome {
        var goal: [String]?
        return try project.withSQLiteRun(graph, .create, progress, options) { session, runner in
            var items = try project.upgradeItems(address, &goal, graph, options, progress, session)
            if let first = items.first, first.file.isBaseline,
                try project.matchesBaseline(first.file, graph, session)
            {
                try runner.stamp([first.file], removing: first.removed, session)
                items.removeFirst()
            }
            try project.backUp(before: "upgrade", items, options, progress, session)
            try project.run(items, runner, progress, session)
        }
    }

    func downgrade(
        to address: String, _ graph: RevisionGraph, _ options: RunOptions, _ confirm: @escaping (String) -> Bool,
        _ progress: @escaping Progress
    ) async throws -> RunOutcome {
        var goal: Destination?
        return try project.withSQLiteRun(graph, .readWrite, progress, options) { session, runner in
            let items = try project.downgradeItems(address, &goal, graph, confirm, progress, session)
            try project.backUp(before: "downgrade", items, options, progress, session)
            try project.run(items, runner, progress, session)
        }
    }

    func wayDown(to address: String, _ graph: RevisionGraph) async throws -> RunWay {
        try project.withSQLite { session in
            try project.wayDown(HalfDowngrade(address), after: nil, graph, session)
        }
    }

    func allowUnproved() throws {
        throw AutogenFailure(
            .usage, "usage", "--no-prove is for PostgreSQL: SQLite revisions are proved in memory",
            help: "leave it out; --empty makes a revision to write by hand")
    }

    func readSchema() async throws -> DatabaseSchema {
        try project.withSQLite { session in try project.readSQLite(session) }
    }

    func replay(_ graph: RevisionGraph) async throws {
        try project.replaySQLite(graph, on: try SQLiteSession(scratch: StandIns()))
    }
}
