import DatabaseAccess
import ModelFiles
import RevisionFiles
import RevisionRunner
import SchemaModel

/// What differs between the databases that a project may have. All else is written once, for whichever it is.
protocol Engine: Sendable {
    // MARK: - New projects

    /// The line of a new `autogen.yml` that says which database is meant.
    var databaseSetting: String { get }
    /// The model that a new project begins with.
    var firstModel: (path: String, text: String) { get }

    // MARK: - Runs

    /// Where a run is entered.
    var journal: Journal { get }
    /// What encloses a query that may look, and nothing else.
    var looking: (begin: String, end: String) { get }
    /// What runs a script.
    var scriptProgram: String { get }
    var scriptConventions: any RunConventions { get }
    var runnerCatalog: any RunnerCatalog { get }

    /// Whether a person asked for the run at work to end.
    var isInterrupted: Bool { get }

    func unit(_ options: RunOptions) -> TransactionUnit
    /// What a database says of a statement, in terms of what people know.
    func told(_ error: DatabaseError, _ sql: String) -> DatabaseError
    /// The rows that stood in the way of a statement.
    func offendingRows(
        _ error: DatabaseError, _ sql: String, _ session: borrowing some DatabaseSession & ~Copyable
    ) -> String?

    func look<Look: SessionTask>(_ task: Look) async throws -> Look.Result
    /// - Parameter makesDatabase: whether a database that is not there is made, where that takes no more than to open it.
    func run(
        _ task: inout some RunTask, _ graph: RevisionGraph, makesDatabase: Bool, _ progress: @escaping Progress
    ) async throws -> RunOutcome
    func upgrade(
        to address: String, _ graph: RevisionGraph, _ options: RunOptions, _ progress: @escaping Progress
    ) async throws -> RunOutcome
    func downgrade(
        to address: String, _ graph: RevisionGraph, _ options: RunOptions, _ confirm: @escaping (String) -> Bool,
        _ progress: @escaping Progress
    ) async throws -> RunOutcome

    /// What a downgrade would run, what is half applied first. Nothing is written.
    func wayDown(to address: String, _ graph: RevisionGraph) async throws -> RunWay

    // MARK: - Comparisons

    func readSchema() async throws -> DatabaseSchema
    /// How the models differ from the database, and what would settle it.
    func compareLive(_ graph: RevisionGraph) async throws -> Comparison
    /// How they differ from what the revisions make.
    func compareWithReplay(_ model: AuthoredModel, _ graph: RevisionGraph) async throws -> Comparison
    /// The ways between models and database or revisions, as the request says.
    func compare(
        _ request: RevisionRequest, _ graph: RevisionGraph
    ) async throws -> (comparison: Comparison, model: AuthoredModel)
    /// Refuses ways that are not run before they are written, where that is not to be had.
    func allowUnproved() throws
    /// Runs all revisions in a scratch database.
    func replay(_ graph: RevisionGraph) async throws
    func prove(_ proof: SquashProof) async throws

    // MARK: - Adoption

    /// Which revisions make what the database holds; nil where it holds nothing.
    func likeness(_ graph: RevisionGraph) async throws -> SchemaLikeness?
    /// What the database holds, as a revision that makes it, with what the models say else.
    func compareForBaseline(_ model: AuthoredModel, _ live: DatabaseSchema) async throws -> Comparison

    // MARK: - Guards

    func verify() async throws -> VerificationOutcome
    func preflight() async throws -> GuardOutcome
    func doctor(_ limits: DoctorLimits) async throws -> GuardOutcome
    func validate(
        _ request: ValidationRequest, _ report: @escaping (ValidationOutcome.Item) -> Void
    ) async throws -> ValidationOutcome
}

/// From which version rows a run begins, and what it would run.
struct RunWay {
    let rows: [String]
    let items: [StepRunner.Item]
}

/// What is done in a session of any database: a closure cannot be generic.
protocol SessionTask<Result> {
    associatedtype Result
    func run(_ session: borrowing some DatabaseSession & ~Copyable) throws -> Result
}

/// The same in a run. May be called again after a lost connection, or where another run was faster.
protocol RunTask {
    mutating func run(_ runner: StepRunner, _ session: borrowing some DatabaseSession & ~Copyable) throws
}

extension Project {
    /// What the database's address stands for; nobody else asks.
    var engine: any Engine {
        switch dialect {
        case .postgres: PostgresEngine(project: self)
        case .sqlite: SQLiteEngine(project: self)
        }
    }

    /// The language that models and their files are in.
    var dialect: ModelDialect { database.dialect }

    var journal: Journal { engine.journal }
}

extension DatabaseURL {
    var dialect: ModelDialect {
        if case .sqlite = form { .sqlite } else { .postgres }
    }
}
