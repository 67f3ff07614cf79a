import SchemaModel

extension Domain: ModelSection {
    static let sectionKey = "domains"
    static let sectionDoc = "domains: a type with its checks"
    static let fields: [Field<Domain>] = [
        .sql("type", \.type, "the type underneath"),
        .path("collation", \.collation, "the collation, where it is not the type's own"),
        .flag("nullable", \.notNull, default: false, inverted: true, "false where null is refused"),
    ]
    private static let defaultField = FieldInfo(key: "default", type: .sql, doc: "the default of columns of this type")
    private static let checks = FieldInfo(
        key: "checks", type: .map(.either([.sql, .object { DomainCheck.fields.map(\.info) + [Extras.comment.info] }])),
        doc: "conditions on VALUE, by name")
    static let entryType = ValueType.map(
        .either([.sql, .object { fields.map(\.info) + [defaultField, checks] + Extras.named.map(\.info) }]))

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.entries(node, sectionKey) {
            guard let path = reader.qualified(key, "domain") else { continue }
            var (domain, extras) = (Domain(id: ObjectID(.domain, path)), Extras())
            if value.scalar != nil {
                domain.type = reader.sql(value, "type") ?? ""
            } else {
                reader.read(
                    value, "domain '\(path[1])'", into: &domain, extras: &extras, fields, required: ["type"],
                    ignoring: ["default", "checks"], id: domain.id)
            }
            reader.add(domain, key, extras)
            for entry in value.entries ?? [] where entry.key.scalar == "default" {
                guard let text = reader.sql(entry.value, "default") else { continue }
                reader.add(DomainDefault(id: ObjectID(.domainDefault, path), expression: text), entry.value)
            }
            for entry in value.entries ?? [] where entry.key.scalar == "checks" {
                for (name, value) in reader.entries(entry.value, "checks") { readCheck(path, name, value, &reader) }
            }
        }
    }

    private static func readCheck(_ domain: [String], _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader) {
        guard let name = reader.text(key, "a check's name") else { return }
        var (check, extras) = (DomainCheck(id: ObjectID(.domainCheck, domain + [name]), expression: ""), Extras())
        if value.scalar != nil {
            check.expression = reader.sql(value, "expression") ?? ""
        } else {
            reader.read(
                value, "check '\(name)'", into: &check, extras: &extras, DomainCheck.fields, [Extras.comment],
                required: ["expression"], id: check.id)
        }
        reader.add(check, key, extras)
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        let checks = Dictionary(grouping: schema.all(DomainCheck.self)) { schema.parent(of: $0.id) }
        return schema.all(Domain.self).map { domain in
            var entries = fields.output(domain)
            if let value = schema.find(DomainDefault.self, ObjectID(.domainDefault, domain.id.path)) {
                entries.append(YAMLOutput.Entry("default", .text(value.expression)))
            }
            if let checks = checks[domain.id]?.sorted(by: { $0.id < $1.id }) {
                let list = checks.map { check -> YAMLOutput.Entry in
                    let more = DomainCheck.fields.dropFirst().map { $0 }.output(check) + extraEntries(check.id, schema)
                    let value: YAMLOutput =
                        more.isEmpty
                        ? .text(check.expression)
                        : .map([YAMLOutput.Entry("expression", .text(check.expression))] + more)
                    return YAMLOutput.Entry(check.id.name, value)
                }
                entries.append(YAMLOutput.Entry("checks", .map(list)))
            }
            entries += extraEntries(domain.id, schema)
            return ModelEntry(
                namespace: domain.id.schema, key: key(domain.id),
                value: entries.count == 1 ? .text(domain.type) : .map(entries))
        }
    }
}

extension DomainCheck {
    static let fields: [Field<DomainCheck>] = [
        .sql("expression", \.expression, "the condition"),
        .flag("valid", \.isValidated, default: true, "false where rows that exist were not checked"),
    ]
}
