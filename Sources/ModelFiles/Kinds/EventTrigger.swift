import SchemaModel

extension EventTrigger: FieldedSection {
    static let sectionKey = "event_triggers"
    static let sectionDoc = "triggers on DDL"
    static let required = ["on", "execute"]
    static let fields: [Field<EventTrigger>] = [
        .name("on", \.event, default: "", "ddl_command_start, ddl_command_end, sql_drop, table_rewrite"),
        .names("tags", \.tags, "only these commands"),
        Field("execute", .name, "the function: name()") { node, trigger, reader in
            trigger.function = reader.called(node) ?? []
        } write: {
            .text(NameNotation.write($0.function) + "()")
        },
        .choice("enabled", \.enabled, default: .yes, "yes, no, replica or always"),
    ]
}
