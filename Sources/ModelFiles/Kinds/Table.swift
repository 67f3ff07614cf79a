import SchemaModel

extension Table: ModelSection {
    static let sectionKey = "tables"
    static let sectionDoc = "tables with their columns, constraints, indexes, triggers and partitions"
    static let fields: [Field<Table>] = [
        Field.flag("strict", \.isStrict, "values have the types that columns say (SQLite)").only(.sqlite),
        Field.flag("without_rowid", \.isWithoutRowid, "rows are kept by the primary key (SQLite)").only(.sqlite),
        .flag("unlogged", \.isUnlogged, "not written to the log: fast, and empty after a crash"),
        .options("options", \.options, "storage parameters"),
        Field("foreign", .object { ForeignSource.fields.map(\.info) }, "a foreign table: its server and options") {
            node, table, reader in
            var (source, extras) = (ForeignSource(), Extras())
            reader.read(node, "foreign", into: &source, extras: &extras, ForeignSource.fields, [], required: ["server"])
            table.foreign = source
        } write: {
            $0.foreign.map { .map(ForeignSource.fields.output($0)) }
        },
        .flag("row_security", \.hasRowSecurity, "rows are seen and written as the policies allow"),
        .flag("force_row_security", \.forcesRowSecurity, "the table's owner is held to the policies, too"),
        .name("access_method", \.accessMethod, "the table access method, where it is not heap"),
        .name("tablespace", \.tablespace, "where its files are, if not where the database's are"),
        .sql("partition_by", \.partitionKey, "how rows are spread: range (created_at), list (…), hash (…)"),
    ]
    static let partitionsField = FieldInfo(
        key: "partitions", type: .map(.either([.sql, .object { partitionInfo }])),
        doc: "the partitions by name: 'from (…) to (…)', 'in (…)', 'with (…)' or 'default'")
    /// What stands in a table: the key, its form and how an entry is read.
    private static let inner: [FieldInfo] = [
        FieldInfo(key: "columns", type: .map(Column.valueType), doc: "the columns in order; a text alone is the type"),
        FieldInfo(key: "primary_key", type: KeyConstraint.primaryType, doc: "the primary key"),
        FieldInfo(key: "unique", type: KeyConstraint.uniqueType, doc: "unique constraints by name"),
        FieldInfo(key: "checks", type: CheckConstraint.valueType, doc: "check constraints by name"),
        FieldInfo(key: "foreign_keys", type: ForeignKey.valueType, doc: "foreign keys by name"),
        FieldInfo(key: "exclusions", type: ExclusionConstraint.valueType, doc: "exclusion constraints by name"),
        PartitionPart.constraints,
        FieldInfo(key: "indexes", type: Index.valueType, doc: "indexes by name"),
        FieldInfo(key: "triggers", type: Trigger.valueType, doc: "triggers by name"),
        FieldInfo(key: "rules", type: Rule.valueType, doc: "rules by name"),
        FieldInfo(key: "policies", type: Policy.valueType, doc: "row security policies by name"),
        FieldInfo(
            key: "replica_identity",
            type: .either([.choice(["full", "nothing"]), .object { [ReplicaIdentity.indexInfo] }]),
            doc: "what identifies rows in logical replication, where it is not the primary key"),
        FieldInfo(key: "cluster_on", type: .name, doc: "the index that CLUSTER goes by"),
        TableType.info,
        FieldInfo(key: "inherits", type: .list(.name), doc: "the tables it inherits from, in order"),
        partitionsField,
    ]
    private static let boundInfo = FieldInfo(key: "bound", type: .sql, doc: "the rows it takes")
    private static let ownColumns = FieldInfo(
        key: "columns", type: .map(.object { Column.partitionFields.map(\.info) + [Extras.comment.info] }),
        doc: "what the partition's columns have of their own: default, nullable, comment")
    private static var partitionInfo: [FieldInfo] {
        [boundInfo, ownColumns] + PartitionPart.fields + fields.map(\.info) + inner.filter { $0.key != "columns" }
            + Extras.named.map(\.info)
    }
    static let entryType = ValueType.map(.object { fields.map(\.info) + inner + Extras.named.map(\.info) })

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.entries(node, sectionKey) {
            guard let path = reader.qualified(key, "table") else { continue }
            readTable(path, key, value, into: &reader)
        }
    }

    private static func readTable(
        _ path: [String], _ key: YAMLNode, _ value: YAMLNode, isPartition: Bool = false, into reader: inout ModelReader
    ) {
        var (table, extras) = (Table(id: ObjectID(.table, path)), Extras())
        let others = inner.map(\.key) + (isPartition ? ["bound"] + PartitionPart.fields.map(\.key) : [])
        reader.read(
            value, "table '\(path[1])'", into: &table, extras: &extras, fields, ignoring: others, id: table.id)
        if let key = table.partitionKey { table.partitionKey = canonicalKey(key) }
        reader.add(table, key, extras)
        readParts(path, value, isPartition: isPartition, into: &reader)
    }

    /// The strategy as the catalog prints it.
    private static func canonicalKey(_ text: String) -> String {
        let word = text.prefix { $0.isLetter }
        return word.uppercased() + text.dropFirst(word.count)
    }

    static func readParts(
        _ path: [String], _ value: YAMLNode, isPartition: Bool = false, into reader: inout ModelReader
    ) {
        let isTyped = value.entries?.contains { $0.key.scalar == "of" } == true
        let inherits = value.entries?.contains { $0.key.scalar == "inherits" } == true
        for (key, value) in value.entries ?? [] {
            switch key.scalar {
            case "of": TableType.read(path, value, &reader)
            case "inherits":
                let parents = (value.items ?? [value]).compactMap { reader.qualified($0, "table") }
                reader.add(
                    Inheritance(id: ObjectID(.inheritance, path), parents: parents.map { ObjectID(.table, $0) }), key)
            case "columns" where isPartition:
                for (name, value) in reader.entries(value, "columns") {
                    Column.readPartitionColumn(path, name, value, &reader)
                }
            case "columns" where isTyped:
                for (name, value) in reader.entries(value, "columns") {
                    Column.readPartitionColumn(path, name, value, &reader, ofType: true)
                }
            case "columns":
                for (position, entry) in reader.entries(value, "columns").enumerated() {
                    if inherits, Column.isDetail(entry.value) {
                        Column.readPartitionColumn(path, entry.key, entry.value, &reader)
                        continue
                    }
                    Column.read(path, position + 1, entry.key, entry.value, &reader)
                }
            case "primary_key": KeyConstraint.readPrimary(path, value, &reader)
            case "unique":
                named(value, "unique", &reader) { name, key, value, reader in
                    KeyConstraint.read(path, name, isPrimary: false, key, value, &reader)
                }
            case "checks":
                named(value, "checks", &reader) { CheckConstraint.read(path, $0, $1, $2, &$3) }
            case "foreign_keys":
                named(value, "foreign_keys", &reader) { ForeignKey.read(path, $0, $1, $2, &$3) }
            case "exclusions":
                named(value, "exclusions", &reader) { ExclusionConstraint.read(path, $0, $1, $2, &$3) }
            case "indexes":
                named(value, "indexes", &reader) { Index.read(path, $0, $1, $2, &$3) }
            case "triggers":
                named(value, "triggers", &reader) { Trigger.read(path, $0, $1, $2, &$3) }
            case PartitionPart.constraints.key:
                named(value, PartitionPart.constraints.key, &reader) {
                    PartitionPart.readConstraint(path, $0, $1, $2, &$3)
                }
            case "parent_indexes" where isPartition:
                named(value, "parent_indexes", &reader) { PartitionPart.readIndex(path, $0, $1, $2, &$3) }
            case "parent_triggers" where isPartition:
                named(value, "parent_triggers", &reader) { PartitionPart.readTrigger(path, $0, $1, $2, &$3) }
            case "rules": named(value, "rules", &reader) { Rule.read(path, $0, $1, $2, &$3) }
            case "policies": named(value, "policies", &reader) { Policy.read(path, $0, $1, $2, &$3) }
            case "replica_identity": ReplicaIdentity.read(path, value, &reader)
            case "cluster_on": Clustering.read(path, value, &reader)
            case "partitions": readPartitions(path, value, into: &reader)
            default: break
            }
        }
    }

    private static func named(
        _ node: YAMLNode, _ key: String, _ reader: inout ModelReader,
        _ body: (String, YAMLNode, YAMLNode, inout ModelReader) -> Void
    ) {
        for (name, value) in reader.entries(node, key) {
            guard let text = reader.text(name, "a name in '\(key)'") else { continue }
            if reader.isTooLong(text) {
                reader.fail("model.name-too-long", "'\(text)' is longer than PostgreSQL's limit of 63 bytes", name)
                continue
            }
            body(text, name, value, &reader)
        }
    }

    private static func readPartitions(_ parent: [String], _ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.entries(node, "partitions") {
            guard var path = reader.path(key, "a partition's name") else { continue }
            if path.count == 1 { path = [parent[0]] + path }
            var bound: String?
            if value.entries != nil {
                readTable(path, key, value, isPartition: true, into: &reader)
                for entry in value.entries ?? [] where entry.key.scalar == "bound" {
                    bound = reader.sql(entry.value, "bound")
                }
                if bound == nil { reader.fail("model.missing", "partition '\(path[1])' needs 'bound'", value) }
            } else {
                bound = reader.sql(value, path[1])
                reader.add(Table(id: ObjectID(.table, path)), key)
            }
            reader.add(
                Partition(
                    id: ObjectID(.partition, path), parent: ObjectID(.table, parent), bound: canonicalBound(bound ?? "")
                ),
                key)
        }
    }

    private static func canonicalBound(_ text: String) -> String {
        if text.lowercased() == "default" { return "DEFAULT" }
        if text.lowercased().hasPrefix("for values ") { return text }
        for (word, canonical) in [("from ", "FROM "), ("in ", "IN "), ("with ", "WITH ")]
        where text.lowercased().hasPrefix(word) {
            var rest = String(text.dropFirst(word.count))
            if canonical == "FROM ", let range = rest.range(ofWord: " to ") {
                rest.replaceSubrange(range, with: " TO ")
            }
            return "FOR VALUES " + canonical + rest
        }
        return "FOR VALUES " + text
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        let parts = TableParts(schema)
        return schema.all(Table.self)
            .filter { !schema.contains(ObjectID(.partition, $0.id.path)) }
            .map { table in
                ModelEntry(
                    namespace: table.id.schema, key: key(table.id), value: .map(entries(table, schema, parts)),
                    file: table.id.name)
            }
    }

    private static func entries(_ table: Table, _ schema: DatabaseSchema, _ parts: TableParts) -> [YAMLOutput.Entry] {
        var entries = extraEntries(table.id, schema) + fields.output(table).filter { $0.key != "partition_by" }
        func section<Object: SchemaObject>(
            _ key: String, _ type: Object.Type, where isIncluded: (Object) -> Bool = { _ in true },
            _ write: (Object) -> YAMLOutput
        ) {
            let objects = parts.children(of: table.id, Object.self).filter(isIncluded)
            guard !objects.isEmpty else { return }
            entries.append(
                YAMLOutput.Entry(key, .map(objects.map { YAMLOutput.Entry($0.id.name, write($0)) })))
        }
        if !schema.contains(ObjectID(.partition, table.id.path)) {
            let columns = parts.children(of: table.id, Column.self).sorted { $0.position.value < $1.position.value }
            let primaryKey = parts.children(of: table.id, KeyConstraint.self).first(where: \.isPrimary)
            let key = Set(primaryKey?.columns ?? [])
            let parents = schema.parents(ofTable: table.id.path)
            let type = schema.type(ofTable: table.id.path)
            let list = columns.compactMap { column -> YAMLOutput.Entry? in
                if type != nil {
                    return Column.writeTypedColumn(column, isKey: key.contains(column.id.name), schema)
                }
                if column.source == .parent {
                    return Column.writePartitionColumn(column, parents, schema)
                }
                return YAMLOutput.Entry(
                    column.id.name, Column.write(column, key: primaryKey, schema))
            }
            if let type { entries.append(YAMLOutput.Entry("of", .text(NameNotation.write(type.path)))) }
            if type == nil || !list.isEmpty { entries.append(YAMLOutput.Entry("columns", .map(list))) }
            if !parents.isEmpty {
                entries.append(YAMLOutput.Entry("inherits", .names(parents.map { NameNotation.write($0.path) })))
            }
        }
        if let partition = schema.find(Partition.self, ObjectID(.partition, table.id.path)) {
            let own = parts.children(of: table.id, Column.self).sorted { $0.position.value < $1.position.value }
                .compactMap { Column.writePartitionColumn($0, [partition.parent], schema) }
            if !own.isEmpty { entries.append(YAMLOutput.Entry("columns", .map(own))) }
            entries += PartitionPart.write(table.id, schema, parts)
        }
        if let key = parts.children(of: table.id, KeyConstraint.self).first(where: \.isPrimary) {
            entries.append(YAMLOutput.Entry("primary_key", KeyConstraint.write(key, schema)))
        }
        section("unique", KeyConstraint.self, where: { !$0.isPrimary }) { KeyConstraint.write($0, schema) }
        section("checks", CheckConstraint.self) { CheckConstraint.write($0, schema) }
        section("foreign_keys", ForeignKey.self) { ForeignKey.write($0, schema) }
        section("exclusions", ExclusionConstraint.self) { ExclusionConstraint.write($0, schema) }
        entries += PartitionPart.writeConstraints(table.id, parts)
        section("indexes", Index.self) { Index.write($0, schema) }
        section("triggers", Trigger.self) { Trigger.write($0, schema) }
        section("rules", Rule.self) { Rule.write($0, schema) }
        section("policies", Policy.self) { Policy.write($0, schema) }
        if let identity = schema.find(ReplicaIdentity.self, ObjectID(.replicaIdentity, table.id.path)) {
            entries.append(YAMLOutput.Entry("replica_identity", identity.output))
        }
        if let clustering = schema.find(Clustering.self, ObjectID(.clustering, table.id.path)) {
            entries.append(YAMLOutput.Entry("cluster_on", .text(clustering.index)))
        }
        if let key = table.partitionKey { entries.append(YAMLOutput.Entry("partition_by", .text(key))) }
        let partitions = parts.tree.partitions(of: table.id)
        if !partitions.isEmpty {
            let list = partitions.map { partition -> YAMLOutput.Entry in
                let path = partition.id.schema == table.id.schema ? [partition.id.name] : partition.id.path
                let bound = shortBound(partition.bound)
                let inner =
                    schema.find(Table.self, partition.table).map { self.entries($0, schema, parts) }
                    ?? []
                return YAMLOutput.Entry(
                    NameNotation.write(path),
                    inner.isEmpty ? .text(bound) : .map([YAMLOutput.Entry("bound", .text(bound))] + inner))
            }
            entries.append(YAMLOutput.Entry("partitions", .map(list)))
        }
        return entries
    }

    private static func shortBound(_ bound: String) -> String {
        bound == "DEFAULT" ? "default" : String(bound.dropFirst("FOR VALUES ".count))
    }
}

