CREATE SCHEMA musicdb;
CREATE SCHEMA cover_art;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;
SET search_path = musicdb, public;

CREATE COLLATION musicdb.music_sort (provider = icu, locale = 'und-u-kf-lower-kn');

CREATE TYPE fluency AS ENUM ('basic', 'intermediate', 'advanced', 'native');
CREATE TYPE edit_note_status AS ENUM ('deleted', 'edited');
CREATE TYPE cover_art_presence AS ENUM ('absent', 'present', 'darkened');
CREATE TYPE partial_date AS (y smallint, m smallint, d smallint);

CREATE FUNCTION controlled_for_whitespace(t text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT t = btrim(t) AND t <> ''
$$;

CREATE TABLE area_type (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES area_type, child_order integer NOT NULL DEFAULT 0
);
CREATE TABLE area (
  id serial PRIMARY KEY,
  gid uuid NOT NULL,
  name varchar NOT NULL,
  sort_name varchar NOT NULL,
  type integer REFERENCES area_type,
  edits_pending integer NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
  last_updated timestamptz DEFAULT now(),
  begin_date_year smallint, begin_date_month smallint, begin_date_day smallint,
  ended boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX area_idx_gid ON area (gid);
CREATE INDEX area_idx_sort_name ON area (sort_name);

CREATE TABLE gender (id serial PRIMARY KEY, name varchar(255) NOT NULL);
CREATE TABLE language (id serial PRIMARY KEY, iso_code_3 char(3), name varchar(100) NOT NULL, frequency smallint NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX language_idx_iso ON language (iso_code_3);
CREATE TABLE artist (
  id serial PRIMARY KEY,
  gid uuid NOT NULL,
  name varchar NOT NULL,
  sort_name varchar NOT NULL,
  begin_date_year smallint, begin_date_month smallint, begin_date_day smallint,
  end_date_year smallint, end_date_month smallint, end_date_day smallint,
  area integer REFERENCES area,
  gender integer REFERENCES gender,
  comment varchar(255) NOT NULL DEFAULT '',
  edits_pending integer NOT NULL DEFAULT 0,
  last_updated timestamptz DEFAULT now(),
  CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(comment) OR comment = ''),
  CONSTRAINT artist_va_check CHECK (id <> 1 OR gender IS NULL)
);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_sort_name ON artist (sort_name);
CREATE UNIQUE INDEX artist_idx_uniq_name_comment ON artist (name, comment) WHERE comment <> '';

CREATE TABLE artist_credit (id serial PRIMARY KEY, name varchar NOT NULL, artist_count smallint NOT NULL, ref_count integer DEFAULT 0, created timestamptz DEFAULT now()
);
CREATE TABLE artist_credit_name (
  artist_credit integer NOT NULL REFERENCES artist_credit ON DELETE CASCADE,
  position smallint NOT NULL,
  artist integer NOT NULL REFERENCES artist,
  name varchar NOT NULL,
  join_phrase text NOT NULL DEFAULT '',
  PRIMARY KEY (artist_credit, position)
);
CREATE TABLE release_group (
  id serial PRIMARY KEY, gid uuid NOT NULL UNIQUE, name varchar NOT NULL,
  artist_credit integer NOT NULL REFERENCES artist_credit,
  type integer,
  comment varchar(255) NOT NULL DEFAULT ''
);
CREATE TABLE release (
  id serial PRIMARY KEY, gid uuid NOT NULL UNIQUE, name varchar NOT NULL,
  artist_credit integer NOT NULL REFERENCES artist_credit,
  release_group integer NOT NULL REFERENCES release_group,
  language integer REFERENCES language,
  barcode varchar(255),
  cover_art_url varchar(255),
  quality smallint NOT NULL DEFAULT -1
);
CREATE INDEX release_idx_name ON release (name);
CREATE TABLE medium (id serial PRIMARY KEY, release integer NOT NULL REFERENCES release, position integer NOT NULL, track_count integer NOT NULL DEFAULT 0,
name varchar(255),
  CONSTRAINT medium_uniq UNIQUE (release, position) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE track (
  id serial PRIMARY KEY,
  medium integer NOT NULL REFERENCES medium,
  position integer NOT NULL,
number text,
  name varchar NOT NULL,
  length integer CHECK (length IS NULL OR length > 0),
  artist_credit integer NOT NULL REFERENCES artist_credit,
  CONSTRAINT track_uniq_medium_position UNIQUE (medium, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE editor (
  id serial PRIMARY KEY, name varchar(64) NOT NULL,
  privs integer DEFAULT 0,
  email varchar(64) DEFAULT NULL,
  member_since timestamptz DEFAULT now()
);
CREATE TABLE editor_language (editor integer NOT NULL REFERENCES editor, language integer NOT NULL REFERENCES language, fluency fluency NOT NULL
 , PRIMARY KEY (editor, language));
CREATE TABLE edit_note (id serial PRIMARY KEY, editor integer NOT NULL REFERENCES editor, text text NOT NULL, status edit_note_status);
CREATE TABLE artist_rating_raw (artist integer REFERENCES artist, editor integer REFERENCES editor, rating smallint NOT NULL CHECK (rating BETWEEN 0 AND 100), PRIMARY KEY (artist, editor));
CREATE TABLE artist_meta (id integer PRIMARY KEY REFERENCES artist ON DELETE CASCADE, rating smallint, rating_count integer);
CREATE TABLE cover_art.art_type (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE cover_art.cover_art (id bigint PRIMARY KEY, release integer NOT NULL REFERENCES musicdb.release ON DELETE CASCADE,
  comment text NOT NULL DEFAULT '', ordering integer NOT NULL CHECK (ordering > 0), presence cover_art_presence NOT NULL DEFAULT 'present');

CREATE AGGREGATE array_accum (anycompatible) (sfunc = array_append, stype = anycompatiblearray, initcond = '{}');

CREATE FUNCTION a_upd_rating() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE a integer := coalesce(NEW.artist, OLD.artist);
BEGIN
  INSERT INTO musicdb.artist_meta (id, rating, rating_count)
  SELECT a, avg(rating), count(*) FROM musicdb.artist_rating_raw WHERE artist = a
  ON CONFLICT (id) DO UPDATE SET rating = EXCLUDED.rating, rating_count = EXCLUDED.rating_count;
  RETURN NULL;
END $$;
CREATE TRIGGER a_rating AFTER INSERT OR UPDATE OR DELETE ON artist_rating_raw FOR EACH ROW EXECUTE FUNCTION a_upd_rating();

CREATE FUNCTION b_upd_last_updated() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.last_updated = now(); RETURN NEW; END';
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated();

CREATE VIEW artist_simple AS SELECT id, gid, name, sort_name,
begin_date_year AS born, end_date_year AS died
 FROM artist;
CREATE VIEW release_tracks AS
 SELECT r.gid, r.name AS release, m.position AS disc, t.position, t.name, t.length, ac.name AS credit
 FROM release r JOIN medium m ON m.release = r.id JOIN track t ON t.medium = m.id JOIN artist_credit ac ON ac.id = t.artist_credit
 ORDER BY r.id, m.position, t.position;
COMMENT ON COLUMN artist.sort_name IS 'name as sorted';
COMMENT ON TABLE area IS 'Any region, city or country';
