#if canImport(Glibc)
    import Glibc
#endif

/// The server programs of one PostgreSQL installation.
package struct ServerBinaries: Sendable {
    /// The folder of `initdb`, `pg_ctl` and `postgres`.
    package let folder: String
    package let major: Int

    package init(folder: String, major: Int) {
        self.folder = folder
        self.major = major
    }

    /// All installations found, newest first: Debian's folders, then the folders of `PATH`.
    package static func installed(path: String) -> [ServerBinaries] {
        var found: [ServerBinaries] = []
        let debian = Files.entries("/usr/lib/postgresql").compactMap { Int($0) }.sorted(by: >)
        for major in debian {
            let folder = "/usr/lib/postgresql/\(major)/bin"
            if isComplete(folder) { found.append(ServerBinaries(folder: folder, major: major)) }
        }
        if found.isEmpty {
            for folder in path.split(separator: ":").map(String.init) where isComplete(folder) {
                if let major = major(folder) { found.append(ServerBinaries(folder: folder, major: major)) }
            }
        }
        return found
    }

    private static func isComplete(_ folder: String) -> Bool {
        ["initdb", "pg_ctl", "postgres"].allSatisfy { Files.isExecutable(folder + "/" + $0) }
    }

    /// The version tells itself in the folder of shared files: …/15/bin → …/15, or a `PG_VERSION`-named share.
    private static func major(_ folder: String) -> Int? {
        folder.split(separator: "/").compactMap { part in Int(part.drop { !$0.isNumber }) }.last
    }

    /// Whether an extension's control file is installed beside these programs.
    package func hasExtension(_ name: String) -> Bool {
        let shared = [
            "/usr/share/postgresql/\(major)/extension", folder + "/../share/extension",
            folder + "/../share/postgresql/extension",
        ]
        return shared.contains { Files.exists($0 + "/" + name + ".control") }
    }
}

/// The few calls on files that the cluster needs.
enum Files {
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
    static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

    static func entries(_ folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Where a process runs; nil where it is gone or not ours to ask.
    static func workingFolder(of pid: pid_t) -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/\(pid)/cwd", &buffer, buffer.count)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether any process runs in a folder, as servers do in their data folder.
    static func processes(in folder: String) -> Bool {
        let folder = resolved(folder)
        return entries("/proc").contains { name in pid_t(name).flatMap(workingFolder) == folder }
    }

    /// A path without links.
    static func resolved(_ path: String) -> String {
        guard let pointer = realpath(path, nil) else { return path }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    static func append(_ text: String, to path: String) -> Bool {
        guard let file = fopen(path, "ae") else { return false }
        defer { fclose(file) }
        return fputs(text, file) >= 0
    }

    /// Makes a folder and its parents; the last one private.
    static func makeFolder(_ path: String, mode: mode_t = 0o700) -> Bool {
        if exists(path) { return true }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            guard makeFolder(String(path[..<slash]), mode: 0o755) else { return false }
        }
        return mkdir(path, mode) == 0 || errno == EEXIST
    }

    /// Owner and permission bits; nil where there is nothing. Links are not followed.
    static func status(_ path: String) -> (owner: uid_t, mode: mode_t)? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return (status.st_uid, status.st_mode)
    }

    /// Whether any user may pass through every folder above a path.
    static func isReachableByOthers(_ path: String) -> Bool {
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if folder.isEmpty { return true }
            if let mode = status(String(folder))?.mode, mode & S_IXOTH == 0 { return false }
        }
        return true
    }
}
