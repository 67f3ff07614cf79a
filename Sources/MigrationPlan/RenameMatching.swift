import SchemaModel

/// An object that has another name in the target, and why that is believed.
package struct Rename: Sendable, Equatable {
    package let old: ObjectID
    package let new: ObjectID
    /// Nil where a person said so.
    package let evidence: String?

    package init(old: ObjectID, new: ObjectID, evidence: String?) {
        self.old = old
        self.new = new
        self.evidence = evidence
    }
}

/// Finds what was renamed, level by level: what lives inside a renamed object is looked at when the outer rename is done.
package enum RenameMatching {
    package static let levels: [[ObjectKind]] = [
        [.schema, .foreignDataWrapper, .foreignServer],
        [
            .collation, .enumType, .domain, .rangeType, .compositeType, .sequence, .table, .view, .routine, .aggregate,
            .operatorFamily, .operatorClass, .textSearchParser, .textSearchTemplate,
            .textSearchDictionary, .textSearchConfiguration,
        ],
        [.column],
        [
            .domainCheck, .check, .key, .exclusion, .foreignKey, .index, .statistics, .trigger, .rule, .policy,
            .eventTrigger, .publication, .subscription,
        ],
    ]

    /// - Parameters:
    ///   - hints: old and new names that a person gave.
    ///   - refused: pairs that a person said are no renames.
    package static func renames(
        level: Int, from: DatabaseSchema, to: DatabaseSchema, hints: [(old: ObjectID, new: ObjectID)],
        refused: [(old: ObjectID, new: ObjectID)] = [],
        claimedNames: (any SchemaObject, DatabaseSchema) -> [String]
    ) -> [Rename] {
        let kinds = Set(levels[level])
        // The columns of a typed table have the names of the type's attributes, and PostgreSQL renames none of its constraints.
        func isTyped(_ id: ObjectID) -> Bool {
            [.column, .check, .key, .exclusion, .foreignKey].contains(id.kind)
                && from.type(ofTable: Array(id.path.dropLast())) != nil
        }
        var removed = from.sortedIDs.filter { kinds.contains($0.kind) && !to.contains($0) && !isTyped($0) }
        var added = to.sortedIDs.filter { kinds.contains($0.kind) && !from.contains($0) }
        var result: [Rename] = []
        for hint in hints where kinds.contains(hint.old.kind) {
            // Once the new name is there the hint is spent.
            let isFree = !from.contains(hint.new) || hints.contains { $0.old == hint.new }
            guard from.contains(hint.old), to.contains(hint.new), isFree else { continue }
            guard !result.contains(where: { $0.old == hint.old || $0.new == hint.new }) else { continue }
            result.append(Rename(old: hint.old, new: hint.new, evidence: nil))
            removed.removeAll { $0 == hint.old }
            added.removeAll { $0 == hint.new }
        }
        guard !removed.isEmpty, !added.isEmpty else { return result }
        // A name that something else still has cannot be taken by a guess.
        let taken = Set(from.objects.values.flatMap { claimedNames($0, from) })
        added.removeAll { id in
            to[id].map { !taken.isDisjoint(with: claimedNames($0, to)) } ?? true && id.kind != .routine
        }
        let matcher = Matcher(from: from, to: to)
        var candidates: [(score: Double, old: ObjectID, new: ObjectID, evidence: String)] = []
        for old in removed {
            for new in added where new.kind == old.kind && sameParent(old, new) {
                if refused.contains(where: { $0.old == old && $0.new == new }) { continue }
                if let (score, evidence) = matcher.score(old, new) { candidates.append((score, old, new, evidence)) }
            }
        }
        candidates.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
        var matched: Set<ObjectID> = []
        for candidate in candidates where !matched.contains(candidate.old) && !matched.contains(candidate.new) {
            // Two that fit equally well are a guess too many.
            let rivals = candidates.filter {
                $0.score == candidate.score && ($0.old == candidate.old) != ($0.new == candidate.new)
                    && !matched.contains($0.old) && !matched.contains($0.new)
            }
            guard rivals.isEmpty else { continue }
            matched.formUnion([candidate.old, candidate.new])
            result.append(Rename(old: candidate.old, new: candidate.new, evidence: candidate.evidence))
        }
        return result.sorted { $0.old < $1.old }
    }

    private static func sameParent(_ old: ObjectID, _ new: ObjectID) -> Bool {
        if old.kind.depth == 2 { return old.schema == new.schema && old.name == new.name }
        return old.path.dropLast() == new.path.dropLast()
    }
}

/// How much two objects resemble each other when their names are left aside.
private struct Matcher {
    let from: DatabaseSchema
    let to: DatabaseSchema
    private let oldColumns: [ObjectID: [Column]]
    private let newColumns: [ObjectID: [Column]]
    /// The tables that inherit from a table.
    private let heirs: [ObjectID: [ObjectID]]

    init(from: DatabaseSchema, to: DatabaseSchema) {
        self.from = from
        self.to = to
        oldColumns = Dictionary(grouping: from.all(Column.self), by: \.table)
        newColumns = Dictionary(grouping: to.all(Column.self), by: \.table)
        var heirs: [ObjectID: [ObjectID]] = [:]
        for inheritance in from.all(Inheritance.self) {
            for parent in inheritance.parents {
                heirs[parent, default: []].append(ObjectID(.table, inheritance.id.path))
            }
        }
        self.heirs = heirs
    }

    func score(_ old: ObjectID, _ new: ObjectID) -> (Double, String)? {
        switch old.kind {
        case .table: return tables(old, new)
        case .column: return columns(old, new)
        case .schema: return schemas(old, new)
        case .enumType: return enums(old, new)
        default:
            guard var object = from[old], let other = to[new] else { return nil }
            object.id = new
            return object.equals(other)
                ? (1 + similarity(old.name, new.name), "everything but the name is the same") : nil
        }
    }

