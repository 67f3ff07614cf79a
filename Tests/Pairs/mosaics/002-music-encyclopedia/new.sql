CREATE SCHEMA musicdb;
SET search_path = musicdb, public;
CREATE SCHEMA ext;
CREATE EXTENSION unaccent SCHEMA ext;
CREATE EXTENSION cube SCHEMA ext;

CREATE COLLATION musicdb (provider = icu, locale = 'und-u-kn-true');
COMMENT ON COLLATION musicdb IS 'numeric ordering';

CREATE TYPE cover_art_presence AS ENUM ('absent', 'present', 'darkened');
CREATE TYPE fluency AS ENUM ('basic', 'intermediate', 'advanced', 'native');
CREATE TYPE ratable_entity_type AS ENUM ('artist', 'event', 'label', 'place', 'recording', 'release_group', 'work');

CREATE TYPE partial_date AS (
    year smallint,
    month smallint,
    day smallint
);
CREATE TYPE edit_note_status AS ENUM ('deleted', 'edited', 'hidden');

CREATE FUNCTION array_accum_sfunc(anycompatiblearray, anycompatible) RETURNS anycompatiblearray LANGUAGE sql IMMUTABLE AS 'SELECT array_append($1, $2)';
CREATE AGGREGATE array_accum (anycompatible) (
    sfunc = array_accum_sfunc,
    stype = anycompatiblearray,
    initcond = '{}'
);
CREATE FUNCTION median_final(anycompatiblearray) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$
  SELECT AVG(val::text::float8) FROM (
     SELECT val FROM unnest($1) val
     WHERE val IS NOT NULL
     ORDER BY 1
     LIMIT 2 - MOD(array_upper($1, 1), 2)
     OFFSET CEIL(array_upper($1, 1) / 2.0) - 1
  ) sub;
$$;
CREATE AGGREGATE median(anycompatible) (sfunc = array_accum_sfunc, stype = anycompatiblearray, finalfunc = median_final, initcond = '{}');

CREATE TABLE area (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    edits_pending integer NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated timestamptz DEFAULT now(),
    begin_date_year smallint,
    begin_date_month smallint,
    begin_date_day smallint,
    ended boolean NOT NULL DEFAULT false,
    comment varchar(255) NOT NULL DEFAULT ''
);
CREATE TABLE artist (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name varchar COLLATE musicdb NOT NULL,
    sort_name varchar COLLATE musicdb NOT NULL,
    begin_date partial_date,
    end_date partial_date,
    area integer,
    type integer,
    comment varchar(255) NOT NULL DEFAULT '',
    edits_pending integer NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated timestamptz DEFAULT now(),
    ended character(1) NOT NULL DEFAULT 'N' CONSTRAINT artist_ended_check CHECK (ended = ANY (ARRAY['N'::bpchar, 'Y'::bpchar]))
);
CREATE TABLE release (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    artist_credit integer NOT NULL,
    barcode varchar(255),
    cover_art cover_art_presence NOT NULL DEFAULT 'absent',
    quality smallint NOT NULL DEFAULT -1,
    last_updated timestamptz DEFAULT now()
);
CREATE TABLE artist_credit (
    id serial NOT NULL,
    name varchar NOT NULL,
    artist_count smallint NOT NULL,
    ref_count integer DEFAULT 0,
    created timestamptz DEFAULT now(),
    edits_pending integer NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    gid uuid NOT NULL
);
CREATE TABLE artist_credit_name (
    artist_credit integer NOT NULL,
    position smallint NOT NULL,
    artist integer NOT NULL,
    name varchar NOT NULL,
    join_phrase text NOT NULL DEFAULT ''
);
CREATE UNLOGGED TABLE release_meta_cache (
    id integer NOT NULL,
    payload jsonb NOT NULL
);
ALTER TABLE release_meta_cache ALTER COLUMN payload SET COMPRESSION pglz;
ALTER TABLE release_meta_cache ALTER COLUMN payload SET STORAGE MAIN;
CREATE TABLE artist_rating_raw (artist integer NOT NULL, editor integer NOT NULL, rating smallint NOT NULL CONSTRAINT rating_range CHECK (rating BETWEEN 0 AND 100));
CREATE TABLE edit_data (edit integer NOT NULL, data jsonb NOT NULL);
CREATE INDEX edit_data_idx_link_type ON edit_data USING gin ((data #> '{link_type,id}') jsonb_path_ops);

ALTER TABLE area ADD CONSTRAINT area_pkey PRIMARY KEY (id);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE release ADD CONSTRAINT release_pkey PRIMARY KEY (id);
ALTER TABLE artist_credit ADD CONSTRAINT artist_credit_pkey PRIMARY KEY (id);
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_pkey PRIMARY KEY (artist_credit, position);
ALTER TABLE artist_rating_raw ADD CONSTRAINT artist_rating_raw_pkey PRIMARY KEY (artist, editor);
ALTER TABLE edit_data ADD CONSTRAINT edit_data_pkey PRIMARY KEY (edit);

CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_sort_name ON artist (sort_name);
CREATE INDEX artist_idx_lower_name ON artist (lower(name));
CREATE UNIQUE INDEX artist_credit_idx_gid ON artist_credit (gid);
ALTER TABLE artist CLUSTER ON artist_idx_sort_name;
ALTER TABLE release ADD CONSTRAINT release_idx_gid UNIQUE (gid);

ALTER TABLE artist ADD CONSTRAINT artist_fk_area FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist FOREIGN KEY (artist) REFERENCES artist(id) ON DELETE CASCADE;
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id) ON DELETE CASCADE;
ALTER TABLE release ADD CONSTRAINT release_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id) DEFERRABLE INITIALLY DEFERRED;

