import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// How files are written: ordinary ones whole or not at all, all else as it takes bytes.
extension FileTree {
    /// Writes a file, making its folder. Links are followed, and a file keeps its permissions.
    static func write(_ text: String, to path: String) throws {
        let bytes = Array(text.utf8)
        func refuse(_ reason: String) -> AutogenFailure {
            AutogenFailure(.usage, "file.unwritable", "cannot write \(path): \(reason)")
        }
        if let file = openFile(path) {
            guard write(bytes, to: file) else { throw refuse(systemMessage) }
            return
        }
        let target = followed(path)
        switch kind(of: target) {
        case S_IFDIR?: throw refuse("it is a folder")
        case S_IFREG?, nil: try replace(target, bytes, refuse)
        default: guard writeThrough(bytes, target) else { throw refuse(systemMessage) }
        }
    }

    /// Writes a file that must be new.
    static func writeNew(_ text: String, to path: String) throws {
        try checkNew(path)
        try write(text, to: path)
    }

    /// Refuses to write over what is there, a link that leads nowhere among it.
    static func checkNew(_ path: String) throws {
        guard exists(path) || link(path) != nil else { return }
        throw AutogenFailure(
            .usage, "file.exists", "\(path) is there already, and was left as it is",
            help: "move it away, or see that new files get names of their own: file_name in autogen.yml")
    }

    /// Whether a path stands for a file that is open already, as `/dev/stdout` does.
    package static func isOpenFile(_ path: String) -> Bool { openFile(path) != nil }

    /// Opened once more, a file that stdout was sent to would be overwritten from its beginning.
    private static func openFile(_ path: String) -> Int32? {
        var path = path
        for _ in 0..<40 {
            for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
                return Int32(path.dropFirst(folder.count))
            }
            guard let next = link(path) else { return nil }
            path = next
        }
        return nil
    }

    /// The path at the end of symbolic links, which need not be there yet.
    private static func followed(_ path: String) -> String {
        var result = path
        for _ in 0..<40 {
            guard let next = link(result) else { return result }
            result = next
        }
        return result
    }

    private static func link(_ path: String) -> String? {
        guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { return nil }
        if target.hasPrefix("/") { return target }
        return (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "") + target
    }

    private static func status(_ path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }

    private static func kind(of path: String) -> mode_t? { status(path).map { $0.st_mode & S_IFMT } }

    private static func replace(_ path: String, _ bytes: [UInt8], _ refuse: (String) -> AutogenFailure) throws {
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try makeFolder(String(path[..<slash])) }
        let temporary = path + ".autogen-new"
        let mode = status(path).map { $0.st_mode & 0o7777 }
        guard writeThrough(bytes, temporary, O_CREAT | O_TRUNC, mode: mode), unsafe rename(temporary, path) == 0 else {
            let reason = systemMessage
            unsafe unlink(temporary)
            throw refuse(reason)
        }
    }

    /// - Parameter mode: the permissions; where left out, those that new files get.
    private static func writeThrough(_ bytes: [UInt8], _ path: String, _ flags: Int32 = 0, mode: mode_t? = nil) -> Bool
    {
        let file = unsafe open(path, O_WRONLY | O_CLOEXEC | flags, 0o666)
        guard file >= 0 else { return false }
        if let mode { fchmod(file, mode) }
        guard write(bytes, to: file) else {
            let reason = errno
            close(file)
            errno = reason
            return false
        }
        return close(file) == 0
    }

    /// Writes all bytes to an open file; where it cannot, `errno` says why.
    package static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
