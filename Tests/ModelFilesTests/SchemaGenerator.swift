import SchemaModel
import TestSupport

/// Makes schemas of all kinds of objects, with names and texts that a YAML file does not like to hold. Consistent as a
/// catalog is: every namespace has its schema, key columns are NOT NULL, a partition has the columns of its parent.
struct SchemaGenerator {
    var random: SeededGenerator
    var schema = DatabaseSchema()
    var taken: [[String]: Set<String>] = [:]

    static func make(seed: UInt64) -> DatabaseSchema {
        var generator = SchemaGenerator(random: SeededGenerator(seed: seed))
        generator.run()
        return generator.schema
    }

    private init(random: SeededGenerator) { self.random = random }

    // MARK: - Chance

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    mutating func upTo(_ limit: Int) -> Int { Int.random(in: 0...limit, using: &random) }

    mutating func pick<Value>(_ values: [Value], or fallback: Value) -> Value {
        values.randomElement(using: &random) ?? fallback
    }

    mutating func some<Value>(_ values: [Value], _ limit: Int) -> [Value] {
        Array(values.shuffled(using: &random).prefix(Int.random(in: 1...max(1, limit), using: &random)))
    }

    mutating func maybe<Value>(_ percent: Int, _ value: (inout Self) -> Value) -> Value? {
        chance(percent) ? value(&self) : nil
    }

    // MARK: - Texts

    private static let words = [
        "a", "users", "Id", "select", "null", "Null", "~", "yes", "no", "on", "true", "false", "y", "1.10", "0x1F",
        "1e3", "007", "---", "...",
        "--- a", "<<", "=", ".inf", "2024-01-01", "12:30:45", "größe", "日本語", "🐘", "é", "e\u{301}",
        "\u{1F468}\u{200D}\u{1F469}", "x: y",
        "a #b", "key:", "- item", "? q", "x-y", "default", "|", ">", "|-", "!tag", "&a", "*a", "%TAG", "@", "`", "{}",
        "[]",
    ]
    private static let pieces =
        words + [
            "'", "\"", "''", "\"\"", ":", ": ", "#", " #", "# ", "\n", "\n\n", "\n  ", "\t", " ", "  ", "\\", "\\n",
            "\r", "\r\n", "\u{85}",
            "\u{1}", "\u{1B}", "\u{7F}", "\u{9F}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}",
            "\u{FFFD}",
            "\u{E000}", "\u{D7FF}", "\u{10FFFF}", ",", "{", "}", "[", "]", "(", ")", ".", "!", "&", "*", "?", "-", "%",
            ";", "$$", "::", "||",
        ]

    mutating func text(_ limit: Int = 6) -> String {
        if chance(30) { return pick(Self.words, or: "a") }
        let text = (0...upTo(limit)).map { _ in pick(Self.pieces, or: "a") }.joined()
        return text.hasSuffix("\n\n") ? text + "." : text
    }

    /// Any characters at all, in what closes its quotes and brackets.
    mutating func sql() -> String {
        let text = text(10)
        let marks: Set<Character> = ["'", "\"", "$", "(", ")", "[", "]", ";", ",", "-", "/", "*"]
        let plain = String(text.filter { !marks.contains($0) })
        switch upTo(5) {
        case 0: return "'" + text.replacing("'", with: "''") + "'"
        case 1: return plain + "(\"" + text.replacing("\"", with: "\"\"") + "\")"
        case 2: return "$q$" + text.replacing("$", with: "") + "$q$" + plain
        case 3: return "[/*" + plain + "*/ '" + plain + "', \"" + plain + "\"]"
        default: return plain.isEmpty ? "1" : plain
        }
    }

    /// Of 63 bytes at most, and new in its scope.
    mutating func name(in scope: [String]) -> String {
        while true {
            var name = chance(50) ? "n\(upTo(99))" : text(3)
            while name.utf8.count > 63 || name.hasSuffix("\n\n") { name.removeLast() }
            if !name.isEmpty, taken[scope, default: []].insert(name).inserted { return name }
        }
    }

    mutating func path(_ namespace: String) -> [String] {
        chance(50) ? [text(2)] : [namespace, text(2)]
    }

    mutating func type() -> String {
        pick(
            [
                "integer", "bigint", "text", "numeric(4,3)", "character varying(20)", "timestamp with time zone",
                "text[]", "bit varying(3)[]",
                "public.\"Odd, (Type\"", "geometry(Point,4326)", "\"a\"\"b\"",
            ], or: "text")
    }

