import MigrationPlan
import SchemaModel
import SQLText

/// What it takes to give a column another type.
enum ColumnType {
    static func change(_ old: Column, _ new: Column, _ context: PlanContext) -> Effect {
        if InheritedColumns.hasParentStill(old, new, context) { return .alter([]) }
        if new.generated != nil { return .replace }
        if context.isPartitioned(by: old.id) { return .remake(new.table) }
        let (oldFamily, newFamily) = (family(old.type), family(new.type))
        let isSameType = base(old.type) == base(new.type)
        // The values of a foreign table are elsewhere.
        let isForeign = context.to.find(Table.self, new.table)?.foreign != nil
        let isRenewed = !isForeign && holdsRenewed(new, context)
        let rows = isRenewed ? RowValues(new, context) : nil
        let value = rows.map { $0.value($0.json("\(name: new.id.name)")) } ?? cast(old, new, context)
        let using: SQL = isForeign ? "" : value.map { " USING \($0)" } ?? ""
        let statement = Statement(
            table: new.table,
            "ALTER COLUMN \(name: new.id.name) TYPE \(expression: new.type)\(Rendering.collate(new.collation))\(using)",
            weight: rows == nil ? 2 : 0, flags: flags(old, new, context))
        let rebuild: Rebuild =
            isSameType
            ? .readers
            : oldFamily != newFamily
                ? .expressions : comparison(old.type) == comparison(new.type) ? .defaults : .references
        let statements = rows?.around([statement]) ?? [statement]
        return .alterRebuilding(statements + ColumnSettings.again(new, context), rebuild)
    }

    /// Whether the old and the new type have one inside that changes: casts between them are those of its old form.
    private static func holdsRenewed(_ column: Column, _ context: PlanContext) -> Bool {
        RowValues.sharedTypes(in: column.id, context.from, context.to).contains { id in
            guard let old = context.from[id], let new = context.to[id] else { return false }
            return !old.equals(new)
        }
    }

    /// The old column's value as one of the new type; nil where PostgreSQL assigns it by itself.
    /// - Parameter value: the old value, where that is not what the column holds.
    static func cast(_ old: Column, _ new: Column, _ context: PlanContext, value: SQL? = nil) -> SQL? {
        let value = value ?? "\(name: new.id.name)"
        let (before, after) = (Domain.baseType(of: old, in: context.from), Domain.baseType(of: new, in: context.to))
        let text: SQL = before.hasSuffix("[]") && after.hasSuffix("[]") ? "text[]" : "text"
        let throughText: SQL = "\(value)::\(text)::\(expression: new.type)"
        if let reshaped = reshaped(value, before, after, as: new) { return reshaped }
        // The name of a type that goes may be that of another one now.
        let types: Set<ObjectKind> = [.enumType, .domain, .compositeType, .rangeType]
        let isRenewed = (context.from.dependencies[old.id] ?? []).contains { id in
            types.contains(id.kind) && !context.to.contains(id)
                && types.contains { context.to.contains(ObjectID($0, id.path)) }
        }
        if isRenewed || holdsRenewed(new, context) { return throughText }
        switch context.hints.casts[CastPair(from: old.type, to: new.type)] {
        case .assignment?: return nil
        case .explicit?: return "\(value)::\(expression: new.type)"
        case .throughText?: return throughText
        // A type that comes with the same plan: text is what every type can be read from.
        case nil: return base(old.type) == base(new.type) || family(old.type) == family(new.type) ? nil : throughText
        }
    }

