import AutogenKit
import DatabaseAccess
import Foundation
import PostgresClient
import Testing

/// The project's own cluster: made on first use, shared, and still there after what goes wrong on a developer's machine.
@Suite(.serialized)
struct EmbeddedClusterTests {
    @Test func twoCommandsAtOnceOnANewProject() async throws {
        let place = try EmbeddedPlace()
        let folder = place.folder
        try FileManager.default.createDirectory(atPath: folder + "/migrations", withIntermediateDirectories: true)
        let revision = "-- revision: aa11\n-- autogen: upgrade\nCREATE TABLE a (id int);\n-- autogen: downgrade\n"
        try revision.write(toFile: folder + "/migrations/aa11.sql", atomically: true, encoding: .utf8)
        async let first = Program.run(["upgrade"], in: folder)
        async let second = Program.run(["upgrade"], in: folder)
        async let third = Program.run(["current", "-q"], in: folder)
        let endings = try await [first, second, third]
        #expect(endings.map(\.code) == [0, 0, 0], "\(endings.map(\.errors))")
        #expect(
            Set(endings.prefix(2).map(\.output)) == [
                "Done: 1 revision; the database is at aa11.\n", "Nothing to do: the database is there already.\n",
            ])
        #expect(place.postmaster == nil, "the server was left running")
    }

    @Test func crashedClusterStartsAgainWithItsData() async throws {
        let place = try EmbeddedPlace()
        let first = try await place.enter()
        try Self.session(first).execute("CREATE TABLE a AS SELECT 7 AS id")
        // Commits reach the disk a moment later.
        try Self.session(first).execute("CHECKPOINT")
        let running = place.postmaster
        let killed = try #require(running)
        #expect(kill(killed, SIGKILL) == 0)
        try await Self.waitUntilGone(killed)
        #expect(place.postmaster == killed, "the file is stale")
        let second = try await place.enter()
        #expect(try Self.session(second).value("SELECT id FROM a") == "7")
        #expect(place.postmaster != killed)
        await second.leave()
        #expect(place.postmaster != nil, "who entered first still uses it")
        await first.leave()
        #expect(place.postmaster == nil)
    }

    /// A dead process keeps its number until its parent looks.
    private static func waitUntilGone(_ process: pid_t) async throws {
        for _ in 0..<1000 where kill(process, 0) == 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(kill(process, 0) != 0)
    }

    private static func session(_ cluster: borrowing EmbeddedCluster) throws -> PostgresSession {
        try PostgresSession(cluster.conninfo(database: "postgres"))
    }

    /// After a crash and a restart of the machine, the number in the stale file may be that of any program of the user.
    @Test(arguments: ["notes.txt", "postgres.txt"])
    func staleNumberOfAnotherProgramIsNotBelieved(_ name: String) async throws {
        let place = try EmbeddedPlace()
        let first = try await place.enter()
        let lines = try String(contentsOfFile: place.data + "/postmaster.pid", encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        await first.leave()
        try "".write(toFile: place.folder + "/" + name, atomically: true, encoding: .utf8)
        let reader = try Self.reader(of: place.folder + "/" + name, as: place.data)
        defer { kill(reader.processIdentifier, SIGKILL) }
        try (["\(reader.processIdentifier)"] + lines.dropFirst().map(String.init)).joined(separator: "\n")
            .write(toFile: place.data + "/postmaster.pid", atomically: true, encoding: .utf8)
        let cluster = try await place.enter()
        let result = Result { try Self.session(cluster).value("SELECT 1") }
        // Who leaves stops what the file names, and waits a minute for it.
        if case .failure = result { try FileManager.default.removeItem(atPath: place.data + "/postmaster.pid") }
        await cluster.leave()
        #expect(try result.get() == "1")
    }

    /// A program of the user to whom a folder belongs.
    private static func reader(of path: String, as folder: String) throws -> Process {
        let owner = try FileManager.default.attributesOfItem(atPath: folder)[.ownerAccountID] as? Int ?? 0
        let words = ["/usr/bin/tail", "-f", path]
        let reader = Process()
        let prefix = geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=\(owner)", "--clear-groups"] : []
        reader.executableURL = URL(filePath: (prefix + words)[0])
        reader.arguments = Array((prefix + words).dropFirst())
        reader.standardOutput = FileHandle.nullDevice
        reader.standardError = FileHandle.nullDevice
        try reader.run()
        return reader
    }

    @Test func clusterOfAnotherMajorVersionIsLeftAlone() async throws {
        let place = try EmbeddedPlace()
        let first = try await place.enter()
        let version = "\(first.binaries.major)\n"
        try Self.session(first).execute("CREATE TABLE a AS SELECT 7 AS id")
        await first.leave()
        try "99\n".write(toFile: place.data + "/PG_VERSION", atomically: true, encoding: .utf8)
        let files = try FileManager.default.subpathsOfDirectory(atPath: place.data).sorted()
        do {
            await (try place.enter()).leave()
            Issue.record("no failure")
        } catch {
            let failure = AutogenFailure.wrap(error)
            #expect(failure.kind == .database)
            #expect(failure.problems.map(\.code) == ["embedded.failed"])
            for words in [place.data, "is of PostgreSQL 99", "install postgresql-99", "begin anew"] {
                #expect(failure.rendered().contains(words), "\(failure.rendered())")
            }
        }
        #expect(try FileManager.default.subpathsOfDirectory(atPath: place.data).sorted() == files)
        try version.write(toFile: place.data + "/PG_VERSION", atomically: true, encoding: .utf8)
        let again = try await place.enter()
        #expect(try Self.session(again).value("SELECT id FROM a") == "7")
        await again.leave()
    }

    /// In a name space of its own the folder of Debian's programs can be empty.
    private static let hiding = ["-rm", "sh", "-c", "mount -t tmpfs none /usr/lib/postgresql && exec \"$0\" \"$@\""]

    @Test(
        .enabled("needs unshare, and Debian's folders") {
            guard FileManager.default.fileExists(atPath: "/usr/lib/postgresql") else { return false }
            return try await Program.run(hiding + ["true"], in: "/", path: "/usr/bin/unshare").code == 0
        })
    func withoutServerProgramsTheErrorNamesThePackage() async throws {
        let place = try EmbeddedPlace()
        let ending = try await Program.run(
            Self.hiding + [Program.path, "status"], in: place.folder, path: "/usr/bin/unshare")
        #expect(ending.code == 3)
        #expect(ending.errors.contains("no PostgreSQL server programs are installed here"))
        #expect(ending.errors.contains("apt-get install postgresql"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder) == ["schema"])
    }

    /// A first run that was killed while it made the cluster.
    @Test func halfMadeClusterIsMadeAgain() async throws {
        let place = try EmbeddedPlace()
        try FileManager.default.createDirectory(atPath: place.data + ".new/base", withIntermediateDirectories: true)
        try "15\n".write(toFile: place.data + ".new/PG_VERSION", atomically: true, encoding: .utf8)
        try await place.expectRuns()
    }
}
