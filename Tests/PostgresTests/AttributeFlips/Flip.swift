/// DDL that changes one column of the catalog, and how the tool is to see it.
struct Flip: Sendable, CustomStringConvertible {
    enum Sight: Sendable, Equatable {
        /// A difference between the two schemas, with a plan or a refusal for both ways.
        case managed
        /// The report of what is not managed changes.
        case reported
        /// The object is reported as not managed, before and after; its attributes are not told apart.
        case unmanaged(String)
    }

    /// The catalog and its column: `pg_class.relname`.
    let column: String
    let change: String
    /// Columns, or whole catalogs, that may change with it, since PostgreSQL has no DDL for the one alone.
    let consequences: Set<String>
    private(set) var setup = ""
    private(set) var sight = Sight.managed
    private(set) var minimumVersion = 0

    init(_ column: String, _ change: String, also consequences: Set<String> = []) {
        self.column = column
        self.change = change
        self.consequences = consequences
    }

    var description: String { "\(column): \(change)" }

    /// Flips that begin with the same objects.
    static func given(_ setup: String, _ flips: [Flip]) -> [Flip] {
        flips.map { flip in
            var flip = flip
            flip.setup = setup + ";\n" + flip.setup
            return flip
        }
    }

    static func reported(_ flips: [Flip]) -> [Flip] { seen(.reported, flips) }

    static func unmanaged(_ what: String, _ flips: [Flip]) -> [Flip] { seen(.unmanaged(what), flips) }

    /// Flips whose DDL older servers do not know.
    static func since(_ version: Int, _ flips: [Flip]) -> [Flip] {
        flips.map { flip in
            var flip = flip
            flip.minimumVersion = version
            return flip
        }
    }

    private static func seen(_ sight: Sight, _ flips: [Flip]) -> [Flip] {
        flips.map { flip in
            var flip = flip
            flip.sight = sight
            return flip
        }
    }
}
