import SchemaModel

/// The part of two schemas that a comparison has to look at: what differs, everything that uses it, and what all of these need.
/// The rest is equal on both sides and stays out of every scratch database.
///
/// What objects need follows from the catalog, and from the names in their texts: models have not been read by a server, and
/// bodies in quotes are read by none. A name takes in everything that is called so, so that resolution gives what it
/// would give in the whole.
package struct Focus: Sendable {
    package let isWhole: Bool
    private var ids: Set<ObjectID> = []

    package static let whole = Focus(isWhole: true)

    private init(isWhole: Bool) { self.isWhole = isWhole }

    package func contains(_ id: ObjectID) -> Bool { isWhole || ids.contains(id) }

    package func covers(_ other: Focus) -> Bool { isWhole || !other.isWhole && ids.isSuperset(of: other.ids) }

    /// Whether all that uses some objects is looked at.
    package func holdsUsers(of ids: Set<ObjectID>, in schema: DatabaseSchema) -> Bool {
        if isWhole || ids.isEmpty { return true }
        let index = DependencyIndex(schema)
        return ids.allSatisfy { id in
            index.dependents(of: id).allSatisfy { contains($0) || !schema.contains($0) }
        }
    }

    package mutating func formUnion(_ other: Focus) { ids.formUnion(other.ids) }

    package func filter(_ schema: DatabaseSchema) -> DatabaseSchema {
        isWhole ? schema : schema.filter { ids.contains($0.id) }
    }

    /// - Parameters:
    ///   - doubtful: what is not known to be equal.
    ///   - live: the schema whose dependencies are known.
    ///   - authored: the schema to compare it with.
    package init(
        around doubtful: [ObjectID], live: DatabaseSchema, authored: DatabaseSchema, dialect: any Dialect
    ) {
        isWhole = false
        var growth = Growth(live: live, authored: authored, dialect: dialect)
        let linked = [live, authored].flatMap { schema in
            let wholes = doubtful.filter { $0.kind == .partitionIndex }
                .compactMap { PartitionIndex.root(of: $0, in: schema) }
            // A domain may have to be made again for what it checks.
            let domains = doubtful.filter { $0.kind == .domainCheck }.compactMap(schema.parent)
            let constraints = schema.constraintsInIndexes
            return OperatorLinks(schema).remade(with: Set(doubtful)) + wholes + domains
                + (doubtful + wholes).flatMap { constraints[$0] ?? [] }
        }
        growth.includeUsers(of: doubtful + linked)
        // What uses a table that is made again may have to be made again itself.
        var remade: Set<ObjectID> = []
        while case let more = growth.remade.filter({ remade.insert($0).inserted }), !more.isEmpty {
            growth.includeUsers(of: more)
        }
        growth.includeNeeds()
        ids = growth.ids
    }

    /// The focus while it grows.
    private struct Growth {
        let sides: [(schema: DatabaseSchema, index: DependencyIndex, context: PlanContext)]
        let dialect: any Dialect
        private let members: [ObjectID: [ObjectID]]
        private let names: NameIndex
        private let partitionRoots: [ObjectID: ObjectID]
        private let partitionTrees: [ObjectID: [ObjectID]]
        /// The foreign keys that refer to a table.
        private let references: [ObjectID: Set<ObjectID>]
        var ids: Set<ObjectID> = []
        private var open: [ObjectID] = []

        init(live: DatabaseSchema, authored: DatabaseSchema, dialect: any Dialect) {
            self.dialect = dialect
            sides = [live, authored].map { schema in
                (schema, DependencyIndex(schema), PlanContext(from: DatabaseSchema(), to: schema, hints: PlanHints()))
            }
            var members: [ObjectID: [ObjectID]] = [:]
            var seen: Set<ObjectID> = []
            var parents: [ObjectID: [ObjectID]] = [:]
            var references: [ObjectID: Set<ObjectID>] = [:]
            for schema in [live, authored] {
                for (id, object) in schema.objects {
                    if seen.insert(id).inserted { members[schema.root(of: id), default: []].append(id) }
                    if let key = object as? ForeignKey { references[key.target, default: []].insert(id) }
                    // A table may have other parents in the one than in the other.
                    guard object is Partition || object is Inheritance else { continue }
                    parents[ObjectID(.table, id.path), default: []] += schema.parents(ofTable: id.path)
                }
            }
            self.members = members
            self.references = references
            names = NameIndex(members.keys)
            // Tables that share columns through partitions and inheritance are looked at together.
            var roots: [ObjectID: ObjectID] = [:]
            for table in parents.keys.sorted() {
                var (tree, pending) = (Set([table]), [table])
                while let next = pending.popLast() {
                    for parent in parents[next] ?? [] where tree.insert(parent).inserted { pending.append(parent) }
                }
                let root = tree.compactMap { roots[$0] }.min() ?? tree.min() ?? table
                let others = Set(tree.compactMap { roots[$0] })
                if others.count > 1 {
                    for member in roots.keys where others.contains(roots[member] ?? member) { roots[member] = root }
                }
                for member in tree { roots[member] = root }
            }
            let trees = Dictionary(grouping: roots.keys, by: { roots[$0] ?? $0 })
            partitionRoots = roots
            partitionTrees = trees
        }

        private func root(of id: ObjectID) -> ObjectID {
            sides[0].schema.contains(id) ? sides[0].schema.root(of: id) : sides[1].schema.root(of: id)
        }

        /// What is doubtful, what depends on it directly or through others, and all that lives in the same tables.
        mutating func includeUsers(of doubtful: [ObjectID]) {
            var reached = Set(doubtful)
            var pending = doubtful
            var wholes: Set<ObjectID> = []
            while let id = pending.popLast() {
                let whole = root(of: id)
                let isPart = whole != id && wholes.insert(whole).inserted
                for side in sides {
                    var users = side.index.dependents(of: id)
                    if isPart { users.formUnion(holders(of: whole, side.index)) }
                    // A foreign key minds each row that comes to or leaves what it refers to.
                    if id.kind == .partition {
                        for table in tree(of: whole) { users.formUnion(references[table] ?? []) }
                    }
                    for user in users where reached.insert(user).inserted { pending.append(user) }
                }
            }
            for id in reached {
                let root = root(of: id)
                for table in tree(of: root) {
                    for member in members[table] ?? [] { include(member) }
                }
                // Who owns an object counts for what is granted on it.
                if let target = id.attachmentTarget {
                    include(target)
                    for owned in [target] + tables(ofSequence: target) { include(.attachment(.owner, to: owned)) }
                }
            }
            // A schema or an extension costs little, and what an extension brings has no names here; default privileges work on all.
            for id in members.keys
            where [.schema, .extension, .defaultPrivileges, .builtinPrivileges].contains(id.kind) { include(id) }
        }

        /// The tables that a sequence belongs to: it has their owner.
        private func tables(ofSequence id: ObjectID) -> [ObjectID] {
            sides.compactMap {
                $0.schema.find(SequenceOwner.self, ObjectID(.sequenceOwner, id.path))?.column.parentTable
            }
        }

        /// The tables that have to be made again, there or back, with all that shares columns with them: what uses any of them goes meanwhile.
        var remade: [ObjectID] {
            let parts = sides.map { side in side.schema.filter { ids.contains($0.id) } }
            let tables = [(parts[0], parts[1]), (parts[1], parts[0])].flatMap { from, to in
                ChangeSet(context: PlanContext(from: from, to: to, hints: PlanHints()), rules: dialect.rules).remakes
            }
            return Set(tables).sorted().flatMap(tree)
        }

        /// A table and all that shares columns with it.
        private func tree(of table: ObjectID) -> [ObjectID] {
            partitionRoots[table].flatMap { partitionTrees[$0] } ?? [table]
        }

        /// What holds values of a type, or rows of a table: it minds changes of their parts.
        private func holders(of whole: ObjectID, _ index: DependencyIndex) -> Set<ObjectID> {
            index.dependents(of: whole).filter {
                [.column, .domain, .compositeType, .rangeType].contains($0.kind) && root(of: $0) != whole
            }
        }

        private mutating func include(_ id: ObjectID) {
            if ids.insert(id).inserted { open.append(id) }
        }

        mutating func includeNeeds() {
            while let id = open.popLast() {
                for side in sides {
                    for needed in side.index.dependencies(of: id) { need(needed) }
                    guard let object = side.schema[id] else { continue }
                    for statement in dialect.rules[id.kind]?.create(object, side.context) ?? [] {
                        for root in names.roots(in: statement.text) { need(root) }
                    }
                }
            }
        }

        /// A table that is only used is there with its columns and keys; everything else comes whole.
        private mutating func need(_ id: ObjectID) {
            guard !ids.contains(id) else { return }
            let root = root(of: id)
            guard root.kind == .table else {
                for member in members[root] ?? [root] where !member.kind.isAttachment && member.kind != .trigger {
                    include(member)
                }
                return
            }
            for member in members[root] ?? [] {
                switch member.kind {
                case .table, .column, .key, .partition, .inheritance, .tableType: include(member)
                case .index: if isUnique(member) { include(member) }
                default: break
                }
            }
            include(id)
        }

        private func isUnique(_ id: ObjectID) -> Bool {
            sides.contains { $0.schema.find(Index.self, id)?.isUnique == true }
        }
    }
}

