import AutogenKit
import Testing

extension PostgresSuites {
    /// Where the short way fails, tables are made again: their rows must be what they were.
    @Suite(.serialized)
    struct LongWayTests {
        /// A function that keys partitions and beside which the new one cannot stand.
        private static let old = """
            CREATE FUNCTION public.norm(s text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(s) $$;
            CREATE FUNCTION public.norm(s text, n integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT left(s, n) $$;
            CREATE TYPE public.mood AS ENUM ('sad', 'happy', 'so so');
            CREATE TYPE public.place AS (x double precision, y double precision, name text);
            CREATE TABLE public.page (
                id integer GENERATED ALWAYS AS IDENTITY, title text, at public.place, all_at public.place[],
                feels public.mood, moods public.mood[]
            ) PARTITION BY LIST (public.norm(title));
            CREATE TABLE public.page_rest PARTITION OF public.page DEFAULT;
            INSERT INTO public.page (title, at, all_at, feels, moods) VALUES
                ('A', ROW(0.1, 1e300, 'one, "two"'), ARRAY[ROW(1, 2, NULL)::public.place], 'sad', '{happy,NULL,"so so"}'),
                ('b', NULL, NULL, NULL, '{}'), (NULL, ROW(NULL, 3, ''), '{}', 'so so', NULL);
            """
        private static let models = """
            enums:
              mood: {values: [happy, so so, sad]}
            composite_types:
              place: {attributes: {name: text, x: double precision, y: double precision, z: double precision}}
            functions:
              norm(text, integer):
                arguments: [{name: s, type: text}, {name: "n", type: integer, default: 100}]
                returns: text
                language: sql
                volatility: immutable
                body: SELECT left(lower(s), n)
            sequences:
              page_id_seq: {type: integer, owned_by: page.id}
            tables:
              page:
                columns:
                  id: {type: integer, nullable: false, default: "nextval('page_id_seq')"}
                  title: text
                  at: place
                  all_at: place[]
                  feels: mood
                  moods: mood[]
                partition_by: list (norm(title))
                partitions: {page_rest: default}
            """
        private static let rows = """
            SELECT string_agg(concat_ws('|', id, title, (at).x, (at).y, (at).name, at IS NULL, (all_at[1]).y, \
            cardinality(all_at), feels, moods), E'\\n' ORDER BY id) FROM public.page
            """

        @Test func rowsAreWhatTheyWere() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: Self.old)
                try await bench.upgrade()
                try bench.workshop.write(Self.models, to: "schema/public.yml")
                let before = try #require(try bench.value(Self.rows))
                let made = try await bench.project().makeRevision(RevisionRequest(message: "change"))
                let file = try #require(made.files.first)
                #expect(file.text.contains("NOTE long-way:"))
                _ = try await bench.project().approve(file.id)
                try await bench.upgrade()
                #expect(try bench.value(Self.rows) == before)
                // What comes next has a number of its own.
                try bench.execute("INSERT INTO public.page (title) VALUES ('next')")
                #expect(try bench.value("SELECT id FROM public.page WHERE title = 'next'") == "4")
                try bench.execute("DELETE FROM public.page WHERE title = 'next'")
                try await bench.downgrade("one1")
                #expect(try bench.value(Self.rows) == before)
                try bench.execute("INSERT INTO public.page (title) VALUES ('next')")
                #expect(try bench.value("SELECT count(*) FROM public.page WHERE id > 3") == "1")
            }
        }
    }
}
