import SourceDiagnostics

/// The comments above the first body that say what a revision is.
enum RevisionHeader {
    private static let known: Set<String> = [
        "revision", "revises", "replaces", "message", "created", "branch", "depends_on", "state", "proved", "baseline",
        "irreversible", "origin", "author", "ticket", "phase",
    ]

    /// The file without its bodies, and the first piece that is no part of the header.
    static func read(_ splitter: inout StatementSplitter) throws(Diagnostic) -> (RevisionFile, StatementSplitter.Piece?)
    {
        var fields: [String: String] = [:]
        var next: StatementSplitter.Piece?
        // What is no revision at all is better called so than refused for what it holds.
        var problem: Diagnostic?
        func advance() {
            do throws(Diagnostic) { next = try splitter.next() } catch { (next, problem) = (nil, error) }
        }
        advance()
        while case .comment(let comment, _) = next, !comment.hasPrefix(Directive.prefix) {
            if let (key, value) = field(comment) {
                if fields.updateValue(value, forKey: key) != nil {
                    throw splitter.problem("revision.header", "the header says '\(key)' twice")
                }
                if key == "revision", !value.isEmpty { try checkName(value, "a revision's id", splitter) }
                if key == "branch" { for label in list(value) { try checkName(label, "a branch's label", splitter) } }
            }
            advance()
        }
        guard let id = fields["revision"], !id.isEmpty else {
            throw splitter.source.problem(
                "revision.header", "the file has no '-- revision: ID' line", at: 0,
                help: "revision files begin with '-- revision: ID'; move other files out of this folder")
        }
        if let problem { throw problem }
        var file = RevisionFile(id: id, revises: list(fields["revises"]), message: fields["message"] ?? "")
        file.created = fields["created"] ?? ""
        file.branch = list(fields["branch"])
        file.dependsOn = list(fields["depends_on"])
        file.replaces = list(fields["replaces"])
        file.state = fields["state"]
        file.proved = fields["proved"]
        file.isBaseline = fields["baseline"] == "yes"
        file.irreversible = fields["irreversible"]
        file.origin = fields["origin"]
        return (file, next)
    }

    private static func field(_ comment: String) -> (String, String)? {
        guard let colon = comment.firstIndex(of: ":"), known.contains(String(comment[..<colon])) else { return nil }
        return (String(comment[..<colon]), trimmed(comment[comment.index(after: colon)...]))
    }

    private static func checkName(
        _ name: String, _ what: String, _ splitter: StatementSplitter
    ) throws(Diagnostic) {
        guard let problem = RevisionName.problem(name) else { return }
        throw splitter.problem("revision.header", "'\(name)' cannot be \(what): \(problem)")
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split { $0 == "," || $0 == " " }.map(String.init)
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
