import SchemaModel

extension ReplicaIdentity {
    static let indexInfo = FieldInfo(key: "index", type: .name, doc: "a unique index on columns that are not null")

    static func read(_ table: [String], _ node: YAMLNode, _ reader: inout ModelReader) {
        var identity = ReplicaIdentity(id: ObjectID(.replicaIdentity, table))
        if let entry = node.entries?.first, node.entries?.count == 1, entry.key.scalar == "index" {
            (identity.identity, identity.index) = ("index", reader.text(entry.value, "index"))
        } else if let text = node.scalar, ["full", "nothing"].contains(text) {
            identity.identity = text
        } else {
            reader.fail("model.choice", "'replica_identity' is full, nothing, or {index: name}", node)
            return
        }
        reader.add(identity, node)
    }

    var output: YAMLOutput {
        index.map { .map([YAMLOutput.Entry("index", .text($0))]) } ?? .text(identity)
    }
}
