CREATE TABLE track (
  id int PRIMARY KEY,
album int,
  title text NOT NULL,
len interval,
artists text[] DEFAULT '{}',
  bpm real
);
CREATE TABLE album (
label text DEFAULT 'indie',
  id int PRIMARY KEY,
  name text,
released date,
  tracks track[],
  best track
);
ALTER TABLE track ADD FOREIGN KEY (album) REFERENCES album;
CREATE VIEW all_tracks AS SELECT * FROM track;
CREATE VIEW tr AS SELECT t AS rec, t.id FROM track t;
CREATE FUNCTION longest() RETURNS track LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT * FROM track ORDER BY len DESC LIMIT 1;
END;
CREATE FUNCTION mk_track(
id int, album int, title text,
  len interval, artists text[],
  bpm real DEFAULT 120
) RETURNS track LANGUAGE sql IMMUTABLE AS $$
SELECT ROW(id, album, title, len, artists, bpm)::track
$$;
CREATE TABLE plays (
usr int, at timestamptz NOT NULL, device "char", track int
) PARTITION BY RANGE (at);
CREATE TABLE plays_1 (
at timestamptz NOT NULL, track int, usr int, device "char"
);
ALTER TABLE plays ATTACH PARTITION plays_1
  FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE plays_2 PARTITION OF plays DEFAULT;
CREATE INDEX ON plays (track, at
, usr
);
CREATE TABLE media (kind text
, size bigint
, url text);
CREATE TABLE video (w int, h int) INHERITS (media);
CREATE TABLE clip (
url text, fps int
) INHERITS (video);
CREATE VIEW media_all AS SELECT m.* FROM media m;
CREATE VIEW clips AS SELECT c, c.fps FROM clip c;
CREATE FUNCTION to_media(c clip)
  RETURNS media LANGUAGE sql IMMUTABLE AS $$ SELECT c.*::public.media $$;
CREATE MATERIALIZED VIEW best AS SELECT a.id,
  (a.best).title, (a.best).len,
  cardinality(a.tracks) AS n
  FROM album a
WHERE a.released > '2000-01-01';
CREATE INDEX best_i ON best (title, len);
ALTER TABLE album ADD CONSTRAINT best_ok
  CHECK ((best).bpm > 0 AND (best).len >
'0 s');
ALTER TABLE album ADD CONSTRAINT yr
  CHECK (EXTRACT(year FROM released) BETWEEN 1900 AND 2100);
CREATE FUNCTION tt() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER tt AFTER UPDATE OF bpm,
  title ON track FOR EACH ROW
  EXECUTE FUNCTION tt();
CREATE STATISTICS tst ON title, bpm FROM track;
GRANT SELECT (artists, title, album) ON track TO PUBLIC;
COMMENT ON COLUMN track.len IS 'length';
COMMENT ON COLUMN track.artists IS 'many';
