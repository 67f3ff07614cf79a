import SchemaModel

/// `depends_on_extensions:` of routines, triggers, indexes and materialized views.
extension Extras {
    static let dependsOnExtensions = Field<Extras>.names(
        "depends_on_extensions", \.extensions, "extensions whose removal takes the object along")
}

extension ExtensionDependence {
    static func entries(of id: ObjectID, in schema: DatabaseSchema) -> [YAMLOutput.Entry] {
        schema.find(Self.self, .attachment(.extensionDependence, to: id)).map {
            [YAMLOutput.Entry("depends_on_extensions", .names($0.extensions))]
        } ?? []
    }
}
