extension Maker {
    static let plainTypes: [ValueType] = [
        ValueType(phrase: "integer", family: .integer, samples: ["0", "42", "'-7'::integer", "(3 + 4)"]),
        ValueType(phrase: "bigint", family: .integer, samples: ["0", "9000000000"]),
        ValueType(phrase: "smallint", family: .integer, samples: ["1"]),
        ValueType(
            phrase: "text", family: .text, isCollatable: true,
            samples: ["''", "'it''s'", "E'a\\\\b\\n'", "CURRENT_USER"]),
        ValueType(phrase: "varchar(20)", family: .text, isCollatable: true, samples: ["'x'"]),
        ValueType(phrase: "varchar", family: .text, isCollatable: true, samples: ["'-- no'"]),
        ValueType(phrase: "numeric(10,2)", family: .number, samples: ["0.5", "-1"]),
        ValueType(phrase: "numeric", family: .number, samples: ["1e10"]),
        ValueType(phrase: "double precision", family: .number, samples: ["1.5"]),
        ValueType(phrase: "boolean", family: .flag, samples: ["false", "true"]),
        ValueType(phrase: "date", family: .date, samples: ["CURRENT_DATE", "'2024-02-29'"]),
        ValueType(phrase: "timestamptz", family: .moment, samples: ["now()", "'2024-01-01 00:00+00'"]),
        ValueType(phrase: "timestamp(3)", family: .moment, samples: ["LOCALTIMESTAMP"]),
        ValueType(phrase: "int4range", family: .range, samples: ["'[1,5)'", "int4range(1, 3)"]),
        ValueType(phrase: "jsonb", family: .json, samples: ["'{}'", "'{\"a\": [1]}'"]),
        ValueType(phrase: "uuid", family: .other, samples: ["gen_random_uuid()"]),
        ValueType(phrase: "bytea", family: .other, samples: ["'\\x00ff'"]),
        ValueType(phrase: "interval", family: .other, samples: ["'1 day'", "'1:30'"]),
        ValueType(phrase: "inet", family: .other, samples: ["'127.0.0.1'"]),
        ValueType(phrase: "character(5)", family: .other, isCollatable: true, samples: ["'a'"]),
        ValueType(phrase: "bit(4)", family: .other, samples: ["B'0101'"]),
        ValueType(phrase: "point", family: .other, samples: ["'(1,2)'"]),
        ValueType(phrase: "\"char\"", family: .other, samples: ["'c'"]),
        ValueType(phrase: "time", family: .other, samples: ["'12:00'"]),
    ]

    /// A built-in type, or one of the schema's own, or an array of one.
    mutating func type() -> ValueType {
        var type = pick(
            Self.plainTypes.prefix(chance(60) ? 10 : Self.plainTypes.count).map { $0 }, or: Self.plainTypes[0])
        let own = world.items.compactMap { ownType($0.id) }
        if chance(35), let found = pick(own) { type = found }
        if chance(10) {
            type.phrase += "[]"
            type.family = .other
            type.samples = ["'{}'", "ARRAY[]::\(type.phrase)"]
        }
        return type
    }

    func ownType(_ id: ID) -> ValueType? {
        switch world.body(id) {
        case .enumeration(let body):
            ValueType(phrase: "\(path: id)", family: .choice(id), samples: body.labels.map { "\(label: $0)" })
        case .domain(let body):
            ValueType(
                phrase: "\(path: id)", family: body.base.family, isCollatable: body.base.isCollatable,
                samples: body.base.samples)
        case .composite: ValueType(phrase: "\(path: id)", family: .other)
        default: nil
        }
    }

    mutating func collation() -> String? { chance(15) ? pick(["C", "POSIX"]) : nil }

