import SchemaModel

extension Cast: FieldedSection {
    static let sectionKey = "casts"
    static let sectionDoc = "casts, by source AS target"
    static let required: [String] = []
    static let fields: [Field<Cast>] = [
        .sql("function", \.function, "the function with its argument types; left out where the bytes are the same"),
        .flag("inout", \.isThroughText, "true: the value goes through text"),
        .choice("context", \.context, default: .explicit, "explicit, assignment or implicit"),
    ]

    static func path(_ key: YAMLNode, _ reader: inout ModelReader) -> [String]? {
        guard let text = reader.text(key, "a cast") else { return nil }
        guard let middle = text.firstRange(of: " AS ") else {
            reader.fail("model.name", "'\(text)' is not source AS target", key, help: "write: integer AS app.money")
            return nil
        }
        return [String(text[..<middle.lowerBound]), String(text[middle.upperBound...])]
    }

    static func key(_ id: ObjectID) -> String { id.path.joined(separator: " AS ") }
}
