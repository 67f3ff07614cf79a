import RevisionFiles
import SQLText
import SchemaModel

/// The relations that statements of revisions name, and what a role must be allowed to do with each. Read off the first words of a
/// statement: what only a function's body does stays unseen.
struct TouchedRelations {
    enum Need: String, Comparable {
        case owner = "OWNER"
        case insert = "INSERT"
        case update = "UPDATE"
        case delete = "DELETE"
        case truncate = "TRUNCATE"
        case trigger = "TRIGGER"
        case references = "REFERENCES"

        static func < (left: Need, right: Need) -> Bool { left.rawValue < right.rawValue }
    }

    private(set) var needs: [[String]: Set<Need>] = [:]
    /// The schemas in which something is made.
    private(set) var schemas: Set<String> = []
    private(set) var makesSchemas = false
    /// The relations that are written anew, as the proof run saw it.
    private(set) var rewritten: Set<[String]> = []

    var paths: [[String]] { needs.keys.sorted { $0.lexicographicallyPrecedes($1) } }

    init(_ files: [RevisionFile]) {
        for statement in files.flatMap({ $0.upgrade.statements }) {
            read(Self.words(statement.sql))
            for lock in statement.locks { read(lock: lock) }
        }
    }

    private mutating func need(_ need: Need, _ path: [String]?) {
        guard let path, !path.isEmpty, path.count < 3 else { return }
        // Runs look names up in public.
        needs[path.count == 1 ? ["public"] + path : path, default: []].insert(need)
    }

    /// `ACCESS EXCLUSIVE on public.notes; rewrites the table`.
    private mutating func read(lock: String) {
        guard let on = lock.firstRange(of: " on ") else { return }
        let parts = lock[on.upperBound...].split(separator: "; ", maxSplits: 1)
        guard let name = parts.first, let path = NameNotation.parse(String(name)) else { return }
        if path.count == 2 { needs[path, default: []].formUnion([]) }
        if parts.count > 1, parts[1].contains("rewrites") { rewritten.insert(path) }
    }

    // MARK: - Statements

    /// A word or a dotted name.
    private struct Word {
        var path: [String]
        /// In lower case; empty for what is quoted or dotted, which is no keyword.
        var keyword: String
        var isComma = false
    }

    private static func words(_ sql: String) -> [Word] {
        var scanner = SQLScanner(Array(sql.utf8))
        var (words, joins): ([Word], Bool) = ([], false)
        // A long body of values or of a function says nothing here.
        while words.count < 4000, let token = scanner.nextSignificant() {
            switch token.kind {
            case .word, .quotedName:
                let isName = token.kind == .quotedName
                let text = scanner.text(token.range)
                let name =
                    isName ? String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"") : scanner.keyword(token)
                if joins, !words.isEmpty {
                    words[words.count - 1].path.append(name)
                    words[words.count - 1].keyword = ""
                } else {
                    words.append(Word(path: [name], keyword: isName ? "" : name))
                }
                joins = false
            case .symbol(UInt8(ascii: ".")): joins = true
            case .symbol(UInt8(ascii: ",")):
                words.append(Word(path: [], keyword: ",", isComma: true))
                joins = false
            default: joins = false
            }
        }
        return words
    }

    private static let relations: Set<String> = ["table", "view", "sequence", "index"]
    private static let modifiers: Set<String> = [
        "materialized", "foreign", "unique", "concurrently", "if", "not", "exists", "only", "or", "replace",
        "constraint", "temporary", "temp", "unlogged", "recursive",
    ]

    private mutating func read(_ words: [Word]) {
        var rest = words[...]
        func isNext(_ keyword: String) -> Bool { rest.first?.keyword == keyword }
        func take() -> Word? { rest.popFirst() }
        func skipModifiers() {
            while let word = rest.first, Self.modifiers.contains(word.keyword) { rest.removeFirst() }
        }
        func name(after keyword: String) -> [String]? {
            guard let place = rest.firstIndex(where: { $0.keyword == keyword }) else { return nil }
            rest = rest[(place + 1)...]
            skipModifiers()
            return rest.first?.path
        }
        guard let verb = take()?.keyword else { return }
        skipModifiers()
        switch verb {
        case "insert": need(.insert, name(after: "into"))
        case "update": need(.update, take()?.path)
        case "delete": need(.delete, name(after: "from"))
        case "truncate":
            if isNext("table") { _ = take() }
            skipModifiers()
            names(&rest, .truncate)
        case "alter", "drop":
            guard let kind = take()?.keyword else { return }
            skipModifiers()
            if Self.relations.contains(kind) {
                if verb == "drop" { names(&rest, .owner) } else { need(.owner, take()?.path) }
            } else if verb == "drop", ["trigger", "policy", "rule"].contains(kind) {
                need(.owner, name(after: "on"))
            }
            references(rest)
        case "comment":
            _ = take()
            guard let kind = take()?.keyword else { return }
            skipModifiers()
            if Self.relations.contains(kind) { need(.owner, take()?.path) }
            if kind == "column" { need(.owner, take().map { Array($0.path.dropLast()) }) }
            if ["constraint", "trigger", "policy", "rule"].contains(kind) { need(.owner, name(after: "on")) }
        case "create": create(&rest)
        default: break
        }
    }

    private mutating func create(_ rest: inout ArraySlice<Word>) {
        func name(after keyword: String) -> [String]? {
            guard let place = rest.firstIndex(where: { $0.keyword == keyword }) else { return nil }
            let following = rest[(place + 1)...].drop { Self.modifiers.contains($0.keyword) }
            return following.first?.path
        }
        guard let kind = rest.popFirst()?.keyword else { return }
        switch kind {
        case "index": need(.owner, name(after: "on"))
        case "trigger": need(.trigger, name(after: "on"))
        case "policy": need(.owner, name(after: "on"))
        case "rule": need(.owner, name(after: "to"))
        case "schema": makesSchemas = true
        case "extension", "database", "role", "server", "publication", "subscription", "cast", "event": break
        default:
            let made = rest.drop { Self.modifiers.contains($0.keyword) }.first
            if let path = made?.path, path.count < 3 { schemas.insert(path.count == 2 ? path[0] : "public") }
            if kind == "table" { need(.owner, name(after: "partition").flatMap { _ in name(after: "of") }) }
            references(rest)
        }
    }

    /// Names with commas between them.
    private mutating func names(_ rest: inout ArraySlice<Word>, _ kind: Need) {
        while let word = rest.popFirst() {
            need(kind, word.path)
            guard rest.first?.isComma == true else { return }
            rest.removeFirst()
        }
    }

    /// The tables that foreign keys point at.
    private mutating func references(_ rest: ArraySlice<Word>) {
        for place in rest.indices.dropLast() where rest[place].keyword == "references" {
            need(.references, rest[place + 1].path)
        }
    }
}
