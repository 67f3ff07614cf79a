#if canImport(Glibc)
    import Glibc
#endif
import DatabaseAccess
import Subprocess

/// A PostgreSQL cluster of the project's own: a private folder, a unix socket in another, no TCP. It runs while a command needs
/// it; the last one to leave stops it. Two commands at once share it.
package struct EmbeddedCluster: ~Copyable {
    package struct Failure: Error, Sendable {
        package let message: String
        package let help: String?
    }

    /// Who the server runs as, where that is not the caller: PostgreSQL refuses to run as root.
    struct ServerUser: Sendable {
        let uid: uid_t
        let gid: gid_t
        let name: String
    }

    package let binaries: ServerBinaries
    private let folder: String
    private let socketFolder: String
    private let user: ServerUser?
    private let users: Int32

    /// Starts the project's cluster, making it on first use, and holds it until ``leave()``.
    /// - Parameters:
    ///   - project: the absolute path of the project's folder.
    ///   - path: the value of `PATH`.
    ///   - major: the version it must have; where the project's cluster is of another, one beside it is used.
    package static func enter(project: String, path: String, major: Int? = nil) async throws -> EmbeddedCluster {
        try await enter(project: project, installed: ServerBinaries.installed(path: path), major: major)
    }

    /// - Parameter installed: the server programs to choose from, newest first.
    package static func enter(project: String, installed: [ServerBinaries], major: Int? = nil) async throws
        -> EmbeddedCluster
    {
        guard let newest = installed.first(where: { major == nil || $0.major == major }) else {
            throw Failure(
                message: "no PostgreSQL server programs are installed here (looked in /usr/lib/postgresql and PATH)",
                help:
                    "install them: apt-get install postgresql; or name a database with --database and --scratch target")
        }
        let user = try serverUser()
        let hash = stableHash(project)
        var folder = project + "/.autogen/postgres"
        if user != nil, !Files.isReachableByOthers(folder) { folder = "/var/tmp/autogen-\(geteuid())-\(hash)" }
        var socketFolder = "/tmp/autogen-\(geteuid())-\(hash)"
        let present = version(of: folder + "/data") ?? installed.first?.major
        if let major, present != major {
            folder += "-\(major)"
            socketFolder += "-\(major)"
        }
        try makePrivate(folder, for: user)
        try makePrivate(socketFolder, for: user)

        let gate = try lock(folder + "/start.lock", LOCK_EX)
        defer { close(gate) }
        let data = folder + "/data"
        var binaries = newest
        if let major = version(of: data), major != newest.major {
            guard let match = installed.first(where: { $0.major == major }) else {
                throw Failure(
                    message:
                        "the embedded cluster in \(data) is of PostgreSQL \(major), and only \(newest.major) is installed",
                    help:
                        "install postgresql-\(major), or remove \(folder) to begin anew: its development data go with it"
                )
            }
            binaries = match
        }
        if !Files.exists(data + "/PG_VERSION") {
            AbandonedClusters.mark(folder, project: project)
            for cluster in AbandonedClusters(prefix: "autogen-\(geteuid())-").find() { try await removeFolder(cluster) }
            try await initialize(binaries, folder, socketFolder, user)
        }
        let users = try lock(folder + "/users.lock", LOCK_SH)
        if !isRunning(data) {
            do {
                try await removeStaleLock(data)
                try await start(binaries, folder, socketFolder, user)
            } catch {
                close(users)
                throw error
            }
        }
        return EmbeddedCluster(
            binaries: binaries, folder: folder, socketFolder: socketFolder, user: user, users: users)
    }

    /// The address of one of its databases, for libpq.
    package func conninfo(database: String) -> String {
        "host=\(socketFolder) port=5432 user=postgres dbname='\(database.replacing("'", with: "\\'"))'"
    }

    /// Stops the server if nobody else uses it.
    package consuming func leave() async {
        guard let gate = try? Self.lock(folder + "/start.lock", LOCK_EX) else {
            close(users)
            return
        }
        defer { close(gate) }
        // Alone is who can have the shared lock for itself.
        if flock(users, LOCK_EX | LOCK_NB) == 0 {
            _ = try? await Self.run(
                binaries, "pg_ctl", ["-D", "data", "-m", "fast", "-w", "-s", "stop"], user, in: folder)
        }
        close(users)
    }

    private static func version(of data: String) -> Int? {
        Files.read(data + "/PG_VERSION").flatMap { Int($0.prefix { $0.isNumber }) }
    }

    private static func initialize(
        _ binaries: ServerBinaries, _ folder: String, _ socketFolder: String, _ user: ServerUser?
    ) async throws {
        let data = folder + "/data"
        // A first try that was cut short leaves a folder that initdb refuses.
        let fresh = data + ".new"
        try await removeFolder(fresh)
        let arguments = [
            "-D", "data.new", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-instructions",
        ]
        var result = try await run(binaries, "initdb", arguments + ["--locale=C.UTF-8"], user, in: folder)
        if result != nil {
            try await removeFolder(fresh)
            result = try await run(binaries, "initdb", arguments + ["--locale=C"], user, in: folder)
        }
        if let result { throw Failure(message: "initdb failed: \(result)", help: nil) }
        // Development data that `autogen upgrade` makes again: speed before the survival of a power cut.
        let settings = """

            listen_addresses = ''
            unix_socket_directories = '\(socketFolder)'
            unix_socket_permissions = 0700
            port = 5432
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            max_wal_size = 2GB
            max_locks_per_transaction = 1024
            autovacuum = off
            max_connections = 50
            timezone = 'UTC'
            log_timezone = 'UTC'

            """
        guard Files.append(settings, to: fresh + "/postgresql.conf"), rename(fresh, data) == 0 else {
            throw Failure(message: "cannot write the embedded cluster's settings in \(fresh)", help: nil)
        }
    }

    private static func start(
        _ binaries: ServerBinaries, _ folder: String, _ socketFolder: String, _ user: ServerUser?
    ) async throws {
        let log = folder + "/server.log"
        let options = "-k \(socketFolder)"
        let failure = try await run(
            binaries, "pg_ctl", ["-D", "data", "-l", "server.log", "-w", "-t", "30", "-s", "-o", options, "start"],
            user, in: folder)
        guard let failure else { return }
        let last = (Files.read(log) ?? "").split(separator: "\n").suffix(4).joined(separator: "\n  ")
        throw Failure(
            message: "the embedded PostgreSQL server does not start: \(failure)\n  \(last)",
            help: "its whole log is in \(log)")
    }

    private static func isRunning(_ data: String) -> Bool {
        guard let text = Files.read(data + "/postmaster.pid") else { return false }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let pid = lines.first.flatMap({ pid_t($0) }), lines.count > 7, lines[7].hasPrefix("ready") else {
            return false
        }
        guard kill(pid, 0) == 0 || errno == EPERM else { return false }
        return isServer(pid, data)
    }

    /// Whether a process is this cluster's: its number may be another program's by now, or that of one that has just died.
    private static func isServer(_ pid: pid_t, _ data: String) -> Bool {
        Files.workingFolder(of: pid) == Files.resolved(data)
    }

    /// A server that was killed leaves a file that PostgreSQL believes as long as any process has its number.
    private static func removeStaleLock(_ data: String) async throws {
        let file = data + "/postmaster.pid"
        guard Files.exists(file) else { return }
        // Its backends may outlive it for a moment; while one does, the file must stay.
        for _ in 0..<50 where Files.processes(in: data) { try await Task.sleep(nanoseconds: 100_000_000) }
        if !Files.processes(in: data) { unlink(file) }
    }

    // MARK: - Users, folders, locks

    private static func serverUser() throws -> ServerUser? {
        guard geteuid() == 0 else { return nil }
        for name in ["postgres", "nobody"] {
            if let entry = getpwnam(name) {
                return ServerUser(uid: entry.pointee.pw_uid, gid: entry.pointee.pw_gid, name: name)
            }
        }
        throw Failure(
            message: "PostgreSQL refuses to run as root, and there is no user 'postgres'",
            help: "make one: adduser --system postgres")
    }

    /// A folder that only the server's user (and root) enters; one that somebody else made is refused.
    private static func makePrivate(_ path: String, for user: ServerUser?) throws {
        guard Files.makeFolder(path) else {
            throw Failure(message: "cannot make the folder \(path): \(String(cString: strerror(errno)))", help: nil)
        }
        guard let status = Files.status(path), status.mode & S_IFMT == S_IFDIR else {
            throw Failure(message: "\(path) is not a folder", help: "remove it")
        }
        let owner = user?.uid ?? geteuid()
        if let user, status.owner == 0 { chown(path, user.uid, user.gid) }
        guard status.owner == owner || (user != nil && status.owner == 0) else {
            throw Failure(message: "\(path) belongs to another user", help: "remove it")
        }
        chmod(path, 0o700)
    }

    private static func lock(_ path: String, _ kind: Int32) throws -> Int32 {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            throw Failure(message: "cannot open \(path): \(String(cString: strerror(errno)))", help: nil)
        }
        while flock(file, kind) != 0 {
            guard errno == EINTR else {
                close(file)
                throw Failure(message: "cannot lock \(path): \(String(cString: strerror(errno)))", help: nil)
            }
        }
        return file
    }

    private static func removeFolder(_ path: String) async throws {
        guard Files.exists(path) else { return }
        _ = try await Subprocess.run(
            .name("rm"), arguments: ["-rf", "--", path], output: .discarded, error: .discarded)
    }

    /// Runs a server program in the cluster's folder; returns what it complained of, or nil. `pg_ctl` hands its arguments to a
    /// shell: no path of a user's may be among them.
    private static func run(
        _ binaries: ServerBinaries, _ program: String, _ arguments: [String], _ user: ServerUser?, in folder: String
    ) async throws -> String? {
        var options = PlatformOptions()
        var words = [binaries.folder + "/" + program] + arguments
        if let user {
            // Not by the options' own user: glibc's setgroups between fork and exec waits for threads that the child does not have.
            words = ["/usr/bin/setpriv", "--reuid=\(user.uid)", "--regid=\(user.gid)", "--clear-groups", "--"] + words
        }
        // A server of its own session: Ctrl-C in the terminal is for the command, not for the server.
        options.createSession = true
        let result = try await Subprocess.run(
            .path(.init(words[0])), arguments: Arguments(Array(words.dropFirst())),
            environment: .custom(["PATH": "/usr/bin:/bin", "LC_ALL": "C"]), workingDirectory: .init(folder),
            platformOptions: options, output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
        guard !result.terminationStatus.isSuccess else { return nil }
        let text = result.standardError + result.standardOutput
        return text.split(separator: "\n").suffix(5).joined(separator: "; ")
    }

    /// A hash that is the same in every process (FNV-1a), for names of folders.
    private static func stableHash(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 36)
    }
}
