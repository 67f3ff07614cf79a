/// `CREATE TABLE`, without what stands in it: columns and constraints are objects of their own.
package struct Table: SchemaObject {
    package static let kind = ObjectKind.table
    package var id: ObjectID
    package var isUnlogged = false
    /// Storage parameters, those of the TOAST table with the prefix `toast.`.
    package var options: Parameters = [:]
    /// `RANGE (created_at)` and so on; nil for an ordinary table.
    package var partitionKey: String?
    /// The columns that the partition key names.
    package var partitionColumns = Uncompared<Set<String>>([])
    /// `ENABLE ROW LEVEL SECURITY`.
    package var hasRowSecurity = false
    /// Nil for a table whose rows are here.
    package var foreign: ForeignSource?
    /// `FORCE ROW LEVEL SECURITY`: the owner is held to the policies, too.
    package var forcesRowSecurity = false
    /// The table access method where it is not `heap`.
    package var accessMethod: String?
    /// Where its files are, if not in the database's own tablespace.
    package var tablespace: String?
    /// `STRICT`: values have the types that columns say (SQLite).
    package var isStrict = false
    /// `WITHOUT ROWID`: the primary key is where rows are kept (SQLite).
    package var isWithoutRowid = false

    package init(id: ObjectID) { self.id = id }
}

/// A table's place among the partitions of another.
package struct Partition: SchemaObject {
    package static let kind = ObjectKind.partition
    package var id: ObjectID
    package var parent: ObjectID
    /// `FOR VALUES …` or `DEFAULT`.
    package var bound: String

    /// The table that the partition is.
    package var table: ObjectID { ObjectID(.table, id.path) }

    package init(id: ObjectID, parent: ObjectID, bound: String) {
        self.id = id
        self.parent = parent
        self.bound = bound
    }
}

/// A table's parents by plain inheritance: `INHERITS`.
package struct Inheritance: SchemaObject {
    package static let kind = ObjectKind.inheritance
    package var id: ObjectID
    package var parents: [ObjectID]

    package init(id: ObjectID, parents: [ObjectID]) {
        self.id = id
        self.parents = parents
    }

    /// The order of parents counts, and a new one comes last: those stay that come first and in the order that they had, the others
    /// are left and taken again.
    package static func keptParents(_ before: [ObjectID], _ after: [ObjectID]) -> [ObjectID] {
        var (rest, kept): (ArraySlice<ObjectID>, [ObjectID]) = (before[...], [])
        for parent in after {
            guard let place = rest.firstIndex(of: parent) else { break }
            kept.append(parent)
            rest = rest[(place + 1)...]
        }
        return kept
    }
}

/// `CREATE TABLE … OF`: a table has its columns from a composite type.
package struct TableType: SchemaObject {
    package static let kind = ObjectKind.tableType
    package var id: ObjectID
    package var type: ObjectID

    package init(id: ObjectID, type: ObjectID) {
        self.id = id
        self.type = type
    }

    package var table: ObjectID { ObjectID(.table, id.path) }
}

package struct Identity: Equatable, Sendable {
    /// `GENERATED ALWAYS`, else `BY DEFAULT`.
    package var isAlways: Bool
    package var options: SequenceOptions
    /// The name of the sequence behind it, schema first, where it is not the one PostgreSQL would choose.
    package var sequence: [String]?
    /// The comment on that sequence.
    package var comment: String?
    /// Whether the sequence is not written to the log; nil where it is as the table.
    package var isUnlogged: Bool?

    package init(isAlways: Bool, options: SequenceOptions = SequenceOptions(), sequence: [String]? = nil) {
        self.isAlways = isAlways
        self.options = options
        self.sequence = sequence
    }
}

package struct NotNullConstraint: Sendable {
    package var name: String
    package var isInherited: Bool
    /// Whether the table declares it, be it inherited or not.
    package var isLocal: Bool

    package init(name: String, isInherited: Bool, isLocal: Bool) {
        self.name = name
        self.isInherited = isInherited
        self.isLocal = isLocal
    }
}

package struct Column: SchemaObject {
    package enum Source: Sendable { case table, parent, both }

    package static let kind = ObjectKind.column
    package var id: ObjectID
    package var type: String = ""
    package var notNull = false
    /// Nil where it is the type's own.
    package var collation: [String]?
    package var identity: Identity?
    /// The expression of a generated column.
    package var generated: String?
    /// Whether it is computed when it is read, and not stored.
    package var isVirtual = false
    /// The name of the NOT NULL constraint, where it is the table's own and not the one PostgreSQL would choose.
    package var notNullName: String?
    /// The constraint in the catalog; nil before version 18, which knows none.
    package var notNullConstraint = Uncompared<NotNullConstraint?>(nil)
    /// What is done instead of failing where a value is null: `ON CONFLICT` (SQLite).
    package var notNullConflict: String?
    package var position = Uncompared(0)
    /// The column comes with a parent of the table; changes arrive from there.
    package var isInherited = Uncompared(false)
    /// Who declares it, in a table that inherits by `INHERITS`; the columns of partitions count as the table's own.
    package var source = Source.table
    /// How the type is stored where nothing else is said: the letter of `pg_type.typstorage`.
    package var usualStorage = Uncompared<Character>("x")

    package init(id: ObjectID) { self.id = id }

    package var table: ObjectID { id.parentTable }
}

package struct ColumnDefault: SchemaObject {
    package static let kind = ObjectKind.columnDefault
    package var id: ObjectID
    package var expression: String

    package init(id: ObjectID, expression: String) {
        self.id = id
        self.expression = expression
    }
}

/// `COMMENT ON` anything.
package struct Comment: Attachment {
    package static let kind = ObjectKind.comment
    package var id: ObjectID
    /// Empty where there is none although the object comes with one.
    package var text: String
    /// The comment with which the object comes.
    package var usual: Uncompared<String?>

    package init(on target: ObjectID, text: String, usual: String? = nil) {
        self.id = .comment(on: target)
        self.text = text
        self.usual = Uncompared(usual)
    }
}

/// Something the catalog holds that autogen sees but does not manage yet.
package struct UnmanagedObject: SchemaObject {
    package static let kind = ObjectKind.unmanaged
    package var id: ObjectID
    /// What it is, in PostgreSQL's words: `policy`, `row security of table` …
    package var what: String
    /// Its name, dotted.
    package var name: String

    package init(what: String, name: String) {
        self.id = ObjectID(.unmanaged, [what, name])
        self.what = what
        self.name = name
    }
}
