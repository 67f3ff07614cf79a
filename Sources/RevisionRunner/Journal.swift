import DatabaseAccess
import SQLText

/// The tables in which autogen keeps what it did to a database: version rows, and an append-only history.
package struct Journal: Sendable {
    package struct Event: Sendable {
        package let revision: String
        package let direction: String
        package let what: String
        package let step: Int
        /// The place in a step that has no transaction; nil where the event is about the whole step.
        package let statement: Int?
        package let checksum: String
        package let at: String
        /// The key that batches came to.
        package let position: String?
    }

    /// What is entered.
    package struct Entry: Sendable {
        package let what: String
        package let revision: String
        package let direction: String
        package let step: Int
        package let checksum: String
        package let host: String
        package let tool: String
        package var statement: Int?
        package var milliseconds: Int?
        package var position: String?
        /// The revision's text.
        package var source: String?

        package init(
            what: String, revision: String, direction: String, step: Int, checksum: String, host: String, tool: String
        ) {
            (self.what, self.revision, self.direction) = (what, revision, direction)
            (self.step, self.checksum, self.host, self.tool) = (step, checksum, host, tool)
        }
    }

    /// What these tables look like: 1 knew neither batches nor texts of revisions, 2 does. It stands in the schema's comment, which
    /// everybody may read and every dump holds.
    package static let version = 2
    private static let mark = "autogen journal, version "

    package let schema: String

    package init(schema: String = "autogen_state") { self.schema = schema }

    private var versions: SQL { "\(path: [schema, "version"])" }
    private var history: SQL { "\(path: [schema, "history"])" }

    package func exists(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        try session.value("SELECT to_regclass($1) IS NOT NULL", [versions.text]) == "t"
    }

    package func create(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        if try exists(session) { return try complete(session) }
        try session.execute(
            SQL(
                """
                BEGIN;
                CREATE SCHEMA IF NOT EXISTS \(name: schema);
                CREATE TABLE IF NOT EXISTS \(versions) (version text PRIMARY KEY);
                CREATE TABLE IF NOT EXISTS \(history) (
                    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    at timestamptz NOT NULL DEFAULT clock_timestamp(),
                    revision text NOT NULL,
                    direction text NOT NULL,
                    event text NOT NULL,
                    step integer NOT NULL,
                    statement integer,
                    checksum text NOT NULL,
                    milliseconds integer,
                    by_user text NOT NULL DEFAULT current_user,
                    host text,
                    tool text NOT NULL,
                    position text,
                    source text
                );
                \(marking);
                COMMIT
                """
            ).text)
    }

    /// The version that a journal says it is of; nil where it says nothing, as those of 1 and some of 2.
    package func version(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Int? {
        let comment = try session.value(
            "SELECT obj_description(to_regnamespace($1)::oid, 'pg_namespace')", [SQL("\(name: schema)").text])
        guard let comment, comment.hasPrefix(Self.mark) else { return nil }
        return Int(comment.dropFirst(Self.mark.count))
    }

    /// Who may write to the tables need not own the schema.
    private var marking: SQL {
        """
        DO $$ BEGIN COMMENT ON SCHEMA \(name: schema) IS \(literal: "\(Self.mark)\(Self.version)");
        EXCEPTION WHEN insufficient_privilege THEN NULL; END $$
        """
    }

    /// Brings what earlier versions of autogen made to this one.
    private func complete(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        if try version(session) == Self.version { return }
        let found = try session.value(
            "SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass($1) AND attname IN ('position', 'source')",
            [history.text])
        if found != "2" {
            try session.execute(
                SQL(
                    """
                    ALTER TABLE \(history) ADD COLUMN IF NOT EXISTS position text, ADD COLUMN IF NOT EXISTS source text
                    """
                ).text)
        }
        try session.execute(marking.text)
    }

    /// The texts of revisions that were applied, where they were kept.
    package func sources(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> [String:
        String]
    {
        guard try exists(session) else { return [:] }
        let rows = try session.query(
            SQL(
                """
                SELECT DISTINCT ON (revision) revision, to_jsonb(h) ->> 'source' FROM \(history) h
                WHERE event IN ('done', 'stamped', 'accepted') AND direction = 'upgrade' ORDER BY revision, id DESC
                """
            ).text, [])
        var result: [String: String] = [:]
        for row in 0..<rows.rowCount { result[rows.string(row, 0)] = rows.optionalString(row, 1) }
        return result
    }

    package func current(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> [String] {
        guard try exists(session) else { return [] }
        let rows = try session.query(SQL("SELECT version FROM \(versions) ORDER BY version").text, [])
        return (0..<rows.rowCount).map { rows.string($0, 0) }
    }

    /// The steps of a revision that ran since it was last finished, in either direction.
    package func unfinished(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> [Event] {
        guard try exists(session) else { return [] }
        let rows = try session.query(
            SQL(
                """
                SELECT revision, direction, event, step, checksum, at, statement, to_jsonb(h) ->> 'position' FROM \(history) h
                WHERE event IN ('step', 'intent', 'statement', 'batch') AND id > coalesce((
                  SELECT max(id) FROM \(history) f WHERE f.revision = h.revision AND f.event IN ('done', 'stamped')), 0)
                ORDER BY id
                """
            ).text, [])
        return (0..<rows.rowCount).map { row in
            Event(
                revision: rows.string(row, 0), direction: rows.string(row, 1), what: rows.string(row, 2),
                step: rows.int(row, 3), statement: rows.isNull(row, 6) ? nil : rows.int(row, 6),
                checksum: rows.string(row, 4), at: rows.string(row, 5), position: rows.optionalString(row, 7))
        }
    }

    /// The checksums of the upgrades that were finished or stamped last.
    package func checksums(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> [String:
        String]
    {
        guard try exists(session) else { return [:] }
        let rows = try session.query(
            SQL(
                """
                SELECT DISTINCT ON (revision) revision, checksum FROM \(history)
                WHERE event IN ('done', 'stamped', 'accepted') AND direction = 'upgrade' ORDER BY revision, id DESC
                """
            ).text, [])
        var result: [String: String] = [:]
        for row in 0..<rows.rowCount { result[rows.string(row, 0)] = rows.string(row, 1) }
        return result
    }

    package func record(
        _ session: borrowing some DatabaseSession & ~Copyable, _ entries: Entry...
    ) throws(DatabaseError) {
        var values: [String?] = []
        let rows = entries.map { entry -> String in
            let fields: [String?] = [
                entry.revision, entry.direction, entry.what, String(entry.step), entry.checksum,
                entry.milliseconds.map(String.init), entry.host, entry.tool, entry.statement.map(String.init),
                entry.position, entry.source,
            ]
            values += fields
            let first = values.count - fields.count
            return "(" + fields.indices.map { "$\(first + $0 + 1)" }.joined(separator: ", ") + ")"
        }
        let columns: SQL =
            "revision, direction, event, step, checksum, milliseconds, host, tool, statement, position, source"
        _ = try session.query(
            SQL("INSERT INTO \(history) (\(columns))\nVALUES ").text + rows.joined(separator: ",\n"), values)
    }

    /// Puts the version rows where a revision's end leaves them.
    package func move(
        _ session: borrowing some DatabaseSession & ~Copyable, remove: [String], add: [String]
    ) throws(DatabaseError) {
        for version in remove {
            _ = try session.query(SQL("DELETE FROM \(versions) WHERE version = $1").text, [version])
        }
        for version in add {
            _ = try session.query(
                SQL("INSERT INTO \(versions) (version) VALUES ($1) ON CONFLICT DO NOTHING").text, [version])
        }
    }
}
