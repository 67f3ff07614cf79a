import DatabaseAccess
import SQLText
import SchemaModel

/// Whose word counts, as `--from` says it.
enum RunnerChoice: Equatable {
    case alembic
    case flyway
    case es1
    case table(path: [String], column: String)
    case nobody

    init(_ text: String) throws {
        switch text {
        case "alembic": self = .alembic
        case "flyway": self = .flyway
        case "es1": self = .es1
        case "none": self = .nobody
        default:
            let named = text.hasPrefix("table:") ? NameNotation.parse(String(text.dropFirst("table:".count))) : nil
            guard let named, (2...3).contains(named.count), let column = named.last else {
                throw AutogenFailure(
                    .usage, "usage", "'--from \(text)' is none of alembic, flyway, es1, table:NAME.COLUMN and none")
            }
            self = .table(path: named.dropLast(), column: column)
        }
    }
}

/// A table in which another runner keeps what it has run.
struct RunnerTable {
    enum Keeping {
        /// The ends of the graph.
        case heads
        /// Flyway's history.
        case history
        /// A row for each migration that ran; one row may also be where the database stands.
        case versions
    }

    let keeping: Keeping
    let path: [String]
    let columns: Set<String>
    let column: String
    let catalog: any RunnerCatalog

    var name: String { path.joined(separator: ".") }
    var sql: SQL { "\(path: path)" }

    /// What the tables of known runners are called, and the columns by which they are told from others of the name.
    private static let known: [(name: String, keeping: Keeping, columns: [String])] = [
        ("alembic_version", .heads, ["version_num"]),
        ("flyway_schema_history", .history, ["version"]),
        ("_schema_migrations", .versions, versionColumns),
        ("schema_migrations", .versions, ["version"]),
        ("goose_db_version", .versions, ["version_id"]),
        ("__diesel_schema_migrations", .versions, ["version"]),
    ]

    /// In a table whose layout is its team's own, the first of these that is there.
    private static let versionColumns = [
        "version", "version_num", "migration", "migration_name", "filename", "file_name", "script", "name", "id",
    ]

    /// The tables that a choice may mean.
    /// - Parameter named: the table's own name, where the command line says it.
    static func find(
        _ choice: RunnerChoice?, named: [String]?, _ catalog: any RunnerCatalog,
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [RunnerTable] {
        var wanted: [(path: [String], keeping: Keeping, columns: [String])]
        func known(_ name: String) -> [(path: [String], keeping: Keeping, columns: [String])] {
            Self.known.filter { $0.name == name }.map { (named ?? [$0.name], $0.keeping, $0.columns) }
        }
        switch choice {
        case .alembic: wanted = known("alembic_version")
        case .flyway: wanted = known("flyway_schema_history")
        case .es1: wanted = known("_schema_migrations")
        case .table(let path, let column): wanted = [(path, .versions, [column])]
        case nil where named != nil:
            wanted = Self.known.filter { $0.name == named?.last }.map { (named ?? [], $0.keeping, $0.columns) }
        case nil, .nobody: wanted = Self.known.map { ([$0.name], $0.keeping, $0.columns) }
        }
        var result: [RunnerTable] = []
        for table in wanted {
            for found in try catalog.tables(table.path, session) {
                let columns = Set(found.columns)
                guard let column = table.columns.first(where: columns.contains) else { continue }
                result.append(
                    RunnerTable(
                        keeping: table.keeping, path: found.path, columns: columns, column: column, catalog: catalog))
            }
        }
        return result
    }
}
