CREATE SCHEMA musicbrainz;
CREATE SCHEMA cover_art_archive;
SET search_path = musicbrainz, public;
CREATE TYPE fluency AS ENUM ('basic','intermediate','advanced','native');
CREATE TYPE edit_note_status AS ENUM ('deleted','edited');
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
CREATE TABLE area (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    type integer REFERENCES area_type,
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
CREATE TABLE artist_credit (
    id serial PRIMARY KEY,
    name varchar NOT NULL,
    artist_count smallint NOT NULL,
    ref_count integer DEFAULT 0,
    created timestamp with time zone DEFAULT now()
);
CREATE TABLE artist (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    sort_name varchar NOT NULL,
    begin_date_year smallint,
    begin_date_month smallint,
    end_date_year smallint,
    type integer REFERENCES artist_type,
    area integer REFERENCES area,
    gender integer REFERENCES gender,
    comment varchar(255) DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    ended boolean DEFAULT false NOT NULL,
    begin_area integer REFERENCES area,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT artist_ended_check CHECK ((end_date_year IS NOT NULL AND ended = true) OR end_date_year IS NULL)
);
CREATE TABLE artist_credit_name (
    artist_credit integer NOT NULL REFERENCES artist_credit ON DELETE CASCADE,
    position smallint NOT NULL,
    artist integer NOT NULL REFERENCES artist,
    name varchar NOT NULL,
    join_phrase text DEFAULT '' NOT NULL,
    PRIMARY KEY (artist_credit, position)
);
CREATE TABLE artist_alias (
    id serial PRIMARY KEY,
    artist integer NOT NULL REFERENCES artist,
    name varchar NOT NULL,
    locale text,
    edits_pending integer DEFAULT 0 NOT NULL,
    sort_name varchar NOT NULL,
    primary_for_locale boolean DEFAULT false NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT primary_check CHECK ((locale IS NULL AND primary_for_locale IS FALSE) OR (locale IS NOT NULL))
);
CREATE TABLE label (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    label_code integer CHECK (label_code > 0 AND label_code < 100000),
    type integer REFERENCES label_type,
    area integer REFERENCES area,
    comment varchar(255) DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
CREATE TABLE release_group (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    artist_credit integer NOT NULL REFERENCES artist_credit,
    type integer,
    comment varchar(255) DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
CREATE TABLE release (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    artist_credit integer NOT NULL REFERENCES artist_credit,
    release_group integer NOT NULL REFERENCES release_group,
    status integer REFERENCES release_status,
    packaging integer REFERENCES release_packaging,
    language integer,
    script integer,
    barcode varchar(255),
    comment varchar(255) DEFAULT '' NOT NULL,
    quality smallint DEFAULT -1 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    country integer
);
CREATE TABLE medium (
    id serial PRIMARY KEY,
    release integer NOT NULL REFERENCES release,
    position integer NOT NULL,
    format integer REFERENCES medium_format,
    name varchar DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    track_count integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
CREATE TABLE recording (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    artist_credit integer NOT NULL REFERENCES artist_credit,
    length integer CHECK (length IS NULL OR length > 0),
    comment varchar(255) DEFAULT '' NOT NULL,
    video boolean DEFAULT false NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
CREATE TABLE track (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    recording integer NOT NULL REFERENCES recording,
    medium integer NOT NULL REFERENCES medium,
    position integer NOT NULL,
    number text NOT NULL,
    name varchar NOT NULL,
    artist_credit integer NOT NULL REFERENCES artist_credit,
    length integer,
    last_updated timestamp with time zone DEFAULT now()
);
CREATE TABLE work (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    type integer REFERENCES work_type,
    comment varchar(255) DEFAULT '' NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    iswc character(15)
);
CREATE TABLE work_language (
    work integer NOT NULL REFERENCES work,
    language integer NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    created timestamp with time zone DEFAULT now(),
    PRIMARY KEY (work, language)
);
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
CREATE TABLE artist_meta (id integer PRIMARY KEY REFERENCES artist ON DELETE CASCADE, rating smallint CHECK (rating >= 0 AND rating <= 100), rating_count integer);
CREATE TABLE label_meta (id integer PRIMARY KEY REFERENCES label ON DELETE CASCADE, rating smallint CHECK (rating >= 0 AND rating <= 100), rating_count integer);
CREATE TRIGGER b_upd_area BEFORE UPDATE ON area FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_label BEFORE UPDATE ON label FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_recording BEFORE UPDATE ON recording FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_release BEFORE UPDATE ON release FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TRIGGER b_upd_work BEFORE UPDATE ON work FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated_table();
CREATE TABLE l_artist_recording (
    id serial PRIMARY KEY,
    link integer NOT NULL,
    entity0 integer NOT NULL REFERENCES artist,
    entity1 integer NOT NULL REFERENCES recording,
    edits_pending integer DEFAULT 0 NOT NULL CHECK (edits_pending >= 0),
    link_order integer DEFAULT 0 NOT NULL CHECK (link_order >= 0),
    entity0_credit text DEFAULT '' NOT NULL,
    last_updated timestamp with time zone DEFAULT now()
);
CREATE TABLE l_artist_artist (
    id serial PRIMARY KEY,
    link integer NOT NULL,
    entity0 integer NOT NULL REFERENCES artist,
    entity1 integer NOT NULL REFERENCES artist,
    last_updated timestamp with time zone DEFAULT now()
);
CREATE VIEW recording_series AS SELECT r.id, r.gid, r.name, t.id AS track_id FROM recording r JOIN track t ON t.recording = r.id
 WHERE r.video = false
;
CREATE VIEW release_event AS SELECT release.id AS release, NULL::smallint AS date_year, release.country FROM release;
CREATE TABLE cover_art_archive.image_type (
    mime_type text,
    suffix text NOT NULL
);
ALTER TABLE cover_art_archive.image_type ADD PRIMARY KEY (mime_type);
CREATE TABLE cover_art_archive.cover_art (
    id bigint NOT NULL PRIMARY KEY,
    release integer NOT NULL REFERENCES release,
    comment text DEFAULT '' NOT NULL,
    edit integer NOT NULL,
    ordering integer NOT NULL CHECK (ordering > 0),
    date_uploaded timestamp with time zone DEFAULT now() NOT NULL,
    mime_type text NOT NULL REFERENCES cover_art_archive.image_type
);
CREATE TABLE cover_art_archive.cover_art_type (
    id bigint NOT NULL REFERENCES cover_art_archive.cover_art ON DELETE CASCADE,
    type_id integer NOT NULL,
    PRIMARY KEY (id, type_id)
);
CREATE VIEW cover_art_archive.index_listing AS SELECT c.id, c.release, c.comment, (SELECT array_agg(x.type_id) FROM cover_art_archive.cover_art_type x WHERE x.id = c.id) AS types FROM cover_art_archive.cover_art c;
CREATE FUNCTION inc_ref_count(tbl varchar, row_id integer, val integer) RETURNS void AS $$
BEGIN
    EXECUTE 'UPDATE ' || tbl || ' SET ref_count = ref_count + ' || val || ' WHERE id = ' || row_id;
END; $$ LANGUAGE plpgsql
;
