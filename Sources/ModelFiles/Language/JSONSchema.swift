import SchemaModel

/// The model language as a JSON Schema (draft 2020-12), for editors: made from the same declarations that the loader reads by.
package enum JSONSchema {
    package static func text() -> String {
        var properties: [(String, String)] = [
            (
                "schema",
                object([
                    ("type", quoted("string")), ("description", quoted("the schema of unqualified names in this file")),
                ])
            )
        ]
        for section in ModelLanguage.sections {
            properties.append(
                (section.sectionKey, described(type(section.entryType, isSection: true), section.sectionDoc)))
        }
        properties += overrides
        let root = object([
            ("$schema", quoted("https://json-schema.org/draft/2020-12/schema")),
            ("title", quoted("autogen model")),
            ("type", quoted("object")),
            ("properties", object(properties)),
            (
                "$defs",
                object([
                    (Table.partitionsField.key, described(type(Table.partitionsField.type), Table.partitionsField.doc))
                ])
            ),
            ("patternProperties", object([("^x-", "true")])),
            ("additionalProperties", "false"),
        ])
        return Layout.indented(root) + "\n"
    }

    /// What an object says for one database alone.
    private static var overrides: [(String, String)] {
        ModelDialect.allCases.map { dialect in
            let schema = object([("type", "[\"object\",\"null\"]")])
            return (
                dialect.rawValue,
                described(schema, "what holds in \(dialect.title) alone, in place of what stands beside it")
            )
        }
    }

    private static func described(_ schema: String, _ doc: String) -> String {
        "{" + quoted("description") + ":" + quoted(doc) + "," + schema.dropFirst()
    }

    private static func type(_ type: ValueType, isSection: Bool = false) -> String {
        switch type {
        // YAML reads `1.10`, `no` and `null` as other things than text; the loader takes them as written.
        case .name, .sql, .text: return object([("type", "[\"string\",\"number\",\"boolean\",\"null\"]")])
        case .boolean: return object([("type", quoted("boolean"))])
        case .integer: return object([("type", "[\"integer\",\"string\"]")])
        case .choice(let words):
            return object([("enum", "[" + (words.map(quoted) + bare(words)).joined(separator: ",") + "]")])
        case .list(let element):
            return object([
                (
                    "anyOf",
                    "[" + object([("type", quoted("array")), ("items", Self.type(element))]) + "," + Self.type(element)
                        + "]"
                )
            ])
        case .map(let value):
            return object([("type", quoted("object")), ("additionalProperties", Self.type(value))])
        case .object(let fields):
            let object = object([
                ("type", quoted("object")),
                ("properties", self.object(fields().map(property) + overrides)),
                ("additionalProperties", "false"),
            ])
            return isSection ? self.object([("type", quoted("object")), ("additionalProperties", object)]) : object
        case .either(let types):
            return object([
                ("anyOf", "[" + types.map { Self.type($0, isSection: isSection) }.joined(separator: ",") + "]")
            ])
        }
    }

    /// Partitions may have partitions: they are defined once and referred to.
    private static func property(_ field: FieldInfo) -> (String, String) {
        if field.key == Table.partitionsField.key {
            return (field.key, object([("$ref", quoted("#/$defs/\(field.key)"))]))
        }
        return (field.key, described(type(field.type), field.doc))
    }

    /// `yes` and `no` are booleans to YAML 1.1 editors.
    private static func bare(_ words: [String]) -> [String] { words.contains("yes") ? ["true", "false"] : [] }

    private static func object(_ entries: [(String, String)]) -> String {
        "{" + entries.map { quoted($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Compact JSON with line ends and indentation.
    private enum Layout {
        static func indented(_ json: String) -> String {
            var (result, depth, inString, escaped) = ("", 0, false, false)
            func line() { result += "\n" + String(repeating: "  ", count: depth) }
            for character in json {
                if inString {
                    result.append(character)
                    if escaped {
                        escaped = false
                    } else if character == "\\" {
                        escaped = true
                    } else if character == "\"" {
                        inString = false
                    }
                    continue
                }
                switch character {
                case "\"":
                    inString = true
                    result.append(character)
                case "{", "[":
                    result.append(character)
                    depth += 1
                    line()
                case "}", "]":
                    depth -= 1
                    line()
                    result.append(character)
                case ",":
                    result.append(character)
                    line()
                case ":": result += ": "
                default: result.append(character)
                }
            }
            return result
        }
    }
}
