import SchemaModel

/// Grants on what came with PostgreSQL or an extension.
extension BuiltinPrivileges: ModelSection {
    static let sectionKey = "builtin_grants"
    static let sectionDoc =
        "grants on what came with PostgreSQL or an extension, by its kind and name: all that a role has, where it is not what it had, and `none` for nothing"
    static let entryType = ValueType.map(.map(.list(.text)))

    private static let kinds = [
        "function", "procedure", "table", "sequence", "type", "language", "foreign data wrapper", "foreign server",
        "schema",
    ]

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        guard reader.managed(node, "grants") else { return }
        for (key, value) in reader.entries(node, sectionKey) {
            guard let text = reader.text(key, "a kind and a name") else { continue }
            guard let kind = kinds.first(where: { text.hasPrefix($0 + " ") }) else {
                reader.fail(
                    "model.name", "'\(text)' does not begin with a kind: \(kinds.joined(separator: ", "))", key,
                    help: "write: function pg_catalog.pg_stat_reset()")
                continue
            }
            let name = String(text.dropFirst(kind.count + 1))
            if let problem = SQLShape.problem(name, isList: false, isBody: false) {
                reader.fail("model.name", "'\(name)' is no name: \(problem)", key)
                continue
            }
            reader.add(
                BuiltinPrivileges(id: ObjectID(.builtinPrivileges, kind, name), grants: reader.grants(value)), key)
        }
    }

    static func key(_ id: ObjectID) -> String { id.dottedName }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        schema.all(BuiltinPrivileges.self).map {
            ModelEntry(namespace: "public", key: key($0.id), value: $0.grants.output)
        }
    }
}