/// The objects of a schema by the relation they stand in.
struct TableParts {
    private var children: [ObjectID: [any SchemaObject]] = [:]
    let tree: PartitionTree
    /// What is said of things that tables have from above, by these tables.
    private var comments: [ObjectID: [Comment]] = [:]

    init(_ schema: DatabaseSchema) {
        tree = PartitionTree(schema)
        for id in schema.sortedIDs {
            guard let object = schema[id] else { continue }
            if let comment = object as? Comment, ObjectKind.partsFromAbove.contains(comment.target.kind) {
                comments[comment.target.parentTable, default: []].append(comment)
            } else if let parent = schema.parent(of: id), parent.kind == .table || parent.kind == .view {
                children[parent, default: []].append(object)
            }
        }
    }

    func children<Object: SchemaObject>(of id: ObjectID, _ type: Object.Type) -> [Object] {
        (children[id] ?? []).compactMap { $0 as? Object }
    }

    func comments(on kind: ObjectKind, of table: ObjectID) -> [Comment] {
        (comments[table] ?? []).filter { $0.target.kind == kind }
    }
}

extension String {
    /// The first place of a lower-case word, whatever the case here, outside quotes.
    func range(ofWord word: String) -> Range<String.Index>? {
        var index = startIndex
        var inQuotes = false
        while index < endIndex {
            if self[index] == "'" { inQuotes.toggle() }
            if !inQuotes, self[index...].prefix(word.count).lowercased() == word {
                return index..<self.index(index, offsetBy: word.count)
            }
            index = self.index(after: index)
        }
        return nil
    }
}
