CREATE SCHEMA musicbrainz;
CREATE SCHEMA cover_art_archive;
SET search_path = musicbrainz, public;
CREATE COLLATION musicbrainz (provider = icu, locale = 'und-u-kf-lower-kn');
CREATE TYPE FLUENCY AS ENUM ('basic', 'intermediate', 'advanced', 'native');
CREATE TYPE ratable_entity_type AS ENUM ('artist', 'event', 'label', 'recording', 'release_group', 'work');
CREATE FUNCTION padded_by_whitespace(TEXT) RETURNS boolean AS $$
  SELECT btrim($1) <> $1;
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;
CREATE FUNCTION whitespace_collapsible(TEXT) RETURNS boolean AS $$
  SELECT regexp_replace($1, E'\\s{2,}', ' ', 'g') <> $1;
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;
CREATE FUNCTION controlled_for_whitespace(TEXT) RETURNS boolean AS $$
  SELECT NOT musicbrainz.padded_by_whitespace($1) AND NOT musicbrainz.whitespace_collapsible($1);
$$ LANGUAGE SQL IMMUTABLE SET search_path = musicbrainz, public;
CREATE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    NEW.last_updated = NOW();
    RETURN NEW;
END;
$$ LANGUAGE 'plpgsql';
CREATE FUNCTION array_cat_agg_sfunc(int2[], int2[]) RETURNS int2[] AS $$ SELECT $1 || $2 $$ LANGUAGE sql IMMUTABLE;
CREATE AGGREGATE array_cat_agg(int2[]) (SFUNC = array_cat_agg_sfunc, STYPE = int2[], INITCOND = '{}');

CREATE TABLE area_type ( -- replicate
    id SERIAL, name VARCHAR(255) NOT NULL, parent INTEGER, child_order INTEGER NOT NULL DEFAULT 0, description TEXT, gid uuid NOT NULL);
CREATE TABLE area ( -- replicate (verbose)
    id SERIAL, gid uuid NOT NULL, name VARCHAR NOT NULL, type INTEGER, edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >=0),
    last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(), begin_date_year SMALLINT, begin_date_month SMALLINT, begin_date_day SMALLINT,
    end_date_year SMALLINT, end_date_month SMALLINT, end_date_day SMALLINT, ended BOOLEAN NOT NULL DEFAULT FALSE
      CHECK ((end_date_year IS NULL AND end_date_month IS NULL AND end_date_day IS NULL) OR ended = TRUE), comment VARCHAR(255) NOT NULL DEFAULT '');
CREATE TABLE area_gid_redirect (gid UUID NOT NULL, new_id INTEGER NOT NULL, created TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE iso_3166_1 (area INTEGER NOT NULL, code CHAR(2));
CREATE TABLE gender (id SERIAL, name VARCHAR(255) NOT NULL, parent INTEGER, child_order INTEGER NOT NULL DEFAULT 0, description TEXT, gid uuid NOT NULL);
CREATE TABLE artist_type (id SERIAL, name VARCHAR(255) NOT NULL, parent INTEGER, child_order INTEGER NOT NULL DEFAULT 0, description TEXT, gid uuid NOT NULL);
CREATE TABLE artist (
    id SERIAL, gid UUID NOT NULL, name VARCHAR NOT NULL, sort_name VARCHAR NOT NULL, begin_date_year SMALLINT, begin_date_month SMALLINT, begin_date_day SMALLINT,
    end_date_year SMALLINT, end_date_month SMALLINT, end_date_day SMALLINT, type INTEGER, area INTEGER, gender INTEGER, comment VARCHAR(255) NOT NULL DEFAULT '',
    edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0), last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(), ended BOOLEAN NOT NULL DEFAULT FALSE
      CONSTRAINT artist_ended_check CHECK ((end_date_year IS NULL AND end_date_month IS NULL AND end_date_day IS NULL) OR ended = TRUE), begin_area INTEGER, end_area INTEGER);
