CREATE SCHEMA musicbrainz;
CREATE SCHEMA cover_art_archive;
SET search_path = musicbrainz, public;
CREATE COLLATION musicbrainz.mb_root (provider = icu, locale = 'und-u-kf-lower-kn-true');
CREATE TYPE fluency AS ENUM ('none', 'basic', 'intermediate', 'fluent', 'native');
CREATE TYPE edit_note_status AS ENUM ('deleted', 'edited');
CREATE DOMAIN gid AS uuid CONSTRAINT not_nil CHECK (VALUE <> '00000000-0000-0000-0000-000000000000'::uuid) CHECK (VALUE IS NOT NULL);
CREATE TYPE partial_date AS (year smallint, month smallint, day smallint);
CREATE FUNCTION from_hex(t text) RETURNS bigint AS $$
DECLARE r RECORD; BEGIN FOR r IN EXECUTE 'SELECT x'''||t||'''::bigint AS hex' LOOP RETURN r.hex; END LOOP; END $$ LANGUAGE plpgsql IMMUTABLE STRICT;
CREATE TABLE area_type (
  id serial PRIMARY KEY,
  name varchar(255) NOT NULL,
  parent integer,
  child_order integer NOT NULL DEFAULT 0,
  description text,
  gid uuid NOT NULL
);
CREATE TABLE area (
  id serial,
  gid gid NOT NULL,
  name varchar NOT NULL,
  type integer,
  edits_pending integer NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
  last_updated timestamptz DEFAULT now(),
  begin_date partial_date,
  end_date partial_date,
  ended boolean NOT NULL DEFAULT false,
  comment varchar(255) NOT NULL DEFAULT '',
  CONSTRAINT area_ended_check CHECK (end_date IS NULL OR ended)
);
ALTER TABLE area ADD CONSTRAINT area_pkey PRIMARY KEY (id);
ALTER TABLE area_type ADD CONSTRAINT area_type_fk_parent FOREIGN KEY (parent) REFERENCES area_type(id);
ALTER TABLE area ADD CONSTRAINT area_fk_type FOREIGN KEY (type) REFERENCES area_type(id);
CREATE UNIQUE INDEX area_idx_gid ON area (gid);
CREATE INDEX area_idx_name ON area (name COLLATE musicbrainz.mb_root varchar_pattern_ops);
CREATE TABLE artist (
  id serial PRIMARY KEY,
  gid gid NOT NULL,
  name varchar NOT NULL,
  sort_name varchar NOT NULL,
  area integer REFERENCES area,
  begin_area integer REFERENCES area ON DELETE SET NULL,
  end_area integer REFERENCES area,
  comment varchar(255) NOT NULL DEFAULT '',
  edits_pending integer NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
  last_updated timestamptz DEFAULT now(),
  ended boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_sort ON artist (sort_name COLLATE musicbrainz.mb_root);
CREATE UNIQUE INDEX artist_idx_uniq_name_comment ON artist (name, comment) WHERE comment <> '';
CREATE INDEX artist_idx_txt ON artist USING gin (to_tsvector('simple', name));
CREATE TABLE artist_credit (
  id serial PRIMARY KEY,
  gid uuid NOT NULL UNIQUE,
  name varchar NOT NULL,
  artist_count smallint NOT NULL,
  ref_count integer DEFAULT 0 NOT NULL,
  created timestamptz DEFAULT now(),
  edits_pending integer NOT NULL DEFAULT 0
);
CREATE TABLE artist_credit_name (
  artist_credit integer NOT NULL REFERENCES artist_credit ON DELETE CASCADE,
  position smallint NOT NULL,
  artist integer NOT NULL REFERENCES artist,
  name varchar NOT NULL,
  join_phrase text NOT NULL DEFAULT '',
  PRIMARY KEY (artist_credit, position)
);
CREATE TABLE release (
  id serial PRIMARY KEY,
  gid uuid NOT NULL UNIQUE,
  name varchar NOT NULL,
  artist_credit integer NOT NULL REFERENCES artist_credit,
  quality smallint NOT NULL DEFAULT -1,
  barcode varchar(14),
  last_updated timestamptz DEFAULT now()
);
CREATE TABLE cover_art_archive.cover_art (
  id bigint NOT NULL PRIMARY KEY,
  release integer NOT NULL REFERENCES musicbrainz.release ON DELETE CASCADE,
  comment text NOT NULL DEFAULT '',
  ordering integer NOT NULL CHECK (ordering > 0),
  edit integer,
  mime_type text NOT NULL,
  filesize integer,
  thumb_250_filesize integer
);
CREATE INDEX cover_art_idx_release ON cover_art_archive.cover_art (release) INCLUDE (ordering);
CREATE TABLE cover_art_archive.art_type (
  id serial PRIMARY KEY,
  name text NOT NULL,
  parent integer REFERENCES cover_art_archive.art_type,
  child_order integer NOT NULL DEFAULT 0
);
CREATE TABLE cover_art_archive.cover_art_type (
  id bigint NOT NULL REFERENCES cover_art_archive.cover_art ON DELETE CASCADE,
  type_id integer NOT NULL REFERENCES cover_art_archive.art_type,
  PRIMARY KEY (id, type_id));
CREATE VIEW cover_art_archive.index_listing AS
  SELECT c.id, c.release, c.mime_type, c.comment, c.ordering,
    (c.id = (SELECT t.id FROM cover_art_archive.cover_art_type t WHERE t.type_id = 1 AND t.id = c.id LIMIT 1)) AS is_front,
    ARRAY(SELECT a.name FROM cover_art_archive.art_type a JOIN cover_art_archive.cover_art_type ct ON ct.type_id = a.id WHERE ct.id = c.id) AS types
  FROM cover_art_archive.cover_art c;
CREATE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$ BEGIN NEW.last_updated = NOW(); RETURN NEW; END; $$ LANGUAGE plpgsql;
CREATE TRIGGER b_upd_area BEFORE UPDATE ON area FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE TRIGGER b_upd_artist BEFORE INSERT OR UPDATE OF name, sort_name ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE TRIGGER b_upd_release BEFORE UPDATE ON release FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
COMMENT ON COLUMN area.gid IS 'MBID';
COMMENT ON TYPE fluency IS 'self-declared';
