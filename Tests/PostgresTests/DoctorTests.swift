import AutogenKit
import PostgresClient
import Testing

extension PostgresSuites {
    /// What is wrong, and what to do next.
    @Suite(.serialized)
    struct DoctorTests {
        private static func problems(
            _ bench: borrowing Bench, _ limits: DoctorLimits = DoctorLimits()
        ) async throws -> [Finding] {
            try await bench.project().doctor(limits).findings.filter { $0.status == .problem }
        }

        @Test func healthyDatabaseIsTold() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade("one1")
                let outcome = try await bench.project().doctor()
                #expect(outcome.isFine)
                #expect(outcome.findings.last?.message == "nothing is wrong that could be seen")
            }
        }

        @Test func emptyDatabaseIsNoProblem() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                #expect(try await Self.problems(bench).isEmpty)
            }
        }

        @Test func lostVersionIsFoundByItsSchema() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2", "three3"])
                try await bench.upgrade("two2")
                try bench.execute("DELETE FROM autogen_state.version; DELETE FROM autogen_state.history")
                let found = try await Self.problems(bench)
                #expect(found.map(\.check) == ["version.lost"])
                #expect(found.first?.message == "the database holds just what two2 makes, and is not entered there")
                #expect(found.first?.remedies == ["autogen stamp two2"])
                _ = try await bench.project().stamp(["two2"], purge: false, progress: { _ in })
                #expect(try await Self.problems(bench).isEmpty)
                try await bench.upgrade()
            }
        }

        @Test func lostVersionIsFoundOnItsBranch() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write("left2", after: "one1", up: "CREATE TABLE public.l (id int);")
                try bench.write("right2", after: "one1", up: "CREATE TABLE public.r (id int);")
                try bench.execute("CREATE TABLE public.a (id int); CREATE TABLE public.r (id int)")
                #expect(try await Self.problems(bench).last?.remedies == ["autogen stamp right2"])
                try bench.execute("CREATE TABLE public.l (id int)")
                #expect(try await Self.problems(bench).last?.remedies == ["autogen stamp left2 right2"])
                try bench.write("right3", after: "right2", up: "ALTER TABLE public.r ADD x int;")
                try bench.execute("DROP TABLE public.l")
                #expect(try await Self.problems(bench).last?.remedies == ["autogen stamp right2"])
            }
        }

        @Test func nearestRevisionIsToldWithWhatDiffers() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2", "three3"])
                try await bench.upgrade("two2")
                try bench.execute("DROP SCHEMA autogen_state CASCADE; ALTER TABLE public.b ADD note text")
                let found = try await Self.problems(bench)
                #expect(found.first?.message.hasSuffix("the nearest is two2") == true)
                #expect(found.first?.details.first == "column public.b.note is left over")
                #expect(found.first?.details.last == "settle these first, then `autogen stamp two2`")
            }
        }

        @Test func revisionsThatChangeRowsOnlyAreAllNamed() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write("two2", after: "one1", up: "INSERT INTO public.a VALUES (1);")
                try bench.execute("CREATE TABLE public.a (id int)")
                let found = try await Self.problems(bench)
                #expect(found.first?.remedies == ["autogen stamp two2", "autogen stamp one1"])
            }
        }

        @Test func unknownVersionIsFound() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade()
                try bench.execute("UPDATE autogen_state.version SET version = 'gone'")
                let found = try await Self.problems(bench)
                #expect(found.map(\.check) == ["revision.unknown", "version.lost"])
                #expect(found.last?.remedies == ["autogen stamp --purge two2"])
                try bench.execute("ALTER TABLE public.a ADD x int")
                let other = try await Self.problems(bench)
                #expect(other.first?.remedies == ["autogen repair --forget gone"])
            }
        }

        @Test func halfAppliedAndEditedRevisionsAreFound() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try await bench.upgrade()
                try bench.edit("one1", "(id int)", "(id bigint)")
                try bench.write(
                    "two2", after: "one1", up: "CREATE TABLE public.b (id int);\n-- autogen: step\nSELECT 1/0;")
                _ = try? await bench.upgrade()
                let found = try await Self.problems(bench)
                #expect(found.map(\.check) == ["revision.half-applied", "revision.edited"])
                #expect(found.flatMap(\.remedies) == ["autogen upgrade two2", "autogen repair --accept one1"])
            }
        }

        @Test func stuckSessionsAreNamedWithTheirBlockers() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try await bench.upgrade()
                let holder = try bench.session()
                try holder.execute("BEGIN; LOCK TABLE public.a")
                let conninfo = Lab.conninfo(Bench.database)
                let waiter = Task.detached {
                    let session = try PostgresSession(conninfo)
                    try session.execute("SET lock_timeout = '60s'; SELECT count(*) FROM public.a")
                }
                var limits = DoctorLimits()
                (limits.idle, limits.waiting) = (0, 0)
                var found: [Finding] = []
                for _ in 0..<50 where found.count < 2 {
                    try await Task.sleep(for: .milliseconds(100))
                    found = try await Self.problems(bench, limits)
                }
                #expect(found.map(\.check) == ["session.idle", "session.waiting"])
                let end = "SELECT pg_terminate_backend(\(holder.backendPID));"
                #expect(found.map(\.remedies) == [[end], [end]])
                #expect(try await Self.problems(bench).isEmpty, "within the usual limits")
                try bench.execute(end)
                try await waiter.value
            }
        }

        @Test func leftoversAndInvalidIndexesAreFound() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try await bench.upgrade()
                try bench.execute("CREATE DATABASE autogen_scratch_1_1")
                try bench.execute("CREATE SCHEMA autogen_moved; CREATE INDEX ix ON public.a (id)")
                try bench.execute("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'public.ix'::regclass")
                let found = try await Self.problems(bench)
                #expect(found.map(\.check) == ["index.invalid", "leftover.database", "leftover.schema"])
                #expect(
                    found.flatMap(\.remedies) == [
                        "REINDEX INDEX CONCURRENTLY public.ix;", "DROP INDEX CONCURRENTLY public.ix;",
                        "DROP DATABASE autogen_scratch_1_1;", "DROP SCHEMA autogen_moved;",
                    ])
                for remedy in found.compactMap(\.remedies.first) { try bench.execute(remedy) }
                #expect(try await Self.problems(bench).isEmpty)
            }
        }

        @Test func programEndsWithOneWhereSomethingIsFound() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.execute("CREATE TABLE public.a (id int)")
                let words = ["doctor", "--database", Lab.conninfo(Bench.database), "--scratch", "target"]
                let ending = try await Program.run(words, in: bench.folder)
                #expect(ending.code == 1)
                #expect(
                    ending.output.contains("         run: autogen stamp one1\n"), "\(ending.output)\(ending.errors)")
                let none = try await Program.run(words.dropLast() + ["none", "--format", "json"], in: bench.folder)
                #expect(none.output.contains("\"check\" : \"version.replay\""), "\(none.output)\(none.errors)")
            }
        }
    }
}