CREATE TABLE artist_alias (
    id SERIAL, artist INTEGER NOT NULL, name VARCHAR NOT NULL, locale TEXT, edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >=0), last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    type INTEGER, sort_name VARCHAR NOT NULL, primary_for_locale BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT primary_check CHECK ((locale IS NULL AND primary_for_locale IS FALSE) OR (locale IS NOT NULL)),
    CONSTRAINT search_hints_are_empty CHECK ((type <> 3) OR (type = 3 AND sort_name = name AND locale IS NULL AND primary_for_locale IS FALSE)));
CREATE TABLE artist_meta (id INTEGER NOT NULL, rating SMALLINT CHECK (rating >= 0 AND rating <= 100), rating_count INTEGER);
CREATE TABLE artist_rating_raw (artist INTEGER NOT NULL, editor INTEGER NOT NULL, rating SMALLINT NOT NULL CHECK (rating >= 0 AND rating <= 100));
CREATE TABLE artist_credit (id SERIAL, name VARCHAR NOT NULL, artist_count SMALLINT NOT NULL, ref_count INTEGER DEFAULT 0, created TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE artist_credit_name (artist_credit INTEGER NOT NULL, position SMALLINT NOT NULL, artist INTEGER NOT NULL, name VARCHAR NOT NULL, join_phrase TEXT NOT NULL DEFAULT '');
CREATE TABLE editor (
    id SERIAL, name VARCHAR(64) NOT NULL, privs INTEGER DEFAULT 0, email VARCHAR(64) DEFAULT NULL, website VARCHAR(255) DEFAULT NULL, bio TEXT DEFAULT NULL,
    member_since TIMESTAMP WITH TIME ZONE DEFAULT NOW(), email_confirm_date TIMESTAMP WITH TIME ZONE, last_login_date TIMESTAMP WITH TIME ZONE DEFAULT now(),
    edits_accepted INTEGER DEFAULT 0, edits_rejected INTEGER DEFAULT 0, birth_date DATE, gender INTEGER, area INTEGER, password VARCHAR(128) NOT NULL, ha1 CHAR(32) NOT NULL, deleted BOOLEAN NOT NULL DEFAULT FALSE);
CREATE TABLE editor_language (editor INTEGER NOT NULL, language INTEGER NOT NULL, fluency FLUENCY NOT NULL);
CREATE TABLE language (id SERIAL, iso_code_2t CHAR(3), iso_code_2b CHAR(3), iso_code_1 CHAR(2), name VARCHAR(100) NOT NULL, frequency INTEGER NOT NULL DEFAULT 0, iso_code_3 CHAR(3));
ALTER TABLE language ADD CONSTRAINT iso_code_check CHECK (iso_code_2t IS NOT NULL OR iso_code_3 IS NOT NULL);
CREATE TABLE edit (
    id SERIAL, editor INTEGER NOT NULL, type SMALLINT NOT NULL, status SMALLINT NOT NULL, autoedit SMALLINT NOT NULL DEFAULT 0, open_time TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    close_time TIMESTAMP WITH TIME ZONE, expire_time TIMESTAMP WITH TIME ZONE NOT NULL, language INTEGER, quality SMALLINT NOT NULL DEFAULT 1, data TEXT NOT NULL, yes_votes INTEGER NOT NULL DEFAULT 0, no_votes INTEGER NOT NULL DEFAULT 0);
CREATE TABLE edit_artist (edit INTEGER NOT NULL, artist INTEGER NOT NULL, status SMALLINT NOT NULL);
CREATE TABLE release_group_primary_type (id SERIAL, name VARCHAR(255) NOT NULL, parent INTEGER, child_order INTEGER NOT NULL DEFAULT 0, description TEXT, gid uuid NOT NULL);
CREATE TABLE release_group (id SERIAL, gid UUID NOT NULL, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL, type INTEGER, comment VARCHAR(255) NOT NULL DEFAULT '', edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0), last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE release (id SERIAL, gid UUID NOT NULL, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL, release_group INTEGER NOT NULL, status INTEGER, packaging INTEGER, language INTEGER, script INTEGER, barcode VARCHAR(255), comment VARCHAR(255) NOT NULL DEFAULT '', edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0), quality SMALLINT NOT NULL DEFAULT -1, last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE release_country (release INTEGER NOT NULL, country INTEGER NOT NULL, date_year SMALLINT, date_month SMALLINT, date_day SMALLINT);
CREATE TABLE release_label (id SERIAL, release INTEGER NOT NULL, label INTEGER, catalog_number VARCHAR(255), last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE release_meta (id INTEGER NOT NULL, date_added TIMESTAMP WITH TIME ZONE DEFAULT NOW(), info_url VARCHAR(255), amazon_asin VARCHAR(10), amazon_store VARCHAR(20));
CREATE TABLE label (id SERIAL, gid UUID NOT NULL, name VARCHAR NOT NULL, label_code INTEGER CHECK (label_code > 0 AND label_code < 100000), type INTEGER, area INTEGER, comment VARCHAR(255) NOT NULL DEFAULT '');
CREATE TABLE medium (id SERIAL, release INTEGER NOT NULL, position INTEGER NOT NULL, format INTEGER, name VARCHAR NOT NULL DEFAULT '', edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0), track_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE recording (id SERIAL, gid UUID NOT NULL, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL, length INTEGER CHECK (length IS NULL OR length > 0), comment VARCHAR(255) NOT NULL DEFAULT '', last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW(), video BOOLEAN NOT NULL DEFAULT FALSE);
CREATE TABLE track (id SERIAL, gid UUID NOT NULL, recording INTEGER NOT NULL, medium INTEGER NOT NULL, position INTEGER NOT NULL, number TEXT NOT NULL, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL, length INTEGER CHECK (length IS NULL OR length > 0), last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE tag (id SERIAL, name VARCHAR(255) NOT NULL, ref_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE artist_tag (artist INTEGER NOT NULL, tag INTEGER NOT NULL, count INTEGER NOT NULL, last_updated TIMESTAMP WITH TIME ZONE DEFAULT NOW());
CREATE TABLE cover_art_archive.art_type (id SERIAL NOT NULL, name TEXT NOT NULL, parent INTEGER, child_order INTEGER NOT NULL DEFAULT 0);
CREATE TABLE cover_art_archive.cover_art (id BIGINT NOT NULL, release INTEGER NOT NULL, comment TEXT NOT NULL DEFAULT '', edit INTEGER NOT NULL, ordering INTEGER NOT NULL CHECK (ordering > 0), date_uploaded TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT NOW(), edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0), mime_type TEXT NOT NULL);
CREATE TABLE cover_art_archive.cover_art_type (id BIGINT NOT NULL, type_id INTEGER NOT NULL);

ALTER TABLE area_type ADD CONSTRAINT area_type_pkey PRIMARY KEY (id);
ALTER TABLE area ADD CONSTRAINT area_pkey PRIMARY KEY (id);
ALTER TABLE area_gid_redirect ADD CONSTRAINT area_gid_redirect_pkey PRIMARY KEY (gid);
ALTER TABLE iso_3166_1 ADD CONSTRAINT iso_3166_1_pkey PRIMARY KEY (code);
ALTER TABLE gender ADD CONSTRAINT gender_pkey PRIMARY KEY (id);
ALTER TABLE artist_type ADD CONSTRAINT artist_type_pkey PRIMARY KEY (id);
ALTER TABLE artist ADD CONSTRAINT artist_pkey PRIMARY KEY (id);
ALTER TABLE artist_alias ADD CONSTRAINT artist_alias_pkey PRIMARY KEY (id);
ALTER TABLE artist_meta ADD CONSTRAINT artist_meta_pkey PRIMARY KEY (id);
ALTER TABLE artist_rating_raw ADD CONSTRAINT artist_rating_raw_pkey PRIMARY KEY (artist, editor);
ALTER TABLE artist_credit ADD CONSTRAINT artist_credit_pkey PRIMARY KEY (id);
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_pkey PRIMARY KEY (artist_credit, position);
ALTER TABLE editor ADD CONSTRAINT editor_pkey PRIMARY KEY (id);
ALTER TABLE editor_language ADD CONSTRAINT editor_language_pkey PRIMARY KEY (editor, language);
ALTER TABLE language ADD CONSTRAINT language_pkey PRIMARY KEY (id);
ALTER TABLE edit ADD CONSTRAINT edit_pkey PRIMARY KEY (id);
ALTER TABLE edit_artist ADD CONSTRAINT edit_artist_pkey PRIMARY KEY (edit, artist);
ALTER TABLE release_group_primary_type ADD CONSTRAINT release_group_primary_type_pkey PRIMARY KEY (id);
ALTER TABLE release_group ADD CONSTRAINT release_group_pkey PRIMARY KEY (id);
ALTER TABLE release ADD CONSTRAINT release_pkey PRIMARY KEY (id);
ALTER TABLE release_country ADD CONSTRAINT release_country_pkey PRIMARY KEY (release, country);
ALTER TABLE release_label ADD CONSTRAINT release_label_pkey PRIMARY KEY (id);
ALTER TABLE release_meta ADD CONSTRAINT release_meta_pkey PRIMARY KEY (id);
ALTER TABLE label ADD CONSTRAINT label_pkey PRIMARY KEY (id);
ALTER TABLE medium ADD CONSTRAINT medium_pkey PRIMARY KEY (id);
ALTER TABLE recording ADD CONSTRAINT recording_pkey PRIMARY KEY (id);
ALTER TABLE track ADD CONSTRAINT track_pkey PRIMARY KEY (id);
ALTER TABLE tag ADD CONSTRAINT tag_pkey PRIMARY KEY (id);
ALTER TABLE artist_tag ADD CONSTRAINT artist_tag_pkey PRIMARY KEY (artist, tag);
ALTER TABLE cover_art_archive.art_type ADD CONSTRAINT art_type_pkey PRIMARY KEY (id);
ALTER TABLE cover_art_archive.cover_art ADD CONSTRAINT cover_art_pkey PRIMARY KEY (id);
ALTER TABLE cover_art_archive.cover_art_type ADD CONSTRAINT cover_art_type_pkey PRIMARY KEY (id, type_id);
ALTER TABLE medium ADD CONSTRAINT medium_uniq UNIQUE (release, position) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE track ADD CONSTRAINT track_uniq_medium_position UNIQUE (medium, position) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE area ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)), ADD CONSTRAINT only_non_empty CHECK (name != '');
ALTER TABLE artist ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)), ADD CONSTRAINT only_non_empty CHECK (name != '');
ALTER TABLE artist ADD CONSTRAINT group_type_implies_null_gender CHECK ((gender IS NULL AND type IN (2, 5, 6)) OR type NOT IN (2, 5, 6));
ALTER TABLE release ADD CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(comment));
ALTER TABLE area ADD CONSTRAINT area_fk_type FOREIGN KEY (type) REFERENCES area_type(id);
ALTER TABLE area_type ADD CONSTRAINT area_type_fk_parent FOREIGN KEY (parent) REFERENCES area_type(id);
ALTER TABLE area_gid_redirect ADD CONSTRAINT area_gid_redirect_fk_new_id FOREIGN KEY (new_id) REFERENCES area(id);
ALTER TABLE iso_3166_1 ADD CONSTRAINT iso_3166_1_fk_area FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_type FOREIGN KEY (type) REFERENCES artist_type(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_area FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE artist ADD CONSTRAINT artist_fk_gender FOREIGN KEY (gender) REFERENCES gender(id);
ALTER TABLE artist_alias ADD CONSTRAINT artist_alias_fk_artist FOREIGN KEY (artist) REFERENCES artist(id);
ALTER TABLE artist_meta ADD CONSTRAINT artist_meta_fk_id FOREIGN KEY (id) REFERENCES artist(id) ON DELETE CASCADE;
ALTER TABLE artist_rating_raw ADD CONSTRAINT artist_rating_raw_fk_artist FOREIGN KEY (artist) REFERENCES artist(id);
ALTER TABLE artist_rating_raw ADD CONSTRAINT artist_rating_raw_fk_editor FOREIGN KEY (editor) REFERENCES editor(id);
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id) ON DELETE CASCADE;
ALTER TABLE artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist FOREIGN KEY (artist) REFERENCES artist(id) ON DELETE CASCADE;
ALTER TABLE edit ADD CONSTRAINT edit_fk_editor FOREIGN KEY (editor) REFERENCES editor(id);
ALTER TABLE edit_artist ADD CONSTRAINT edit_artist_fk_edit FOREIGN KEY (edit) REFERENCES edit(id);
ALTER TABLE edit_artist ADD CONSTRAINT edit_artist_fk_artist FOREIGN KEY (artist) REFERENCES artist(id) ON DELETE CASCADE;
ALTER TABLE release_group ADD CONSTRAINT release_group_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id);
ALTER TABLE release ADD CONSTRAINT release_fk_release_group FOREIGN KEY (release_group) REFERENCES release_group(id);
ALTER TABLE release ADD CONSTRAINT release_fk_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit(id);
ALTER TABLE release_country ADD CONSTRAINT release_country_fk_release FOREIGN KEY (release) REFERENCES release(id);
ALTER TABLE release_label ADD CONSTRAINT release_label_fk_release FOREIGN KEY (release) REFERENCES release(id);
ALTER TABLE release_meta ADD CONSTRAINT release_meta_fk_id FOREIGN KEY (id) REFERENCES release(id) ON DELETE CASCADE;
ALTER TABLE medium ADD CONSTRAINT medium_fk_release FOREIGN KEY (release) REFERENCES release(id);
ALTER TABLE track ADD CONSTRAINT track_fk_recording FOREIGN KEY (recording) REFERENCES recording(id);
ALTER TABLE track ADD CONSTRAINT track_fk_medium FOREIGN KEY (medium) REFERENCES medium(id);
ALTER TABLE artist_tag ADD CONSTRAINT artist_tag_fk_tag FOREIGN KEY (tag) REFERENCES tag(id);
ALTER TABLE cover_art_archive.cover_art ADD CONSTRAINT cover_art_fk_release FOREIGN KEY (release) REFERENCES musicbrainz.release(id) ON DELETE CASCADE;
ALTER TABLE cover_art_archive.cover_art_type ADD CONSTRAINT cover_art_type_fk_id FOREIGN KEY (id) REFERENCES cover_art_archive.cover_art(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX area_idx_gid ON area (gid);
CREATE INDEX area_idx_name ON area (name);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_sort_name ON artist (sort_name);
CREATE UNIQUE INDEX artist_idx_null_comment ON artist (name) WHERE comment IS NULL;
CREATE INDEX artist_idx_lower_name ON artist (lower(name));
CREATE INDEX artist_idx_musicbrainz_collate ON artist (name COLLATE musicbrainz);
CREATE UNIQUE INDEX artist_alias_idx_primary ON artist_alias (artist, locale) WHERE primary_for_locale = TRUE AND locale IS NOT NULL;
CREATE INDEX edit_idx_open_time ON edit (open_time);
CREATE INDEX edit_open_idx ON edit (id) WHERE status = 1;
CREATE UNIQUE INDEX editor_idx_name ON editor (LOWER(name));
CREATE UNIQUE INDEX tag_idx_name ON tag (name);
CREATE INDEX recording_idx_name ON recording (name);
CREATE INDEX release_idx_musicbrainz_collate ON release (name COLLATE musicbrainz);
CREATE INDEX track_idx_medium ON track (medium, position);
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE TRIGGER b_upd_area BEFORE UPDATE ON area FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE TRIGGER b_upd_recording BEFORE UPDATE ON recording FOR EACH ROW EXECUTE PROCEDURE b_upd_last_updated_table();
CREATE VIEW release_event AS SELECT release, date_year, date_month, date_day, country FROM release_country;
CREATE VIEW artist_series AS SELECT a.id AS entity0, t.tag AS entity1, t.count AS link_order FROM artist a JOIN artist_tag t ON t.artist = a.id WHERE a.ended;
CREATE VIEW cover_art_archive.index_listing AS
SELECT cover_art.*, (edit.close_time IS NOT NULL AND edit.status = 2) AS approved,
  cover_art.ordering = (SELECT min(c.ordering) FROM cover_art_archive.cover_art c WHERE c.release = cover_art.release) AS is_front,
  array(SELECT art_type.name FROM cover_art_archive.cover_art_type JOIN cover_art_archive.art_type ON cover_art_type.type_id = art_type.id WHERE cover_art_type.id = cover_art.id) AS types
FROM cover_art_archive.cover_art LEFT JOIN musicbrainz.edit ON edit.id = cover_art.edit;
