import SourceDiagnostics

/// A YAML value with its place. Aliases are resolved and merge keys applied.
package struct YAMLNode: Sendable {
    package enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

    package indirect enum Content: Sendable {
        case scalar(String, Style)
        case sequence([YAMLNode])
        case mapping([(key: YAMLNode, value: YAMLNode)], isFlow: Bool)
    }

    package let content: Content
    package let span: SourceSpan
    /// Where a plain scalar ends, to see what the parser took for a comment.
    package let endLine: Int
    package let endColumn: Int

    package var scalar: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// An empty plain scalar: a key without a value.
    package var isEmpty: Bool {
        if case .scalar(let text, .plain) = content { text.isEmpty } else { false }
    }

    package var entries: [(key: YAMLNode, value: YAMLNode)]? {
        if case .mapping(let entries, _) = content { entries } else { nil }
    }

    package var items: [YAMLNode]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    /// What it is, for messages.
    package var description: String {
        switch content {
        case .scalar: isEmpty ? "nothing" : "text"
        case .sequence: "a list"
        case .mapping: "a map"
        }
    }
}
