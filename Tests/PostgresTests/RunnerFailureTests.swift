import AutogenKit
import Foundation
import Testing

extension PostgresSuites {
    /// Errors of statements: where they are told to be, and what the database holds afterwards.
    @Suite(.serialized)
    struct RunnerFailureTests {
        /// How many rows, and some of their keys.
        @Test(arguments: [
            ("ALTER TABLE public.a ALTER v SET NOT NULL", "1 row of public.a stands in the way, such as id = 1"),
            (
                "ALTER TABLE a ADD CONSTRAINT c CHECK ((id > 3) AND v <> ')')",
                "3 rows of public.a stand in the way, such as id = 1, 2, 3"
            ),
            ("ALTER TABLE a VALIDATE CONSTRAINT old", "2 rows of public.a stand in the way, such as id = 4, 5"),
            ("ALTER TABLE a ADD CONSTRAINT u UNIQUE (v)", "4 rows of public.a stand in the way, such as id = 2, 3, 4"),
            (
                "CREATE UNIQUE INDEX ON a (lower(v), (id > 0)) WHERE id > 3",
                "2 rows of public.a stand in the way, such as id = 4, 5"
            ),
            (
                "ALTER TABLE a ADD FOREIGN KEY (id) REFERENCES b",
                "5 rows of public.a stand in the way, such as id = 1, 2, 3"
            ),
            (
                "ALTER TABLE a ADD FOREIGN KEY (id, v) REFERENCES public.c (x, \"Y\")",
                "3 rows of public.a stand in the way, such as id = 3, 4, 5"
            ),
            (
                "ALTER TABLE public.c ALTER \"Y\" TYPE public.t USING \"Y\"::public.t",
                "1 row of public.c stands in the way, such as (x, \"Y\") = (2, v2)"
            ),
            ("ALTER TABLE d ADD PRIMARY KEY (id)", "2 rows of public.d stand in the way, such as ctid = (0,1), (0,2)"),
        ])
        func rowsInTheWayAreCounted(_ sql: String, _ note: String) async throws {
            try await Bench.run { bench in
                try bench.execute(
                    """
                    CREATE TABLE a (id int PRIMARY KEY, v text); INSERT INTO a VALUES (1, NULL), (2, 'v2'), (3, 'v2'), (4, 'v4'), (5, 'v4');
                    ALTER TABLE a ADD CONSTRAINT old CHECK (id < 4) NOT VALID; CREATE TYPE t AS ENUM ('v1', 'V4');
                    CREATE TABLE b (id int PRIMARY KEY); CREATE TABLE c (x int, "Y" text, PRIMARY KEY (x, "Y"));
                    INSERT INTO c VALUES (1, 'v1'), (2, 'v2'); CREATE TABLE d (id int); INSERT INTO d VALUES (1), (1)
                    """)
                try bench.write("one1", up: sql + ";")
                try await bench.expectUpgradeFails(.database, "revision.sql", says: [note, "Mend what is wrong"])
            }
        }

        @Test func errorInTheMiddleOfAStepLeavesNothing() async throws {
            try await Bench.run { bench in
                let up = """
                    CREATE TABLE public.a (id int);
                    -- a comment above
                    INSERT INTO public.a
                        VALUES (1),
                               ('nope');
                    CREATE TABLE public.b (id int);
                    """
                try bench.write("one1", up: up)
                try await bench.expectUpgradeFails(
                    .database, "revision.sql",
                    says: [
                        "migrations/one1.sql:10:13: error: revision one1: ", "(SQLSTATE 22P02)",
                        "10 |            ('nope');", "Everything was rolled back",
                    ])
                #expect(try bench.tables().isEmpty)
                #expect(try bench.versions().isEmpty)
                #expect(try await bench.project().status().halfApplied.isEmpty)
                try bench.edit("one1", "'nope'", "2")
                try await bench.upgrade()
                #expect(try bench.value("SELECT sum(id) FROM public.a") == "3")
            }
        }

