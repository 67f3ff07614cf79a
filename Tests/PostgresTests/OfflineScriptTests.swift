import AutogenKit
import Testing

extension PostgresSuites {
    /// Scripts do what runs do, in other hands.
    @Suite(.serialized)
    struct OfflineScriptTests {
        private static func sql(_ words: [String], _ bench: borrowing Bench) async throws -> String {
            let folder = bench.folder
            let ending = try await Program.run(words + ["--sql"], in: folder)
            #expect(ending.code == 0, "\(ending.errors)")
            return ending.output
        }

        private static func psql(_ script: String, _ bench: borrowing Bench) async throws {
            try bench.workshop.write(script, to: "script.sql")
            let folder = bench.folder
            let ending = try await Program.run(
                ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", Lab.conninfo(Bench.database), "-f", "script.sql"],
                in: folder, path: ClusterTrait.binaries + "/psql")
            #expect(ending.code == 0, "\(ending.errors)")
        }

        private static func writeRevisions(_ bench: borrowing Bench) throws {
            try bench.writeChain(["one1", "two2"])
            try bench.write(
                "three3", after: "two2",
                up: """
                    INSERT INTO public.a VALUES (7);
                    -- autogen: step no-transaction
                    CREATE INDEX CONCURRENTLY a_i ON public.a (id);
                    -- autogen: step
                    COMMENT ON TABLE public.a IS 'costs $1';
                    """, down: "DROP INDEX public.a_i;")
        }

        @Test func scriptDoesWhatTheRunDoes() async throws {
            try await Bench.run { bench in
                try Self.writeRevisions(bench)
                let up = try await Self.sql(["upgrade"], bench)
                #expect(try bench.tables().isEmpty)
                try await Self.psql(up, bench)
                #expect(try bench.versions() == ["three3"])
                #expect(try bench.tables() == ["a", "b"])
                #expect(try bench.value("SELECT obj_description('public.a'::regclass)") == "costs $1")
                #expect(try await bench.project().status().isSettled)
                #expect(try await bench.upgrade().items.isEmpty)
                try await Self.psql(Self.sql(["downgrade", "three3:one1"], bench), bench)
                #expect(try bench.versions() == ["one1"])
                try await Self.psql(Self.sql(["upgrade", "one1:+1"], bench), bench)
                #expect(try bench.versions() == ["two2"])
                try await Self.psql(Self.sql(["downgrade", "two2:base"], bench), bench)
                #expect(try bench.versions().isEmpty)
                #expect(try bench.tables().isEmpty)
            }
        }

        @Test func scriptBeginsWhereTheDatabaseStands() async throws {
            try await Bench.run { bench in
                try Self.writeRevisions(bench)
                try await bench.upgrade("two2")
                let database = ["--database", Lab.conninfo(Bench.database)]
                let up = try await Self.sql(["upgrade"] + database, bench)
                #expect(up.contains("-- ↑ three3 three3\n") && !up.contains("two2 two2"))
                try await Self.psql(up, bench)
                try await Self.psql(Self.sql(["downgrade", "-1"] + database, bench), bench)
                #expect(try bench.versions() == ["two2"])
                try await Self.psql(Self.sql(["stamp", "head"] + database, bench), bench)
                #expect(try bench.versions() == ["three3"])
                #expect(try await bench.upgrade().items.isEmpty)
            }
        }

        @Test func placesThatNobodyKnowsAreRefused() async throws {
            try await Bench.run { bench in
                try Self.writeRevisions(bench)
                let folder = bench.folder
                for words in [["downgrade", "-1"], ["upgrade", "+1"], ["downgrade", "one1:two2"]] {
                    let ending = try await Program.run(words + ["--sql"], in: folder)
                    #expect(ending.code == 2, "\(words): \(ending.output)")
                }
            }
        }
    }
}
