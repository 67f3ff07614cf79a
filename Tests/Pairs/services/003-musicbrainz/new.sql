CREATE SCHEMA musicbrainz;
CREATE SCHEMA cover_art_archive;
CREATE SCHEMA event_art_archive;
SET search_path = musicbrainz, public;
CREATE TYPE fluency AS ENUM ('basic', 'intermediate', 'advanced', 'native');
CREATE TYPE edit_note_status AS ENUM ('deleted', 'edited');
CREATE TYPE cover_art_presence AS ENUM ('absent', 'present', 'darkened');
CREATE TYPE event_art_presence AS ENUM ('absent', 'present', 'darkened');
CREATE FUNCTION padded_by_whitespace(TEXT) RETURNS boolean AS $$
  SELECT btrim($1) <> $1;
$$ LANGUAGE SQL IMMUTABLE;
CREATE FUNCTION whitespace_collapsed(TEXT) RETURNS boolean AS $$
  SELECT $1 !~ '\s{2,}';
$$ LANGUAGE SQL IMMUTABLE;
CREATE FUNCTION controlled_for_whitespace(TEXT) RETURNS boolean AS $$
  SELECT NOT musicbrainz.padded_by_whitespace($1) AND musicbrainz.whitespace_collapsed($1);
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;
CREATE TABLE artist_type (id SERIAL PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES artist_type, child_order integer NOT NULL DEFAULT 0, description text, gid uuid NOT NULL);
CREATE UNIQUE INDEX artist_type_idx_gid ON artist_type (gid);
CREATE TABLE area (id serial, gid uuid NOT NULL, name varchar NOT NULL, edits_pending integer NOT NULL DEFAULT 0 CHECK (edits_pending >=0),
  begin_date_year smallint, begin_date_month smallint, begin_date_day smallint, end_date_year smallint, ended boolean NOT NULL DEFAULT false,
  CONSTRAINT area_ended_check CHECK ((end_date_year IS NOT NULL AND ended = true) OR (end_date_year IS NULL)),
  comment varchar(255) NOT NULL DEFAULT '');
ALTER TABLE area ADD CONSTRAINT area_pkey PRIMARY KEY (id);
CREATE TABLE artist ( -- replicate (verbose)
    id                  SERIAL,
    gid                 UUID NOT NULL,
    name                VARCHAR NOT NULL,
    sort_name           VARCHAR NOT NULL,
    begin_date_year     SMALLINT,
    begin_date_month    SMALLINT,
    begin_date_day      SMALLINT,
    end_date_year       SMALLINT,
    type                INTEGER,
    area                INTEGER,
    gender              INTEGER,
    comment             VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending       INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated        TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    ended               BOOLEAN NOT NULL DEFAULT FALSE
      CONSTRAINT artist_ended_check CHECK (
        ( end_date_year IS NOT NULL AND ended = TRUE ) OR ( end_date_year IS NULL )),
    begin_area          INTEGER
);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_area FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_begin_area FOREIGN KEY (begin_area) REFERENCES area(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_type FOREIGN KEY (type) REFERENCES artist_type(id);
ALTER TABLE artist ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(comment));
ALTER TABLE artist ADD CONSTRAINT name_non_empty CHECK (name != '');
ALTER TABLE artist ADD CONSTRAINT group_type_implies_null_gender CHECK ((gender IS NULL AND type IN (2, 5, 6)) OR type NOT IN (2, 5, 6));
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE UNIQUE INDEX artist_idx_null_comment ON artist (name) WHERE comment IS NULL;
CREATE INDEX artist_idx_lower_name ON artist (lower(name) varchar_pattern_ops);
CREATE TABLE release (id serial PRIMARY KEY, gid uuid NOT NULL, name varchar NOT NULL, artist integer NOT NULL REFERENCES artist,
  barcode varchar(255) CHECK (barcode ~ '^[0-9]*$'), quality smallint NOT NULL DEFAULT -1,
  language integer);
CREATE TABLE release_meta (id integer NOT NULL PRIMARY KEY REFERENCES release ON DELETE CASCADE, date_added timestamptz DEFAULT now(), info_url varchar(255), amazon_asin varchar(10), cover_art_presence cover_art_presence NOT NULL DEFAULT 'absent');
CREATE TABLE event (id serial PRIMARY KEY, gid uuid NOT NULL, name varchar NOT NULL, setlist text, cancelled boolean NOT NULL DEFAULT false);
CREATE TABLE event_meta (id integer NOT NULL PRIMARY KEY REFERENCES event ON DELETE CASCADE, rating smallint CHECK (rating BETWEEN 0 AND 100), event_art_presence event_art_presence NOT NULL DEFAULT 'absent');
CREATE TABLE cover_art_archive.image_type (mime_type text PRIMARY KEY, suffix text NOT NULL);
CREATE TABLE cover_art_archive.cover_art (id bigint PRIMARY KEY, release integer NOT NULL REFERENCES release ON DELETE CASCADE, comment text NOT NULL DEFAULT '', mime_type text NOT NULL REFERENCES cover_art_archive.image_type, ordering integer NOT NULL CHECK (ordering > 0), date_uploaded timestamptz NOT NULL DEFAULT now());
CREATE TABLE event_art_archive.event_art (id bigint PRIMARY KEY, event integer NOT NULL REFERENCES event ON DELETE CASCADE, comment text NOT NULL DEFAULT '', mime_type text NOT NULL REFERENCES cover_art_archive.image_type, ordering integer NOT NULL CHECK (ordering > 0));
CREATE VIEW cover_art_archive.index_listing AS
SELECT cover_art.*, (SELECT count(*) FROM cover_art_archive.cover_art c2 WHERE c2.release = cover_art.release AND c2.ordering < cover_art.ordering) + 1 AS pos,
  rm.cover_art_presence = 'darkened' AS hidden
FROM cover_art_archive.cover_art JOIN release_meta rm ON rm.id = cover_art.release;
CREATE VIEW event_art_archive.index_listing AS SELECT ea.*, it.suffix FROM event_art_archive.event_art ea JOIN cover_art_archive.image_type it USING (mime_type);
CREATE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    NEW.last_updated = NOW();
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE FUNCTION a_ins_release() RETURNS trigger AS 'BEGIN INSERT INTO musicbrainz.release_meta (id) VALUES (NEW.id); RETURN NULL; END;' LANGUAGE plpgsql;
CREATE TRIGGER a_ins_release AFTER INSERT ON release FOR EACH ROW EXECUTE PROCEDURE a_ins_release();
CREATE FUNCTION a_ins_event() RETURNS trigger AS 'BEGIN INSERT INTO musicbrainz.event_meta (id) VALUES (NEW.id); RETURN NULL; END;' LANGUAGE plpgsql;
CREATE TRIGGER a_ins_event AFTER INSERT ON event FOR EACH ROW EXECUTE PROCEDURE a_ins_event();
CREATE FUNCTION deny_special_purpose_deletion() RETURNS trigger AS $$
BEGIN
    RAISE EXCEPTION 'Attempted to delete a special purpose row';
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER b_del_artist_special BEFORE DELETE ON artist
    FOR EACH ROW WHEN (OLD.id IN (1, 2, 97546)) EXECUTE PROCEDURE deny_special_purpose_deletion();

