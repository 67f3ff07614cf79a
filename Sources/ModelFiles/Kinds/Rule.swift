import SchemaModel

extension Rule {
    static let fields: [Field<Rule>] = [
        .name("on", \.event, default: "", "select, insert, update or delete"),
        .sql("definition", \.definition, "WHERE … DO …"),
        .choice("enabled", \.enabled, default: .yes, "yes, no, replica or always"),
    ]
    static let valueType = ValueType.map(
        .object { fields.map(\.info) + [Extras.comment.info, Extras.renamedFrom.info] })

    static func read(_ table: [String], _ name: String, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader)
    {
        var (rule, extras) = (Rule(id: ObjectID(.rule, table + [name])), Extras())
        reader.read(
            value, "rule '\(name)'", into: &rule, extras: &extras, fields, [Extras.comment, Extras.renamedFrom],
            required: ["on", "definition"], id: rule.id)
        reader.add(rule, key, extras)
    }

    static func write(_ rule: Rule, _ schema: DatabaseSchema) -> YAMLOutput {
        .map(fields.output(rule) + Table.extraEntries(rule.id, schema))
    }
}
