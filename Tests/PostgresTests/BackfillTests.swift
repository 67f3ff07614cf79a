import AutogenKit
import Testing

extension PostgresSuites {
    /// The proof runs on empty tables; here are rows.
    @Suite(.serialized)
    struct BackfillTests {
        private static func upgrade(_ old: String, _ model: String, _ check: String) async throws -> String? {
            var result: String?
            try await Bench.run { bench in
                try bench.write("one1", up: old)
                try await bench.upgrade()
                try bench.workshop.write(model, to: "schema/public.yml")
                _ = try await bench.project().makeRevision(RevisionRequest(message: "change"))
                try await bench.upgrade()
                result = try bench.value(check)
            }
            return result
        }

        @Test func newColumnGetsItsValues() async throws {
            let model = """
                tables:
                  orders:
                    columns:
                      id: {type: int, nullable: false}
                      state: {type: text, nullable: false, backfill: "CASE WHEN id > 1 THEN 'new' ELSE 'old' END"}
                """
            let states = try await Self.upgrade(
                "CREATE TABLE public.orders (id int NOT NULL);\nINSERT INTO public.orders VALUES (1), (2);", model,
                "SELECT string_agg(state, ' ' ORDER BY id) FROM public.orders")
            #expect(states == "old new")
        }

        /// An update of a deferred foreign key leaves the table with something to be checked at the commit.
        @Test func columnOfADeferredForeignKeyBecomesRequired() async throws {
            let old = """
                CREATE TABLE public.a (id int PRIMARY KEY);
                CREATE TABLE public.b (a_id int, CONSTRAINT b_a_fk FOREIGN KEY (a_id) REFERENCES public.a(id)
                    DEFERRABLE INITIALLY DEFERRED);
                INSERT INTO public.a VALUES (1);
                INSERT INTO public.b VALUES (NULL);
                """
            let model = """
                tables:
                  a: {columns: {id: {type: int, nullable: false}}, primary_key: [id]}
                  b:
                    columns:
                      a_id: {type: int, nullable: false, backfill: "1"}
                    foreign_keys:
                      b_a_fk: {columns: [a_id], references: a(id), deferrable: true, initially_deferred: true}
                """
            let value = try await Self.upgrade(old, model, "SELECT a_id FROM public.b")
            #expect(value == "1")
        }
    }
}
