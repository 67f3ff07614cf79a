CREATE TABLE artist (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE track (id serial PRIMARY KEY, artist_id integer REFERENCES artist, title text NOT NULL, isrc char(12), 
length_s integer
, 
genre varchar(30)
);
CREATE TABLE presenter (id serial PRIMARY KEY, name text NOT NULL, phone text);
CREATE TABLE producer (id serial PRIMARY KEY, name text NOT NULL, email text);
CREATE TABLE programme (id serial PRIMARY KEY, title text NOT NULL, 
presenter_id integer REFERENCES presenter, producer_id integer REFERENCES producer,
slot_dow smallint, slot_from time, slot_to time
);
CREATE TABLE broadcast (id serial PRIMARY KEY, programme_id integer NOT NULL REFERENCES programme, starts timestamptz NOT NULL, ends timestamptz NOT NULL);
CREATE TABLE play (id serial PRIMARY KEY, broadcast_id integer REFERENCES broadcast, track_id integer REFERENCES track, at timestamptz NOT NULL);
CREATE INDEX play_track ON play (track_id);
CREATE TABLE ad (id serial PRIMARY KEY, sponsor text NOT NULL, spot text NOT NULL, valid daterange
);
CREATE VIEW royalty AS SELECT a.name, t.title, t.isrc, count(*) AS plays
, sum(t.length_s) AS seconds FROM play p
JOIN track t ON t.id = p.track_id JOIN artist a ON a.id = t.artist_id GROUP BY a.name, t.title, t.isrc;
CREATE FUNCTION on_air(
ts timestamptz
) RETURNS 
text
LANGUAGE sql STABLE AS $$
SELECT p.title FROM broadcast b JOIN programme p ON p.id = b.programme_id WHERE ts BETWEEN b.starts AND b.ends LIMIT 1
$$;

