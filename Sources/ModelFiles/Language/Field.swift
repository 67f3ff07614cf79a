import SchemaModel
import SourceDiagnostics

/// What may stand after a key, for the JSON Schema and the reference.
package indirect enum ValueType: Sendable {
    case name, sql, text, boolean, integer
    case choice([String])
    case list(ValueType)
    case map(ValueType)
    case object(@Sendable () -> [FieldInfo])
    case either([ValueType])
}

package struct FieldInfo: Sendable {
    package let key: String
    package let type: ValueType
    package let doc: String
    /// The database that knows it, where it is one alone.
    package var dialect: ModelDialect?
}

/// One key of the model language: how it is read into an object, and written from it. Loader, `pull` and JSON Schema all
/// go by these.
struct Field<Object: Sendable>: Sendable {
    private(set) var info: FieldInfo
    let read: @Sendable (YAMLNode, inout Object, inout ModelReader) -> Void
    let write: @Sendable (Object) -> YAMLOutput?

    var key: String { info.key }

    init(
        _ key: String, _ type: ValueType, _ doc: String,
        read: @escaping @Sendable (YAMLNode, inout Object, inout ModelReader) -> Void,
        write: @escaping @Sendable (Object) -> YAMLOutput?
    ) {
        info = FieldInfo(key: key, type: type, doc: doc)
        self.read = read
        self.write = write
    }

    /// The field where it is one database's alone.
    func only(_ dialect: ModelDialect) -> Field {
        var field = self
        field.info.dialect = dialect
        return field
    }

    typealias Path<Value> = any WritableKeyPath<Object, Value> & Sendable

    static func sql(_ key: String, _ path: Path<String>, _ doc: String) -> Field {
        Field(key, .sql, doc) { node, object, reader in
            let isList = ["query", "definition", "on"].contains(key)
            if let text = reader.sql(node, key, isList: isList) { object[keyPath: path] = text }
        } write: {
            .text($0[keyPath: path])
        }
    }

    static func sql(_ key: String, _ path: Path<String?>, _ doc: String) -> Field {
        Field(key, .sql, doc) { node, object, reader in
            object[keyPath: path] = reader.sql(node, key, isBody: key == "sql_body")
        } write: {
            $0[keyPath: path].map { .text($0) }
        }
    }

    static func name(_ key: String, _ path: Path<String?>, _ doc: String) -> Field {
        Field(key, .name, doc) { node, object, reader in
            object[keyPath: path] = reader.text(node, key)
        } write: {
            $0[keyPath: path].map { .text($0) }
        }
    }

    static func name(_ key: String, _ path: Path<String>, default value: String, _ doc: String) -> Field {
        Field(key, .name, doc) { node, object, reader in
            if let text = reader.text(node, key) { object[keyPath: path] = text }
        } write: {
            $0[keyPath: path] == value ? nil : .text($0[keyPath: path])
        }
    }

    static func path(_ key: String, _ path: Path<[String]?>, _ doc: String) -> Field {
        Field(key, .name, doc) { node, object, reader in
            object[keyPath: path] = reader.path(node, key)
        } write: {
            $0[keyPath: path].map { .text(NameNotation.write($0)) }
        }
    }

    static func path(_ key: String, _ path: Path<[String]>, _ doc: String) -> Field {
        Field(key, .name, doc) { node, object, reader in
            object[keyPath: path] = reader.path(node, key) ?? []
        } write: {
            .text(NameNotation.write($0[keyPath: path]))
        }
    }

    static func names(_ key: String, _ path: Path<[String]>, _ doc: String) -> Field {
        Field(key, .list(.name), doc) { node, object, reader in
            object[keyPath: path] = reader.names(node, key)
        } write: {
            $0[keyPath: path].isEmpty ? nil : .names($0[keyPath: path])
        }
    }

    static func flag(
        _ key: String, _ path: Path<Bool>, default value: Bool = false, inverted: Bool = false, _ doc: String
    ) -> Field {
        Field(key, .boolean, doc) { node, object, reader in
            if let flag = reader.bool(node, key) { object[keyPath: path] = flag != inverted }
        } write: { object in
            object[keyPath: path] == value ? nil : .bool(object[keyPath: path] != inverted)
        }
    }

