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
