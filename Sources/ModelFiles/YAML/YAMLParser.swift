import CLibYAML
import SourceDiagnostics

/// A file's text, by lines for messages.
package struct SourceText: Sendable {
    package let file: String
    package let text: String
    package let lines: [Substring]

    /// - Parameter shown: the text as messages show it, line by line the same; for files that hold secrets.
    package init(file: String, text: String, shown: String? = nil) {
        self.file = file
        self.text = text
        lines = (shown ?? text).lines(breakingAtReturn: true)
    }

    package func line(_ number: Int) -> String? {
        lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
    }

    package func diagnostic(
        _ code: String, _ message: String, at span: SourceSpan, help: String? = nil, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(code, message, at: span, sourceLine: line(span.line), help: help, notes: notes)
    }
}

/// Builds nodes from libyaml's events (<https://pyyaml.org/wiki/LibYAML>), within limits: a model file is input that may be hostile.
struct YAMLParser {
    static let maximumBytes = 32 << 20
    static let maximumDepth = 64
    /// Nodes after aliases are expanded: a small file must not unfold without end.
    static let maximumNodes = 2_000_000

    private let source: SourceText
    private var parser = yaml_parser_t()
    private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
    private var nodeCount = 0
    private var problems: [Diagnostic] = []

    /// The file's document; nil where it is empty or cannot be parsed.
    static func parse(_ source: SourceText, _ problems: inout [Diagnostic]) -> YAMLNode? {
        guard source.text.utf8.count <= maximumBytes else {
            let span = SourceSpan(file: source.file, line: 1, column: 1)
            problems.append(Diagnostic("yaml.too-large", "the file is larger than 32 MiB", at: span, help: "split it"))
            return nil
        }
        var parser = YAMLParser(source: source)
        defer { problems += parser.problems }
        return try? parser.document()
    }

    private init(source: SourceText) { self.source = source }

    private struct Stop: Error {}

