import DatabaseAccess
import ModelFiles
import RevisionFiles
import SchemaModel
import SourceDiagnostics

/// A project: its folders, its settings and its database, as command line, environment and `autogen.yml` together say.
public struct Project: Sendable {
    let environment: Environment
    /// The folder that the others are relative to.
    let folder: String
    /// Where the project's files are read from: its folder, or what stands for it.
    private let tree: String
    let modelsFolder: String
    let migrationsFolder: String
    let database: DatabaseURL
    /// Whether anybody named a database, or `embedded` is merely the default.
    let isDatabaseGiven: Bool
    /// Whether the command line names it.
    let isDatabaseOnCommandLine: Bool
    let scope: [String]
    /// The part of the scope that the command line names.
    private let namedSchemas: [String]
    let ignore: [String]
    let configPath: String
    let scratch: String
    let wait: Int
    let waitForDatabase: Int
    let naming: RevisionNaming
    let checks: [ConfiguredCheck]
    /// Whether the command line names the folder of the revisions.
    let isMigrationsNamed: Bool
    /// Whether models that were written for PostgreSQL are translated for SQLite.
    let isPortable: Bool

    static let stateSchema = ReservedSchemas.state

    public init(_ options: Options, _ environment: Environment) throws {
        self.environment = environment
        guard environment.workingFolder.hasPrefix("/") else {
            throw AutogenFailure(
                .usage, "folder.unknown", "the folder that you stand in cannot be told; it may have been removed",
                help: "go to the project's folder")
        }
        tree = options.tree ?? environment.workingFolder
        configPath = Self.absolute(options.config ?? "autogen.yml", tree)
        let configuration = try Configuration.load(
            configPath, isNamed: options.config != nil, environment.variables)
        folder = environment.workingFolder
        modelsFolder = Self.absolute(options.models ?? configuration.models ?? "schema", tree)
        let named =
            options.database ?? Self.nonEmpty(environment.variables["AUTOGEN_DATABASE"])
            ?? Self.nonEmpty(environment.variables["DATABASE_URL"]) ?? configuration.database
        isDatabaseGiven = named != nil
        isDatabaseOnCommandLine = options.database != nil
        guard let url = DatabaseURL(named ?? "embedded") else {
            let isSQLite = named?.hasPrefix("sqlite") ?? false
            throw AutogenFailure(
                .usage, "database.url",
                isSQLite
                    ? "the database's address names no file"
                    : "the database's address is none of the known forms",
                help: isSQLite
                    ? "sqlite:path, sqlite:///path, or sqlite::memory:; perhaps a variable in it is empty"
                    : "postgresql://user@host/name, key=value as libpq has it, sqlite:path, or embedded")
        }
        if let parameter = url.unknownParameters.first {
            throw AutogenFailure(
                .usage, "database.url",
                "the address of a SQLite file has no parameter '\(parameter)'",
                help:
                    "leave it out; what SQLite knows goes after a URI, as in sqlite:file:app.db?mode=ro, where %3F is a question mark in a name"
            )
        }
        database = url
        migrationsFolder = Self.absolute(
            options.migrations ?? configuration.migrationsByDialect[url.dialect.rawValue] ?? configuration.migrations
                ?? "migrations", tree)
        isMigrationsNamed = options.migrations != nil
        isPortable = configuration.isPortable
        for (name, seconds) in [("--wait", options.wait), ("--wait-for-database", options.waitForDatabase)]
        where seconds < 0 {
            throw AutogenFailure(.usage, "usage", "'\(name) \(seconds)' is no number of seconds; 0 does not wait")
        }
        namedSchemas = options.schemas
        scope = options.schemas + configuration.scope
        ignore = configuration.ignore
        scratch = options.scratch ?? configuration.scratch ?? "auto"
        wait = options.wait
        waitForDatabase = options.waitForDatabase
        naming = configuration.naming
        checks = configuration.checks
    }

