import SchemaModel

extension Policy {
    static let fields: [Field<Policy>] = [
        .choice("for", \.command, default: .all, "all, select, insert, update or delete"),
        .flag("restrictive", \.isRestrictive, "true: it narrows what others allow"),
        .names("to", \.roles, "the roles it holds for; left out for all"),
        .sql("using", \.using, "which rows are seen"),
        .sql("check", \.check, "which rows may be written"),
    ]
    static let valueType = ValueType.map(
        .object { fields.map(\.info) + [Extras.comment.info, Extras.renamedFrom.info] })

    static func read(_ table: [String], _ name: String, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader)
    {
        var (policy, extras) = (Policy(id: ObjectID(.policy, table + [name])), Extras())
        reader.read(
            value, "policy '\(name)'", into: &policy, extras: &extras, fields, [Extras.comment, Extras.renamedFrom],
            id: policy.id)
        policy.roles = policy.roles.contains("public") ? [] : policy.roles.sorted()
        reader.add(policy, key, extras)
    }

    static func write(_ policy: Policy, _ schema: DatabaseSchema) -> YAMLOutput {
        .map(fields.output(policy) + Table.extraEntries(policy.id, schema))
    }
}
