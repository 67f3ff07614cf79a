import AutogenKit
import Foundation
import Testing

extension PostgresSuites {
    /// Lines of work that are put one after the other.
    @Suite(.serialized)
    struct RebaseTests {
        private static func writeFork(_ bench: borrowing Bench) throws {
            try bench.workshop.write(
                "tables: {a: {columns: {id: int}}, b: {columns: {id: int}}, c: {columns: {id: int}}, d: {columns: {id: int}}}\n",
                to: "schema/t.yml")
            try bench.write("one1", up: "CREATE TABLE public.a (id int);", down: "DROP TABLE public.a;")
            try bench.write("two2", after: "one1", up: "CREATE TABLE public.b (id int);", down: "DROP TABLE public.b;")
            try bench.write("mine3", after: "one1", up: "CREATE TABLE public.c (id int);", down: "DROP TABLE public.c;")
            try bench.write(
                "mine4", after: "mine3", up: "CREATE TABLE public.d (id int);", down: "DROP TABLE public.d;")
        }

        private static func project(_ bench: borrowing Bench, isGiven: Bool) throws -> Project {
            try bench.workshop.project(isGiven ? Bench.database : nil, schemas: [])
        }

        @Test func aHeadGoesAfterTheOther() async throws {
            try await Bench.run { bench in
                try Self.writeFork(bench)
                try await bench.upgrade("two2")
                let outcome = try await Self.project(bench, isGiven: true).rebase(nil, onto: nil)
                #expect(outcome.moved == ["mine3", "mine4"])
                #expect(outcome.onto == "two2")
                #expect(outcome.changedFiles == ["migrations/mine3.sql"])
                #expect(outcome.agrees)
                #expect(try bench.workshop.read("migrations/mine3.sql").contains("-- revises: two2\n"))
                #expect(try bench.workshop.read("migrations/mine4.sql").contains("-- state: sha256:"))
                try await bench.upgrade()
                #expect(try bench.tables() == ["a", "b", "c", "d"])
                #expect(try await Self.project(bench, isGiven: false).check(live: false).changes.isEmpty)
                let again = try await Self.project(bench, isGiven: true).rebase(nil, onto: nil)
                #expect(again.moved.isEmpty)
            }
        }

        @Test func whatIsAppliedStays() async throws {
            try await Bench.run { bench in
                try Self.writeFork(bench)
                try await bench.upgrade("mine3")
                try await Bench.expectFailure(.usage, "usage.rebase", says: ["mine3 is applied"]) {
                    _ = try await Self.project(bench, isGiven: true).rebase("mine4", onto: nil)
                }
                try await Bench.expectFailure(.usage, "usage.rebase", says: ["which head is to move?"]) {
                    _ = try await Self.project(bench, isGiven: false).rebase(nil, onto: nil)
                }
                #expect(try bench.workshop.read("migrations/mine3.sql").contains("-- revises: one1\n"))
            }
        }

        @Test func whatDoesNotRunInThatOrderIsNotWritten() async throws {
            try await Bench.run { bench in
                try Self.writeFork(bench)
                try bench.edit("mine4", "public.d", "public.b")
                try await Bench.expectFailure(.usage, "revision.sql", says: ["already exists"]) {
                    _ = try await Self.project(bench, isGiven: false).rebase("mine4", onto: nil)
                }
                #expect(try bench.workshop.read("migrations/mine3.sql").contains("-- revises: one1\n"))
            }
        }

        @Test func anEditorIsOpened() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                let ending = try await Program.run(
                    ["edit", "one1"], in: bench.folder,
                    variables: ["EDITOR": "sed -i 's/(id int)/(id bigint)/'"])
                #expect(ending.code == 0, "\(ending.errors)")
                #expect(ending.errors.contains("the bodies have changed"))
                #expect(try bench.workshop.read("migrations/one1.sql").contains("id bigint"))
            }
        }
    }
}

extension PostgresSuites {
    /// Several revisions made one.
    @Suite(.serialized)
    struct SquashTests {
        private static func write(_ bench: borrowing Bench) throws {
            try bench.writeChain(["one1", "two2", "three3"])
            try bench.write(
                "four4", after: "three3",
                up: """
                    -- a note that stays
                    INSERT INTO public.b VALUES (7);
                    -- autogen: step no-transaction
                    CREATE INDEX CONCURRENTLY b_i ON public.b (id);
                    """, down: "DROP INDEX public.b_i;\nDELETE FROM public.b;")
            try bench.write(
                "five5", after: "four4", up: "CREATE TABLE public.e (id int);", down: "DROP TABLE public.e;")
            try bench.workshop.write(
                "tables: {a: {columns: {id: int}}, b: {columns: {id: int}, indexes: {b_i: [id]}}, c: {columns: {id: int}}, e: {columns: {id: int}}}\n",
                to: "schema/t.yml")
        }

        @Test func aChainBecomesOne() async throws {
            try await Bench.run { bench in
                try Self.write(bench)
                try await bench.upgrade("four4")
                let outcome = try await bench.workshop.project(schemas: []).squash("two2:four4", message: "all of it")
                #expect(outcome.id == "four4")
                #expect(outcome.replaced == ["two2", "three3"])
                let text = try bench.workshop.read("migrations/four4.sql")
                #expect(text.contains("-- replaces: two2, three3\n"))
                #expect(text.contains("-- a note that stays\nINSERT INTO"))
                // A database that was at the last one is still there, and goes on.
                #expect(try await bench.upgrade().items.map(\.id) == ["five5"])
                try await bench.downgrade("one1")
                #expect(try bench.tables() == ["a"])
                try await bench.upgrade()
                #expect(try bench.value("SELECT id FROM public.b") == "7")
                #expect(try await bench.workshop.project(schemas: []).check(live: false).changes.isEmpty)
            }
        }

        @Test func aDatabaseInBetweenIsTold() async throws {
            try await Bench.run { bench in
                try Self.write(bench)
                try await bench.upgrade("two2")
                _ = try await bench.workshop.project(schemas: []).squash("two2:four4", message: nil)
                try await bench.expectUpgradeFails(.usage, "database.squashed", says: ["became part of four4"])
            }
        }

        @Test func whatIsNeededStays() async throws {
            try await Bench.run { bench in
                try Self.write(bench)
                try bench.write("side6", after: "three3", up: "SELECT 1;")
                let project = try bench.workshop.project(schemas: [])
                try await Bench.expectFailure(.usage, "usage.squash", says: ["side6 needs three3"]) {
                    _ = try await project.squash("two2:four4", message: nil)
                }
                try await Bench.expectFailure(.usage, "usage.squash", says: ["does not follow"]) {
                    _ = try await project.squash("four4:two2", message: nil)
                }
            }
        }

        @Test func aGivenDatabaseInBetweenStopsIt() async throws {
            try await Bench.run { bench in
                try Self.write(bench)
                try await bench.upgrade("two2")
                try await Bench.expectFailure(
                    .found, "usage.squash", says: ["at revision two2", "autogen upgrade four4"]
                ) {
                    _ = try await bench.project().squash("two2:four4", message: nil)
                }
                try await Bench.expectFailure(.usage, "usage.squash", says: ["did you mean two2:four4?"]) {
                    _ = try await bench.project().squash("four4:two2", message: nil)
                }
                #expect(try bench.workshop.read("migrations/two2.sql").contains("revision: two2"))
            }
        }
    }
}
