/// `CREATE SUBSCRIPTION`: <https://www.postgresql.org/docs/current/sql-createsubscription.html>. Whether it runs is the operator's
/// matter, and no part of the schema.
package struct Subscription: SchemaObject {
    package static let kind = ObjectKind.subscription
    package var id: ObjectID
    package var connection = SecretText("")
    package var publications: [String] = []
    /// The replication slot at the publisher; nil for none.
    package var slot: String?
    /// What `WITH` sets, where it is not the usual: `binary`, `streaming`, `origin` and so on.
    package var options: Parameters = [:]
    /// `two_phase`, which cannot be changed.
    package var isTwoPhase = false

    package init(id: ObjectID) { self.id = id }
}

/// A text in which `${NAME}` stands for what an environment variable holds. Which one is no difference.
package struct SecretText: Equatable, Sendable {
    package var text: String

    package init(_ text: String) { self.text = text }

    package static func == (left: Self, right: Self) -> Bool { left.pieces == right.pieces }

    private var pieces: [Substring] {
        var (pieces, rest) = ([Substring](), text[...])
        while let (before, _, after) = SecretText.firstVariable(rest) {
            pieces.append(before)
            rest = after
        }
        return pieces + [rest]
    }

    /// The names of the variables, in order.
    package var variables: [String] {
        var (names, rest) = ([String](), text[...])
        while let (_, name, after) = Self.firstVariable(rest) {
            names.append(String(name))
            rest = after
        }
        return names
    }

    private static func firstVariable(_ text: Substring) -> (before: Substring, name: Substring, after: Substring)? {
        guard let match = text.firstMatch(of: #/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/#) else { return nil }
        return (text[..<match.range.lowerBound], match.output.1, text[match.range.upperBound...])
    }
}
