/// The extensions whose removal takes an object along: `DEPENDS ON EXTENSION` of a routine, trigger, index or materialized view.
package struct ExtensionDependence: Attachment {
    package static let kind = ObjectKind.extensionDependence
    package var id: ObjectID
    /// In the order of their names.
    package var extensions: [String]

    package init(of target: ObjectID, extensions: [String]) {
        id = .attachment(.extensionDependence, to: target)
        self.extensions = extensions.sorted()
    }
}

extension UnmanagedObject {
    /// A dependence of something that is not managed.
    package init(dependence object: String, on name: String) {
        self.init(what: "dependence on extension", name: NameNotation.write([name, object]))
    }
}
