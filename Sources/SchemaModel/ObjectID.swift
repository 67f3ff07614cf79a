/// What sort of thing an object is. A value, not an enum that every room switches over: a new kind is one more constant.
package struct ObjectKind: Hashable, Sendable, CustomStringConvertible {
    /// The name that people read, in PostgreSQL's words and lower case.
    package let name: String
    /// Where the kind stands when nothing else decides an order: what others usually need comes first.
    package let rank: Int
    /// How many trailing parts of the path name the object inside its parent; the rest is the parent's path.
    package let depth: Int

    package init(_ name: String, rank: Int, depth: Int = 1) {
        self.name = name
        self.rank = rank
        self.depth = depth
    }

    package static func == (left: ObjectKind, right: ObjectKind) -> Bool { left.rank == right.rank }
    package func hash(into hasher: inout Hasher) { hasher.combine(rank) }
    package var description: String { name }
}

/// The identity of an object: its kind, and the names from the outermost (the schema) to its own, unescaped and
/// case-exact. Only these are used in maps, graphs, sort ties, diagnostics and JSON.
package struct ObjectID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let kind: ObjectKind
    package let path: [String]
    /// Identities are looked up far more often than made, and strings are slow to hash.
    private let hash: Int

    package init(_ kind: ObjectKind, _ path: [String]) {
        self.kind = kind
        self.path = path
        // FNV-1a; dictionaries add their own seed.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bitPattern: Int64(kind.rank))
        for part in path {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        self.hash = Int(truncatingIfNeeded: hash)
    }

    package static func == (left: ObjectID, right: ObjectID) -> Bool {
        left.hash == right.hash && left.kind == right.kind && left.path == right.path
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(hash) }

    package init(_ kind: ObjectKind, _ path: String...) {
        self.init(kind, path)
    }

    /// The schema that the object lives in; the first name of a path that has one.
    package var schema: String { path.first ?? "" }
    package var name: String { path.last ?? "" }

    package static func < (left: ObjectID, right: ObjectID) -> Bool {
        if left.kind != right.kind { return left.kind.rank < right.kind.rank }
        return left.path.lexicographicallyPrecedes(right.path)
    }

    /// The object's name as people write it: dotted, without its kind.
    package var dottedName: String {
        if kind == .comment, let target = commentTarget { return target.dottedName }
        if kind == .routine { return path.dropLast().joined(separator: ".") + name }
        return path.joined(separator: ".")
    }

    package var description: String {
        if kind == .comment, let target = commentTarget { return "comment on \(target)" }
        return "\(kind.name) \(dottedName)"
    }

    /// The same object inside a relation, schema or domain of another path.
    package func moved(to parentPath: [String]) -> ObjectID {
        ObjectID(kind, parentPath + path.suffix(kind.depth))
    }
}

extension ObjectKind {
    package static let schema = ObjectKind("schema", rank: 0)
    package static let `extension` = ObjectKind("extension", rank: 1)
    package static let enumType = ObjectKind("enum", rank: 2)
    package static let domain = ObjectKind("domain", rank: 3)
    package static let compositeType = ObjectKind("composite type", rank: 4)
    package static let sequence = ObjectKind("sequence", rank: 5)
    package static let table = ObjectKind("table", rank: 6)
    package static let column = ObjectKind("column", rank: 7)
    package static let partition = ObjectKind("partition", rank: 8)
    package static let routine = ObjectKind("function", rank: 9, depth: 2)
    package static let domainCheck = ObjectKind("domain check", rank: 10)
    package static let columnDefault = ObjectKind("default of column", rank: 11, depth: 0)
    package static let sequenceOwner = ObjectKind("owner of sequence", rank: 12, depth: 0)
    package static let domainDefault = ObjectKind("default of domain", rank: 22, depth: 0)
    package static let check = ObjectKind("check", rank: 13)
    package static let key = ObjectKind("key", rank: 14)
    package static let exclusion = ObjectKind("exclusion constraint", rank: 15)
    package static let index = ObjectKind("index", rank: 16)
    package static let foreignKey = ObjectKind("foreign key", rank: 17)
    package static let view = ObjectKind("view", rank: 18)
    package static let trigger = ObjectKind("trigger", rank: 19)
    package static let comment = ObjectKind("comment", rank: 20, depth: 0)
    /// Seen in the catalog, but nothing here can make or change it yet.
    package static let unmanaged = ObjectKind("unmanaged object", rank: 21)

    package static let all: [ObjectKind] = [
        .schema, .extension, .enumType, .domain, .compositeType, .sequence, .table, .column, .partition, .routine,
        .domainCheck,
        .domainDefault, .columnDefault, .sequenceOwner, .check, .key, .exclusion, .index, .foreignKey, .view, .trigger,
        .comment,
        .unmanaged,
    ]

    package static func named(_ name: String) -> ObjectKind? { all.first { $0.name == name } }
}

extension ObjectID {
    package static func schema(_ name: String) -> ObjectID { ObjectID(.schema, [name]) }

    package static func comment(on target: ObjectID) -> ObjectID {
        ObjectID(.comment, [target.kind.name] + target.path)
    }

    /// What a comment is about; nil for every other kind.
    package var commentTarget: ObjectID? {
        guard kind == .comment, let first = path.first, let kind = ObjectKind.named(first) else { return nil }
        return ObjectID(kind, Array(path.dropFirst()))
    }
}
