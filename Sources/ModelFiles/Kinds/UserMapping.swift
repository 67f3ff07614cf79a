import SchemaModel

extension UserMapping: FieldedSection {
    static let sectionKey = "user_mappings"
    static let sectionDoc = "user mappings, by role ON server; public stands for everybody"
    static let required: [String] = []
    static let extraFields: [Field<Extras>] = []
    static let fields: [Field<UserMapping>] = [
        Field("options", .map(.text), "user and so on; a password is ${VARIABLE}, set in the environment of a run") {
            node, mapping, reader in
            for (key, value) in reader.entries(node, "options") {
                guard let name = key.scalar, let text = reader.text(value, name) else { continue }
                let isVariable = SecretOptions.variable(text) != nil
                if SecretOptions.isSecret(name) {
                    if !isVariable { reader.refuseSecret(name, value) }
                    mapping.secrets.placeholders[name] = text
                } else {
                    if isVariable { reader.refuseVariable(name, value) }
                    mapping.options[name] = text
                }
            }
        } write: { mapping in
            let options = mapping.options.pairs + mapping.secrets.placeholders.pairs
            return options.isEmpty ? nil : .map(options.map { YAMLOutput.Entry($0.name, .text($0.value)) })
        }
    ]

    static func path(_ key: YAMLNode, _ reader: inout ModelReader) -> [String]? {
        guard let text = reader.text(key, "a user mapping") else { return nil }
        guard let middle = text.firstRange(of: " ON ") else {
            reader.fail("model.name", "'\(text)' is not role ON server", key, help: "write: ada ON warehouse")
            return nil
        }
        return [String(text[..<middle.lowerBound]), String(text[middle.upperBound...])]
    }

    static func key(_ id: ObjectID) -> String { id.path.joined(separator: " ON ") }
}

extension ModelReader {
    fileprivate mutating func refuseSecret(_ name: String, _ node: YAMLNode) {
        fail(
            "model.secret", "'\(name)' is a secret, which does not belong into a model", node,
            help: "name an environment variable that holds it: ${\(name.uppercased())}")
    }

    fileprivate mutating func refuseVariable(_ name: String, _ node: YAMLNode) {
        fail("model.secret", "'\(name)' is no secret, and only secrets come from the environment", node)
    }
}
