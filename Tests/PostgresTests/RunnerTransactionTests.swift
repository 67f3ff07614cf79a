import AutogenKit
import Foundation
import Testing

extension PostgresSuites {
    /// What is one transaction, how long it waits, and what comes in batches.
    @Suite(.serialized)
    struct RunnerTransactionTests {
        private static func options(_ change: (inout RunOptions) -> Void) -> RunOptions {
            var options = RunOptions()
            change(&options)
            return options
        }

        private static func upgrade(_ bench: borrowing Bench, _ options: RunOptions) async throws -> [String] {
            var lines: [String] = []
            _ = try await bench.project().upgrade(
                to: "head", options: options, progress: { if let text = $0.text { lines.append(text) } })
            return lines
        }

        @Test func allIsOneTransaction() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try bench.write("three3", after: "two2", up: "SELECT 1/0;")
                let all = Self.options { $0.transaction = .all }
                try await Bench.expectFailure(.database, "revision.sql", says: ["as it was before the run"]) {
                    _ = try await Self.upgrade(bench, all)
                }
                #expect(try bench.tables().isEmpty)
                #expect(try bench.versions().isEmpty)
                try bench.edit("three3", "1/0", "1")
                _ = try await Self.upgrade(bench, all)
                #expect(try bench.versions() == ["three3"])
                try bench.write(
                    "four4", after: "three3",
                    up: "-- autogen: step no-transaction\nCREATE INDEX CONCURRENTLY i ON public.a (id);")
                try await Bench.expectFailure(.usage, "revision.step", says: ["Nothing was changed"]) {
                    _ = try await Self.upgrade(bench, all)
                }
                #expect(try bench.versions() == ["three3"])
            }
        }

        @Test func stepsOfARevisionMayBeOneTransaction() async throws {
            try await Bench.run { bench in
                try bench.write(
                    "one1", up: "CREATE TABLE public.a (id int);\n-- autogen: step\nSELECT 1/0;")
                let revision = Self.options { $0.transaction = .revision }
                try await Bench.expectFailure(.database, "revision.sql", says: ["Everything was rolled back"]) {
                    _ = try await Self.upgrade(bench, revision)
                }
                #expect(try bench.tables().isEmpty)
                try await bench.expectUpgradeFails(.database, "revision.sql", says: ["Step 2 was rolled back"])
                #expect(try bench.tables() == ["a"])
                try bench.edit("one1", "1/0", "1")
                try await bench.upgrade()
                #expect(try bench.versions() == ["one1"])
            }
        }

        @Test func aLockedTableIsTriedAgain() async throws {
            try await Bench.run { bench in
                try bench.execute("CREATE TABLE public.a (id int)")
                try bench.write("one1", up: "ALTER TABLE public.a ADD COLUMN b int;")
                let other = try bench.session()
                try other.execute("BEGIN; SELECT * FROM public.a")
                let brief = Self.options { ($0.lockTimeout, $0.retryFor) = (100, 400) }
                try await Bench.expectFailure(.database, "revision.sql", says: ["lock timeout", "as it was before"]) {
                    _ = try await Self.upgrade(bench, brief)
                }
                let patient = Self.options { ($0.lockTimeout, $0.retryFor) = (100, 60_000) }
                var hasWaited = false
                _ = try await bench.project().upgrade(
                    to: "head", options: patient,
                    progress: { progress in
                        guard !hasWaited, progress.text?.contains("trying again in") == true else { return }
                        hasWaited = true
                        do { try other.execute("COMMIT") } catch { Issue.record("\(error)") }
                    })
                #expect(hasWaited)
                #expect(try bench.versions() == ["one1"])
            }
        }

        @Test func batchesAreCommittedEach() async throws {
            try await Bench.run { bench in
                try bench.execute(
                    """
                    CREATE TABLE public.rows (id bigint PRIMARY KEY, v int, touched int NOT NULL DEFAULT 0);
                    INSERT INTO public.rows SELECT i * 3, i, 0 FROM generate_series(1, 1000) i;
                    CREATE FUNCTION public.guard() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN IF NEW.v = 620 THEN RAISE 'not this row'; END IF; RETURN NEW; END $$;
                    CREATE TRIGGER guard BEFORE UPDATE ON public.rows FOR EACH ROW EXECUTE FUNCTION public.guard()
                    """)
                try bench.write(
                    "one1",
                    up: """
                        -- autogen: batch table=public.rows key=id size=50
                        UPDATE public.rows SET touched = touched + 1 WHERE /* autogen:batch */ true AND v > 0;
                        COMMENT ON TABLE public.rows IS 'done';
                        """)
                try await bench.expectUpgradeFails(.database, "revision.sql", says: ["not this row"])
                let first = try bench.value("SELECT count(*) FROM public.rows WHERE touched = 1")
                #expect(first.flatMap { Int($0) }.map { $0 >= 50 && $0 < 620 } == true)
                try bench.execute("DROP TRIGGER guard ON public.rows")
                let lines = try await Self.upgrade(bench, RunOptions())
                #expect(lines.contains { $0.contains("] 100 %, ") })
                #expect(try bench.value("SELECT count(*) FROM public.rows WHERE touched = 1") == "1000")
                #expect(try bench.value("SELECT obj_description('public.rows'::regclass)") == "done")
                #expect(try bench.versions() == ["one1"])
            }
        }

        @Test func aTextKeepsAGoneFilesWayBack() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade()
                try FileManager.default.removeItem(atPath: bench.folder + "/migrations/two2.sql")
                try await bench.expectUpgradeFails(.usage, "database.unknown-version")
                try await bench.downgrade("-1")
                #expect(try bench.versions() == ["one1"])
                #expect(try bench.tables() == ["a"])
            }
        }

        @Test func aForecastRunsNothing() async throws {
            try await Bench.run { bench in
                try bench.execute("CREATE TABLE public.old AS SELECT 1 AS id")
                try bench.write(
                    "one1",
                    up:
                        "-- NOTE drop-table: drops public.old\n--   check: SELECT count(*) FROM public.old\nDROP TABLE public.old;"
                )
                let forecast = try await bench.project().upgradeForecast(to: "head")
                #expect(forecast.items.map(\.id) == ["one1"])
                #expect(forecast.items.first?.statements == ["DROP TABLE public.old"])
                #expect(forecast.items.first?.findings == ["1 row: drop-table: drops public.old"])
                #expect(try bench.tables() == ["old"])
                #expect(try bench.value("SELECT to_regnamespace('autogen_state')") == nil)
            }
        }

        @Test func aForgottenRowGoes() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try await bench.upgrade()
                try bench.execute("INSERT INTO autogen_state.version VALUES ('ghost')")
                try await bench.expectUpgradeFails(.usage, "database.unknown-version")
                let repaired = try await bench.project().repair(
                    accepting: [], forgetting: ["ghost"], progress: { _ in })
                #expect(repaired.forgotten == ["ghost"])
                try await bench.upgrade()
                try await Bench.expectFailure(.usage, "repair.unknown") {
                    _ = try await bench.project().repair(accepting: [], forgetting: ["ghost"], progress: { _ in })
                }
            }
        }

        /// One of them applies the revisions, the others wait and find nothing to do.
        @Test func twentyAtOnce() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2", "three3"])
                let (words, folder) = (["upgrade", "--database", Lab.conninfo(Bench.database)], bench.folder)
                let endings = try await withThrowingTaskGroup(of: Program.Ending.self) { group in
                    for _ in 0..<20 { group.addTask { try await Program.run(words, in: folder) } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(endings.map(\.code) == Array(repeating: 0, count: 20))
                #expect(endings.count { $0.output.contains("Done: 3 revisions") } == 1)
                #expect(endings.count { $0.output.contains("Nothing to do") } == 19)
                #expect(try bench.value("SELECT count(*) FROM autogen_state.history WHERE event = 'done'") == "3")
            }
        }

        @Test func progressIsJSONLines() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                let words = ["upgrade", "--format", "json", "--database", Lab.conninfo(Bench.database)]
                let ending = try await Program.run(words, in: bench.folder)
                #expect(ending.code == 0)
                let events = try ending.errors.split(separator: "\n").map {
                    try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
                }
                #expect(events.compactMap { $0?["event"] as? String } == ["began", "step", "finished"])
                #expect(events.first??["revision"] as? String == "one1")
            }
        }

        /// Every type that has an order does, also where the server has no greatest value of it.
        @Test(arguments: [
            ("uuid", "md5(i::text)::uuid"), ("text", "'k' || i"), ("timestamptz", "now() + i * interval '1 s'"),
            ("inet", "('10.0.' || i / 200 || '.' || i % 200)::inet"),
            ("bytea", "decode(lpad(to_hex(i), 4, '0'), 'hex')"),
        ])
        func keysMayBeOfAnyType(_ type: String, _ value: String) async throws {
            try await Bench.run { bench in
                try bench.execute(
                    """
                    CREATE TABLE public.rows (id \(type) PRIMARY KEY, touched int NOT NULL DEFAULT 0);
                    INSERT INTO public.rows SELECT \(value) FROM generate_series(1, 500) i
                    """)
                try bench.write(
                    "one1",
                    up: """
                        -- autogen: batch table=public.rows key=id size=20
                        UPDATE public.rows SET touched = touched + 1 WHERE /* autogen:batch */ true;
                        """)
                try await bench.upgrade()
                #expect(try bench.value("SELECT count(*) FROM public.rows WHERE touched = 1") == "500")
                let batches = try bench.value("SELECT count(*) FROM autogen_state.history WHERE event = 'batch'")
                #expect(batches.flatMap { Int($0) }.map { $0 > 2 } == true)
            }
        }

        @Test(arguments: [
            "UPDATE public.rows SET id = id + 1000 WHERE /* autogen:batch */ true",
            "UPDATE ONLY rows AS r SET (v, \"id\") = (1, 2) WHERE /* autogen:batch */ true",
        ])
        func batchesMustNotChangeTheirKey(_ statement: String) async throws {
            try await Bench.run { bench in
                try bench.write(
                    "one1", up: "-- autogen: batch table=public.rows key=id size=20\n\(statement);")
                try await bench.expectUpgradeFails(.usage, "revision.batch", says: ["the statement sets id"])
            }
        }

        @Test func aHalfAppliedRevisionIsTakenBackWithoutItsFile() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write(
                    "two2", after: "one1", up: "CREATE TABLE public.b (id int);\n-- autogen: step\nSELECT 1 / 0;")
                try await bench.expectUpgradeFails(.database, "revision.sql")
                try FileManager.default.removeItem(atPath: bench.folder + "/migrations/two2.sql")
                try await bench.downgrade("-1")
                #expect(try bench.tables() == ["a"])
                #expect(try await bench.project().status().isSettled)
            }
        }

        @Test func statusSaysThatAGoneFileIsNoHindrance() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade()
                try FileManager.default.removeItem(atPath: bench.folder + "/migrations/two2.sql")
                let status = try await bench.project().status()
                #expect(status.pending.isEmpty && status.unknown == ["two2"])
                #expect(status.advice?.contains("`autogen downgrade two2-1` takes it back") == true)
                let database = ["--database", Lab.conninfo(Bench.database)]
                for mode in ["--sql", "--dry-run"] {
                    let ending = try await Program.run(["downgrade", "-1", mode] + database, in: bench.folder)
                    #expect(ending.code == 0 && ending.output.contains("DROP TABLE public.b"), "\(ending.errors)")
                }
                try await bench.downgrade("two2-1")
                #expect(try bench.versions() == ["one1"])
            }
        }

        @Test func aLostHistoryIsMadeAnew() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade("one1")
                try bench.execute("DROP TABLE autogen_state.history")
                try await bench.expectUpgradeFails(
                    .database, "database.error", says: ["autogen_state.history is gone", "autogen repair --history"])
                _ = try await bench.project().repair(accepting: [], forgetting: [], makingHistory: true) { _ in }
                #expect(try await bench.upgrade().current == ["two2"])
            }
        }

        @Test func stampingDownIsEntered() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade()
                _ = try await bench.project().stamp(["base"], purge: false, progress: { _ in })
                let events = try bench.value(
                    "SELECT string_agg(revision || ' ' || direction, ', ' ORDER BY id) FROM autogen_state.history WHERE event = 'stamped'"
                )
                #expect(events == "two2 downgrade, one1 downgrade")
                try bench.write("own1", up: "SELECT 1;", header: "-- depends_on: two2")
                #expect(try await bench.project().stamp(["heads"], purge: false, progress: { _ in }).after == ["own1"])
            }
        }

        /// What is refused before the server is asked is no error of a database.
        @Test func refusalsOfFilesEndWithTwo() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "-- autogen: step no-transaction\nVACUUM;")
                let ending = try await Program.run(
                    ["upgrade", "--transaction", "all", "--database", Lab.conninfo(Bench.database)], in: bench.folder)
                #expect(ending.code == 2 && ending.errors.contains("runs without a transaction"))
            }
        }

        @Test func aCaretStandsUnderAStatementThatDoesNotBeginItsLine() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "SELECT 1; SELECT nosuch;")
                try await bench.expectUpgradeFails(
                    .database, "revision.sql", says: ["migrations/one1.sql:6:18", "|                  ^"])
            }
        }
    }
}