    mutating func parameters(_ names: [String]) -> Parameters {
        guard chance(25) else { return [:] }
        return Parameters(some(names, 3).map { ($0, text(3)) })
    }

    private mutating func deferral() -> Deferral {
        let isDeferrable = chance(25)
        return Deferral(isDeferrable: isDeferrable, isInitiallyDeferred: isDeferrable && chance(50))
    }

    private mutating func sequenceOptions() -> SequenceOptions {
        var options = SequenceOptions()
        options.start = maybe(30) { String(Int64.random(in: .min ... .max, using: &$0.random)) }
        options.increment = maybe(30) { "-\($0.upTo(9) + 1)" }
        options.minimum = maybe(20) { _ in "-9223372036854775808" }
        options.maximum = maybe(20) { _ in "9223372036854775807" }
        options.cache = maybe(20) { "\($0.upTo(9) + 1)" }
        options.cycle = chance(20)
        return options
    }

    // MARK: - Objects

    mutating func add(_ object: some SchemaObject, comment: Bool = true) {
        schema.insert(object)
        if comment, chance(25) { self.comment(object.id) }
    }

    mutating func comment(_ id: ObjectID) { schema.insert(Comment(on: id, text: text(8))) }

    private mutating func run() {
        let namespaces = (0...upTo(2)).map { $0 == 0 && chance(60) ? "public" : name(in: []) }
        for namespace in namespaces { add(Schema(id: .schema(namespace))) }
        for _ in 0..<upTo(2) {
            add(
                Extension(
                    id: ObjectID(.extension, name(in: ["extension"])),
                    schema: maybe(80) { $0.pick(namespaces, or: "public") }))
        }
        for namespace in namespaces {
            types(namespace)
            otherTypes(namespace)
            for _ in 0..<upTo(3) { table([namespace, name(in: [namespace])]) }
            for _ in 0..<upTo(1) { typedTable([namespace, name(in: [namespace])]) }
            for _ in 0..<upTo(2) { inheritingTable([namespace, name(in: [namespace])]) }
        }
        for table in schema.all(Table.self).map(\.id).sorted() {
            parts(table)
            otherParts(table)
        }
        for namespace in namespaces {
            for _ in 0..<upTo(2) { view([namespace, name(in: [namespace])]) }
            for _ in 0..<upTo(3) { routine(namespace) }
            for _ in 0..<upTo(2) { sequence([namespace, name(in: [namespace])]) }
            otherObjects(namespace)
            rest(namespace)
            operatorClasses(namespace)
        }
        globals(namespaces)
        globalRest()
        ownersAndPrivileges()
    }

    private mutating func types(_ namespace: String) {
        for _ in 0..<upTo(2) {
            let path = [namespace, name(in: [namespace])]
            add(EnumType(id: ObjectID(.enumType, path), labels: (0..<upTo(8)).map { _ in name(in: path) }))
        }
        for _ in 0..<upTo(2) {
            let path = [namespace, name(in: [namespace])]
            var domain = Domain(id: ObjectID(.domain, path))
            domain.type = type()
            domain.notNull = chance(30)
            domain.collation = maybe(20) { $0.path(namespace) }
            add(domain)
            if chance(30) { add(DomainDefault(id: ObjectID(.domainDefault, path), expression: sql()), comment: false) }
            for _ in 0..<upTo(2) {
                add(
                    DomainCheck(
                        id: ObjectID(.domainCheck, path + [name(in: path)]), expression: sql(), isValidated: chance(80))
                )
            }
        }
        for _ in 0..<upTo(2) {
            let path = [namespace, name(in: [namespace])]
            var type = CompositeType(id: ObjectID(.compositeType, path))
            for _ in 0..<upTo(3) {
                let attribute = name(in: path)
                type.attributes.append(
                    CompositeType.Attribute(
                        name: attribute, type: self.type(), collation: maybe(20) { $0.path(namespace) }))
                if chance(25) { comment(ObjectID(.column, path + [attribute])) }
            }
            add(type)
        }
    }

    private mutating func sequence(_ path: [String]) {
        var sequence = SchemaModel.Sequence(id: ObjectID(.sequence, path))
        sequence.type = pick(["bigint", "integer", "smallint"], or: "bigint")
        sequence.isUnlogged = chance(20)
        sequence.options = sequenceOptions()
        add(sequence)
        let columns = schema.all(Column.self).map(\.id).sorted()
        if chance(50), let column = columns.randomElement(using: &random) {
            add(SequenceOwner(id: ObjectID(.sequenceOwner, path), column: column), comment: false)
        }
    }

