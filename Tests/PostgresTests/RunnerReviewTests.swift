import AutogenKit
import Testing

extension PostgresSuites {
    /// What a person has to decide, and what a person changed, before anything runs.
    @Suite(.serialized)
    struct RunnerReviewTests {
        private static let review = """
            -- REVIEW drop-table: drops table public.a with all its rows
            --   check: SELECT count(*) FROM public.a
            DROP TABLE
                public.a;
            """

        @Test func openReviewRefusesBeforeAnythingRuns() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write("two2", after: "one1", up: Self.review, down: "CREATE TABLE public.a (id int);")
                try await bench.expectUpgradeFails(
                    .found, "review.unresolved", says: ["migrations/two2.sql:8:1: error", "drops table public.a"])
                #expect(try bench.tables().isEmpty)
                #expect(try bench.value("SELECT to_regnamespace('autogen_state')") == nil)
                // What lies before the open question may run.
                try await bench.upgrade("+1")
                #expect(try bench.versions() == ["one1"])
                let status = try await bench.project().status()
                #expect(status.pending.map(\.unresolved) == [1])
            }
        }

        @Test func allOpenReviewsAreToldTogether() async throws {
            try await Bench.run { bench in
                let up = "-- REVIEW x: one\nSELECT 1;\n-- NOTE y: no question\nSELECT 2;\n-- REVIEW z: two\nSELECT 3;"
                try bench.write("one1", up: up)
                try bench.write("two2", after: "one1", up: "-- REVIEW x: three\nSELECT 4;")
                try await bench.expectUpgradeFails(
                    .found, "review.unresolved", says: ["one1.sql:7:1", "one1.sql:11:1", "two2.sql:7:1"])
            }
        }

        @Test func approvalHoldsForTheStatementAsItWas() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write("two2", after: "one1", up: Self.review, down: "CREATE TABLE public.a (id int);")
                #expect(try await bench.project().approve("two2").count == 1)
                #expect(try await bench.project().approve("two2").count == 0)
                let approved = try bench.workshop.read("migrations/two2.sql")
                #expect(approved.contains("-- APPROVED 2025-11-20 12:00:00Z tester sha256:"))
                try bench.edit("two2", "    public.a;", "    public.a CASCADE;")
                try await bench.expectUpgradeFails(.found, "review.stale", says: ["migrations/two2.sql:9:1"])
                #expect(try bench.tables().isEmpty)
                #expect(try await bench.project().approve("two2").count == 1)
                let again = try bench.workshop.read("migrations/two2.sql")
                #expect(again.split(separator: "\n").count { $0.hasPrefix("-- APPROVED") } == 1)
                try await bench.upgrade()
                #expect(try bench.versions() == ["two2"])
            }
        }

        @Test func reviewInADowngradeDoesNotStop() async throws {
            try await Bench.run { bench in
                try bench.write(
                    "one1", up: "CREATE TABLE public.a (id int);",
                    down: "-- REVIEW drop-table: drops it\nDROP TABLE public.a;")
                try await bench.upgrade()
                try await bench.downgrade("-1")
                #expect(try bench.tables().isEmpty)
            }
        }

        @Test func editedAppliedRevisionIsReported() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade()
                try bench.edit("one1", "(id int)", "(id bigint)")
                var lines: [String] = []
                _ = try await bench.project().upgrade(to: "head", progress: { lines.append($0.text ?? "") })
                #expect(lines.contains { $0.contains("revision one1 was edited after it was applied") })
                var options = RunOptions()
                options.isStrict = true
                try await Bench.expectFailure(
                    .usage, "revision.edited", says: ["migrations/one1.sql:1:1", "one1 was edited"]
                ) { _ = try await bench.project().upgrade(to: "head", options: options, progress: { _ in }) }
                let repaired = try await bench.project().repair(
                    accepting: ["one1"], forgetting: [], progress: { _ in })
                #expect(repaired.accepted == ["one1"])
                _ = try await bench.project().upgrade(to: "head", options: options, progress: { _ in })
                let again = try await bench.project().repair(accepting: ["all"], forgetting: [], progress: { _ in })
                #expect(again.isNothing)
            }
        }

        @Test func commentsAndDowngradesMayBeEdited() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try await bench.upgrade()
                try bench.edit("one1", "CREATE TABLE", "-- why it is there\nCREATE TABLE")
                try bench.edit("one1", "DROP TABLE public.a", "DROP TABLE IF EXISTS public.a CASCADE")
                #expect(try await bench.upgrade().items.isEmpty)
                try await bench.downgrade("base")
                #expect(try bench.tables().isEmpty)
            }
        }
    }
}
