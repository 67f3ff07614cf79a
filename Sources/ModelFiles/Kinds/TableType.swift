import SchemaModel
import SourceDiagnostics

extension TableType {
    static let info = FieldInfo(
        key: "of", type: .name,
        doc: "the composite type that it has its columns from; 'columns' says only what they have of their own")

    static func read(_ table: [String], _ node: YAMLNode, _ reader: inout ModelReader) {
        guard let path = reader.qualified(node, "composite type") else { return }
        reader.add(TableType(id: ObjectID(.tableType, table), type: ObjectID(.compositeType, path)), node)
    }
}

extension AuthoredModel {
    /// The columns of tables that have them from a type.
    mutating func deriveTypedColumns(_ keyColumns: Set<ObjectID>, _ problems: inout [Diagnostic]) {
        for typing in schema.all(TableType.self).sorted(by: { $0.id < $1.id }) {
            guard let type = schema.find(CompositeType.self, typing.type) else {
                let near = Suggestion.nearest(
                    to: typing.type.name, among: schema.all(CompositeType.self).map(\.id.name))
                problems.append(
                    diagnostic(
                        "model.unknown-type", "there is no composite type '\(typing.type.dottedName)'", on: typing.id,
                        help: near.map { "did you mean '\($0)'?" }))
                continue
            }
            for (place, attribute) in type.attributes.enumerated() {
                var column = Column(id: ObjectID(.column, typing.id.path + [attribute.name]))
                (column.type, column.collation) = (attribute.type, attribute.collation)
                column.position = Uncompared(place + 1)
                let own = partitionColumns[column.id]
                column.notNull = own?.isNullable == false || keyColumns.contains(column.id)
                column.notNullName = own?.notNullName
                schema.insert(column)
                guard let text = own?.defaultExpression else { continue }
                schema.insert(ColumnDefault(id: ObjectID(.columnDefault, column.id.path), expression: text))
            }
        }
    }
}

extension Column {
    static func writeTypedColumn(_ column: Column, isKey: Bool, _ schema: DatabaseSchema) -> YAMLOutput.Entry? {
        var own = PartitionColumn()
        if column.notNull, !isKey { own.isNullable = false }
        own.notNullName = column.notNullName
        own.defaultExpression = schema.find(ColumnDefault.self, ObjectID(.columnDefault, column.id.path))?.expression
        let entries =
            typedFields.output(own) + ColumnSettings.entries(of: column.id, schema)
            + Table.extraEntries(column.id, schema)
        return entries.isEmpty ? nil : YAMLOutput.Entry(column.id.name, .map(entries))
    }
}
