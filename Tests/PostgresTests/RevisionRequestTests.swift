import AutogenKit
import Foundation
import Testing

extension PostgresSuites {
    /// What `-m` and `check` refuse, and what they say of what they do not refuse.
    @Suite(.serialized)
    struct RevisionRequestTests {
        private static let table = "tables: {a: {columns: {id: integer}}}\n"

        private static func function(_ type: String) -> String {
            """
            functions:
              f(integer):
                arguments: [{name: x, type: \(type)}]
                returns: integer
                language: sql
                body: SELECT 1

            """
        }

        @Test func messageMustSaySomething() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(Self.table, to: "schema/a.yml")
                try await Bench.expectFailure(.usage, "usage", says: ["-m \"add users\""]) {
                    _ = try await bench.project().makeRevision(RevisionRequest(message: " \t"))
                }
            }
        }

        @Test func valuesThatAreComputedFromNowOnAreLost() async throws {
            try await Bench.run { bench in
                try bench.workshop.write("tables: {a: {columns: {id: integer, b: integer}}}\n", to: "schema/a.yml")
                _ = try await bench.project().makeRevision(RevisionRequest(message: "one"))
                try await bench.upgrade()
                try bench.workshop.write(
                    "tables: {a: {columns: {id: integer, b: {type: integer, generated: id * 2}}}}\n", to: "schema/a.yml"
                )
                let made = try #require(
                    try await bench.project().makeRevision(RevisionRequest(message: "two")).files.first)
                #expect(
                    made.text.contains(
                        "-- REVIEW replace-column: column public.a.b is made again, and its values are lost"))
                #expect(made.text.contains("--   check: SELECT count(*) FROM public.a WHERE b IS NOT NULL"))
            }
        }

        /// Also where the catalog spells the types of its arguments otherwise.
        @Test func whatAModelDependsOnComesFirst() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(
                    """
                    functions:
                      first(int):
                        returns: int
                        language: plpgsql
                        body: BEGIN RETURN second() + (SELECT count(*) FROM rates); END
                        depends_on: [second, rates]
                      second(): {returns: int, language: sql, body: SELECT 1}
                    tables: {rates: {columns: {rate: numeric}}}

                    """, to: "schema/a.yml")
                let made = try #require(
                    try await bench.project().makeRevision(RevisionRequest(message: "one")).files.first)
                let places = try ["FUNCTION public.second()", "TABLE public.rates", "FUNCTION public.first(integer)"]
                    .map { try #require(made.text.firstRange(of: "CREATE " + $0)?.lowerBound) }
                #expect(places == places.sorted())
            }
        }

        /// PostgreSQL would take it along without a word.
        @Test func extensionStaysWhileSomethingOutOfScopeGoesWithIt() async throws {
            if let missing = try Lab.missing("CREATE EXTENSION hstore") {
                print("not run here: what goes with an extension: this server has no \(missing)")
                return
            }
            try await Bench.run { bench in
                try bench.workshop.write("extensions: [hstore]\n" + Self.table, to: "schema/a.yml")
                _ = try await bench.workshop.project(Bench.database, schemas: []).makeRevision(
                    RevisionRequest(message: "one"))
                try await bench.upgrade()
                try bench.session().execute(
                    """
                    CREATE SCHEMA other; CREATE FUNCTION other.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                    ALTER FUNCTION other.f() DEPENDS ON EXTENSION hstore
                    """)
                try bench.workshop.write(Self.table, to: "schema/a.yml")
                try await Bench.expectFailure(.usage, "plan.refused", says: ["other.f()"]) {
                    _ = try await bench.workshop.project(Bench.database, schemas: []).makeRevision(
                        RevisionRequest(message: "two"))
                }
            }
        }

        @Test func headIsMadeAnew() async throws {
            try await Bench.run { bench in
                var request = RevisionRequest(message: "")
                request.amends = true
                try await Bench.expectFailure(.usage, "revision.amend") {
                    _ = try await bench.project().makeRevision(request)
                }
                try bench.workshop.write(Self.table, to: "schema/a.yml")
                let first = try #require(
                    try await bench.project().makeRevision(RevisionRequest(message: "one")).files.first)
                try bench.workshop.write("tables: {a: {columns: {id: integer, b: text}}}\n", to: "schema/a.yml")
                let again = try #require(try await bench.project().makeRevision(request).files.first)
                #expect(again.id == first.id && again.path == first.path && again.text.contains("b text"))
                request.message = "two"
                let renamed = try #require(try await bench.project().makeRevision(request).files.first)
                #expect(renamed.id == first.id && renamed.path != first.path)
                #expect(try await bench.project().history().map(\.id) == [first.id])
                #expect(try await bench.workshop.project().check(live: false).changes.isEmpty)
                try await bench.upgrade()
                try await Bench.expectFailure(.found, "revision.amend", says: ["autogen downgrade -1"]) {
                    _ = try await bench.project().makeRevision(request)
                }
                try await bench.downgrade("-1")
                try bench.workshop.write("{}\n", to: "schema/a.yml")
                try await Bench.expectFailure(.found, "revision.amend", says: ["nothing is left", renamed.path]) {
                    _ = try await bench.project().makeRevision(request)
                }
                try bench.write("hand", after: first.id, up: "SELECT 1;")
                try await Bench.expectFailure(.usage, "revision.amend", says: ["by hand"]) {
                    _ = try await bench.project().makeRevision(request)
                }
            }
        }

        @Test func unprovedRevisionSaysSo() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(Self.table, to: "schema/a.yml")
                var request = RevisionRequest(message: "one")
                request.isProved = false
                let first = try #require(try await bench.project().makeRevision(request).files.first)
                #expect(first.isProved == false)
                #expect(first.text.contains("\n-- proved: no (--no-prove)\n"))
                try await bench.upgrade()
                // A rename is still seen, and so is the way back.
                try bench.workshop.write("tables: {b: {renamed_from: a, columns: {id: bigint}}}\n", to: "schema/a.yml")
                let second = try #require(try await bench.project().makeRevision(request).files.first)
                #expect(second.text.contains("ALTER TABLE public.a RENAME TO b"))
                #expect(second.text.contains("ALTER TABLE public.b RENAME TO a"))
                #expect(try await bench.workshop.project().check(live: false).changes.isEmpty)
                try await bench.upgrade()
                #expect(try await bench.project().check(live: true).changes.isEmpty)
                let validation = try await bench.project().validate(ValidationRequest()) { _ in }
                #expect(validation.isFine)
                request.isEmpty = true
                #expect(try await bench.project().makeRevision(request).files.first?.isProved == nil)
            }
        }

        @Test func templateThatChangesTheBodiesIsRefused() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(Self.table, to: "schema/a.yml")
                let header = "-- revision: {{{revision}}}\n-- revises: {{{revises}}}\n-- message: {{{message}}}\n"
                let fields = "{{#fields}}\n-- {{{key}}}: {{{value}}}\n{{/fields}}\n"
                try bench.workshop.write(
                    header + fields
                        + "-- autogen: upgrade\n{{{upgrade}}}\nSELECT 1;\n-- autogen: downgrade\n{{{downgrade}}}\n",
                    to: "templates/revision.sql.mustache")
                try await Bench.expectFailure(.usage, "template.invalid", says: ["changes what was proved"]) {
                    _ = try await bench.project().makeRevision(RevisionRequest(message: "a"))
                }
                try bench.workshop.write(
                    header + fields
                        + "-- ask the data team\n-- autogen: upgrade\n{{{upgrade}}}\n-- autogen: downgrade\n{{{downgrade}}}\n",
                    to: "templates/revision.sql.mustache")
                let outcome = try await bench.project().makeRevision(RevisionRequest(message: "a"))
                #expect(outcome.files.last?.text.contains("-- ask the data team\n") == true)
            }
        }

        @Test func bodyThatCannotBeParsedIsForAPersonToDecide() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(
                    """
                    functions:
                      good(): {returns: integer, language: plpgsql, body: BEGIN RETURN 1; END}
                      bad(): {returns: integer, language: plpgsql, body: BEGIN RETRUN 1; END}
                      worse(): {returns: integer, language: sql, body: SELEKT 1}

                    """, to: "schema/a.yml")
                let outcome = try await bench.project().makeRevision(RevisionRequest(message: "a"))
                let reviews = try #require(outcome.files.last).reviews
                #expect(reviews.count == 2, "\(reviews)")
                #expect(reviews.contains { $0.hasPrefix("body-syntax: public.bad()") }, "\(reviews)")
                #expect(reviews.contains { $0.contains("worse") && $0.contains("SELEKT") }, "\(reviews)")
            }
        }

        @Test func argumentsMustBeOfTheTypesOfTheName() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(Self.function("text"), to: "schema/a.yml")
                try await Bench.expectFailure(
                    .usage, "model.conflict", says: ["schema/a.yml:2:", "the argument type integer", "says text"]
                ) {
                    _ = try await bench.project().makeRevision(RevisionRequest(message: "a"))
                }
                try bench.workshop.write(Self.function("int4"), to: "schema/a.yml")
                let outcome = try await bench.project().makeRevision(RevisionRequest(message: "a"))
                #expect(outcome.files.last?.text.contains("CREATE FUNCTION public.f(x integer)") == true)
            }
        }

        @Test func schemaThatNobodyHasIsASlip() async throws {
            try await Bench.run { bench in
                try bench.workshop.write("schemas: {sales: }\n", to: "schema/a.yml")
                let project = try bench.workshop.project(Bench.database, schemas: ["sale"])
                try await Bench.expectFailure(.usage, "usage.schema", says: ["did you mean 'sales'?"]) {
                    _ = try await project.check(live: true)
                }
            }
        }

        /// Drift is told also where it cannot be settled.
        @Test func checkTellsDriftThatCannotBePlanned() async throws {
            try await Bench.run { bench in
                try bench.execute("CREATE TABLE a (id integer, gone integer); CREATE VIEW mine AS SELECT gone FROM a")
                try bench.workshop.write(Self.table, to: "schema/a.yml")
                let project = try bench.workshop.project(Bench.database, schemas: [])
                let outcome = try await project.check(live: true)
                #expect(outcome.changes.map(\.name) == ["public.a.gone"])
                #expect(outcome.failure?.rendered().contains("mine") == true)
                #expect(outcome.unmanaged == ["view public.mine (no model names it)"])
            }
        }

        @Test func secondOfTwoAtATimeSeesTheFirst() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(Self.table, to: "schema/a.yml")
                try bench.workshop.write("", to: "migrations/.gitkeep")
                let words = ["-m", "a", "--scratch", Lab.conninfo("postgres")]
                let folder = bench.folder
                async let first = Program.run(words, in: folder)
                async let second = Program.run(words, in: folder)
                let endings = try await [first, second]
                #expect(endings.map(\.code) == [0, 0], "\(endings.map(\.errors))")
                #expect(endings.filter { $0.output.hasPrefix("Nothing to do") }.count == 1, "\(endings.map(\.output))")
                #expect(try await bench.workshop.project().history().count == 1)
            }
        }
    }
}
