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

    /// What these tables look like: 1 knew neither batches nor texts of revisions, 2 does.
    package static let version = 2
    static let mark = "autogen journal, version "

    private let tables: any JournalTables

    /// In PostgreSQL, in a schema of its own.
    package init(schema: String = "autogen_state") { tables = PostgresJournal(schema: schema) }

    private init(_ tables: any JournalTables) { self.tables = tables }

    /// In SQLite.
    package static var sqlite: Journal { Journal(SQLiteJournal()) }

    package var versions: SQL { tables.versions }
    var history: SQL { tables.history }

    package func exists(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        try tables.exist(session)
    }

    /// Without the history nobody knows what ran of a half-applied revision.
    private func hasHistory(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Bool {
        guard try exists(session) else { return false }
        guard try !tables.isWhole(session) else { return true }
        throw DatabaseError(
            message:
                "autogen's table \(history.text) is gone, while \(versions.text) is there: what ran of a half-applied revision, nobody can tell; nothing was changed",
            hint:
                "bring it back from a backup; `autogen repair --history` makes it anew, empty, and takes the version rows at their word"
        )
    }

    package func create(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        if try exists(session), try tables.isWhole(session) { return try complete(session) }
        try tables.create(session)
    }

    /// The version that a journal says it is of; nil where it says nothing, as those of 1 and some of 2.
    package func version(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> Int? {
        guard let note = try tables.note(session), let start = note.firstRange(of: Self.mark)?.upperBound else {
            return nil
        }
        return Int(note[start...].prefix { $0.isASCII && $0.isNumber })
    }

    /// Brings what earlier versions of autogen made to this one.
    private func complete(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        if try version(session) == Self.version { return }
        try tables.complete(session)
    }

    /// The texts of revisions that were applied, where they were kept.
    /// Those that are half applied among them.
    package func sources(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> [String:
        String]
    {
        guard try hasHistory(session) else { return [:] }
        let rows = try session.query(
            SQL(
                """
                SELECT revision, \(tables.column("source")) FROM \(history) h WHERE id IN (\(latest))
                  OR id IN (SELECT min(id) FROM \(history) h WHERE \(isUnfinished) AND direction = 'upgrade' GROUP BY revision)
                ORDER BY id
                """
            ).text, [])
        var result: [String: String] = [:]
        for row in 0..<rows.rowCount {
            if let text = rows.optionalString(row, 1) { result[rows.string(row, 0)] = text }
        }
        return result
    }

    /// How a revision came into a database.
    package struct Application: Sendable {
        package let revision: String
        /// `done`, `stamped` or `accepted`.
        package let what: String
        package let at: String
        package let milliseconds: Int?
        package let user: String?
        package let host: String?
    }

    package func applications(
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [Application] {
        guard try hasHistory(session) else { return [] }
        let rows = try session.query(
            SQL(
                """
                SELECT revision, event, at, milliseconds, \(tables.user), host FROM \(history) h WHERE id IN (\(latest)) ORDER BY id
                """
            ).text, [])
        return (0..<rows.rowCount).map { row in
            Application(
                revision: rows.string(row, 0), what: rows.string(row, 1), at: rows.string(row, 2),
                milliseconds: rows.isNull(row, 3) ? nil : rows.int(row, 3), user: rows.optionalString(row, 4),
                host: rows.optionalString(row, 5))
        }
    }

    /// The entries that say of each revision how it was applied last.
    private var latest: SQL {
        """
        SELECT max(id) FROM \(history)
        WHERE event IN ('done', 'stamped', 'accepted') AND direction = 'upgrade' GROUP BY revision
        """
    }

    /// The revisions that were entered and not taken back since, as far as the history tells.
    package func applied(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> [String] {
        guard try hasHistory(session) else { return [] }
        let rows = try session.query(
            SQL(
                """
                SELECT revision FROM \(history) WHERE direction = 'upgrade' AND id IN (SELECT max(id) FROM \(history)
                  WHERE event IN ('done', 'stamped', 'accepted') GROUP BY revision) ORDER BY id
                """
            ).text, [])
        return (0..<rows.rowCount).map { rows.string($0, 0) }
    }

    /// Whether a revision was entered last without having been run.
    package func wasStamped(
        _ revision: String, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> Bool {
        try session.value(
            SQL(
                """
                SELECT event FROM \(history) WHERE revision = $1 AND event IN ('done', 'stamped') ORDER BY id DESC LIMIT 1
                """
            ).text, [revision]) == "stamped"
    }

    package func current(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> [String] {
        guard try exists(session) else { return [] }
        let rows = try session.query(SQL("SELECT version FROM \(versions) ORDER BY version").text, [])
        return (0..<rows.rowCount).map { rows.string($0, 0) }
    }

    /// Whether an entry `h` came after the revision was last finished.
    private var isUnfinished: SQL {
        """
        event IN ('step', 'intent', 'statement', 'batch') AND id > coalesce((
          SELECT max(id) FROM \(history) f WHERE f.revision = h.revision AND f.event IN ('done', 'stamped')), 0)
        """
    }

    /// The steps of a revision that ran since it was last finished, in either direction.
    package func unfinished(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) -> [Event] {
        guard try hasHistory(session) else { return [] }
        let rows = try session.query(
            SQL(
                """
                SELECT revision, direction, event, step, checksum, at, statement, \(tables.column("position")) FROM \(history) h
                WHERE \(isUnfinished) ORDER BY id
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
        guard try hasHistory(session) else { return [:] }
        let rows = try session.query(
            SQL(
                """
                SELECT revision, checksum FROM \(history) WHERE id IN (\(latest))
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
    /// - Parameter remove: nil for all that are there.
    package func move(
        _ session: borrowing some DatabaseSession & ~Copyable, remove: [String]?, add: [String]
    ) throws(DatabaseError) {
        if remove == nil { try session.execute(SQL("DELETE FROM \(versions)").text) }
        for version in remove ?? [] {
            _ = try session.query(SQL("DELETE FROM \(versions) WHERE version = $1").text, [version])
        }
        for version in add {
            _ = try session.query(
                SQL("INSERT INTO \(versions) (version) VALUES ($1) ON CONFLICT DO NOTHING").text, [version])
        }
    }
}
