CREATE COLLATION musicbrainz (provider = icu, locale = '@colCaseFirst=lower;colNumeric=yes');
CREATE TYPE fluency AS ENUM ('basic', 'intermediate', 'advanced', 'native');
CREATE FUNCTION controlled_for_whitespace(TEXT) RETURNS boolean AS $$
  SELECT NOT ($1 ~ '^\s' OR $1 ~ '\s$' OR $1 ~ '\s{2,}');
$$ LANGUAGE SQL IMMUTABLE SET search_path = public;
CREATE TABLE area ( -- replicate (verbose)
    id SERIAL NOT NULL PRIMARY KEY,
    gid uuid NOT NULL,
    name VARCHAR NOT NULL,
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);
CREATE TABLE artist_type (
    id SERIAL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    parent INTEGER REFERENCES artist_type(id),
    child_order INTEGER NOT NULL DEFAULT 0,
    description TEXT,
    gid uuid NOT NULL
);
CREATE TABLE artist (
    id SERIAL NOT NULL PRIMARY KEY,
    gid UUID NOT NULL,
    name VARCHAR NOT NULL,
    sort_name VARCHAR NOT NULL,
    begin_date_year SMALLINT,
    begin_date_month SMALLINT,
    begin_date_day SMALLINT,
    type INTEGER REFERENCES artist_type(id),
    area INTEGER REFERENCES area(id),
    gender INTEGER,
    comment VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    ended CHARACTER(1) NOT NULL DEFAULT 'N' CHECK (ended IN ('Y','N')),
    CONSTRAINT artist_va_check CHECK (id <> 1 OR (type = 3 AND gender IS NULL AND area IS NULL)),
    CONSTRAINT group_type_implies_null_gender CHECK ((gender IS NULL AND type IN (2, 5, 6)) OR type NOT IN (2, 5, 6))
);
ALTER TABLE artist ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)), ADD CONSTRAINT only_non_empty CHECK (name != '');
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_name ON artist (name);
CREATE INDEX artist_idx_sort_name ON artist (sort_name COLLATE musicbrainz);
CREATE UNIQUE INDEX artist_idx_null_comment ON artist (name) WHERE comment = '';
CREATE INDEX artist_idx_lower_name ON artist (lower(name));
CREATE TABLE artist_ipi (
    artist INTEGER NOT NULL REFERENCES artist(id) ON DELETE CASCADE,
    ipi CHARACTER(11) NOT NULL CHECK (ipi ~ E'^\\d{11}$'),
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    created TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    PRIMARY KEY (artist, ipi)
);
CREATE TABLE artist_credit (
    id SERIAL PRIMARY KEY,
    name VARCHAR NOT NULL,
    artist_count SMALLINT NOT NULL,
    ref_count INTEGER DEFAULT 0,
    created TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    gid UUID NOT NULL DEFAULT gen_random_uuid()
);
CREATE TABLE editor_language (editor INTEGER NOT NULL, language INTEGER NOT NULL);
ALTER TABLE editor_language ADD COLUMN fluency fluency NOT NULL, ADD PRIMARY KEY (editor, language);
CREATE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    IF NEW IS DISTINCT FROM OLD AND NEW.last_updated IS NOT DISTINCT FROM OLD.last_updated THEN
      NEW.last_updated = NOW();
    END IF;
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE TRIGGER b_upd_area BEFORE UPDATE ON area FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE FUNCTION median_sorted(int[]) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1[array_upper($1, 1) / 2 + 1] $$;
CREATE AGGREGATE median(int) (sfunc = array_append, stype = int[], finalfunc = median_sorted, initcond = '{}');
CREATE VIEW s_artist AS
  SELECT id, gid, name, sort_name, area, type, comment FROM artist;
