import DatabaseAccess
import PostgresClient
import RevisionFiles
import RevisionRunner

/// Projects on a PostgreSQL server, or on one of their own.
struct PostgresEngine: Engine {
    let project: Project

    var journal: Journal { Journal(schema: Project.stateSchema) }
    var looking: (begin: String, end: String) { ("BEGIN READ ONLY", "ROLLBACK") }
    var scriptProgram: String { "psql -v ON_ERROR_STOP=1 -f" }
    var scriptConventions: any RunConventions { PostgresConventions(isScript: true) }
    var runnerCatalog: any RunnerCatalog { PostgresRunnerCatalog() }

    var isInterrupted: Bool { Interruption.isRequested }

    func unit(_ options: RunOptions) -> TransactionUnit { options.unit }

    func told(_ error: DatabaseError, _ sql: String) -> DatabaseError { error }

    func offendingRows(
        _ error: DatabaseError, _ sql: String, _ session: borrowing some DatabaseSession & ~Copyable
    ) -> String? { OffendingRows.note(error, sql, session) }

    func allowUnproved() throws {}

    func look<Look: SessionTask>(_ task: Look) async throws -> Look.Result {
        try await project.withDatabase { session in try task.run(session) }
    }

    func run(
        _ task: inout some RunTask, _ graph: RevisionGraph, makesDatabase: Bool, _ progress: @escaping Progress
    ) async throws -> RunOutcome {
        try await project.withRun(graph, progress) { session, runner in try task.run(runner, session) }
    }

    func upgrade(
        to address: String, _ graph: RevisionGraph, _ options: RunOptions, _ progress: @escaping Progress
    ) async throws -> RunOutcome {
        try checkBackup(options)
        var goal: [String]?
        return try await project.withRun(graph, progress, options) { session, runner in
            var items = try project.upgradeItems(address, &goal, graph, options, progress, session)
            if let first = items.first, first.file.isBaseline,
                try await project.matchesBaseline(first.file, graph, session)
            {
                try runner.stamp([first.file], removing: first.removed, session)
                items.removeFirst()
            }
            try project.run(items, runner, progress, session)
        }
    }

    func downgrade(
        to address: String, _ graph: RevisionGraph, _ options: RunOptions, _ confirm: @escaping (String) -> Bool,
        _ progress: @escaping Progress
    ) async throws -> RunOutcome {
        try checkBackup(options)
        var goal: Destination?
        var half = HalfDowngrade(address)
        return try await project.withRun(graph, progress, options) { session, runner in
            try await project.takeBackHalf(&half, graph, runner, confirm, progress, session)
            guard let rest = half.rest else { return }
            let items = try project.downgradeItems(rest, &goal, graph, confirm, progress, session)
            try project.run(items, runner, progress, session)
        }
    }

    func wayDown(to address: String, _ graph: RevisionGraph) async throws -> RunWay {
        var half = HalfDowngrade(address)
        return try await project.withDatabase { session in
            let back = try await project.wayBack(&half, graph, project.tell, session)
            return try project.wayDown(half, after: back, graph, session)
        }
    }

    /// `--backup` is for files. A server has programs of its own for that.
    private func checkBackup(_ options: RunOptions) throws {
        guard options.isBackedUp else { return }
        throw AutogenFailure(
            .usage, "usage.backup", "'--backup' copies SQLite files, and \(project.database) is on a PostgreSQL server",
            help: "pg_dump -Fc -f before.dump \"ADDRESS\" writes a backup that pg_restore brings back")
    }

    /// A server that cannot be reached is what these commands are there to find.
    static func unreachable(_ error: any Error) throws -> Finding {
        let failure = AutogenFailure.wrap(error)
        guard let problem = failure.problems.first,
            ["database.unreachable", "embedded.failed"].contains(problem.code)
        else { throw error }
        return Finding(.problem, "server", problem.message, details: [problem.help].compactMap { $0 })
    }
}
