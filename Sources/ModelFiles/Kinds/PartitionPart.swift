import SchemaModel

/// What a partition says of what it has from the partitioned table, and an heir of what it has from its parents.
enum PartitionPart {
    private enum Form: String, CaseIterable {
        case primaryKey = "primary_key"
        case unique
    }

    static let fields = [
        FieldInfo(
            key: "parent_indexes",
            type: .map(
                .either([
                    .name,
                    .object {
                        [
                            FieldInfo(key: "name", type: .name, doc: "its name in this partition"),
                            FieldInfo(key: "missing", type: .boolean, doc: "whether this partition has none"),
                            FieldInfo(
                                key: "form", type: .choice(Form.allCases.map(\.rawValue)),
                                doc: "what kind of key this partition has, where the whole is another one"),
                            FieldInfo(
                                key: "deferrable", type: .boolean,
                                doc: "whether its key may be put off, where that of the whole is otherwise"),
                            FieldInfo(
                                key: "initially_deferred", type: .boolean,
                                doc: "whether its key is put off unless told otherwise"),
                            FieldInfo(
                                key: "options", type: .map(.text),
                                doc:
                                    "all its storage parameters, where they are others than those of what it is part of"
                            ),
                            FieldInfo(
                                key: "statistics", type: .map(.integer),
                                doc: "statistics targets by the places of its columns, from 1"),
                            Extras.comment.info,
                        ]
                    },
                ])),
            doc:
                "names, settings and comments of the parts of the partitioned table's indexes and keys, by their names, and which are missing here"
        ),
        FieldInfo(
            key: "parent_triggers",
            type: .map(
                .either([
                    .choice(Trigger.Enabled.allCases.map(\.rawValue)),
                    .object {
                        [
                            FieldInfo(
                                key: "enabled", type: .choice(Trigger.Enabled.allCases.map(\.rawValue)),
                                doc: "when it fires here"),
                            Extras.comment.info,
                        ]
                    },
                ])),
            doc: "triggers of the partitioned table that are not enabled here as they are there, and comments on them"),
    ]

    static let constraints = FieldInfo(
        key: "parent_constraints", type: .map(.object { [Extras.comment.info] }),
        doc: "comments on constraints that the table has from above, by their names here")

    static func readIndex(
        _ partition: [String], _ name: String, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader
    ) {
        let id = ObjectID(.partitionIndex, partition + [name])
        guard let entries = value.entries else {
            if let own = reader.text(value, name) { reader.add(PartitionIndex(id: id, name: own), key) }
            return
        }
        var settings = PartitionIndexSettings(id: ObjectID(.partitionIndexSettings, id.path))
        var form: KeyForm?
        var (own, isMissing): (String?, Bool) = (nil, false)
        for entry in entries {
            switch entry.key.scalar {
            case "form":
                if let choice: Form = reader.choice(entry.value, "form") {
                    form = KeyForm(isPrimary: choice == .primaryKey, deferral: form?.deferral ?? Deferral())
                }
            case "deferrable":
                if reader.bool(entry.value, "deferrable") == true {
                    form = form ?? KeyForm()
                    form?.deferral.isDeferrable = true
                }
            case "initially_deferred":
                if reader.bool(entry.value, "initially_deferred") == true {
                    form = form ?? KeyForm()
                    form?.deferral = Deferral(isDeferrable: true, isInitiallyDeferred: true)
                }
            case "options": settings.options = reader.options(entry.value, "options")
            case "statistics": settings.statistics = reader.options(entry.value, "statistics")
            case "name":
                own = reader.text(entry.value, "name")
            case "missing":
                isMissing = reader.bool(entry.value, "missing") == true
            case "comment": readComment(on: id, entry, &reader)
            case let other:
                reader.unknown(
                    entry.key, other ?? "", entry.value, in: "a partition's index",
                    [
                        "name", "missing", "form", "deferrable", "initially_deferred", "options", "statistics",
                        "comment",
                    ])
            }
        }
        if own != nil || isMissing { reader.add(PartitionIndex(id: id, name: own, form: form), key) }
        if own == nil, !isMissing, form != nil {
            reader.fail("model.missing", "a partition's key of another form than the whole's needs its 'name'", key)
        }
        if settings.options != nil || !settings.statistics.isEmpty { reader.add(settings, key) }
    }

    static func readTrigger(
        _ partition: [String], _ name: String, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader
    ) {
        let id = ObjectID(.partitionTrigger, partition + [name])
        func state(_ node: YAMLNode, _ key: String) {
            guard let enabled: Trigger.Enabled = reader.choice(node, key) else { return }
            reader.add(PartitionTrigger(id: id, enabled: enabled), node)
        }
        guard let entries = value.entries else { return state(value, name) }
        for entry in entries {
            switch entry.key.scalar {
            case "enabled": state(entry.value, "enabled")
            case "comment": readComment(on: id, entry, &reader)
            case let other:
                reader.unknown(
                    entry.key, other ?? "", entry.value, in: "a partition's trigger", ["enabled", "comment"])
            }
        }
    }

