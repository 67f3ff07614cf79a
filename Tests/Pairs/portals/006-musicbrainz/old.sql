CREATE SCHEMA musicbrainz;
SET search_path = musicbrainz, public;
CREATE EXTENSION IF NOT EXISTS cube WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE COLLATION musicbrainz (provider = icu, locale = 'und-u-kf-lower-kn-true');
CREATE TYPE FLUENCY AS ENUM ('basic', 'intermediate', 'advanced', 'native');
CREATE TYPE cover_art_presence AS ENUM ('absent', 'present', 'darkened');
CREATE DOMAIN mbdate AS text CONSTRAINT no_slashes CHECK (VALUE !~ '/')
;
CREATE OR REPLACE FUNCTION padded_by_whitespace(TEXT) RETURNS boolean AS $$
  SELECT btrim($1) <> $1;
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;
CREATE OR REPLACE FUNCTION whitespace_collapsed(TEXT) RETURNS boolean AS $$
  SELECT $1 !~ E'\\s{2,}';
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;
CREATE OR REPLACE FUNCTION controlled_for_whitespace(TEXT) RETURNS boolean AS $$
  SELECT NOT padded_by_whitespace($1) AND whitespace_collapsed($1);
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;
CREATE FUNCTION _median(INTEGER[]) RETURNS INTEGER AS $$
  WITH q AS (
      SELECT val FROM unnest($1) val WHERE VAL IS NOT NULL ORDER BY val
  )
  SELECT val FROM q LIMIT 1
  OFFSET (SELECT count(*) FROM q) / 2;
$$ LANGUAGE sql IMMUTABLE;
CREATE AGGREGATE median(INTEGER) (
  SFUNC=array_append,
  STYPE=INTEGER[],
  FINALFUNC=_median,
  INITCOND='{}'
);

CREATE TABLE artist_type ( -- replicate
    id                  SERIAL,
    name                VARCHAR(255) NOT NULL,
    parent              INTEGER, -- references artist_type.id
    child_order         INTEGER NOT NULL DEFAULT 0,
    description         TEXT,
    gid                 uuid NOT NULL
);
CREATE TABLE artist ( -- replicate (verbose)
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
    type                INTEGER, -- references artist_type.id
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
          -- Otherwise, all end date fields must be null
          (end_date_year IS NULL AND
           end_date_month IS NULL AND
           end_date_day IS NULL)
        )
      )
);
CREATE TABLE artist_credit ( -- replicate
    id                  SERIAL,
    name                VARCHAR NOT NULL,
    artist_count        SMALLINT NOT NULL,
    ref_count           INTEGER DEFAULT 0,
    created             TIMESTAMP WITH TIME ZONE DEFAULT NOW()
);
CREATE TABLE release_group (
    id                  SERIAL,
    gid                 UUID NOT NULL,
    name                VARCHAR NOT NULL,
    artist_credit       INTEGER NOT NULL,
    comment             VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending       INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0)
);
CREATE TABLE release (
    id                  SERIAL,
    gid                 UUID NOT NULL,
    name                VARCHAR NOT NULL
                        CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)),
    artist_credit       INTEGER NOT NULL,
    release_group       INTEGER NOT NULL,
    barcode             VARCHAR(255),
    quality             SMALLINT NOT NULL DEFAULT -1,
    edits_pending       INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0)
);
CREATE TABLE release_meta (
    id                  INTEGER NOT NULL,
    date_added          TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    info_url            VARCHAR(255),
    amazon_asin         VARCHAR(10),
    amazon_store        VARCHAR(20),
    cover_art_presence  cover_art_presence NOT NULL DEFAULT 'absent'
);
CREATE TABLE release_coverart (
    id                  INTEGER NOT NULL,
    last_updated        TIMESTAMP WITH TIME ZONE,
    cover_art_url       VARCHAR(255)
);
CREATE TABLE editor_watch_preferences (
    editor              INTEGER NOT NULL,
    notify_via_email    BOOLEAN NOT NULL DEFAULT TRUE,
    notification_timeframe INTERVAL NOT NULL DEFAULT '1 week',
    last_checked        TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT NOW()
);
ALTER TABLE editor_watch_preferences ADD CONSTRAINT editor_watch_preferences_pkey PRIMARY KEY (editor);
ALTER TABLE release_coverart ADD CONSTRAINT release_coverart_pkey PRIMARY KEY (id);

ALTER TABLE artist_type ADD CONSTRAINT artist_type_pkey PRIMARY KEY (id);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE artist_credit ADD CONSTRAINT artist_credit_pkey PRIMARY KEY (id);
ALTER TABLE release_group ADD CONSTRAINT release_group_pkey PRIMARY KEY (id);
ALTER TABLE release ADD CONSTRAINT release_pkey PRIMARY KEY (id);
ALTER TABLE release_meta ADD CONSTRAINT release_meta_pkey PRIMARY KEY (id);

CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_name ON artist (name);
CREATE INDEX artist_idx_lower_name ON artist (lower(name));
CREATE INDEX release_idx_name_collate ON release (name COLLATE musicbrainz);
CREATE UNIQUE INDEX artist_idx_null_comment ON artist (name) WHERE comment IS NULL;

ALTER TABLE artist ADD CONSTRAINT artist_fk_type FOREIGN KEY (type) REFERENCES artist_type(id);
ALTER TABLE release ADD CONSTRAINT release_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id);
ALTER TABLE release ADD CONSTRAINT release_fk_release_group FOREIGN KEY (release_group) REFERENCES release_group(id);
ALTER TABLE release_meta ADD CONSTRAINT release_meta_fk_id FOREIGN KEY (id) REFERENCES release(id) ON DELETE CASCADE;

CREATE OR REPLACE FUNCTION a_ins_release() RETURNS trigger AS $$
BEGIN
    INSERT INTO release_meta (id) VALUES (NEW.id);
    RETURN NULL;
END;
$$ LANGUAGE 'plpgsql';
CREATE OR REPLACE FUNCTION deny_special_purpose_deletion() RETURNS trigger AS $$
BEGIN
    RAISE EXCEPTION 'Attempted to delete a special purpose row';
END;
$$ LANGUAGE 'plpgsql';
CREATE TRIGGER a_ins_release AFTER INSERT ON release FOR EACH ROW EXECUTE PROCEDURE a_ins_release();
CREATE TRIGGER b_del_artist_special BEFORE DELETE ON artist FOR EACH ROW WHEN (OLD.id IN (1, 2
)) EXECUTE PROCEDURE deny_special_purpose_deletion();
CREATE CONSTRAINT TRIGGER remove_unused_links AFTER DELETE OR UPDATE ON release_group DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE PROCEDURE deny_special_purpose_deletion();
CREATE OR REPLACE VIEW release_series AS
    SELECT r.id AS release, r.name, ac.name AS artist
    , r.quality
    FROM release r JOIN artist_credit ac ON ac.id = r.artist_credit;
CREATE TEXT SEARCH CONFIGURATION mb_simple (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION mb_simple ALTER MAPPING FOR word, hword WITH simple;
CREATE INDEX artist_idx_txt ON artist USING gin (to_tsvector('mb_simple', name));
