import SchemaModel

/// A top-level key of the model language and the kind of object it declares.
protocol ModelSection: SendableMetatype {
    static var sectionKey: String { get }
    static var sectionDoc: String { get }
    static var entryType: ValueType { get }
    static func readSection(_ node: YAMLNode, into reader: inout ModelReader)
    /// The objects of a schema as entries of the section.
    static func write(_ schema: DatabaseSchema, in namespace: String) -> [ModelEntry]
}

/// An object as it is written, and the file it goes into where each object has its own.
struct ModelEntry {
    let key: String
    let value: YAMLOutput
    /// The base name of a file of its own; nil for kinds that share one.
    var file: String?
}

extension ModelSection {
    /// The key of an object in a file whose default schema is the object's.
    static func key(_ id: ObjectID) -> String { NameNotation.part(id.name) }

    static func commentEntry(_ id: ObjectID, _ schema: DatabaseSchema) -> [YAMLOutput.Entry] {
        schema.find(Comment.self, .comment(on: id)).map { [YAMLOutput.Entry("comment", .text($0.text))] } ?? []
    }

    static func indexCommentEntry(_ id: ObjectID, _ schema: DatabaseSchema) -> [YAMLOutput.Entry] {
        schema.find(Comment.self, .comment(on: ObjectID(.index, id.path))).map {
            [YAMLOutput.Entry("index_comment", .text($0.text))]
        } ?? []
    }
}

/// All sections, in the order in which files state them.
enum ModelLanguage {
    static let sections: [any ModelSection.Type] = [
        Extension.self, Schema.self, EnumType.self, Domain.self, CompositeType.self, SchemaModel.Sequence.self,
        Routine.self, ProcedureSection.self,
        Table.self, View.self,
    ]
}

extension ModelReader {
    /// `[a, b]` or `{a: {…}, b: {…}}`.
    mutating func listOrMap(_ node: YAMLNode, _ key: String) -> [(YAMLNode, YAMLNode?)] {
        if let items = node.items { return items.map { ($0, nil) } }
        return entries(node, key).map { ($0.key, $0.value) }
    }
}