    mutating func addType() {
        let id = register(in: schema())
        switch upTo(2) {
        case 0:
            let labels = (0...upTo(5)).map { _ in register(in: id, isLocal: true) }
            world.add(id, .enumeration(Enumeration(labels: labels)))
        case 1:
            var domain = DomainType(base: type())
            domain.collation = domain.base.isCollatable ? collation() : nil
            if chance(40) { domain.defaultValue = pick(domain.base.samples) }
            domain.notNull = chance(20)
            for _ in 0..<upTo(2) {
                domain.checks.append(
                    .init(
                        id: register(in: id, isLocal: true), condition: condition("VALUE", domain.base.family),
                        isValid: chance(85)))
            }
            world.add(id, .domain(domain))
        default:
            let attributes = (0...upTo(3)).map { _ in
                let type = type()
                return Composite.Attribute(id: register(in: id, isLocal: true), type: type, collation: collation())
            }
            world.add(id, .composite(Composite(attributes: attributes)))
        }
    }

    mutating func addSequence() {
        let id = register(in: schema())
        var sequence = SequenceObject()
        sequence.options = sequenceOptions()
        sequence.isUnlogged = chance(10)
        let owners = tables.filter { world.parent($0.id) == world.parent(id) }.flatMap(\.columns).map(\.id)
        if chance(40) { sequence.owner = pick(owners) }
        world.add(id, .sequence(sequence))
    }

    mutating func sequenceOptions() -> String {
        var options = ""
        if chance(30) { options += " INCREMENT BY \(pick([2, 10, 5], or: 1))" }
        if chance(30) { options += " MINVALUE \(pick([0, 1, -5], or: 1))" }
        if chance(30) { options += " MAXVALUE \(pick([1000, 30000], or: 99))" }
        if chance(30) { options += " START WITH \(pick([1, 100, 500], or: 1))" }
        if chance(20) { options += " CACHE 5" }
        if chance(20) { options += " CYCLE" }
        return options
    }

    // MARK: - Expressions

    /// A condition that only immutable functions decide.
    mutating func condition(_ value: Phrase, _ family: Family) -> Phrase {
        switch family {
        case .integer:
            if chance(25), let function = pick(routines(.arithmetic)) { return "\(path: function)(\(value)) > 0" }
            return pick(
                [
                    "\(value) > \(number: upTo(9))", "\(value) <= 100", "\(value) IN (1, 2, 3)",
                    "(\(value) % 2) = 0",
                ],
                or: "")
        case .number: return "\(value) >= 0.5"
        case .text:
            return pick(
                [
                    "length(\(value)) > \(number: upTo(9))", "\(value) <> ''", "\(value) ~ '^[a-z'']+$'",
                    "\(value) LIKE 'a%'", "\(value) IN ('a', 'b c')",
                ],
                or: "")
        case .flag: return pick(["\(value) IS NOT FALSE", "\(value)", "NOT \(value)"], or: "")
        case .date: return "\(value) > '2020-01-01'"
        case .range: return "NOT isempty(\(value))"
        case .json: return "\(value) ? 'key'"
        case .choice(let type):
            guard case .enumeration(let body) = world.body(type), let label = pick(body.labels) else { fallthrough }
            return pick(
                ["\(value) <> \(label: label)", "\(value) IN (\(label: label))", "\(value) > \(label: label)"], or: "")
        case .moment, .other: return "\(value) IS NOT NULL"
        }
    }

    /// A value that only immutable functions make, with its type.
    mutating func derived(_ value: Phrase, _ family: Family) -> (phrase: Phrase, type: ValueType) {
        switch family {
        case .integer:
            let phrase: Phrase = pick(routines(.arithmetic)).map { "\(path: $0)(\(value))" } ?? "(\(value) + 1)"
            return (phrase, ValueType(phrase: "bigint", family: .integer))
        case .number: return ("abs(\(value))", ValueType(phrase: "numeric", family: .number))
        case .text:
            let phrase: Phrase = pick(["lower(\(value))", "md5(\(value))", "(\(value) || '''s')"], or: "")
            return (phrase, ValueType(phrase: "text", family: .text, isCollatable: true))
        case .date: return ("(\(value) - '2000-01-01'::date)", ValueType(phrase: "integer", family: .integer))
        case .json: return ("(\(value) ->> 'a key')", ValueType(phrase: "text", family: .text, isCollatable: true))
        case .range: return ("lower(\(value))", ValueType(phrase: "integer", family: .integer))
        default: return ("(\(value) IS NULL)", ValueType(phrase: "boolean", family: .flag))
        }
    }
}