    static func readConstraint(
        _ table: [String], _ name: String, _ key: YAMLNode, _ value: YAMLNode, _ reader: inout ModelReader
    ) {
        for entry in reader.entries(value, name) {
            guard entry.key.scalar == "comment" else {
                reader.unknown(
                    entry.key, entry.key.scalar ?? "", entry.value, in: "a constraint from a parent", ["comment"])
                continue
            }
            readComment(on: ObjectID(.parentConstraint, table + [name]), entry, &reader)
        }
    }

    private static func readComment(
        on id: ObjectID, _ entry: (key: YAMLNode, value: YAMLNode), _ reader: inout ModelReader
    ) {
        if let text = reader.text(entry.value, "comment") { reader.add(Comment(on: id, text: text), entry.key) }
    }

    static func write(_ partition: ObjectID, _ schema: DatabaseSchema, _ parts: TableParts) -> [YAMLOutput.Entry] {
        let indexes = parts.children(of: partition, PartitionIndex.self)
        let comments = parts.comments(on: .partitionIndex, of: partition)
        let settings = parts.children(of: partition, PartitionIndexSettings.self)
        let names = Set(indexes.map(\.id.name) + comments.map(\.id.name) + settings.map(\.id.name))
        var entries: [YAMLOutput.Entry] = []
        if !names.isEmpty {
            let list = names.sorted().map { key -> YAMLOutput.Entry in
                let index = indexes.first { $0.id.name == key }
                let comment = comments.first { $0.id.name == key }
                let own = settings.first { $0.id.name == key }
                if comment == nil, own == nil, index?.form == nil, let name = index?.name {
                    return YAMLOutput.Entry(key, .text(name))
                }
                func map(_ key: String, _ values: Parameters?) -> YAMLOutput.Entry? {
                    values.map { values in
                        YAMLOutput.Entry(key, .map(values.pairs.map { YAMLOutput.Entry($0.name, .text($0.value)) }))
                    }
                }
                let name = index.map { part in
                    part.name.map { YAMLOutput.Entry("name", .text($0)) } ?? YAMLOutput.Entry("missing", .bool(true))
                }
                let text = comment.map { YAMLOutput.Entry("comment", .text($0.text)) }
                let statistics = own.flatMap { $0.statistics.isEmpty ? nil : $0.statistics }
                let form = index?.form.map { form in
                    YAMLOutput.Entry("form", .text((form.isPrimary ? Form.primaryKey : .unique).rawValue))
                }
                let isDeferrable = index?.form?.deferral.isDeferrable == true
                let isDeferred = index?.form?.deferral.isInitiallyDeferred == true
                let deferrals = [
                    isDeferrable ? YAMLOutput.Entry("deferrable", .bool(true)) : nil,
                    isDeferred ? YAMLOutput.Entry("initially_deferred", .bool(true)) : nil,
                ]
                let details =
                    [name, form] + deferrals + [map("options", own?.options), map("statistics", statistics), text]
                return YAMLOutput.Entry(key, .map(details.compactMap { $0 }))
            }
            entries.append(YAMLOutput.Entry("parent_indexes", .map(list)))
        }
        return entries + writeTriggers(partition, parts)
    }

    private static func writeTriggers(_ partition: ObjectID, _ parts: TableParts) -> [YAMLOutput.Entry] {
        let triggers = parts.children(of: partition, PartitionTrigger.self)
        let comments = parts.comments(on: .partitionTrigger, of: partition)
        let names = Set(triggers.map(\.id.name) + comments.map(\.id.name)).sorted()
        if names.isEmpty { return [] }
        let list = names.map { key -> YAMLOutput.Entry in
            let state = triggers.first { $0.id.name == key }.map { YAMLOutput.text($0.enabled.rawValue) }
            guard let comment = comments.first(where: { $0.id.name == key }) else {
                return YAMLOutput.Entry(key, state ?? .map([]))
            }
            let details = [
                state.map { YAMLOutput.Entry("enabled", $0) }, YAMLOutput.Entry("comment", .text(comment.text)),
            ]
            return YAMLOutput.Entry(key, .map(details.compactMap { $0 }))
        }
        return [YAMLOutput.Entry("parent_triggers", .map(list))]
    }

    static func writeConstraints(_ table: ObjectID, _ parts: TableParts) -> [YAMLOutput.Entry] {
        let comments = parts.comments(on: .parentConstraint, of: table)
        if comments.isEmpty { return [] }
        let list = comments.map { comment in
            YAMLOutput.Entry(comment.id.name, .map([YAMLOutput.Entry("comment", .text(comment.text))]))
        }
        return [YAMLOutput.Entry("parent_constraints", .map(list))]
    }
}