    private mutating func table(_ path: [String]) {
        var table = Table(id: ObjectID(.table, path))
        table.isUnlogged = chance(20)
        table.hasRowSecurity = chance(20)
        table.forcesRowSecurity = chance(20)
        table.options = parameters(["fillfactor", "toast.autovacuum_enabled", "autovacuum_enabled"])
        for position in 1..<(upTo(5) + 1) {
            var column = Column(id: ObjectID(.column, path + [name(in: path)]))
            column.type = type()
            column.position = Uncompared(position)
            column.notNull = chance(40)
            column.collation = maybe(15) { $0.path(path[0]) }
            if chance(10) {
                column.generated = sql()
                column.isVirtual = chance(40)
            } else if chance(15) {
                column.notNull = true
                column.identity = Identity(
                    isAlways: chance(50), options: sequenceOptions(), sequence: maybe(30) { [path[0], $0.text(2)] })
                column.identity?.isUnlogged = maybe(20) { $0.chance(50) }
            }
            if column.notNull { column.notNullName = maybe(20) { $0.text(2) } }
            add(column)
            if column.generated == nil, column.identity == nil, chance(30) {
                add(ColumnDefault(id: ObjectID(.columnDefault, column.id.path), expression: sql()), comment: false)
            }
        }
        let columns = self.columns(of: table.id)
        if !columns.isEmpty, chance(60) {
            var key = KeyConstraint(
                id: ObjectID(.key, path + [chance(60) ? DefaultNames.make(path[1], nil, "pkey") : name(in: path)]))
            key.isPrimary = true
            self.key(&key, columns)
            for name in key.columns {
                guard var column = schema.find(Column.self, ObjectID(.column, path + [name])) else { continue }
                column.notNull = true
                schema.insert(column)
            }
        }
        if chance(25) {
            table.partitionKey = pick(["RANGE", "LIST", "HASH"], or: "RANGE") + " (" + sql() + ")"
            add(table)
            for _ in 0..<upTo(3) { partition(of: table.id, depth: 1) }
        } else {
            add(table)
        }
    }

    private mutating func partition(of parent: ObjectID, depth: Int) {
        let path = [parent.schema, name(in: [parent.schema])]
        let bounds = [
            "DEFAULT", "FOR VALUES FROM ('a to b') TO (MAXVALUE)", "FOR VALUES IN ('it''s', NULL)",
            "FOR VALUES WITH (modulus 4, remainder 0)",
            "FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-02-01 00:00:00+00')",
            "FOR VALUES IN ('# no', ': ', 'x\ny', '\u{85}')",
        ]
        var table = Table(id: ObjectID(.table, path))
        table.isUnlogged = chance(10)
        table.options = parameters(["fillfactor"])
        let key =
            schema.all(KeyConstraint.self).first { $0.isPrimary && $0.id.path.dropLast() == parent.path[...] }?.columns
            ?? []
        for column in columns(of: parent) {
            var own = column
            own.id = ObjectID(.column, path + [column.id.name])
            own.isInherited = Uncompared(true)
            if !key.contains(column.id.name), chance(15) { own.notNull = true }
            add(own)
            var expression = schema.find(ColumnDefault.self, ObjectID(.columnDefault, column.id.path))?.expression
            if own.generated == nil, own.identity == nil {
                if chance(15) { expression = sql() } else if chance(15) { expression = nil }
            }
            if let expression {
                add(ColumnDefault(id: ObjectID(.columnDefault, own.id.path), expression: expression), comment: false)
            }
        }
        schema.insert(Partition(id: ObjectID(.partition, path), parent: parent, bound: pick(bounds, or: "DEFAULT")))
        partitionParts(of: ObjectID(.table, path))
        if depth < 3, chance(30) { table.partitionKey = "LIST (" + sql() + ")" }
        add(table)
        if table.partitionKey != nil { for _ in 0..<upTo(2) { partition(of: table.id, depth: depth + 1) } }
    }

    func columns(of table: ObjectID) -> [Column] {
        schema.all(Column.self).filter { $0.table == table }.sorted { $0.position.value < $1.position.value }
    }

    // MARK: - Parts of relations

    mutating func key(_ key: inout KeyConstraint, _ columns: [Column]) {
        let names = columns.map(\.id.name).shuffled(using: &random)
        key.columns = some(names, 3)
        let others = names.filter { !key.columns.contains($0) }
        if chance(20), !others.isEmpty { key.include = some(others, 2) }
        key.nullsNotDistinct = !key.isPrimary && chance(20)
        key.isWithoutOverlaps = chance(10)
        key.deferral = deferral()
        key.options = parameters(["fillfactor"])
        add(key)
        if chance(15) { comment(ObjectID(.index, key.id.path)) }
    }

