import SchemaModel

/// Decides which new objects are written inside the statement that makes their parent: columns, defaults and constraints in
/// `CREATE TABLE`, a default in `ADD COLUMN`. Only where nothing they need needs the table first.
struct CreateFolding {
    /// The object whose statement each folded one is part of.
    private(set) var owner: [ObjectID: ObjectID] = [:]
    private(set) var members: [ObjectID: [ObjectID]] = [:]
    private let targets: DependencyIndex
    private let creates: Set<ObjectID>
    /// Columns that their table's statement writes; others come with it from elsewhere.
    private let written: Set<ObjectID>
    private var reached: [ObjectID: Set<ObjectID>] = [:]

    /// - Parameter canFold: whether an object can be written inside its table's statement at all.
    init(
        _ creates: Set<ObjectID>, _ targets: DependencyIndex, canFold: (ObjectID) -> Bool
    ) {
        self.targets = targets
        self.creates = creates
        let columns = creates.filter { $0.kind == .column }.sorted()
        written = Set(columns.filter(canFold))
        let rest = creates.filter { [.columnDefault, .check, .key].contains($0.kind) }.sorted()
        // Generated columns come after those that they are made from.
        let generated = columns.filter(needsColumn)
        for id in columns.filter({ !needsColumn($0) }) + generated + rest where canFold(id) {
            if id.kind == .columnDefault {
                let column = ObjectID(.column, id.path)
                let table = id.parentTable
                if creates.contains(table) ? owner[column] == table : creates.contains(column) {
                    fold(id, into: creates.contains(table) ? table : column, table: table)
                }
            } else {
                let table = id.parentTable
                if creates.contains(table) { fold(id, into: table, table: table) }
            }
        }
    }

    private func needsColumn(_ id: ObjectID) -> Bool {
        targets.dependencies(of: id).contains { $0.kind == .column && $0.parentTable == id.parentTable }
    }

    func node(of id: ObjectID) -> ObjectID { owner[id] ?? id }

    private mutating func fold(_ id: ObjectID, into parent: ObjectID, table: ObjectID) {
        for needed in targets.dependencies(of: id) where needed != table {
            let belongs = needed.kind == .column && needed.path.dropLast() == table.path[...]
            if belongs {
                // What comes with the table from elsewhere is there for its columns.
                let isOpen = id.kind == .column ? written.contains(needed) : creates.contains(needed)
                if parent.kind == .table && isOpen && owner[needed] != table { return }
            } else if tables(reachedFrom: needed).contains(table) {
                return
            }
        }
        owner[id] = parent
        members[parent, default: []].append(id)
    }

    /// The tables that an object needs, directly or through others.
    private mutating func tables(reachedFrom id: ObjectID) -> Set<ObjectID> {
        if let known = reached[id] { return known }
        var (tables, seen, open): (Set<ObjectID>, Set<ObjectID>, [ObjectID]) = ([], [id], [id])
        while let next = open.popLast() {
            if next.kind == .table { tables.insert(next) }
            for needed in targets.dependencies(of: next) where seen.insert(needed).inserted { open.append(needed) }
        }
        reached[id] = tables
        return tables
    }
}
