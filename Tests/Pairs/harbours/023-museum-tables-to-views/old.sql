CREATE TABLE artists (
    id serial PRIMARY KEY,
    name text NOT NULL,
    born int,
    died int
);
CREATE TABLE painters (
    artist_id int PRIMARY KEY REFERENCES artists,
    school text
);
CREATE TABLE works (
    id serial PRIMARY KEY,
    artist_id int REFERENCES artists,
    title text NOT NULL,
    kind text NOT NULL DEFAULT 'painting',
    year int
);
CREATE INDEX works_year ON works (year);
CREATE TABLE on_display (
    work_id int PRIMARY KEY REFERENCES works,
    room text NOT NULL,
    since date NOT NULL
);
CREATE TABLE in_storage (
    work_id int PRIMARY KEY REFERENCES works,
    depot text NOT NULL,
    since date NOT NULL
);
CREATE TABLE artist_stats (
    artist_id int PRIMARY KEY REFERENCES artists,
    n_works int NOT NULL DEFAULT 0,
    last_year int
);
CREATE INDEX artist_stats_n ON artist_stats (n_works);
CREATE FUNCTION stats_upd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO artist_stats VALUES (NEW.artist_id, 1, NEW.year) ON CONFLICT (artist_id) DO UPDATE SET n_works = artist_stats.n_works + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER stats_upd AFTER INSERT ON works FOR EACH ROW EXECUTE FUNCTION stats_upd();
CREATE VIEW busy_artists AS SELECT a.name, s.n_works FROM artists a JOIN artist_stats s ON s.artist_id = a.id WHERE s.n_works > 10;
CREATE VIEW rooms AS SELECT room, count(*) AS works FROM on_display GROUP BY room;
CREATE FUNCTION where_is(w int) RETURNS text LANGUAGE sql STABLE AS $$ SELECT room FROM public.on_display WHERE work_id = w $$;
COMMENT ON TABLE artist_stats IS 'kept by trigger';
COMMENT ON TABLE on_display IS 'rooms';
