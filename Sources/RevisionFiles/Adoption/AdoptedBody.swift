import SourceDiagnostics

/// A body of a revision made of another runner's SQL: its text as it was, with lines between the statements that cannot share a
/// transaction.
package struct AdoptedBody: Sendable, Equatable {
    /// As the file shows it.
    package private(set) var text = "\n"
    /// What a parser has to find in it.
    package private(set) var body = RevisionBody()

    package init() {}

    init(_ pieces: [MigrationText.Piece], tail: String = "") {
        // Inside of a step's transaction the pragma would do nothing; the step says it.
        func pragma(_ piece: MigrationText.Piece) -> ForeignKeyPragma? {
            piece.isOutside || piece.statement == nil ? nil : ForeignKeyPragma(piece.sql)
        }
        let isOff = pieces.contains { pragma($0).map { !$0.isOn } ?? false }
        let pieces = MigrationText.dropping(pieces) { pragma($0) != nil }
        let keys = isOff ? Directive.foreignKeysOff.line + "\n\n" : ""
        var (text, pending) = ("", "")
        var steps: [RevisionStep] = []
        /// Types made and labels added in the step, which a later statement cannot use.
        var (types, labels): (Set<String>, [String]) = ([], [])
        for piece in pieces {
            guard piece.statement != nil else {
                // What stands on a statement's line is about that statement.
                let isBeside = pending.isEmpty && !text.isEmpty && !Self.breaksLine(piece.lead)
                if isBeside { text += piece.lead + piece.text } else { pending += piece.lead + piece.text }
                continue
            }
            let words = StatementWords(piece.sql)
            let isTransactional = !piece.isOutside && words.outside != .always
            let needsCommit =
                isTransactional && words.addedLabel == nil && labels.contains { piece.sql.contains($0) }
            if steps.isEmpty ? !isTransactional : needsCommit || steps.last?.isTransactional != isTransactional {
                text += (text.isEmpty ? "" : "\n\n") + Directive.step(isTransactional: isTransactional).line + "\n"
                text += (isTransactional ? "\n" + keys : "") + Self.withoutBlankLines(pending + piece.lead)
                steps.append(RevisionStep(isTransactional: isTransactional))
                steps[steps.count - 1].saysForeignKeysOff = isOff && isTransactional
                (types, labels) = ([], [])
            } else {
                if steps.isEmpty {
                    text += keys + (isOff ? Self.withoutBlankLines(pending + piece.lead) : pending + piece.lead)
                    steps.append(RevisionStep())
                    steps[0].saysForeignKeysOff = isOff
                } else {
                    text += pending + piece.lead
                }
            }
            pending = ""
            text += piece.text
            steps[steps.count - 1].statements.append(RevisionStatement(sql: piece.sql, line: 0))
            if let type = words.createdType { types.insert(type) }
            if let (type, label) = words.addedLabel, !types.contains(type), !label.isEmpty { labels.append(label) }
        }
        text += pending + tail
        while text.last?.isWhitespace == true { text.removeLast() }
        text = Self.withoutBlankLines(text)
        if !text.isEmpty { self.text = "\n" + text + "\n" }
        body = RevisionBody(steps: steps)
    }

    private static func breaksLine(_ text: String) -> Bool { text.contains(where: \.isNewline) }

    /// The text without the blank lines that it begins with.
    private static func withoutBlankLines(_ text: String) -> String {
        let blank = text.prefix { $0.isWhitespace }
        guard let last = blank.lastIndex(where: \.isNewline) else { return text }
        return String(text[text.index(after: last)...])
    }
}

/// A revision that another runner's files say.
package struct AdoptedRevision: Sendable {
    /// The header alone.
    package var file: RevisionFile
    package var upgrade: AdoptedBody
    /// Nil where there is no way back.
    package var downgrade: AdoptedBody?
    /// Where the upgrade was read.
    package let source: String

    static let noDowngrade = "no downgrade in the file it came from"

    init(_ file: RevisionFile, upgrade: AdoptedBody, downgrade: AdoptedBody?, source: String) {
        self.file = file
        self.upgrade = upgrade
        self.downgrade = downgrade
        self.source = source
        if downgrade == nil { self.file.irreversible = Self.noDowngrade }
    }
}
