/// When a constraint is checked.
package struct Deferral: Equatable, Sendable {
    package var isDeferrable: Bool
    package var isInitiallyDeferred: Bool

    package init(isDeferrable: Bool = false, isInitiallyDeferred: Bool = false) {
        self.isDeferrable = isDeferrable
        self.isInitiallyDeferred = isInitiallyDeferred
    }
}

/// `PRIMARY KEY` or `UNIQUE`.
package struct KeyConstraint: SchemaObject {
    package static let kind = ObjectKind.key
    package var id: ObjectID
    package var isPrimary = false
    package var columns: [String] = []
    package var include: [String] = []
    package var nullsNotDistinct = false
    /// The last column is a range, and rows are told apart by it where they do not overlap.
    package var isWithoutOverlaps = false
    package var deferral = Deferral()
    package var options: Parameters = [:]
    /// Where the files of its index are, if not in the database's own tablespace.
    package var tablespace: String?
    /// What PostgreSQL calls the columns of its index that had other names when it was made, by their places.
    package var ownNames = Uncompared<[Int: String]>([:])

    /// Order and collation of its columns, where they have any of their own (SQLite).
    package var parts: [IndexPart] = []
    /// What is done instead of failing: `ON CONFLICT` (SQLite).
    package var conflict: String?
    /// `AUTOINCREMENT`: no number is given twice (SQLite).
    package var isAutoincrement = false
    /// `INTEGER PRIMARY KEY DESC` in its column, which is not the row's own number (SQLite).
    package var isInColumn = false
    /// Whether its name stands in the definition although it is the usual one (SQLite).
    package var isNamed = false

    package init(id: ObjectID) { self.id = id }
}

extension DatabaseSchema {
    /// The columns of a key or unique index that a foreign key may refer to.
    package func uniqueColumns(of key: ObjectID) -> Set<String>? {
        switch self[key] {
        case let key as KeyConstraint: Set(key.columns)
        case let index as Index where index.isUnique && index.predicate == nil:
            Set(index.parts.compactMap { if case .column(let name) = $0.subject { name } else { nil } })
        default: nil
        }
    }

    /// Keys and unique indexes by which foreign keys could find the same rows.
    package var rivalKeys: [ObjectID: [ObjectID]] {
        var keys: [ObjectID: [Set<String>: [ObjectID]]] = [:]
        for id in objects.keys where id.kind == .key || id.kind == .index {
            if let columns = uniqueColumns(of: id) {
                keys[id.parentTable, default: [:]][columns, default: []].append(id)
            }
        }
        let rivals = keys.values.flatMap(\.values).filter { $0.count > 1 }
        return Dictionary(
            uniqueKeysWithValues: rivals.flatMap { ids in ids.map { id in (id, ids.filter { $0 != id }) } })
    }
}

package struct CheckConstraint: SchemaObject {
    package static let kind = ObjectKind.check
    package var id: ObjectID
    package var expression: String = ""
    package var noInherit = false
    package var isValidated = true
    package var isEnforced = true
    /// Of one that a parent has, too: whether the table declares it itself, so that it stays when the parent's goes.
    package var isDeclared = Uncompared(true)

    /// Whether its name stands in the definition although it is the usual one (SQLite).
    package var isNamed = false

    package init(id: ObjectID) { self.id = id }
}

package struct ForeignKey: SchemaObject {
    package enum Action: String, CaseIterable, Sendable {
        case noAction = "no action"
        case restrict, cascade
        case setNull = "set null"
        case setDefault = "set default"
    }

    package static let kind = ObjectKind.foreignKey
    package var id: ObjectID
    package var columns: [String] = []
    package var target: ObjectID
    package var targetColumns: [String] = []
    package var onUpdate = Action.noAction
    package var onDelete = Action.noAction
    /// The columns that `SET NULL` or `SET DEFAULT` touches; empty for all of them.
    package var onDeleteColumns: [String] = []
    package var isMatchFull = false
    /// The last column is a range that those of the other rows must cover.
    package var hasPeriod = false
    package var deferral = Deferral()
    package var isValidated = true
    package var isEnforced = true

    /// Whether its name stands in the definition although it is the usual one (SQLite).
    package var isNamed = false

    package init(id: ObjectID, target: ObjectID) {
        self.id = id
        self.target = target
    }
}

package struct ExclusionConstraint: SchemaObject {
    package struct Element: Equatable, Sendable {
        package var part: IndexPart
        /// The path of the operator, without `pg_catalog`.
        package var `operator`: [String]

        package init(part: IndexPart, operator: [String]) {
            self.part = part
            self.operator = `operator`
        }
    }

    package static let kind = ObjectKind.exclusion
    package var id: ObjectID
    package var method = "gist"
    package var elements: [Element] = []
    package var include: [String] = []
    package var predicate: String?
    package var deferral = Deferral()
    package var options: Parameters = [:]
    /// Where the files of its index are, if not in the database's own tablespace.
    package var tablespace: String?

    package init(id: ObjectID) { self.id = id }
}
