import SourceDiagnostics

/// What new revisions and their files are called, as `autogen.yml` says: `file_name` and `revision_id`.
struct RevisionNaming: Sendable {
    enum IDs: String, CaseIterable { case hex, sequence, stem }

    var template = "{rev}_{slug}"
    var ids = IDs.hex

    struct Problem: Error { let message: String }

    static let placeholders = ["rev", "slug", "seq", "year", "month", "day", "time"]

    /// What a template's placeholders stand for.
    struct Facts {
        var id = ""
        let message: String
        /// `2026-11-21 09:39:14Z`.
        let created: String
        let sequence: Int
    }

    func id(_ facts: Facts, hex: () -> String) throws(Problem) -> String {
        switch ids {
        case .hex: return hex()
        case .sequence: return padded(facts.sequence, width)
        case .stem:
            let path = try path(facts)
            return String(path.split(separator: "/").last ?? "")
        }
    }

    /// The file's path below `migrations/`, without its suffix.
    func path(_ facts: Facts) throws(Problem) -> String {
        var (result, rest) = ("", template[...])
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { throw Problem(message: "a '{' has no '}'") }
            result += rest[..<open]
            result += try value(String(rest[rest.index(after: open)..<close]), facts)
            rest = rest[rest.index(after: close)...]
        }
        result += rest
        // An empty slug leaves its separator behind.
        while let last = result.last, "_-. ".contains(last) { result.removeLast() }
        guard !result.isEmpty, !result.hasPrefix("/"), !result.split(separator: "/").contains("..") else {
            throw Problem(message: "it does not name a file below the folder of the revisions")
        }
        return result
    }

    private func value(_ placeholder: String, _ facts: Facts) throws(Problem) -> String {
        let parts = placeholder.split(separator: ":", maxSplits: 1)
        let date = facts.created.split { !$0.isNumber }.map(String.init)
        switch (parts.first.map(String.init) ?? "", parts.count) {
        case ("rev", 1):
            guard ids != .stem else {
                throw Problem(message: "{rev} is the file's own name, where revision_id is stem")
            }
            return facts.id
        case ("slug", 1): return Self.slug(facts.message)
        case ("seq", _):
            guard parts.count == 1 || Int(parts[1]) != nil else {
                throw Problem(message: "{\(placeholder)} is no number")
            }
            return padded(facts.sequence, parts.count == 1 ? 0 : Int(parts[1]) ?? 0)
        case ("year", 1): return date.first ?? ""
        case ("month", 1): return date.dropFirst().first ?? ""
        case ("day", 1): return date.dropFirst(2).first ?? ""
        case ("time", 1): return date.dropFirst(3).joined()
        default:
            let near = Suggestion.nearest(to: placeholder, among: Self.placeholders)
            throw Problem(
                message: "{\(placeholder)} stands for nothing; "
                    + (near.map { "did you mean {\($0)}?" } ?? "known: \(Self.placeholders.joined(separator: ", "))"))
        }
    }

    /// As many digits as the template asks for.
    private var width: Int {
        template.firstMatch(of: #/\{seq:([0-9]+)\}/#).flatMap { Int($0.output.1) } ?? 0
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// `Add user prefs!` as `add_user_prefs`.
    static func slug(_ message: String) -> String {
        let words = message.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return String(words.joined(separator: "_").prefix(40))
    }
}
