CREATE SCHEMA musicdb;
SET search_path = musicdb, public;

CREATE TYPE cover_art_presence AS ENUM ('absent', 'present', 'darkened');

CREATE TABLE area (
    id SERIAL,
    gid uuid NOT NULL,
    name VARCHAR NOT NULL,
    type INTEGER,
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    ended BOOLEAN NOT NULL DEFAULT FALSE,
    comment VARCHAR(255) NOT NULL DEFAULT ''
);
CREATE TABLE area_type (
    id SERIAL,
    name VARCHAR(255) NOT NULL,
    parent INTEGER,
    child_order INTEGER NOT NULL DEFAULT 0,
    description TEXT
);
CREATE TABLE artist (
    id SERIAL,
    gid UUID NOT NULL,
    name VARCHAR NOT NULL,
    sort_name VARCHAR NOT NULL,
    begin_date_year SMALLINT,
    begin_date_month SMALLINT,
    begin_date_day SMALLINT,
    end_date_year SMALLINT,
    end_date_month SMALLINT,
    end_date_day SMALLINT,
    area INTEGER,
    comment VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    ended BOOLEAN NOT NULL DEFAULT FALSE
      CONSTRAINT artist_ended_check CHECK (
        (
          (end_date_year IS NOT NULL OR end_date_month IS NOT NULL OR end_date_day IS NOT NULL) AND ended = TRUE
        ) OR (
          (end_date_year IS NULL AND end_date_month IS NULL AND end_date_day IS NULL)
        )
      )
);
CREATE TABLE artist_credit (
    id SERIAL,
    name VARCHAR NOT NULL,
    artist_count SMALLINT NOT NULL,
    ref_count INTEGER DEFAULT 0,
    created TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);
CREATE TABLE artist_credit_name (
    artist_credit INTEGER NOT NULL,
    position SMALLINT NOT NULL,
    artist INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    join_phrase TEXT NOT NULL DEFAULT ''
);
CREATE TABLE release (
    id SERIAL,
    gid UUID NOT NULL,
    name VARCHAR NOT NULL,
    artist_credit INTEGER NOT NULL,
    barcode VARCHAR(255),
    quality SMALLINT NOT NULL DEFAULT -1,
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);
CREATE TABLE release_meta (
    id INTEGER NOT NULL,
    date_added TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    cover_art_presence cover_art_presence NOT NULL DEFAULT 'absent'
);
CREATE TABLE recording (
    id SERIAL,
    gid UUID NOT NULL,
    name VARCHAR NOT NULL,
    artist_credit INTEGER NOT NULL,
    length INTEGER CHECK (length IS NULL OR length > 0),
    comment VARCHAR(255) NOT NULL DEFAULT '',
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);
CREATE TABLE track (
    id SERIAL,
    gid UUID NOT NULL,
    recording INTEGER NOT NULL,
    release INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    name VARCHAR NOT NULL
);

ALTER TABLE area ADD CONSTRAINT area_pkey PRIMARY KEY (id);
ALTER TABLE area_type ADD CONSTRAINT area_type_pkey PRIMARY KEY (id);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE artist_credit ADD CONSTRAINT artist_credit_pkey PRIMARY KEY (id);
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_pkey PRIMARY KEY (artist_credit, position);
ALTER TABLE release ADD CONSTRAINT release_pkey PRIMARY KEY (id);
ALTER TABLE release_meta ADD CONSTRAINT release_meta_pkey PRIMARY KEY (id);
ALTER TABLE recording ADD CONSTRAINT recording_pkey PRIMARY KEY (id);
ALTER TABLE track ADD CONSTRAINT track_pkey PRIMARY KEY (id);

ALTER TABLE area ADD CONSTRAINT area_fk_type FOREIGN KEY (type) REFERENCES area_type(id);
ALTER TABLE area_type ADD CONSTRAINT area_type_fk_parent FOREIGN KEY (parent) REFERENCES area_type(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_area FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id) ON DELETE CASCADE;
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist FOREIGN KEY (artist) REFERENCES artist(id) ON DELETE CASCADE;
ALTER TABLE release ADD CONSTRAINT release_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id);
ALTER TABLE release_meta ADD CONSTRAINT release_meta_fk_id FOREIGN KEY (id) REFERENCES release(id) ON DELETE CASCADE;
ALTER TABLE recording ADD CONSTRAINT recording_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id);
ALTER TABLE track ADD CONSTRAINT track_fk_recording FOREIGN KEY (recording) REFERENCES recording(id);
ALTER TABLE track ADD CONSTRAINT track_fk_release FOREIGN KEY (release) REFERENCES release(id);

CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_name ON artist (name);
CREATE INDEX artist_idx_sort_name ON artist (sort_name);
CREATE UNIQUE INDEX artist_idx_null_comment ON artist (name) WHERE comment IS NULL;
CREATE UNIQUE INDEX release_idx_gid ON release (gid);
CREATE UNIQUE INDEX recording_idx_gid ON recording (gid);
CREATE INDEX track_idx_recording ON track (recording);
CREATE INDEX track_idx_release ON track (release, position);

CREATE OR REPLACE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    NEW.last_updated = NOW();
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';

