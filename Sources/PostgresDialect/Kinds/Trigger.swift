import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Trigger: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        let parent = version >= 130000 ? "tgparentid" : "0"
        return [
            """
            SELECT oid, tgrelid, tgname, tgenabled, tgfoid, tgtype, tgargs, tgattr, tgconstraint, tgdeferrable, tginitdeferred,
              tgoldtable, tgnewtable, tgconstrrelid, CASE WHEN tgqual IS NOT NULL THEN pg_get_triggerdef(oid) END
            FROM pg_trigger WHERE NOT tgisinternal AND \(parent) = 0
            """,
            "SELECT oid, proname, pronamespace FROM pg_proc WHERE oid IN (SELECT tgfoid FROM pg_trigger WHERE NOT tgisinternal)",
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let (rows, routines) = (tables[0], tables[1])
        var functions: [Int: [String]] = [:]
        for row in 0..<routines.rowCount {
            functions[routines.int(row, 0)] = [
                catalog.names.schemas[routines.int(row, 2)] ?? "", routines.string(row, 1),
            ]
        }
        for row in 0..<rows.rowCount {
            let relation = rows.int(row, 1)
            guard let table = catalog.names.relationID(relation) else { continue }
            var trigger = Trigger(id: ObjectID(.trigger, table.path + [rows.string(row, 2)]))
            let type = rows.int(row, 5)
            trigger.forEachRow = type & 1 != 0
            trigger.timing = type & 2 != 0 ? .before : type & 64 != 0 ? .insteadOf : .after
            trigger.events = eventBits.filter { type & $0.bit != 0 }.map(\.event)
            trigger.updateOf = catalog.names.columns(relation, rows.ints(row, 7))
            trigger.enabled = Trigger.enabled(rows.character(row, 3))
            trigger.function = functions[rows.int(row, 4)] ?? []
            trigger.arguments = rows.hexBytes(row, 6).split(separator: 0, omittingEmptySubsequences: false).dropLast()
                .map { String(decoding: $0, as: UTF8.self) }
            trigger.isConstraint = rows.int(row, 8) != 0
            trigger.deferral = Deferral(isDeferrable: rows.bool(row, 9), isInitiallyDeferred: rows.bool(row, 10))
            trigger.oldTable = rows.optionalString(row, 11)
            trigger.newTable = rows.optionalString(row, 12)
            trigger.fromTable = catalog.names.relationID(rows.int(row, 13))
            trigger.condition = rows.optionalString(row, 14).flatMap(condition)
            catalog.insert(trigger, CatalogClass.trigger, rows.int(row, 0))
            if let other = trigger.fromTable { catalog.depends(trigger.id, on: other) }
        }
    }

    /// The bits of `tgtype` in the order in which PostgreSQL prints the events.
    private static let eventBits: [(bit: Int, event: Event)] = [
        (4, .insert), (8, .delete), (16, .update), (32, .truncate),
    ]

    /// The expression of `WHEN (…)` in a trigger's definition, which is the only place to read it from.
    private static func condition(_ definition: String) -> String? {
        var scanner = SQLScanner(Array(definition.utf8))
        var followsWhen = false
        while let token = scanner.nextSignificant() {
            if followsWhen, token.kind == .symbol(UInt8(ascii: "(")) {
                let open = token.range.lowerBound
                return Expressions.closing(scanner.bytes, open).map { scanner.text((open + 1)..<$0) }
            }
            followsWhen = token.kind == .word && scanner.keyword(token) == "when"
        }
        return nil
    }

    static let rules = ObjectRules(
        Trigger.self,
        create: { trigger, _ in made(trigger) },
        drop: { trigger, _ in [dropped(trigger)] },
        rename: { trigger, id in
            // `ALTER TRIGGER` leaves its constraint under the name that it had, in the way of others.
            if trigger.isConstraint {
                var renamed = trigger
                renamed.id = id
                return [dropped(trigger)] + made(renamed)
            }
            return [
                Statement(
                    "ALTER TRIGGER \(name: trigger.id.name) ON \(path: table(trigger)) RENAME TO \(name: id.name)")
            ]
        },
        attributes: [
            .absent("body", \Trigger.body), .replaces("timing", \Trigger.timing), .replaces("events", \Trigger.events),
            .replaces("updateOf", \Trigger.updateOf),
            .replaces("forEachRow", \Trigger.forEachRow), .replaces("condition", \Trigger.condition),
            .replaces("function", \Trigger.function),
            .replaces("arguments", \Trigger.arguments), .replaces("isConstraint", \Trigger.isConstraint),
            .replaces("deferral", \Trigger.deferral), .replaces("fromTable", \Trigger.fromTable),
            .replaces("oldTable", \Trigger.oldTable),
            .replaces("newTable", \Trigger.newTable),
            AttributeRule("enabled", \Trigger.enabled) { _, new, context in
                .alter([enabling(new)] + PartitionTrigger.kept(under: new, context))
            },
        ])

    private static func made(_ trigger: Trigger) -> [Statement] {
        [Statement(creation(trigger))] + (trigger.enabled == .yes ? [] : [enabling(trigger)])
    }

    private static func dropped(_ trigger: Trigger) -> Statement {
        Statement("DROP TRIGGER \(name: trigger.id.name) ON \(path: table(trigger))")
    }

    private static func table(_ trigger: Trigger) -> [String] { Array(trigger.id.path.dropLast()) }

    private static func enabling(_ trigger: Trigger) -> Statement {
        return Statement(
            "ALTER TABLE \(path: table(trigger)) \(trigger.enabled.action) TRIGGER \(name: trigger.id.name)", weight: 1)
    }

    static func creation(_ trigger: Trigger) -> SQL {
        let events = trigger.events.map { event -> SQL in
            event == .update && !trigger.updateOf.isEmpty
                ? "UPDATE OF \(names: trigger.updateOf)" : "\(expression: event.rawValue.uppercased())"
        }.joined(separator: " OR ")
        let kind: SQL = trigger.isConstraint ? "CONSTRAINT TRIGGER" : "TRIGGER"
        var sql: SQL = """
            CREATE \(kind) \(name: trigger.id.name)
                \(expression: trigger.timing.rawValue.uppercased()) \(events) ON \(path: table(trigger))
            """
        if let other = trigger.fromTable { sql += "\n    FROM \(path: other.path)" }
        if trigger.isConstraint { sql += Rendering.deferral(trigger.deferral) }
        var transitions: [SQL] = []
        if let name = trigger.oldTable { transitions.append("OLD TABLE AS \(name: name)") }
        if let name = trigger.newTable { transitions.append("NEW TABLE AS \(name: name)") }
        if !transitions.isEmpty { sql += "\n    REFERENCING \(transitions.joined(separator: " "))" }
        sql += trigger.forEachRow ? "\n    FOR EACH ROW" : "\n    FOR EACH STATEMENT"
        if let condition = trigger.condition { sql += " WHEN (\(expression: Expressions.respelled(condition)))" }
        let arguments = trigger.arguments.map { SQL("\(literal: $0)") }.joined(separator: ", ")
        return sql + "\n    EXECUTE FUNCTION \(path: trigger.function)(\(arguments))"
    }
}

extension Trigger.Enabled {
    /// As `ALTER` says it of triggers, rules and event triggers.
    var action: SQL {
        switch self {
        case .yes: "ENABLE"
        case .no: "DISABLE"
        case .replica: "ENABLE REPLICA"
        case .always: "ENABLE ALWAYS"
        }
    }
}

extension Trigger {
    /// `tgenabled`, `ev_enabled` and `evtenabled`.
    static func enabled(_ letter: Character) -> Enabled {
        switch letter {
        case "D": .no
        case "R": .replica
        case "A": .always
        default: .yes
        }
    }
}
