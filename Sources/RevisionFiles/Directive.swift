import SQLText
import SourceDiagnostics

/// What an `-- autogen:` line says.
enum Directive: Hashable {
    case upgrade
    case downgrade
    case step(isTransactional: Bool)
    case batch(RevisionBatch)
    /// For the step at whose head it stands.
    case foreignKeysOff

    static let prefix = "autogen:"

    /// - Parameter comment: the comment without its dashes. Nil where it is no directive, or not a known one.
    init?(_ comment: String) {
        guard comment.hasPrefix(Self.prefix + " ") else { return nil }
        switch comment.dropFirst(Self.prefix.count).split(separator: " ") {
        case ["upgrade"]: self = .upgrade
        case ["downgrade"]: self = .downgrade
        case ["step"]: self = .step(isTransactional: true)
        case ["step", "no-transaction"]: self = .step(isTransactional: false)
        case ["foreign-keys", "off"]: self = .foreignKeysOff
        case let words where words.first == "batch":
            guard let batch = RevisionBatch(comment.dropFirst(Self.prefix.count)) else { return nil }
            self = .batch(batch)
        default: return nil
        }
    }

    var line: String {
        switch self {
        case .upgrade: "-- autogen: upgrade"
        case .downgrade: "-- autogen: downgrade"
        case .batch(let batch): "-- autogen: \(batch.text)"
        case .foreignKeysOff: "-- autogen: foreign-keys off"
        case .step(let isTransactional): isTransactional ? "-- autogen: step" : "-- autogen: step no-transaction"
        }
    }
}

extension RevisionSource {
    /// The first line that would be a directive, did it not stand inside quotes or a comment: a quote that is missing, or
    /// one too many, makes such lines.
    var swallowedDirective: [Diagnostic.Note] {
        var scanner = SQLScanner(bytes)
        while let token = scanner.next() {
            switch token.kind {
            case .string, .quotedName, .dollarQuoted, .blockComment: break
            default: continue
            }
            for line in scanner.text(token.range).lines(breakingAtReturn: true).dropFirst() {
                guard line.hasPrefix("-- "), let directive = Directive(String(line.dropFirst(3))) else { continue }
                return [
                    Diagnostic.Note(
                        "'\(directive.line)' belongs to the \(Self.name(token.kind)) that begins here",
                        at: span(at: token.range.lowerBound))
                ]
            }
        }
        return []
    }
}
