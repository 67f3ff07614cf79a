import SchemaModel
import SQLText

/// `OPTIONS (…)` of foreign data objects.
enum ForeignOptions {
    static func clause(_ options: Parameters) -> SQL {
        options.isEmpty ? "" : " OPTIONS (\(list(options.pairs)))"
    }

    /// Nil where nothing changes.
    static func changes(_ old: Parameters, _ new: Parameters) -> SQL? {
        if old == new { return nil }
        var parts: [SQL] = old.names.filter { new[$0] == nil }.map { "DROP \(name: $0)" }
        for (name, value) in new.pairs where old[name] != value {
            parts.append("\(old[name] == nil ? "ADD" : "SET") \(name: name) \(literal: value)")
        }
        return "OPTIONS (\(parts.joined(separator: ", ")))"
    }

    private static func list(_ pairs: [(name: String, value: String)]) -> SQL {
        pairs.map { SQL("\(name: $0.name) \(literal: $0.value)") }.joined(separator: ", ")
    }
}
