/// Swift takes `é` and `e` with a combining accent for equal; PostgreSQL does not. Texts are compared byte by byte.
package protocol ExactText {
    /// The texts that people write, in a fixed order.
    var texts: [String] { get }
}

package enum ExactTexts {
    package static func agree(_ left: [String], _ right: [String]) -> Bool {
        left.elementsEqual(right) { $0.utf8.elementsEqual($1.utf8) }
    }

    package static func agree(_ left: String?, _ right: String?) -> Bool {
        agree(left.map { [$0] } ?? [], right.map { [$0] } ?? [])
    }

    /// Whether two values that Swift takes for equal hold other bytes.
    package static func differ<Value>(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (let left as String, let right as String): !left.utf8.elementsEqual(right.utf8)
        default: !String(reflecting: left).utf8.elementsEqual(String(reflecting: right).utf8)
        }
    }
}

extension Comment: ExactText { package var texts: [String] { [text] } }
extension ColumnDefault: ExactText { package var texts: [String] { [expression] } }
extension CheckConstraint: ExactText { package var texts: [String] { [expression] } }
extension EnumType: ExactText { package var texts: [String] { labels } }
extension DomainDefault: ExactText { package var texts: [String] { [expression] } }
extension DomainCheck: ExactText { package var texts: [String] { [expression] } }
extension Partition: ExactText { package var texts: [String] { [bound] } }
extension View: ExactText { package var texts: [String] { [query] } }
extension Rule: ExactText { package var texts: [String] { [definition] } }
extension Policy: ExactText { package var texts: [String] { [using, check].compactMap(\.self) } }
extension Trigger: ExactText { package var texts: [String] { arguments + [condition, body].compactMap(\.self) } }
extension Routine: ExactText {
    package var texts: [String] { [body, sqlBody].compactMap(\.self) + arguments.compactMap(\.defaultExpression) }
}
extension Index: ExactText {
    package var texts: [String] {
        [predicate].compactMap(\.self)
            + parts.compactMap { part in if case .expression(let text) = part.subject { text } else { nil } }
    }
}
