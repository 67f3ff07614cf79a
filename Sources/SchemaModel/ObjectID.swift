/// What sort of thing an object is. A value, not an enum that every room switches over: a new kind is one more constant.
package struct ObjectKind: Hashable, Sendable, CustomStringConvertible {
    /// The name that people read, in PostgreSQL's words and lower case.
    package let name: String
    /// Where the kind stands when nothing else decides an order: what others usually need comes first.
    package let rank: Int
    /// How many trailing parts of the path name the object inside its parent; the rest is the parent's path.
    package let depth: Int
    /// Belongs to the database, not to a schema.
    package let isGlobal: Bool

    package init(_ name: String, rank: Int, depth: Int = 1, isGlobal: Bool = false) {
        self.name = name
        self.rank = rank
        self.depth = depth
        self.isGlobal = isGlobal
    }

    /// Says something about an object of any kind.
    package var isAttachment: Bool {
        self == .comment || self == .owner || self == .privileges || self == .extensionDependence
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

    /// The table whose part this is: of a column, a constraint, an index, a trigger.
    package var parentTable: ObjectID { ObjectID(.table, Array(path.dropLast())) }

    /// The object's name as people write it: dotted, without its kind.
    package var dottedName: String {
        if let target = attachmentTarget { return target.dottedName }
        if kind == .cast { return path.joined(separator: " AS ") }
        if kind == .builtinPrivileges { return path.joined(separator: " ") }
        if kind == .userMapping { return path.joined(separator: " ON ") }
        if kind == .operatorFamily || kind == .operatorClass {
            return path.dropLast().joined(separator: ".") + " USING " + name
        }
        if kind == .routine || kind == .aggregate || kind == .operator {
            return path.dropLast().joined(separator: ".") + name
        }
        return path.joined(separator: ".")
    }

    package var description: String {
        if let target = attachmentTarget {
            return "\(kind.name) \(kind == .owner || kind == .extensionDependence ? "of" : "on") \(target)"
        }
        return "\(kind.name) \(dottedName)"
    }

    /// The same object inside a relation, schema or domain of another path.
    package func moved(to parentPath: [String]) -> ObjectID {
        ObjectID(kind, parentPath + path.suffix(kind.depth))
    }
}

extension ObjectKind {
    package static let schema = ObjectKind("schema", rank: 0)
    package static let `extension` = ObjectKind("extension", rank: 1, isGlobal: true)
    package static let foreignDataWrapper = ObjectKind("foreign data wrapper", rank: 2, isGlobal: true)
    package static let foreignServer = ObjectKind("server", rank: 3, isGlobal: true)
    package static let userMapping = ObjectKind("user mapping", rank: 4, depth: 2, isGlobal: true)
    package static let collation = ObjectKind("collation", rank: 5)
    package static let enumType = ObjectKind("enum", rank: 6)
    package static let domain = ObjectKind("domain", rank: 7)
    package static let rangeType = ObjectKind("range type", rank: 8)
    package static let compositeType = ObjectKind("composite type", rank: 9)
    package static let sequence = ObjectKind("sequence", rank: 10)
    package static let table = ObjectKind("table", rank: 11)
    package static let column = ObjectKind("column", rank: 12)
    package static let partition = ObjectKind("partition", rank: 13)
    package static let inheritance = ObjectKind("inheritance of table", rank: 14, depth: 0)
    package static let tableType = ObjectKind("type of table", rank: 15, depth: 0)
    package static let routine = ObjectKind("function", rank: 16, depth: 2)
    package static let aggregate = ObjectKind("aggregate", rank: 17, depth: 2)
    package static let `operator` = ObjectKind("operator", rank: 18, depth: 2)
    package static let accessMethod = ObjectKind("access method", rank: 19, isGlobal: true)
    package static let operatorFamily = ObjectKind("operator family", rank: 20, depth: 2)
    package static let operatorClass = ObjectKind("operator class", rank: 21, depth: 2)
    package static let cast = ObjectKind("cast", rank: 22, depth: 2, isGlobal: true)
    package static let textSearchParser = ObjectKind("text search parser", rank: 23)
    package static let textSearchTemplate = ObjectKind("text search template", rank: 24)
    package static let textSearchDictionary = ObjectKind("text search dictionary", rank: 25)
    package static let textSearchConfiguration = ObjectKind("text search configuration", rank: 26)
    package static let domainCheck = ObjectKind("domain check", rank: 27)
    package static let domainDefault = ObjectKind("default of domain", rank: 28, depth: 0)
    package static let columnDefault = ObjectKind("default of column", rank: 29, depth: 0)
    package static let columnSettings = ObjectKind("settings of column", rank: 30, depth: 0)
    package static let sequenceOwner = ObjectKind("owner of sequence", rank: 31, depth: 0)
    package static let check = ObjectKind("check", rank: 32)
    package static let key = ObjectKind("key", rank: 33)
    package static let exclusion = ObjectKind("exclusion constraint", rank: 34)
    package static let partitionIndex = ObjectKind("index of partition", rank: 35)
    package static let index = ObjectKind("index", rank: 36)
    package static let statistics = ObjectKind("statistics object", rank: 37)
    package static let foreignKey = ObjectKind("foreign key", rank: 38)
    package static let clustering = ObjectKind("clustering of table", rank: 39, depth: 0)
    package static let replicaIdentity = ObjectKind("replica identity of table", rank: 40, depth: 0)
    package static let view = ObjectKind("view", rank: 41)
    package static let rule = ObjectKind("rule", rank: 42)
    package static let trigger = ObjectKind("trigger", rank: 43)
    package static let partitionTrigger = ObjectKind("trigger of partition", rank: 44)
    package static let policy = ObjectKind("policy", rank: 45)
    package static let publication = ObjectKind("publication", rank: 46, isGlobal: true)
    package static let subscription = ObjectKind("subscription", rank: 47, isGlobal: true)
    package static let eventTrigger = ObjectKind("event trigger", rank: 48, isGlobal: true)
    package static let comment = ObjectKind("comment", rank: 49, depth: 0)
    package static let defaultPrivileges = ObjectKind("default privileges", rank: 50, depth: 2)
    package static let owner = ObjectKind("owner", rank: 51, depth: 0)
    package static let privileges = ObjectKind("privileges", rank: 52, depth: 0)
    package static let builtinPrivileges = ObjectKind("privileges on built-in", rank: 54, depth: 2, isGlobal: true)
    package static let partitionIndexSettings = ObjectKind("settings of index of partition", rank: 55)
    package static let extensionDependence = ObjectKind("dependence on extensions", rank: 56, depth: 0)
    /// A constraint that a partition or an heir has from above, where something is said of it alone.
    package static let parentConstraint = ObjectKind("constraint from parent", rank: 57)
    /// Seen in the catalog, but nothing here can make or change it yet.
    package static let unmanaged = ObjectKind("unmanaged object", rank: 53)

    package static let all: [ObjectKind] = [
        .schema, .extension, .foreignDataWrapper, .foreignServer, .userMapping, .collation, .enumType, .domain,
        .rangeType,
        .compositeType, .sequence, .table, .column,
        .partition, .inheritance, .tableType, .routine, .aggregate, .operator, .accessMethod, .operatorFamily,
        .operatorClass, .cast, .textSearchParser, .textSearchTemplate, .textSearchDictionary,
        .textSearchConfiguration, .domainCheck, .domainDefault, .columnDefault, .columnSettings,
        .sequenceOwner,
        .check, .key, .exclusion, .partitionIndex, .index, .statistics, .foreignKey, .clustering, .replicaIdentity,
        .view, .rule,
        .trigger, .partitionTrigger, .partitionIndexSettings, .policy, .publication, .subscription, .eventTrigger,
        .comment, .extensionDependence, .defaultPrivileges,
        .owner,
        .privileges, .builtinPrivileges, .parentConstraint, .unmanaged,
    ]
    /// Those of which a schema holds no objects that can be made: comments are about them, or plans must leave them alone.
    package static let withoutObjects: Set<ObjectKind> = [.parentConstraint, .unmanaged]
    /// What a table has from above, by its own name for it.
    package static let partsFromAbove: Set<ObjectKind> = [.partitionIndex, .partitionTrigger, .parentConstraint]

    package static func named(_ name: String) -> ObjectKind? { all.first { $0.name == name } }
}

extension ObjectID {
    package static func schema(_ name: String) -> ObjectID { ObjectID(.schema, [name]) }

    package static func comment(on target: ObjectID) -> ObjectID { attachment(.comment, to: target) }

    /// The name of an ``Attachment``.
    package static func attachment(_ kind: ObjectKind, to target: ObjectID) -> ObjectID {
        ObjectID(kind, [target.kind.name] + target.path)
    }

    /// What an attachment is about; nil for every other kind.
    package var attachmentTarget: ObjectID? {
        guard kind.isAttachment, let first = path.first, let kind = ObjectKind.named(first) else { return nil }
        return ObjectID(kind, Array(path.dropFirst()))
    }
}

/// What any kind of object may have once: a comment, an owner, privileges, a dependence on extensions.
package protocol Attachment: SchemaObject {}

extension Attachment {
    /// What it is about.
    package var target: ObjectID { id.attachmentTarget ?? id }
}
