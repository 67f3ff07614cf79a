import SchemaModel

/// A top-level key of the model language and the kind of object it declares.
protocol ModelSection: SendableMetatype {
    static var sectionKey: String { get }
    static var sectionDoc: String { get }
    static var entryType: ValueType { get }
    static func readSection(_ node: YAMLNode, into reader: inout ModelReader)
    /// The key of an object in a file whose default schema is the object's.
    static func key(_ id: ObjectID) -> String
    /// The objects as entries of the section.
    static func write(_ schema: DatabaseSchema) -> [ModelEntry]
}

/// An object as it is written, and the file it goes into where each object has its own.
struct ModelEntry {
    /// The schema whose files it stands in.
    let namespace: String
    let key: String
    let value: YAMLOutput
    /// The base name of a file of its own; nil for kinds that share one.
    var file: String?
}

extension ModelSection {
    static func key(_ id: ObjectID) -> String { NameNotation.part(id.name) }

    /// What any object may have: its comment, owner and privileges, and the extensions that it depends on.
    static func extraEntries(_ id: ObjectID, _ schema: DatabaseSchema) -> [YAMLOutput.Entry] {
        var entries: [YAMLOutput.Entry] = []
        if let comment = schema.find(Comment.self, .comment(on: id)) {
            entries.append(YAMLOutput.Entry("comment", .text(comment.text)))
        }
        if let owner = schema.find(Owner.self, .attachment(.owner, to: id)) {
            entries.append(YAMLOutput.Entry("owner", .text(owner.role)))
        }
        if let privileges = schema.find(Privileges.self, .attachment(.privileges, to: id)) {
            entries.append(YAMLOutput.Entry("grants", privileges.grants.output))
        }
        entries += ExtensionDependence.entries(of: id, in: schema)
        return entries
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
        Extension.self, ForeignDataWrapper.self, ForeignServer.self, UserMapping.self, Schema.self, Collation.self,
        EnumType.self,
        Domain.self, RangeType.self, CompositeType.self,
        SchemaModel.Sequence.self, Routine.self, ProcedureSection.self, Aggregate.self,
        Operator.self, AccessMethod.self, OperatorFamily.self, OperatorClass.self, Cast.self, TextSearchParser.self,
        TextSearchTemplate.self, TextSearchDictionary.self,
        TextSearchConfiguration.self, Table.self, View.self,
        StatisticsObject.self, Publication.self, Subscription.self, EventTrigger.self, DefaultPrivilegesSection.self,
        GlobalDefaultPrivilegesSection.self, BuiltinPrivileges.self,
    ]
}

extension ModelReader {
    /// `[a, b]` or `{a: {…}, b: {…}}`.
    mutating func listOrMap(_ node: YAMLNode, _ key: String) -> [(YAMLNode, YAMLNode?)] {
        if let items = node.items { return items.map { ($0, nil) } }
        // `name:` alone says as much as `name: {}`.
        return entries(node, key).map { ($0.key, $0.value.isEmpty ? nil : $0.value) }
    }
}
