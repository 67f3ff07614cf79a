/// Turns `-- REVIEW` lines into approvals of the statements below them.
package enum Approval {
    /// The file's text with every unresolved review approved.
    /// - Parameters:
    ///   - when: the time as the file writes it.
    ///   - who: the person.
    package static func approve(_ file: RevisionFile, when: String, who: String) -> String {
        // Each line keeps its own end: a literal may hold breaks of another kind.
        let starts = file.text.lines(breakingAtReturn: true).map(\.startIndex) + [file.text.endIndex]
        var lines = zip(starts, starts.dropFirst()).map { String(file.text[$0..<$1]) }
        let statements = (file.upgrade.statements + file.downgrade.statements)
            .filter { !$0.reviews.isEmpty && !$0.isApproved }.sorted { $0.line > $1.line }
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
            let end = lines[review].last.map(String.init) ?? "\n"
            lines.insert("-- APPROVED \(when) \(name) \(statement.fingerprint)\(end)", at: review + 1)
        }
        return lines.joined()
    }
}
