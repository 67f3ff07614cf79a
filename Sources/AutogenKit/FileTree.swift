import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// Files as the workflows use them.
package enum FileTree {
    static func read(_ path: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw AutogenFailure(.usage, "file.unreadable", "cannot read \(path)")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw AutogenFailure(
                .usage, "file.encoding", "\(path) is not UTF-8 text: nothing was done",
                help: "save it as UTF-8; `iconv -f LATIN1 -t UTF-8` turns another encoding into it")
        }
        return text
    }

    /// The whole lines of a file's first 4 KiB, and the whole file where its header is longer.
    static func beginning(_ path: String) throws -> String {
        let limit = 4096
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw AutogenFailure(.usage, "file.unreadable", "cannot read \(path): \(systemMessage)")
        }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, limit) }
        guard count == limit else {
            guard count >= 0, let text = String(validating: bytes[..<count], as: UTF8.self) else {
                return try whole(path)
            }
            return text
        }
        guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")),
            let text = String(validating: bytes[...end], as: UTF8.self), text.contains("\n-- autogen: ")
        else { return try whole(path) }
        return text
    }

    private static func whole(_ path: String) throws -> String { try read(path) ?? "" }

    /// What changes when the file does, without reading it.
    static func stamp(_ path: String) -> String {
        let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? path
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        return "\(attributes?[.size] ?? "") \(attributes?[.modificationDate] ?? "")"
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    /// Removes a file; one that is not there is no failure.
    static func remove(_ path: String) { unsafe unlink(path) }

    /// A lock on a folder, held until it is released or the program ends.
    struct Lock {
        fileprivate let file: Int32
        func release() { close(file) }
    }

    /// Waits for other programs' locks on the folder.
    static func lock(_ path: String) throws -> Lock {
        let file = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else {
            throw AutogenFailure(.usage, "file.unreadable", "cannot read the folder \(path): \(systemMessage)")
        }
        while flock(file, LOCK_EX) != 0, errno == EINTR {}
        return Lock(file: file)
    }

    /// Why the last call to the system failed.
    static var systemMessage: String { unsafe String(cString: strerror(errno)) }

    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw AutogenFailure(.usage, "file.unwritable", "cannot make the folder \(path): \(systemMessage)")
        }
    }

    static func makeExecutable(_ path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    /// The files below a folder whose names end so, sorted by path; hidden ones and those in skipped folders left out. None where
    /// there is no folder; what cannot be read is a failure, since a missing file would mean that its objects go.
    static func files(below folder: String, suffixes: [String], skipping: Set<String> = []) throws -> [String] {
        var result: [String] = []
        func visit(_ path: String, depth: Int) throws {
            guard depth < 32 else {
                throw AutogenFailure(.usage, "file.unreadable", "folders lie too deep, or in a circle: \(path)")
            }
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                throw AutogenFailure(.usage, "file.unreadable", "cannot read the folder \(path): \(systemMessage)")
            }
            for name in names.sorted() where !name.hasPrefix(".") {
                let child = path + "/" + name
                let isWanted = suffixes.contains { name.lowercased().hasSuffix($0) }
                var isFolder = false
                guard FileManager.default.fileExists(atPath: child, isDirectory: &isFolder) else {
                    if isWanted { throw AutogenFailure(.usage, "file.unreadable", "\(child) leads nowhere") }
                    continue
                }
                if isFolder {
                    if depth > 0 || !skipping.contains(name) { try visit(child, depth: depth + 1) }
                } else if isWanted {
                    result.append(child)
                }
            }
        }
        if exists(folder) { try visit(folder, depth: 0) }
        return result
    }
}
