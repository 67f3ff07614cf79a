/// A number for each named thing; names may change, numbers do not.
typealias ID = Int

/// A piece of DDL that knows which things it names: a rename reaches it, and a drop takes it along.
struct Phrase: ExpressibleByStringInterpolation, Sendable {
    enum Part: Sendable {
        case text(String)
        /// With its schema.
        case path(ID)
        case name(ID)
        /// A column of whatever type.
        case anyType(ID)
        /// A label, as a text in quotes.
        case label(ID)
        /// Not written; what it stands in goes when this goes.
        case needs(ID)
    }

    var parts: [Part] = []

    init() {}
    init(stringLiteral text: String) { parts = [.text(text)] }
    init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

    struct Interpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        init(literalCapacity: Int, interpolationCount: Int) {}
        mutating func appendLiteral(_ literal: String) { parts.append(.text(literal)) }
        mutating func appendInterpolation(path id: ID) { parts.append(.path(id)) }
        mutating func appendInterpolation(name id: ID) { parts.append(.name(id)) }
        mutating func appendInterpolation(anyType id: ID) { parts.append(.anyType(id)) }
        mutating func appendInterpolation(label id: ID) { parts.append(.label(id)) }
        mutating func appendInterpolation(needs id: ID) { parts.append(.needs(id)) }
        mutating func appendInterpolation(number: Int) { parts.append(.text(String(number))) }
        mutating func appendInterpolation(text: String) { parts.append(.text(Phrase.quoted(text))) }
        mutating func appendInterpolation(raw: String) { parts.append(.text(raw)) }
        mutating func appendInterpolation(_ phrase: Phrase) { parts += phrase.parts }
        mutating func appendInterpolation(_ phrases: [Phrase]) { parts += phrases.joined(", ").parts }
        mutating func appendInterpolation(names ids: [ID]) {
            parts += ids.map { Phrase("\(name: $0)") }.joined(", ").parts
        }
    }

    static func quoted(_ text: String) -> String {
        let quoted = "'" + text.replacing("'", with: "''") + "'"
        return text.contains("\\") ? "E" + quoted.replacing("\\", with: "\\\\") : quoted
    }

    static func + (left: Phrase, right: Phrase) -> Phrase { "\(left)\(right)" }
    static func += (left: inout Phrase, right: Phrase) { left.parts += right.parts }

    var isEmpty: Bool { parts.isEmpty }

    /// What it names.
    var references: [ID] {
        parts.compactMap {
            switch $0 {
            case .text: nil
            case .path(let id), .name(let id), .anyType(let id), .label(let id), .needs(let id): id
            }
        }
    }

    /// The columns that it names and whose type it counts on.
    var typedReferences: [ID] {
        parts.compactMap { if case .name(let id) = $0 { id } else { nil } }
    }
}

extension [Phrase] {
    func joined(_ separator: String) -> Phrase {
        var result = Phrase()
        for (place, phrase) in enumerated() {
            if place > 0 { result.parts.append(.text(separator)) }
            result += phrase
        }
        return result
    }
}
