/// The operators and functions that an index method works with, for one type or across types:
/// <https://www.postgresql.org/docs/current/xindex.html>.
package protocol OperatorMembers: SchemaObject {
    var operators: [FamilyOperator] { get set }
    var functions: [FamilyFunction] { get set }
}

/// `CREATE OPERATOR FAMILY`: schema, name and index method. Its members are those that no class holds on to.
package struct OperatorFamily: OperatorMembers {
    package static let kind = ObjectKind.operatorFamily
    package var id: ObjectID
    package var operators: [FamilyOperator] = []
    package var functions: [FamilyFunction] = []

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE OPERATOR CLASS`: schema, name and index method.
package struct OperatorClass: OperatorMembers {
    package static let kind = ObjectKind.operatorClass
    package var id: ObjectID
    package var type = ""
    /// Without `pg_catalog`; nil where it has the class's own schema and name.
    package var family: [String]?
    package var isDefault = false
    /// The type of what an index holds, where it is another one.
    package var storage: String?
    package var operators: [FamilyOperator] = []
    package var functions: [FamilyFunction] = []

    package init(id: ObjectID) { self.id = id }

    /// The family's identity; one of the server's own has no schema in it.
    package var familyID: ObjectID {
        family.map { ObjectID(.operatorFamily, $0 + [id.name]) } ?? ObjectID(.operatorFamily, id.path)
    }
}

/// A place that the index method has for an operator or a function. Inside a class, no types mean the class's.
package struct FamilySlot: Hashable, Comparable, Sendable {
    package var number: Int
    /// Both types or none.
    package var types: [String] = []

    package init(_ number: Int, _ types: [String] = []) {
        self.number = number
        self.types = types
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.number == right.number ? left.types.lexicographicallyPrecedes(right.types) : left.number < right.number
    }
}

package protocol FamilyMember: Hashable, Sendable {
    var slot: FamilySlot { get set }
}

package struct FamilyOperator: FamilyMember {
    package var slot: FamilySlot
    package var name: [String]
    /// The B-tree family by which an index gives rows in the operator's order; nil where it only finds them.
    package var sortFamily: [String]?

    package init(_ slot: FamilySlot, _ name: [String], sortFamily: [String]? = nil) {
        self.slot = slot
        self.name = name
        self.sortFamily = sortFamily
    }
}

package struct FamilyFunction: FamilyMember {
    package var slot: FamilySlot
    /// The function with its argument types.
    package var function: String

    package init(_ slot: FamilySlot, _ function: String) {
        self.slot = slot
        self.function = function
    }
}
