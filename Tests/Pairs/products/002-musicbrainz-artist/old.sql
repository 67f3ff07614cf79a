CREATE SCHEMA musicbrainz;
CREATE EXTENSION "uuid-ossp";
SET search_path = musicbrainz, public;
CREATE TYPE fluency AS ENUM ('basic', 'intermediate', 'advanced', 'native');
CREATE TYPE cover_art_presence AS ENUM ('absent', 'present', 'darkened');
CREATE TYPE edit_note_status AS ENUM ('deleted', 'edited');
CREATE TABLE area (
  id SERIAL, gid uuid NOT NULL, name VARCHAR NOT NULL, type INTEGER, edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
  last_updated TIMESTAMPTZ DEFAULT NOW(), begin_date_year SMALLINT, begin_date_month SMALLINT, begin_date_day SMALLINT,
  end_date_year SMALLINT, end_date_month SMALLINT, end_date_day SMALLINT,
  ended BOOLEAN NOT NULL DEFAULT FALSE
  CONSTRAINT area_check CHECK (
    ((end_date_year IS NOT NULL OR end_date_month IS NOT NULL OR end_date_day IS NOT NULL) AND ended = TRUE)
    OR (end_date_year IS NULL AND end_date_month IS NULL AND end_date_day IS NULL)),
  comment VARCHAR(255) NOT NULL DEFAULT ''
);
ALTER TABLE area ADD CONSTRAINT area_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX area_idx_gid ON area (gid);
CREATE TABLE artist_type (id SERIAL PRIMARY KEY, name VARCHAR(255) NOT NULL, parent INTEGER REFERENCES artist_type, child_order INTEGER NOT NULL DEFAULT 0, description TEXT, gid uuid NOT NULL);
CREATE FUNCTION generate_gid(ns text, name text) RETURNS uuid AS $$ SELECT public.uuid_generate_v3('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'http://musicbrainz.org/' || ns || '/' || name) $$ LANGUAGE sql IMMUTABLE;
CREATE TABLE artist (
  id SERIAL PRIMARY KEY,
  gid uuid NOT NULL DEFAULT generate_gid('artist', clock_timestamp()::text),
  name VARCHAR NOT NULL,
  sort_name VARCHAR NOT NULL,
  begin_date_year SMALLINT, begin_date_month SMALLINT, begin_date_day SMALLINT,
  end_date_year SMALLINT, end_date_month SMALLINT, end_date_day SMALLINT,
  type INTEGER REFERENCES artist_type(id),
  area INTEGER CONSTRAINT artist_fk_area REFERENCES area(id),
  gender INTEGER,
  comment VARCHAR(255) NOT NULL DEFAULT '',
  edits_pending INTEGER NOT NULL DEFAULT 0,
  last_updated TIMESTAMPTZ DEFAULT now(),
  ended BOOLEAN NOT NULL DEFAULT FALSE,
  begin_area INTEGER CONSTRAINT artist_fk_begin_area REFERENCES area(id),
  end_area INTEGER CONSTRAINT artist_fk_end_area REFERENCES area(id)
  , CONSTRAINT edits CHECK (edits_pending >= 0)
);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_name ON artist (name);
CREATE INDEX artist_idx_lower_name ON artist (lower(name));
CREATE UNIQUE INDEX artist_idx_uniq_name_comment ON artist (name, comment) WHERE comment IS NOT NULL;
CREATE TABLE artist_alias (
  id SERIAL PRIMARY KEY, artist INTEGER NOT NULL REFERENCES artist, name VARCHAR NOT NULL, locale TEXT, edits_pending INT NOT NULL DEFAULT 0,
  sort_name VARCHAR NOT NULL, primary_for_locale BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT primary_check CHECK ((locale IS NULL AND primary_for_locale IS FALSE) OR (locale IS NOT NULL)));
CREATE UNIQUE INDEX artist_alias_idx_primary ON artist_alias (artist, locale) WHERE primary_for_locale = TRUE AND locale IS NOT NULL;
CREATE TABLE artist_gid_redirect (gid uuid PRIMARY KEY, new_id INTEGER NOT NULL REFERENCES artist, created timestamptz DEFAULT now());
CREATE TABLE release (id SERIAL PRIMARY KEY, gid uuid NOT NULL
DEFAULT generate_gid('release', now()::text)
, name VARCHAR NOT NULL, artist INTEGER NOT NULL REFERENCES artist, barcode VARCHAR(255), quality SMALLINT NOT NULL DEFAULT -1);
CREATE TABLE release_meta (id INTEGER NOT NULL PRIMARY KEY REFERENCES release ON DELETE CASCADE, date_added TIMESTAMPTZ DEFAULT now(), amazon_asin VARCHAR(10), cover_art_presence cover_art_presence NOT NULL DEFAULT 'absent');
CREATE OR REPLACE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
  NEW.last_updated = NOW();
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE VIEW artist_release_count AS SELECT a.id, a.gid, a.name, count(r.id) AS releases, bool_or(rm.cover_art_presence = 'present') AS any_cover FROM artist a LEFT JOIN release r ON r.artist = a.id LEFT JOIN release_meta rm ON rm.id = r.id GROUP BY a.id;
