import OrderedCollections

/// Named parameters: storage parameters, options of views, settings of routines. They keep the order in which the catalog has
/// them, since `pg_dump` prints it, but a different order alone is no difference.
package struct Parameters: Equatable, Sendable, ExpressibleByDictionaryLiteral {
    private var values: OrderedDictionary<String, String>

    package init(dictionaryLiteral elements: (String, String)...) {
        values = OrderedDictionary(elements, uniquingKeysWith: { $1 })
    }

    package init(_ pairs: some Swift.Sequence<(String, String)>) {
        values = OrderedDictionary(Array(pairs), uniquingKeysWith: { $1 })
    }

    package var isEmpty: Bool { values.isEmpty }
    package var names: [String] { Array(values.keys) }
    package var pairs: [(name: String, value: String)] { values.map { ($0.key, $0.value) } }

    package subscript(name: String) -> String? {
        get { values[name] }
        set { values[name] = newValue }
    }

    package static func == (left: Parameters, right: Parameters) -> Bool {
        left.values.count == right.values.count && left.values.allSatisfy { right.values[$0.key] == $0.value }
    }
}
