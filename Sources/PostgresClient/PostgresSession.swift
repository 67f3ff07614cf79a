#if canImport(Glibc)
    import Glibc
#endif
import CLibPQ
import DatabaseAccess

/// A libpq connection: <https://www.postgresql.org/docs/current/libpq.html>.
package struct PostgresSession: ~Copyable, DatabaseSession {
    private let connection: OpaquePointer
    private let notices: NoticeBox
    private let conninfo: String

    /// Connects; every libpq parameter and `PG*` variable counts.
    package init(_ conninfo: String, applicationName: String = "autogen") throws(DatabaseError) {
        let keywords = ["dbname", "fallback_application_name", "client_encoding"]
        // What changes a deparse or the meaning of a literal is pinned for the session: a role's or database's own settings must not.
        let values = [conninfo, applicationName, "UTF8"]
        guard let connection = Self.connect(keywords, values) else {
            throw DatabaseError(message: "out of memory while connecting")
        }
        guard PQstatus(connection) == CONNECTION_OK else {
            let message = Self.trimmed(String(cString: PQerrorMessage(connection)))
            PQfinish(connection)
            throw DatabaseError(code: "08001", message: ConnectionSecret.redacted(message, of: conninfo))
        }
        let settings = PQexec(connection, Self.settings(Int(PQserverVersion(connection))))
        defer { PQclear(settings) }
        guard PQresultStatus(settings) == PGRES_COMMAND_OK else {
            let message = Self.trimmed(String(cString: PQerrorMessage(connection)))
            PQfinish(connection)
            throw DatabaseError(code: "08001", message: "cannot set up the session: \(message)")
        }
        self.connection = connection
        self.conninfo = conninfo
        notices = NoticeBox()
        PQsetNoticeProcessor(
            connection,
            { context, text in
                guard let context, let text else { return }
                Unmanaged<NoticeBox>.fromOpaque(context).takeUnretainedValue().lines.append(String(cString: text))
            }, Unmanaged.passUnretained(notices).toOpaque())
    }

    deinit { PQfinish(connection) }

    /// Asks a server whether it takes connections: <https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PQPINGPARAMS>.
    /// - Parameter seconds: how long a silent one is waited for, where the address says nothing else; libpq takes no less than two.
    package static func ask(_ conninfo: String, seconds: Int) -> ServerAnswer {
        let keywords = ["connect_timeout", "dbname"]
        return withPointers(keywords, ["\(max(2, seconds))", conninfo]) {
            switch PQpingParams($0, $1, 1) {
            case PQPING_REJECT: .refuses
            case PQPING_NO_RESPONSE: .isSilent
            // Nor does an address that cannot be one get better by waiting.
            default: .accepts
            }
        }
    }

    /// Where another session to the same database is to be had.
    package var address: String { conninfo }

    /// Settings of the session that a deparse, a literal or a new table depends on; before them those that could end it. Who sets
    /// limits to a role or a database means its application; those of a run are autogen's own options.
    private static func settings(_ version: Int) -> String {
        // The first comes first: it holds for the message that ends it, too.
        "SET statement_timeout = 0; " + (version >= 140000 ? "SET idle_session_timeout = 0; " : "")
            + (version >= 170000 ? "SET transaction_timeout = 0; " : "") + settings
    }

    private static let settings = """
        SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0; \
        SET default_transaction_isolation = 'read committed'; SET default_transaction_deferrable = off; \
        SET transform_null_equals = off; SET array_nulls = on; \
        SET TimeZone = 'UTC'; SET DateStyle = 'ISO, MDY'; SET IntervalStyle = 'postgres'; SET extra_float_digits = 1; \
        SET bytea_output = 'hex'; SET quote_all_identifiers = off; SET standard_conforming_strings = on; \
        SET client_min_messages = warning; SET xmloption = content; SET row_security = off; \
        SET default_tablespace = ''; SET default_table_access_method = heap
        """

    private static func connect(_ keywords: [String], _ values: [String?]) -> OpaquePointer? {
        withPointers(keywords, values) { PQconnectdbParams($0, $1, 1) }
    }

    private static func withPointers<Result>(
        _ keywords: [String], _ values: [String?],
        _ body: ([UnsafePointer<CChar>?], [UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        let keys = keywords.map { strdup($0) } + [nil]
        let texts = values.map { $0.flatMap { strdup($0) } } + [nil]
        defer { for pointer in keys + texts { free(pointer) } }
        return body(keys.map { UnsafePointer($0) }, texts.map { UnsafePointer($0) })
    }

    package var serverVersion: Int { Int(PQserverVersion(connection)) }
    package var databaseName: String { PQdb(connection).map { String(cString: $0) } ?? "" }
    package var host: String { PQhost(connection).map { String(cString: $0) } ?? "" }
    package var userName: String { PQuser(connection).map { String(cString: $0) } ?? "" }
    package var backendPID: Int { Int(PQbackendPID(connection)) }

    /// The connection's address in the variables that libpq reads: so another program gets it without others seeing a password.
    package var environment: [String: String] {
        guard let options = PQconninfo(connection) else { return [:] }
        defer { PQconninfoFree(options) }
        var (result, option) = ([String: String](), options)
        while let keyword = option.pointee.keyword {
            if let variable = option.pointee.envvar, let value = option.pointee.val,
                String(cString: keyword) != "client_encoding"
            {
                result[String(cString: variable)] = String(cString: value)
            }
            option += 1
        }
        return result
    }

    /// What cancels the statement at work from outside; whoever asks for it frees it.
    func cancelHandle() -> OpaquePointer? { PQgetCancel(connection) }

    package func takeNotices() -> [String] {
        defer { notices.lines = [] }
        return notices.lines
    }

    package func run(_ sql: String) throws(DatabaseError) -> [ResultTable] {
        guard PQsendQuery(connection, sql) == 1 else { throw connectionError(sql) }
        try waitForAnswer(sql)
        var tables: [ResultTable] = []
        var failure: DatabaseError?
        var completed = 0
        while let result = PQgetResult(connection) {
            defer { PQclear(result) }
            if failure == nil { completed += 1 }
            switch PQresultStatus(result) {
            case PGRES_TUPLES_OK: tables.append(Self.table(result))
            case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: break
            case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
                PQputCopyEnd(connection, "COPY is not supported here")
                var row: UnsafeMutablePointer<CChar>?
                while PQgetCopyData(connection, &row, 0) > 0 { PQfreemem(row) }
                failure = failure ?? DatabaseError(code: "0A000", message: "COPY is not supported here", statement: sql)
            default: failure = failure ?? error(result, sql)
            }
        }
        if var failure {
            failure.completed = completed - 1
            throw failure
        }
        return tables
    }

    /// Calls something every second while a statement runs.
    /// - Parameter first: the milliseconds after which it is called first, with 0 where that is less than a second.
    package func watch(_ look: ((_ seconds: Int) -> Void)?, first: Int = 1000) {
        (notices.look, notices.first) = (look, max(1, min(first, 1000)))
    }

    private func waitForAnswer(_ sql: String) throws(DatabaseError) {
        guard let look = notices.look else { return }
        var seconds = notices.first < 1000 ? -1 : 0
        while PQisBusy(connection) == 1 {
            var socket = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
            let found = poll(&socket, 1, seconds < 0 ? Int32(notices.first) : 1000)
            // A signal that comes meanwhile is no answer.
            if found < 0, errno != EINTR { throw connectionError(sql) }
            if found == 0 {
                seconds += 1
                look(seconds)
            }
            if found > 0, PQconsumeInput(connection) == 0 { throw connectionError(sql) }
        }
    }

    package func query(_ sql: String, _ values: [String?]) throws(DatabaseError) -> ResultTable {
        let texts = values.map { $0.flatMap { strdup($0) } }
        defer { for pointer in texts { free(pointer) } }
        let result = PQexecParams(
            connection, sql, Int32(values.count), nil, texts.map { UnsafePointer($0) }, nil, nil, 0)
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK: return Self.table(result)
        default: throw error(result, sql)
        }
    }

    private static func table(_ result: OpaquePointer?) -> ResultTable {
        let (rows, columns) = (PQntuples(result), PQnfields(result))
        var table = ResultTable(
            columnCount: Int(columns), cells: Int(rows * columns), bytes: Int(rows) * Int(columns) * 6)
        for row in 0..<rows {
            for column in 0..<columns {
                if PQgetisnull(result, row, column) == 1 {
                    table.appendNull()
                } else {
                    let length = Int(PQgetlength(result, row, column))
                    table.append(
                        cell: UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: length))
                }
            }
        }
        return table
    }

    private func error(_ result: OpaquePointer?, _ sql: String) -> DatabaseError {
        func field(_ code: Character) -> String? {
            PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
        }
        guard let message = field("M") else { return connectionError(sql) }
        return DatabaseError(
            code: field("C") ?? "", message: message, detail: field("D"), hint: field("H"),
            position: field("P").flatMap { Int($0) }, context: field("W"), statement: sql)
    }

    private func connectionError(_ sql: String) -> DatabaseError {
        let message = Self.trimmed(String(cString: PQerrorMessage(connection)))
        return DatabaseError(
            code: "08006", message: message.isEmpty ? "the connection is lost" : message, statement: sql)
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

/// What a server says to somebody who would like to connect.
package enum ServerAnswer { case accepts, refuses, isSilent }

/// Where libpq's callback leaves the server's notices, and who looks on while a statement runs.
private final class NoticeBox {
    var lines: [String] = []
    var look: ((Int) -> Void)?
    var first = 1000
}
