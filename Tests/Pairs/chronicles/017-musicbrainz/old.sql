CREATE SCHEMA musicbrainz;
SET search_path = musicbrainz, public;

CREATE OR REPLACE FUNCTION padded_by_whitespace(TEXT) RETURNS boolean AS $$
  SELECT btrim($1) <> $1;
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;
CREATE OR REPLACE FUNCTION controlled_for_whitespace(TEXT) RETURNS boolean AS $$
  SELECT NOT padded_by_whitespace($1);
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;

CREATE TYPE fluency AS ENUM ('basic', 'intermediate', 'advanced', 'native');

CREATE TABLE area_type (id SERIAL, name VARCHAR(255) NOT NULL, parent INTEGER, child_order INTEGER NOT NULL DEFAULT 0, description TEXT, gid uuid NOT NULL);
CREATE TABLE area (
    id SERIAL,
    gid uuid NOT NULL,
    name VARCHAR NOT NULL,
    type INTEGER,
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >=0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    begin_date_year SMALLINT,
    ended BOOLEAN NOT NULL DEFAULT FALSE
      CHECK ((begin_date_year IS NOT NULL AND ended = TRUE) OR begin_date_year IS NULL OR ended = FALSE),
    comment VARCHAR(255) NOT NULL DEFAULT ''
);
CREATE TABLE artist (
    id SERIAL,
    gid UUID NOT NULL,
    name VARCHAR NOT NULL,
    sort_name VARCHAR NOT NULL,
    begin_date_year SMALLINT,
    end_date_year SMALLINT,
    area INTEGER,
    comment VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    ended BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE TABLE artist_alias (
    id SERIAL,
    artist INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    locale TEXT,
    sort_name VARCHAR NOT NULL,
    primary_for_locale BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT primary_check CHECK ((locale IS NULL AND primary_for_locale IS FALSE) OR (locale IS NOT NULL))
);
CREATE TABLE artist_tag (artist INTEGER NOT NULL, tag INTEGER NOT NULL, count INTEGER NOT NULL);
CREATE TABLE tag (id SERIAL, name VARCHAR(255) NOT NULL, ref_count INTEGER NOT NULL DEFAULT 0);

ALTER TABLE area ADD CONSTRAINT area_pkey PRIMARY KEY (id);
ALTER TABLE area_type ADD CONSTRAINT area_type_pkey PRIMARY KEY (id);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE artist_alias ADD CONSTRAINT artist_alias_pkey PRIMARY KEY (id);
ALTER TABLE artist_tag ADD CONSTRAINT artist_tag_pkey PRIMARY KEY (artist, tag);
ALTER TABLE tag ADD CONSTRAINT tag_pkey PRIMARY KEY (id);
ALTER TABLE area ADD CONSTRAINT area_fk_type FOREIGN KEY (type) REFERENCES area_type(id);
ALTER TABLE area_type ADD CONSTRAINT area_type_fk_parent FOREIGN KEY (parent) REFERENCES area_type(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_area FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE artist_alias ADD CONSTRAINT artist_alias_fk_artist FOREIGN KEY (artist) REFERENCES artist(id);
ALTER TABLE artist_tag ADD CONSTRAINT artist_tag_fk_tag FOREIGN KEY (tag) REFERENCES tag(id);
ALTER TABLE artist ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(comment)), ADD CONSTRAINT only_non_empty CHECK (name != '');
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_name ON artist (name);
CREATE INDEX artist_idx_lower_name ON artist (lower(name));
CREATE UNIQUE INDEX artist_alias_idx_primary ON artist_alias (artist, locale) WHERE primary_for_locale = TRUE AND locale IS NOT NULL;
CREATE UNIQUE INDEX tag_idx_name ON tag (name);
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
CREATE TRIGGER a_upd_artist AFTER UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE a_upd_artist();
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
