CREATE SCHEMA musicbrainz;
CREATE EXTENSION IF NOT EXISTS cube WITH SCHEMA public;
SET search_path = musicbrainz, public;
CREATE COLLATION musicbrainz.musicbrainz (provider = icu, locale = '@colCaseFirst=lower');
CREATE TYPE FLUENCY AS ENUM ('basic', 'intermediate', 'advanced', 'native');
CREATE TABLE artist_type ( -- replicate
    id                  SERIAL, -- PK
    name                VARCHAR(255) NOT NULL,
    parent              INTEGER, -- references artist_type.id
    child_order         INTEGER NOT NULL DEFAULT 0,
    description         TEXT,
    gid                 uuid NOT NULL
);
CREATE TABLE artist (
    id                  SERIAL,
    gid                 UUID NOT NULL,
    name                VARCHAR NOT NULL,
    sort_name           VARCHAR NOT NULL,
    begin_date_year     SMALLINT,
    begin_date_month    SMALLINT,
    begin_date_day      SMALLINT,
    end_date_year       SMALLINT,
    end_date_month      SMALLINT,
    end_date_day        SMALLINT,
    type                INTEGER,
    area                INTEGER,
    begin_area          INTEGER,
    comment             VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending       INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated        TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    ended               BOOLEAN NOT NULL DEFAULT FALSE
      CONSTRAINT artist_ended_check CHECK (
        (
          -- If any end date fields are not null, then ended must be true
          (end_date_year IS NOT NULL OR
           end_date_month IS NOT NULL OR
           end_date_day IS NOT NULL) AND
          ended = TRUE
        ) OR (
          (end_date_year IS NULL AND
           end_date_month IS NULL AND
           end_date_day IS NULL)
        )
      )
);
CREATE TABLE area (id SERIAL, gid uuid NOT NULL, name VARCHAR NOT NULL, comment VARCHAR(255) NOT NULL DEFAULT '', edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >=0));
CREATE TABLE artist_alias (
    id                  SERIAL,
    artist              INTEGER NOT NULL,
    name                VARCHAR NOT NULL,
    locale              TEXT,
    type                INTEGER,
    sort_name           VARCHAR NOT NULL,
    primary_for_locale  BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT primary_check CHECK ((locale IS NULL AND primary_for_locale IS FALSE) OR (locale IS NOT NULL)),
    CONSTRAINT search_hints_are_empty CHECK ((type <> 3) OR (type = 3 AND sort_name = name AND primary_for_locale IS FALSE AND locale IS NULL))
);
CREATE TABLE cdtoc (
    id SERIAL,
    discid CHAR(28) NOT NULL,
    freedb_id CHAR(8) NOT NULL,
    track_count INTEGER NOT NULL,
    leadout_offset INTEGER NOT NULL,
    track_offset INTEGER[] NOT NULL,
    created TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);
CREATE TABLE editor (id SERIAL, name VARCHAR(64) NOT NULL, privs INTEGER DEFAULT 0, email VARCHAR(64) DEFAULT NULL, bio TEXT, birth_date DATE, deleted BOOLEAN NOT NULL DEFAULT FALSE, password VARCHAR(128) NOT NULL, ha1 CHAR(32) NOT NULL);
CREATE TABLE editor_language (editor INTEGER NOT NULL, language INTEGER NOT NULL, fluency FLUENCY NOT NULL);
ALTER TABLE artist_type ADD CONSTRAINT artist_type_pkey PRIMARY KEY (id);
ALTER TABLE area ADD CONSTRAINT area_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX artist_type_idx_gid ON artist_type (gid);
CREATE UNIQUE INDEX area_idx_gid ON area (gid);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE artist_alias ADD CONSTRAINT artist_alias_pkey PRIMARY KEY (id);
ALTER TABLE cdtoc ADD CONSTRAINT cdtoc_pkey PRIMARY KEY (id);
ALTER TABLE editor ADD CONSTRAINT editor_pkey PRIMARY KEY (id);
ALTER TABLE editor_language ADD CONSTRAINT editor_language_pkey PRIMARY KEY (editor, language);
ALTER TABLE artist ADD CONSTRAINT artist_fk_type FOREIGN KEY (type) REFERENCES artist_type(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_area FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE artist_type ADD CONSTRAINT artist_type_fk_parent FOREIGN KEY (parent) REFERENCES artist_type(id);
ALTER TABLE artist_alias ADD CONSTRAINT artist_alias_fk_artist FOREIGN KEY (artist) REFERENCES artist(id);
CREATE INDEX artist_idx_name ON artist (name COLLATE musicbrainz);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE UNIQUE INDEX editor_idx_name ON editor (lower(name));
CREATE UNIQUE INDEX artist_idx_uniq_name_comment ON artist (name, comment) WHERE comment IS NOT NULL;
CREATE OR REPLACE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    NEW.last_updated = NOW();
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE OR REPLACE FUNCTION create_cube_from_durations(durations INTEGER[]) RETURNS cube AS $$
DECLARE
    dest     FLOAT[];
BEGIN
    FOR i IN 1..6 LOOP
        dest[i] := 0;
    END LOOP;
    RETURN cube(dest);
END;
$$ LANGUAGE 'plpgsql' IMMUTABLE;
CREATE OR REPLACE FUNCTION inc_ref_count(tbl varchar, row_id integer, val integer) RETURNS void AS $$
BEGIN
    -- increment ref_count for the new name,
    -- or delete the old one if ref_count would drop to 0
    EXECUTE 'SELECT ref_count FROM ' || tbl || ' WHERE id = ' || row_id || ' FOR UPDATE';
    EXECUTE 'UPDATE ' || tbl || ' SET ref_count = ref_count + ' || val || ' WHERE id = ' || row_id;
    RETURN;
END;
$$ LANGUAGE 'plpgsql';
CREATE OR REPLACE FUNCTION unique_primary_artist_alias() RETURNS trigger AS $$
BEGIN
    IF NEW.primary_for_locale THEN
      UPDATE artist_alias SET primary_for_locale = FALSE
      WHERE locale = NEW.locale AND id != NEW.id
        AND artist = NEW.artist;
    END IF;
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE TRIGGER unique_primary_for_locale BEFORE UPDATE OR INSERT ON artist_alias FOR EACH ROW EXECUTE PROCEDURE unique_primary_artist_alias();
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE INDEX cdtoc_raw_idx ON cdtoc USING gist (create_cube_from_durations(track_offset));
CREATE VIEW s_artist AS SELECT a.id, a.gid, a.name, a.sort_name, ar.name AS area_name FROM artist a LEFT JOIN area ar ON ar.id = a.area;
