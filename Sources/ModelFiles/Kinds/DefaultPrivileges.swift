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

    static func write(_ schema: DatabaseSchema, in namespace: String) -> [ModelEntry] {
        entries(schema) { $0 == namespace }
    }

    static func entries(_ schema: DatabaseSchema, _ isIncluded: (String) -> Bool) -> [ModelEntry] {
        let all = schema.all(DefaultPrivileges.self).filter { isIncluded($0.id.schema) }.sorted { $0.id < $1.id }
        return Set(all.map { $0.id.path[1] }).sorted().map { role in
            let entries = all.filter { $0.id.path[1] == role }.map { YAMLOutput.Entry($0.id.name, $0.grants.output) }
            return ModelEntry(key: role, value: .map(entries))
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

    static func write(_ schema: DatabaseSchema, in namespace: String) -> [ModelEntry] {
        namespace == "public" ? DefaultPrivilegesSection.entries(schema) { $0.isEmpty } : []
    }
}
