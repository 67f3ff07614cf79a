import SQLText
import SchemaModel

extension Index {
    /// An index from its stored text: <https://www.sqlite.org/lang_createindex.html>.
    init(_ entry: SQLiteCatalog.Entry, _ schema: SchemaReader) {
        let table = schema.spelt(entry.table)
        self.init(id: .main(.index, table, entry.name))
        var reader = TokenReader(entry.sql)
        _ = reader.take("create")
        isUnique = reader.take("unique")
        guard reader.advance(past: "(") else { return }
        var depth = 0
        var start = reader.place
        while !reader.isAtEnd {
            if depth == 0, reader.isAt(",") || reader.isAt(")") {
                let isLast = reader.isAt(")")
                parts.append(Self.part(reader, start, reader.place, table, schema))
                reader.skip()
                start = reader.place
                if isLast { break }
                continue
            }
            if reader.isAt("(") { depth += 1 }
            if reader.isAt(")") { depth -= 1 }
            reader.skip()
        }
        if reader.take("where") { predicate = reader.text(from: reader.place, to: reader.count) }
    }

    private static func part(
        _ reader: TokenReader, _ start: Int, _ end: Int, _ table: String, _ schema: SchemaReader
    ) -> IndexPart {
        var (end, order, collation): (Int, String, String?) = (end, "", nil)
        func word(_ place: Int) -> String { place >= start && place < end ? reader.keyword(at: place) : "" }
        if word(end - 1) == "desc" || word(end - 1) == "asc" {
            order = word(end - 1)
            end -= 1
        }
        if word(end - 2) == "collate" {
            collation = reader.name(at: end - 1)
            end -= 2
        }
        var part = IndexPart(.expression(reader.text(from: start, to: end)))
        if end - start == 1, reader.isName(at: start) {
            part.subject = .column(schema.spelt(reader.name(at: start), of: table))
        }
        part.collation = collation.map { [$0] }
        (part.isDescending, part.nullsFirst) = (order == "desc", order == "desc")
        part.saysAscending = Uncompared(order == "asc")
        return part
    }

    var creation: SQL {
        let rows: SQL = predicate.map { "\nWHERE \(expression: $0)" } ?? ""
        return
            "CREATE \(isUnique ? "UNIQUE " : "" as SQL)INDEX \(Names.quoted(id.name)) ON \(Names.quoted(id.parentTable.name)) (\(IndexSQL.parts(parts)))\(rows)"
    }
}

enum IndexSQL {
    static func parts(_ parts: [IndexPart]) -> SQL { parts.map(part).joined(separator: ", ") }

    private static func part(_ part: IndexPart) -> SQL {
        var sql: SQL =
            switch part.subject {
            case .column(let name): Names.quoted(name)
            case .expression(let text): "\(expression: text)"
            }
        if let collation = part.collation?.last { sql += " COLLATE \(Names.quoted(collation))" }
        return part.isDescending ? "\(sql) DESC" : part.saysAscending.value ? "\(sql) ASC" : sql
    }
}
