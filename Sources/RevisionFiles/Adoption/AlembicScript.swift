import SourceDiagnostics

/// The SQL that `alembic upgrade head --sql` or `alembic downgrade head:base --sql` prints: a section for each revision, with the
/// statements that keep Alembic's own table left out.
struct AlembicScript {
    struct Section {
        let id: String
        /// What the revision follows.
        let parents: [String]
        let isUpgrade: Bool
        let span: SourceSpan
        fileprivate(set) var pieces: [MigrationText.Piece] = []
    }

    private(set) var sections: [Section] = []

    /// Whether a file looks like one.
    static func isScript(_ text: String) -> Bool {
        text.lines().contains { $0.hasPrefix("-- Running upgrade ") || $0.hasPrefix("-- Running downgrade ") }
    }

    /// - Parameter versionTable: the name of Alembic's table, with or without its schema.
    init(_ file: MigrationSource, versionTable: String) throws(Diagnostic) {
        let text = try MigrationText(file)
        // Where nothing begins a transaction, the database was said to have none for DDL; each revision gets one here.
        let hasTransactions = text.pieces.contains { $0.statement?.transactionWord != nil }
        var isOutside = hasTransactions
        for var piece in text.pieces {
            if let comment = piece.comment, let section = try Self.header(comment, text.source, piece) {
                sections.append(section)
                continue
            }
            if let word = piece.statement?.transactionWord {
                guard MigrationText.isPlain(piece, ["begin"], ["commit"]) else {
                    throw text.source.transaction(word, at: piece.start)
                }
                isOutside = word == "commit"
                if !sections.isEmpty { sections[sections.count - 1].pieces.append(piece) }
                continue
            }
            if Self.isBookkeeping(piece, versionTable) {
                if !sections.isEmpty { sections[sections.count - 1].pieces.append(piece) }
                continue
            }
            piece.isOutside = isOutside
            guard !sections.isEmpty else {
                // What the output begins with may be a log's line, no SQL.
                if piece.comment != nil { continue }
                throw text.source.problem(
                    "adopt.alembic",
                    "this statement stands before the first '-- Running' line, so it is of no revision",
                    at: piece.start, help: "move it into a revision")
            }
            sections[sections.count - 1].pieces.append(piece)
        }
        for place in sections.indices {
            sections[place].pieces = MigrationText.dropping(sections[place].pieces) { piece in
                piece.statement?.transactionWord != nil || Self.isBookkeeping(piece, versionTable)
            }
        }
    }

    private static func isBookkeeping(_ piece: MigrationText.Piece, _ versionTable: String) -> Bool {
        guard piece.statement != nil, let target = StatementWords(piece.sql).target else { return false }
        return target == versionTable || !versionTable.contains(".") && target.hasSuffix("." + versionTable)
            || versionTable.hasSuffix("." + target)
    }

    /// `Running upgrade A, B -> C`, `Running upgrade  -> A`, `Running downgrade C -> A, B`.
    private static func header(
        _ comment: String, _ source: RevisionSource, _ piece: MigrationText.Piece
    ) throws(Diagnostic) -> Section? {
        guard comment.hasPrefix("Running "), let arrow = comment.firstRange(of: "->") else { return nil }
        let left = comment[..<arrow.lowerBound].split(separator: " ").dropFirst()
        let span = SourceSpan(file: source.file, line: piece.line, column: 1)
        let right = list(comment[arrow.upperBound...])
        switch left.first {
        case "upgrade":
            guard right.count == 1 else { break }
            return Section(
                id: right[0], parents: list(left.dropFirst().joined(separator: " ")[...]), isUpgrade: true,
                span: span)
        case "downgrade":
            guard left.count == 2 else { break }
            return Section(id: String(left[2]), parents: right, isUpgrade: false, span: span)
        default: break
        }
        throw source.problem(
            "adopt.alembic", "'-- \(comment)' is neither the upgrade nor the downgrade of one revision",
            at: piece.start,
            help: "make the file by `alembic upgrade head --sql`")
    }

    private static func list(_ text: Substring) -> [String] {
        text.split { $0 == "," || $0.isWhitespace }.map(String.init)
    }
}
