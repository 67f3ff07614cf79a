import DatabaseAccess
import MigrationPlan
import SchemaModel
import SQLText

extension TextSearchDictionary: CatalogSection {
    package static func catalogQueries(_ version: Int) -> [String] {
        [
            """
            SELECT d.oid, d.dictname, d.dictnamespace, t.tmplnamespace, t.tmplname, d.dictinitoption
            FROM pg_ts_dict d JOIN pg_ts_template t ON t.oid = d.dicttemplate WHERE d.oid >= 16384
            """
        ]
    }

    package static func read(_ tables: [ResultTable], into catalog: inout CatalogReader) {
        let rows = tables[0]
        for row in 0..<rows.rowCount where !catalog.names.isMember(CatalogClass.textSearchDictionary, rows.int(row, 0))
        {
            let path = [catalog.names.schemas[rows.int(row, 2)] ?? "", rows.string(row, 1)]
            var dictionary = TextSearchDictionary(id: ObjectID(.textSearchDictionary, path))
            dictionary.template = catalog.names.path(rows.int(row, 3), rows.string(row, 4))
            dictionary.options = options(rows.optionalString(row, 5) ?? "")
            catalog.insert(dictionary, CatalogClass.textSearchDictionary, rows.int(row, 0))
        }
    }

    /// The catalog keeps options as SQL: `language = 'english', maxlen = 12`. A number and the text of one are two things to
    /// it: the text keeps its quotes.
    private static func options(_ text: String) -> Parameters {
        var options: Parameters = [:]
        var rest = text[...]
        while let sign = rest.firstRange(of: " = ") {
            let name = NameNotation.parse(String(rest[..<sign.lowerBound]))?.first ?? String(rest[..<sign.lowerBound])
            rest = rest[sign.upperBound...]
            if rest.first == "'" || rest.hasPrefix("E'") {
                let value = quoted(&rest)
                options[name] = isNumber(value) || value.hasPrefix("'") ? "'\(value)'" : value
            } else {
                let value = rest.prefix { $0 != "," }
                options[name] = String(value)
                rest = rest[value.endIndex...]
            }
            rest = rest.drop { $0 == "," || $0 == " " }
        }
        return options
    }

    private static func quoted(_ rest: inout Substring) -> String {
        let isEscaped = rest.first == "E"
        rest = rest.drop { $0 != "'" }.dropFirst()
        var value = ""
        while let character = rest.popFirst() {
            if character == "'" || isEscaped && character == "\\" {
                guard rest.first == character else { break }
                rest = rest.dropFirst()
            }
            value.append(character)
        }
        return value
    }

    private static func isNumber(_ text: String) -> Bool {
        Double(text) != nil && text.allSatisfy { $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }
    }

    private static func option(_ name: String, _ value: String) -> SQL {
        if isNumber(value) { return "\(name: name) = \(expression: value)" }
        let isQuoted = value.count > 1 && value.hasPrefix("'") && value.hasSuffix("'")
        return "\(name: name) = \(literal: isQuoted ? String(value.dropFirst().dropLast()) : value)"
    }

    static let rules = ObjectRules(
        TextSearchDictionary.self,
        create: { dictionary, _ in
            let options = dictionary.options.pairs.map { ", " + option($0.name, $0.value) }.joined(separator: "")
            return [
                Statement(
                    "CREATE TEXT SEARCH DICTIONARY \(path: dictionary.id.path) (TEMPLATE = \(path: dictionary.template)\(options))"
                )
            ]
        },
        drop: { dictionary, _ in [Statement("DROP TEXT SEARCH DICTIONARY \(path: dictionary.id.path)")] },
        rename: { dictionary, id in TypeNames.rename(dictionary.id, to: id, keyword: "TEXT SEARCH DICTIONARY") },
        attributes: [
            .replaces("template", \TextSearchDictionary.template),
            AttributeRule("options", \TextSearchDictionary.options) { old, new, _ in
                // What is set comes last.
                let kept = old.options.names.filter { new.options[$0] == old.options[$0] }
                let changed = new.options.names.filter { old.options[$0] != new.options[$0] }
                let set = kept + changed == new.options.names ? changed : new.options.names
                let reset = old.options.names.filter { new.options[$0] == nil }.map { SQL("\(name: $0)") }
                let list = (reset + set.map { option($0, new.options[$0] ?? "") }).joined(separator: ", ")
                return .alter([Statement("ALTER TEXT SEARCH DICTIONARY \(path: new.id.path) (\(list))")])
            },
        ])
}
