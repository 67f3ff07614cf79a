CREATE TABLE artist (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE track (id serial PRIMARY KEY, artist_id integer REFERENCES artist, title text NOT NULL, isrc char(12), 
duration interval minute to second
, 
label text, explicit boolean NOT NULL DEFAULT false
);
CREATE TYPE staff_role AS ENUM ('presenter', 'producer', 'engineer');
CREATE TABLE staff (id serial PRIMARY KEY, name text NOT NULL, email text, phone text, roles staff_role[] NOT NULL DEFAULT '{presenter}'::staff_role[], CHECK (cardinality(roles) > 0));
CREATE TABLE programme (id serial PRIMARY KEY, title text NOT NULL, 
description text NOT NULL DEFAULT '',
slot_dow smallint, slot_from time, slot_to time
, CONSTRAINT slot_complete CHECK (num_nulls(slot_dow, slot_from, slot_to) IN (0, 3))
);
CREATE TABLE programme_staff (programme_id integer NOT NULL REFERENCES programme ON DELETE CASCADE, staff_id integer NOT NULL REFERENCES staff ON DELETE CASCADE, role staff_role NOT NULL, PRIMARY KEY (programme_id, staff_id, role));
CREATE TABLE broadcast (id serial PRIMARY KEY, programme_id integer NOT NULL REFERENCES programme, starts timestamptz NOT NULL, ends timestamptz NOT NULL);
CREATE TABLE play_log (id bigint GENERATED ALWAYS AS IDENTITY, station text NOT NULL, broadcast_id integer REFERENCES broadcast ON DELETE SET NULL, track_id integer REFERENCES track, at timestamptz NOT NULL, listeners integer, PRIMARY KEY (station, id)) PARTITION BY LIST (station);
CREATE TABLE play_log_fm PARTITION OF play_log FOR VALUES IN ('fm1', 'fm2');
CREATE TABLE play_log_dab PARTITION OF play_log (CONSTRAINT dab_listeners CHECK (listeners >= 0)) FOR VALUES IN ('dab', 'dab+');
CREATE TABLE play_log_other PARTITION OF play_log DEFAULT;
CREATE INDEX play_log_track ON play_log (track_id, at);
CREATE INDEX play_log_fm_at ON play_log_fm USING brin (at);
CREATE TABLE ad (id serial PRIMARY KEY, sponsor text NOT NULL, spot text NOT NULL, valid daterange
NOT NULL DEFAULT daterange(CURRENT_DATE, NULL)
);
CREATE VIEW royalty AS SELECT a.name, t.title, t.isrc, count(*) AS plays
, sum(t.duration) AS airtime, sum(p.listeners) AS impressions FROM play_log p
JOIN track t ON t.id = p.track_id JOIN artist a ON a.id = t.artist_id GROUP BY a.name, t.title, t.isrc;
CREATE FUNCTION on_air(
at timestamptz DEFAULT now()
) RETURNS 
programme
LANGUAGE sql STABLE AS $$
SELECT p FROM broadcast b JOIN programme p ON p.id = b.programme_id WHERE at >= b.starts AND at < b.ends LIMIT 1
$$;
COMMENT ON FUNCTION on_air(timestamptz) IS 'programme on the air';
COMMENT ON COLUMN track.isrc IS 'ISO 3901';

