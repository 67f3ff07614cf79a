/// Turns `-- REVIEW` lines into approvals of the statements below them.
package enum Approval {
    /// The file's text with every unresolved review approved.
    /// - Parameters:
    ///   - when: the time as the file writes it.
    ///   - who: the person.
    package static func approve(_ file: RevisionFile, when: String, who: String) -> String {
        var lines = file.text.lines()
            .map(String.init)
        let statements = (file.upgrade.statements + file.downgrade.statements)
            .filter { $0.review != nil && !$0.isApproved }.sorted { $0.line > $1.line }
        let name = who.filter { !$0.isNewline }
        for statement in statements {
            // The comments stand right above the statement, with blank lines perhaps.
            var line = statement.line - 2
            var review: Int?
            while line >= 0, lines[line].hasPrefix("--") || lines[line].allSatisfy(\.isWhitespace) {
                if lines[line].hasPrefix("-- autogen:") { break }
                if lines[line].hasPrefix("-- APPROVED ") { lines.remove(at: line); review = review.map { $0 - 1 } }
                if lines.indices.contains(line), lines[line].hasPrefix("-- REVIEW "), review == nil { review = line }
                line -= 1
            }
            guard let review else { continue }
            lines.insert("-- APPROVED \(when) \(name) \(statement.fingerprint)", at: review + 1)
        }
        return lines.joined(separator: file.text.contains("\r\n") ? "\r\n" : "\n")
    }
}
