/// A partition's part of an index or key of the partitioned table, where it has another name than PostgreSQL would give it,
/// or is not there.
package struct PartitionIndex: SchemaObject {
    package static let kind = ObjectKind.partitionIndex
    /// The partition, and the name of the index or key that it is part of.
    package var id: ObjectID
    /// nil where the partition has no such index.
    package var name: String?
    /// What the partition's key is where the whole is another one; it was there before it became part of that.
    package var form: KeyForm?

    package init(id: ObjectID, name: String?, form: KeyForm? = nil) {
        self.id = id
        self.name = name
        self.form = form
    }

    /// Whether it is another thing than PostgreSQL makes of the whole: missing, or a key of another kind.
    package var differsFromWhole: Bool { name == nil || form != nil }

    /// The name that PostgreSQL gives the part: <https://www.postgresql.org/docs/current/sql-createindex.html>.
    package static func usualName(_ id: ObjectID, in schema: DatabaseSchema) -> String? {
        let partition = id.path[1]
        switch root(of: id, in: schema).flatMap({ schema[$0] }) {
        case let key as KeyConstraint:
            let columns = DefaultNames.indexColumns(key.columns + key.include).joined(separator: "_")
            return key.isPrimary
                ? DefaultNames.make(partition, nil, "pkey") : DefaultNames.make(partition, columns, "key")
        case let index as Index:
            let names = index.parts.enumerated().map { place, part in
                switch part.subject {
                case .column(let name): name
                case .expression(let text): index.ownNames.value[place] ?? expressionName(text)
                }
            }
            let columns = DefaultNames.indexColumns(names + index.include).joined(separator: "_")
            return DefaultNames.make(partition, columns, "idx")
        default: return nil
        }
    }

    /// The name of the part of an index or key that a partition has; nil where it has none.
    package static func name(of root: ObjectID, in table: ObjectID, _ schema: DatabaseSchema) -> String? {
        let id = ObjectID(.partitionIndex, table.path + [root.name])
        guard let part = schema.find(PartitionIndex.self, id) else { return usualName(id, in: schema) }
        return part.name
    }

    /// A function's name, else a word for the rest.
    private static func expressionName(_ text: String) -> String {
        var text = text[...]
        while text.first == "(", text.last == ")" { text = text.dropFirst().dropLast() }
        let word = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        guard text.last == ")", text.dropFirst(word.count).first == "(", let name = word.split(separator: ".").last
        else { return "expr" }
        return String(name)
    }

    /// The index or key of a table above that it is part of.
    package static func root(of id: ObjectID, in schema: DatabaseSchema) -> ObjectID? {
        schema.ancestors(ofPartition: Array(id.path.dropLast())).lazy
            .flatMap { table in [ObjectKind.index, .key, .exclusion].map { ObjectID($0, table.path + [id.name]) } }
            .first(where: schema.contains)
    }
}

/// What a partition's part of an index or key has otherwise than the partitioned table's.
package struct PartitionIndexSettings: SchemaObject {
    package static let kind = ObjectKind.partitionIndexSettings
    /// The partition, and the name of the index or key that it is part of.
    package var id: ObjectID
    /// All storage parameters of the part; nil where they are those of what it is part of.
    package var options: Parameters?
    /// Statistics targets by the places of the index's columns, from 1.
    package var statistics: Parameters = [:]

    package init(id: ObjectID) { self.id = id }

    /// The part that this is said of.
    package var part: ObjectID { ObjectID(.partitionIndex, id.path) }
}

extension DatabaseSchema {
    /// The partitioned tables above a partition, the nearest first.
    package func ancestors(ofPartition path: [String]) -> [ObjectID] {
        var (result, current) = ([ObjectID](), path)
        while let parent = find(Partition.self, ObjectID(.partition, current))?.parent, !result.contains(parent) {
            result.append(parent)
            current = parent.path
        }
        return result
    }

    /// Whether columns of an index or key had other names when it was made: the parts that partitions get of it are called after these.
    package func hasOldColumnNames(_ index: ObjectID) -> Bool {
        switch self[index] {
        case let index as Index:
            index.ownNames.value.keys.contains { place in
                guard place < index.parts.count, case .expression = index.parts[place].subject else { return true }
                return false
            }
        case let key as KeyConstraint: !key.ownNames.value.isEmpty
        default: false
        }
    }

    /// The foreign keys whose part in a partition would be called like a constraint trigger of it.
    package func foreignKeys(aboveTrigger id: ObjectID) -> [ObjectID] {
        guard find(Trigger.self, id)?.isConstraint == true else { return [] }
        return ancestors(ofPartition: id.parentTable.path).map { ObjectID(.foreignKey, $0.path + [id.name]) }
            .filter(contains)
    }

    /// The constraints of partitions that are parts of plain indexes, by these.
    package var constraintsInIndexes: [ObjectID: Set<ObjectID>] {
        var result: [ObjectID: Set<ObjectID>] = [:]
        for part in all(PartitionIndex.self) {
            guard let name = part.name,
                let key = find(KeyConstraint.self, ObjectID(.key, part.id.parentTable.path + [name])),
                let index = PartitionIndex.root(of: part.id, in: self), index.kind == .index
            else { continue }
            result[index, default: []].insert(key.id)
        }
        return result
    }

    /// Indexes and keys of partitioned tables that some partitions lack.
    package var incompleteIndexes: Set<ObjectID> {
        Set(all(PartitionIndex.self).filter { $0.name == nil }.compactMap { PartitionIndex.root(of: $0.id, in: self) })
    }

    /// Indexes and keys of partitioned tables that some partitions lack, or have under names of their own, or with storage parameters
    /// that partitions of theirs have as well.
    package var indexesWithOwnParts: Set<ObjectID> {
        let settings = all(PartitionIndexSettings.self).filter(isMadeOtherwise).map(\.part)
        return Set((all(PartitionIndex.self).map(\.id) + settings).compactMap { PartitionIndex.root(of: $0, in: self) })
    }

    /// Whether a part of an index cannot be altered into what it is: <https://www.postgresql.org/docs/current/sql-alterindex.html>
    /// takes no storage parameters of one that has parts itself.
    package func isMadeOtherwise(_ settings: PartitionIndexSettings) -> Bool {
        settings.options != nil && find(Table.self, settings.id.parentTable)?.partitionKey != nil
    }
}

/// In what keys over the same columns can differ.
package struct KeyForm: Equatable, Sendable {
    package var isPrimary: Bool
    package var deferral: Deferral

    package init(isPrimary: Bool = false, deferral: Deferral = Deferral()) {
        self.isPrimary = isPrimary
        self.deferral = deferral
    }
}

/// A trigger that a partition has from the partitioned table, where it is not enabled as it is there.
package struct PartitionTrigger: SchemaObject {
    package static let kind = ObjectKind.partitionTrigger
    package var id: ObjectID
    package var enabled: Trigger.Enabled

    package init(id: ObjectID, enabled: Trigger.Enabled) {
        self.id = id
        self.enabled = enabled
    }

    /// The trigger of a table above that it comes from.
    package static func root(of id: ObjectID, in schema: DatabaseSchema) -> ObjectID? {
        schema.ancestors(ofPartition: Array(id.path.dropLast())).lazy
            .map { ObjectID(.trigger, $0.path + [id.name]) }.first(where: schema.contains)
    }
}