    private func enums(_ old: ObjectID, _ new: ObjectID) -> (Double, String)? {
        guard let left = from.find(EnumType.self, old), let right = to.find(EnumType.self, new) else { return nil }
        let shared = Set(left.labels).intersection(right.labels).count
        let share = Double(shared) / Double(max(left.labels.count, right.labels.count, 1))
        guard share >= 0.5 else { return nil }
        return (
            share + similarity(old.name, new.name),
            "\(shared) of \(max(left.labels.count, right.labels.count)) labels are the same"
        )
    }

    private func tables(_ old: ObjectID, _ new: ObjectID) -> (Double, String)? {
        // A partition is told by its bound, not by columns that all partitions share.
        if let partition = from.find(Partition.self, ObjectID(.partition, old.path)) {
            guard let other = to.find(Partition.self, ObjectID(.partition, new.path)) else { return nil }
            return partition.parent == other.parent && partition.bound == other.bound
                ? (2, "the bound is the same") : nil
        }
        let (left, right) = (oldColumns[old] ?? [], newColumns[new] ?? [])
        let shapes = Set(left.map { [$0.id.name, $0.type] })
        let shared = right.filter { shapes.contains([$0.id.name, $0.type]) }.count
        let total = max(left.count, right.count)
        guard total > 0 else { return nil }
        let share = Double(shared) / Double(total)
        guard share >= 0.75, shared >= 2 || similarity(old.name, new.name) >= 0.5 else { return nil }
        return (share + similarity(old.name, new.name), "\(shared) of \(total) columns have the same name and type")
    }

    private func columns(_ old: ObjectID, _ new: ObjectID) -> (Double, String)? {
        guard let left = from.find(Column.self, old), let right = to.find(Column.self, new) else { return nil }
        guard left.type == right.type, left.collation == right.collation, left.generated == right.generated,
            left.isVirtual == right.isVirtual,
            (left.identity == nil) == (right.identity == nil), !left.isInherited.value,
            isFree(new.name, below: left)
        else { return nil }
        let likeness = similarity(old.name, new.name)
        let samePlace = place(left, oldColumns) == place(right, newColumns)
        guard likeness >= 0.4 || samePlace else { return nil }
        let evidence =
            samePlace ? "same type (\(left.type)), same place in the table" : "same type (\(left.type)), similar name"
        return (likeness + (samePlace ? 0.5 : 0) + (left.notNull == right.notNull ? 0.25 : 0), evidence)
    }

    /// Whether the tables that have a column from this one can take another name for it, too: none has such a column, or has this
    /// one from another parent besides.
    private func isFree(_ name: String, below column: Column) -> Bool {
        (heirs[column.table] ?? []).allSatisfy { heir in
            let inherited = ObjectID(.column, heir.path + [column.id.name])
            let givers = from.parents(ofTable: heir.path).filter {
                from.contains(ObjectID(.column, $0.path + [column.id.name]))
            }
            guard givers.count < 2, !from.contains(ObjectID(.column, heir.path + [name])),
                let below = from.find(Column.self, inherited)
            else { return false }
            return isFree(name, below: below)
        }
    }

    private func place(_ column: Column, _ columns: [ObjectID: [Column]]) -> Int {
        (columns[column.table] ?? []).filter { $0.position.value < column.position.value }.count
    }

    private func schemas(_ old: ObjectID, _ new: ObjectID) -> (Double, String)? {
        func tables(_ schema: DatabaseSchema, _ id: ObjectID) -> Set<String> {
            Set(schema.objects.keys.filter { $0.kind == .table && $0.schema == id.name }.map(\.name))
        }
        let (left, right) = (tables(from, old), tables(to, new))
        guard !left.isEmpty, left == right else { return nil }
        return (1, "it holds the same \(left.count) tables")
    }

    /// From 0 to 1: shared pairs of letters.
    private func similarity(_ left: String, _ right: String) -> Double {
        func pairs(_ text: String) -> [String] {
            let letters = Array(text.lowercased())
            return letters.count < 2 ? [String(letters)] : (0..<letters.count - 1).map { String(letters[$0...$0 + 1]) }
        }
        let first = pairs(left)
        var rest = pairs(right)
        let total = first.count + rest.count
        var shared = 0
        for pair in first {
            if let place = rest.firstIndex(of: pair) {
                rest.remove(at: place)
                shared += 1
            }
        }
        return 2 * Double(shared) / Double(total)
    }
}

/// The labels of an enum that have other names in the target: at the same place, one for one.
package enum LabelMatching {
    package static func renames(
        _ old: EnumType, _ new: EnumType, hints: [String: String]
    ) -> [(old: String, new: String, isHinted: Bool)] {
        var result: [(old: String, new: String, isHinted: Bool)] = []
        var labels = old.labels
        for (before, after) in hints.sorted(by: { $0.key < $1.key })
        where labels.contains(before) && !labels.contains(after) && new.labels.contains(after) {
            result.append((before, after, true))
            labels = labels.map { $0 == before ? after : $0 }
        }
        let removed = labels.filter { !new.labels.contains($0) && hints[$0] == nil }
        let added = new.labels.filter { !labels.contains($0) }
        guard labels.count == new.labels.count, !removed.isEmpty, removed.count == added.count else { return result }
        let pairs = zip(labels, new.labels).filter { $0 != $1 }
        guard pairs.allSatisfy({ removed.contains($0) && added.contains($1) }) else { return result }
        return result + pairs.map { ($0.0, $0.1, false) }
    }
}