CREATE OR REPLACE FUNCTION inc_ref_count(tbl varchar, row_id integer, val integer) RETURNS void AS $$
BEGIN
    EXECUTE 'SELECT ref_count FROM ' || tbl || ' WHERE id = ' || row_id || ' FOR UPDATE';
    EXECUTE 'UPDATE ' || tbl || ' SET ref_count = ref_count + ' || val || ' WHERE id = ' || row_id;
    RETURN;
END;
$$ LANGUAGE 'plpgsql';

CREATE OR REPLACE FUNCTION a_ins_recording() RETURNS trigger AS $$
BEGIN
    PERFORM inc_ref_count('artist_credit', NEW.artist_credit, 1);
    RETURN NULL;
END;
$$ LANGUAGE 'plpgsql';

CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE TRIGGER b_upd_recording BEFORE UPDATE ON recording FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE TRIGGER a_ins_recording AFTER INSERT ON recording FOR EACH ROW EXECUTE PROCEDURE a_ins_recording();

-- 20230501-medium.sql: media were implicit, tracks belonged to releases
\set ON_ERROR_STOP 1
SET search_path = musicdb, public;

CREATE TABLE medium_format (
    id SERIAL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    year SMALLINT,
    has_discids BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE TABLE medium (
    id SERIAL,
    release INTEGER NOT NULL,
    position INTEGER NOT NULL,
    format INTEGER,
    name VARCHAR NOT NULL DEFAULT '',
    track_count INTEGER NOT NULL DEFAULT 0,
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);
ALTER TABLE medium ADD CONSTRAINT medium_pkey PRIMARY KEY (id);
ALTER TABLE medium ADD CONSTRAINT medium_uniq UNIQUE (release, position) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE medium ADD CONSTRAINT medium_fk_release FOREIGN KEY (release) REFERENCES release(id);
ALTER TABLE medium ADD CONSTRAINT medium_fk_format FOREIGN KEY (format) REFERENCES medium_format(id);

INSERT INTO medium (release, position, track_count)
  SELECT release, 1, count(*) FROM track GROUP BY release;

ALTER TABLE track ADD COLUMN medium INTEGER;
UPDATE track SET medium = m.id FROM medium m WHERE m.release = track.release;
ALTER TABLE track ALTER COLUMN medium SET NOT NULL;
ALTER TABLE track DROP COLUMN release;
ALTER TABLE track ADD COLUMN artist_credit INTEGER NOT NULL;
ALTER TABLE track ADD COLUMN length INTEGER CHECK (length IS NULL OR length > 0);
ALTER TABLE track ADD COLUMN is_data_track BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE track ADD CONSTRAINT track_fk_medium FOREIGN KEY (medium) REFERENCES medium(id);
ALTER TABLE track ADD CONSTRAINT track_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id);
CREATE INDEX track_idx_medium_position ON track (medium, position);


-- 20231120-artist-type-gender.sql
CREATE TABLE gender (id SERIAL PRIMARY KEY, name VARCHAR(255) NOT NULL, child_order INTEGER NOT NULL DEFAULT 0);
CREATE TABLE artist_type (id SERIAL PRIMARY KEY, name VARCHAR(255) NOT NULL, parent INTEGER REFERENCES artist_type (id));
ALTER TABLE artist ADD COLUMN type INTEGER, ADD COLUMN gender INTEGER, ADD COLUMN begin_area INTEGER;
ALTER TABLE artist ADD CONSTRAINT artist_fk_type FOREIGN KEY (type) REFERENCES artist_type(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_gender FOREIGN KEY (gender) REFERENCES gender(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_begin_area FOREIGN KEY (begin_area) REFERENCES area(id);
ALTER TABLE artist ADD CONSTRAINT group_type_implies_null_gender CHECK (
  (gender IS NULL AND type IN (2, 5, 6)) OR type NOT IN (2, 5, 6)
);
DROP INDEX artist_idx_null_comment;
CREATE UNIQUE INDEX artist_idx_uniq_name_comment ON artist (name, comment) WHERE comment IS NOT NULL;
CREATE INDEX artist_idx_lower_name ON artist (lower(name));

ALTER TYPE cover_art_presence RENAME VALUE 'darkened' TO 'takedown';

DROP FUNCTION inc_ref_count(varchar, integer, integer);
CREATE FUNCTION inc_ref_count(tbl regclass, row_id integer, val integer DEFAULT 1) RETURNS void AS $$
BEGIN
    EXECUTE format('UPDATE %s SET ref_count = ref_count + $2 WHERE id = $1', tbl) USING row_id, val;
    RETURN;
END;
$$ LANGUAGE plpgsql;
CREATE OR REPLACE FUNCTION a_ins_recording() RETURNS trigger AS $$
BEGIN
    PERFORM inc_ref_count('artist_credit', NEW.artist_credit);
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE OR REPLACE FUNCTION a_upd_recording() RETURNS trigger AS $$
BEGIN
    IF NEW.artist_credit IS DISTINCT FROM OLD.artist_credit THEN
        PERFORM inc_ref_count('artist_credit', NEW.artist_credit);
        PERFORM inc_ref_count('artist_credit', OLD.artist_credit, -1);
    END IF;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER a_upd_recording AFTER UPDATE OF artist_credit ON recording FOR EACH ROW EXECUTE PROCEDURE a_upd_recording();
CREATE TRIGGER b_upd_medium BEFORE UPDATE ON medium FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
