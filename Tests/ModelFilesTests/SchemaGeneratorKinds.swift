import SQLText
import SchemaModel

/// What schemas hold besides tables, views, routines and the usual types.
extension SchemaGenerator {
    // MARK: - Types

    mutating func otherTypes(_ namespace: String) {
        for _ in 0..<upTo(2) {
            var collation = Collation(id: ObjectID(.collation, [namespace, name(in: [namespace])]))
            collation.provider = pick(["libc", "icu"], or: "libc")
            if collation.provider == "icu" {
                collation.locale = text(2)
                collation.isDeterministic = chance(50)
                collation.tailoring = maybe(30) { $0.text() }
            } else {
                (collation.collate, collation.ctype) = (text(2), text(2))
            }
            add(collation)
        }
        for _ in 0..<upTo(2) {
            var range = RangeType(id: ObjectID(.rangeType, [namespace, name(in: [namespace])]))
            range.subtype = type()
            range.subtypeOperatorClass = maybe(30) { $0.path(namespace) }
            range.collation = maybe(20) { $0.path(namespace) }
            range.canonical = maybe(20) { $0.path(namespace) }
            range.subtypeDifference = maybe(20) { $0.path(namespace) }
            range.multirange = maybe(30) { $0.path(namespace) }
            add(range)
        }
    }

    // MARK: - Tables

    mutating func inheritingTable(_ path: [String]) {
        let plain = schema.all(Table.self).map(\.id).sorted().filter {
            !schema.contains(ObjectID(.partition, $0.path)) && schema.find(Table.self, $0)?.partitionKey == nil
        }
        guard !plain.isEmpty else { return }
        let parents = some(plain, 2)
        var table = Table(id: ObjectID(.table, path))
        table.hasRowSecurity = chance(20)
        // A table that was attached declares all columns itself, in its own order.
        let isAttached = chance(30)
        var inherited: [Column] = []
        for column in parents.flatMap({ columns(of: $0) })
        where !inherited.contains(where: { $0.id.name == column.id.name }) {
            inherited.append(column)
        }
        if isAttached { inherited.shuffle(using: &random) }
        for column in inherited {
            taken[path, default: []].insert(column.id.name)
            inherit(column, path, isMerged: isAttached || chance(20))
        }
        for position in 0..<upTo(3) {
            var column = Column(id: ObjectID(.column, path + [name(in: path)]))
            column.type = type()
            column.position = Uncompared(inherited.count + position + 1)
            column.notNull = chance(40)
            add(column)
        }
        schema.insert(Inheritance(id: ObjectID(.inheritance, path), parents: parents))
        add(table)
    }

    private mutating func inherit(_ column: Column, _ path: [String], isMerged: Bool) {
        var own = column
        own.id = ObjectID(.column, path + [column.id.name])
        own.position = Uncompared(columns(of: ObjectID(.table, path)).count + 1)
        own.isInherited = Uncompared(true)
        own.source = isMerged ? .both : .parent
        if chance(15) { own.notNull = true }
        add(own)
        var expression = schema.find(ColumnDefault.self, ObjectID(.columnDefault, column.id.path))?.expression
        if own.generated == nil, own.identity == nil {
            if chance(15) { expression = sql() } else if chance(15) { expression = nil }
        }
        if let expression {
            add(ColumnDefault(id: ObjectID(.columnDefault, own.id.path), expression: expression), comment: false)
        }
    }

    mutating func partitionParts(of partition: ObjectID) {
        for _ in 0..<upTo(2) {
            let id = ObjectID(.partitionIndex, partition.path + [name(in: partition.path)])
            let isNamed = chance(70)
            if isNamed { add(PartitionIndex(id: id, name: name(in: partition.path)), comment: false) }
            let isMissing = !isNamed && chance(30)
            if isMissing { add(PartitionIndex(id: id, name: nil), comment: false) }
            let hasSettings = !isMissing && chance(40)
            if hasSettings {
                var settings = PartitionIndexSettings(id: ObjectID(.partitionIndexSettings, id.path))
                settings.options = ["fillfactor": "\(10 + upTo(90))"]
                if chance(50) { settings.statistics = ["1": "\(1 + upTo(100))"] }
                add(settings, comment: false)
            }
            if !isNamed && !isMissing && !hasSettings || chance(50) { comment(id) }
        }
        for _ in 0..<upTo(2) {
            let id = ObjectID(.partitionTrigger, partition.path + [name(in: partition.path)])
            let isSet = chance(70)
            if isSet { add(PartitionTrigger(id: id, enabled: pick(Trigger.Enabled.allCases, or: .no)), comment: false) }
            if !isSet || chance(30) { comment(id) }
        }
        if chance(20) { comment(ObjectID(.parentConstraint, partition.path + [name(in: partition.path)])) }
    }

    mutating func otherParts(_ table: ObjectID) {
        let (path, columns) = (table.path, columns(of: table))
        for column in columns where chance(15) {
            var settings = ColumnSettings(id: ObjectID(.columnSettings, column.id.path))
            settings.storage = maybe(40) { $0.pick(["plain", "external", "extended", "main"], or: "main") }
            settings.compression = maybe(40) { $0.pick(["pglz", "lz4"], or: "lz4") }
            settings.statistics = maybe(40) { "\($0.upTo(10000))" }
            settings.options = parameters(["n_distinct", "n_distinct_inherited"])
            if !settings.isEmpty { add(settings, comment: false) }
        }
        for _ in 0..<upTo(2) {
            var policy = Policy(id: ObjectID(.policy, path + [name(in: ["policy"] + path)]))
            policy.command = pick(Policy.Command.allCases, or: .all)
            policy.isRestrictive = chance(30)
            if chance(50) { policy.roles = Set((0...upTo(2)).map { _ in role() }).sorted() }
            policy.using = maybe(60) { $0.sql() }
            policy.check = maybe(60) { $0.sql() }
            add(policy)
        }
        if chance(20) { rule(path) }
        if chance(20) {
            var identity = ReplicaIdentity(id: ObjectID(.replicaIdentity, path))
            identity.identity = pick(["full", "nothing", "index"], or: "full")
            if identity.identity == "index" { identity.index = text(2) }
            add(identity, comment: false)
        }
        clustering(path)
    }