    private mutating func document() throws -> YAMLNode? {
        yaml_parser_initialize(&parser)
        defer { yaml_parser_delete(&parser) }
        let bytes = Array(source.text.utf8)
        return try bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            var result: YAMLNode?
            while true {
                var event = try next()
                let (type, span) = (event.type, span(event))
                yaml_event_delete(&event)
                switch type {
                case YAML_STREAM_END_EVENT: return result
                case YAML_DOCUMENT_START_EVENT:
                    if result != nil {
                        fail("yaml.documents", "a model file holds one document", span, help: "split the file at `---`")
                        throw Stop()
                    }
                    var first = try next()
                    defer { yaml_event_delete(&first) }
                    result = try node(first, depth: 0)
                default: break
                }
            }
        }
    }

    private mutating func next() throws -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
            let problem = parser.problem.map { String(cString: $0) } ?? "the file is not valid YAML"
            let mark = parser.problem_mark
            let place = SourceSpan(file: source.file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
            var notes: [Diagnostic.Note] = []
            if let context = parser.context {
                let mark = parser.context_mark
                notes.append(
                    Diagnostic.Note(
                        String(cString: context),
                        at: SourceSpan(file: source.file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)))
            }
            problems.append(
                source.diagnostic(
                    "yaml.syntax", problem, at: place, help: "text with YAML's own characters goes in quotes",
                    notes: notes))
            throw Stop()
        }
        return event
    }

    private func span(_ event: yaml_event_t) -> SourceSpan {
        let (start, end) = (event.start_mark, event.end_mark)
        let length = start.line == end.line ? max(1, Int(end.column) - Int(start.column)) : 1
        return SourceSpan(file: source.file, line: Int(start.line) + 1, column: Int(start.column) + 1, length: length)
    }

    private mutating func fail(_ code: String, _ message: String, _ span: SourceSpan, help: String? = nil) {
        problems.append(source.diagnostic(code, message, at: span, help: help))
    }

    private mutating func node(_ event: yaml_event_t, depth: Int) throws -> YAMLNode {
        let span = span(event)
        nodeCount += 1
        guard depth < Self.maximumDepth else {
            fail("yaml.too-deep", "values are nested deeper than \(Self.maximumDepth) levels", span)
            throw Stop()
        }
        func made(_ content: YAMLNode.Content, _ end: yaml_mark_t) -> YAMLNode {
            YAMLNode(content: content, span: span, endLine: Int(end.line) + 1, endColumn: Int(end.column) + 1)
        }
        let before = nodeCount
        let result: YAMLNode
        var anchor: UnsafeMutablePointer<yaml_char_t>?
        switch event.type {
        case YAML_ALIAS_EVENT:
            let name = Self.text(event.data.alias.anchor)
            guard let known = anchors[name] else {
                fail("yaml.unknown-alias", "nothing is anchored as '&\(name)' before this line", span)
                throw Stop()
            }
            nodeCount += known.size
            try checkSize(span)
            return known.node
        case YAML_SCALAR_EVENT:
            let data = event.data.scalar
            anchor = data.anchor
            checkTag(data.tag, span)
            let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
            let style: YAMLNode.Style =
                switch data.style {
                case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
                case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
                case YAML_LITERAL_SCALAR_STYLE: .literal
                case YAML_FOLDED_SCALAR_STYLE: .folded
                default: .plain
                }
            result = made(.scalar(String(decoding: bytes, as: UTF8.self), style), event.end_mark)
        case YAML_SEQUENCE_START_EVENT:
            anchor = event.data.sequence_start.anchor
            checkTag(event.data.sequence_start.tag, span)
            var items: [YAMLNode] = []
            while true {
                var event = try next()
                defer { yaml_event_delete(&event) }
                if event.type == YAML_SEQUENCE_END_EVENT { break }
                items.append(try node(event, depth: depth + 1))
            }
            result = made(.sequence(items), event.end_mark)
        case YAML_MAPPING_START_EVENT:
            anchor = event.data.mapping_start.anchor
            checkTag(event.data.mapping_start.tag, span)
            let isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
            result = made(.mapping(try entries(depth), isFlow: isFlow), event.end_mark)
        default:
            throw Stop()
        }
        try checkSize(span)
        if let anchor { anchors[Self.text(anchor)] = (result, nodeCount - before + 1) }
        return result
    }

    private mutating func entries(_ depth: Int) throws -> [(key: YAMLNode, value: YAMLNode)] {
        var own: [(key: YAMLNode, value: YAMLNode)] = []
        var places: [String: SourceSpan] = [:]
        var merged: [YAMLNode] = []
        while true {
            var event = try next()
            defer { yaml_event_delete(&event) }
            if event.type == YAML_MAPPING_END_EVENT { break }
            let key = try node(event, depth: depth + 1)
            var valueEvent = try next()
            defer { yaml_event_delete(&valueEvent) }
            let value = try node(valueEvent, depth: depth + 1)
            guard let name = key.scalar else {
                fail("yaml.key", "a key must be text", key.span)
                continue
            }
            if name == "<<", case .scalar(_, .plain) = key.content {
                merged.append(value)
                continue
            }
            if let first = places[name] {
                problems.append(
                    source.diagnostic(
                        "yaml.duplicate-key", "the key '\(name)' is there twice", at: key.span,
                        notes: [Diagnostic.Note("first here", at: first)]))
                continue
            }
            places[name] = key.span
            own.append((key, value))
        }
        // Own keys win over merged ones, earlier merges over later: https://yaml.org/type/merge.html
        var result: [(key: YAMLNode, value: YAMLNode)] = []
        for source in merged {
            for map in source.items ?? [source] {
                guard let entries = map.entries else {
                    fail("yaml.merge", "'<<' takes a map or a list of maps, not \(map.description)", map.span)
                    continue
                }
                for entry in entries {
                    guard let name = entry.key.scalar, places[name] == nil else { continue }
                    places[name] = entry.key.span
                    nodeCount += 1
                    result.append(entry)
                }
            }
        }
        // A reader sees the own ones first.
        return own + result
    }

    private mutating func checkSize(_ span: SourceSpan) throws {
        guard nodeCount <= Self.maximumNodes else {
            fail("yaml.too-many-values", "the aliases unfold to more than \(Self.maximumNodes) values", span)
            throw Stop()
        }
    }

    private mutating func checkTag(_ tag: UnsafeMutablePointer<yaml_char_t>?, _ span: SourceSpan) {
        guard let tag else { return }
        let name = Self.text(tag)
        let known = ["!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"]
        if !known.contains(name) {
            fail("yaml.tag", "the tag '\(name)' means nothing here", span, help: "where text begins with '!', quote it")
        }
    }

    private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
