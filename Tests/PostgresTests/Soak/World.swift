/// An abstract description of a database's schema, from which DDL is rendered.
struct World: Sendable {
    struct Entry: Sendable {
        var name: String
        /// The schema of a table, the table of a column, the enum of a label.
        var parent: ID?
    }

    struct Item: Sendable {
        let id: ID
        var body: Body
    }

    enum Body: Sendable {
        case schema
        case enumeration(Enumeration)
        case domain(DomainType)
        case composite(Composite)
        case sequence(SequenceObject)
        case routine(RoutineObject)
        case table(TableObject)
        case partition(PartitionObject)
        case columnDefault(ColumnDefaultObject)
        case key(Key)
        case check(Check)
        case foreignKey(Reference)
        case exclusion(Exclusion)
        case index(IndexObject)
        case trigger(TriggerObject)
        case view(ViewObject)
        case comment(CommentObject)
    }

    private(set) var entries: [ID: Entry] = [:]
    var items: [Item] = []
    var hasGistOperators = true
    private var last = 0

    mutating func register(_ name: String, in parent: ID?) -> ID {
        last += 1
        entries[last] = Entry(name: name, parent: parent)
        return last
    }

    mutating func add(_ id: ID, _ body: Body) { items.append(Item(id: id, body: body)) }

    mutating func rename(_ id: ID, to name: String) { entries[id]?.name = name }
    mutating func move(_ id: ID, to parent: ID) { entries[id]?.parent = parent }

    func name(_ id: ID) -> String { entries[id]?.name ?? "?" }
    func parent(_ id: ID) -> ID? { entries[id]?.parent }
    func body(_ id: ID) -> Body? { items.first { $0.id == id }?.body }

    mutating func update(_ id: ID, _ body: Body) {
        if let place = items.firstIndex(where: { $0.id == id }) { items[place].body = body }
    }

    func isBelow(_ id: ID, _ ancestor: ID) -> Bool {
        var next: ID? = id
        while let current = next {
            if current == ancestor { return true }
            next = parent(current)
        }
        return false
    }

    // MARK: - Dropping

    /// Removes a thing and all that names it.
    mutating func drop(_ id: ID) {
        var gone: Set<ID> = [id]
        var grows = true
        while grows {
            grows = false
            for item in items {
                if gone.contains(item.id) { continue }
                if case .table(var table) = item.body {
                    for column in table.columns where !gone.contains(column.id) && names(column.phrase(self), any: gone)
                    {
                        gone.insert(column.id)
                        grows = true
                    }
                    table.columns.removeAll { gone.contains($0.id) }
                    update(item.id, .table(table))
                } else if case .enumeration(var type) = item.body, type.labels.contains(where: gone.contains) {
                    type.labels.removeAll(where: gone.contains)
                    update(item.id, .enumeration(type))
                }
                if isBelow(item.id, any: gone) || statements(of: item.id).contains(where: { names($0, any: gone) }) {
                    gone.insert(item.id)
                    grows = true
                }
            }
        }
        items.removeAll { gone.contains($0.id) }
        for entry in entries.keys where isBelow(entry, any: gone) { entries[entry] = nil }
    }

    private func isBelow(_ id: ID, any ancestors: Set<ID>) -> Bool { ancestors.contains { isBelow(id, $0) } }
    private func names(_ phrase: Phrase, any ids: Set<ID>) -> Bool {
        phrase.references.contains { isBelow($0, any: ids) }
    }

    /// Removes what counts on a column's type.
    mutating func dropTypedUses(of column: ID) {
        var columns: Set<ID> = [column]
        for case .view(let view) in items.map(\.body) {
            for output in view.columns where output.source.map(columns.contains) == true { columns.insert(output.id) }
        }
        let users = items.filter { item in
            if case .table = item.body { return false }
            return statements(of: item.id).contains { $0.typedReferences.contains(where: columns.contains) }
        }
        let owner = parent(column)
        for user in users where user.id != owner { drop(user.id) }
    }

    // MARK: - Rendering

    func statements(of id: ID) -> [Phrase] { body(id)?.statements(id, self) ?? [] }

    /// The DDL, each thing after what it names.
    func render() -> [String] {
        let owners = Set(items.map(\.id))
        let phrases = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.body.statements($0.id, self)) })
        var done: Set<ID> = []
        var result = hasGistOperators ? ["CREATE EXTENSION btree_gist"] : []
        func visit(_ id: ID) {
            guard done.insert(id).inserted else { return }
            var needed = Set((phrases[id] ?? []).flatMap(\.references))
            if let parent = parent(id) { needed.insert(parent) }
            for reference in needed.sorted() {
                var next: ID? = reference
                while let current = next {
                    if owners.contains(current), current != id { visit(current) }
                    next = parent(current)
                }
            }
            result += (phrases[id] ?? []).map(text)
        }
        for item in items { visit(item.id) }
        return result
    }

    func text(_ phrase: Phrase) -> String {
        phrase.parts.map { part in
            switch part {
            case .text(let text): text
            case .path(let id): (parent(id).map { Names.quote(name($0)) + "." } ?? "") + Names.quote(name(id))
            case .name(let id), .anyType(let id): Names.quote(name(id))
            case .label(let id): Phrase.quoted(name(id))
            case .needs: ""
            }
        }.joined()
    }
}
