import DatabaseAccess
import SQLiteClient
import SQLiteDialect
import SchemaModel

extension Project {
    private var sqlitePath: String {
        guard case .sqlite(let path) = database.form else { return ":memory:" }
        if path == ":memory:" || path.hasPrefix("file:") { return path }
        return Self.absolute(path, environment.workingFolder)
    }

    /// Where the file lies, which a URI says among other things: <https://www.sqlite.org/uri.html>.
    var sqliteFile: String {
        guard sqlitePath.hasPrefix("file:") else { return sqlitePath }
        var path = Substring(sqlitePath.dropFirst("file:".count).prefix { $0 != "?" && $0 != "#" })
        // `file:///a` and `file://localhost/a`
        if path.hasPrefix("//") { path = path.dropFirst(2).drop { $0 != "/" } }
        return Self.absolute(Self.decoded(path), environment.workingFolder)
    }

    /// `%20` is a blank.
    private static func decoded(_ text: Substring) -> String {
        var (bytes, rest): ([UInt8], ArraySlice<UInt8>) = ([], ArraySlice(text.utf8))
        while let byte = rest.popFirst() {
            let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            if byte == UInt8(ascii: "%"), rest.count > 1, let code {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the project's file is there; what is in memory never is.
    var hasFile: Bool { sqlitePath != ":memory:" && FileTree.exists(sqliteFile) }

    /// Opens the project's file for the length of a task.
    /// - Parameter progress: is told when another process's lock is in the way.
    func withSQLite<Result>(
        _ access: SQLiteSession.Access = .readOnly, _ progress: Progress? = nil,
        _ body: (borrowing SQLiteSession) throws -> Result
    ) throws -> Result {
        do {
            if access == .readOnly { try rollBackJournal() }
            let session = try openSQLite(access, progress)
            try checkJournal(session)
            return try body(session)
        } catch let error as DatabaseError {
            throw sqliteFailure(error, access)
        }
    }

    private func openSQLite(
        _ access: SQLiteSession.Access, _ progress: Progress? = nil
    ) throws(DatabaseError) -> SQLiteSession {
        try SQLiteSession(sqlitePath, access, patience: wait * 1000) {
            let text = "waiting up to \(wait) s: \(lockHolders)"
            if let progress { progress(.note(text)) } else { environment.tell(text) }
        }
    }

    /// What a program left behind that was killed in the middle of a write is taken back by the next one that may write, and nobody can
    /// read before: <https://www.sqlite.org/fileformat2.html#hot_journals>.
    private func rollBackJournal() throws(DatabaseError) {
        guard hasFile else { return }
        func look(_ access: SQLiteSession.Access) throws(DatabaseError) {
            let session = try openSQLite(access)
            _ = try session.value("SELECT count(*) FROM sqlite_schema")
        }
        do throws(DatabaseError) { try look(.readOnly) } catch {
            if error.isBusy { throw error }
            guard error.code == "SQLITE_READONLY_ROLLBACK" else { return }
            try look(.readWrite)
        }
    }

    /// What SQLite says of the file itself, so that a person knows what to do.
    func sqliteFailure(_ error: DatabaseError, _ access: SQLiteSession.Access) -> any Error {
        let file = shown(sqliteFile)
        if FileTree.isFolder(sqliteFile), sqlitePath != ":memory:" {
            return AutogenFailure(.database, "database.unreachable", "\(file) is a folder, and no database file")
        }
        switch error.code {
        case "SQLITE_CANTOPEN":
            let folder = String(sqliteFile.prefix(upTo: sqliteFile.lastIndex(of: "/") ?? sqliteFile.startIndex))
            if !folder.isEmpty, !FileTree.isFolder(folder) {
                return AutogenFailure(
                    .database, "database.unreachable",
                    "there is no database file \(file), and no folder \(shown(folder))",
                    help: "look at the address; autogen makes files, and no folders for them")
            }
            if hasFile || access == .create {
                return AutogenFailure(
                    .database, "database.unreachable",
                    hasFile ? "\(file) cannot be opened" : "\(file) is not there, and cannot be made",
                    help: "look at the rights on the file and its folder"
                        + (sqlitePath.hasPrefix("file:") ? ", and at `mode` in the address" : ""))
            }
            return AutogenFailure(
                .database, "database.unreachable", "there is no database file \(file)",
                help: "`autogen upgrade` makes it; or look at the address")
        case "SQLITE_NOTADB":
            return AutogenFailure(
                .database, "database.not-sqlite", "\(file) is not a SQLite database, or it is encrypted",
                help: "look at the address; what an encrypting SQLite wrote, only that can open")
        case "SQLITE_CORRUPT":
            return AutogenFailure(
                .database, "database.corrupt", "\(file) is damaged: \(error.message)",
                help: "bring back a backup; where there is none, \(recovery) saves what can be")
        case "SQLITE_READONLY_ROLLBACK":
            return AutogenFailure(
                .database, "database.unfinished-write",
                "\(file) cannot be read: a program was stopped in the middle of writing it, which \(file)-journal takes back",
                help:
                    "run any command once as somebody who may write the file and its folder; leave \(file)-journal where it is"
            )
        case "SQLITE_READONLY" where access == .readOnly:
            return AutogenFailure(
                .database, "database.read-only",
                "\(file) cannot be read: it is in WAL mode, which needs files beside it, and they cannot be made",
                help: "look at the rights on the folder, and on \(file)-wal and \(file)-shm")
        case "SQLITE_READONLY":
            return AutogenFailure(
                .database, "database.read-only", "\(file) cannot be written: \(error.message)",
                help: "look at the rights on the file and its folder")
        case "SQLITE_BUSY", "SQLITE_LOCKED":
            return AutogenFailure(
                .locked, "run.locked", lockHolders,
                help: "let it end, and run the command again; --wait SECONDS waits longer than \(wait)")
        case "SQLITE_FULL":
            return AutogenFailure(
                .database, "database.full", "\(file) cannot grow: \(error.message)",
                help: "make room on its disk; what was under way is taken back, so run the command again then")
        default: return error
        }
    }

    /// What saves the rows of a damaged file, by SQLite's own program.
    var recovery: String { "sqlite3 \(ShellWord.quoted(shown(sqliteFile))) .recover | sqlite3 saved.db" }

    /// What builds all indexes again.
    var reindexing: String { "sqlite3 \(ShellWord.quoted(shown(sqliteFile))) REINDEX" }

    /// `process 4711 (sqlite3) holds the lock on app.db`
    private var lockHolders: String {
        let holders = FileLocks.holders(of: sqliteFile)
        let who = holders.isEmpty ? "another process" : holders.joined(separator: ", ")
        return "\(who) \(holders.count > 1 ? "hold locks" : "holds the lock") on \(shown(sqliteFile))"
    }

    /// The schema of the file, without autogen's own tables.
    func readSQLite(_ session: borrowing SQLiteSession) throws(DatabaseError) -> DatabaseSchema {
        managedInFile(try SQLiteCatalog.read(session))
    }

    func managedInFile(_ schema: DatabaseSchema) -> DatabaseSchema {
        schema.filter { object in
            let name = object.id.path.count > 1 ? object.id.path[1] : ""
            return !name.hasPrefix(Self.stateSchema + "_") && !isIgnored(schema.root(of: object.id))
        }
    }

    private func isIgnored(_ id: ObjectID) -> Bool {
        id.kind != .schema && ignore.contains { Glob.matches($0, id.dottedName) || Glob.matches($0, id.name) }
    }
}
