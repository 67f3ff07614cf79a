import SQLText
import SchemaModel

extension Trigger {
    /// A trigger from its stored text: <https://www.sqlite.org/lang_createtrigger.html>.
    init(_ entry: SQLiteCatalog.Entry, _ schema: SchemaReader) {
        let table = schema.spelt(entry.table)
        self.init(id: .main(.trigger, table, entry.name))
        var reader = TokenReader(entry.sql)
        while !reader.isAtEnd, !reader.take("trigger") { reader.skip() }
        if reader.keyword == "if", reader.following == "not" { for _ in 0..<3 { reader.skip() } }
        _ = reader.takeQualifiedName()
        // One that says nothing runs before.
        timing = .before
        if reader.take("after") { timing = .after } else { _ = reader.take("before") }
        if reader.take("instead") {
            _ = reader.take("of")
            timing = .insteadOf
        }
        events = Event(rawValue: reader.keyword).map { [$0] } ?? []
        reader.skip()
        if reader.take("of") {
            while !reader.isAtEnd, reader.keyword != "on" {
                if reader.isAt(",") {
                    reader.skip()
                } else {
                    updateOf.append(schema.spelt(reader.takeName(), of: table))
                }
            }
        }
        _ = reader.take("on")
        _ = reader.takeQualifiedName()
        if reader.take("for") {
            _ = reader.take("each")
            forEachRow = reader.take("row")
        }
        if reader.take("when") {
            let start = reader.place
            while !reader.isAtEnd, reader.keyword != "begin" { reader.skipGroup() }
            condition = reader.text(from: start, to: reader.place)
        }
        _ = reader.take("begin")
        var end = reader.count
        while end > reader.place, reader.keyword(at: end - 1) != "end" { end -= 1 }
        body = reader.raw(from: reader.place, to: end - 1)
    }

    var creation: SQL {
        let event = events.first ?? .insert
        var sql: SQL =
            "CREATE TRIGGER \(Names.quoted(id.name)) \(expression: timing.rawValue.uppercased()) \(expression: event.rawValue.uppercased())"
        if !updateOf.isEmpty { sql += " OF \(Names.list(updateOf))" }
        sql += " ON \(Names.quoted(id.parentTable.name))"
        if forEachRow { sql += " FOR EACH ROW" }
        if let condition { sql += "\nWHEN \(expression: condition)" }
        return "\(sql)\nBEGIN\n    \(expression: body ?? "")\nEND"
    }
}
