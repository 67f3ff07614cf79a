/// SQL text. It is assembled by interpolation of identifiers, literals and other SQL; a bare `String` does not compile.
package struct SQL: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
    package private(set) var text: String

    package init(stringLiteral value: String) { text = value }
    package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    /// Text that is SQL already: it comes from a catalog, a model's SQL position or a revision file.
    package init(trusted text: String) { self.text = text }

    package var description: String { text }
    package var isEmpty: Bool { text.isEmpty }

    package static func + (left: SQL, right: SQL) -> SQL { SQL(trusted: left.text + right.text) }
    package static func += (left: inout SQL, right: SQL) { left.text += right.text }

    package struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

        package mutating func appendLiteral(_ literal: String) { text += literal }
        package mutating func appendInterpolation(_ sql: SQL) { text += sql.text }
        package mutating func appendInterpolation(name: String) { text += Quoting.identifier(name) }
        package mutating func appendInterpolation(path: [String]) { text += Quoting.path(path) }
        package mutating func appendInterpolation(names: [String]) {
            text += names.map(Quoting.identifier).joined(separator: ", ")
        }
        package mutating func appendInterpolation(literal: String) { text += Quoting.literal(literal) }
        package mutating func appendInterpolation(number: Int) { text += String(number) }
        /// An expression, type or query as the catalog or a model has it.
        package mutating func appendInterpolation(expression: String) { text += expression }

        @available(
            *, unavailable, message: "interpolate SQL, or say what the text is: name:, path:, literal:, expression:"
        )
        package mutating func appendInterpolation(_ text: String) {}
    }
}

extension Sequence<SQL> {
    package func joined(separator: String) -> SQL {
        SQL(trusted: map(\.text).joined(separator: separator))
    }
}
