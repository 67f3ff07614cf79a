import DatabaseAccess
import RevisionFiles
import RevisionRunner
import SQLText
import SQLiteDialect

/// What a script does that a run sees to before its commit: it ends where a row's references lead nowhere which did not before. The pragma alone
/// would only print them.
enum ScriptedKeyCheck {
    private static let strays =
        """
        SELECT "table" AS child, parent, rowid AS place, count(*) AS strays FROM pragma_foreign_key_check GROUP BY 1, 2, 3
        """

    static let preparation = [
        "DROP TABLE IF EXISTS temp.autogen_strays", "DROP TABLE IF EXISTS temp.autogen_key_check",
        "CREATE TEMP TABLE autogen_strays AS " + strays,
        "CREATE TEMP TABLE autogen_key_check (tables TEXT CONSTRAINT \"foreign keys would lead nowhere\" CHECK (tables IS NULL))",
    ]

    /// What goes on after an error finds no transaction that it could commit.
    static let judgement = """
        INSERT OR ROLLBACK INTO temp.autogen_key_check
        SELECT now.child || ' → ' || now.parent FROM (\(strays)) AS now
        LEFT JOIN temp.autogen_strays AS before ON before.child IS now.child AND before.parent IS now.parent AND before.place IS now.place
        WHERE now.strays > coalesce(before.strays, 0)
        """
}

/// How revisions run on SQLite: each in one transaction that takes the file's write lock when it begins.
final class SQLiteConventions: RunConventions {
    /// What was wrong with references, views and triggers before the transaction.
    private var before = Condition()

    /// Whether the run is a script that somebody else runs, and no question has an answer.
    private let isOffline: Bool

    init(isOffline: Bool = false) { self.isOffline = isOffline }

    /// The version rows from which the way was found; nil where they do not matter.
    var expected: Set<String>?

    private struct Condition {
        var strays: [SQLiteIntegrity.Stray: Int] = [:]
        var dangling: [String: String] = [:]

        init() {}

        init(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
            strays = try SQLiteIntegrity.strays(session)
            dangling = try SQLiteIntegrity.dangling(session)
        }
    }

    var settings: String { "PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON" }
    var reset: String? { nil }

    func begin(_ limits: RunLimits?) -> String { "BEGIN IMMEDIATE" }

    /// Inside a transaction the pragma does nothing, and tables that are made again would take their children's rows with them:
    /// <https://www.sqlite.org/pragma.html#pragma_foreign_keys>.
    func prepare(
        _ steps: [RevisionStep], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        try prepare(isWithoutForeignKeys: steps.contains(where: \.isWithoutForeignKeys), session)
    }

    func prepare(
        isWithoutForeignKeys isOff: Bool, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        try session.execute("PRAGMA foreign_keys = \(isOff ? "OFF" : "ON")")
        if isOffline {
            if isOff { for statement in ScriptedKeyCheck.preparation { try session.execute(statement) } }
            return
        }
        guard try session.value("PRAGMA foreign_keys") == (isOff ? "0" : "1") else {
            throw DatabaseError(
                message: "foreign keys could not be turned \(isOff ? "off" : "on"): a transaction is open")
        }
        before = isOff ? try Condition(session) : Condition()
    }

    func check(
        _ removed: [String], _ added: [String], _ journal: Journal,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        guard !isOffline, let expected else { return }
        let rows = try journal.current(session)
        guard Set(rows) == expected else {
            throw DatabaseError(code: Self.overtaken, message: "another run was faster: the version rows have changed")
        }
        self.expected = expected.subtracting(removed).union(added)
    }

    /// A script has no other way to stop than a constraint, whose name is what people see.
    func expect(
        _ place: RunPlace, _ journal: Journal, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        guard isOffline else { return }
        let rows = place.rows.joined(separator: ", ")
        let name = "the database is at " + (rows.isEmpty ? "the base" : rows)
        let stand: SQL = """
            DROP TABLE IF EXISTS temp.autogen_stand;
            CREATE TEMP TABLE autogen_stand (holds INTEGER CONSTRAINT \(name: name) CHECK (holds));
            INSERT INTO temp.autogen_stand SELECT coalesce(group_concat(version, ', '), '') = \(literal: rows)
              FROM (SELECT version FROM \(journal.versions) ORDER BY version);
            DROP TABLE temp.autogen_stand
            """
        try session.execute(stand.text)
    }

    static let overtaken = "AUTOGEN_OVERTAKEN"

    func settle(
        _ steps: [RevisionStep], _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        try settle(isWithoutForeignKeys: steps.contains(where: \.isWithoutForeignKeys), session)
    }

    func settle(
        isWithoutForeignKeys isOff: Bool, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) {
        guard isOff else { return }
        if isOffline { return try session.execute(ScriptedKeyCheck.judgement) }
        let after = try Condition(session)
        let fresh = after.strays.filter { $0.value > before.strays[$0.key, default: 0] }.keys
        if let tables = fresh.map(\.tables).min() {
            let count = fresh.count { $0.tables == tables }
            throw DatabaseError(
                code: "SQLITE_CONSTRAINT",
                message: "foreign keys would lead nowhere: \(tables): \(count) row\(count == 1 ? "" : "s")")
        }
        if let (what, reason) = after.dangling.sorted(by: { $0.key < $1.key })
            .first(where: { before.dangling[$0.key] == nil })
        {
            throw DatabaseError(code: "SQLITE_ERROR", message: "\(what) would be broken: \(reason)")
        }
    }
}
