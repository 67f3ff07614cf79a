import AutogenKit
import Glibc
import RevisionRunner
import Testing

extension PostgresSuites {
    /// One run a database at a time.
    @Suite(.serialized)
    struct RunnerLockTests {
        @Test func lockOfAnotherSessionGivesCode4() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                let other = try bench.session()
                try RunLock.acquire(other, wait: 0, waiting: { _ in }, pause: { _ in })
                try await bench.expectUpgradeFails(
                    .locked, "run.locked", says: ["process \(other.backendPID) (autogen, user ", "--wait"])
                try await Bench.expectFailure(.locked, "run.locked") { try await bench.downgrade("base") }
                #expect(try bench.tables().isEmpty)
                // Who only looks does not wait.
                #expect(try await bench.project().status().pending.count == 1)
                let ending = try await Program.run(
                    ["upgrade", "--wait", "0", "--database", Lab.conninfo(Bench.database)], in: bench.folder)
                #expect(ending.code == 4)
                #expect(ending.errors.contains("[run.locked]"))
                RunLock.release(other)
                try await bench.upgrade()
            }
        }

        /// A run that failed gives the lock back.
        @Test func lockIsGivenBackAfterAFailure() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "SELECT 1/0;")
                try await bench.expectUpgradeFails(.database, "revision.sql")
                try await bench.expectUpgradeFails(.database, "revision.sql")
            }
        }

        @Test func secondUpgradeWaitsAndFindsNothingToDo() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "CREATE TABLE public.a (id int);\nSELECT pg_sleep(1);")
                let (words, folder) = (["upgrade", "--database", Lab.conninfo(Bench.database)], bench.folder)
                async let first = Program.run(words, in: folder)
                async let second = Program.run(words, in: folder)
                let endings = try await [first, second]
                #expect(endings.map(\.code) == [0, 0], "\(endings.map(\.errors))")
                #expect(
                    Set(endings.map(\.output)) == [
                        "Done: 1 revision; the database is at one1.\n",
                        "Nothing to do: the database is there already.\n",
                    ])
                #expect(try bench.value("SELECT count(*) FROM autogen_state.history WHERE event = 'done'") == "1")
            }
        }

        /// Ctrl-C ends a run between two transactions, with a word on where; what is done stays done.
        @Test(arguments: ["INT", "TERM"]) func interruptedRunStopsCleanly(_ signal: String) async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write(
                    "two2", after: "one1", up: "CREATE TABLE public.b (id int);\nSELECT pg_sleep(30);")
                let words = "exec \(Program.path) upgrade --database '\(Lab.conninfo(Bench.database))'"
                let folder = bench.folder
                async let run = Program.run(
                    ["-c", "echo $$ > pid; " + words], in: folder, path: "/bin/sh")
                let admin = try Lab.session("postgres")
                let query = "SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND query LIKE '%pg_sleep%'"
                for _ in 0..<200 where try admin.value(query, [Bench.database]) != "1" {
                    try await Task.sleep(for: .milliseconds(50))
                }
                _ = try await Program.run(["-c", "kill -\(signal) $(cat pid)"], in: folder, path: "/bin/sh")
                let ending = try await run
                #expect(ending.code == 130, "\(ending.errors)")
                #expect(ending.errors.contains("stopped in revision two2, as asked [run.interrupted]"))
                #expect(try bench.tables() == ["a"])
                #expect(try bench.versions() == ["one1"])
                try bench.edit("two2", "pg_sleep(30)", "1")
                try await bench.upgrade()
            }
        }

        @Test func interruptedWhileWaitingForTheLock() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                let other = try bench.session()
                try RunLock.acquire(other, wait: 0, waiting: { _ in }, pause: { _ in })
                let script =
                    "\(Program.path) upgrade --database '\(Lab.conninfo(Bench.database))' & sleep 1; kill -INT $!; wait $!"
                let ending = try await Program.run(["-mc", script], in: bench.folder, path: "/bin/sh")
                #expect(ending.code == 130, "\(ending.errors)")
                #expect(ending.errors.contains("waiting up to 300 s for another run on this database: process"))
                #expect(ending.errors.contains("stopped before the run began; nothing was changed"))
                #expect(try bench.tables().isEmpty)
            }
        }

        /// A run whose server process is killed connects again and goes on.
        @Test func killedBackendIsReplaced() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "CREATE TABLE public.a (id int);\nSELECT pg_sleep(2);")
                let (words, folder) = (["upgrade", "--database", Lab.conninfo(Bench.database)], bench.folder)
                async let run = Program.run(words, in: folder)
                let admin = try Lab.session("postgres")
                var killed = false
                for _ in 0..<200 where !killed {
                    try await Task.sleep(for: .milliseconds(50))
                    killed =
                        try admin.value(
                            """
                            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                            WHERE datname = $1 AND query LIKE '%pg_sleep%'
                            """, [Bench.database]) == "1"
                }
                #expect(killed)
                let ending = try await run
                #expect(ending.code == 0)
                #expect(ending.errors.contains("the connection is lost"))
                #expect(ending.errors.contains("connected again: going on where the journal says"))
                #expect(try bench.tables() == ["a"])
                #expect(try bench.versions() == ["one1"])
            }
        }

        /// A server that has not noticed that a connection is gone keeps its lock; the run that lost it ends that session.
        @Test func ownLostSessionsAreEnded() async throws {
            try await Bench.run { bench in
                let lost = try bench.session()
                let other = try bench.session()
                try RunLock.acquire(lost, wait: 0, waiting: { _ in }, pause: { _ in })
                let backend = try RunLock.Backend(lost)
                var held: RunLock.Held?
                do { try RunLock.acquire(other, wait: 0, waiting: { _ in }, pause: { _ in }) } catch {
                    held = error as? RunLock.Held
                }
                #expect(held != nil && held?.process == nil)
                try RunLock.acquire(
                    other, wait: 0, after: [backend], waiting: { _ in }, pause: { usleep(UInt32($0) * 1000) })
                #expect(throws: (any Error).self) { _ = try lost.value("SELECT 1") }
            }
        }
    }
}
