import DatabaseAccess
import SQLText

/// What the rows of another runner's table say.
struct RunnerRows {
    /// Each by the names that it goes by, the one to show first.
    private(set) var versions: [[String]] = []
    /// Below it, nothing has a row.
    private(set) var baseline: String?
    /// Whether every migration that ran has a row.
    private(set) var isComplete = false
    private(set) var notes: [String] = []

    static func read(_ table: RunnerTable, _ session: borrowing some DatabaseSession & ~Copyable) throws -> RunnerRows {
        var result = RunnerRows()
        switch table.keeping {
        case .heads:
            let rows = try session.query(
                SQL("SELECT \(table.catalog.text(table.column)) FROM \(table.sql) ORDER BY 1").text, [])
            result.versions = (0..<rows.rowCount).map { [rows.string($0, 0)] }
        case .history: try result.readHistory(table, session)
        case .versions: try result.readVersions(table, session)
        }
        return result
    }

    /// <https://documentation.red-gate.com/fd/flyway-schema-history-table-273973417.html>
    private mutating func readHistory(_ table: RunnerTable, _ session: borrowing some DatabaseSession & ~Copyable)
        throws
    {
        let catalog = table.catalog
        let rows = try session.query(
            SQL(
                """
                SELECT \(catalog.text("version")), \(catalog.text("type")), \(catalog.text("script")),
                  \(catalog.truth("success")) FROM \(table.sql) ORDER BY installed_rank
                """
            ).text, [])
        var failed: [String] = []
        for row in 0..<rows.rowCount {
            let (type, script) = (rows.string(row, 1), rows.string(row, 2))
            guard let version = rows.optionalString(row, 0) else {
                if script.hasPrefix("R__") { notes.append("a repeatable migration has run: \(script)") }
                continue
            }
            let isSuccessful = rows.string(row, 3).hasPrefix("t")
            if type.hasPrefix("UNDO") || type == "DELETE" {
                if isSuccessful { versions.removeAll { $0.first == version } } else { failed.append(script) }
            } else if !isSuccessful {
                failed.append(script)
            } else if type == "BASELINE" {
                baseline = version
            } else if !versions.contains(where: { $0.first == version }) {
                versions.append([version, script])
            }
        }
        guard failed.isEmpty else { throw Self.failed(failed, table, "`flyway repair` removes such rows") }
        isComplete = true
    }

    private mutating func readVersions(_ table: RunnerTable, _ session: borrowing some DatabaseSession & ~Copyable)
        throws
    {
        let catalog = table.catalog
        func column(_ name: String) -> SQL { table.columns.contains(name) ? catalog.truth(name) : "NULL" }
        let rows = try session.query(
            SQL(
                """
                SELECT \(catalog.text(table.column)), \(column("success")), \(column("status")), \(column("dirty")),
                  \(column("is_applied")) FROM \(table.sql) ORDER BY \(table.columns.contains("id") ? "id" : "1")
                """
            ).text, [])
        var failed: [String] = []
        for row in 0..<rows.rowCount {
            guard let version = rows.optionalString(row, 0) else { continue }
            // Goose enters a zero before everything.
            if version == "0", table.columns.contains("is_applied") { continue }
            let (success, status) = (rows.string(row, 1).lowercased(), rows.string(row, 2).lowercased())
            let isFailed = ["f", "false", "0"].contains(success) || ["failed", "error", "failure"].contains(status)
            if isFailed || rows.string(row, 3).hasPrefix("t") { failed.append(version) }
            versions.removeAll { $0.first == version }
            // Goose keeps what was taken back, and says so.
            if !rows.string(row, 4).hasPrefix("f") { versions.append([version]) }
        }
        guard failed.isEmpty else {
            throw Self.failed(failed, table, "let the other runner finish it, or put the row right")
        }
        // A single row is where the database stands, as golang-migrate has it, or the first of many.
        isComplete = versions.count > 1
    }

    private static func failed(_ names: [String], _ table: RunnerTable, _ help: String) -> AutogenFailure {
        AutogenFailure(
            .found, "adopt.failed",
            "\(table.name) says that these failed, so nobody knows how much of them is there: \(names.joined(separator: ", "))",
            help: "look at what they left, and settle it first; \(help)")
    }
}