    /// Values whose texts are not alike, and which yet mean the same.
    private static func reshaped(_ name: SQL, _ old: String, _ new: String, as column: Column) -> SQL? {
        let type: SQL = "\(expression: column.type)"
        switch (old.hasSuffix("[]"), new.hasSuffix("[]")) {
        case (false, true):
            return "CASE WHEN \(name) IS NOT NULL THEN ARRAY[\(name)::text]::\(type) END"
        case (true, false):
            // More than one element is no value of the type, or a text that still has them all.
            return "nullif(array_to_string(\(name), ','), '')::\(type)"
        case (false, false):
            switch (base(old), base(new)) {
            case (let moment, _) where isNumber(new) && moments.contains(moment):
                return "extract(epoch FROM \(name))::\(type)"
            case (let interval, _) where isNumber(new) && intervalUnit(interval) != nil:
                let unit: SQL = intervalUnit(interval).map { $0 == 1 ? "" : " / \(number: $0)" } ?? ""
                return "(extract(epoch FROM \(name))\(unit))::\(type)"
            case (_, let moment) where isNumber(old) && moments.contains(moment):
                let zone: SQL = moment == "timestamp with time zone" ? "" : " AT TIME ZONE 'UTC'"
                return "(to_timestamp(\(name))\(zone))::\(type)"
            case ("boolean", _) where isNumber(new): return "\(name)::integer::\(type)"
            case (_, "boolean") where isNumber(old): return "\(name) <> 0"
            default: return nil
            }
        default: return nil
        }
    }

    /// As numbers they are seconds since 1970.
    private static let moments: Set<String> = ["timestamp with time zone", "timestamp without time zone"]

    /// The seconds of what a number without a unit means to an interval: its last field.
    /// <https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT>
    private static func intervalUnit(_ type: String) -> Int? {
        let words = type.split(separator: " ")
        guard words.first == "interval" else { return nil }
        return switch words.last {
        case "minute": 60
        case "hour": 3600
        case "day": 86400
        case "month": 2_592_000
        case "year": 31_557_600
        default: 1
        }
    }

    private static func isNumber(_ type: String) -> Bool { family(type) == "number" }

    static func flags(_ old: Column, _ new: Column, _ context: PlanContext) -> [Flag] {
        if old.type == new.type || isWidening(old.type, new.type) { return [] }
        let text = "column \(new.id.dottedName) turns from \(old.type) into \(new.type)"
        return [
            Flag(
                context.hints.isDowngrade ? .note : .review, "retype-column",
                "\(text): values that do not fit make it fail or lose what does not fit")
        ]
    }

    /// The type without its modifier.
    static func base(_ type: String) -> String {
        guard let open = type.firstIndex(of: "("), let close = type.lastIndex(of: ")"), !type.hasPrefix("\"") else {
            return type
        }
        return String(type[..<open] + type[type.index(after: close)...])
    }

    /// Types between which PostgreSQL carries operators and expressions over by itself.
    private static func family(_ type: String) -> String {
        switch base(type) {
        case "text", "character varying", "character", "bpchar": "text"
        case "smallint", "integer", "bigint", "numeric", "real", "double precision": "number"
        case let other: other
        }
    }

    /// Types that a foreign key compares with each other.
    private static func comparison(_ type: String) -> String {
        switch base(type) {
        case "smallint", "integer", "bigint": "integer"
        case "real", "double precision": "float"
        case "text", "character varying": "text"
        case "character", "bpchar": "character"
        case let other: other
        }
    }

    private static func modifiers(_ type: String) -> [Int]? {
        guard let open = type.firstIndex(of: "("), let close = type.lastIndex(of: ")") else { return nil }
        return type[type.index(after: open)..<close].split(separator: ",").compactMap { Int($0.trimmed) }
    }

    /// Whether every value of the old type is one of the new type, unchanged.
    static func isWidening(_ old: String, _ new: String) -> Bool {
        let ladder = ["smallint", "integer", "bigint", "numeric"]
        let (oldBase, newBase) = (base(old), base(new))
        if let from = ladder.firstIndex(of: old), let to = ladder.firstIndex(of: new) { return from <= to }
        if oldBase == newBase {
            guard let wide = modifiers(new) else { return true }
            guard let narrow = modifiers(old), narrow.count == wide.count else { return false }
            if oldBase == "numeric" {
                return narrow[1] <= wide[1] && narrow[0] - narrow[1] <= wide[0] - wide[1]
            }
            return zip(narrow, wide).allSatisfy { $0 <= $1 }
        }
        if newBase == "text" && new == "text" { return oldBase == "character varying" || oldBase == "citext" }
        if new == "character varying" { return oldBase == "text" }
        // Neither has a length, whatever their plain names mean.
        if new == "bpchar" { return oldBase == "character" }
        return old == "real" && new == "double precision"
    }
}

extension StringProtocol {
    /// Without blanks at both ends.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
