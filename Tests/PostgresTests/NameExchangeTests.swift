import AutogenKit
import Testing

extension PostgresSuites {
    /// Names that change hands, among things that are there before and after.
    @Suite(.serialized)
    struct NameExchangeTests {
        private static func model(_ a: String, _ b: String, _ more: String = "") -> String {
            "tables: {t: {columns: {id: integer, a: {type: \(a)}, b: {type: \(b)}\(more)}}, u: {columns: {a: text, b: text}}}\n"
        }

        private static func change(_ bench: borrowing Bench, _ renames: [String] = []) async throws -> [String] {
            var request = RevisionRequest(message: "change")
            request.renames = renames
            let files = try await bench.project().makeRevision(request).files
            for file in files { _ = try await bench.project().approve(file.id) }
            try await bench.upgrade()
            return files.map(\.text)
        }

        @Test func hintsAreFollowedOnce() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(Self.model("integer", "text"), to: "schema/t.yml")
                _ = try await Self.change(bench)
                try bench.execute("INSERT INTO public.t VALUES (1, 5, 'x')")
                let (a, b) = ("text, renamed_from: b", "integer, renamed_from: a")
                try bench.workshop.write(Self.model(a, b), to: "schema/t.yml")
                #expect(try await Self.change(bench).count == 1)
                #expect(try bench.value("SELECT a || b FROM public.t") == "x5")
                #expect(try await Self.change(bench).isEmpty)
                try bench.workshop.write(Self.model(a, b, ", c: integer"), to: "schema/t.yml")
                let made = try await Self.change(bench)
                #expect(made.count == 1 && made.allSatisfy { !$0.contains("RENAME") })
                #expect(try bench.value("SELECT a || b FROM public.t") == "x5")
                // Whether they have been followed cannot be told any more.
                try bench.workshop.write(Self.model(a, "text, renamed_from: a", ", c: integer"), to: "schema/t.yml")
                try await Bench.expectFailure(
                    .usage, "plan.refused", says: ["--rename t.b=a --rename t.a=b says it once"]
                ) { _ = try await Self.change(bench) }
            }
        }

        @Test func thingsMoveToASchemaThatComesWithThem() async throws {
            try await Bench.run { bench in
                func model(_ schema: String, _ hints: (type: String, table: String) = ("", "")) -> String {
                    "schema: \(schema)\nenums: {mood: {\(hints.type)values: [calm]}}\n"
                        + "tables: {t: {\(hints.table)columns: {a: \(schema).mood}}}\n"
                }
                try bench.workshop.write(model("public"), to: "schema/t.yml")
                _ = try await Self.change(bench)
                try bench.execute("INSERT INTO public.t VALUES ('calm')")
                let hints = ("renamed_from: public.mood, ", "renamed_from: public.t, ")
                try bench.workshop.write(model("there", hints), to: "schema/t.yml")
                #expect(try await Self.change(bench).count == 1)
                #expect(try bench.value("SELECT a FROM there.t WHERE a = 'calm'::there.mood") == "calm")
                #expect(try await Self.change(bench).isEmpty)
                try await bench.downgrade("-1")
                #expect(try bench.value("SELECT a FROM public.t WHERE a = 'calm'::public.mood") == "calm")
                #expect(try bench.value("SELECT to_regnamespace('there')") == nil)
            }
        }

        @Test func whatIsAlikeChangesPlacesWhenAsked() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(Self.model("text", "text"), to: "schema/t.yml")
                _ = try await Self.change(bench)
                try bench.execute("INSERT INTO public.t VALUES (1, 'was a', 'was b')")
                try bench.workshop.write(
                    Self.model("text, renamed_from: b", "text, renamed_from: a"), to: "schema/t.yml")
                #expect(try await bench.project().check(live: true).changes.isEmpty)
                try await Bench.expectFailure(.usage, "plan.refused", says: ["alike"]) {
                    _ = try await Self.change(bench)
                }
                var request = RevisionRequest(message: "change")
                request.from = "migrations"
                try await Bench.expectFailure(.usage, "plan.refused", says: ["alike"]) {
                    _ = try await bench.project().makeRevision(request)
                }
                try bench.workshop.write(Self.model("text", "text"), to: "schema/t.yml")
                #expect(try await Self.change(bench).isEmpty)
                #expect(try await Self.change(bench, ["t.a=b", "t.b=a"]).count == 1)
                #expect(try bench.value("SELECT a || ', ' || b FROM public.t") == "was b, was a")
                try await bench.downgrade("-1")
                #expect(try bench.value("SELECT a || ', ' || b FROM public.t") == "was a, was b")
            }
        }

        private static func tables(_ t: String, _ u: String) -> String {
            "tables: {t: {renamed_from: u, columns: {\(t)}}, u: {renamed_from: t, columns: {\(u)}}}\n"
        }

        @Test func tablesChangePlaces() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(
                    "tables: {t: {columns: {id: integer}}, u: {columns: {id: integer, x: text}}}\n", to: "schema/t.yml")
                _ = try await Self.change(bench)
                try bench.execute("INSERT INTO public.t VALUES (1); INSERT INTO public.u VALUES (2, 'x')")
                try bench.workshop.write(Self.tables("id: integer, x: text", "id: integer"), to: "schema/t.yml")
                #expect(try await Self.change(bench).count == 1)
                #expect(try bench.value("SELECT t.x || t.id || u.id FROM public.t, public.u") == "x21")
                // One of them changes; the other tells that they have changed places.
                try bench.workshop.write(
                    Self.tables("id: integer, x: text, y: text", "id: integer"), to: "schema/t.yml")
                #expect(try await Self.change(bench).count == 1)
                #expect(try bench.value("SELECT t.x || t.id || u.id FROM public.t, public.u") == "x21")
                try bench.workshop.write(
                    Self.tables("id: integer, x: text", "id: integer, z: text"), to: "schema/t.yml")
                try await Bench.expectFailure(.usage, "plan.refused", says: ["public.t", "public.u", "says it once"]) {
                    _ = try await Self.change(bench)
                }
            }
        }

        @Test func alikeTablesAreRefusedWhereOneChanges() async throws {
            try await Bench.run { bench in
                try bench.workshop.write(
                    "tables: {t: {columns: {id: integer}}, u: {columns: {id: integer}}, v: {columns: {id: integer}}}\n",
                    to: "schema/t.yml")
                _ = try await Self.change(bench)
                for (t, v) in [("id: integer, x: text", "id: integer"), ("id: integer", "id: integer, x: text")] {
                    try bench.workshop.write(
                        Self.tables(t, "id: integer").replacing("}}}\n", with: "}}, v: {columns: {\(v)}}}\n"),
                        to: "schema/t.yml")
                    try await Bench.expectFailure(.usage, "plan.refused", says: ["--rename u=t", "--rename t=u"]) {
                        _ = try await Self.change(bench)
                    }
                }
            }
        }

        @Test func aNameIsGivenUpForAnotherColumn() async throws {
            try await Bench.run { bench in
                let table = "tables: {t: {columns: {COLUMNS}}}\n"
                try bench.workshop.write(table.replacing("COLUMNS", with: "a: text, b: text"), to: "schema/t.yml")
                _ = try await Self.change(bench)
                try bench.execute("INSERT INTO public.t VALUES ('was a', 'was b')")
                let moved = "old: {type: text, renamed_from: a}, a: {type: text, renamed_from: b}"
                try bench.workshop.write(table.replacing("COLUMNS", with: moved), to: "schema/t.yml")
                _ = try await Self.change(bench)
                // A new one has the first's name now; the hints are done.
                try bench.workshop.write(table.replacing("COLUMNS", with: moved + ", b: integer"), to: "schema/t.yml")
                _ = try await Self.change(bench)
                #expect(
                    try bench.value("SELECT old || ', ' || a || ', ' || (b IS NULL) FROM public.t")
                        == "was a, was b, true")
            }
        }
    }
}
