import SchemaModel
import SourceDiagnostics

/// The database that a model is read for. What models say for one alone stands under its name: `postgres:` or `sqlite:`.
package enum ModelDialect: String, CaseIterable, Sendable {
    case postgres, sqlite

    package var title: String { self == .postgres ? "PostgreSQL" : "SQLite" }

    /// The schema of names that say none.
    var defaultSchema: String { self == .postgres ? "public" : "main" }
}

extension YAMLNode {
    /// The document as one dialect reads it: in the map of a file or an object, what stands under the dialect's name takes the
    /// place of what stands beside it, and what stands under another's is left out.
    func resolved(for dialect: ModelDialect) -> YAMLNode {
        merged(for: dialect).mappingValues { key, section in
            ["schema", "manage"].contains(key) || key.hasPrefix("x-")
                ? section : section.mappingValues { _, object in object.resolvedObject(dialect) }
        }
    }

    /// The keys of an object under which others stand by their names.
    private static let collections: Set<String> = [
        "columns", "unique", "checks", "foreign_keys", "exclusions", "indexes", "triggers", "rules", "policies",
        "partitions",
    ]

    private func resolvedObject(_ dialect: ModelDialect) -> YAMLNode {
        merged(for: dialect).mappingValues { key, value in
            if Self.collections.contains(key) {
                return value.mappingValues { _, object in object.resolvedObject(dialect) }
            }
            return key == "primary_key" ? value.merged(for: dialect) : value
        }
    }

    private func merged(for dialect: ModelDialect) -> YAMLNode {
        guard case .mapping(let entries, let isFlow) = content else { return self }
        let names = Set(ModelDialect.allCases.map(\.rawValue))
        func isOverride(_ entry: (key: YAMLNode, value: YAMLNode)) -> Bool {
            names.contains(entry.key.scalar ?? "") && (entry.value.entries != nil || entry.value.isEmpty)
        }
        guard entries.contains(where: isOverride) else { return self }
        let own = entries.filter(isOverride).filter { $0.key.scalar == dialect.rawValue }.flatMap {
            $0.value.entries ?? []
        }
        var result = entries.filter { !isOverride($0) }
        for entry in own {
            if let place = result.firstIndex(where: { $0.key.scalar == entry.key.scalar }) {
                result[place] = entry
            } else {
                result.append(entry)
            }
        }
        return with(.mapping(result, isFlow: isFlow))
    }

    private func mappingValues(_ change: (String, YAMLNode) -> YAMLNode) -> YAMLNode {
        guard case .mapping(let entries, let isFlow) = content else { return self }
        return with(.mapping(entries.map { ($0.key, change($0.key.scalar ?? "", $0.value)) }, isFlow: isFlow))
    }

    private func with(_ content: Content) -> YAMLNode {
        YAMLNode(content: content, span: span, endLine: endLine, endColumn: endColumn)
    }
}
