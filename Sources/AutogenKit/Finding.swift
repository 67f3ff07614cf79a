import DatabaseAccess

/// One thing that `verify`, `preflight` or `doctor` looked at.
public struct Finding: Sendable, Encodable {
    public enum Status: String, Sendable, Encodable {
        case ok
        /// Worth knowing; nobody has to do anything.
        case note
        case problem
    }

    /// What was looked at; stable, for other programs.
    public let check: String
    public let status: Status
    public let message: String
    public let details: [String]
    /// Statements or commands that settle it, ready to be run.
    public let remedies: [String]

    init(_ status: Status, _ check: String, _ message: String, details: [String] = [], remedies: [String] = []) {
        self.check = check
        self.status = status
        self.message = message
        self.details = details
        self.remedies = remedies
    }
}

/// What a look at a database found.
public struct GuardOutcome: Sendable {
    public let database: String
    public internal(set) var findings: [Finding] = []

    public var isFine: Bool { findings.allSatisfy { $0.status != .problem } }

    init(_ database: String) { self.database = database }

    mutating func add(_ status: Finding.Status, _ check: String, _ message: String, remedies: [String] = []) {
        findings.append(Finding(status, check, message, remedies: remedies))
    }

    /// Adds what was found; a line that all is well where nothing was.
    mutating func add(_ found: [Finding], ok check: String, _ message: String) {
        findings += found
        if !found.contains(where: { $0.status == .problem }) { add(.ok, check, message) }
    }
}

extension ResultTable {
    /// The names in a row's first columns as a path.
    func path(_ row: Int, _ columns: ClosedRange<Int>) -> [String] { columns.map { string(row, $0) } }
}
