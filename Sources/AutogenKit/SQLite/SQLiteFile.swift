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
    func withSQLite<Result>(
        _ access: SQLiteSession.Access = .readOnly, _ body: (borrowing SQLiteSession) throws -> Result
    ) throws -> Result {
        do {
            let session = try SQLiteSession(sqlitePath, access, patience: wait * 1000)
            try checkJournal(session)
            return try body(session)
        } catch let error as DatabaseError {
            throw sqliteFailure(error)
        }
    }

    /// What SQLite says of the file itself, so that a person knows what to do.
    func sqliteFailure(_ error: DatabaseError) -> any Error {
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
            return AutogenFailure(
                .database, "database.unreachable",
                hasFile ? "\(file) cannot be opened" : "there is no database file \(file)",
                help: hasFile
                    ? "look at the rights on the file and its folder"
                    : "`autogen upgrade` makes it; or look at the address")
        case "SQLITE_NOTADB":
            return AutogenFailure(
                .database, "database.not-sqlite", "\(file) is not a SQLite database, or it is encrypted")
        case "SQLITE_CORRUPT":
            return AutogenFailure(
                .database, "database.corrupt", "\(file) is damaged: \(error.message)",
                help: "sqlite3 FILE .recover writes what can be saved; bring back a backup")
        case "SQLITE_READONLY":
            return AutogenFailure(
                .database, "database.read-only", "\(file) cannot be written: \(error.message)",
                help: "look at the rights on the file and its folder")
        case "SQLITE_BUSY", "SQLITE_LOCKED":
            let holders = FileLocks.holders(of: sqliteFile)
            let who = holders.isEmpty ? "another process" : holders.joined(separator: ", ")
            return AutogenFailure(
                .locked, "run.locked", "\(who) holds the lock on \(file)",
                help: "wait for it; --wait SECONDS waits longer")
        default: return error
        }
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
