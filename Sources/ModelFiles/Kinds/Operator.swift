import SchemaModel

extension Operator: FieldedSection {
    static let sectionKey = "operators"
    static let sectionDoc = "operators, by name and operand types; NONE where there is none"
    static let required = ["function"]
    static let fields: [Field<Operator>] = [
        Field("function", .name, "the function behind it") { node, operation, reader in
            operation.function = reader.path(node, "function") ?? []
        } write: {
            .text(NameNotation.write($0.function))
        },
        .path("commutator", \.commutator, "the operator with exchanged operands"),
        .path("negator", \.negator, "the operator with the opposite result"),
        .path("restrict", \.restriction, "estimates how many rows it selects"),
        .path("join", \.join, "estimates how many rows a join by it gives"),
        .flag("hashes", \.canHash, "works for hash joins"),
        .flag("merges", \.canMerge, "works for merge joins"),
    ]

    /// `name (left, right)`, the name with its schema where it has one.
    static func path(_ key: YAMLNode, _ reader: inout ModelReader) -> [String]? {
        guard let text = reader.text(key, "an operator"), let open = text.firstIndex(of: "("), text.last == ")" else {
            reader.fail(
                "model.name", "an operator is named with its operand types", key, help: "write: \"=== (integer, text)\""
            )
            return nil
        }
        var name = String(text[..<open])
        while name.last == " " { name.removeLast() }
        var schema = reader.defaultSchema
        if let dot = name.lastIndex(of: "."), let path = NameNotation.parse(String(name[..<dot])), path.count == 1 {
            (schema, name) = (path[0], String(name[name.index(after: dot)...]))
        }
        return [schema, name, String(text[open...])]
    }

    static func key(_ id: ObjectID) -> String { id.path[1] + " " + id.name }

    /// What follows from the name.
    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.entries(node, sectionKey) {
            guard let path = path(key, &reader) else { continue }
            var (operation, extras) = (Operator(id: ObjectID(kind, path)), Extras())
            let operands = ModelReader.splitList(String(path[2].dropFirst().dropLast())).map { $0 == "NONE" ? nil : $0 }
            if operands.count == 2 { (operation.left, operation.right) = (operands[0], operands[1]) }
            reader.read(
                value, "operator '\(path[1])'", into: &operation, extras: &extras, fields, required: required,
                id: operation.id)
            reader.add(operation, key, extras)
        }
    }
}
