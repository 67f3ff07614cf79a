CREATE TABLE track (
  id int PRIMARY KEY,
  title text NOT NULL,
len int,
artist text,
  bpm real
);
CREATE TABLE album (
  id int PRIMARY KEY,
  name text,
year int,
  tracks track[],
  best track
);
CREATE VIEW all_tracks AS SELECT * FROM track;
CREATE VIEW tr AS SELECT t AS rec, t.id FROM track t;
CREATE FUNCTION longest() RETURNS track LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT * FROM track ORDER BY len DESC LIMIT 1;
END;
CREATE FUNCTION mk_track(
id int, title text, len int, artist text, bpm real
) RETURNS track LANGUAGE sql IMMUTABLE AS $$
SELECT ROW(id, title, len, artist, bpm)::track
$$;
CREATE TABLE plays (
at timestamptz NOT NULL, track int, usr int
) PARTITION BY RANGE (at);
CREATE TABLE plays_1 (
usr int, track int, at timestamptz NOT NULL
);
ALTER TABLE plays ATTACH PARTITION plays_1
  FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE plays_2 PARTITION OF plays DEFAULT;
CREATE INDEX ON plays (track, at
);
CREATE TABLE media (kind text
, url text);
CREATE TABLE video (w int, h int) INHERITS (media);
CREATE TABLE clip (
fps int, url text
) INHERITS (video);
CREATE VIEW media_all AS SELECT m.* FROM media m;
CREATE VIEW clips AS SELECT c, c.fps FROM clip c;
CREATE FUNCTION to_media(c clip)
  RETURNS media LANGUAGE sql IMMUTABLE AS $$ SELECT c.*::public.media $$;
CREATE MATERIALIZED VIEW best AS SELECT a.id,
  (a.best).title, (a.best).len,
  cardinality(a.tracks) AS n
  FROM album a
WHERE a.year > 2000;
CREATE INDEX best_i ON best (title, len);
ALTER TABLE album ADD CONSTRAINT best_ok
  CHECK ((best).bpm > 0 AND (best).len >
0);
ALTER TABLE album ADD CONSTRAINT yr
  CHECK (year BETWEEN 1900 AND 2100);
CREATE FUNCTION tt() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER tt AFTER UPDATE OF bpm,
  title ON track FOR EACH ROW
  EXECUTE FUNCTION tt();
CREATE STATISTICS tst ON title, bpm FROM track;
GRANT SELECT (artist, title) ON track TO PUBLIC;
COMMENT ON COLUMN track.len IS 'length';
COMMENT ON COLUMN track.artist IS 'one';