    private mutating func parts(_ table: ObjectID) {
        let (path, columns) = (table.path, columns(of: table))
        for _ in 0..<upTo(2) {
            var check = CheckConstraint(id: ObjectID(.check, path + [name(in: path)]))
            check.expression = sql()
            check.noInherit = chance(20)
            check.isValidated = chance(80)
            check.isEnforced = chance(90)
            add(check)
        }
        for _ in 0..<upTo(2) { trigger(path, columns.map(\.id.name)) }
        guard !columns.isEmpty else { return }
        for _ in 0..<upTo(1) {
            var unique = KeyConstraint(id: ObjectID(.key, path + [name(in: path)]))
            key(&unique, columns)
        }
        for _ in 0..<upTo(2) { index(path, columns.map(\.id.name)) }
        for _ in 0..<upTo(2) { foreignKey(path, columns.map(\.id.name)) }
        if chance(30) {
            var exclusion = ExclusionConstraint(id: ObjectID(.exclusion, path + [name(in: path)]))
            exclusion.method = pick(["gist", "spgist", "btree"], or: "gist")
            exclusion.elements = (0...upTo(2)).map { _ in
                ExclusionConstraint.Element(
                    part: part(columns.map(\.id.name), path[0]),
                    operator: pick([["="], ["&&"], ["ext", "@@"], ["-|-"], ["<>"]], or: ["="]))
            }
            if chance(20) { exclusion.include = some(columns.map(\.id.name), 2) }
            exclusion.predicate = maybe(40) { $0.sql() }
            exclusion.deferral = deferral()
            exclusion.options = parameters(["fillfactor"])
            add(exclusion)
            if chance(15) { comment(ObjectID(.index, exclusion.id.path)) }
        }
    }

    private mutating func part(_ columns: [String], _ namespace: String) -> IndexPart {
        var part = IndexPart(chance(60) ? .column(pick(columns, or: "a")) : .expression(sql()))
        if chance(20) {
            part.operatorClass = path(namespace)
            part.operatorClassOptions = parameters(["siglen", "lists"])
        }
        part.collation = maybe(20) { $0.path(namespace) }
        part.isDescending = chance(30)
        part.nullsFirst = chance(30)
        return part
    }

    mutating func index(_ relation: [String], _ columns: [String]) {
        var index = Index(id: ObjectID(.index, relation + [name(in: relation)]))
        index.method = pick(["btree", "gin", "gist", "hash"], or: "btree")
        index.isUnique = chance(30)
        index.nullsNotDistinct = index.isUnique && chance(30)
        index.parts = (0...upTo(2)).map { _ in part(columns, relation[0]) }
        if chance(20) { index.include = some(columns, 2) }
        index.predicate = maybe(30) { $0.sql() }
        index.options = parameters(["fillfactor", "fastupdate"])
        add(index)
    }

    private mutating func foreignKey(_ path: [String], _ columns: [String]) {
        let targets = schema.all(Table.self).map(\.id).sorted().filter { !self.columns(of: $0).isEmpty }
        guard let target = targets.randomElement(using: &random) else { return }
        var key = ForeignKey(id: ObjectID(.foreignKey, path + [name(in: path)]), target: target)
        key.columns = some(columns, 3)
        let names = self.columns(of: target).map(\.id.name).filter { !$0.contains { ",[]".contains($0) } }
        guard !names.isEmpty else { return }
        key.targetColumns = some(names, 3)
        key.onUpdate = pick(ForeignKey.Action.allCases, or: .noAction)
        key.onDelete = pick(ForeignKey.Action.allCases, or: .noAction)
        if key.onDelete == .setNull, chance(50) { key.onDeleteColumns = some(key.columns, 2) }
        key.isMatchFull = chance(20)
        key.hasPeriod = chance(10)
        key.isEnforced = chance(90)
        key.isValidated = chance(80)
        key.deferral = deferral()
        add(key)
    }

