import SchemaModel

/// The tables and views that a change is about, with all that they use and all that uses them: in memory, nothing else is needed to
/// prove it. Making every table of a large file takes a time that grows with the square of their number.
package struct SQLiteFocus {
    /// All names, in lower case, that the schemas have for tables and views.
    private let known: Set<String>
    private var included: Set<String>

    package init(around ids: [ObjectID], _ schemas: [DatabaseSchema]) {
        let uses = SQLiteUses(schemas)
        known = uses.known
        let names = Set(ids.map { Names.folded($0.name) })
        // What has the name of something that comes or goes may be in its way, whatever it is.
        var seeds = Set(ids.compactMap(SQLiteUses.owner))
        for id in schemas.flatMap(\.objects.keys) where [.table, .view, .index, .trigger].contains(id.kind) {
            let name = Names.folded(id.name)
            guard names.contains(name) || name.hasPrefix("autogen_new"), let owner = SQLiteUses.owner(id) else {
                continue
            }
            seeds.insert(owner)
        }
        included = seeds
        var open = Array(seeds)
        // Views of views; tables whose triggers or keys lead here.
        while let name = open.popLast() {
            for user in uses.views[name, default: []] where included.insert(user).inserted { open.append(user) }
        }
        for name in included { included.formUnion(uses.tables[name, default: []]) }
        open = Array(included)
        while let name = open.popLast() {
            for used in uses.used[name, default: []] where included.insert(used).inserted { open.append(used) }
        }
    }

    package var isWhole: Bool { included.isSuperset(of: known) }

    /// Whether something is of no interest. What the schemas do not know, because it is ignored say, may be used all the same.
    package func leavesOut(_ id: ObjectID) -> Bool { SQLiteUses.owner(id).map(leavesOut) ?? false }

    func leavesOut(_ owner: String) -> Bool {
        let name = Names.folded(owner)
        return known.contains(name) && !included.contains(name)
    }
}

/// Who names whom, by names in lower case.
private struct SQLiteUses {
    private(set) var known: Set<String> = []
    /// What a table, its triggers, or a view name.
    private(set) var used: [String: Set<String>] = [:]
    /// The views that name something.
    private(set) var views: [String: Set<String>] = [:]
    /// The tables whose keys or triggers name something.
    private(set) var tables: [String: Set<String>] = [:]

    init(_ schemas: [DatabaseSchema]) {
        for id in schemas.flatMap(\.objects.keys) where id.kind == .table || id.kind == .view {
            known.insert(Names.folded(id.name))
        }
        for object in schemas.flatMap(\.objects.values) {
            guard let owner = Self.owner(object.id) else { continue }
            switch object {
            case let key as ForeignKey: note([Names.folded(key.target.name)], owner, \.tables)
            case let view as View: note(words(view.query), owner, \.views)
            case let trigger as Trigger:
                note(words((trigger.body ?? "") + " " + (trigger.condition ?? "")), owner, \.tables)
            default: break
            }
        }
    }

    private mutating func note(
        _ names: Set<String>, _ owner: String, _ users: WritableKeyPath<SQLiteUses, [String: Set<String>]>
    ) {
        used[owner, default: []].formUnion(names)
        for name in names { self[keyPath: users][name, default: []].insert(owner) }
    }

    private func words(_ text: String) -> Set<String> { Words.all(text).intersection(known) }

    /// The table or view that an object is of.
    static func owner(_ id: ObjectID) -> String? { id.path.count > 1 ? Names.folded(id.path[1]) : nil }
}
