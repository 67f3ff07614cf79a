import DatabaseAccess
import SQLText
import SchemaModel

/// The rows that stood in the way of a statement: how many, and some of their keys. Asked after it was rolled back, so nothing is told
/// where the statement's own revision made what they are about.
enum OffendingRows {
    static func note(
        _ error: DatabaseError, _ sql: String, _ session: borrowing some DatabaseSession & ~Copyable
    ) -> String? {
        guard let table = table(sql) else { return nil }
        do throws(DatabaseError) {
            try session.execute("BEGIN READ ONLY; SET LOCAL statement_timeout = '30s'; SET LOCAL lock_timeout = '2s'")
            let note = try condition(error, sql, table, session).flatMap { condition throws(DatabaseError) in
                try count(condition, table, session)
            }
            try session.execute("ROLLBACK")
            return note
        } catch {
            try? session.execute("ROLLBACK")
            return nil
        }
    }

    /// The table that a definition is about.
    private static func table(_ sql: String) -> [String]? {
        var names = StatementNames(sql)
        guard let verb = names.word() else { return nil }
        names.skipModifiers()
        guard let kind = names.word() else { return nil }
        let path: [String]? =
            switch (verb, kind) {
            case ("alter", "table"): names.name()
            case ("create", "index"): names.name(after: "on")
            default: nil
            }
        guard let path, path.count < 3 else { return nil }
        return path.count == 1 ? ["public"] + path : path
    }

    private static func condition(
        _ error: DatabaseError, _ sql: String, _ table: [String],
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> SQL? {
        let quoted = error.message.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
        switch error.code {
        case "23502":
            guard quoted.count > 1 else { return nil }
            return "\(name: quoted[1]) IS NULL"
        case "23514":
            guard quoted.count > 1, let text = try check(quoted[1], sql, table, session) else { return nil }
            return "NOT (\(expression: text))"
        case "23505":
            guard let key = keys(error) else { return nil }
            let columns: SQL = "\(expression: key)"
            var restriction: SQL = "true"
            if let place = predicate(sql) { restriction = "\(expression: place)" }
            return """
                (\(restriction)) AND (\(columns)) IN (SELECT \(columns) FROM \(path: table) WHERE \(restriction)
                  GROUP BY \(columns) HAVING count(*) > 1)
                """
        case "23P01":
            guard let exclusion = Exclusion(sql) else { return nil }
            return exclusion.condition(table, where: predicate(sql))
        case "23503":
            let found = try session.query(
                """
                SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.oid = to_regclass($1)
                """, [other(sql).map { NameNotation.write($0) }])
            guard let key = keys(error), found.rowCount > 0, let columns = try referenced(sql, session) else {
                return nil
            }
            let (mine, theirs): (SQL, SQL) = ("\(expression: key)", "\(expression: columns)")
            return """
                (\(mine)) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT \(theirs) FROM \(expression: found.string(0, 0))) other
                  WHERE (other.*) IS NOT DISTINCT FROM ROW(\(mine)))
                """
        case "22P02":
            let names = StatementNames(sql)
            guard let column = names.name(after: "alter", "column") ?? names.names(after: "alter").last,
                let value = quoted.dropLast().last, quoted.count > 2
            else { return nil }
            return "\(name: column[0])::text = \(literal: value)"
        default: return nil
        }
    }

    /// `Key (a, b)=(1, 2) is duplicated.`
    private static func keys(_ error: DatabaseError) -> String? {
        guard let detail = error.detail, detail.hasPrefix("Key ("), let end = detail.firstRange(of: ")=(") else {
            return nil
        }
        return String(detail[detail.index(detail.startIndex, offsetBy: 5)..<end.lowerBound])
    }

    /// What stands after WHERE in the definition of a partial index.
    private static func predicate(_ sql: String) -> String? {
        var scanner = SQLScanner(Array(sql.utf8))
        var (depth, start): (Int, Int?) = (0, nil)
        while let token = scanner.nextSignificant() {
            switch token.kind {
            case .symbol(UInt8(ascii: "(")): depth += 1
            case .symbol(UInt8(ascii: ")")): depth -= 1
            case .word where depth == 0 && scanner.keyword(token) == "where": start = token.range.upperBound
            default: break
            }
        }
        return start.map { scanner.text($0..<sql.utf8.count) }
    }

    /// The expression of a constraint that a statement adds, or that the table has.
    private static func check(
        _ name: String, _ sql: String, _ table: [String], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> String? {
        var scanner = SQLScanner(Array(sql.utf8))
        var (depth, start, isNext): (Int, Int?, Bool) = (0, nil, false)
        while let token = scanner.nextSignificant() {
            if token.kind == .symbol(UInt8(ascii: "(")) {
                if isNext, depth == 0 { start = token.range.upperBound }
                depth += 1
            } else if token.kind == .symbol(UInt8(ascii: ")")) {
                depth -= 1
                if depth == 0, let start { return scanner.text(start..<token.range.lowerBound) }
            }
            isNext = token.kind == .word && scanner.keyword(token) == "check"
        }
        return try session.query(
            """
            SELECT pg_get_expr(k.conbin, k.conrelid) FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = $2 AND k.conname = $3
            UNION ALL SELECT NULL
            """, table + [name]
        ).optionalString(0, 0)
    }

    private static func other(_ sql: String) -> [String]? {
        StatementNames(sql).names(after: "references").first.map { $0.count == 1 ? ["public"] + $0 : $0 }
    }

    /// The columns that a foreign key points at: those it names, else the other table's primary key.
    private static func referenced(
        _ sql: String, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> String? {
        let names = StatementNames(sql).all
        guard let place = names.firstIndex(where: { $0.keyword == "references" }), place + 1 < names.count else {
            return nil
        }
        if names[place + 1].isCall {
            let depth = names[place + 1].depth
            let columns = names[(place + 2)...].prefix { $0.depth > depth }.filter { $0.keyword != "," }
            return columns.map { SQL("\(path: $0.path)").text }.joined(separator: ", ")
        }
        return try key(of: names[place + 1].path, session)
    }

    private static func key(
        of path: [String], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> String? {
        try session.query(
            """
            SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) FROM pg_constraint p
            JOIN pg_class c ON c.oid = p.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            CROSS JOIN unnest(p.conkey) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
            WHERE p.contype = 'p' AND n.nspname = $1 AND c.relname = $2
            """, path.count == 1 ? ["public"] + path : path
        ).optionalString(0, 0)
    }

    private static func count(
        _ condition: SQL, _ table: [String], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> String? {
        let key = try key(of: table, session)
        let columns = key ?? "ctid"
        let rows = try session.query(
            SQL(
                """
                SELECT count(*) OVER (), concat_ws(', ', \(expression: columns)) FROM \(path: table) WHERE \(condition)
                ORDER BY \(expression: columns) LIMIT 3
                """
            ).text, [])
        guard rows.rowCount > 0, let count = rows.optionalString(0, 0) else { return nil }
        // One column stands for itself, several for a row; what is no key already has its parentheses.
        let isRow = columns.contains(", ")
        let samples = (0..<rows.rowCount).map { row in
            let value = rows.optionalString(row, 1) ?? ""
            return isRow ? "(\(value))" : value
        }
        let verb =
            count == "1" ? "row of \(NameNotation.write(table)) stands" : "rows of \(NameNotation.write(table)) stand"
        let which = isRow ? "(\(columns))" : columns
        return "\(count) \(verb) in the way, such as \(which) = \(samples.joined(separator: ", "))"
    }
}
