CREATE TABLE shows (
    id serial PRIMARY KEY,
    title text NOT NULL,
    hosts text[] NOT NULL DEFAULT '{}',
    tags varchar(30)[] NOT NULL DEFAULT ARRAY['new'],
    links text[][],
    CONSTRAINT has_host CHECK (cardinality(hosts) > 0)
);
CREATE INDEX shows_tags ON shows USING gin (tags);
CREATE TABLE episodes (
    id serial PRIMARY KEY,
    show_id int NOT NULL REFERENCES shows,
    no int NOT NULL,
    title text NOT NULL,
    chapters text,
    chapter_starts int[] NOT NULL DEFAULT '{0}',
    seconds int,
    minutes int GENERATED ALWAYS AS (seconds / 60) STORED,
    guests text[],
    UNIQUE (show_id, no)
);
CREATE INDEX episodes_guest ON episodes USING gin (guests);
CREATE TABLE listens (
    episode_id int REFERENCES episodes,
    day date,
    n int[] NOT NULL DEFAULT array_fill(0, ARRAY[24]),
    PRIMARY KEY (episode_id, day),
    CHECK (array_length(n, 1) = 24)
);
CREATE VIEW tag_cloud AS SELECT t.tag, count(*) AS n FROM shows s, unnest(s.tags) t(tag) GROUP BY t.tag;
CREATE VIEW guest_list AS SELECT DISTINCT unnest(guests) AS guest FROM episodes;
CREATE VIEW prime_time AS SELECT episode_id, sum(n[21] + n[22]) AS n FROM listens GROUP BY episode_id;
CREATE FUNCTION first_tag(s shows) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT s.tags[1]::text $$;
CREATE FUNCTION with_tag(t varchar) RETURNS SETOF shows LANGUAGE sql STABLE AS $$ SELECT * FROM public.shows WHERE tags @> ARRAY[t] $$;
CREATE VIEW show_first AS SELECT s.id, first_tag(s) AS tag FROM shows s;
COMMENT ON COLUMN listens.n IS 'by hour';
CREATE TABLE playlists (
    id serial PRIMARY KEY,
    episode_ids int[] NOT NULL DEFAULT '{}'
);
