import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension Rule: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT oid, rulename, ev_class, ev_type, ev_enabled, pg_get_ruledef(oid) FROM pg_rewrite
            WHERE oid >= 16384 AND rulename <> '_RETURN'
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            guard let table = catalog.names.relationID(rows.int(row, 2)) else { continue }
            var rule = Rule(id: ObjectID(.rule, table.path + [rows.string(row, 1)]))
            rule.event =
                switch rows.character(row, 3) {
                case "1": "select"
                case "2": "update"
                case "3": "insert"
                default: "delete"
                }
            rule.enabled = Trigger.enabled(rows.character(row, 4))
            rule.definition = definition(rows.string(row, 5), rule)
            catalog.insert(rule, CatalogClass.rewrite, rows.int(row, 0))
        }
    }

    /// What follows `ON EVENT TO table` in the printed rule; its conditions and actions cannot be read apart.
    private static func definition(_ text: String, _ rule: Rule) -> String {
        let head: SQL =
            "CREATE RULE \(name: rule.id.name) AS\n    ON \(expression: rule.event.uppercased()) TO \(path: table(rule))"
        var rest = text[...]
        // The server may quote what needs no quotes: cut by length where the heads agree, else by the first keyword.
        if rest.hasPrefix(head.text) {
            rest = rest.dropFirst(head.text.count)
        } else if let range = rest.firstRange(of: " TO \(Quoting.path(table(rule)))") {
            rest = rest[range.upperBound...]
        }
        if rest.last == ";" { rest = rest.dropLast() }
        return String(rest.drop { $0.isWhitespace })
    }

    static let rules = ObjectRules(
        Rule.self,
        create: { rule, _ in
            [Statement(creation(rule, orReplace: false))] + (rule.enabled == .yes ? [] : [enabling(rule)])
        },
        drop: { rule, _ in [Statement("DROP RULE \(name: rule.id.name) ON \(path: table(rule))")] },
        rename: { rule, id in
            [Statement("ALTER RULE \(name: rule.id.name) ON \(path: table(rule)) RENAME TO \(name: id.name)")]
        },
        attributes: [
            .replaces("event", \Rule.event),
            AttributeRule("definition", \Rule.definition) { _, new, _ in
                .alter([Statement(creation(new, orReplace: true))])
            },
            AttributeRule("enabled", \Rule.enabled) { _, new, _ in .alter([enabling(new)]) },
        ])

    private static func table(_ rule: Rule) -> [String] { Array(rule.id.path.dropLast()) }

    private static func creation(_ rule: Rule, orReplace: Bool) -> SQL {
        let create: SQL = orReplace ? "CREATE OR REPLACE RULE" : "CREATE RULE"
        return """
            \(create) \(name: rule.id.name) AS
                ON \(expression: rule.event.uppercased()) TO \(path: table(rule))
                \(expression: UnnamedConstants.named(rule.definition))
            """
    }

    private static func enabling(_ rule: Rule) -> Statement {
        return Statement(
            "ALTER TABLE \(path: table(rule)) \(rule.enabled.action) RULE \(name: rule.id.name)", weight: 1)
    }
}
