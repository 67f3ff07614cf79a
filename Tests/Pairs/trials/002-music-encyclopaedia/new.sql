CREATE SCHEMA musicdb;
CREATE SCHEMA cover_art;
CREATE SCHEMA statistics;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;
CREATE EXTENSION unaccent WITH SCHEMA public;
SET search_path = musicdb, public;

CREATE COLLATION musicdb.music_sort (provider = icu, locale = 'und-u-kf-lower-kn');

CREATE TYPE fluency AS ENUM ('basic', 'intermediate', 'advanced', 'fluent', 'native');
CREATE TYPE cover_art_presence AS ENUM ('absent', 'present', 'restricted');
CREATE TYPE rating_kind AS ENUM ('artist', 'release_group', 'recording');
CREATE DOMAIN mbid AS uuid;
CREATE DOMAIN short_year AS smallint CONSTRAINT plausible CHECK (VALUE BETWEEN 1 AND 2200);
CREATE TYPE partial_date AS (y smallint, m smallint, d smallint);

CREATE FUNCTION controlled_for_whitespace(t text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT t = btrim(t) AND t <> '' AND t !~ '\s{2,}'
$$;
CREATE FUNCTION mb_simple_unaccent(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  SET search_path = public, pg_catalog AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, t)) $$;

CREATE TABLE area_type (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES area_type, child_order integer NOT NULL DEFAULT 0
, description text, gid uuid NOT NULL DEFAULT public.uuid_generate_v4()
);
CREATE TABLE area (
  id serial PRIMARY KEY,
  gid mbid NOT NULL,
  name varchar NOT NULL,
  type integer REFERENCES area_type,
  edits_pending integer NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
  last_updated timestamptz DEFAULT now(),
  begin_date_year short_year, begin_date_month smallint, begin_date_day smallint,
  ended boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX area_idx_gid ON area (gid);
CREATE INDEX area_idx_name_txt ON area (mb_simple_unaccent(name));

CREATE TABLE gender (id serial PRIMARY KEY, name varchar(255) NOT NULL);
CREATE TABLE language (id serial PRIMARY KEY, iso_code_3 char(3), name varchar(100) NOT NULL, frequency smallint NOT NULL DEFAULT 0);
ALTER TABLE language ADD CONSTRAINT language_iso_key UNIQUE (iso_code_3);
CREATE TABLE artist (
  id serial PRIMARY KEY,
  gid mbid NOT NULL,
  name varchar NOT NULL,
  sort_name varchar COLLATE music_sort NOT NULL,
  begin_date partial_date,
  end_date partial_date,
  area integer REFERENCES area,
  gender integer REFERENCES gender,
  comment varchar(1000) NOT NULL DEFAULT '',
  edits_pending integer NOT NULL DEFAULT 0,
  last_updated timestamptz DEFAULT now(),
  begin_area integer REFERENCES area,
  CONSTRAINT control_for_whitespace CHECK (comment = '' OR controlled_for_whitespace(comment)),
  CONSTRAINT dates_ordered CHECK ((begin_date).y <= (end_date).y) 
);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_sort_name ON artist (sort_name);
CREATE UNIQUE INDEX artist_idx_uniq_name_comment ON artist (name, comment) WHERE comment <> '';
CREATE INDEX artist_idx_txt ON artist USING gin (to_tsvector('simple', mb_simple_unaccent(name)));

CREATE TABLE artist_credit (id serial PRIMARY KEY, name varchar NOT NULL, artist_count smallint NOT NULL, ref_count integer DEFAULT 0, created timestamptz DEFAULT now()
, gid mbid NOT NULL DEFAULT public.uuid_generate_v4()
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
  primary_type text CHECK (primary_type IN ('Album','Single','EP','Broadcast','Other')),
  secondary_types text[] NOT NULL DEFAULT '{}',
  comment varchar(255) NOT NULL DEFAULT ''
);
CREATE TABLE release (
  id serial PRIMARY KEY, gid uuid NOT NULL UNIQUE, name varchar NOT NULL,
  artist_credit integer NOT NULL REFERENCES artist_credit,
  release_group integer NOT NULL REFERENCES release_group,
  language integer REFERENCES language,
  barcode varchar(14),
  quality smallint NOT NULL DEFAULT -1
);
CREATE INDEX release_idx_name ON release (name COLLATE music_sort);
ALTER TABLE release ADD CONSTRAINT barcode_digits CHECK (barcode ~ '^[0-9]*$') NOT VALID;
CREATE TABLE medium (id serial PRIMARY KEY, release integer NOT NULL REFERENCES release, position integer NOT NULL, track_count integer NOT NULL DEFAULT 0,
name varchar NOT NULL DEFAULT '',
  CONSTRAINT medium_uniq UNIQUE (release, position) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE track (
  id serial PRIMARY KEY,
  gid uuid NOT NULL DEFAULT public.uuid_generate_v4(),
  medium integer NOT NULL REFERENCES medium,
  position integer NOT NULL,
number text NOT NULL,
  name varchar NOT NULL,
  length integer CHECK (length IS NULL OR length > 0),
  is_data_track boolean NOT NULL DEFAULT false,
  artist_credit integer NOT NULL REFERENCES artist_credit,
  CONSTRAINT track_uniq_medium_position UNIQUE (medium, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE editor (
  id serial PRIMARY KEY, name varchar(64) NOT NULL,
  privs integer NOT NULL DEFAULT 0,
  email text,
  member_since timestamptz DEFAULT now()
);
CREATE TABLE editor_language (editor integer NOT NULL REFERENCES editor, language integer NOT NULL REFERENCES language, fluency fluency NOT NULL
  DEFAULT 'basic'
 , PRIMARY KEY (editor, language));
CREATE TABLE edit_note (id serial PRIMARY KEY, editor integer NOT NULL REFERENCES editor, text text NOT NULL, post_time timestamptz DEFAULT now());
CREATE TABLE artist_rating_raw (artist integer REFERENCES artist, editor integer REFERENCES editor, rating smallint NOT NULL CHECK (rating BETWEEN 0 AND 100), PRIMARY KEY (artist, editor));
CREATE TABLE artist_meta (id integer PRIMARY KEY REFERENCES artist ON DELETE CASCADE, rating smallint, rating_count integer);
CREATE TABLE cover_art.art_type (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE cover_art.cover_art (id bigint PRIMARY KEY, release integer NOT NULL REFERENCES musicdb.release ON DELETE CASCADE,
  comment text NOT NULL DEFAULT '', ordering integer NOT NULL CHECK (ordering > 0), mime_type text NOT NULL DEFAULT 'image/jpeg', filesize integer, presence cover_art_presence NOT NULL DEFAULT 'present');

CREATE AGGREGATE array_accum (anycompatible) (sfunc = array_append, stype = anycompatiblearray, initcond = '{}');
CREATE FUNCTION median_rating_final(smallint[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
  SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x)::numeric FROM unnest($1) x $$;
CREATE AGGREGATE median_rating(smallint) (sfunc = array_append, stype = smallint[], finalfunc = median_rating_final, initcond = '{}');

CREATE FUNCTION a_upd_rating() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE a integer := coalesce(NEW.artist, OLD.artist);
BEGIN
  INSERT INTO musicdb.artist_meta (id, rating, rating_count)
  SELECT a, musicdb.median_rating(rating), count(*) FROM musicdb.artist_rating_raw WHERE artist = a
  ON CONFLICT (id) DO UPDATE SET rating = EXCLUDED.rating, rating_count = EXCLUDED.rating_count;
  RETURN NULL;
END $$;
CREATE TRIGGER a_rating AFTER INSERT OR UPDATE OR DELETE ON artist_rating_raw FOR EACH ROW EXECUTE FUNCTION a_upd_rating();

CREATE FUNCTION b_upd_last_updated() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.last_updated = now(); RETURN NEW; END';
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated();
CREATE TRIGGER b_upd_area BEFORE UPDATE ON area FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated();
CREATE FUNCTION check_track_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE musicdb.medium m SET track_count = (SELECT count(*) FROM musicdb.track t WHERE t.medium = m.id)
  WHERE m.id IN (SELECT medium FROM newtab);
  RETURN NULL;
END $$;
CREATE TRIGGER track_counts AFTER INSERT ON track REFERENCING NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION check_track_count();

CREATE VIEW artist_simple AS SELECT id, gid, name, sort_name,
(begin_date).y AS born, (end_date).y AS died, comment
 FROM artist;
CREATE VIEW release_tracks AS
 SELECT r.gid, r.name AS release, m.position AS disc, t.position, t.name, t.length, ac.name AS credit
 FROM release r JOIN medium m ON m.release = r.id JOIN track t ON t.medium = m.id JOIN artist_credit ac ON ac.id = t.artist_credit
WHERE NOT t.is_data_track
 ORDER BY r.id, m.position, t.position;
CREATE MATERIALIZED VIEW statistics.artist_counts AS
  SELECT a.area, count(*) AS artists, array_accum(a.id) AS ids FROM musicdb.artist a GROUP BY a.area;
CREATE UNIQUE INDEX artist_counts_area ON statistics.artist_counts (area);
COMMENT ON COLUMN artist.sort_name IS 'name as sorted';
COMMENT ON TABLE area IS 'Any region, city or country; see area_type';
COMMENT ON TYPE rating_kind IS 'what may be rated';
