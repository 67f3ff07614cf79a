import SchemaModel

extension IndexPart {
    private enum Order: String, CaseIterable { case asc, desc }
    private enum Nulls: String, CaseIterable { case first, last }

    static let fields: [Field<IndexPart>] = [
        Field("name", .name, "a column") { node, part, reader in
            if let name = reader.text(node, "name") { part.subject = .column(name) }
        } write: { part in
            if case .column(let name) = part.subject { .text(name) } else { nil }
        },
        Field("expression", .sql, "an expression in place of a column") { node, part, reader in
            if let text = reader.sql(node, "expression") { part.subject = .expression(text) }
        } write: { part in
            if case .expression(let text) = part.subject { .text(text) } else { nil }
        },
        .path("opclass", \.operatorClass, "the operator class, where it is not the type's default"),
        .options("opclass_options", \.operatorClassOptions, "parameters of the operator class"),
        .path("collation", \.collation, "the collation, where it is not the column's"),
        Field("order", .choice(Order.allCases.map(\.rawValue)), "asc (the default) or desc") { node, part, reader in
            let order: Order? = reader.choice(node, "order")
            // Nulls come first in descending order unless said otherwise.
            if order == .desc { (part.isDescending, part.nullsFirst) = (true, true) }
            part.saysAscending = Uncompared(order == .asc)
        } write: {
            $0.isDescending ? .text("desc") : $0.saysAscending.value ? .text("asc") : nil
        },
        Field("nulls", .choice(Nulls.allCases.map(\.rawValue)), "where nulls stand: first or last") {
            node, part, reader in
            let nulls: Nulls? = reader.choice(node, "nulls")
            part.nullsFirst = nulls == .first
        } write: {
            $0.nullsFirst == $0.isDescending ? nil : .text($0.nullsFirst ? "first" : "last")
        },
        .number("statistics", \.statistics, "the statistics target of an expression"),
    ]
    static let listType = ValueType.list(.either([.name, .object { fields.map(\.info) }]))

    static func readList(_ node: YAMLNode, _ reader: inout ModelReader) -> [IndexPart] {
        guard let items = node.items else {
            if node.scalar != nil, let name = reader.text(node, "columns") { return [IndexPart(.column(name))] }
            reader.fail("model.type", "'columns' takes a list of columns", node)
            return []
        }
        return items.map { item in
            if item.scalar != nil { return IndexPart(.column(reader.text(item, "columns") ?? "")) }
            var (part, extras) = (IndexPart(.column("")), Extras())
            reader.read(item, "an index's column", into: &part, extras: &extras, fields, [])
            // Whatever the order of the keys: what is said of nulls wins over what follows from the order.
            if let nulls = item.entries?.first(where: { $0.key.scalar == "nulls" })?.value.scalar {
                part.nullsFirst = nulls == "first"
            }
            if part.subject == .column("") {
                reader.fail("model.missing", "an index's column needs 'name' or 'expression'", item)
            }
            return part
        }
    }

    static func writeList(_ parts: [IndexPart]) -> YAMLOutput {
        .list(
            parts.map { part in
                let entries = fields.output(part)
                if case .column(let name) = part.subject, entries.count == 1 { return .text(name) }
                return .map(entries)
            })
    }
}

extension Index {
    static let fields: [Field<Index>] = [
        .name("using", \.method, default: "btree", "the index method"),
        Field("columns", IndexPart.listType, "columns and expressions in order") { node, index, reader in
            index.parts = IndexPart.readList(node, &reader)
        } write: {
            IndexPart.writeList($0.parts)
        },
        .flag("unique", \.isUnique, "no two rows alike"),
        .flag("nulls_not_distinct", \.nullsNotDistinct, "nulls count as equal (PostgreSQL 15)"),
        .names("include", \.include, "columns carried along"),
        .sql("where", \.predicate, "the rows it holds"),
        .options("options", \.options, "storage parameters"),
        .name("tablespace", \.tablespace, "where its files are"),
    ]
    private static let extraFields = [
        Extras.comment, Extras.renamedFrom, Extras.concurrently, Extras.dependsOnExtensions,
    ]
    static let valueType = ValueType.map(
        .either([.list(.name), .object { fields.map(\.info) + extraFields.map(\.info) }]))

    static func read(_ table: [String], _ name: String, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader)
    {
        var (index, extras) = (Index(id: ObjectID(.index, table + [name])), Extras())
        if value.items != nil {
            index.parts = IndexPart.readList(value, &reader)
        } else {
            reader.read(
                value, "index '\(name)'", into: &index, extras: &extras, fields, extraFields, required: ["columns"],
                id: index.id)
        }
        reader.add(index, key, extras)
    }

    static func write(_ index: Index, _ schema: DatabaseSchema) -> YAMLOutput {
        .map(fields.output(index) + Table.extraEntries(index.id, schema))
    }
}
