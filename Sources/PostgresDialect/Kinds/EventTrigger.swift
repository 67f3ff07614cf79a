import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension EventTrigger: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT e.oid, e.evtname, e.evtevent, e.evtenabled, e.evttags, p.pronamespace, p.proname
            FROM pg_event_trigger e JOIN pg_proc p ON p.oid = e.evtfoid WHERE e.oid >= 16384
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount where !catalog.names.isMember(CatalogClass.eventTrigger, rows.int(row, 0)) {
            var trigger = EventTrigger(id: ObjectID(.eventTrigger, rows.string(row, 1)))
            trigger.event = rows.string(row, 2)
            trigger.enabled = Trigger.enabled(rows.character(row, 3))
            if !rows.isNull(row, 4) { trigger.tags = rows.strings(row, 4) }
            trigger.function = [catalog.names.schemas[rows.int(row, 5)] ?? "", rows.string(row, 6)]
            catalog.insert(trigger, CatalogClass.eventTrigger, rows.int(row, 0))
        }
    }

    static let rules = ObjectRules(
        EventTrigger.self,
        create: { trigger, _ in
            var sql: SQL = "CREATE EVENT TRIGGER \(name: trigger.id.name) ON \(name: trigger.event)"
            if !trigger.tags.isEmpty {
                let tags = trigger.tags.map { SQL("\(literal: $0)") }.joined(separator: ", ")
                sql += "\n    WHEN TAG IN (\(tags))"
            }
            sql += "\n    EXECUTE FUNCTION \(path: trigger.function)()"
            return [Statement(sql)] + (trigger.enabled == .yes ? [] : [enabling(trigger)])
        },
        drop: { trigger, _ in [Statement("DROP EVENT TRIGGER \(name: trigger.id.name)")] },
        rename: { trigger, id in
            [Statement("ALTER EVENT TRIGGER \(name: trigger.id.name) RENAME TO \(name: id.name)")]
        },
        attributes: [
            .replaces("event", \EventTrigger.event), .replaces("tags", \EventTrigger.tags),
            .replaces("function", \EventTrigger.function),
            AttributeRule("enabled", \EventTrigger.enabled) { _, new, _ in .alter([enabling(new)]) },
        ])

    private static func enabling(_ trigger: EventTrigger) -> Statement {
        return Statement("ALTER EVENT TRIGGER \(name: trigger.id.name) \(trigger.enabled.action)", weight: 1)
    }
}
