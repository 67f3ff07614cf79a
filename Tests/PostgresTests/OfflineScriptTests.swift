import AutogenKit
import Foundation
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

        /// What psql says of a script that has to stop.
        private static func refusal(_ script: String, _ bench: borrowing Bench) async throws -> String {
            try bench.workshop.write(script, to: "script.sql")
            let folder = bench.folder
            let ending = try await Program.run(
                ["-X", "-q", "-d", Lab.conninfo(Bench.database), "-f", "script.sql"], in: folder,
                path: ClusterTrait.binaries + "/psql")
            return ending.errors
        }

        private static var database: [String] { ["--database", Lab.conninfo(Bench.database)] }

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

        private static func writeSteps(_ bench: borrowing Bench) throws {
            try bench.write("one1", up: "CREATE TABLE public.a (id int);", down: "DROP TABLE public.a;")
            try bench.write(
                "two2", after: "one1",
                up: """
                    INSERT INTO public.a VALUES (1);
                    -- autogen: step
                    CREATE TABLE public.b (id int);
                    -- autogen: step
                    INSERT INTO public.a VALUES ('x');
                    """,
                down: """
                    DROP TABLE public.b;
                    -- autogen: step
                    DELETE FROM public.a WHERE 1 / 0 > id;
                    """)
        }

        @Test func scriptsGoOnWhereTheJournalSays() async throws {
            try await Bench.run { bench in
                try Self.writeSteps(bench)
                try await bench.expectUpgradeFails(.database, "revision.sql")
                let back = try await Self.sql(["downgrade", "-1"] + Self.database, bench)
                try bench.edit("two2", "'x'", "2")
                let up = try await Self.sql(["upgrade"] + Self.database, bench)
                #expect(!up.contains("VALUES (1)") && up.contains("VALUES (2)"))
                try await Self.psql(up, bench)
                #expect(try bench.value("SELECT string_agg(id::text, ' ' ORDER BY id) FROM a") == "1 2")
                #expect(try await Self.refusal(back, bench).contains("for a database at one1"))
                try await Bench.expectFailure(.database, "revision.sql") { try await bench.downgrade("-1") }
                let folder = bench.folder
                let refused = try await Program.run(["upgrade", "--sql"] + Self.database, in: folder)
                #expect(refused.code == 1 && refused.errors.contains("`autogen downgrade two2-1` finishes it first"))
                try bench.edit("two2", "WHERE 1 / 0 > id", "")
                try await Self.psql(Self.sql(["downgrade", "two2-1"] + Self.database, bench), bench)
                #expect(try bench.versions() == ["one1"])
            }
        }

        @Test func halfARevisionIsTakenBackAlone() async throws {
            try await Bench.run { bench in
                try Self.writeSteps(bench)
                try await bench.expectUpgradeFails(.database, "revision.sql")
                let folder = bench.folder
                let forecast = try await Program.run(["downgrade", "-1", "--dry-run"] + Self.database, in: folder)
                #expect(forecast.code == 0 && forecast.output.contains("DROP TABLE public.b;"))
                let back = try await Self.sql(["downgrade", "-1"] + Self.database, bench)
                #expect(!back.contains("DELETE FROM public.a"))
                try await Self.psql(back, bench)
                #expect(try bench.versions() == ["one1"])
                #expect(try bench.tables() == ["a"])
                #expect(try await bench.project().status().halfApplied.isEmpty)
                #expect(try await Self.refusal(back, bench).contains("other steps of revision two2"))
            }
        }

        @Test func statementsOfWhichOnlyTheCatalogKnowsAreLeftToRuns() async throws {
            try await Bench.run { bench in
                try bench.write(
                    "one1",
                    up: """
                        CREATE TABLE public.a (id int);
                        INSERT INTO public.a VALUES (1), (1);
                        -- autogen: step no-transaction
                        CREATE UNIQUE INDEX CONCURRENTLY ux_a ON public.a (id);
                        """)
                try await bench.expectUpgradeFails(.database, "revision.sql")
                let folder = bench.folder
                let refused = try await Program.run(["upgrade", "--sql"] + Self.database, in: folder)
                #expect(refused.code == 1 && refused.errors.contains("`autogen upgrade one1` goes on from there"))
            }
        }

        /// Run twice or elsewhere, a script changes nothing, also in the hands of a program that goes on after errors.
        @Test func scriptsStopWhereTheyDoNotBelong() async throws {
            try await Bench.run { bench in
                try Self.writeSteps(bench)
                try bench.edit("two2", "'x'", "2")
                let first = try await Self.sql(["upgrade", "one1"], bench)
                let second = try await Self.sql(["upgrade", "one1:two2"], bench)
                #expect(try await Self.refusal(second, bench).contains("autogen_state.version"))
                try await Self.psql(first, bench)
                try await Self.psql(second, bench)
                #expect(try await Self.refusal(first, bench).contains("for a database at the base"))
                #expect(
                    try await Self.refusal(second, bench).contains("for a database at one1, and this one is at two2"))
                #expect(try bench.versions() == ["two2"])
                #expect(try bench.value("SELECT count(*) FROM a") == "2")
                let stamp = try await Self.sql(["stamp", "one1:two2"], bench)
                #expect(try await Self.refusal(stamp, bench).contains("for a database at one1"))
                let holder = try bench.session()
                try holder.execute("SELECT pg_advisory_lock(4707223113651101561)")
                let down = try await Self.sql(["downgrade", "two2:base"], bench)
                #expect(try await Self.refusal(down, bench).contains("another run is at work"))
                #expect(try bench.versions() == ["two2"])
            }
        }

        @Test func scriptsGoOnAfterTheLastBatch() async throws {
            try await Bench.run { bench in
                try bench.write(
                    "one1",
                    up: """
                        CREATE TABLE public.a (id int, v int DEFAULT 0);
                        INSERT INTO public.a SELECT generate_series(1, 50);
                        -- autogen: batch table=public.a key=id size=10
                        UPDATE public.a SET v = v + 100 / (45 - id) WHERE /* autogen:batch */ true;
                        """)
                try await bench.expectUpgradeFails(.database, "revision.sql")
                #expect(try bench.value("SELECT count(*) FROM a WHERE v <> 0") == "30")
                try bench.execute("DELETE FROM a WHERE id = 45")
                let script = try await Self.sql(["upgrade"] + Self.database, bench)
                #expect(script.contains("(id > '30')"))
                let sum = "SELECT sum(v) FROM a WHERE id <= 30"
                let before = try bench.value(sum)
                try await Self.psql(script, bench)
                #expect(try bench.value(sum) == before)
                #expect(try bench.versions() == ["one1"])
            }
        }

        @Test func scriptsGoWherePeopleWantThem() async throws {
            try await Bench.run { bench in
                try Self.writeRevisions(bench)
                let folder = bench.folder
                func ending(_ words: [String]) async throws -> Program.Ending {
                    try await Program.run(["upgrade", "--sql", "base:one1", "--output"] + words, in: folder)
                }
                let text = try await ending(["-"]).output
                #expect(text.contains("CREATE TABLE public.a"))
                #expect(try await ending(["/dev/stdout"]).output == text.dropLast())
                #expect(try await ending(["/dev/null"]).code == 0)
                #expect(
                    try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
                        == .typeCharacterSpecial)
                try bench.workshop.write("old", to: "real.sql")
                try FileManager.default.createSymbolicLink(
                    atPath: folder + "/link.sql", withDestinationPath: "real.sql")
                #expect(try await ending(["link.sql"]).code == 0)
                #expect(try bench.workshop.read("real.sql").contains("CREATE TABLE public.a"))
                #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link.sql") == "real.sql")
                #expect(try await ending(["migrations"]).code == 2)
                let nothing = try await Program.run(
                    ["upgrade", "--sql", "one1:one1", "--output", "real.sql"], in: folder)
                #expect(nothing.code == 0 && nothing.errors.contains("real.sql now says so"))
                #expect(try bench.workshop.read("real.sql") == "-- autogen: nothing to do.\n")
            }
        }

        @Test(arguments: [
            (["upgrade", "base:head"], "which only --sql takes"), (["stamp", "one1:two2"], "which only --sql takes"),
            (["downgrade", "base:head", "--sql"], "did you mean head:base?"),
            (["upgrade", "two2:one1", "--sql"], "did you mean one1:two2?"),
        ])
        func rangesGoOneWay(_ words: [String], _ says: String) async throws {
            try await Bench.run { bench in
                try Self.writeRevisions(bench)
                let folder = bench.folder
                let ending = try await Program.run(words + Self.database, in: folder)
                #expect(ending.code == 2 && ending.errors.contains(says), "\(ending.errors)")
            }
        }
    }
}
