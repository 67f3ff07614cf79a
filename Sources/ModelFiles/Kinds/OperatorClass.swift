import SchemaModel

extension OperatorClass: FieldedSection {
    static let sectionKey = "operator_classes"
    static let sectionDoc = "operator classes, by name USING index method"
    static let required = ["type"]
    static let fields: [Field<OperatorClass>] =
        [
            .sql("type", \.type, "the type that it is for"),
            .path("family", \.family, "its operator family, where it is not called as the class"),
            .flag("default", \.isDefault, "what an index of the type takes where nothing else is said"),
            .sql("storage", \.storage, "the type that an index holds, where it is another"),
        ] + Field<OperatorClass>.members("with types where they are not the class's")

    static func path(_ key: YAMLNode, _ reader: inout ModelReader) -> [String]? {
        reader.methodPath(key, "an operator class", kind.name)
    }

    static func key(_ id: ObjectID) -> String { OperatorFamily.key(id) }
}

extension AuthoredModel {
    /// A class that names no family has one of its own name.
    mutating func addFamilies() {
        for object in schema.all(OperatorClass.self) where object.family == nil && !schema.contains(object.familyID) {
            schema.insert(OperatorFamily(id: object.familyID))
            spans[object.familyID] = spans[object.id]
            searchSchemas[object.familyID] = searchSchemas[object.id]
        }
    }
}
