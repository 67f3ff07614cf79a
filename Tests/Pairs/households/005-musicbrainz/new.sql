CREATE SCHEMA musicbrainz;
CREATE SCHEMA cover_art_archive;
CREATE SCHEMA event_art_archive;
SET search_path = musicbrainz, public;
CREATE TYPE fluency AS ENUM ('basic','intermediate','advanced','native','unknown');
CREATE TYPE edit_note_status AS ENUM ('deleted','edited');
CREATE TYPE ratable_entity_type AS ENUM ('artist','event','label','recording','release_group','work');
CREATE TYPE taggable_entity_type AS ENUM ('area','artist','recording','release');
CREATE FUNCTION controlled_for_whitespace(text) RETURNS boolean AS $$ SELECT NOT _x ~ E'(^\\s)|(\\s$)|(\\s\\s)' FROM (SELECT $1 AS _x) q $$ LANGUAGE sql IMMUTABLE SET search_path = musicbrainz, public;
CREATE FUNCTION b_upd_last_updated_table() RETURNS trigger AS $$
BEGIN
    NEW.last_updated = NOW();
    RETURN NEW;
END; $$ LANGUAGE plpgsql;
CREATE TABLE area_type (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    parent integer,
    child_order integer DEFAULT 0 NOT NULL,
    description text,
    gid uuid NOT NULL
);
CREATE TABLE artist_type (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES artist_type, child_order integer DEFAULT 0 NOT NULL, description text, gid uuid NOT NULL);
CREATE TABLE gender (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES gender, child_order integer DEFAULT 0 NOT NULL, description text, gid uuid NOT NULL);
CREATE TABLE label_status (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES label_status, child_order integer DEFAULT 0 NOT NULL, description text, gid uuid NOT NULL);
CREATE TABLE label_type (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES label_type, child_order integer DEFAULT 0 NOT NULL, description text, gid uuid NOT NULL);
CREATE TABLE medium_format (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES medium_format, child_order integer DEFAULT 0 NOT NULL, description text, gid uuid NOT NULL);
CREATE TABLE release_status (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES release_status, child_order integer DEFAULT 0 NOT NULL, description text, gid uuid NOT NULL);
CREATE TABLE release_packaging (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES release_packaging, child_order integer DEFAULT 0 NOT NULL, description text, gid uuid NOT NULL);
CREATE TABLE work_type (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES work_type, child_order integer DEFAULT 0 NOT NULL, description text, gid uuid NOT NULL);
CREATE TABLE series_type (id serial PRIMARY KEY, name varchar(255) NOT NULL, parent integer REFERENCES series_type, child_order integer DEFAULT 0 NOT NULL, description text, gid uuid NOT NULL);
CREATE UNIQUE INDEX artist_type_idx_gid ON artist_type (gid);
CREATE UNIQUE INDEX gender_idx_gid ON gender (gid);
CREATE UNIQUE INDEX label_type_idx_gid ON label_type (gid);
CREATE UNIQUE INDEX medium_format_idx_gid ON medium_format (gid);
CREATE UNIQUE INDEX release_status_idx_gid ON release_status (gid);
CREATE UNIQUE INDEX work_type_idx_gid ON work_type (gid);
CREATE UNIQUE INDEX series_type_idx_gid ON series_type (gid);
CREATE TABLE event_type (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    parent integer,
    child_order integer DEFAULT 0 NOT NULL,
    description text,
    gid uuid NOT NULL
);
CREATE TABLE instrument_type (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    parent integer,
    child_order integer DEFAULT 0 NOT NULL,
    description text,
    gid uuid NOT NULL
);
CREATE TABLE area (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    type integer,
    edits_pending integer DEFAULT 0 NOT NULL,
    begin_date_year smallint,
    begin_date_month smallint,
    end_date_year smallint,
    ended boolean DEFAULT false NOT NULL,
    comment varchar(255) DEFAULT '' NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT control_for_whitespace CHECK (controlled_for_whitespace(name)),
    CONSTRAINT only_non_empty CHECK (name <> ''),
    CHECK (edits_pending >= 0)
);
ALTER TABLE area ADD CONSTRAINT fk_area_type FOREIGN KEY (type) REFERENCES area_type;
CREATE TABLE artist_credit (
    id serial PRIMARY KEY,
    name varchar NOT NULL,
    artist_count smallint NOT NULL,
    ref_count integer DEFAULT 0,
    created timestamp with time zone DEFAULT now(),
    edits_pending integer DEFAULT 0 NOT NULL,
    gid uuid NOT NULL
);
CREATE TABLE artist (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    sort_name varchar NOT NULL,
    begin_date_year smallint,
    begin_date_month smallint,
    end_date_year smallint,
    type integer,
    area integer,
    gender integer,
    comment varchar(255) DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    ended boolean DEFAULT false NOT NULL,
    begin_area integer,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT artist_ended_check CHECK ((end_date_year IS NOT NULL AND ended = true) OR end_date_year IS NULL)
);
ALTER TABLE artist ADD CONSTRAINT fk_artist_type FOREIGN KEY (type) REFERENCES artist_type;
ALTER TABLE artist ADD CONSTRAINT fk_artist_area FOREIGN KEY (area) REFERENCES area;
ALTER TABLE artist ADD CONSTRAINT fk_artist_gender FOREIGN KEY (gender) REFERENCES gender;
ALTER TABLE artist ADD CONSTRAINT fk_artist_begin_area FOREIGN KEY (begin_area) REFERENCES area;
CREATE TABLE artist_credit_name (
    artist_credit integer NOT NULL,
    position smallint NOT NULL,
    artist integer NOT NULL,
    name varchar NOT NULL,
    join_phrase text DEFAULT '' NOT NULL,
    PRIMARY KEY (artist_credit, position)
);
ALTER TABLE artist_credit_name ADD CONSTRAINT fk_artist_credit_name_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit ON DELETE CASCADE;
ALTER TABLE artist_credit_name ADD CONSTRAINT fk_artist_credit_name_artist FOREIGN KEY (artist) REFERENCES artist;
CREATE TABLE artist_alias (
    id serial PRIMARY KEY,
    artist integer NOT NULL,
    name varchar NOT NULL,
    locale text,
    edits_pending integer DEFAULT 0 NOT NULL,
    sort_name varchar NOT NULL,
    primary_for_locale boolean DEFAULT false NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    type integer,
    begin_date_year smallint,
    ended boolean DEFAULT false NOT NULL,
    CONSTRAINT primary_check CHECK ((locale IS NULL AND primary_for_locale IS FALSE) OR (locale IS NOT NULL)),
    CONSTRAINT search_hints_are_empty CHECK ((type <> 3) OR (type = 3 AND sort_name = name AND begin_date_year IS NULL))
);
ALTER TABLE artist_alias ADD CONSTRAINT fk_artist_alias_artist FOREIGN KEY (artist) REFERENCES artist;
ALTER TABLE artist_alias ADD CONSTRAINT fk_artist_alias_type FOREIGN KEY (type) REFERENCES artist_type;
CREATE UNIQUE INDEX artist_alias_idx_primary ON artist_alias (artist, locale) WHERE primary_for_locale = true AND locale IS NOT NULL;
CREATE TABLE label (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    label_code integer CHECK (label_code > 0 AND label_code < 100000),
    type integer,
    area integer,
    comment varchar(255) DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
ALTER TABLE label ADD CONSTRAINT fk_label_type FOREIGN KEY (type) REFERENCES label_type;
ALTER TABLE label ADD CONSTRAINT fk_label_area FOREIGN KEY (area) REFERENCES area;
CREATE TABLE release_group (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    artist_credit integer NOT NULL,
    type integer,
    comment varchar(255) DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
ALTER TABLE release_group ADD CONSTRAINT fk_release_group_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit;
CREATE TABLE release (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    artist_credit integer NOT NULL,
    release_group integer NOT NULL,
    status integer,
    packaging integer,
    language integer,
    script integer,
    barcode varchar(255),
    comment varchar(255) DEFAULT '' NOT NULL,
    quality smallint DEFAULT -1 NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
ALTER TABLE release ADD CONSTRAINT fk_release_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit;
ALTER TABLE release ADD CONSTRAINT fk_release_release_group FOREIGN KEY (release_group) REFERENCES release_group;
ALTER TABLE release ADD CONSTRAINT fk_release_status FOREIGN KEY (status) REFERENCES release_status;
ALTER TABLE release ADD CONSTRAINT fk_release_packaging FOREIGN KEY (packaging) REFERENCES release_packaging;
CREATE TABLE release_country (
    release integer NOT NULL,
    country integer NOT NULL,
    date_year smallint,
    date_month smallint,
    date_day smallint,
    PRIMARY KEY (release, country)
);
ALTER TABLE release_country ADD CONSTRAINT fk_release_country_release FOREIGN KEY (release) REFERENCES release;
CREATE TABLE release_unknown_country (
    release integer NOT NULL,
    date_year smallint
);
ALTER TABLE release_unknown_country ADD CONSTRAINT release_unknown_country_fk FOREIGN KEY (release) REFERENCES release(id);
CREATE TABLE medium (
    id serial PRIMARY KEY,
    release integer NOT NULL,
    position integer NOT NULL,
    format integer,
    name varchar DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    track_count integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    gid uuid NOT NULL,
    UNIQUE (release, position) DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE medium ADD CONSTRAINT fk_medium_release FOREIGN KEY (release) REFERENCES release;
ALTER TABLE medium ADD CONSTRAINT fk_medium_format FOREIGN KEY (format) REFERENCES medium_format;
CREATE TABLE recording (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    artist_credit integer NOT NULL,
    length integer CHECK (length IS NULL OR length > 0),
    comment varchar(255) DEFAULT '' NOT NULL,
    video boolean DEFAULT false NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
ALTER TABLE recording ADD CONSTRAINT fk_recording_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit;
CREATE TABLE track (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    recording integer NOT NULL,
    medium integer NOT NULL,
    position integer NOT NULL,
    number text NOT NULL,
    name varchar NOT NULL,
    artist_credit integer NOT NULL,
    length integer,
    last_updated timestamp with time zone DEFAULT now(),
    is_data_track boolean DEFAULT false NOT NULL,
    EXCLUDE USING btree (medium WITH =, position WITH =) DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE track ADD CONSTRAINT fk_track_recording FOREIGN KEY (recording) REFERENCES recording;
ALTER TABLE track ADD CONSTRAINT fk_track_medium FOREIGN KEY (medium) REFERENCES medium;
ALTER TABLE track ADD CONSTRAINT fk_track_artist_credit FOREIGN KEY (artist_credit) REFERENCES artist_credit;
CREATE TABLE work (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    type integer,
    comment varchar(255) DEFAULT '' NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
ALTER TABLE work ADD CONSTRAINT fk_work_type FOREIGN KEY (type) REFERENCES work_type;
CREATE TABLE iswc (
    id serial PRIMARY KEY,
    work integer NOT NULL,
    iswc character(15) CHECK (iswc ~ E'^T-?\\d{3}.?\\d{3}.?\\d{3}[-.]?\\d$'),
    source smallint,
    created timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE iswc ADD CONSTRAINT fk_iswc_work FOREIGN KEY (work) REFERENCES work;
CREATE INDEX iswc_idx_iswc ON iswc (iswc);
CREATE TABLE work_language (
    work integer NOT NULL,
    language integer NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    created timestamp with time zone DEFAULT now(),
    PRIMARY KEY (work, language)
);
ALTER TABLE work_language ADD CONSTRAINT fk_work_language_work FOREIGN KEY (work) REFERENCES work;
CREATE UNIQUE INDEX area_idx_gid ON area (gid);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE UNIQUE INDEX label_idx_gid ON label (gid);
CREATE UNIQUE INDEX recording_idx_gid ON recording (gid);
CREATE UNIQUE INDEX release_idx_gid ON release (gid);
CREATE UNIQUE INDEX release_group_idx_gid ON release_group (gid);
CREATE UNIQUE INDEX work_idx_gid ON work (gid);
CREATE INDEX artist_idx_name ON artist (name);
CREATE INDEX label_idx_name ON label (name);
CREATE INDEX recording_idx_name ON recording (name);
CREATE INDEX release_group_idx_name ON release_group (name);
CREATE INDEX work_idx_name ON work (name);
CREATE TABLE artist_gid_redirect (gid uuid PRIMARY KEY, new_id integer NOT NULL REFERENCES artist, created timestamptz DEFAULT now());
CREATE TABLE label_gid_redirect (gid uuid PRIMARY KEY, new_id integer NOT NULL REFERENCES label, created timestamptz DEFAULT now());
CREATE TABLE recording_gid_redirect (gid uuid PRIMARY KEY, new_id integer NOT NULL REFERENCES recording, created timestamptz DEFAULT now());
CREATE TABLE release_gid_redirect (gid uuid PRIMARY KEY, new_id integer NOT NULL REFERENCES release, created timestamptz DEFAULT now());
CREATE TABLE release_group_gid_redirect (gid uuid PRIMARY KEY, new_id integer NOT NULL REFERENCES release_group, created timestamptz DEFAULT now());
CREATE TABLE work_gid_redirect (gid uuid PRIMARY KEY, new_id integer NOT NULL REFERENCES work, created timestamptz DEFAULT now());
CREATE TABLE artist_tag_raw (artist integer NOT NULL REFERENCES artist, editor integer NOT NULL, tag integer NOT NULL, PRIMARY KEY (artist, editor, tag));
CREATE TABLE label_tag_raw (label integer NOT NULL REFERENCES label, editor integer NOT NULL, tag integer NOT NULL, PRIMARY KEY (label, editor, tag));
CREATE TABLE recording_tag_raw (recording integer NOT NULL REFERENCES recording, editor integer NOT NULL, tag integer NOT NULL, PRIMARY KEY (recording, editor, tag));
CREATE TABLE release_tag_raw (release integer NOT NULL REFERENCES release, editor integer NOT NULL, tag integer NOT NULL, PRIMARY KEY (release, editor, tag));
ALTER TABLE artist_tag_raw ADD COLUMN is_upvote boolean DEFAULT true NOT NULL;
ALTER TABLE label_tag_raw ADD COLUMN is_upvote boolean DEFAULT true NOT NULL;
ALTER TABLE recording_tag_raw ADD COLUMN is_upvote boolean DEFAULT true NOT NULL;
ALTER TABLE release_tag_raw ADD COLUMN is_upvote boolean DEFAULT true NOT NULL;
CREATE TABLE artist_meta (id integer PRIMARY KEY REFERENCES artist ON DELETE CASCADE, rating smallint CHECK (rating >= 0 AND rating <= 100), rating_count integer);
CREATE TABLE label_meta (id integer PRIMARY KEY REFERENCES label ON DELETE CASCADE, rating smallint CHECK (rating >= 0 AND rating <= 100), rating_count integer);
CREATE TABLE recording_meta (id integer PRIMARY KEY REFERENCES recording ON DELETE CASCADE, rating smallint CHECK (rating >= 0 AND rating <= 100), rating_count integer);
CREATE TABLE release_group_meta (id integer PRIMARY KEY REFERENCES release_group ON DELETE CASCADE, rating smallint CHECK (rating >= 0 AND rating <= 100), rating_count integer);
CREATE TABLE work_meta (id integer PRIMARY KEY REFERENCES work ON DELETE CASCADE, rating smallint CHECK (rating >= 0 AND rating <= 100), rating_count integer);
CREATE TRIGGER b_upd_area BEFORE UPDATE ON area FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_label BEFORE UPDATE ON label FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_recording BEFORE UPDATE ON recording FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_release BEFORE UPDATE ON release FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_work BEFORE UPDATE ON work FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TABLE l_artist_recording (
    id serial PRIMARY KEY,
    link integer NOT NULL,
    entity0 integer NOT NULL,
    entity1 integer NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL CHECK (edits_pending >= 0),
    link_order integer DEFAULT 0 NOT NULL CHECK (link_order >= 0),
    entity0_credit text DEFAULT '' NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
ALTER TABLE l_artist_recording ADD CONSTRAINT fk_l_artist_recording_entity0 FOREIGN KEY (entity0) REFERENCES artist;
ALTER TABLE l_artist_recording ADD CONSTRAINT fk_l_artist_recording_entity1 FOREIGN KEY (entity1) REFERENCES recording;
CREATE TABLE l_artist_artist (
    id serial PRIMARY KEY,
    link integer NOT NULL,
    entity0 integer NOT NULL,
    entity1 integer NOT NULL,
    entity0_credit text DEFAULT '' NOT NULL,
    entity1_credit text DEFAULT '' NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT non_loop_relationship CHECK (entity0 <> entity1)
);
ALTER TABLE l_artist_artist ADD CONSTRAINT fk_l_artist_artist_entity0 FOREIGN KEY (entity0) REFERENCES artist;
ALTER TABLE l_artist_artist ADD CONSTRAINT fk_l_artist_artist_entity1 FOREIGN KEY (entity1) REFERENCES artist;
CREATE VIEW recording_series AS SELECT r.id, r.gid, r.name, t.id AS track_id FROM recording r JOIN track t ON t.recording = r.id
;
CREATE VIEW release_event AS SELECT q.release, q.date_year, q.country FROM (SELECT rc.release, rc.date_year, rc.country FROM release_country rc UNION ALL SELECT ruc.release, ruc.date_year, NULL::integer FROM release_unknown_country ruc) q;
CREATE MATERIALIZED VIEW artist_release AS SELECT DISTINCT acn.artist, r.id AS release, r.barcode FROM artist_credit_name acn JOIN release r USING (artist_credit);
CREATE INDEX artist_release_idx ON artist_release (artist, release);
CREATE TABLE cover_art_archive.image_type (
    mime_type text,
    suffix text NOT NULL
);
ALTER TABLE cover_art_archive.image_type ADD PRIMARY KEY (mime_type);
CREATE TABLE cover_art_archive.cover_art (
    id bigint NOT NULL PRIMARY KEY,
    release integer NOT NULL,
    comment text DEFAULT '' NOT NULL,
    edit integer NOT NULL,
    ordering integer NOT NULL CHECK (ordering > 0),
    date_uploaded timestamp with time zone DEFAULT now() NOT NULL,
    mime_type text NOT NULL,
    filesize integer,
    thumb_250_filesize integer
);
ALTER TABLE cover_art_archive.cover_art ADD CONSTRAINT fk_cover_art_release FOREIGN KEY (release) REFERENCES release;
ALTER TABLE cover_art_archive.cover_art ADD CONSTRAINT fk_cover_art_mime_type FOREIGN KEY (mime_type) REFERENCES cover_art_archive.image_type;
CREATE TABLE cover_art_archive.cover_art_type (
    id bigint NOT NULL REFERENCES cover_art_archive.cover_art ON DELETE CASCADE,
    type_id integer NOT NULL,
    PRIMARY KEY (id, type_id)
);
CREATE VIEW cover_art_archive.index_listing AS SELECT c.id, c.release, c.comment, (SELECT array_agg(x.type_id) FROM cover_art_archive.cover_art_type x WHERE x.id = c.id) AS types FROM cover_art_archive.cover_art c;
CREATE TABLE event_art_archive.event_art (
    id bigint NOT NULL PRIMARY KEY,
    event integer NOT NULL,
    comment text DEFAULT '' NOT NULL,
    mime_type text NOT NULL,
    date_uploaded timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE event_art_archive.event_art ADD CONSTRAINT fk_event_art_mime_type FOREIGN KEY (mime_type) REFERENCES cover_art_archive.image_type;
CREATE FUNCTION inc_ref_count(tbl varchar, row_id integer, val integer) RETURNS void AS $$
BEGIN
    EXECUTE 'UPDATE ' || tbl || ' SET ref_count = ref_count + ' || val || ' WHERE id = ' || row_id;
END; $$ LANGUAGE plpgsql
 SECURITY DEFINER
;
