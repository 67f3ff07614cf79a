#if canImport(Glibc)
    import Glibc
#endif
import CSQLite

/// How a lock of another process is waited for: <https://www.sqlite.org/c3ref/busy_handler.html>. SQLite's own way of waiting
/// tells nobody, and does not end when a person asks for it.
final class LockWait {
    private static let longestPause = 100

    private let patience: Int
    private let told: (() -> Void)?
    private var start = 0
    private var hasTold = false

    /// - Parameters:
    ///   - patience: in milliseconds.
    ///   - told: called once, when a lock has been waited for for a second.
    init(patience: Int, told: (() -> Void)?) {
        (self.patience, self.told) = (patience, told)
    }

    func attach(to connection: OpaquePointer) {
        sqlite3_busy_handler(
            connection,
            { context, count in
                guard let context else { return 0 }
                let wait = Unmanaged<LockWait>.fromOpaque(context).takeUnretainedValue()
                return wait.goesOn(after: Int(count)) ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Pauses, unless there was enough of it.
    private func goesOn(after count: Int) -> Bool {
        if count == 0 { start = Self.milliseconds() }
        let waited = Self.milliseconds() - start
        guard waited < patience, !SQLiteInterruption.isRequested else { return false }
        if waited >= 1000, !hasTold {
            hasTold = true
            told?()
        }
        usleep(UInt32(min(count + 1, Self.longestPause, patience - waited)) * 1000)
        return true
    }

    private static func milliseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
