import DatabaseAccess
import PostgresClient
import SQLText
import SchemaModel

/// Sequences whose next number a row has already: the next insert fails.
/// <https://www.postgresql.org/docs/current/functions-sequence.html>
enum SequencePositions {
    static func find(_ session: borrowing PostgresSession, _ ignore: [String]) throws -> [Finding] {
        var result: [Finding] = []
        for use in try uses(session) where !use.isIgnored(ignore) {
            if let finding = look(use, session) { result.append(finding) }
        }
        return result
    }

    private struct Use {
        let sequence: [String]
        let table: [String]
        let column: String
        let increment: String

        var isDescending: Bool { increment.hasPrefix("-") }

        func isIgnored(_ patterns: [String]) -> Bool {
            patterns.contains { Glob.matches($0, table.joined(separator: ".")) || Glob.matches($0, table[1]) }
        }
    }

    /// The columns that take their numbers from sequences: those that own one, and those whose defaults ask one. Sequences that
    /// begin anew at their end repeat numbers on purpose.
    private static func uses(_ session: borrowing PostgresSession) throws -> [Use] {
        let rows = try session.look(
            """
            WITH uses AS (
              SELECT d.objid AS sequence, d.refobjid AS relation, d.refobjsubid AS number FROM pg_depend d
              WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
                AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
              UNION
              SELECT d.refobjid, e.adrelid, e.adnum FROM pg_depend d JOIN pg_attrdef e ON e.oid = d.objid
              WHERE d.classid = 'pg_attrdef'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid = 0)
            SELECT sn.nspname, s.relname, tn.nspname, t.relname, a.attname, q.seqincrement
            FROM uses u JOIN pg_sequence q ON q.seqrelid = u.sequence
            JOIN pg_class s ON s.oid = u.sequence JOIN pg_namespace sn ON sn.oid = s.relnamespace
            JOIN pg_class t ON t.oid = u.relation JOIN pg_namespace tn ON tn.oid = t.relnamespace
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = u.number
            WHERE t.relkind IN ('r', 'p') AND NOT t.relispartition AND NOT q.seqcycle
              AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype)
              AND tn.nspname <> \(literal: ReservedSchemas.state)
              AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = t.oid AND e.deptype = 'e')
            ORDER BY 3, 4, 5, 1, 2
            """)
        return (0..<rows.rowCount).map { row in
            Use(
                sequence: rows.path(row, 0...1), table: rows.path(row, 2...3), column: rows.string(row, 4),
                increment: rows.string(row, 5))
        }
    }

    private static func look(_ use: Use, _ session: borrowing PostgresSession) -> Finding? {
        let column = NameNotation.write(use.table + [use.column])
        let edge: SQL = use.isDescending ? "min" : "max"
        let step: SQL = "CASE WHEN s.is_called THEN \(expression: use.increment) ELSE 0 END"
        let beyond: SQL = use.isDescending ? "<=" : ">="
        let rows: ResultTable
        do {
            rows = try session.look(
                """
                SELECT e.value::numeric, s.last_value::numeric + \(step), e.value::numeric NOT BETWEEN q.seqmin AND q.seqmax
                FROM \(path: use.sequence) s, pg_sequence q, (SELECT \(edge)(\(name: use.column)) AS value FROM \(path: use.table)) e
                WHERE q.seqrelid = to_regclass($1) AND e.value::numeric \(beyond) s.last_value::numeric + \(step)
                """, [Quoting.path(use.sequence)])
        } catch {
            let grant: SQL = "GRANT SELECT ON \(path: use.table), \(path: use.sequence) TO \(name: session.userName);"
            return Finding(
                .problem, "sequence.unseen",
                "whether the sequence of \(column) is ahead cannot be told: \(error.message)",
                remedies: error.code == "42501" ? [grant.text] : [])
        }
        guard rows.rowCount > 0 else { return nil }
        let (value, next) = (rows.string(0, 0), rows.string(0, 1))
        let most = use.isDescending ? "lowest" : "highest"
        let sequence = NameNotation.write(use.sequence)
        let message = "sequence \(sequence) gives \(next) next, and the \(most) value of \(column) is \(value) already"
        if rows.bool(0, 2) {
            return Finding(
                .problem, "sequence.behind", message, details: ["that value is none that the sequence may give at all"])
        }
        let sql: SQL = "SELECT setval(\(literal: Quoting.path(use.sequence)), \(expression: value));"
        return Finding(.problem, "sequence.behind", message, remedies: [sql.text])
    }
}
