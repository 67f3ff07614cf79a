CREATE TABLE shows (
    id serial PRIMARY KEY,
    title text NOT NULL,
    tags text[] NOT NULL DEFAULT '{}',
    links jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX shows_tags ON shows USING gin (tags);
CREATE TABLE people (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE
);
CREATE TABLE show_hosts (
    show_id int REFERENCES shows ON DELETE CASCADE,
    person_id int REFERENCES people,
    PRIMARY KEY (show_id, person_id)
);
CREATE TABLE episodes (
    id serial PRIMARY KEY,
    show_id int NOT NULL REFERENCES shows ON DELETE CASCADE,
    season int NOT NULL DEFAULT 1,
    no int NOT NULL,
    title text NOT NULL,
    length interval,
    minutes int GENERATED ALWAYS AS ((extract(epoch FROM length) / 60)::int) STORED,
    UNIQUE (show_id, season, no)
);
CREATE TABLE chapters (
    episode_id int REFERENCES episodes ON DELETE CASCADE,
    starts interval NOT NULL,
    title text NOT NULL,
    PRIMARY KEY (episode_id, starts)
);
CREATE TABLE episode_guests (
    episode_id int REFERENCES episodes ON DELETE CASCADE,
    person_id int REFERENCES people,
    PRIMARY KEY (person_id, episode_id)
);
CREATE TABLE listens (
    episode_id int REFERENCES episodes,
    day date,
    hour smallint CHECK (hour BETWEEN 0 AND 23),
    n int NOT NULL DEFAULT 0,
    PRIMARY KEY (episode_id, day, hour)
) PARTITION BY RANGE (day);
CREATE TABLE listens_all PARTITION OF listens FOR VALUES FROM (MINVALUE) TO (MAXVALUE);
CREATE VIEW tag_cloud AS SELECT t.tag, count(*) AS n FROM shows s, unnest(s.tags) t(tag) GROUP BY t.tag;
CREATE VIEW guest_list AS SELECT DISTINCT p.name AS guest FROM episode_guests g JOIN people p ON p.id = g.person_id;
CREATE MATERIALIZED VIEW prime_time AS SELECT episode_id, sum(n) AS n FROM listens WHERE hour IN (20, 21) GROUP BY episode_id;
CREATE FUNCTION first_tag(text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1[1] $$;
CREATE INDEX shows_first ON shows (first_tag(tags));
CREATE FUNCTION with_tag(VARIADIC t text[]) RETURNS SETOF shows LANGUAGE sql STABLE AS $$ SELECT * FROM public.shows WHERE tags && t $$;
CREATE VIEW show_first AS SELECT s.id, first_tag(s.tags) AS tag FROM shows s;
CREATE TABLE playlist_items (
    playlist_id int NOT NULL,
    pos int NOT NULL,
    episode_id int NOT NULL REFERENCES episodes,
    PRIMARY KEY (playlist_id, pos)
);
