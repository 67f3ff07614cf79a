import SourceDiagnostics

/// A YAML file that is no model: `autogen.yml`.
package enum YAMLDocument {
    package static func parse(_ source: SourceText) throws(Diagnostics) -> YAMLNode? {
        var problems: [Diagnostic] = []
        let node = YAMLParser.parse(source, &problems)
        guard problems.isEmpty else { throw Diagnostics(problems) }
        return node
    }
}