    private static func nonEmpty(_ text: String?) -> String? { text?.isEmpty == false ? text : nil }

    static func absolute(_ path: String, _ folder: String) -> String {
        var path = path.hasPrefix("/") ? path : folder + "/" + path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// A path as messages show it: relative to where the user stands.
    func shown(_ path: String) -> String {
        for start in [tree, environment.workingFolder] where path.hasPrefix(start + "/") {
            return String(path.dropFirst(start.count + 1))
        }
        return path
    }

    /// A schema that the command line names and nothing has is a slip: all else would agree that there is nothing to do.
    func checkNamedSchemas(_ known: Set<String>) throws {
        for name in namedSchemas where name != "*" && !known.contains(name) {
            let near = Suggestion.nearest(to: name, among: known.sorted())
            throw AutogenFailure(
                .usage, "usage.schema", "'--schema \(name)': neither the models nor the database have such a schema",
                help: near.map { "did you mean '\($0)'?" } ?? "known: \(known.sorted().joined(separator: ", "))")
        }
    }

    // MARK: - Files

    func loadModels() throws -> AuthoredModel { try loadModels(try modelSources()) }

    func loadModels(_ sources: [SourceText]) throws -> AuthoredModel {
        try ModelLoader.load(sources, for: dialect, isPortable: isPortable)
    }

    func modelSources() throws -> [SourceText] {
        guard FileTree.exists(modelsFolder) else {
            throw AutogenFailure(
                .usage, "models.missing", "there is no folder of models: \(shown(modelsFolder))",
                help:
                    "`autogen init` begins a project; `autogen pull` writes models from a database; --models names another folder"
            )
        }
        let paths = try FileTree.files(below: modelsFolder, suffixes: [".yml", ".yaml"], skipping: ["seeds"])
        return try paths.map { SourceText(file: shown($0), text: try FileTree.read($0) ?? "") }
    }

    /// The same in a task of its own, beside the reading of a catalog.
    @concurrent func loadModelsAside() async throws -> AuthoredModel { try loadModels() }

    func loadRevisions() throws -> RevisionGraph {
        try loadRevisions { path in
            try RevisionParser.parse(try FileTree.read(path) ?? "", path: shown(path))
        }
    }

    /// The same for a run.
    func loadRun() throws -> RevisionGraph {
        try checkPresent()
        return try loadRevisions()
    }

    /// In a folder without a project there would be nothing to do, and no word of it.
    func checkPresent() throws {
        let isElsewhere = !FileTree.exists(configPath) && !FileTree.exists(modelsFolder)
        guard !FileTree.exists(migrationsFolder), isMigrationsNamed || isElsewhere else { return }
        throw AutogenFailure(
            .usage, "project.missing",
            isMigrationsNamed
                ? "there is no folder of revisions: \(shown(migrationsFolder))"
                : "there is no project in \(folder): neither \(shown(configPath)) nor a folder \(shown(migrationsFolder)) or \(shown(modelsFolder))",
            help:
                "go to the project's folder; --migrations and --config name other places; `autogen init` begins a project"
        )
    }

    /// The revisions by their headers alone, for commands that only list them: bodies are empty.
    func loadHeaders() throws -> RevisionGraph {
        try loadRevisions { path in
            try RevisionParser.parseHeader(try FileTree.beginning(path), path: shown(path))
        }
    }

    private func loadRevisions(_ read: (String) throws -> RevisionFile) throws -> RevisionGraph {
        var (files, problems): ([RevisionFile], [Diagnostic]) = ([], [])
        for path in try FileTree.files(below: migrationsFolder, suffixes: [".sql"]) {
            do {
                files.append(try read(path))
            } catch let problem as Diagnostic {
                problems.append(problem)
            }
        }
        guard problems.isEmpty else { throw Diagnostics(problems) }
        return try RevisionGraph(files)
    }

    func fullPath(_ file: RevisionFile) -> String { Self.absolute(file.path, environment.workingFolder) }
}