    mutating func clustering(_ relation: [String]) {
        guard chance(20) else { return }
        var clustering = Clustering(id: ObjectID(.clustering, relation))
        clustering.index = text(2)
        add(clustering, comment: false)
    }

    mutating func rule(_ relation: [String]) {
        var rule = Rule(id: ObjectID(.rule, relation + [name(in: ["rule"] + relation)]))
        rule.event = pick(["insert", "update", "delete"], or: "insert")
        rule.definition = sql()
        rule.enabled = pick(Trigger.Enabled.allCases, or: .yes)
        add(rule)
    }

    // MARK: - Others

    mutating func otherObjects(_ namespace: String) {
        for _ in 0..<upTo(2) {
            let arguments = pick(
                ["(*)", "(integer)", "(text, VARIADIC \"any\")", "(a integer ORDER BY b text)"], or: "(*)")
            let own = text(3)
            guard taken[["routine", namespace], default: []].insert(own + arguments).inserted else { continue }
            var aggregate = Aggregate(id: ObjectID(.aggregate, [namespace, own, arguments]))
            aggregate.parameters = ["sfunc": sql(), "stype": type()]
            aggregate.parameters["initcond"] = maybe(40) { $0.sql() }
            aggregate.parameters["finalfunc"] = maybe(30) { $0.sql() }
            aggregate.parameters["finalfunc_extra"] = maybe(20) { _ in "true" }
            aggregate.parameters["sspace"] = maybe(20) { "\($0.upTo(999))" }
            aggregate.parameters["parallel"] = maybe(30) { $0.pick(["safe", "restricted"], or: "safe") }
            add(aggregate)
        }
        let tables = schema.all(Table.self).map(\.id).sorted()
        guard let table = tables.randomElement(using: &random), chance(60) else { return }
        var statistics = StatisticsObject(id: ObjectID(.statistics, [namespace, name(in: [namespace])]))
        statistics.table = table
        statistics.kinds = chance(70) ? some(["ndistinct", "dependencies", "mcv"], 3) : []
        statistics.expressions = sql()
        statistics.target = maybe(30) { "\($0.upTo(10000))" }
        add(statistics)
    }

    mutating func globals(_ namespaces: [String]) {
        for _ in 0..<upTo(2) {
            var trigger = EventTrigger(id: ObjectID(.eventTrigger, [name(in: ["event trigger"])]))
            trigger.event = pick(["ddl_command_start", "ddl_command_end", "sql_drop", "table_rewrite"], or: "sql_drop")
            if chance(40) { trigger.tags = some(["CREATE TABLE", "ALTER TABLE", "DROP VIEW", "COMMENT"], 3) }
            trigger.function = [pick(namespaces, or: "public"), text(2)]
            trigger.enabled = pick(Trigger.Enabled.allCases, or: .yes)
            add(trigger)
        }
        for _ in 0..<upTo(2) {
            let kind = pick(["function", "table", "foreign data wrapper", "language"], or: "table")
            let id = ObjectID(.builtinPrivileges, [kind, Quoting.identifier(text(2))])
            add(BuiltinPrivileges(id: id, grants: grants(columns: [])), comment: false)
        }
        for _ in 0..<upTo(3) {
            let types = ["tables", "sequences", "functions", "types"]
            let id = ObjectID(
                .defaultPrivileges, [chance(30) ? "" : pick(namespaces, or: ""), role(), pick(types, or: "tables")])
            add(DefaultPrivileges(id: id, grants: grants(columns: [])), comment: false)
        }
    }

    mutating func ownersAndPrivileges() {
        let kinds: Set<ObjectKind> = [
            .schema, .collation, .enumType, .domain, .rangeType, .compositeType, .sequence, .table, .routine,
            .aggregate, .view, .statistics, .eventTrigger,
        ]
        for id in schema.sortedIDs where [.routine, .index, .trigger].contains(id.kind) && chance(10) {
            add(
                ExtensionDependence(of: id, extensions: (0...upTo(1)).map { _ in name(in: ["dependence"]) }),
                comment: false)
        }
        for id in schema.sortedIDs where kinds.contains(id.kind) {
            if chance(15) { add(Owner(of: id, role: role()), comment: false) }
            guard ![.collation, .statistics, .eventTrigger].contains(id.kind), chance(20) else { continue }
            let names = id.kind == .table ? columns(of: id).map(\.id.name) : []
            add(Privileges(on: id, grants: grants(columns: names)), comment: false)
        }
    }

    private mutating func role() -> String { chance(40) ? pick(["app", "Web Anon", "owner-1"], or: "app") : text(2) }

    private mutating func grants(columns: [String]) -> Grants {
        var grants = Grants()
        for _ in 0..<upTo(4) {
            var word = pick(["select", "insert", "usage", "execute", "create"], or: "select")
            if let column = columns.randomElement(using: &random), chance(30) { word += "(" + column + ")" }
            if chance(20) { word += " with grant option" }
            grants.insert(word, to: chance(20) ? "public" : role())
        }
        return grants
    }
}
