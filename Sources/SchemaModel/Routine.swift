/// `CREATE FUNCTION` and `CREATE PROCEDURE`.
package struct Routine: SchemaObject {
    package struct Argument: Equatable, Sendable {
        package enum Mode: String, CaseIterable, Sendable { case `in`, out, `inout`, variadic, table }
        package var mode: Mode
        package var name: String?
        package var type: String
        package var defaultExpression: String?

        package init(mode: Mode = .in, name: String? = nil, type: String, defaultExpression: String? = nil) {
            self.mode = mode
            self.name = name
            self.type = type
            self.defaultExpression = defaultExpression
        }
    }

    package enum Volatility: String, CaseIterable, Sendable { case volatile, stable, immutable }
    package enum Parallel: String, CaseIterable, Sendable { case unsafe, restricted, safe }

    package static let kind = ObjectKind.routine
    package var id: ObjectID
    package var isProcedure = false
    package var arguments: [Argument] = []
    /// The type after `RETURNS`, with `SETOF`; nil for procedures, for `RETURNS TABLE` and where `OUT` arguments tell it.
    package var returns: String?
    package var language: String = "sql"
    /// The source text; for C functions the symbol.
    package var body: String?
    /// The object file of a C function.
    package var library: String?
    /// The parsed body of a SQL-standard routine: `RETURN …` or `BEGIN ATOMIC … END`.
    package var sqlBody: String?
    package var volatility = Volatility.volatile
    package var isStrict = false
    package var isSecurityDefiner = false
    package var isLeakproof = false
    package var parallel = Parallel.unsafe
    /// Nil for the language's default.
    package var cost: String?
    /// Nil for the default of 1000, and where no set is returned.
    package var rows: String?
    package var support: String?
    package var isWindow = false
    package var transforms: [String] = []
    /// `SET name = value` clauses; the value as `pg_proc.proconfig` holds it.
    package var settings: Parameters = [:]

    package init(id: ObjectID) { self.id = id }
}
