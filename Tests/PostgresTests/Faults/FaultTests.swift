import Foundation
import Testing

/// A run that is struck at any message comes to the same end when it is begun again, or by itself.
@Suite(.cluster("faults"), .serialized)
struct FaultTests {
    private static let (base, copy) = ("faults_base", "faults_run")

    /// Every so many places as `AUTOGEN_FAULTS` asks for, else some.
    private static var stride: Int { ProcessInfo.processInfo.environment["AUTOGEN_FAULTS"].flatMap { Int($0) } ?? 61 }

    @Test(arguments: Fault.allCases, FaultRun.allCases)
    func everyFaultIsSurvived(_ fault: Fault, _ run: FaultRun) async throws {
        try await Lab.withDatabases([Self.base]) {
            try Lab.session(Self.base).execute(FaultProject.start)
            let workshop = try Lab.Workshop()
            try FaultProject.write(workshop)
            let folder = workshop.folder
            if run != .upgrade {
                let ending = try await Program.run(["upgrade", "--database", Lab.conninfo(Self.base)], in: folder)
                try #require(ending.code == 0, "\(ending.errors)")
            }
            let expected = try await Self.undisturbed(run, folder)
            var (places, place) = (0, 1)
            while true {
                let struck = try await Self.strike(run, fault, at: place, folder, expected)
                guard struck else { break }
                places += 1
                place += Self.stride
                try #require(place < 2000)
            }
            print("\(run), \(fault): \(places) places")
            #expect(places > (Self.stride == 1 ? 60 : 1))
        }
    }

    private static func undisturbed(_ run: FaultRun, _ folder: String) async throws -> String {
        try await makeCopy()
        let ending = try await Program.run(run.command + ["--database", Lab.conninfo(copy)], in: folder)
        #expect(ending.code == 0, "\(ending.errors)")
        #expect(try Lab.session(copy).value(run.rows.query) == run.rows.value)
        return try await dump()
    }

    private static func makeCopy() async throws {
        let admin = try Lab.session("postgres")
        try admin.execute("DROP DATABASE IF EXISTS \(copy) WITH (FORCE)")
        try admin.execute("CREATE DATABASE \(copy) TEMPLATE \(base)")
        // The embedded cluster confirms what a crash may still lose.
        try admin.execute("ALTER DATABASE \(copy) SET synchronous_commit = on")
        // A sequence in a copy thinks that the log has its next numbers already, which a crash would give out twice.
        try admin.execute("CHECKPOINT")
    }

    /// A server whose process died ends all others and takes nobody until its log is replayed.
    private static func awaitRecovery(since start: String) async throws {
        for _ in 0..<200 {
            if let started = try? startOfServer(), started != start { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("the server does not come back")
    }

    /// When the processes were started that every crash starts anew.
    private static func startOfServer() throws -> String? {
        try Lab.session("postgres").value(
            "SELECT backend_start::text FROM pg_stat_activity WHERE backend_type = 'checkpointer'")
    }

    /// - Returns: whether there was a message of that number.
    private static func strike(
        _ run: FaultRun, _ fault: Fault, at place: Int, _ folder: String, _ expected: String
    ) async throws -> Bool {
        try await makeCopy()
        let start = try #require(try startOfServer())
        let (host, port) = try {
            let session = try Lab.session(copy)
            return (session.host, try #require(try session.value("SHOW port").flatMap { Int($0) }))
        }()
        let sockets = "/tmp/autogen-faults-\(getpid())"
        try FileManager.default.createDirectory(atPath: sockets, withIntermediateDirectories: true)
        let proxy = try FaultProxy(
            folder: sockets, port: port, target: "\(host)/.s.PGSQL.\(port)", fault: fault, place: place)
        defer {
            proxy.close()
            try? FileManager.default.removeItem(atPath: sockets)
        }
        let address = Lab.conninfo(copy).replacing(host, with: sockets)
        let first = try await Program.run(run.command + ["--database", address], in: folder)
        guard proxy.hasStruck else {
            #expect(first.code == 0, "\(run), \(fault) after the last message: \(first.errors)")
            return false
        }
        // Where the very first message fails there was no connection yet.
        let neverBegan = place == 1 && first.code == 3 && first.errors.contains("cannot connect")
        if fault.isDeadly || neverBegan {
            let again = try await Program.run(
                run.command + ["--database", Lab.conninfo(copy), "--wait-for-database", "30"], in: folder)
            #expect(again.code == 0, "\(run), \(fault) at \(place): begun again: \(again.errors)")
        } else {
            #expect(first.code == 0, "\(run), \(fault) at \(place): \(first.errors)")
        }
        if fault == .crash { try await awaitRecovery(since: start) }
        let found = try await dump()
        #expect(found == expected, "\(run), \(fault) at \(place): \(difference(found, expected))")
        var left: String?
        // Processes of clients that went away need a moment to notice.
        for _ in 0..<40 {
            left = try leftBehind()
            if left == nil { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(left == nil, "\(run), \(fault) at \(place) left \(left ?? "")")
        return true
    }

    private static func leftBehind() throws -> String? {
        try Lab.session(copy).value(
            """
            SELECT string_agg(x, ', ') FROM (
              SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid
              UNION ALL SELECT 'a lock of process ' || pid FROM pg_locks
                WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
              UNION ALL SELECT 'an open transaction' FROM pg_stat_activity
                WHERE datname = current_database() AND state LIKE 'idle in transaction%') left_behind (x)
            """)
    }

    /// The database without autogen's history, whose times differ, and without the order of rows.
    private static func dump() async throws -> String {
        let ending = try await Program.run(
            [
                "--no-owner", "--exclude-table-data=autogen_state.history",
                "--exclude-table-data=autogen_state.history_id_seq", "-d", Lab.conninfo(copy),
            ],
            in: "/", path: ClusterTrait.binaries + "/pg_dump")
        #expect(ending.code == 0, "\(ending.errors)")
        return ending.output.split(separator: "\n").filter {
            !$0.hasPrefix("\\restrict") && !$0.hasPrefix("\\unrestrict") && !$0.contains("history_id_seq'")
        }.sorted().joined(separator: "\n")
    }

    private static func difference(_ found: String, _ expected: String) -> String {
        found.split(separator: "\n").difference(from: expected.split(separator: "\n")).prefix(6).map { "\($0)" }
            .joined(separator: "; ")
    }
}
