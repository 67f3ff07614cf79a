import MigrationPlan
import SQLText
import SchemaModel

/// What has to be there before an object is made, lest PostgreSQL find something else under a name: the array type of a table
/// is called like another table, and a call of a function that is missing like a cast to a type. Where a catalog does not tell
/// what an object needs, the names in its text do.
struct ElaborationOrder {
    private let schema: DatabaseSchema
    private let extensions: [String]
    private let named: [[String]: [ObjectID]]
    /// Which of several keys over its columns a foreign key leans on is a matter of their order.
    let rivalKeys: [ObjectID: [ObjectID]]

    /// - Parameter extensions: the schemas of extensions, in which names without one are looked up as well.
    init(_ schema: DatabaseSchema, _ extensions: [String]) {
        self.schema = schema
        self.extensions = extensions
        rivalKeys = schema.rivalKeys
        let kinds: Set<ObjectKind> = [
            .enumType, .domain, .compositeType, .rangeType, .table, .view, .routine, .aggregate,
        ]
        named = Dictionary(
            grouping: schema.objects.keys.filter { kinds.contains($0.kind) }, by: { Array($0.path.prefix(2)) })
    }

    /// The items in their order, but each after those that it needs. Of those that need each other the first comes first.
    func sorted(_ items: [Elaboration.Item]) -> [Elaboration.Item] {
        var owners: [ObjectID: Int] = [:]
        for index in items.indices.reversed() { owners[items[index].object] = index }
        func owner(_ id: ObjectID) -> Int? {
            var current: ObjectID? = id
            while let next = current {
                if let owner = owners[next] { return owner }
                current = schema.parent(of: next)
            }
            return nil
        }
        var needs = [[Int]](repeating: [], count: items.count)
        func order(_ first: Int?, before second: Int?) {
            guard let first, let second, first != second else { return }
            needs[second].append(first)
        }
        // A domain under the columns of a table, in arrays and other types, takes no more checks.
        let checks = Dictionary(grouping: items.map(\.object).filter { $0.kind == .domainCheck }) {
            schema.parent(of: $0)
        }
        for (id, needed) in schema.dependencies {
            // What a table has from above comes with that, not with the table.
            guard let user = ObjectKind.partsFromAbove.contains(id.kind) ? owners[id] : owner(id) else { continue }
            for other in needed {
                order(owner(other), before: user)
                for check in id.kind == .domainCheck ? [] : checks[other] ?? [] { order(owners[check], before: user) }
            }
        }
        for (index, item) in items.enumerated() where schema.dependencies[item.object] == nil {
            let named = Set(item.sql.flatMap { names(in: $0.text, of: item) })
            // What a domain checks is a value.
            let isCheck = item.object.kind == .domainCheck
            for other in named where other != item.object && (!isCheck || ![.table, .view].contains(other.kind)) {
                order(owners[other], before: index)
                for check in isCheck ? [] : checks[other] ?? [] { order(owners[check], before: index) }
            }
        }
        // Partitions that come later would get parts under names that are others' to take.
        let partitions = PartitionTree(schema)
        for (index, item) in items.enumerated() where [.index, .key, .exclusion].contains(item.object.kind) {
            for partition in partitions.partitions(below: item.object.parentTable) {
                order(owner(partition.id), before: index)
            }
        }
        // A foreign key leans on the oldest of several keys over its columns.
        for (id, needed) in schema.dependencies where id.kind == .foreignKey {
            for key in needed {
                for rival in rivalKeys[key] ?? [] where !needed.contains(rival) {
                    order(owner(key), before: owner(rival))
                }
            }
        }
        // The part that a partition has of a foreign key takes another name where its own is taken, and a trigger does not.
        for (index, item) in items.enumerated() where item.object.kind == .trigger {
            for key in schema.foreignKeys(aboveTrigger: item.object) { order(index, before: owners[key]) }
        }
        return CreationOrder.sorted(needs).map { items[$0] }
    }

    /// What the names in an item's text may mean. Where it makes what has a name in a schema, the first mention of that is no use.
    private func names(in text: String, of item: Elaboration.Item) -> [ObjectID] {
        let schemas = [item.searchSchema ?? "public", "public"] + extensions
        var made = schema.root(of: item.object) == item.object ? Array(item.object.path.prefix(2)) : nil
        var scanner = SQLScanner(Array(text.utf8))
        var found: [ObjectID] = []
        var (before, isQualified): (String?, Bool) = (nil, false)
        while let token = scanner.nextSignificant() {
            let name: String
            switch token.kind {
            case .word: name = scanner.keyword(token)
            case .quotedName:
                name = String(scanner.text(token.range).dropFirst().dropLast()).replacing("\"\"", with: "\"")
            case .symbol(UInt8(ascii: ".")):
                isQualified = before != nil
                continue
            default:
                (before, isQualified) = (nil, false)
                continue
            }
            for space in isQualified ? [before].compactMap(\.self) : schemas {
                if [space, name] == made {
                    made = nil
                } else {
                    found += named[[space, name]] ?? []
                }
            }
            (before, isQualified) = (name, false)
        }
        return found
    }
}
