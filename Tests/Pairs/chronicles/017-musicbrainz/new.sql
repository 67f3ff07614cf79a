CREATE SCHEMA musicbrainz;
SET search_path = musicbrainz, public;

CREATE OR REPLACE FUNCTION whitespace_collapsed(TEXT) RETURNS boolean AS $$
  SELECT $1 !~ E'\\s{2,}';
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;
CREATE OR REPLACE FUNCTION padded_by_whitespace(TEXT) RETURNS boolean AS $$
  SELECT btrim($1) <> $1;
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;
CREATE OR REPLACE FUNCTION controlled_for_whitespace(TEXT) RETURNS boolean AS $$
  SELECT NOT padded_by_whitespace($1) AND whitespace_collapsed($1);
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;

CREATE COLLATION musicbrainz (provider = icu, locale = '@colCaseFirst=lower;colNumeric=yes');
CREATE TYPE edit_note_status AS ENUM ('deleted', 'edited');
CREATE TYPE taggable_entity_type AS ENUM ('area', 'artist');

CREATE TABLE area_type (id SERIAL, name VARCHAR(255) NOT NULL, parent INTEGER, child_order INTEGER NOT NULL DEFAULT 0, description TEXT, gid uuid NOT NULL);
CREATE TABLE area (
    id SERIAL,
    gid uuid NOT NULL,
    name VARCHAR NOT NULL,
    type INTEGER,
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >=0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    begin_date_year SMALLINT,
    begin_date_month SMALLINT,
    ended BOOLEAN NOT NULL DEFAULT FALSE,
    comment VARCHAR(255) NOT NULL DEFAULT ''
);
CREATE TABLE artist (
    id SERIAL,
    gid UUID NOT NULL,
    name VARCHAR NOT NULL,
    sort_name VARCHAR NOT NULL,
    begin_date_year SMALLINT,
    end_date_year SMALLINT,
    type INTEGER,
    area INTEGER,
    begin_area INTEGER,
    comment VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    ended BOOLEAN NOT NULL DEFAULT FALSE
      CONSTRAINT artist_ended_check CHECK ((end_date_year IS NOT NULL AND ended = TRUE) OR (end_date_year IS NULL))
);
CREATE TABLE artist_alias_type (LIKE area_type INCLUDING DEFAULTS);
CREATE SEQUENCE artist_alias_type_id_seq AS integer OWNED BY artist_alias_type.id;
ALTER TABLE artist_alias_type ALTER COLUMN id SET DEFAULT nextval('artist_alias_type_id_seq');
CREATE TABLE artist_alias (
    id SERIAL,
    artist INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    locale TEXT,
    sort_name VARCHAR NOT NULL,
    primary_for_locale BOOLEAN NOT NULL DEFAULT false,
    type INTEGER,
    CONSTRAINT primary_check CHECK ((locale IS NULL AND primary_for_locale IS FALSE) OR (locale IS NOT NULL)),
    CONSTRAINT search_hints_are_empty CHECK ((type <> 3) OR (type = 3 AND sort_name = name AND locale IS NULL AND primary_for_locale IS FALSE))
);
CREATE TABLE artist_tag (artist INTEGER NOT NULL, tag INTEGER NOT NULL, count INTEGER NOT NULL, last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE tag (id SERIAL, name VARCHAR(255) NOT NULL, ref_count INTEGER NOT NULL DEFAULT 0);

ALTER TABLE area ADD CONSTRAINT area_pkey PRIMARY KEY (id);
ALTER TABLE area_type ADD CONSTRAINT area_type_pkey PRIMARY KEY (id);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE artist_alias ADD CONSTRAINT artist_alias_pkey PRIMARY KEY (id);
ALTER TABLE artist_alias_type ADD CONSTRAINT artist_alias_type_pkey PRIMARY KEY (id);
ALTER TABLE artist_alias ADD CONSTRAINT artist_alias_fk_type FOREIGN KEY (type) REFERENCES artist_alias_type(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_begin_area FOREIGN KEY (begin_area) REFERENCES area(id);
ALTER TABLE artist_tag ADD CONSTRAINT artist_tag_pkey PRIMARY KEY (artist, tag);
ALTER TABLE tag ADD CONSTRAINT tag_pkey PRIMARY KEY (id);
ALTER TABLE area ADD CONSTRAINT area_fk_type FOREIGN KEY (type) REFERENCES area_type(id);
ALTER TABLE area_type ADD CONSTRAINT area_type_fk_parent FOREIGN KEY (parent) REFERENCES area_type(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_area FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE artist_alias ADD CONSTRAINT artist_alias_fk_artist FOREIGN KEY (artist) REFERENCES artist(id);
ALTER TABLE artist_tag ADD CONSTRAINT artist_tag_fk_tag FOREIGN KEY (tag) REFERENCES tag(id);
ALTER TABLE artist ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(comment)), ADD CONSTRAINT only_non_empty CHECK (name != '');
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_name ON artist (name COLLATE musicbrainz);
CREATE UNIQUE INDEX artist_idx_null_comment ON artist (name) WHERE comment IS NULL;
CREATE UNIQUE INDEX artist_idx_uniq_name_comment ON artist (name, comment) WHERE comment IS NOT NULL;
CREATE UNIQUE INDEX artist_alias_idx_primary ON artist_alias (artist, locale) WHERE primary_for_locale = TRUE AND locale IS NOT NULL;
CREATE UNIQUE INDEX tag_idx_name ON tag (name);
CREATE INDEX tag_idx_name_txt ON tag USING gin (to_tsvector('simple', name));

CREATE OR REPLACE FUNCTION trg_delete_unused_tag_ref() RETURNS trigger AS $$
BEGIN
  DELETE FROM tag WHERE id = OLD.tag AND ref_count = 0;
  RETURN NULL;
END;
$$ LANGUAGE 'plpgsql';
CREATE CONSTRAINT TRIGGER delete_unused_tag AFTER DELETE ON artist_tag DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE PROCEDURE trg_delete_unused_tag_ref();
CREATE OR REPLACE FUNCTION a_upd_artist() RETURNS trigger AS $$
BEGIN
    IF NEW.name != OLD.name THEN
        UPDATE artist_alias SET sort_name = NEW.sort_name WHERE artist = NEW.id AND sort_name = OLD.sort_name;
    END IF;
    RETURN NULL;
END;
$$ LANGUAGE 'plpgsql';
CREATE OR REPLACE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    NEW.last_updated = NOW();
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE TRIGGER b_upd_area BEFORE UPDATE ON area FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE TRIGGER a_upd_artist AFTER UPDATE OF name, sort_name ON artist FOR EACH ROW EXECUTE PROCEDURE a_upd_artist();
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
