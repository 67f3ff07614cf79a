/// The extensions whose removal takes an object along: `DEPENDS ON EXTENSION` of a routine, trigger, index or materialized view.
package struct ExtensionDependence: SchemaObject {
    package static let kind = ObjectKind.extensionDependence
    package var id: ObjectID
    /// In the order of their names.
    package var extensions: [String]

    package init(of target: ObjectID, extensions: [String]) {
        id = .attachment(.extensionDependence, to: target)
        self.extensions = extensions.sorted()
    }
}
