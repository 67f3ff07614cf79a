import SourceDiagnostics

/// The two ways in one file, divided by comments: `-- migrate:up` (dbmate), `-- +goose Up`, `-- +migrate Up` (sql-migrate).
struct MigrationSections {
    private(set) var upgrade: [MigrationText.Piece] = []
    /// Nil where the file has no such section.
    private(set) var downgrade: [MigrationText.Piece]?

    private enum Marker {
        case upgrade(isOutside: Bool)
        case downgrade(isOutside: Bool)
        case noTransaction
        /// Around statements with semicolons in them, which need no help here.
        case bracket
        case unknown

        init?(_ comment: String) {
            let words = comment.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
            switch words.first {
            case "migrate:up": self = .upgrade(isOutside: words.contains("transaction:false"))
            case "migrate:down": self = .downgrade(isOutside: words.contains("transaction:false"))
            case "+goose", "+migrate":
                switch words.dropFirst().first {
                case "up": self = .upgrade(isOutside: words.contains("notransaction"))
                case "down": self = .downgrade(isOutside: words.contains("notransaction"))
                case "no" where words.last == "transaction": self = .noTransaction
                case "statementbegin", "statementend": self = .bracket
                default: self = .unknown
                }
            default: return nil
            }
        }
    }

    init(_ text: MigrationText) throws(Diagnostic) {
        var sections: [[MigrationText.Piece]?] = [[], nil]
        var (current, wasMarked, isOutside, isAllOutside) = (0, false, [false, false], false)
        var wasDropped = false
        for var piece in text.pieces {
            let problem = { (message: String, help: String) in
                text.source.problem("adopt.section", message, at: piece.start, help: help)
            }
            if let comment = piece.comment, let marker = Marker(comment) {
                wasDropped = true
                switch marker {
                case .upgrade(let outside):
                    guard !wasMarked else {
                        throw problem("there are two such lines", "leave one, before the downgrade")
                    }
                    if (sections[0] ?? []).contains(where: { $0.statement != nil }) {
                        throw problem("statements stand before this line", "move them below it")
                    }
                    (wasMarked, isOutside[0]) = (true, outside)
                case .downgrade(let outside):
                    guard sections[1] == nil else { throw problem("there are two such lines", "leave one") }
                    (current, sections[1], isOutside[1]) = (1, [], outside)
                case .noTransaction: isAllOutside = true
                case .bracket: break
                case .unknown: throw problem("this line says something that autogen does not know", "remove it")
                }
                continue
            }
            if wasDropped { piece.lead = "\n\n" + piece.lead.drop(while: \.isWhitespace) }
            wasDropped = false
            sections[current]?.append(piece)
        }
        func made(_ place: Int) throws(Diagnostic) -> [MigrationText.Piece]? {
            guard let pieces = sections[place] else { return nil }
            return try text.unwrapped(pieces).map { piece in
                var piece = piece
                piece.isOutside = isAllOutside || isOutside[place]
                return piece
            }
        }
        upgrade = try made(0) ?? []
        downgrade = try made(1)
    }
}
