#if canImport(Glibc)
    import Glibc
#endif

/// Who holds locks on a file, as the kernel knows it.
enum FileLocks {
    /// `process 4711 (sqlite3)` for each; empty where nobody can be told.
    static func holders(of path: String) -> [String] {
        var status = stat()
        guard unsafe stat(path, &status) == 0, let table = try? FileTree.read("/proc/locks") else { return [] }
        let inode = ":\(status.st_ino)"
        var processes: [String] = []
        for line in table.split(separator: "\n") {
            // 1: POSIX  ADVISORY  WRITE 4711 08:01:131 1073741825 1073741825
            let words = line.split(separator: " ")
            guard words.count > 5, words[5].hasSuffix(inode), words[4] != "-1", words[4] != "\(getpid())" else {
                continue
            }
            if !processes.contains(String(words[4])) { processes.append(String(words[4])) }
        }
        return processes.map { process in
            let name = (try? FileTree.read("/proc/\(process)/comm"))??.split(separator: "\n").first.map { " (\($0))" }
            return "process \(process)\(name ?? "")"
        }
    }
}
