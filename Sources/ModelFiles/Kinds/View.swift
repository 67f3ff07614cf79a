import SchemaModel

extension View: ModelSection {
    static let sectionKey = "views"
    static let sectionDoc = "views and materialized views"
    static let fields: [Field<View>] = [
        .sql("query", \.query, "the SELECT"),
        Field.names("column_names", \.columnNames, "names for its columns, before the query (SQLite)").only(.sqlite),
        .flag("materialized", \.isMaterialized, "keeps its rows; REFRESH renews them"),
        .flag(
            "populated", \.isPopulated.value, default: true, "false: made without rows, until somebody refreshes it"),
        .options("options", \.options, "security_barrier, security_invoker, check_option"),
        .name("access_method", \.accessMethod, "of a materialized view: the table access method, where it is not heap"),
        .name("tablespace", \.tablespace, "of a materialized view: where its files are"),
    ]
    private static let inner: [FieldInfo] = [
        FieldInfo(key: "indexes", type: Index.valueType, doc: "indexes of a materialized view"),
        FieldInfo(key: "triggers", type: Trigger.valueType, doc: "triggers by name"),
        FieldInfo(key: "rules", type: Rule.valueType, doc: "rules by name"),
        FieldInfo(key: "cluster_on", type: .name, doc: "the index that CLUSTER goes by"),
        FieldInfo(
            key: "column_defaults", type: .map(.sql), doc: "what an insert into the view puts where nothing is given"),
        FieldInfo(
            key: "column_settings", type: .map(.object { ColumnSettings.fields.map(\.info) }),
            doc: "how a materialized view's columns are kept and analysed"),
        FieldInfo(key: "column_comments", type: .map(.text), doc: "comments on the view's columns"),
        FieldInfo(
            key: "column_types", type: .map(.sql),
            doc: "the types of its columns, where the query uses what uses the view"),
    ]
    private static let extraFields = Extras.named + [Extras.dependsOnExtensions]
    static let entryType = ValueType.map(
        .either([.sql, .object { fields.map(\.info) + inner + extraFields.map(\.info) }]))

    static func readSection(_ node: YAMLNode, into reader: inout ModelReader) {
        for (key, value) in reader.entries(node, sectionKey) {
            guard let path = reader.qualified(key, "view") else { continue }
            var (view, extras) = (View(id: ObjectID(.view, path)), Extras())
            if value.entries == nil {
                view.query = reader.sql(value, "query", isList: true) ?? ""
            } else {
                reader.read(
                    value, "view '\(path[1])'", into: &view, extras: &extras, fields, extraFields,
                    required: ["query"], ignoring: inner.map(\.key), id: view.id)
                if !view.isMaterialized, !extras.extensions.isEmpty {
                    reader.fail(
                        "model.conflict", "of views, only materialized ones take 'depends_on_extensions'", value)
                }
            }
            for entry in value.entries ?? [] where entry.key.scalar == "column_types" {
                for (name, value) in reader.entries(entry.value, "column_types") {
                    guard let column = reader.text(name, "a column's name"), let type = reader.sql(value, column) else {
                        continue
                    }
                    view.columns.value.append(View.Column(name: column, type: type))
                }
            }
            // As the catalog ends it.
            while let last = view.query.last, last == ";" || last.isWhitespace { view.query.removeLast() }
            reader.add(view, key, extras)
            Table.readParts(path, value, into: &reader)
            for entry in value.entries ?? [] where entry.key.scalar == "column_defaults" {
                for (name, value) in reader.entries(entry.value, "column_defaults") {
                    guard let column = reader.text(name, "a column's name"), let text = reader.sql(value, column) else {
                        continue
                    }
                    reader.add(ColumnDefault(id: ObjectID(.columnDefault, path + [column]), expression: text), name)
                }
            }
            for entry in value.entries ?? [] where entry.key.scalar == "column_settings" {
                for (name, value) in reader.entries(entry.value, "column_settings") {
                    guard let column = reader.text(name, "a column's name") else { continue }
                    ColumnSettings.read(ObjectID(.columnSettings, path + [column]), value, name, &reader)
                }
            }
            for entry in value.entries ?? [] where entry.key.scalar == "column_comments" {
                for (name, text) in reader.options(entry.value, "column_comments").pairs {
                    reader.add(Comment(on: ObjectID(.column, path + [name]), text: text), entry.value)
                }
            }
        }
    }

    static func write(_ schema: DatabaseSchema) -> [ModelEntry] {
        let parts = TableParts(schema)
        let rowTypes = Set(
            schema.dependencies.filter { $0.key.kind != .view }.values.joined().filter { $0.kind == .view })
        return schema.all(View.self).map { view in
            var entries = extraEntries(view.id, schema) + fields.output(view)
            if rowTypes.contains(view.id), schema.needsItself(view.id) {
                entries.append(
                    YAMLOutput.Entry(
                        "column_types", .map(view.columns.value.map { YAMLOutput.Entry($0.name, .text($0.type)) })))
            }
            let indexes = parts.children(of: view.id, Index.self)
            if !indexes.isEmpty {
                entries.append(
                    YAMLOutput.Entry(
                        "indexes", .map(indexes.map { YAMLOutput.Entry($0.id.name, Index.write($0, schema)) })))
            }
            let triggers = parts.children(of: view.id, Trigger.self)
            if !triggers.isEmpty {
                entries.append(
                    YAMLOutput.Entry(
                        "triggers", .map(triggers.map { YAMLOutput.Entry($0.id.name, Trigger.write($0, schema)) })))
            }
            let rules = parts.children(of: view.id, Rule.self)
            if !rules.isEmpty {
                entries.append(
                    YAMLOutput.Entry("rules", .map(rules.map { YAMLOutput.Entry($0.id.name, Rule.write($0, schema)) })))
            }
            if let clustering = schema.find(Clustering.self, ObjectID(.clustering, view.id.path)) {
                entries.append(YAMLOutput.Entry("cluster_on", .text(clustering.index)))
            }
            let defaults = parts.children(of: view.id, ColumnDefault.self)
            if !defaults.isEmpty {
                entries.append(
                    YAMLOutput.Entry(
                        "column_defaults", .map(defaults.map { YAMLOutput.Entry($0.id.name, .text($0.expression)) })))
            }
            let settings = parts.children(of: view.id, ColumnSettings.self)
            if !settings.isEmpty {
                entries.append(
                    YAMLOutput.Entry(
                        "column_settings",
                        .map(
                            settings.map {
                                YAMLOutput.Entry($0.id.name, .map(ColumnSettings.fields.output($0)))
                            })))
            }
            let comments = view.columns.value.compactMap { column in
                schema.find(Comment.self, .comment(on: ObjectID(.column, view.id.path + [column.name])))
                    .map { YAMLOutput.Entry(column.name, .text($0.text)) }
            }
            if !comments.isEmpty { entries.append(YAMLOutput.Entry("column_comments", .map(comments))) }
            return ModelEntry(
                namespace: view.id.schema, key: key(view.id),
                value: entries.count == 1 ? .text(view.query) : .map(entries), file: view.id.name)
        }
    }
}
