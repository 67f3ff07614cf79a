import DatabaseAccess
import RevisionRunner
import SchemaModel
import SourceDiagnostics

/// Why a command could not do its work, with the exit code that tells so.
public struct AutogenFailure: Error, Sendable {
    public enum Kind: Int32, Sendable {
        /// The command looked and found something that a person must settle.
        case found = 1
        /// Usage, configuration, model or revision graph.
        case usage = 2
        /// The database or its server.
        case database = 3
        /// Another run holds the lock.
        case locked = 4
        /// Ctrl-C and its like; the database is where the message says.
        case interrupted = 130
    }

    public let kind: Kind
    package let diagnostics: [Diagnostic]

    package init(_ kind: Kind, _ diagnostics: [Diagnostic]) {
        self.kind = kind
        self.diagnostics = diagnostics
    }

    package init(_ kind: Kind, _ code: String, _ message: String, help: String? = nil, notes: [String] = []) {
        self.init(kind, [Diagnostic(code, message, help: help, notes: notes.map { Diagnostic.Note($0) })])
    }

    /// The same with another note at the end.
    func noting(_ note: String) -> AutogenFailure {
        guard let last = diagnostics.last else { return self }
        let noted = Diagnostic(
            last.code, last.message, severity: last.severity, at: last.span, sourceLine: last.sourceLine,
            help: last.help, notes: last.notes + [Diagnostic.Note(note)])
        return AutogenFailure(kind, diagnostics.dropLast() + [noted])
    }

    /// A command line that cannot be understood.
    public init(usage message: String) { self.init(.usage, "usage", message) }

    /// A word where a command should stand.
    public static func unknownCommand(_ word: String, known: [String]) -> AutogenFailure {
        let near = Suggestion.nearest(to: word, among: known)
        return AutogenFailure(
            .usage, "usage.command", "there is no command '\(word)'",
            help: near.map { "did you mean '\($0)'?" } ?? "known: \(known.joined(separator: ", "))")
    }

    /// Any error of the lower rooms, in the form that people see.
    public static func wrap(_ error: any Error) -> AutogenFailure {
        switch error {
        case let failure as AutogenFailure: return failure
        case let diagnostics as Diagnostics: return AutogenFailure(.usage, diagnostics.list)
        case let diagnostic as Diagnostic: return AutogenFailure(.usage, [diagnostic])
        case let error as DatabaseError where error.isAboutOwnTables:
            return AutogenFailure(
                .database, "database.privilege",
                "this role may not use autogen's own tables: \(error.message)\(error.codeText); nothing was changed",
                help: "`autogen preflight` names the grants that it needs")
        case let error as DatabaseError: return database(error, "database.error")
        case let error as any ExplainedError: return error.failure
        case let held as RunLock.Held:
            guard let process = held.process else {
                return AutogenFailure(
                    .locked, "run.locked", "another run is at work on this database: \(held.holder)",
                    help: "wait for it; --wait SECONDS waits longer")
            }
            return AutogenFailure(
                .locked, "run.locked",
                "this run's own lost session still holds the lock, since the server does not know that it is gone: \(held.holder)",
                help:
                    "let a role that may run: SELECT pg_terminate_backend(\(process)); then the same command goes on where the journal says"
            )
        default: return AutogenFailure(.database, "internal.error", "\(error)")
        }
    }

    package static func database(_ error: DatabaseError, _ code: String, _ context: String? = nil) -> AutogenFailure {
        AutogenFailure(
            .database,
            [
                Diagnostic(
                    code,
                    (context.map { "\($0): " } ?? "") + error.message
                        + error.codeText,
                    help: error.hint, notes: Self.notes(error))
            ])
    }

    package static func notes(_ error: DatabaseError) -> [Diagnostic.Note] {
        [error.detail.map { "detail: \($0)" }, error.context.map { "context: \($0)" }].compactMap { $0 }
            .map { Diagnostic.Note($0) }
    }

    /// A diagnostic for other programs.
    public struct Problem: Sendable {
        public let code: String
        public let severity: String
        public let message: String
        public let file: String?
        public let line: Int?
        public let column: Int?
        public let help: String?
        public let notes: [String]
    }

    public var problems: [Problem] {
        diagnostics.map {
            Problem(
                code: $0.code, severity: $0.severity.rawValue, message: $0.message, file: $0.span?.file,
                line: $0.span?.line,
                column: $0.span?.column, help: $0.help, notes: $0.notes.map(\.message))
        }
    }

    public func rendered(color: Bool = false) -> String {
        diagnostics.map { $0.rendered(color: color) }.joined(separator: "\n")
    }
}

/// An error of a room that only one kind of database has, with what people see of it.
protocol ExplainedError: Error {
    var failure: AutogenFailure { get }
}

extension DatabaseError {
    /// A privilege on what autogen keeps in the database is missing.
    fileprivate var isAboutOwnTables: Bool {
        code == "42501"
            && (message.hasSuffix("schema \(ReservedSchemas.state)")
                || statement?.contains(ReservedSchemas.state + ".") == true)
    }

    /// The code in brackets: a SQLSTATE, or SQLite's own name.
    var codeText: String { code.isEmpty ? "" : code.hasPrefix("SQLITE") ? " (\(code))" : " (SQLSTATE \(code))" }
}
