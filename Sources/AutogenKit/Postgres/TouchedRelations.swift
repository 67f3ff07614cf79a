import RevisionFiles
import SchemaModel

/// What the pending revisions ask for, and the relations that they name.
struct TouchedRelations {
    struct Demand {
        let file: RevisionFile
        let statement: RevisionStatement
        let asks: StatementDemand
        /// Whether an earlier statement of the revision made it run as another role, or under other names.
        let isElsewhere: Bool

        var place: String { "\(file.path):\(statement.line)" }
    }

    private(set) var demands: [Demand] = []
    private(set) var needs: [[String]: Set<StatementDemand.Need>] = [:]
    /// The schemas in which something is made.
    private(set) var schemas: Set<String> = []
    private(set) var makesSchemas = false
    /// The relations that are written anew, as the proof run saw it.
    private(set) var rewritten: Set<[String]> = []

    var paths: [[String]] { needs.keys.sorted { $0.lexicographicallyPrecedes($1) } }

    init(_ files: [RevisionFile]) {
        for file in files {
            var isElsewhere = false
            for statement in file.upgrade.statements {
                let asks = StatementDemand(statement.sql)
                demands.append(Demand(file: file, statement: statement, asks: asks, isElsewhere: isElsewhere))
                isElsewhere = isElsewhere || asks.changesScene
                for lock in statement.locks { read(lock: lock) }
                if isElsewhere { continue }
                needs.merge(asks.relations) { $0.union($1) }
                schemas.formUnion(asks.schemas)
                makesSchemas = makesSchemas || asks.makesSchemas
            }
        }
    }

    /// `ACCESS EXCLUSIVE on public.notes; rewrites the table`.
    private mutating func read(lock: String) {
        guard let on = lock.firstRange(of: " on ") else { return }
        let parts = lock[on.upperBound...].split(separator: "; ", maxSplits: 1)
        guard let name = parts.first, let path = NameNotation.parse(String(name)) else { return }
        if path.count == 2 { needs[path, default: []].formUnion([]) }
        if parts.count > 1, parts[1].contains("rewrites") { rewritten.insert(path) }
    }
}