    static func number(_ key: String, _ path: Path<String?>, _ doc: String) -> Field {
        Field(key, .integer, doc) { node, object, reader in
            object[keyPath: path] = reader.number(node, key)
        } write: {
            $0[keyPath: path].map { .text($0) }
        }
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable & Equatable & Sendable>(
        _ key: String, _ path: Path<Choice>, default value: Choice, _ doc: String
    ) -> Field {
        Field(key, .choice(Choice.allCases.map(\.rawValue)), doc) { node, object, reader in
            if let choice: Choice = reader.choice(node, key) { object[keyPath: path] = choice }
        } write: {
            $0[keyPath: path] == value ? nil : .text($0[keyPath: path].rawValue)
        }
    }

    static func options(_ key: String, _ path: Path<Parameters>, _ doc: String) -> Field {
        Field(key, .map(.text), doc) { node, object, reader in
            object[keyPath: path] = reader.options(node, key)
        } write: { object in
            let options = object[keyPath: path].pairs
            return options.isEmpty ? nil : .map(options.map { YAMLOutput.Entry($0.name, .text($0.value)) })
        }
    }

    /// The fields of a part of the object.
    static func part<Part: Sendable>(_ path: Path<Part>, _ fields: [Field<Part>]) -> [Field] {
        fields.map { field in
            Field(field.key, field.info.type, field.info.doc) { node, object, reader in
                field.read(node, &object[keyPath: path], &reader)
            } write: {
                field.write($0[keyPath: path])
            }
        }
    }
}

extension Array {
    func output<Object>(_ object: Object) -> [YAMLOutput.Entry] where Element == Field<Object> {
        compactMap { field in field.write(object).map { YAMLOutput.Entry(field.key, $0) } }
    }
}

/// What an object's map may say besides its attributes.
struct Extras: Sendable {
    var comment: String?
    var indexComment: String?
    var backfill: String?
    var isConcurrent = false
    var renamedFrom: [String]?
    var renamedFromSpan: SourceSpan?
    var dependsOn: [[String]] = []
    var extensions: [String] = []
    var owner: String?
    var grants: Grants?

    static let comment = Field<Extras>.sqlFree("comment", \.comment, "the comment on the object")
    static let indexComment = Field<Extras>.sqlFree(
        "index_comment", \.indexComment, "the comment on the index behind the constraint")
    static let renamedFrom = Field<Extras>(
        "renamed_from", .name, "an earlier name: the object is renamed, its data kept"
    ) {
        node, extras, reader in
        extras.renamedFrom = reader.path(node, "renamed_from")
        extras.renamedFromSpan = node.span
    } write: { _ in
        nil
    }
    static let dependsOn = Field<Extras>("depends_on", .list(.name), "objects that must be there first") {
        node, extras, reader in
        extras.dependsOn = reader.names(node, "depends_on").compactMap(NameNotation.parse)
    } write: { _ in
        nil
    }
    static let backfill = Field<Extras>("backfill", .sql, "the value for rows that exist when the column is added") {
        node, extras, reader in
        extras.backfill = reader.sql(node, "backfill")
    } write: { _ in
        nil
    }
    static let concurrently = Field<Extras>(
        "concurrently", .boolean, "build and drop the index without blocking writes, in a step of its own"
    ) { node, extras, reader in
        extras.isConcurrent = reader.bool(node, "concurrently") ?? false
    } write: { _ in
        nil
    }

    static let named = [comment, owner, grants, renamedFrom, dependsOn]
}

extension Field {
    /// Text that is nobody's SQL: any characters, taken as they are.
    static func sqlFree(_ key: String, _ path: Path<String?>, _ doc: String) -> Field {
        Field(key, .text, doc) { node, object, reader in
            object[keyPath: path] = reader.text(node, key)
        } write: {
            $0[keyPath: path].map { .text($0) }
        }
    }
}
