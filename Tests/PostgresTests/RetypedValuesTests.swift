import AutogenKit
import Testing

extension PostgresSuites {
    /// Values mean the same in their new type, also where that is a domain's.
    @Suite(.serialized)
    struct RetypedValuesTests {
        private static let old = """
            CREATE DOMAIN public.words AS text[];
            CREATE DOMAIN public.seconds AS integer;
            CREATE DOMAIN public.later_words AS public.words;
            CREATE TABLE public.note (
                id integer PRIMARY KEY, list text[], wrapped public.later_words, word text, at integer, since public.seconds
            );
            INSERT INTO public.note VALUES (1, '{1,2}', '{3}', 'x,y', 60, 120), (2, NULL, NULL, NULL, NULL, NULL);
            """
        private static let models = """
            domains:
              words: text[]
              later_words: words
              numbers: integer[]
              moment: timestamp with time zone
              plain: text
            tables:
              note:
                columns:
                  id: {type: integer, nullable: false}
                  list: numbers
                  wrapped: text[]
                  word: words
                  at: moment
                  since: timestamp without time zone
                primary_key: {name: note_pkey, columns: [id]}
            """
        private static let rows =
            "SELECT string_agg(concat_ws('|', id, list, wrapped, word, at, since), ' ' ORDER BY id) FROM public.note"

        @Test func valuesKeepTheirMeaning() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: Self.old)
                try await bench.upgrade()
                try bench.workshop.write(Self.models, to: "schema/public.yml")
                let before = try #require(try bench.value(Self.rows))
                let made = try await bench.project().makeRevision(RevisionRequest(message: "change"))
                let file = try #require(made.files.first)
                _ = try await bench.project().approve(file.id)
                try await bench.upgrade()
                #expect(
                    try bench.value(Self.rows.replacing(", at,", with: ", extract(epoch FROM at),"))
                        == "1|{1,2}|{3}|{\"x,y\"}|60.000000|1970-01-01 00:02:00 2")
                try await bench.downgrade("one1")
                #expect(try bench.value(Self.rows) == before)
            }
        }
    }
}
