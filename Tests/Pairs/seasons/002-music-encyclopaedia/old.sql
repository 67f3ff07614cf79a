CREATE EXTENSION pg_trgm;
CREATE SCHEMA musicdb;
SET search_path = musicdb, public;
CREATE TABLE area (id SERIAL PRIMARY KEY, gid UUID NOT NULL, name VARCHAR NOT NULL);
CREATE TABLE artist_type (id SERIAL PRIMARY KEY, name VARCHAR(255) NOT NULL, parent INTEGER REFERENCES artist_type(id));
CREATE TABLE artist (
    id SERIAL,
    gid UUID NOT NULL,
    name VARCHAR NOT NULL,
    sort_name VARCHAR NOT NULL,
    begin_date_year SMALLINT,
    begin_date_month SMALLINT,
    begin_date_day SMALLINT,
    end_date_year SMALLINT,
    type INTEGER,
    area INTEGER,
    comment VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    ended CHAR(1) NOT NULL DEFAULT 'f' CHECK (ended IN ('t','f'))
);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_area FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_type FOREIGN KEY (type) REFERENCES artist_type(id);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_name ON artist (name);
CREATE INDEX artist_idx_lower ON artist (lower(name));
CREATE TABLE release_group (id SERIAL PRIMARY KEY, gid UUID NOT NULL UNIQUE, name VARCHAR NOT NULL, artist INTEGER NOT NULL REFERENCES artist);
CREATE TABLE release (id SERIAL PRIMARY KEY, gid UUID NOT NULL, name VARCHAR NOT NULL, release_group INTEGER NOT NULL REFERENCES release_group, barcode VARCHAR(255), date_year SMALLINT, date_month SMALLINT, date_day SMALLINT, country INTEGER REFERENCES area);
CREATE OR REPLACE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    NEW.last_updated = NOW();
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE VIEW s_artist AS SELECT a.id, a.gid, a.name, a.sort_name, a.begin_date_year, a.ended FROM artist a;
COMMENT ON VIEW s_artist IS 'short artist';
COMMENT ON COLUMN artist.comment IS 'disambiguation';
