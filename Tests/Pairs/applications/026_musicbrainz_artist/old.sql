CREATE COLLATION musicbrainz (provider = icu, locale = 'und');
CREATE FUNCTION controlled_for_whitespace(TEXT) RETURNS boolean AS $$ SELECT btrim($1) = $1 $$ LANGUAGE sql IMMUTABLE;
CREATE TABLE area ( -- replicate (verbose)
    id SERIAL NOT NULL PRIMARY KEY,
    gid uuid NOT NULL,
    name VARCHAR NOT NULL,
    sort_name VARCHAR NOT NULL,
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);
CREATE TABLE artist_type (
    id SERIAL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    parent INTEGER REFERENCES artist_type(id),
    child_order INTEGER NOT NULL DEFAULT 0,
    description TEXT
);
CREATE TABLE artist_name (id SERIAL PRIMARY KEY, name VARCHAR NOT NULL);
CREATE UNIQUE INDEX artist_name_idx_name ON artist_name (name);
CREATE TABLE artist (
    id SERIAL NOT NULL PRIMARY KEY,
    gid UUID NOT NULL,
    name INTEGER NOT NULL REFERENCES artist_name(id),
    sort_name INTEGER NOT NULL REFERENCES artist_name(id),
    begin_date_year SMALLINT,
    begin_date_month SMALLINT,
    begin_date_day SMALLINT,
    country INTEGER,
    type INTEGER REFERENCES artist_type(id),
    gender INTEGER,
    comment VARCHAR(255),
    ipi_code VARCHAR(11),
    edits_pending INTEGER NOT NULL DEFAULT 0,
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_sort_name ON artist (sort_name);
CREATE TABLE artist_ipi_old (artist INTEGER, ipi VARCHAR(11));
CREATE TABLE artist_credit (
    id SERIAL PRIMARY KEY,
    name INTEGER NOT NULL REFERENCES artist_name(id),
    artist_count SMALLINT NOT NULL,
    ref_count INTEGER DEFAULT 0,
    created TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);
CREATE TABLE editor_language (editor INTEGER NOT NULL, language INTEGER NOT NULL);
CREATE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    NEW.last_updated = NOW();
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE AGGREGATE array_accum (basetype = anycompatible, sfunc = array_append, stype = anycompatiblearray, initcond = '{}');
CREATE VIEW s_artist AS
  SELECT a.id, gid, n.name, sn.name AS sort_name, country, type FROM artist a JOIN artist_name n ON a.name = n.id JOIN artist_name sn ON a.sort_name = sn.id;
