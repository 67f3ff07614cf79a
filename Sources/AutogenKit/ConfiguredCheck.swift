import DatabaseAccess
import PostgresClient
import SQLiteClient
import SQLText

/// An assertion of `autogen.yml`, under `checks:`.
struct ConfiguredCheck: Sendable, Equatable {
    static let keys = ["sql", "expect"]

    let name: String
    var sql = ""
    /// The one value that it must give; nil where it must give no row, zero or true.
    var expect: String?

    private static let shownRows = 5

    func run(_ session: borrowing PostgresSession) -> Finding {
        do throws(DatabaseError) { return judge(try fetch(session)) } catch { return failure(error) }
    }

    /// In a SQLite file, which is read and not written meanwhile.
    func run(_ session: borrowing SQLiteSession) -> Finding {
        do throws(DatabaseError) {
            try session.execute("PRAGMA query_only = ON")
            return judge(try session.query(sql, []))
        } catch { return failure(error) }
    }

    private func failure(_ error: DatabaseError) -> Finding {
        Finding(
            .problem, "check", "\(name): could not run: \(error.message)",
            details: error.code == "57014" ? ["it may take 60 seconds"] : [])
    }

    private func judge(_ rows: ResultTable) -> Finding {
        let single = rows.rowCount == 1 && rows.columnCount == 1 ? rows.optionalString(0, 0) : nil
        if let expect {
            if let single, Self.same(single, expect) { return Finding(.ok, "check", "\(name): \(expect), as expected") }
            return Finding(.problem, "check", "\(name): expected \(expect), and got other rows", details: shown(rows))
        }
        if rows.rowCount == 0 || single == "0" || single == "t" { return Finding(.ok, "check", "\(name): holds") }
        return Finding(
            .problem, "check", "\(name): does not hold; it must give no row, 0 or true", details: shown(rows))
    }

    /// Booleans are `t` and `f` on the wire, and `true` and `false` to people.
    private static func same(_ value: String, _ expected: String) -> Bool {
        value == expected || ["t true", "f false"].contains("\(value) \(expected)")
    }

    private func shown(_ rows: ResultTable) -> [String] {
        if rows.rowCount == 0 { return ["no row"] }
        let lines = (0..<min(rows.rowCount, Self.shownRows)).map { row in
            (0..<rows.columnCount).map { rows.optionalString(row, $0) ?? "null" }.joined(separator: " | ")
        }
        return lines + (rows.rowCount > Self.shownRows ? ["…"] : [])
    }

    /// The first rows, by a cursor, since nobody reads a million; what is no query for a cursor (`SHOW`) runs as it is.
    private func fetch(_ session: borrowing PostgresSession) throws(DatabaseError) -> ResultTable {
        let query = SQL(trusted: sql)
        do throws(DatabaseError) {
            return try fetch("DECLARE autogen_check NO SCROLL CURSOR FOR \(query)", session)
        } catch {
            guard error.code == "42601" else { throw error }
            return try session.look(query)
        }
    }

    private func fetch(_ declare: SQL, _ session: borrowing PostgresSession) throws(DatabaseError) -> ResultTable {
        try session.execute("BEGIN READ ONLY; SET LOCAL statement_timeout = '60s'")
        do throws(DatabaseError) {
            _ = try session.query(declare.text, [])
            let rows = try session.query("FETCH \(Self.shownRows + 1) FROM autogen_check", [])
            try session.execute("ROLLBACK")
            return rows
        } catch {
            try? session.execute("ROLLBACK")
            throw error
        }
    }
}
