#if canImport(Glibc)
    import Glibc
#endif
import CLibPQ
import Synchronization

/// Ctrl-C and its like during a run. The first cancels the statement at work, so that its transaction is rolled back and the run
/// ends where its journal says; the second ends the program at once.
/// <https://www.postgresql.org/docs/current/libpq-cancel.html>
package enum Interruption {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]
    private static let requests = Atomic<Int>(0)
    /// The address of libpq's `PGcancel` of the session at work, 0 where there is none.
    private static let target = Atomic<UInt>(0)

    package static var isRequested: Bool { requests.load(ordering: .sequentiallyConsistent) > 0 }

    /// Begins to watch, for a run on a session; ``end()`` follows.
    package static func begin(_ session: borrowing PostgresSession) {
        requests.store(0, ordering: .sequentiallyConsistent)
        target.store(UInt(bitPattern: session.cancelHandle()), ordering: .sequentiallyConsistent)
        for number in signals { signal(number, handle) }
    }

    package static func end() {
        for number in signals { signal(number, SIG_DFL) }
        let cancel = target.exchange(0, ordering: .sequentiallyConsistent)
        PQfreeCancel(OpaquePointer(bitPattern: cancel))
    }

    /// Nothing here but what a signal handler may do.
    private static let handle: @convention(c) (Int32) -> Void = { _ in
        if requests.add(1, ordering: .sequentiallyConsistent).oldValue > 0 { _exit(130) }
        guard let cancel = OpaquePointer(bitPattern: target.load(ordering: .sequentiallyConsistent)) else { return }
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            _ = PQcancel(cancel, buffer.baseAddress, 256)
        }
    }
}