CREATE FUNCTION mb_lower(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
BEGIN ATOMIC
  SELECT lower(input COLLATE musicdb.musicdb);
END;
CREATE TEXT SEARCH CONFIGURATION mb_simple (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION mb_simple ADD MAPPING FOR asciiword, word, numword, hword, asciihword, numhword WITH simple;
ALTER TEXT SEARCH CONFIGURATION mb_simple ADD MAPPING FOR hword_part, hword_numpart, hword_asciipart WITH ext.unaccent, simple;
ALTER TEXT SEARCH CONFIGURATION mb_simple ALTER MAPPING FOR word WITH ext.unaccent, simple;

CREATE FUNCTION mb_simple_tsvector(input text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT to_tsvector('musicdb.mb_simple', musicdb.mb_lower(input));
$$;

CREATE INDEX artist_idx_txt ON artist USING gin (to_tsvector('mb_simple', name));

CREATE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    NEW.last_updated = NOW();
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE FUNCTION end_date_implies_ended() RETURNS trigger AS $$
BEGIN
  IF (NEW.end_date).year IS NOT NULL OR (NEW.end_date).month IS NOT NULL
  THEN
    NEW.ended = true;
  END IF;
  RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_area BEFORE UPDATE ON area FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER end_date_implies_ended BEFORE UPDATE OR INSERT ON artist FOR EACH ROW EXECUTE FUNCTION end_date_implies_ended();
CREATE FUNCTION check_has_dates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.begin_date).year IS NULL AND (NEW.end_date).year IS NULL AND NEW.ended = true THEN
    RAISE EXCEPTION 'Attempted to add artist without dates';
  END IF;
  RETURN NULL;
END $$;
-- ended is a real boolean since schema 27
ALTER TABLE artist DROP CONSTRAINT artist_ended_check;
ALTER TABLE artist ALTER COLUMN ended DROP DEFAULT;
ALTER TABLE artist ALTER COLUMN ended TYPE boolean USING (ended = 'Y');
ALTER TABLE artist ALTER COLUMN ended SET DEFAULT false;
CREATE CONSTRAINT TRIGGER check_has_dates AFTER INSERT OR UPDATE OF begin_date, end_date, ended ON artist DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_has_dates();
CREATE STATISTICS artist_area_type (ndistinct, dependencies) ON area, type FROM artist;
COMMENT ON STATISTICS artist_area_type IS 'correlated';
CREATE VIEW artist_credit_list AS
  SELECT ac.id, ac.name, array_accum(acn.name ORDER BY acn.position) AS names, median(acn.position) AS mid
  FROM artist_credit ac JOIN artist_credit_name acn ON acn.artist_credit = ac.id
  GROUP BY ac.id;
COMMENT ON VIEW artist_credit_list IS 'All credits with names';
