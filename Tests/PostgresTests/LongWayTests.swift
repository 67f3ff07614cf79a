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

        /// Beside the table that has no short way: values that only their own form keeps, and rows of nothing but what is computed.
        @Test func valuesWaitInAFormThatKeepsThem() async throws {
            let old = """
                CREATE FUNCTION public.norm(s text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(s) $$;
                CREATE FUNCTION public.norm(s text, n integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT left(s, n) $$;
                CREATE TABLE public.page (title text) PARTITION BY LIST (public.norm(title));
                CREATE TYPE public.mood AS ENUM ('sad', 'happy');
                CREATE TYPE public.facts AS (list integer[], one jsonb, feels public.mood);
                CREATE DOMAIN public.price AS numeric;
                CREATE TABLE public.item (
                    id integer, facts public.facts, cost public.price, name text GENERATED ALWAYS AS (public.norm('x')) STORED);
                CREATE TABLE public.tick (name text GENERATED ALWAYS AS (public.norm('x')) STORED);
                CREATE TABLE public.other (a integer);
                CREATE INDEX other_a ON public.other (a);
                INSERT INTO public.item VALUES (1, ROW('[0:1]={1,2}', 'null', 'sad'), 1.7), (2, NULL, NULL);
                INSERT INTO public.tick DEFAULT VALUES;
                INSERT INTO public.tick DEFAULT VALUES;
                """
            let models = """
                enums:
                  mood: {values: [happy, sad]}
                composite_types:
                  facts: {attributes: {list: "integer[]", one: jsonb, feels: mood}}
                functions:
                  norm(text, integer):
                    arguments: [{name: s, type: text}, {name: "n", type: integer, default: 100}]
                    returns: text
                    language: sql
                    volatility: immutable
                    body: SELECT left(lower(s), n)
                tables:
                  page: {columns: {title: text}, partition_by: list (norm(title))}
                  item:
                    columns:
                      id: integer
                      facts: facts
                      cost: integer
                      name: {type: text, generated: "norm('x')"}
                  tick:
                    columns: {name: {type: text, generated: "norm('x')"}}
                  other:
                    columns: {a: integer}
                    indexes:
                      other_again: {columns: [a], concurrently: true}
                """
            try await Bench.run { bench in
                try bench.write("one1", up: old)
                try await bench.upgrade()
                try bench.workshop.write(models, to: "schema/public.yml")
                let made = try await bench.project().makeRevision(RevisionRequest(message: "change"))
                let file = try #require(made.files.first)
                let ways = file.text.split(separator: "-- autogen: downgrade")
                for way in ways.dropFirst() {
                    // Nothing is committed while tables are away.
                    let steps = way.split(separator: "-- autogen: step")
                    #expect(
                        steps.allSatisfy {
                            $0.contains("DROP SCHEMA autogen_moved") == $0.contains("CREATE SCHEMA autogen_moved")
                        })
                    #expect(way.contains("CREATE SCHEMA autogen_moved"))
                }
                _ = try await bench.project().approve(file.id)
                try await bench.upgrade()
                let facts =
                    "SELECT concat_ws(' ', (facts).list, (facts).one, (facts).feels, cost, name) FROM public.item WHERE id = 1"
                #expect(try bench.value(facts) == "[0:1]={1,2} null sad 2 x")
                #expect(try bench.value("SELECT count(*) FROM public.item WHERE facts IS NULL AND cost IS NULL") == "1")
                #expect(try bench.value("SELECT count(*) FROM public.tick WHERE name = 'x'") == "2")
                try await bench.downgrade("one1")
                let after = try bench.value(facts)
                #expect(after == "[0:1]={1,2} null sad 2 x")
                #expect(try bench.value("SELECT count(*) FROM public.tick") == "2")
            }
        }
    }
}
