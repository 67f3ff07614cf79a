import SchemaModel

extension Clustering {
    static func read(_ relation: [String], _ node: YAMLNode, _ reader: inout ModelReader) {
        guard let index = reader.text(node, "cluster_on") else { return }
        var clustering = Clustering(id: ObjectID(.clustering, relation))
        clustering.index = index
        reader.add(clustering, node)
    }
}
