/// `CREATE ACCESS METHOD`: how an index finds rows, or a table keeps them.
package struct AccessMethod: SchemaObject {
    package enum Target: String, CaseIterable, Sendable { case index, table }

    package static let kind = ObjectKind.accessMethod
    package var id: ObjectID
    package var handler: [String] = []
    package var target = Target.index

    package init(id: ObjectID) { self.id = id }
}
