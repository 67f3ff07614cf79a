#if canImport(Glibc)
    import Glibc
#endif
import CSQLite

/// Functions and collations that only the application brings, and that a connection has something else for: enough to hold a
/// schema, not to tell what its values are. <https://www.sqlite.org/c3ref/collation_needed.html>
package final class StandIns {
    private enum Kind {
        /// Whatever is unknown gets one: what stands in a file already, or in a revision, is no slip.
        case learning
        /// What another has learned, and nothing else.
        case known
        /// For files: what others of their objects need gets one, and a statement that uses it fails.
        case refusing
    }

    private var functions: Set<String> = []
    private var collations: Set<String> = []
    private let kind: Kind
    private var connection: OpaquePointer?
    /// Whether rows would have been compared by a collation that is not there.
    private(set) var hasRefused = false

    package init() { kind = .learning }

    package init(knownTo other: StandIns) {
        (functions, collations) = (other.functions, other.collations)
        kind = .known
    }

    private init(refusing: Void) { kind = .refusing }

    static var refusing: StandIns { StandIns(refusing: ()) }

    /// What was missing and is not there.
    package var names: [String] { (functions.map { $0 + "()" } + collations).sorted() }

    func attach(to connection: OpaquePointer) {
        self.connection = connection
        for name in functions.sorted() { defineFunction(name, connection) }
        if kind == .refusing { return }
        sqlite3_collation_needed(connection, Unmanaged.passUnretained(self).toOpaque()) {
            context, connection, _, name in
            guard let context, let connection, let name else { return }
            let standIns = Unmanaged<StandIns>.fromOpaque(context).takeUnretainedValue()
            let text = String(cString: name)
            guard standIns.kind == .learning || standIns.collations.contains(text) else { return }
            standIns.defineCollation(text, connection)
        }
    }

    private func defineCollation(_ name: String, _ connection: OpaquePointer) {
        collations.insert(name)
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_create_collation_v2(connection, name, SQLITE_UTF8, context, StandIns.compare, nil)
    }

    private static let compare:
        @convention(c) (
            UnsafeMutableRawPointer?, Int32, UnsafeRawPointer?, Int32, UnsafeRawPointer?
        ) -> Int32 = { context, leftCount, left, rightCount, right in
            if let context { Unmanaged<StandIns>.fromOpaque(context).takeUnretainedValue().refuse() }
            guard let left, let right else { return leftCount - rightCount }
            let order = memcmp(left, right, Int(min(leftCount, rightCount)))
            return order == 0 ? leftCount - rightCount : order
        }

    private func refuse() {
        guard kind == .refusing else { return }
        hasRefused = true
        sqlite3_interrupt(connection)
    }

    /// Whether an error was that of something missing which is known from now on.
    func supply(after message: String, _ connection: OpaquePointer) -> Bool {
        switch kind {
        case .known: return false
        case .learning: break
        // `error in view v after rename: no such function: f`; what a statement itself asks for may be a slip.
        case .refusing: guard message.hasPrefix("error in ") else { return false }
        }
        if let name = Self.name("no such function: ", message), functions.insert(name).inserted {
            defineFunction(name, connection)
            return true
        }
        if let name = Self.name("no such collation sequence: ", message), !collations.contains(name) {
            defineCollation(name, connection)
            return true
        }
        return false
    }

    private static func name(_ words: String, _ message: String) -> String? {
        message.ranges(of: words).last.map { String(message[$0.upperBound...]) }.flatMap { $0.contains(" ") ? nil : $0 }
    }

    private func defineFunction(_ name: String, _ connection: OpaquePointer) {
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
        guard kind == .refusing else {
            sqlite3_create_function_v2(
                connection, name, -1, flags, nil, { context, _, _ in sqlite3_result_null(context) }, nil, nil, nil)
            return
        }
        // What it says when it is called; the connection frees it.
        let message = strdup("no such function: \(name) is the application's")
        sqlite3_create_function_v2(
            connection, name, -1, flags, message,
            { context, _, _ in
                let message = sqlite3_user_data(context).assumingMemoryBound(to: CChar.self)
                sqlite3_result_error(context, message, -1)
            }, nil, nil, { free($0) })
    }
}
