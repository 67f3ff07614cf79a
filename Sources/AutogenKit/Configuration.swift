import DatabaseAccess
import ModelFiles
import SourceDiagnostics

/// What the command line says; nil and empty where it says nothing.
public struct Options: Sendable {
    public var config: String?
    public var database: String?
    public var models: String?
    public var migrations: String?
    public var schemas: [String] = []
    public var scratch: String?
    public var wait: Int = 300
    public var waitForDatabase: Int = 0
    /// The folder whose files stand for those of the project.
    public var tree: String?

    public init() {}
}

/// `autogen.yml`.
struct Configuration {
    var database: String?
    var models: String?
    var migrations: String?
    var scope: [String] = []
    var ignore: [String] = []
    /// Whether there is such a key, perhaps with an empty list.
    var hasIgnore = false
    var scratch: String?
    var naming = RevisionNaming()
    var checks: [ConfiguredCheck] = []
    /// Whether models that were written for PostgreSQL are translated for SQLite.
    var isPortable = false
    /// A folder of revisions for each database that models serve.
    var migrationsByDialect: [String: String] = [:]

    static let keys = [
        "database", "models", "migrations", "scope", "ignore", "scratch", "file_name", "revision_id", "checks",
        "portable",
    ]

    static func load(_ path: String, isNamed: Bool, _ variables: [String: String]) throws -> Configuration {
        guard let text = try FileTree.read(path) else {
            if isNamed { throw AutogenFailure(.usage, "config.missing", "there is no file \(path)") }
            return Configuration()
        }
        return try parse(text, path, variables)
    }

    static func parse(_ text: String, _ path: String, _ variables: [String: String]) throws -> Configuration {
        let shown = text.lines(breakingAtReturn: true).map { ConnectionSecret.hidden(in: String($0)) }
        let source = SourceText(file: path, text: text, shown: shown.joined(separator: "\n"))
        guard let node = try YAMLDocument.parse(source), !node.isEmpty else { return Configuration() }
        var configuration = Configuration()
        var problems: [Diagnostic] = []
        guard let entries = node.entries else {
            throw Diagnostics([source.diagnostic("config.type", "the configuration is a map", at: node.span)])
        }
        for (key, value) in entries {
            func text(_ node: YAMLNode, of name: String? = nil) -> String {
                guard let text = node.scalar, !node.isEmpty else {
                    let name = name ?? key.scalar ?? ""
                    problems.append(source.diagnostic("config.type", "'\(name)' takes text", at: node.span))
                    return ""
                }
                do { return try expand(text, variables) } catch {
                    problems.append(
                        source.diagnostic(
                            "config.variable", "the environment variable \(error.name) is not set", at: node.span,
                            help: "give it a default: ${\(error.name):-value}"))
                    return ""
                }
            }
            func list(_ node: YAMLNode) -> [String] { (node.items ?? [node]).map { text($0) } }
            func check(_ key: YAMLNode, _ value: YAMLNode) -> ConfiguredCheck {
                var check = ConfiguredCheck(name: key.scalar ?? "")
                guard let parts = value.entries else {
                    check.sql = text(value, of: check.name)
                    return check
                }
                for (part, value) in parts {
                    switch part.scalar {
                    case "sql": check.sql = text(value, of: "sql")
                    case "expect": check.expect = text(value, of: "expect")
                    default:
                        problems.append(
                            unknown(part, "the check '\(check.name)'", ConfiguredCheck.keys, source))
                    }
                }
                if !parts.contains(where: { $0.key.scalar == "sql" }) {
                    problems.append(
                        source.diagnostic(
                            "config.missing-key", "the check '\(check.name)' has no 'sql'", at: key.span,
                            help: "write the query that looks"))
                }
                return check
            }
            switch key.scalar {
            case "database": configuration.database = text(value)
            case "models": configuration.models = text(value)
            case "migrations":
                guard let folders = value.entries else {
                    configuration.migrations = text(value)
                    continue
                }
                for (dialect, folder) in folders {
                    guard let name = dialect.scalar, ModelDialect(rawValue: name) != nil else {
                        problems.append(
                            unknown(dialect, "'migrations'", ModelDialect.allCases.map(\.rawValue), source))
                        continue
                    }
                    configuration.migrationsByDialect[name] = text(folder, of: name)
                }
            case "portable":
                if !["true", "false"].contains(value.scalar) {
                    problems.append(source.diagnostic("config.type", "'portable' is true or false", at: value.span))
                }
                configuration.isPortable = value.scalar == "true"
            case "scope": configuration.scope = list(value)
            case "ignore": (configuration.ignore, configuration.hasIgnore) = (list(value), true)
            case "scratch": configuration.scratch = text(value)
            case "file_name":
                configuration.naming.template = text(value)
                let facts = RevisionNaming.Facts(id: "id", message: "m", created: "2000-01-01 00:00:00Z", sequence: 1)
                do { _ = try configuration.naming.path(facts) } catch {
                    problems.append(source.diagnostic("config.file-name", error.message, at: value.span))
                }
            case "revision_id":
                guard let ids = RevisionNaming.IDs(rawValue: text(value)) else {
                    let known = RevisionNaming.IDs.allCases.map(\.rawValue).joined(separator: ", ")
                    problems.append(source.diagnostic("config.revision-id", "known: \(known)", at: value.span))
                    continue
                }
                configuration.naming.ids = ids
            case "checks":
                if let entries = value.entries {
                    configuration.checks = entries.map(check)
                } else {
                    problems.append(
                        source.diagnostic(
                            "config.type", "'checks' is a map of names and queries", at: value.span,
                            help: "checks: {no_orphans: SELECT …}"))
                }
            default: problems.append(unknown(key, "autogen.yml", keys, source))
            }
        }
        guard problems.isEmpty else { throw Diagnostics(problems) }
        return configuration
    }

    private static func unknown(
        _ key: YAMLNode, _ place: String, _ keys: [String], _ source: SourceText
    ) -> Diagnostic {
        let name = key.scalar ?? ""
        let near = Suggestion.nearest(to: name, among: keys)
        return source.diagnostic(
            "config.unknown-key", "\(place) has no key '\(name)'", at: key.span,
            help: near.map { "did you mean '\($0)'?" } ?? "known: \(keys.joined(separator: ", "))")
    }

    struct MissingVariable: Error { let name: String }

    /// Puts the values of `${VAR}` and `${VAR:-default}` in.
    static func expand(_ text: String, _ variables: [String: String]) throws(MissingVariable) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            result += rest[..<start.lowerBound]
            let inner = rest[start.upperBound..<end]
            let parts = inner.firstRange(of: ":-").map { (inner[..<$0.lowerBound], String(inner[$0.upperBound...])) }
            let name = String(parts?.0 ?? inner)
            if let value = variables[name], !value.isEmpty {
                result += value
            } else if let fallback = parts?.1 {
                result += fallback
            } else {
                throw MissingVariable(name: name)
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
