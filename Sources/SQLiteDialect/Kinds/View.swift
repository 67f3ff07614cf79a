import SQLText
import SchemaModel

extension View {
    /// A view from its stored text: <https://www.sqlite.org/lang_createview.html>.
    init(_ entry: SQLiteCatalog.Entry) {
        self.init(id: .main(.view, entry.name))
        var reader = TokenReader(entry.sql)
        while !reader.isAtEnd, !reader.take("view") { reader.skip() }
        if reader.keyword == "if", reader.following == "not" { for _ in 0..<3 { reader.skip() } }
        _ = reader.takeQualifiedName()
        if reader.isAt("(") { columnNames = reader.takeNames() }
        _ = reader.take("as")
        query = reader.raw(from: reader.place, to: reader.count)
        while let last = query.last, last == ";" || last.isWhitespace { query.removeLast() }
    }

    var creation: SQL {
        let columns: SQL = columnNames.isEmpty ? "" : " (\(Names.list(columnNames)))"
        return "CREATE VIEW \(Names.quoted(id.name))\(columns) AS\n\(expression: query)"
    }
}
