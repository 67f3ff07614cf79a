#if canImport(Glibc)
    import Glibc
#endif
import CSQLite
import Synchronization

/// Ctrl-C and its like during a run. The first stops the statement at work, so that its transaction is rolled back; the second
/// ends the program at once. <https://www.sqlite.org/c3ref/interrupt.html>
package enum SQLiteInterruption {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]
    private static let requests = Atomic<Int>(0)
    /// The address of the connection at work, 0 where there is none.
    private static let target = Atomic<UInt>(0)

    package static var isRequested: Bool { requests.load(ordering: .sequentiallyConsistent) > 0 }

    /// Begins to watch, for a run on a session; ``end()`` follows.
    package static func begin(_ session: borrowing SQLiteSession) {
        requests.store(0, ordering: .sequentiallyConsistent)
        target.store(UInt(bitPattern: session.interruptHandle()), ordering: .sequentiallyConsistent)
        for number in signals { signal(number, handle) }
    }

    package static func end() {
        for number in signals { signal(number, SIG_DFL) }
        target.store(0, ordering: .sequentiallyConsistent)
    }

    /// Nothing here but what a signal handler may do: the call sets a flag.
    private static let handle: @convention(c) (Int32) -> Void = { _ in
        if requests.add(1, ordering: .sequentiallyConsistent).oldValue > 0 { _exit(130) }
        guard let session = OpaquePointer(bitPattern: target.load(ordering: .sequentiallyConsistent)) else { return }
        sqlite3_interrupt(session)
    }
}
