import CSQLite
import DatabaseAccess

/// A connection to a SQLite database: <https://www.sqlite.org/c3ref/intro.html>.
package struct SQLiteSession: ~Copyable, DatabaseSession {
    package enum Access: Sendable {
        case readOnly
        case readWrite
        /// Makes the file where there is none.
        case create
    }

    private let connection: OpaquePointer
    /// The file, or `:memory:`.
    package let path: String
    private let standIns: StandIns
    private let wait: LockWait

    /// - Parameters:
    ///   - patience: for how many milliseconds a lock of another process is waited for.
    ///   - waiting: called once such a lock has been waited for for a second.
    package init(
        _ path: String, _ access: Access = .readWrite, patience: Int = 0, waiting: (() -> Void)? = nil
    ) throws(DatabaseError) {
        connection = try Self.open(path, access)
        (self.path, standIns) = (path, .refusing)
        wait = LockWait(patience: patience, told: waiting)
        standIns.attach(to: connection)
        wait.attach(to: connection)
    }

    /// A database in memory that takes a schema without what the application brings to it.
    package init(scratch standIns: StandIns) throws(DatabaseError) {
        connection = try Self.open(":memory:", .readWrite)
        (path, self.standIns) = (":memory:", standIns)
        wait = LockWait(patience: 0, told: nil)
        standIns.attach(to: connection)
    }

    private static func open(_ path: String, _ access: Access) throws(DatabaseError) -> OpaquePointer {
        var flags = SQLITE_OPEN_EXRESCODE
        switch access {
        case .readOnly: flags |= SQLITE_OPEN_READONLY
        case .readWrite: flags |= SQLITE_OPEN_READWRITE
        case .create: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        }
        if path.hasPrefix("file:") { flags |= SQLITE_OPEN_URI }
        var opened: OpaquePointer?
        let result = sqlite3_open_v2(path, &opened, flags, nil)
        guard result == SQLITE_OK, let opened else {
            let message = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
            sqlite3_close_v2(opened)
            throw DatabaseError(code: name(of: result), message: message)
        }
        return opened
    }

    deinit { sqlite3_close_v2(connection) }

    /// 3040001 for 3.40.1.
    package var serverVersion: Int { Int(sqlite3_libversion_number()) }

    /// Whether the file can only be read: <https://www.sqlite.org/c3ref/db_readonly.html>.
    package var isReadOnly: Bool { sqlite3_db_readonly(connection, "main") == 1 }

    package func takeNotices() -> [String] { [] }

    package func run(_ sql: String) throws(DatabaseError) -> [ResultTable] {
        var tables: [ResultTable] = []
        // The bytes stay where they are while statement after statement is prepared from them.
        var text = Array(sql.utf8CString)
        var offset = 0
        while offset < text.count - 1 {
            var statement: OpaquePointer?
            let (result, consumed) = text.withUnsafeMutableBufferPointer { buffer -> (Int32, Int) in
                guard let base = buffer.baseAddress else { return (SQLITE_NOMEM, 0) }
                var tail: UnsafePointer<CChar>?
                let result = sqlite3_prepare_v2(
                    connection, base + offset, Int32(buffer.count - offset), &statement, &tail)
                return (result, tail.map { $0 - UnsafePointer(base) - offset } ?? 0)
            }
            if result != SQLITE_OK {
                let failure = error(result, sql)
                if standIns.supply(after: failure.message, connection) { continue }
                throw failure
            }
            defer { sqlite3_finalize(statement) }
            guard consumed > 0 else { break }
            offset += consumed
            guard let statement else { continue }
            do throws(DatabaseError) {
                let table = try step(statement, sql)
                if sqlite3_column_count(statement) > 0 { tables.append(table) }
            } catch {
                guard standIns.supply(after: error.message, connection) else { throw error }
                offset -= consumed
            }
        }
        return tables
    }

    package func query(_ sql: String, _ values: [String?]) throws(DatabaseError) -> ResultTable {
        var statement: OpaquePointer?
        let result = sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
        guard result == SQLITE_OK, let statement else { throw error(result, sql) }
        defer { sqlite3_finalize(statement) }
        for (place, value) in values.enumerated() {
            // `$1` is a name to SQLite, and need not stand first.
            let index = sqlite3_bind_parameter_index(statement, "$\(place + 1)")
            guard index > 0 else { continue }
            if let value {
                let count = value.utf8.count
                let bound = value.withCString {
                    sqlite3_bind_text(statement, index, $0, Int32(count), sqlite_transient())
                }
                guard bound == SQLITE_OK else { throw error(bound, sql) }
            } else {
                sqlite3_bind_null(statement, index)
            }
        }
        return try step(statement, sql)
    }

    /// Whether SQLite takes a statement, without running it.
    package func check(_ sql: String) throws(DatabaseError) {
        var statement: OpaquePointer?
        let result = sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
        sqlite3_finalize(statement)
        guard result == SQLITE_OK else { throw error(result, sql) }
    }

    /// Stops the statement at work; for signal handlers and other threads.
    /// <https://www.sqlite.org/c3ref/interrupt.html>
    func interruptHandle() -> OpaquePointer { connection }

    /// Copies the database into a file, page by page, beside those who read and write it.
    /// <https://www.sqlite.org/backup.html>
    package func backUp(to target: borrowing SQLiteSession) throws(DatabaseError) {
        guard let backup = sqlite3_backup_init(target.connection, "main", connection, "main") else {
            throw target.error(sqlite3_errcode(target.connection), nil)
        }
        let result = sqlite3_backup_step(backup, -1)
        sqlite3_backup_finish(backup)
        guard result == SQLITE_DONE else { throw target.error(result, nil) }
    }

    private func step(_ statement: OpaquePointer, _ sql: String) throws(DatabaseError) -> ResultTable {
        let columns = sqlite3_column_count(statement)
        var table = ResultTable(columnCount: Int(columns))
        while true {
            let result = sqlite3_step(statement)
            if result == SQLITE_DONE { return table }
            guard result == SQLITE_ROW else { throw error(result, sql) }
            for column in 0..<columns {
                if sqlite3_column_type(statement, column) == SQLITE_NULL {
                    table.appendNull()
                    continue
                }
                let text = sqlite3_column_text(statement, column)
                let count = Int(sqlite3_column_bytes(statement, column))
                table.append(cell: UnsafeRawBufferPointer(start: text, count: text == nil ? 0 : count))
            }
        }
    }

    private func error(_ code: Int32, _ sql: String?) -> DatabaseError {
        let place = Int(sqlite3_error_offset(connection))
        let position = sql.flatMap { place < 0 ? nil : String(decoding: $0.utf8.prefix(place), as: UTF8.self) }
        let message =
            code & 0xFF == SQLITE_INTERRUPT && standIns.hasRefused
            ? "no such collation sequence: rows would be compared by one that only the application has"
            : String(cString: sqlite3_errmsg(connection))
        let isOfApplication = ["no such function: ", "unknown function: ", "no such collation sequence: "]
            .contains { message.hasPrefix($0) }
        return DatabaseError(
            code: Self.name(of: code), message: message,
            hint: isOfApplication ? "if the application brings it: --sql prints the statements, to be run there" : nil,
            position: position.map { $0.unicodeScalars.count + 1 }, statement: sql)
    }

    /// `SQLITE_BUSY`, as the documentation calls what happened: <https://www.sqlite.org/rescode.html>.
    private static func name(of code: Int32) -> String {
        if code == SQLITE_READONLY | 3 << 8 { return "SQLITE_READONLY_ROLLBACK" }
        return switch code & 0xFF {
        case SQLITE_ABORT: "SQLITE_ABORT"
        case SQLITE_AUTH: "SQLITE_AUTH"
        case SQLITE_BUSY: "SQLITE_BUSY"
        case SQLITE_CANTOPEN: "SQLITE_CANTOPEN"
        case SQLITE_CONSTRAINT: "SQLITE_CONSTRAINT"
        case SQLITE_CORRUPT: "SQLITE_CORRUPT"
        case SQLITE_ERROR: "SQLITE_ERROR"
        case SQLITE_FULL: "SQLITE_FULL"
        case SQLITE_INTERRUPT: "SQLITE_INTERRUPT"
        case SQLITE_IOERR: "SQLITE_IOERR"
        case SQLITE_LOCKED: "SQLITE_LOCKED"
        case SQLITE_MISMATCH: "SQLITE_MISMATCH"
        case SQLITE_NOTADB: "SQLITE_NOTADB"
        case SQLITE_NOMEM: "SQLITE_NOMEM"
        case SQLITE_PERM: "SQLITE_PERM"
        case SQLITE_READONLY: "SQLITE_READONLY"
        case SQLITE_SCHEMA: "SQLITE_SCHEMA"
        case SQLITE_TOOBIG: "SQLITE_TOOBIG"
        default: "SQLITE_\(code & 0xFF)"
        }
    }
}
