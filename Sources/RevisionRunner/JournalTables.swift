import DatabaseAccess
import SQLText

/// Where a database keeps the journal.
protocol JournalTables: Sendable {
    var versions: SQL { get }
    var history: SQL { get }
    func exist(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool
    /// Whether the history is there, too.
    func isWhole(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool
    func create(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError)
    /// The text in which the tables' version stands.
    func note(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> String?
    /// Brings what earlier versions of autogen made to this one.
    func complete(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError)
    /// The role that made an entry of the history `h`; null where there are no roles.
    var user: SQL { get }
    /// A column of the history `h` that earlier versions did not know; null where there is none.
    func column(_ name: String) -> SQL
}

struct PostgresJournal: JournalTables {
    let schema: String

    var versions: SQL { "\(path: [schema, "version"])" }
    var history: SQL { "\(path: [schema, "history"])" }
    var user: SQL { "h.by_user" }

    func exist(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        try session.value("SELECT to_regclass($1) IS NOT NULL", [versions.text]) == "t"
    }

    func isWhole(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        try session.value("SELECT to_regclass($1) IS NOT NULL", [history.text]) == "t"
    }

    func create(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
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

    /// The schema's comment, which everybody may read and every dump holds.
    func note(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> String? {
        try session.value(
            "SELECT obj_description(to_regnamespace($1)::oid, 'pg_namespace')", [SQL("\(name: schema)").text])
    }

    /// Who may write to the tables need not own the schema.
    private var marking: SQL {
        """
        DO $$ BEGIN COMMENT ON SCHEMA \(name: schema) IS \(literal: "\(Journal.mark)\(Journal.version)");
        EXCEPTION WHEN insufficient_privilege THEN NULL; END $$
        """
    }

    func complete(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
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

    func column(_ name: String) -> SQL { "to_jsonb(h) ->> \(literal: name)" }
}

struct SQLiteJournal: JournalTables {
    var versions: SQL { "autogen_state_version" }
    var history: SQL { "autogen_state_history" }
    var user: SQL { "NULL" }

    func exist(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        try session.value("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $1", [versions.text]) != nil
    }

    func isWhole(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        try session.value("SELECT 1 FROM sqlite_schema WHERE name = $1", [history.text]) != nil
    }

    func create(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        try session.execute(
            SQL(
                """
                BEGIN IMMEDIATE;
                CREATE TABLE IF NOT EXISTS \(versions) (version TEXT NOT NULL PRIMARY KEY);
                CREATE TABLE IF NOT EXISTS \(history) ( -- \(expression: "\(Journal.mark)\(Journal.version)")
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%fZ', 'now')),
                    revision TEXT NOT NULL,
                    direction TEXT NOT NULL,
                    event TEXT NOT NULL,
                    step INTEGER NOT NULL,
                    statement INTEGER,
                    checksum TEXT NOT NULL,
                    milliseconds INTEGER,
                    host TEXT,
                    tool TEXT NOT NULL,
                    position TEXT,
                    source TEXT
                );
                COMMIT
                """
            ).text)
    }

    /// The definition as it was written.
    func note(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> String? {
        try session.value("SELECT sql FROM sqlite_schema WHERE name = $1", [history.text])
    }

    func complete(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {}

    func column(_ name: String) -> SQL { "h.\(name: name)" }
}