    private mutating func trigger(_ relation: [String], _ columns: [String], onView: Bool = false) {
        var trigger = Trigger(id: ObjectID(.trigger, relation + [name(in: relation)]))
        trigger.timing = onView ? .insteadOf : pick([.before, .after], or: .after)
        let events: [Trigger.Event] = onView ? [.insert, .delete, .update] : [.insert, .delete, .update, .truncate]
        let chosen = some(events, 4)
        trigger.events = events.filter(chosen.contains)
        if trigger.events.contains(.update), !columns.isEmpty, chance(30) { trigger.updateOf = some(columns, 2) }
        trigger.forEachRow = onView || chance(50)
        trigger.condition = maybe(30) { $0.sql() }
        trigger.function = [relation[0], text(2)]
        if chance(30) { trigger.arguments = (0...upTo(2)).map { _ in chance(20) ? "" : text(4) } }
        if !onView, chance(20) {
            trigger.isConstraint = true
            trigger.deferral = deferral()
            trigger.fromTable = maybe(50) { [relation[0], $0.text(2)] }.map { ObjectID(.table, $0) }
        }
        trigger.oldTable = maybe(15) { $0.text(2) }
        trigger.newTable = maybe(15) { $0.text(2) }
        trigger.enabled = pick(Trigger.Enabled.allCases, or: .yes)
        add(trigger)
    }

    private mutating func view(_ path: [String]) {
        var view = View(id: ObjectID(.view, path))
        view.query = " SELECT " + sql() + "\n   FROM a"
        view.isMaterialized = chance(40)
        view.options = parameters(["security_barrier", "check_option", "fillfactor"])
        view.columns = Uncompared((0...upTo(3)).map { _ in View.Column(name: name(in: path), type: "text") })
        add(view)
        for _ in 0..<upTo(1) { rule(path) }
        let names = view.columns.value.map(\.name)
        for name in names where chance(25) { comment(ObjectID(.column, path + [name])) }
        if view.isMaterialized {
            for _ in 0..<upTo(2) { index(path, names) }
            clustering(path)
        } else {
            for _ in 0..<upTo(2) { trigger(path, [], onView: true) }
            for name in names where chance(25) {
                add(ColumnDefault(id: ObjectID(.columnDefault, path + [name]), expression: sql()), comment: false)
            }
        }
    }

    private mutating func routine(_ namespace: String) {
        var arguments = (0..<upTo(4)).map { _ in
            Routine.Argument(
                mode: pick([.in, .in, .out, .inout], or: .in), name: maybe(70) { $0.text(2) }, type: type())
        }
        if chance(50) { for place in arguments.indices { arguments[place] = Routine.Argument(type: type()) } }
        for place in arguments.indices where [.in, .inout].contains(arguments[place].mode) && chance(20) {
            arguments[place].defaultExpression = sql()
        }
        if chance(10) {
            arguments.append(Routine.Argument(mode: .variadic, name: maybe(50) { $0.text(1) }, type: "text[]"))
        }
        let returnsTable = chance(20)
        if returnsTable { arguments.append(Routine.Argument(mode: .table, name: text(2), type: type())) }
        let inputs = arguments.filter { [.in, .inout, .variadic].contains($0.mode) }.map(\.type).joined(separator: ", ")
        let own = chance(30) ? "over" : text(3)
        guard taken[["routine", namespace], default: []].insert(own + "(" + inputs).inserted else { return }
        var routine = Routine(id: ObjectID(.routine, [namespace, own, "(" + inputs + ")"]))
        routine.arguments = arguments
        routine.isProcedure = !returnsTable && chance(25)
        routine.returns =
            routine.isProcedure || returnsTable ? nil : maybe(90) { $0.chance(50) ? "SETOF " + $0.type() : $0.type() }
        routine.language = pick(["sql", "plpgsql", "c", "plpython3u"], or: "sql")
        if chance(20) {
            routine.sqlBody = "BEGIN ATOMIC\n " + sql() + ";\nEND"
        } else {
            routine.body = chance(5) ? "" : text(12)
            routine.library = maybe(10) { $0.text(2) }
        }
        routine.volatility = pick(Routine.Volatility.allCases, or: .volatile)
        routine.isStrict = chance(20)
        routine.isSecurityDefiner = chance(20)
        routine.isLeakproof = chance(20)
        routine.parallel = pick(Routine.Parallel.allCases, or: .unsafe)
        routine.cost = maybe(20) { _ in "0.25" }
        routine.rows = maybe(20) { "\($0.upTo(5000))" }
        routine.support = maybe(10) { $0.text(1) }
        routine.isWindow = chance(10)
        if chance(10) { routine.transforms = (0...upTo(2)).map { _ in type() } }
        routine.settings = parameters(["search_path", "my.setting", "work_mem"])
        add(routine)
    }
}