extension Statement {
    fileprivate var text: String {
        switch form {
        case .whole(let sql): sql.text
        case .tableClause(_, let sql): sql.text
        }
    }
}

/// Finds outermost objects by the names that stand in SQL text, without understanding it.
private struct NameIndex {
    private var plain: [String: [ObjectID]] = [:]
    /// Names that no single word of SQL holds.
    private var odd: [(text: String, id: ObjectID)] = []

    init(_ roots: some Swift.Sequence<ObjectID>) {
        for id in roots where id.kind != .schema && id.kind != .unmanaged {
            let name = [.routine, .operatorFamily, .operatorClass].contains(id.kind) ? id.path[1] : id.name
            if name.utf8.allSatisfy(Self.isWordByte) {
                plain[name, default: []].append(id)
            } else {
                odd.append((name.replacing("\"", with: "\"\""), id))
            }
        }
    }

    func roots(in text: String) -> [ObjectID] {
        var found: [ObjectID] = []
        for word in text.utf8.split(whereSeparator: { !Self.isWordByte($0) }) {
            let word = String(Substring(word))
            if let ids = plain[word] { found += ids }
            let folded = word.lowercased()
            if folded != word, let ids = plain[folded] { found += ids }
        }
        for (name, id) in odd where text.contains(name) { found.append(id) }
        return found
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
