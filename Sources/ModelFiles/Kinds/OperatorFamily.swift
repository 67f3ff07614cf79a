import SchemaModel

extension OperatorFamily: FieldedSection {
    static let sectionKey = "operator_families"
    static let sectionDoc = "operator families, by name USING index method"
    static let required: [String] = []
    static let fields = Field<OperatorFamily>.members("with the types that they are for")

    static func path(_ key: YAMLNode, _ reader: inout ModelReader) -> [String]? {
        reader.methodPath(key, "an operator family", kind.name)
    }

    static func key(_ id: ObjectID) -> String { NameNotation.part(id.path[1]) + " USING " + id.name }

    /// Members without a class have no types to take over.
    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.entries(node, sectionKey) {
            guard let family = readEntry(key, value, into: &reader) else { continue }
            let slots = family.operators.map(\.slot) + family.functions.map(\.slot)
            if let slot = slots.first(where: \.types.isEmpty) {
                reader.fail(
                    "model.name", "\(slot.number) of an operator family needs the types that it is for", key,
                    help: "write: \(slot.number) (integer, bigint)")
            }
        }
    }
}

extension Field where Object: OperatorMembers {
    /// `operators` and `functions` by their places.
    static func members(_ places: String) -> [Field] {
        [
            Field(
                "operators", .map(.either([.name, .object { orderedOperator }])),
                "the operators by the method's numbers, \(places)"
            ) { node, object, reader in
                object.operators = reader.slots(node, "operators") { slot, value, reader in
                    reader.familyOperator(slot, value)
                }.sorted { $0.slot < $1.slot }
            } write: { object in
                object.operators.isEmpty
                    ? nil : .map(object.operators.map { YAMLOutput.Entry($0.slot.key, $0.output) })
            },
            Field("functions", .map(.sql), "the support functions by the method's numbers, \(places)") {
                node, object, reader in
                object.functions = reader.slots(node, "functions") { slot, value, reader in
                    reader.sql(value, "functions").map { FamilyFunction(slot, $0) }
                }.sorted { $0.slot < $1.slot }
            } write: { object in
                object.functions.isEmpty
                    ? nil : .map(object.functions.map { YAMLOutput.Entry($0.slot.key, .text($0.function)) })
            },
        ]
    }

    private static var orderedOperator: [FieldInfo] {
        [
            FieldInfo(key: "operator", type: .name, doc: "the operator"),
            FieldInfo(key: "order_by", type: .name, doc: "the B-tree family that its results are ordered by"),
        ]
    }
}

extension FamilySlot {
    /// `1`, or `1 (integer, bigint)`.
    fileprivate var key: String { types.isEmpty ? String(number) : "\(number) (\(types.joined(separator: ", ")))" }
}

extension FamilyOperator {
    fileprivate var output: YAMLOutput {
        let name = YAMLOutput.text(NameNotation.write(name))
        guard let sortFamily else { return name }
        return .map([
            YAMLOutput.Entry("operator", name),
            YAMLOutput.Entry("order_by", .text(NameNotation.write(sortFamily))),
        ])
    }
}

extension ModelReader {
    /// `name USING method`, the name with its schema where it has one.
    mutating func methodPath(_ key: YAMLNode, _ what: String, _ kind: String) -> [String]? {
        guard let text = text(key, what) else { return nil }
        guard let middle = text.ranges(of: " USING ").last,
            let path = NameNotation.parse(String(text[..<middle.lowerBound]))
        else {
            fail("model.name", "\(what) is named with its index method", key, help: "write: by_size USING btree")
            return nil
        }
        return qualified(path, key, kind).map { $0 + [String(text[middle.upperBound...])] }
    }

    fileprivate mutating func slots<Member>(
        _ node: YAMLNode, _ key: String,
        _ member: (FamilySlot, YAMLNode, inout ModelReader) -> Member?
    ) -> [Member] {
        var members: [Member] = []
        for (place, value) in entries(node, key) {
            if let slot = slot(place), let member = member(slot, value, &self) { members.append(member) }
        }
        return members
    }

    private mutating func slot(_ key: YAMLNode) -> FamilySlot? {
        let text = key.scalar ?? ""
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = String(text.dropFirst(digits.count))
        if let number = Int(digits) {
            if rest.isEmpty { return FamilySlot(number) }
            if rest.hasPrefix(" ("), rest.hasSuffix(")"), SQLShape.problem(rest, isList: false, isBody: false) == nil {
                let types = Self.splitList(String(rest.dropFirst(2).dropLast()))
                if types.count == 2 { return FamilySlot(number, types) }
            }
        }
        fail(
            "model.name", "'\(text)' is not a number of the index method with two types or none", key,
            help: "write: 1, or: 1 (integer, bigint)")
        return nil
    }

    fileprivate mutating func familyOperator(_ slot: FamilySlot, _ node: YAMLNode) -> FamilyOperator? {
        var (name, sortFamily): ([String]?, [String]?)
        if node.entries == nil {
            name = symbol(node)
        } else {
            for (key, value) in entries(node, "operators") {
                switch key.scalar ?? "" {
                case "operator": name = symbol(value)
                case "order_by": sortFamily = path(value, "order_by")
                case let other: unknown(key, other, value, in: "an operator", ["operator", "order_by"])
                }
            }
            if name == nil { fail("model.missing", "an operator needs 'operator'", node) }
        }
        return name.map { FamilyOperator(slot, $0, sortFamily: sortFamily) }
    }

    /// An operator, with its schema where it has one: <https://www.postgresql.org/docs/current/sql-createoperator.html>.
    private mutating func symbol(_ node: YAMLNode) -> [String]? {
        guard let path = path(node, "operator") else { return nil }
        guard path.count <= 2, path.last?.allSatisfy({ "+-*/<>=~!@#%^&|`?".contains($0) }) == true else {
            fail("model.name", "'\(NameNotation.write(path))' is not an operator", node)
            return nil
        }
        return path
    }
}
