import AutogenKit
import Testing

extension PostgresSuites {
    /// PostgreSQL leaves the functions of a range type behind when the type is renamed or moved; its dump does not tell.
    @Suite(.serialized)
    struct RangeRenameTests {
        @discardableResult
        private static func follow(_ bench: borrowing Bench) async throws -> [String] {
            let outcome = try await bench.project().makeRevision(RevisionRequest(message: "change"))
            for file in outcome.files { _ = try await bench.project().approve(file.id) }
            try await bench.upgrade()
            return outcome.files.map(\.text)
        }

        @Test func functionsGoAlong() async throws {
            try await Bench.run { bench in
                let table = "tables: {t: {columns: {a: r, b: hours, c: r_multirange}}}\n"
                try bench.workshop.write(
                    "range_types: {r: {subtype: integer}, hours: {subtype: time}}\n\(table)", to: "schema/t.yml")
                try await Self.follow(bench)
                try bench.execute("INSERT INTO public.t VALUES (public.r(1, 5), public.hours('08:00', '09:00'))")
                let moved = "schema: there\nrange_types: {span: {subtype: integer, renamed_from: public.r}}\n"
                try bench.workshop.write(moved, to: "schema/there.yml")
                try bench.workshop.write(
                    "range_types: {shift: {subtype: time, renamed_from: hours}}\n"
                        + "tables: {t: {columns: {a: there.span, b: shift, c: there.span_multirange}}}\n",
                    to: "schema/t.yml")
                let renames = try await Self.follow(bench)
                #expect(renames.count == 1 && renames.allSatisfy { !$0.contains("ALTER TABLE") })
                let spans = "there.span_multirange(there.span(1, 3), there.span(4, 6, '[]'))"
                #expect(try bench.value("SELECT a && \(spans) FROM public.t") == "t")
                #expect(try bench.value("SELECT public.shift('08:30', '12:00') && b FROM public.t") == "t")
                try await bench.downgrade("-1")
                #expect(try bench.value("SELECT public.r_multirange(public.r(2, 9)) @> a FROM public.t") == "f")
                #expect(try bench.value("SELECT public.hours('08:30', '12:00') && b FROM public.t") == "t")
            }
        }
    }
}
