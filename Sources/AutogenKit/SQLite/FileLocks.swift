#if canImport(Glibc)
    import Glibc
#endif

/// Who holds locks on a database file, as the kernel knows it.
enum FileLocks {
    private struct Lock {
        let process: String
        let isExclusive: Bool
    }

    /// The byte of `-shm` that is locked by who writes: <https://www.sqlite.org/walformat.html#locks>.
    private static let writeLockOfWAL = 120

    /// `process 4711 (sqlite3)` for each; empty where nobody can be told.
    static func holders(of path: String) -> [String] {
        let writers = locks(path + "-shm", at: writeLockOfWAL).filter(\.isExclusive)
        let all = locks(path)
        // Who only reads is in the way where nobody writes; in WAL mode, whoever is connected reads.
        let found = [writers, all.filter(\.isExclusive), all].first { !$0.isEmpty } ?? []
        var names: [String] = []
        for lock in found {
            let name = (try? FileTree.read("/proc/\(lock.process)/comm"))??.split(separator: "\n").first
            let text = "process \(lock.process)\(name.map { " (\($0))" } ?? "")"
            if !names.contains(text) { names.append(text) }
        }
        return names
    }

    /// - Parameter place: a byte that the lock has to cover; nil for any.
    private static func locks(_ path: String, at place: Int? = nil) -> [Lock] {
        var status = stat()
        guard unsafe stat(path, &status) == 0, let table = try? FileTree.read("/proc/locks") else { return [] }
        let inode = ":\(status.st_ino)"
        return table.split(separator: "\n").compactMap { line in
            // 1: POSIX  ADVISORY  WRITE 4711 08:01:131 1073741825 1073741825
            let words = line.split(separator: " ")
            guard words.count > 7, words[5].hasSuffix(inode), words[4] != "\(getpid())",
                let process = Int(words[4]), process > 0
            else { return nil }
            if let place {
                guard let first = Int(words[6]), first <= place, place <= Int(words[7]) ?? .max else { return nil }
            }
            return Lock(process: String(process), isExclusive: words[3] == "WRITE")
        }
    }
}
