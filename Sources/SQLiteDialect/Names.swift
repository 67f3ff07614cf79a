import DatabaseAccess
import SQLText
import SchemaModel

/// Names in SQLite's SQL, for other rooms.
package enum SQLiteNames {
    package static func quoted(_ name: String) -> SQL { Names.quoted(name) }

    /// What SQLite says of a statement, in terms of the tables that people know.
    package static func told(_ error: DatabaseError, of sql: String) -> DatabaseError {
        var error = error
        error.message = TableRebuild.told(error.message, of: sql)
        return error
    }

    /// Whether two names are one to SQLite, which tells no upper from lower case.
    package static func areOne(_ left: String, _ right: String) -> Bool { Names.folded(left) == Names.folded(right) }
}

/// Names in SQLite's SQL.
enum Names {
    /// The only schema that autogen manages in a SQLite database: the file itself.
    static let schema = "main"

    /// A name, quoted only where SQLite needs it.
    static func quoted(_ name: String) -> SQL {
        SQL(trusted: isPlain(name) ? name : Quoting.quoted(name))
    }

    static func list(_ names: [String]) -> SQL { names.map(quoted).joined(separator: ", ") }

    /// A string constant. A backslash is a character like any other here.
    static func literal(_ text: String) -> SQL {
        var result = "'"
        for scalar in text.unicodeScalars {
            if scalar == "'" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return SQL(trusted: result + "'")
    }

    /// Names that differ by the case of English letters alone are one to SQLite.
    static func folded(_ name: String) -> String {
        String(
            decoding: name.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 },
            as: UTF8.self)
    }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, !Tokenizer.isDigit(first), !name.utf8.contains(UInt8(ascii: "$")) else {
            return false
        }
        return name.utf8.allSatisfy { Tokenizer.isNamePart($0) && $0 < 0x80 } && !keywords.contains(folded(name))
    }

    /// The words that SQLite's parser knows: <https://www.sqlite.org/lang_keywords.html>. A test compares them with the library.
    static let keywords: Set<String> = Set(
        """
        abort action add after all alter always analyze and as asc attach autoincrement before begin between by cascade
        case cast check collate column commit conflict constraint create cross current current_date current_time
        current_timestamp database default deferrable deferred delete desc detach distinct do drop each else end escape
        except exclude exclusive exists explain fail filter first following for foreign from full generated glob group
        groups having if ignore immediate in index indexed initially inner insert instead intersect into is isnull join
        key last left like limit match materialized natural no not nothing notnull null nulls of offset on or order
        others outer over partition plan pragma preceding primary query raise range recursive references regexp reindex
        release rename replace restrict returning right rollback row rows savepoint select set table temp temporary then
        ties to transaction trigger unbounded union unique update using vacuum values view virtual when where window
        with without
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

extension ObjectID {
    static func main(_ kind: ObjectKind, _ path: String...) -> ObjectID { ObjectID(kind, [Names.schema] + path) }
}