        @Test func placesCountCharacters() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "SELECT '🐘é' AS \"größe\", nope;")
                try await bench.expectUpgradeFails(.database, "revision.sql", says: ["migrations/one1.sql:6:25: error"])
            }
        }

        /// A letter with a combining accent is one character of the line, and two of PostgreSQL's position.
        @Test func placesCountCombiningCharactersOnce() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "SELECT 'e\u{301}' AS x, nope;")
                try await bench.expectUpgradeFails(
                    .database, "revision.sql", says: ["migrations/one1.sql:6:18: error"])
            }
        }

        @Test func linesWithCarriageReturnsCount() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "SELECT 1,\n    2,\n    nope;")
                let text = try bench.workshop.read("migrations/one1.sql")
                try bench.workshop.write(text.replacing("\n", with: "\r\n"), to: "migrations/one1.sql")
                try await bench.expectUpgradeFails(
                    .database, "revision.sql", says: ["migrations/one1.sql:8:5: error"])
            }
        }

        /// A deferred constraint is looked at by COMMIT, when no statement runs any more.
        @Test func errorAtTheCommitLeavesNothing() async throws {
            try await Bench.run { bench in
                let up = """
                    CREATE TABLE public.a (id int UNIQUE DEFERRABLE INITIALLY DEFERRED);
                    INSERT INTO public.a VALUES (1), (1);
                    """
                try bench.write("one1", up: up)
                try await bench.expectUpgradeFails(
                    .database, "revision.step", says: ["migrations/one1.sql", "duplicate key", "rolled back"])
                #expect(try bench.tables().isEmpty)
                #expect(try bench.versions().isEmpty)
            }
        }

        @Test func stepsBeforeTheFailedOneStay() async throws {
            try await Bench.run { bench in
                let up = """
                    CREATE TABLE public.a (id int);
                    -- autogen: step
                    CREATE TABLE public.b (id int);
                    INSERT INTO public.b VALUES ('nope');
                    -- autogen: step
                    CREATE TABLE public.c (id int);
                    """
                try bench.write("one1", up: up)
                try await bench.expectUpgradeFails(
                    .database, "revision.sql",
                    says: ["one1.sql:9:30", "Step 2 was rolled back; the steps before it are done"])
                #expect(try bench.tables() == ["a"])
                #expect(try bench.versions().isEmpty)
                #expect(try await bench.project().status().halfApplied.map(\.id) == ["one1"])
                try bench.edit("one1", "CREATE TABLE public.a (id int)", "CREATE TABLE public.a (id bigint)")
                try await bench.expectUpgradeFails(
                    .usage, "revision.step", says: ["step 1 ran already, and was edited"])
                try bench.edit("one1", "(id bigint)", "(id int)")
                try bench.edit("one1", "'nope'", "7")
                try await bench.upgrade()
                #expect(try bench.tables() == ["a", "b", "c"])
                #expect(try bench.value("SELECT id FROM public.b") == "7")
                #expect(try bench.versions() == ["one1"])
            }
        }

        /// A revision that was applied stays applied when a later one of the same run fails.
        @Test func revisionsBeforeTheFailedOneStay() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write("two2", after: "one1", up: "CREATE TABLE public.b (id int);\nSELECT 1/0;")
                try await bench.expectUpgradeFails(.database, "revision.sql", says: ["migrations/two2.sql:7:1"])
                #expect(try bench.tables() == ["a"])
                #expect(try bench.versions() == ["one1"])
            }
        }

        @Test func failedDowngradeLeavesTheRevisionApplied() async throws {
            try await Bench.run { bench in
                try bench.write(
                    "one1", up: "CREATE TABLE public.a (id int);", down: "DROP TABLE public.a;\nDROP TABLE public.b;")
                try await bench.upgrade()
                try await Bench.expectFailure(.database, "revision.sql", says: ["migrations/one1.sql:9:1"]) {
                    try await bench.downgrade("base")
                }
                #expect(try bench.tables() == ["a"])
                #expect(try bench.versions() == ["one1"])
            }
        }

        @Test(arguments: ["upgrade", "downgrade base", "stamp head", "status", "upgrade --sql", "upgrade --dry-run"])
        func aFolderWithoutAProjectIsTold(_ words: String) async throws {
            try await Bench.run { bench in
                let empty = bench.folder + "/elsewhere"
                try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
                let ending = try await Program.run(
                    words.split(separator: " ").map(String.init) + ["--database", Lab.conninfo(Bench.database)],
                    in: empty)
                #expect(ending.code == 2 && ending.errors.contains("[project.missing]"), "\(ending.errors)")
                #expect(ending.errors.contains(empty))
            }
        }

        @Test(arguments: [
            ("VACUUM;", "step no-transaction"),
            ("CREATE INDEX CONCURRENTLY i ON public.a (id);", "step no-transaction"),
            ("ALTER TYPE public.e ADD VALUE 'b'; SELECT 'b'::public.e;", "'-- autogen: step' between the two"),
        ])
        func errorsAboutTransactionsNameTheLine(_ up: String, _ says: String) async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "CREATE TABLE public.a (id int);\nCREATE TYPE public.e AS ENUM ('a');")
                try await bench.upgrade()
                try bench.write("two2", after: "one1", up: up)
                try await bench.expectUpgradeFails(.database, "revision.sql", says: [says])
            }
        }

        @Test func whoHeldTheLockIsTold() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try await bench.upgrade()
                try bench.write("two2", after: "one1", up: "ALTER TABLE public.a ADD COLUMN b int;")
                let holder = try bench.session()
                try holder.execute("BEGIN; LOCK TABLE public.a")
                let ending = try await Program.run(
                    [
                        "upgrade", "--lock-timeout", "600ms", "--retry-for", "1s", "--database",
                        Lab.conninfo(Bench.database),
                    ],
                    in: bench.folder)
                #expect(ending.code == 3)
                for word in ["waiting for process \(holder.backendPID)", "tried for ", "--retry-for says how long"] {
                    #expect(ending.errors.contains(word), "\(ending.errors)")
                }
                try holder.execute("ROLLBACK")
            }
        }

        @Test func historyTellsWhenAndByWhom() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade("one1")
                _ = try await bench.project().stamp(["two2"], purge: false, progress: { _ in })
                let applied = try await bench.project().applications()
                #expect(applied["one1"]?.what == "applied" && applied["one1"]?.milliseconds != nil)
                #expect(applied["two2"]?.what == "stamped" && applied["two2"]?.user != nil)
                _ = try await bench.project().stamp(["base"], purge: false, progress: { _ in })
                #expect(try await bench.project().applications().isEmpty)
                #expect(try await bench.workshop.project().applications().isEmpty)
            }
        }

        @Test func rowsThatExcludeEachOtherAreCounted() async throws {
            try await Bench.run { bench in
                try bench.execute(
                    """
                    CREATE TABLE public.stays (id int PRIMARY KEY, during int4range);
                    INSERT INTO public.stays VALUES (1, '[1,5)'), (2, '[4,8)'), (3, '[20,30)')
                    """)
                try bench.write(
                    "one1",
                    up: "ALTER TABLE public.stays ADD CONSTRAINT apart EXCLUDE USING gist (during range_ops WITH &&);")
                try await bench.expectUpgradeFails(
                    .database, "revision.sql", says: ["2 rows of public.stays stand in the way, such as id = 1, 2"])
            }
        }
    }
}
