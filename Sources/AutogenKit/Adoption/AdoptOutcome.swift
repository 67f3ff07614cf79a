/// What `adopt` is asked to do.
public struct AdoptRequest: Sendable {
    /// Files and folders of SQL; empty where only the version state is taken over.
    public var paths: [String] = []
    /// A folder of Alembic's Python files, for what the SQL does not say.
    public var alembicVersions: String?
    public var skipsRepeatable = false
    /// `name=value` pairs.
    public var placeholders: [String] = []
    /// `alembic`, `flyway`, `es1`, `table:NAME.COLUMN`, `none`; nil for whatever is there.
    public var from: String?
    /// The other runner's table, where it goes by another name or there are several.
    public var versionTable: String?
    public var isDryRun = false

    public init() {}
}

/// What it did, or would do.
public struct AdoptOutcome: Sendable {
    public struct File: Sendable {
        public let id: String
        public let path: String
        /// Where it came from.
        public let source: String
        public let text: String
        public let isReversible: Bool
    }

    public struct State: Sendable {
        /// The other runner's table; nil where none says where the database stands, and its schema does.
        public let table: String?
        public let before: [String]
        public let after: [String]
        /// The statement that drops the table, once nothing reads it any more.
        public let drop: String?
        /// What keeps the table out of comparisons; nil where it is out already.
        public let ignoreLine: String?
        /// The file that the line was added to; nil where a person has to.
        public let ignoreFile: String?

        init(
            table: String?, before: [String], after: [String], drop: String? = nil, ignoreLine: String? = nil,
            ignoreFile: String? = nil
        ) {
            (self.table, self.before, self.after, self.drop) = (table, before, after, drop)
            (self.ignoreLine, self.ignoreFile) = (ignoreLine, ignoreFile)
        }
    }

    public var files: [File] = []
    /// Revisions that were adopted before.
    public var existing: [String] = []
    public var state: State?
    /// The models that were written of the database.
    public var models: [String] = []
    /// What a person should know.
    public var notes: [String] = []
}
