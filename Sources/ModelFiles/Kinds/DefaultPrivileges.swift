import SchemaModel

/// `ALTER DEFAULT PRIVILEGES` in a schema, and everywhere.
enum DefaultPrivilegesSection: ModelSection {
    static let sectionKey = "default_privileges"
    static let sectionDoc = "what objects that a role creates later are granted, by role and type of object"
    static let entryType = ValueType.map(.map(.map(.list(.text))))

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        read(node, sectionKey, schema: reader.defaultSchema, into: &reader)
    }

    static func read(_ node: YAMLNode, _ key: String, schema: String, into reader: inout ModelReader) {
        guard reader.managed(node, "grants") else { return }
        let types = ["tables", "sequences", "functions", "types", "schemas"]
        for (role, value) in reader.entries(node, key) {
            guard let role = reader.text(role, "a role") else { continue }
            for (type, value) in reader.entries(value, key) {
                guard let name = type.scalar, types.contains(name) else {
                    reader.unknown(type, type.scalar ?? "", value, in: "'\(key)'", types)
                    continue
                }
                let id = ObjectID(.defaultPrivileges, [schema, role, name])
                reader.add(DefaultPrivileges(id: id, grants: reader.grants(value)), type)
            }
        }
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        entries(schema.all(DefaultPrivileges.self).filter { !$0.id.schema.isEmpty })
    }

    static func entries(_ privileges: [DefaultPrivileges]) -> [ModelEntry] {
        Dictionary(grouping: privileges) { Array($0.id.path.prefix(2)) }.map { place, privileges in
            let entries = privileges.sorted { $0.id < $1.id }.map { YAMLOutput.Entry($0.id.name, $0.grants.output) }
            return ModelEntry(namespace: place[0].isEmpty ? "public" : place[0], key: place[1], value: .map(entries))
        }
    }
}

enum GlobalDefaultPrivilegesSection: ModelSection {
    static let sectionKey = "global_default_privileges"
    static let sectionDoc = "the same in all schemas: these take the place of PostgreSQL's own defaults"
    static let entryType = DefaultPrivilegesSection.entryType

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        DefaultPrivilegesSection.read(node, sectionKey, schema: "", into: &reader)
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        DefaultPrivilegesSection.entries(schema.all(DefaultPrivileges.self).filter(\.id.schema.isEmpty))
    }
}
