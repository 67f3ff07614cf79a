import AutogenKit
import Testing

extension PostgresSuites {
    /// Several heads: on the command line and in the database's version rows.
    @Suite(.serialized)
    struct RunnerBranchTests {
        private static func program(_ words: [String], _ bench: borrowing Bench) async throws -> Program.Ending {
            let folder = bench.folder
            return try await Program.run(words + ["--database", Lab.conninfo(Bench.database)], in: folder)
        }

        @Test func branchesAreMadeMergedAndTakenBack() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                var words = ["revision", "--empty", "-m", "left", "--rev-id", "left1", "--branch-label", "left"]
                #expect(try await Self.program(words, bench).code == 0)
                words = ["revision", "--empty", "-m", "right", "--rev-id", "right1", "--head", "one1"]
                let refusal = try await Self.program(words, bench)
                #expect(refusal.code == 2)
                #expect(refusal.errors.contains("one1 is no head: left1 follows it [graph.splice]"))
                #expect(try await Self.program(words + ["--splice"], bench).code == 0)
                #expect(
                    try await Self.program(["heads"], bench).output == "left1 (left, head) left\nright1 (head) right\n")
                let branches = try await Self.program(["branches"], bench).output
                #expect(branches == "one1 one1\n  → left1 (left, head) left\n  → right1 (head) right\n")
                #expect(try await Self.program(["upgrade"], bench).errors.contains("[graph.heads]"))
                #expect(try await Self.program(["current", "--check-heads"], bench).code == 1)
                #expect(try await Self.program(["upgrade", "left@head"], bench).code == 0)
                #expect(try bench.versions() == ["left1"])
                #expect(try await Self.program(["upgrade", "heads"], bench).code == 0)
                #expect(try bench.versions() == ["left1", "right1"])
                #expect(try await Self.program(["current", "--check-heads"], bench).code == 0)
                #expect(try await Self.program(["downgrade", "left@-1"], bench).code == 0)
                #expect(try bench.versions() == ["right1"])
                #expect(try await Self.program(["merge", "--rev-id", "joined"], bench).code == 0)
                #expect(try await Self.program(["merge"], bench).output == "Nothing to do: there is one head.\n")
                #expect(try await Self.program(["upgrade"], bench).code == 0)
                #expect(try bench.versions() == ["joined"])
                let history = try await Self.program(["history", "-r", "left:", "-i"], bench).output
                #expect(history == "joined (current, head) merge left1 and right1\nleft1 (left) left\n")
                let last = try await Self.program(["history", "-r", "-1:"], bench)
                #expect(last.code == 2, "the merge has two parents")
                #expect(try await Self.program(["downgrade", "base"], bench).code == 0)
                #expect(try bench.tables().isEmpty)
            }
        }

        /// What a revision needs of another branch is there first, and its row says so for both.
        @Test func neededRevisionsAreImplied() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try bench.write(
                    "other1", up: "CREATE TABLE public.o AS SELECT * FROM public.a;", down: "DROP TABLE public.o;",
                    header: "-- depends_on: one1")
                try await bench.upgrade("other1")
                #expect(try bench.versions() == ["other1"])
                try await bench.upgrade("heads")
                #expect(try bench.versions() == ["other1", "two2"])
                try await bench.downgrade("one1")
                #expect(try bench.versions() == ["other1"])
                try await bench.downgrade("other1-1")
                #expect(try bench.versions() == ["one1"])
                #expect(try bench.tables() == ["a"])
            }
        }

        @Test func stampEntersWithoutRunning() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2", "three3"])
                #expect(
                    try await Self.program(["stamp", "two2"], bench).output == "Entered at two2, before at the base.\n")
                #expect(try bench.tables().isEmpty)
                try await bench.upgrade()
                #expect(try bench.tables() == ["c"])
                let both = try await Self.program(["stamp", "one1", "three3"], bench)
                #expect(both.code == 2)
                #expect(both.errors.contains("three3 follows one1"))
                #expect(try await Self.program(["stamp", "one1"], bench).code == 0)
                #expect(try bench.versions() == ["one1"])
                try bench.execute("UPDATE autogen_state.version SET version = 'lost'")
                let lost = try await Self.program(["stamp", "head"], bench)
                #expect(lost.code == 2)
                #expect(lost.errors.contains("autogen stamp --purge"))
                #expect(try await Self.program(["stamp", "--purge", "head"], bench).code == 0)
                #expect(try bench.versions() == ["three3"])
                #expect(try await Self.program(["stamp", "base"], bench).code == 0)
                #expect(try bench.versions().isEmpty)
            }
        }

        /// A stamp is a person's word on what was half applied.
        @Test func stampSettlesWhatIsHalfApplied() async throws {
            try await Bench.run { bench in
                try bench.write(
                    "one1",
                    up: "CREATE TABLE public.a (id int);\n-- autogen: step no-transaction\nSELECT 1/0;\n")
                try await bench.expectUpgradeFails(.database, "revision.sql")
                #expect(try await bench.project().status().halfApplied.count == 1)
                #expect(try await Self.program(["stamp", "one1"], bench).code == 0)
                #expect(try await bench.project().status().isSettled)
            }
        }

        /// A half-applied revision is taken back where the address means its branch, and nowhere else.
        @Test func otherBranchesHalvesStay() async throws {
            try await Bench.run { bench in
                try bench.write(
                    "left1", up: "CREATE TABLE public.a (id int);", down: "DROP TABLE public.a;",
                    header: "-- branch: left")
                try bench.write("right1", up: "CREATE TABLE public.b (id int);", header: "-- branch: right")
                try bench.write(
                    "right2", after: "right1", up: "CREATE TABLE public.c (id int);\n-- autogen: step\nSELECT 1 / 0;")
                try await bench.upgrade("left")
                try await bench.expectUpgradeFails(.database, "revision.sql", "right@head")
                for address in ["left@-1", "left@base", "left1-1"] {
                    try await Bench.expectFailure(
                        .found, "database.half-applied", says: ["right2", "does not take it back"]
                    ) { try await bench.downgrade(address) }
                }
                try await bench.downgrade("right@-1")
                #expect(try bench.versions() == ["left1", "right1"])
                #expect(try bench.tables() == ["a", "b"])
            }
        }

        @Test func mergesJoinHeads() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try bench.write("side1", after: "one1", up: "SELECT 1;")
                try bench.write("side2", after: "side1", up: "SELECT 1;")
                #expect(try await Self.program(["merge", "two2", "side1"], bench).code == 2)
                #expect(try await Self.program(["merge", "two2", "side1", "--splice"], bench).code == 0)
            }
        }
    }
}
