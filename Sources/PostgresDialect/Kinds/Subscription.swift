import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

/// <https://www.postgresql.org/docs/current/sql-createsubscription.html>. Nothing here connects to a publisher: a subscription comes
/// disabled and without a slot of its own making, and goes without its slot.
extension Subscription: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        func since(_ major: Int, _ expression: String) -> String {
            version >= major * 10000 ? expression : "NULL"
        }
        // Only superusers may read the connection: `ts_stat` runs a query where that is so, and words are short.
        return [
            """
            SELECT s.oid, subname, CASE WHEN has_column_privilege('pg_subscription', 'subconninfo', 'SELECT') THEN
                (SELECT coalesce(string_agg(substr(word, 7), '' ORDER BY word COLLATE "C"), '') FROM ts_stat(format(
                  'SELECT array_to_tsvector(ARRAY(SELECT to_char(place, ''FM000000'') || substr(subconninfo, place, 400)
                   FROM generate_series(1, length(subconninfo), 400) AS place)) FROM pg_catalog.pg_subscription WHERE oid = %s',
                  s.oid))) END,
              subpublications, subslotname, nullif(subsynccommit, 'off'),
              \(since(14, "CASE WHEN subbinary THEN 'true' END")),
              \(version >= 180000 ? "CASE substream WHEN 'f' THEN 'off' WHEN 't' THEN 'on' END"
                : version >= 160000 ? "CASE substream WHEN 't' THEN 'on' WHEN 'p' THEN 'parallel' END"
                : since(14, "CASE WHEN substream THEN 'on' END")),
              \(since(15, "CASE WHEN subdisableonerr THEN 'true' END")),
              \(since(16, "CASE WHEN NOT subpasswordrequired THEN 'false' END")),
              \(since(16, "CASE WHEN subrunasowner THEN 'true' END")), \(since(16, "nullif(suborigin, 'any')")),
              \(since(17, "CASE WHEN subfailover THEN 'true' END")),
              \(version >= 150000 ? "subtwophasestate <> 'd'" : "false")
            FROM pg_subscription s WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
            """
        ]
    }

    /// What `WITH` sets, in the order of the columns above.
    static let settings = [
        "synchronous_commit", "binary", "streaming", "disable_on_error", "password_required", "run_as_owner", "origin",
        "failover",
    ]

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount {
            var subscription = Subscription(id: ObjectID(.subscription, rows.string(row, 1)))
            guard let connection = rows.optionalString(row, 2) else {
                catalog.insert(UnmanagedObject(what: hiddenWhat, name: NameNotation.write(subscription.id.path)))
                continue
            }
            subscription.connection = SecretText(masked(connection, subscription.id.name))
            subscription.publications = rows.strings(row, 3)
            subscription.slot = rows.optionalString(row, 4)
            for (place, name) in settings.enumerated() {
                if let value = rows.optionalString(row, 5 + place) { subscription.options[name] = value }
            }
            subscription.isTwoPhase = rows.bool(row, 13)
            catalog.insert(subscription, CatalogClass.subscription, rows.int(row, 0))
        }
    }

    /// What is reported where only a superuser may see the connection.
    static let hiddenWhat = "connection of subscription"

    /// A connection with a variable in the place of its password.
    private static func masked(_ connection: String, _ name: String) -> String {
        let hidden = ConnectionSecret.hidden(in: connection)
        // The usual text of a variable is no secret.
        guard hidden != connection, SecretText(connection).variables.isEmpty else { return connection }
        return hidden.replacing("***", with: SecretOptions.placeholder([name, "password"]))
    }

    static let rules = ObjectRules(
        Subscription.self,
        create: { subscription, _ in
            let settings = subscription.options.pairs.map { SQL("\(name: $0.name) = \(literal: $0.value)") }
            let twoPhase: [SQL] = subscription.isTwoPhase ? ["two_phase = true"] : []
            let with = (["connect = false", slot(subscription)] + settings + twoPhase).joined(separator: ", ")
            return [
                Statement(
                    """
                    CREATE SUBSCRIPTION \(name: subscription.id.name) CONNECTION \(literal: subscription.connection.text)
                        PUBLICATION \(names: subscription.publications) WITH (\(with))
                    """,
                    flags: secrets(subscription) + [
                        Flag(
                            .note, "subscription",
                            "made disabled, without a slot at the publisher; then: ALTER SUBSCRIPTION … ENABLE, … REFRESH PUBLICATION"
                        )
                    ])
            ]
        },
        drop: { subscription, context in
            let slot = subscription.slot.map {
                Flag(
                    context.hints.isDowngrade ? .note : .review, "subscription-slot",
                    "the replication slot \($0) stays at the publisher, and holds back its log: drop it there")
            }
            return [
                alter(subscription, "DISABLE", flags: slot.map { [$0] } ?? []),
                alter(subscription, "SET (slot_name = NONE)"),
                Statement("DROP SUBSCRIPTION \(name: subscription.id.name)"),
            ]
        },
        rename: { subscription, id in [alter(subscription, "RENAME TO \(name: id.name)")] },
        attributes: [
            AttributeRule("connection", \Subscription.connection) { _, new, _ in
                .alter([alter(new, "CONNECTION \(literal: new.connection.text)", flags: secrets(new))])
            },
            AttributeRule("publications", \Subscription.publications) { _, new, _ in
                .alter([
                    alter(
                        new, "SET PUBLICATION \(names: new.publications) WITH (refresh = false)",
                        flags: [
                            Flag(
                                .note, "subscription",
                                "the tables of the publications change with: ALTER SUBSCRIPTION … REFRESH PUBLICATION")
                        ])
                ])
            },
            AttributeRule("slot", \Subscription.slot) { _, new, _ in
                // An enabled one needs its slot.
                .alter((new.slot == nil ? [alter(new, "DISABLE")] : []) + [alter(new, "SET (\(slot(new)))")])
            },
            AttributeRule("options", \Subscription.options) { old, new, context in
                // PostgreSQL sets it at the publisher, too: nothing here connects to that.
                if old.options["failover"] != new.options["failover"] { return .replace }
                let usual = usual(context)
                let names = Set(old.options.names + new.options.names).sorted()
                let changes = names.compactMap { name -> SQL? in
                    guard old.options[name] != new.options[name] else { return nil }
                    return "\(name: name) = \(literal: new.options[name] ?? usual[name] ?? "false")"
                }
                return .alter([alter(new, "SET (\(changes.joined(separator: ", ")))")])
            },
            .replaces("isTwoPhase", \Subscription.isTwoPhase),
        ])

    private static func usual(_ context: PlanContext) -> [String: String] {
        [
            "synchronous_commit": "off", "password_required": "true", "origin": "any",
            "streaming": context.to.serverVersion >= 180000 ? "parallel" : "off",
        ]
    }

    private static func alter(_ subscription: Subscription, _ clause: SQL, flags: [Flag] = []) -> Statement {
        Statement("ALTER SUBSCRIPTION \(name: subscription.id.name) \(clause)", flags: flags)
    }

    private static func slot(_ subscription: Subscription) -> SQL {
        "slot_name = \(subscription.slot.map { SQL("\(literal: $0)") } ?? "NONE")"
    }

    private static func secrets(_ subscription: Subscription) -> [Flag] {
        subscription.connection.variables.map {
            Flag(
                .note, "secret",
                "the connection's password is what the environment variable \($0) holds where this runs")
        }
    }
}

extension DatabaseSchema {
    /// Whether a role may not see the connection of a subscription.
    package func hidesConnection(of subscription: ObjectID) -> Bool {
        contains(UnmanagedObject(what: Subscription.hiddenWhat, name: NameNotation.write(subscription.path)).id)
    }
}
