import AutogenKit
import Testing

extension PostgresSuites {
    /// Steps outside transactions that stop half-way: what is told, what is refused, and how it goes on.
    @Suite(.serialized)
    struct RunnerResumeTests {
        private static let up = """
            CREATE TABLE public.a (id int);
            INSERT INTO public.a VALUES (1), (1);
            -- autogen: step no-transaction
            CREATE UNIQUE INDEX CONCURRENTLY ux_a ON public.a (id);
            -- autogen: step
            CREATE TABLE public.b (id int);
            """

        private static func half(_ body: (borrowing Bench) async throws -> Void) async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: up, down: "DROP TABLE public.b;\nDROP TABLE public.a;")
                try await bench.expectUpgradeFails(
                    .database, "revision.sql",
                    says: ["migrations/one1.sql:9:1", "could not create unique index", "Step 2"])
                try await body(bench)
            }
        }

        @Test func failureLeavesAJournalAndStatusExplains() async throws {
            try await Self.half { bench in
                #expect(try bench.tables() == ["a"])
                #expect(try bench.versions().isEmpty)
                let events = try bench.value(
                    "SELECT string_agg(event || ' ' || step, ', ' ORDER BY id) FROM autogen_state.history")
                #expect(events == "step 0, intent 1")
                let status = try await bench.project().status()
                #expect(status.halfApplied.map(\.id) == ["one1"])
                #expect(status.pending.map(\.id) == ["one1"])
                let ending = try await Program.run(
                    ["status", "--database", Lab.conninfo(Bench.database)], in: bench.folder)
                #expect(ending.code == 1)
                #expect(ending.output.contains("half      one1: some steps of its upgrade ran"))
                #expect(
                    ending.errors.contains(
                        "`autogen upgrade` finishes revision one1; `autogen downgrade -1` takes it back."))
            }
        }

        @Test func otherCommandsRefuseUntilItIsFinished() async throws {
            try await Bench.run { bench in
                try bench.write("one0", up: "SELECT 1;")
                try bench.write("one1", after: "one0", up: Self.up)
                try await bench.expectUpgradeFails(.database, "revision.sql")
                #expect(try bench.versions() == ["one0"])
                try bench.workshop.write("tables: {c: {columns: {id: int}}}\n", to: "schema/c.yml")
                try await Bench.expectFailure(.found, "database.half-applied", says: ["one1"]) {
                    _ = try await bench.project().makeRevision(RevisionRequest(message: "c"))
                }
                try await Bench.expectFailure(.usage, "usage.address", says: ["half applied"]) {
                    try await bench.downgrade("one1")
                }
            }
        }

        /// What the steps made goes; what they did not come to is not missed.
        @Test(arguments: [("base", []), ("-1", ["one0"]), ("one0", ["one0"]), ("-2", []), ("one1-1", ["one0"])])
        func halfAppliedRevisionIsTakenBack(_ address: String, _ rows: [String]) async throws {
            try await Bench.run { bench in
                try bench.write(
                    "one0",
                    up:
                        "CREATE TABLE public.kept (id int PRIMARY KEY, v text);\nINSERT INTO public.kept VALUES (1, 'x');",
                    down: "DROP TABLE public.kept;")
                let up = """
                    ALTER TABLE public.kept ADD w int DEFAULT 7;
                    CREATE TABLE public.a (id int); INSERT INTO public.a VALUES (1), (1);
                    CREATE TYPE public.t AS ENUM ('x');
                    GRANT SELECT ON public.kept TO PUBLIC;
                    -- autogen: step no-transaction
                    CREATE INDEX CONCURRENTLY ix_v ON public.kept (v);
                    CREATE UNIQUE INDEX CONCURRENTLY ix_a ON public.a (id);
                    """
                try bench.write("one1", after: "one0", up: up, down: "SELECT 1/0;")
                try await bench.expectUpgradeFails(
                    .database, "revision.sql", says: ["2 rows of public.a stand in the way"])
                try bench.execute("CREATE TABLE public.nobodys (id int)")
                try await bench.downgrade(address)
                #expect(try bench.versions() == rows)
                #expect(try bench.tables() == (rows.isEmpty ? ["nobodys"] : ["kept", "nobodys"]))
                if !rows.isEmpty {
                    #expect(try bench.value("SELECT kept::text FROM public.kept") == "(1,x)")
                    #expect(try bench.value("SELECT to_regclass('public.ix_v')") == nil)
                }
                #expect(try bench.value("SELECT to_regtype('public.t')") == nil)
                #expect(try await bench.project().status().halfApplied.isEmpty)
                // All of it runs again, once it is mended.
                try bench.write("one1", after: "one0", up: up.replacing("(1), (1)", with: "(1), (2)"))
                try await bench.upgrade()
                #expect(try bench.versions() == ["one1"])
            }
        }

        @Test func firstRevisionIsTakenBackAndIrreversibleOnesAreNot() async throws {
            try await Self.half { bench in
                try await bench.downgrade("-1")
                #expect(try bench.versions().isEmpty)
                #expect(try bench.tables().isEmpty)
                try await Bench.expectFailure(.usage, "usage.address") { try await bench.downgrade("-1") }
                try bench.write("one1", up: Self.up, header: "-- irreversible: because")
                try await bench.expectUpgradeFails(.database, "revision.sql")
                try await Bench.expectFailure(.found, "revision.irreversible") { try await bench.downgrade("base") }
            }
        }

        @Test func upgradeGoesOnWhenTheDataAreMended() async throws {
            try await Self.half { bench in
                try await bench.expectUpgradeFails(.database, "revision.sql", says: ["could not create unique index"])
                try bench.execute("DELETE FROM public.a WHERE ctid = '(0,1)'")
                try await bench.upgrade()
                #expect(try bench.tables() == ["a", "b"])
                #expect(try bench.value("SELECT count(*) FROM public.a") == "1")
                #expect(
                    try bench.value("SELECT indisvalid FROM pg_index WHERE indexrelid = 'public.ux_a'::regclass") == "t"
                )
                #expect(try bench.versions() == ["one1"])
                #expect(try await bench.project().status().halfApplied.isEmpty)
                try await bench.downgrade("base")
                #expect(try bench.tables().isEmpty)
            }
        }

        @Test func failedStepMayBeMendedInTheFile() async throws {
            try await Self.half { bench in
                try bench.edit("one1", "CREATE UNIQUE INDEX CONCURRENTLY", "CREATE INDEX CONCURRENTLY")
                try await bench.upgrade()
                #expect(
                    try bench.value("SELECT indisunique FROM pg_index WHERE indexrelid = 'public.ux_a'::regclass")
                        == "f")
            }
        }

        /// Ways to write the statement; each leaves an invalid index behind, which the next try must replace.
        @Test(arguments: [
            "CREATE UNIQUE INDEX CONCURRENTLY \"ux \"\"a\"\" ON\"\n    ON public.\"A t\" (id)",
            "create unique index concurrently ux_a on \"A t\" using btree (id)",
            "CREATE UNIQUE INDEX CONCURRENTLY ux_a ON ONLY public.\"A t\" (id)",
            "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ux_a ON public.\"A t\" (id)",
            "CREATE UNIQUE INDEX\nCONCURRENTLY ux_a ON public.\"A t\" (id)",
            "CREATE UNIQUE INDEX CONCURRENTLY UX_A ON public.\"A t\" (id)",
        ])
        func invalidRemainsAreReplaced(_ statement: String) async throws {
            try await Bench.run { bench in
                let up = """
                    CREATE TABLE public."A t" (id int);
                    INSERT INTO public."A t" VALUES (1), (1);
                    -- autogen: step no-transaction
                    \(statement);
                    """
                try bench.write("one1", up: up)
                try await bench.expectUpgradeFails(.database, "revision.sql", says: ["could not create unique index"])
                try bench.execute("DELETE FROM public.\"A t\" WHERE ctid = '(0,1)'")
                try await bench.upgrade()
                #expect(try bench.value("SELECT count(*) FROM pg_index WHERE NOT indisvalid") == "0")
            }
        }

        /// A rebuild that is cut short leaves an index beside the old one.
        @Test(arguments: ["INDEX CONCURRENTLY public.\"An ix\"", "TABLE CONCURRENTLY public.a"])
        func rebuildLeavesNothing(_ target: String) async throws {
            try await Bench.run { bench in
                func body(_ text: String) -> String {
                    "CREATE OR REPLACE FUNCTION public.f(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS '\(text)';"
                }
                let works = body("BEGIN RETURN 1; END")
                let up = """
                    CREATE TABLE public.a (id int);
                    INSERT INTO public.a VALUES (1);
                    \(works)
                    CREATE INDEX "An ix" ON public.a (public.f(id));
                    \(body("BEGIN RAISE EXCEPTION ''no''; END"))
                    -- autogen: step no-transaction
                    REINDEX \(target);
                    """
                try bench.write("one1", up: up, down: "DROP TABLE public.a;")
                let left = "SELECT count(*) FROM pg_class WHERE relname ~ '_ccnew'"
                try await bench.expectUpgradeFails(.database, "revision.sql")
                #expect(try bench.value(left) == "1")
                try bench.execute(works)
                try await bench.upgrade()
                #expect(try bench.value(left) == "0")
                #expect(try bench.value("SELECT count(*) FROM pg_index WHERE NOT indisvalid") == "0")
            }
        }

        /// autogen itself puts several concurrent builds into one step.
        @Test func secondStatementOfAStepGoesOn() async throws {
            try await Bench.run { bench in
                let up = """
                    CREATE TABLE public.a (id int, other int);
                    INSERT INTO public.a VALUES (1, 1), (1, 2);
                    -- autogen: step no-transaction
                    CREATE INDEX CONCURRENTLY ix_other ON public.a (other);
                    CREATE UNIQUE INDEX CONCURRENTLY ux_id ON public.a (id);
                    """
                try bench.write("one1", up: up)
                try await bench.expectUpgradeFails(.database, "revision.sql", says: ["migrations/one1.sql:10:1"])
                try bench.execute("DELETE FROM public.a WHERE other = 2")
                _ = try await bench.upgrade()
            }
        }

        @Test func downgradeGoesOn() async throws {
            try await Bench.run { bench in
                let down = """
                    -- autogen: step no-transaction
                    DROP INDEX CONCURRENTLY public.ix_a;
                    -- autogen: step
                    DROP TABLE public.a;
                    """
                try bench.write(
                    "one1", up: "CREATE TABLE public.a (id int);\nCREATE INDEX ix_a ON public.a (id);", down: down)
                try await bench.upgrade()
                try bench.execute("CREATE VIEW public.v AS SELECT id FROM public.a")
                try await Bench.expectFailure(.database, "revision.sql", says: ["migrations/one1.sql:12:1", "Step 2"]) {
                    try await bench.downgrade("base")
                }
                #expect(try bench.versions() == ["one1"])
                try await bench.expectUpgradeFails(.found, "database.half-applied", says: ["downgrade"])
                try bench.execute("DROP VIEW public.v")
                try await bench.downgrade("base")
                #expect(try bench.tables().isEmpty)
                #expect(try bench.versions().isEmpty)
                #expect(try await bench.upgrade().items.count == 1)
            }
        }
    }
}
