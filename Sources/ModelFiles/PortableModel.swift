import SQLText
import SchemaModel
import SourceDiagnostics

/// Models that were written for PostgreSQL, as SQLite can hold them: the types that keep values as they are, enums as checks,
/// columns that number themselves as row numbers. `portable: true` in `autogen.yml` asks for it.
extension AuthoredModel {
    private static let types: [String: String] = [
        "smallint": "INTEGER", "integer": "INTEGER", "int": "INTEGER", "bigint": "INTEGER", "int2": "INTEGER",
        "int4": "INTEGER", "int8": "INTEGER", "float4": "REAL", "float8": "REAL", "boolean": "BOOLEAN",
        "bool": "BOOLEAN", "real": "REAL", "double precision": "REAL", "bytea": "BLOB", "text": "TEXT",
        "citext": "TEXT",
        "uuid": "TEXT", "json": "TEXT", "jsonb": "TEXT", "date": "TEXT", "time": "TEXT", "timestamp": "TEXT",
        "timestamptz": "TEXT", "timestamp with time zone": "TEXT", "timestamp without time zone": "TEXT",
        "timetz": "TEXT", "time with time zone": "TEXT", "time without time zone": "TEXT",
        "interval": "TEXT", "inet": "TEXT", "cidr": "TEXT", "macaddr": "TEXT", "xml": "TEXT",
    ]
    /// Types whose length or precision SQLite keeps and does not mind.
    private static let measured: [String: String] = [
        "numeric": "NUMERIC", "decimal": "NUMERIC", "varchar": "VARCHAR", "character varying": "VARCHAR",
        "char": "CHAR",
        "character": "CHAR",
    ]
    /// Names of whole numbers that number their rows themselves.
    private static let serials: Set<String> = ["serial", "serial4", "bigserial", "serial8", "smallserial", "serial2"]
    private static let defaults: [String: String] = [
        "now()": "CURRENT_TIMESTAMP", "current_timestamp": "CURRENT_TIMESTAMP", "current_date": "CURRENT_DATE",
        "current_time": "CURRENT_TIME",
    ]

    mutating func translateToSQLite(_ problems: inout [Diagnostic]) {
        for column in schema.all(Column.self) { translate(column, &problems) }
        for value in schema.all(ColumnDefault.self) { translate(value, &problems) }
        for type in schema.all(EnumType.self) { schema.remove(type.id) }
    }

    private mutating func translate(_ old: Column, _ problems: inout [Diagnostic]) {
        var column = old
        let (base, measure) = Self.parts(column.type)
        // SQLite has no type of the kind, and a collation that compares so.
        if column.type == "citext", column.collation == nil { column.collation = ["NOCASE"] }
        if Self.serials.contains(column.type) {
            column.type = "INTEGER"
            column.identity = Identity(isAlways: false)
        } else if let type = Self.types[column.type] {
            column.type = type
        } else if let type = Self.measured[base] {
            column.type = type + measure
        } else if let type = Self.types[base + measure.drop { $0 != ")" }.dropFirst()] {
            // The precision of a time, as in `timestamp(3) with time zone`, which a text does not have.
            column.type = type
        } else if let type = enumType(of: column) {
            column.type = "TEXT"
            let labels = type.labels
            if let renames = labelRenames[type.id] { valueRenames[column.id] = renames }
            let name = column.id.name
            let values = labels.map { "'" + $0.replacing("'", with: "''") + "'" }.joined(separator: ", ")
            let path = Array(column.id.path.dropLast())
            var check = CheckConstraint(
                id: ObjectID(.check, path + [DefaultNames.make(path.last ?? "", name, "check")]))
            check.expression = "\"\(name.replacing("\"", with: "\"\""))\" IN (\(values))"
            if !schema.contains(check.id) { schema.insert(check) }
        } else if column.type == column.type.lowercased(), !column.type.isEmpty {
            problems.append(
                diagnostic(
                    "model.portable", "no type of SQLite stands for '\(column.type)'", on: column.id, attribute: "type",
                    help: "say one under 'sqlite:', as in sqlite: {type: TEXT}"))
        }
        if column.identity != nil {
            column.identity = nil
            let key = schema.all(KeyConstraint.self).first { $0.isPrimary && $0.id.parentTable == column.table }
            if key?.columns != [column.id.name] {
                problems.append(
                    diagnostic(
                        "model.portable", "in SQLite only the primary key numbers itself", on: column.id,
                        attribute: old.identity == nil ? "type" : "identity", help: "say otherwise under 'sqlite:'"))
            }
            column.type = "INTEGER"
            column.notNull = false
        }
        schema.insert(column)
    }

    private func enumType(of column: Column) -> EnumType? {
        guard let path = NameNotation.parse(column.type) else { return nil }
        return schema.find(EnumType.self, ObjectID(.enumType, column.id.schema, path.last ?? ""))
    }

    private mutating func translate(_ old: ColumnDefault, _ problems: inout [Diagnostic]) {
        var value = old
        let plain = Self.withoutCast(value.expression)
        value.expression = plain ?? value.expression
        let text = value.expression.lowercased()
        if let own = Self.defaults[text] {
            value.expression = own
        } else if plain == nil || ["gen_random_uuid()", "uuid_generate_v4()"].contains(text)
            || text.hasPrefix("nextval(")
        {
            problems.append(
                diagnostic(
                    "model.portable", "SQLite has nothing like the default \(old.expression)",
                    on: ObjectID(.column, old.id.path), attribute: "default", help: "say one under 'sqlite:'"))
        }
        schema.insert(value)
    }

    /// A constant without the type that it is said with, as `'x'::text`; nil where a cast may do more than that.
    private static func withoutCast(_ expression: String) -> String? {
        var scanner = SQLScanner(Array(expression.utf8))
        var tokens: [SQLScanner.Token] = []
        while let token = scanner.nextSignificant() { tokens.append(token) }
        let colon = SQLScanner.Kind.symbol(UInt8(ascii: ":"))
        guard let place = tokens.indices.first(where: { tokens[$0...].prefix(2).map(\.kind) == [colon, colon] }) else {
            return expression
        }
        let isNumber = tokens[..<place].enumerated().allSatisfy { number, token in
            switch token.kind {
            case .digits: true
            case .symbol(let byte): byte == UInt8(ascii: ".") || number == 0 && "+-".utf8.contains(byte)
            default: false
            }
        }
        let isConstant = place > 0 && (isNumber || place == 1 && tokens[0].kind == .string)
        let isType = tokens[(place + 2)...].allSatisfy { token in
            switch token.kind {
            case .word, .quotedName, .digits: true
            case .symbol(let byte): ".,()[]".utf8.contains(byte)
            default: false
            }
        }
        return isConstant && isType ? scanner.text(tokens[0].range.lowerBound..<tokens[place].range.lowerBound) : nil
    }

    /// `varchar(20)` as its name and what stands in brackets.
    private static func parts(_ type: String) -> (base: String, measure: String) {
        guard let bracket = type.firstIndex(of: "(") else { return (type, "") }
        var base = type[..<bracket]
        while base.last == " " { base.removeLast() }
        return (String(base), String(type[bracket...]))
    }
}
