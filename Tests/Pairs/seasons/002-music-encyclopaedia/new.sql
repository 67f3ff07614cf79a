CREATE EXTENSION pg_trgm;
CREATE EXTENSION "uuid-ossp";
CREATE SCHEMA musicdb;
SET search_path = musicdb, public;
CREATE TABLE area (id SERIAL PRIMARY KEY, gid UUID NOT NULL DEFAULT uuid_generate_v4(), name VARCHAR NOT NULL, iso_3166_1 CHAR(2));
CREATE UNIQUE INDEX area_idx_gid ON area (gid);
CREATE TABLE artist_type (id SERIAL PRIMARY KEY, name VARCHAR(255) NOT NULL, parent INTEGER REFERENCES artist_type(id), child_order INTEGER NOT NULL DEFAULT 0, description TEXT);
CREATE TABLE artist (
    id SERIAL,
    gid UUID NOT NULL DEFAULT uuid_generate_v4(),
    name VARCHAR NOT NULL,
    sort_name VARCHAR NOT NULL,
    begin_date_year SMALLINT,
    begin_date_month SMALLINT,
    begin_date_day SMALLINT,
    end_date_year SMALLINT,
    end_date_month SMALLINT,
    end_date_day SMALLINT,
    type INTEGER,
    area INTEGER,
    begin_area INTEGER,
    comment VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    ended BOOLEAN NOT NULL DEFAULT FALSE,
    CONSTRAINT artist_ended_check CHECK (
        ((end_date_year IS NOT NULL OR end_date_month IS NOT NULL OR end_date_day IS NOT NULL) AND ended = TRUE)
        OR (end_date_year IS NULL AND end_date_month IS NULL AND end_date_day IS NULL))
);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_area FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_begin_area FOREIGN KEY (begin_area) REFERENCES area(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_type FOREIGN KEY (type) REFERENCES artist_type(id);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_name ON artist USING gin (name gin_trgm_ops);
CREATE UNIQUE INDEX artist_idx_null_comment ON artist (name) WHERE comment = '';
CREATE TABLE artist_credit (id SERIAL PRIMARY KEY, name VARCHAR NOT NULL, artist_count SMALLINT NOT NULL);
CREATE TABLE artist_credit_name (artist_credit INTEGER NOT NULL REFERENCES artist_credit ON DELETE CASCADE, position SMALLINT NOT NULL, artist INTEGER NOT NULL REFERENCES artist ON DELETE CASCADE, join_phrase TEXT NOT NULL DEFAULT '', PRIMARY KEY (artist_credit, position));
CREATE TABLE release_group (id SERIAL PRIMARY KEY, gid UUID NOT NULL UNIQUE, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL REFERENCES artist_credit);
CREATE TABLE release (id SERIAL PRIMARY KEY, gid UUID NOT NULL, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL REFERENCES artist_credit, release_group INTEGER NOT NULL REFERENCES release_group, barcode VARCHAR(255), last_updated TIMESTAMPTZ DEFAULT now());
CREATE TABLE release_country (release INTEGER NOT NULL REFERENCES release, country INTEGER NOT NULL REFERENCES area, date_year SMALLINT, date_month SMALLINT, date_day SMALLINT, CONSTRAINT release_country_pkey PRIMARY KEY (release, country));
CREATE OR REPLACE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    NEW.last_updated = NOW();
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE OR REPLACE FUNCTION end_date_implies_ended() RETURNS trigger AS $$
BEGIN
    IF NEW.end_date_year IS NOT NULL THEN NEW.ended = TRUE; END IF;
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE TRIGGER end_date_implies_ended BEFORE UPDATE OR INSERT ON artist FOR EACH ROW EXECUTE PROCEDURE end_date_implies_ended();
CREATE TRIGGER b_upd_release BEFORE UPDATE ON release FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE VIEW s_artist AS SELECT a.id, a.gid, a.name, a.sort_name, a.begin_date_year, a.ended FROM artist a;
CREATE MATERIALIZED VIEW artist_release_count AS SELECT acn.artist, count(*) AS c FROM artist_credit_name acn JOIN release r USING (artist_credit) GROUP BY acn.artist;
CREATE UNIQUE INDEX artist_release_count_idx ON artist_release_count (artist);
COMMENT ON COLUMN artist.comment IS 'disambiguation comment';
