import SchemaModel
import SourceDiagnostics

/// Models that were written for PostgreSQL, as SQLite can hold them: the types that keep values as they are, enums as checks,
/// columns that number themselves as row numbers. `portable: true` in `autogen.yml` asks for it.
extension AuthoredModel {
    private static let types: [String: String] = [
        "smallint": "INTEGER", "integer": "INTEGER", "int": "INTEGER", "bigint": "INTEGER", "boolean": "BOOLEAN",
        "bool": "BOOLEAN", "real": "REAL", "double precision": "REAL", "bytea": "BLOB", "text": "TEXT",
        "citext": "TEXT",
        "uuid": "TEXT", "json": "TEXT", "jsonb": "TEXT", "date": "TEXT", "time": "TEXT", "timestamp": "TEXT",
        "timestamptz": "TEXT", "timestamp with time zone": "TEXT", "timestamp without time zone": "TEXT",
        "interval": "TEXT", "inet": "TEXT",
    ]
    /// Types whose length or precision SQLite keeps and does not mind.
    private static let measured: [String: String] = [
        "numeric": "NUMERIC", "decimal": "NUMERIC", "varchar": "VARCHAR", "character varying": "VARCHAR",
        "char": "CHAR",
        "character": "CHAR",
    ]
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
        if let type = Self.types[column.type] {
            column.type = type
        } else if let type = Self.measured[base] {
            column.type = type + measure
        } else if let labels = labels(of: column) {
            column.type = "TEXT"
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
                        attribute: "identity", help: "say otherwise under 'sqlite:'"))
            }
            column.type = "INTEGER"
            column.notNull = false
        }
        schema.insert(column)
    }

    private func labels(of column: Column) -> [String]? {
        guard let path = NameNotation.parse(column.type) else { return nil }
        return schema.find(EnumType.self, ObjectID(.enumType, column.id.schema, path.last ?? ""))?.labels
    }

    private mutating func translate(_ old: ColumnDefault, _ problems: inout [Diagnostic]) {
        var value = old
        // What a type is said with is nothing SQLite knows.
        if let cast = value.expression.firstRange(of: "::") {
            value.expression = String(value.expression[..<cast.lowerBound])
        }
        let text = value.expression.lowercased()
        if let own = Self.defaults[text] {
            value.expression = own
        } else if ["gen_random_uuid()", "uuid_generate_v4()"].contains(text) || text.hasPrefix("nextval(") {
            problems.append(
                diagnostic(
                    "model.portable", "SQLite has nothing like the default \(old.expression)",
                    on: ObjectID(.column, old.id.path), attribute: "default", help: "say one under 'sqlite:'"))
        }
        schema.insert(value)
    }

    /// `varchar(20)` as its name and what stands in brackets.
    private static func parts(_ type: String) -> (base: String, measure: String) {
        guard let bracket = type.firstIndex(of: "(") else { return (type, "") }
        var base = type[..<bracket]
        while base.last == " " { base.removeLast() }
        return (String(base), String(type[bracket...]))
    }
}
