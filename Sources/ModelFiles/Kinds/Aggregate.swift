import SchemaModel

extension Aggregate: FieldedSection {
    static let sectionKey = "aggregates"
    static let sectionDoc = "aggregates, by name and arguments"
    static let required = ["sfunc", "stype"]
    private static let parameterDocs: [(String, String)] = [
        ("sfunc", "the state transition function"), ("stype", "the state's type"),
        ("sspace", "the state's usual size in bytes"),
        ("finalfunc", "computes the result from the state"),
        ("finalfunc_extra", "true: it gets the arguments' types, too"),
        ("finalfunc_modify", "read_only, shareable or read_write"), ("combinefunc", "joins two states"),
        ("serialfunc", "turns a state of type internal into bytes"), ("deserialfunc", "the way back"),
        ("initcond", "the first state, an SQL literal"), ("msfunc", "the forward function of moving aggregation"),
        ("minvfunc", "the inverse function of moving aggregation"),
        ("mstype", "the state's type in moving aggregation"),
        ("msspace", "its usual size"), ("mfinalfunc", "its final function"),
        ("mfinalfunc_extra", "true: with the arguments' types"),
        ("mfinalfunc_modify", "read_only, shareable or read_write"), ("minitcond", "its first state, an SQL literal"),
        ("sortop", "the operator that min or max goes by"), ("hypothetical", "true: a hypothetical-set aggregate"),
        ("parallel", "safe or restricted"),
    ]
    static let fields: [Field<Aggregate>] = parameterDocs.map { name, doc in
        Field(name, .sql, doc) { node, aggregate, reader in
            aggregate.parameters[name] = reader.sql(node, name, isList: true)
        } write: {
            $0.parameters[name].map { .text($0) }
        }
    }

    static func path(_ key: YAMLNode, _ reader: inout ModelReader) -> [String]? {
        guard let text = reader.text(key, "an aggregate's name") else { return nil }
        let (name, list) = ModelReader.splitCall(text)
        guard let list, let parsed = NameNotation.parse(name), let path = reader.qualified(parsed, key, "aggregate")
        else {
            reader.fail(
                "model.name", "'\(text)' does not name an aggregate and its arguments", key,
                help: "write: name(integer), or name(*)")
            return nil
        }
        return path + ["(" + list + ")"]
    }

    static func key(_ id: ObjectID) -> String { NameNotation.part(id.path[1]) + id.name }
}
