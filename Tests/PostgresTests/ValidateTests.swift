import AutogenKit
import Foundation
import PostgresClient
import Subprocess
import Testing

extension PostgresSuites {
    /// Every revision up, down and up in a scratch database.
    @Suite(.serialized)
    struct ValidateTests {
        private static func validate(
            _ bench: borrowing Bench, _ revision: String? = nil, dump: String? = nil, at: String? = nil
        ) async throws -> ValidationOutcome {
            var request = ValidationRequest()
            request.revision = revision
            request.dump = dump
            request.at = at
            return try await bench.project().validate(request, report: { _ in })
        }

        private static func says(_ item: ValidationOutcome.Item?, _ words: String...) -> Bool {
            let text = item?.failure?.rendered() ?? ""
            return words.allSatisfy { text.contains($0) }
        }

        @Test func chainThatGoesBothWaysIsFine() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try bench.write(
                    "three3", after: "two2", up: "ALTER TABLE public.a ADD COLUMN note text;",
                    down: "-- NOTE drop-column: drops column public.a.note\nALTER TABLE public.a DROP COLUMN note;")
                try bench.workshop.write(
                    "tables:\n  a:\n    columns: {id: int, note: text}\n  b:\n    columns: {id: int}\n",
                    to: "schema/all.yml")
                let outcome = try await Self.validate(bench)
                #expect(outcome.isFine)
                #expect(outcome.server.split(separator: " ").count == 2, "\(outcome.server)")
                #expect(outcome.items.map(\.revision) == ["one1", "two2", "three3"])
                #expect(outcome.items.allSatisfy { $0.downgrade == .ok && $0.roundTrip == .ok })
                #expect(outcome.start.tables == 0)
                #expect(outcome.end.tables == 2)
                #expect(outcome.end.revisions == ["three3"])
                #expect(outcome.models?.changes.isEmpty == true)
                // The database itself was not touched.
                #expect(try bench.tables().isEmpty)
            }
        }

        @Test func modelsThatDifferAreTold() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.workshop.write("tables:\n  a:\n    columns: {id: bigint}\n", to: "schema/all.yml")
                let outcome = try await Self.validate(bench)
                #expect(!outcome.isFine)
                #expect(outcome.items.allSatisfy { $0.isFine })
                #expect(outcome.models?.changes.map(\.name) == ["public.a.id"])
            }
        }

        @Test func downgradeThatForgetsAnIndexIsFound() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write(
                    "two2", after: "one1",
                    up: "CREATE INDEX IF NOT EXISTS ix_a ON public.a (id);\nALTER TABLE public.a ADD COLUMN b int;",
                    down: "ALTER TABLE public.a DROP COLUMN b;")
                try bench.write(
                    "three3", after: "two2", up: "CREATE TABLE public.c (id int);", down: "DROP TABLE public.c;")
                let outcome = try await Self.validate(bench)
                let item = outcome.items.first { $0.revision == "two2" }
                #expect(item?.upgrade == .ok)
                #expect(item?.downgrade == .failed)
                #expect(item?.roundTrip == .failed)
                #expect(
                    Self.says(
                        item, "migrations/two2.sql:9:1", "does not bring back", "index public.a.ix_a is left over",
                        "validate.difference"))
                // What follows is looked at all the same.
                #expect(outcome.items.first { $0.revision == "three3" }?.isFine == true)
            }
        }

        @Test func upgradeThatFailsTheSecondTimeIsFound() async throws {
            try await Bench.run { bench in
                try bench.write(
                    "one1", up: "CREATE TABLE public.a (id int PRIMARY KEY);", down: "DROP TABLE public.a;")
                try bench.write(
                    "two2", after: "one1",
                    up: "ALTER TABLE public.a ADD COLUMN b int;\nINSERT INTO public.a VALUES (7);",
                    down: "ALTER TABLE public.a DROP COLUMN b;")
                let outcome = try await Self.validate(bench)
                let item = outcome.items.last
                #expect(item?.downgrade == .ok)
                #expect(item?.roundTrip == .failed)
                #expect(
                    Self.says(
                        item, "migrations/two2.sql:7:1", "duplicate key", "when it runs again after the downgrade"))
            }
        }

        @Test func failedUpgradeSkipsWhatFollows() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write("two2", after: "one1", up: "SELECT 1;\nCREATE TABLE public.a (id int);")
                try bench.write("three3", after: "two2", up: "SELECT 1;")
                let outcome = try await Self.validate(bench)
                #expect(outcome.items.map(\.upgrade) == [.ok, .failed, .skipped])
                #expect(Self.says(outcome.items[1], "migrations/two2.sql:7:1: error: revision two2: relation"))
                #expect(outcome.end.revisions == ["one1"])
                #expect(!outcome.isFine)
            }
        }

        @Test func lostRowsAreFound() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write("two2", after: "one1", up: "DELETE FROM public.a;")
                let item = try await Self.validate(bench).items.last
                #expect(item?.upgrade == .failed)
                #expect(Self.says(item, "validate.rows-lost", "public.a: 2 before, 0 now"))
                try bench.edit("two2", "DELETE", "-- NOTE drop-rows: rows of public.a go\nDELETE")
                #expect(try await Self.validate(bench).isFine)
            }
        }

        private static let rows = """
            CREATE TABLE public.a (id int PRIMARY KEY, word text, seen timestamptz DEFAULT now());
            INSERT INTO public.a VALUES (1, 'one'), (2, 'two'), (3, NULL);
            """

        @Test(arguments: [
            ("UPDATE public.a SET word = upper(word);", "SELECT 1;", "after the downgrade, columns have other values"),
            // The same values, but in other rows.
            (
                "UPDATE public.a SET word = CASE id WHEN 1 THEN 'two' ELSE 'one' END WHERE id < 3;", "SELECT 1;",
                "after the downgrade, columns have other values"
            ),
            (
                "ALTER TABLE public.a ADD COLUMN n int;\nUPDATE public.a SET word = word || 'x';",
                "ALTER TABLE public.a DROP COLUMN n;", "after the downgrade, columns have other values"
            ),
            (
                "CREATE TABLE IF NOT EXISTS public.z AS SELECT 1;\nUPDATE public.a SET word = (random() * id)::text;",
                "UPDATE public.a SET word = CASE id WHEN 1 THEN 'one' WHEN 2 THEN 'two' END;\nDROP TABLE public.z;",
                "the second upgrade leaves other values than the first"
            ),
        ])
        func valuesThatDoNotComeBackAreFound(_ up: String, _ down: String, _ message: String) async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: Self.rows, down: "DROP TABLE public.a;")
                try bench.write("two2", after: "one1", up: up, down: down)
                let item = try await Self.validate(bench).items.last
                #expect(Self.says(item, "validate.values", message, "column public.a.word"))
                #expect(!Self.says(item, "public.a.id") && !Self.says(item, "public.a.seen"))
                try bench.edit("two2", up, "-- NOTE change-values: public.a.word changes\n\(up)")
                #expect(try await Self.validate(bench).isFine)
            }
        }

        /// Columns and rows that went and came back, and what the server fills, are no change.
        @Test(arguments: [
            ("UPDATE public.a SET word = id || word;", "UPDATE public.a SET word = substr(word, 2);"),
            ("ALTER TABLE public.a DROP COLUMN word;", "ALTER TABLE public.a ADD COLUMN word text;"),
            ("ALTER TABLE public.a RENAME word TO term;", "ALTER TABLE public.a RENAME term TO word;"),
            ("INSERT INTO public.a VALUES (4, 'four');", "DELETE FROM public.a WHERE id = 4;"),
            (
                "CREATE TABLE public.away AS TABLE public.a;\nUPDATE public.a SET seen = clock_timestamp();",
                "DROP TABLE public.away;"
            ),
            ("ALTER TABLE public.a ALTER id TYPE bigint;", "ALTER TABLE public.a ALTER id TYPE int;"),
        ])
        func valuesThatComeBackAreFine(_ up: String, _ down: String) async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: Self.rows, down: "DROP TABLE public.a;")
                try bench.write("two2", after: "one1", up: up, down: down)
                let outcome = try await Self.validate(bench)
                #expect(outcome.isFine, "\(outcome.items.last?.failure?.rendered() ?? "")")
            }
        }

        @Test func droppedTableMayComeBackEmptyWhereAFlagSaysSo() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write(
                    "two2", after: "one1",
                    up: "-- REVIEW drop-table: drops table public.a with all its rows\nDROP TABLE public.a;",
                    down: "CREATE TABLE public.a (id int);")
                #expect(try await Self.validate(bench).isFine)
                try bench.edit("two2", "-- REVIEW drop-table: drops table public.a with all its rows\n", "")
                let item = try await Self.validate(bench).items.last
                #expect(Self.says(item, "the downgrade loses rows", "public.a: 2 before, 0 now"))
            }
        }

        /// Whether made-up rows are like real ones nobody knows: what fails on them alone is told, and is no failure.
        @Test func madeUpRowsInTheWayAreANote() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write(
                    "two2", after: "one1", up: "ALTER TABLE public.a ADD COLUMN b int NOT NULL;",
                    down: "ALTER TABLE public.a DROP COLUMN b;")
                let outcome = try await Self.validate(bench)
                #expect(outcome.isFine)
                #expect(outcome.items.last?.notes.first?.contains("contains null values") == true)
            }
        }

        @Test func irreversibleRevisionsRunUpOnly() async throws {
            try await Bench.run { bench in
                try bench.write(
                    "one1", up: "CREATE TABLE public.a (id int);", header: "-- irreversible: nothing leads back")
                let outcome = try await Self.validate(bench)
                #expect(outcome.isFine)
                #expect(outcome.items.map(\.downgrade) == [.irreversible])
                #expect(outcome.items[0].notes.first?.contains("nothing leads back") == true)
            }
        }

        @Test func oneRevisionRunsAfterItsAncestors() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2", "three3"])
                let outcome = try await Self.validate(bench, "two2")
                #expect(outcome.items.map(\.revision) == ["two2"])
                #expect(outcome.end.revisions == ["two2"])
                #expect(outcome.modelsNote == "only the head is compared with the models")
                try bench.edit("one1", "CREATE TABLE", "CREATE NONSENSE")
                let broken = try await Self.validate(bench, "two2")
                #expect(broken.items.map(\.upgrade) == [.failed, .skipped])
            }
        }

        // MARK: - Dumps

        private static func dump(_ bench: borrowing Bench, _ words: String...) async throws {
            let file = bench.folder + "/dump.sql"
            let result = try await Subprocess.run(
                .path(.init(ClusterTrait.binaries + "/pg_dump")),
                arguments: Arguments(words + ["-f", file, "-d", Lab.conninfo(Bench.database)]),
                output: .discarded, error: .string(limit: 1 << 16))
            #expect(result.terminationStatus.isSuccess, "\(result.standardError)")
        }

        @Test func pendingRevisionsRunOnADump() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2", "three3"])
                try await bench.upgrade("one1")
                try bench.execute("INSERT INTO public.a VALUES (1), (2), (3)")
                try await Self.dump(bench)
                let full = try await Self.validate(bench, dump: "dump.sql")
                #expect(full.isFine)
                #expect(full.start.revisions == ["one1"])
                #expect(full.start.tables == 1)
                #expect(full.items.map(\.revision) == ["two2", "three3"])

                try await Self.dump(bench, "--schema-only")
                try await Bench.expectFailure(.usage, "dump.version", says: ["--at"]) {
                    _ = try await Self.validate(bench, dump: "dump.sql")
                }
                let stamped = try await Self.validate(bench, dump: "dump.sql", at: "one1")
                #expect(stamped.items.map(\.revision) == ["two2", "three3"])
                #expect(stamped.isFine)
            }
        }

        /// Real rows are no made-up ones: what fails on them fails.
        @Test func rowsOfADumpCount() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write(
                    "two2", after: "one1", up: "ALTER TABLE public.a ADD CHECK (id > 1);",
                    down: "ALTER TABLE public.a DROP CONSTRAINT a_id_check;")
                try await bench.upgrade("one1")
                try bench.execute("INSERT INTO public.a VALUES (1)")
                try await Self.dump(bench)
                let item = try await Self.validate(bench, dump: "dump.sql").items.last
                #expect(item?.upgrade == .failed)
                #expect(Self.says(item, "two2.sql:6:1", "is violated by some row"))
            }
        }

        @Test func dumpsThatCannotBeUsedSayWhatToDo() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try await Self.dump(bench, "-Fc")
                try await Bench.expectFailure(.usage, "dump.format", says: ["pg_restore --file=dump.sql dump.sql"]) {
                    _ = try await Self.validate(bench, dump: "dump.sql")
                }
                try await Self.dump(bench, "--create")
                try await Bench.expectFailure(.usage, "dump.database", says: ["without --create"]) {
                    _ = try await Self.validate(bench, dump: "dump.sql", at: "base")
                }
                try bench.workshop.write("SELECT 1;\nCREATE NONSENSE;\n", to: "dump.sql")
                try await Bench.expectFailure(.database, "dump.failed", says: ["dump.sql:2: syntax error"]) {
                    _ = try await Self.validate(bench, dump: "dump.sql", at: "base")
                }
                try await Bench.expectFailure(.usage, "dump.missing") {
                    _ = try await Self.validate(bench, dump: "nosuch.sql")
                }
            }
        }

        @Test func programPrintsTheSummary() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try bench.write("two2", after: "one1", up: "CREATE TABLE public.b (id int);")
                let ending = try await Program.run(
                    ["validate", "--scratch", Lab.conninfo("postgres")], in: bench.folder)
                #expect(ending.code == 1)
                for words in [
                    "ok       one1 one1", "failed   two2 two2", "migrations/two2.sql:1:1: error",
                    "upgrade ok     2 of 2\n",
                    "downgrade ok   1 of 2, 1 failed", "Not all is fine",
                ] {
                    #expect(ending.output.contains(words), "\(ending.output)\(ending.errors)")
                }
                let json = try await Program.run(
                    ["validate", "one1", "--format", "json", "--scratch", Lab.conninfo("postgres")], in: bench.folder)
                #expect(json.code == 0)
                #expect(json.output.contains("\"roundTrip\" : \"ok\""))
            }
        }
    }
}
