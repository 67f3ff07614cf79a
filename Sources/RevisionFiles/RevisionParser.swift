import SourceDiagnostics

/// Reads revision files. The header alone is cheap to read; the bodies are cut into statements.
package enum RevisionParser {
    private static let headerFields: Set<String> = [
        "revision", "revises", "message", "created", "branch", "depends_on", "state", "proved", "baseline",
        "irreversible", "author",
        "ticket", "phase",
    ]
    private static let marker = "-- autogen: "

    package static func parse(_ text: String, path: String) throws(Diagnostic) -> RevisionFile {
        var text = text
        if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
        var file = try header(text, path: path)
        file.text = text
        let bodies = try bodies(text, path: path)
        guard let upgrade = bodies.upgrade else {
            throw problem("revision.body", "there is no '-- autogen: upgrade' line", path, text.lines().count)
        }
        file.upgrade = upgrade
        if let downgrade = bodies.downgrade {
            file.downgrade = downgrade
        } else if file.irreversible == nil {
            throw problem(
                "revision.body", "there is no '-- autogen: downgrade' line", path, text.lines().count,
                help: "write the way back after it, or say '-- irreversible: reason' in the header")
        }
        return file
    }

    /// The header's fields, up to the first body.
    package static func header(_ text: String, path: String) throws(Diagnostic) -> RevisionFile {
        var fields: [String: String] = [:]
        var number = 0
        for line in headLines(text) {
            number += 1
            guard line.hasPrefix("-- "), let colon = line.firstIndex(of: ":") else { continue }
            let key = String(line[line.index(line.startIndex, offsetBy: 3)..<colon])
            guard headerFields.contains(key) else { continue }
            if fields[key] != nil {
                throw problem("revision.header", "the header says '\(key)' twice", path, number)
            }
            fields[key] = trimmed(line[line.index(after: colon)...])
        }
        guard let id = fields["revision"], !id.isEmpty else {
            throw problem(
                "revision.header", "the file has no '-- revision: ID' line", path, 1,
                help: "revision files begin with '-- revision: ID'; move other files out of this folder")
        }
        let reserved = ["head", "heads", "base", "current"]
        guard !reserved.contains(id), !id.contains(where: { $0.isWhitespace || "@+:".contains($0) }),
            !id.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else {
            throw problem("revision.header", "'\(id)' cannot be a revision's id", path, 1)
        }
        var file = RevisionFile(id: id, revises: list(fields["revises"]), message: fields["message"] ?? "")
        file.created = fields["created"] ?? ""
        file.branch = list(fields["branch"])
        file.dependsOn = list(fields["depends_on"])
        file.state = fields["state"]
        file.proved = fields["proved"]
        file.isBaseline = fields["baseline"] == "yes"
        file.irreversible = fields["irreversible"]
        file.path = path
        return file
    }

    /// The lines above the first directive; a file may be large below it.
    private static func headLines(_ text: String) -> [Substring] {
        var bytes = text.utf8[...]
        while !bytes.isEmpty, !bytes.starts(with: marker.utf8) {
            bytes = bytes.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
        }
        return text[..<bytes.startIndex].lines()
    }

    private static func bodies(_ text: String, path: String) throws(Diagnostic) -> (
        upgrade: RevisionBody?, downgrade: RevisionBody?
    ) {
        var bodies: [String: RevisionBody] = [:]
        var current: String?
        var step = RevisionStep()
        var comments: [String] = []
        func close() {
            guard let current, !step.statements.isEmpty else { return }
            bodies[current]?.steps.append(step)
        }
        for piece in try StatementSplitter.split(text, file: path) {
            switch piece {
            case .comment(let comment, let line):
                guard comment.hasPrefix("autogen: ") else {
                    comments.append(comment)
                    continue
                }
                close()
                comments = []
                let words = comment.dropFirst("autogen: ".count).split(separator: " ").map(String.init)
                switch words.first {
                case "upgrade" where words.count == 1, "downgrade" where words.count == 1:
                    guard bodies[words[0]] == nil else {
                        throw problem("revision.body", "there are two '\(words[0])' bodies", path, line)
                    }
                    current = words[0]
                    bodies[words[0]] = RevisionBody()
                    step = RevisionStep()
                case "step" where words.count == 1 || words.dropFirst() == ["no-transaction"]:
                    step = RevisionStep(isTransactional: words.count == 1)
                default:
                    throw problem(
                        "revision.directive", "'-- autogen: \(words.joined(separator: " "))' is not a directive", path,
                        line,
                        help: "known: upgrade, downgrade, step, step no-transaction")
                }
            case .statement(let sql, let line):
                guard current != nil else {
                    throw problem(
                        "revision.body", "a statement stands before '-- autogen: upgrade'", path, line)
                }
                step.statements.append(RevisionStatement(sql: sql, line: line, comments: comments))
                comments = []
            }
        }
        close()
        return (bodies["upgrade"], bodies["downgrade"])
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

    private static func problem(_ code: String, _ message: String, _ path: String, _ line: Int, help: String? = nil)
        -> Diagnostic
    {
        Diagnostic(code, message, at: SourceSpan(file: path, line: line, column: 1), help: help)
    }
}
