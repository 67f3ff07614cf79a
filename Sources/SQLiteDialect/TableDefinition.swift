/// What a stored `CREATE TABLE` says and no pragma tells: <https://www.sqlite.org/lang_createtable.html>. SQLite has accepted the
/// text, so what it means is never in doubt; what is not of interest is passed over.
struct TableDefinition {
    struct Part {
        var name: String
        var collation: String?
        var isDescending = false
    }

    struct Key {
        var name: String?
        var parts: [Part] = []
        var conflict: String?
        var isAutoincrement = false
        /// Declared with its column, not after the columns.
        var isInColumn = false
    }

    struct Check {
        var name: String?
        var column: String?
        var expression: String
    }

    struct Reference {
        var name: String?
        var columns: [String]
        var table = ""
        var targetColumns: [String] = []
        var onDelete = ""
        var onUpdate = ""
        var match: String?
        var isDeferrable = false
        var isInitiallyDeferred = false
    }

    struct Column {
        var collation: String?
        var notNullConflict: String?
        var notNullName: String?
        var generated: String?
    }

    private(set) var columns: [String: Column] = [:]
    /// In order.
    private(set) var columnNames: [String] = []
    private(set) var primaryKey: Key?
    private(set) var uniques: [Key] = []
    private(set) var checks: [Check] = []
    private(set) var references: [Reference] = []
    private(set) var isStrict = false
    private(set) var isWithoutRowid = false

    init(_ sql: String) {
        var reader = TokenReader(sql)
        guard reader.advance(past: "(") else { return }
        while !reader.isAtEnd {
            if reader.isAt(")") {
                reader.skip()
                break
            }
            if reader.isAt(",") {
                reader.skip()
            } else if ["constraint", "primary", "unique", "check", "foreign"].contains(reader.keyword) {
                readConstraint(&reader)
            } else {
                readColumn(&reader)
            }
        }
        while !reader.isAtEnd {
            isStrict = isStrict || reader.keyword == "strict"
            isWithoutRowid = isWithoutRowid || reader.keyword == "without"
            reader.skip()
        }
    }

    // MARK: - Columns

    private static let beginsConstraint: Set<String> = [
        "constraint", "not", "null", "primary", "unique", "check", "default", "collate", "references", "generated",
        "as",
        "deferrable",
    ]

    private mutating func readColumn(_ reader: inout TokenReader) {
        let name = reader.takeName()
        var column = Column()
        var label: String?
        while !reader.isAtEnd, !reader.isAt(","), !reader.isAt(")") {
            let word = reader.keyword
            guard Self.beginsConstraint.contains(word) else {
                // The type, which the pragma tells.
                reader.skipGroup()
                continue
            }
            reader.skip()
            switch word {
            case "constraint":
                label = reader.takeName()
                continue
            case "default": readDefault(&reader)
            case "not":
                if reader.take("null") { (column.notNullConflict, column.notNullName) = (reader.takeConflict(), label) }
                if reader.take("deferrable") { readDeferral(&reader, isNegated: true) }
            case "null": _ = reader.takeConflict()
            case "deferrable": readDeferral(&reader, isNegated: false)
            case "primary":
                _ = reader.take("key")
                var key = Key(name: label, parts: [Part(name: name)], isInColumn: true)
                if reader.take("desc") { key.parts[0].isDescending = true } else { _ = reader.take("asc") }
                key.conflict = reader.takeConflict()
                key.isAutoincrement = reader.take("autoincrement")
                primaryKey = key
            case "unique":
                uniques.append(
                    Key(name: label, parts: [Part(name: name)], conflict: reader.takeConflict(), isInColumn: true))
            case "check": checks.append(Check(name: label, column: name, expression: reader.takeGroup()))
            case "collate": column.collation = reader.takeName()
            case "references":
                var reference = Reference(name: label, columns: [name])
                readTarget(&reference, &reader)
                references.append(reference)
            case "generated":
                _ = reader.take("always")
                _ = reader.take("as")
                column.generated = reader.takeGroup()
            case "as": column.generated = reader.takeGroup()
            default: break
            }
            label = nil
        }
        columns[Names.folded(name)] = column
        columnNames.append(name)
    }

    private func readDefault(_ reader: inout TokenReader) {
        if reader.isAt("+") || reader.isAt("-") { reader.skip() }
        reader.skipGroup()
    }

    // MARK: - Constraints

    private mutating func readConstraint(_ reader: inout TokenReader) {
        var label: String?
        if reader.take("constraint") { label = reader.takeName() }
        if reader.take("primary") {
            _ = reader.take("key")
            var key = readParts(label, &reader)
            key.conflict = reader.takeConflict()
            primaryKey = key
        } else if reader.take("unique") {
            var key = readParts(label, &reader)
            key.conflict = reader.takeConflict()
            uniques.append(key)
        } else if reader.take("check") {
            checks.append(Check(name: label, column: nil, expression: reader.takeGroup()))
            _ = reader.takeConflict()
        } else if reader.take("foreign") {
            _ = reader.take("key")
            var reference = Reference(name: label, columns: reader.takeNames())
            if reader.take("references") { readTarget(&reference, &reader) }
            references.append(reference)
        } else if label == nil {
            reader.skip()
        }
    }

    private func readParts(_ label: String?, _ reader: inout TokenReader) -> Key {
        var key = Key(name: label)
        guard reader.isAt("(") else { return key }
        reader.skip()
        while !reader.isAtEnd, !reader.isAt(")") {
            if reader.isAt(",") {
                reader.skip()
                continue
            }
            if reader.take("autoincrement") {
                key.isAutoincrement = true
                continue
            }
            var part = Part(name: reader.takeName())
            if reader.take("collate") { part.collation = reader.takeName() }
            if reader.take("desc") { part.isDescending = true } else { _ = reader.take("asc") }
            key.parts.append(part)
        }
        reader.skip()
        return key
    }

    private func readTarget(_ reference: inout Reference, _ reader: inout TokenReader) {
        reference.table = reader.takeName()
        if reader.isAt("(") { reference.targetColumns = reader.takeNames() }
        while true {
            if reader.take("on") {
                let event = reader.keyword
                reader.skip()
                var action = reader.keyword
                reader.skip()
                if action == "set" || action == "no" {
                    action += " " + reader.keyword
                    reader.skip()
                }
                if event == "delete" { reference.onDelete = action }
                if event == "update" { reference.onUpdate = action }
            } else if reader.take("match") {
                reference.match = reader.takeName()
            } else if reader.keyword == "not", reader.following == "deferrable" {
                reader.skip()
                reader.skip()
                _ = Self.deferral(&reader)
            } else if reader.take("deferrable") {
                (reference.isDeferrable, reference.isInitiallyDeferred) = (true, Self.deferral(&reader).isDeferred)
            } else {
                return
            }
        }
    }

    /// What follows a reference from which something else of the column divides it.
    private mutating func readDeferral(_ reader: inout TokenReader, isNegated: Bool) {
        let isDeferred = Self.deferral(&reader).isDeferred
        guard !isNegated, !references.isEmpty else { return }
        references[references.count - 1].isDeferrable = true
        references[references.count - 1].isInitiallyDeferred = isDeferred
    }

    private static func deferral(_ reader: inout TokenReader) -> (isSaid: Bool, isDeferred: Bool) {
        guard reader.take("initially") else { return (false, false) }
        let isDeferred = reader.keyword == "deferred"
        reader.skip()
        return (true, isDeferred)
    }
}
