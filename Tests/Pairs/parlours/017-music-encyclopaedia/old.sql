CREATE SCHEMA musicbrainzish; CREATE SCHEMA cover_art; CREATE SCHEMA stats;
SET search_path = musicbrainzish, public;

CREATE TYPE musicbrainzish.fluency AS ENUM ('basic','intermediate','advanced','native');
CREATE TYPE musicbrainzish.art_presence AS ENUM ('absent','present');

CREATE TABLE musicbrainzish.area_type (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    parent_id integer,
    child_order integer DEFAULT 0 NOT NULL,
    description text,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT area_type_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.area (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name character varying(255) NOT NULL,
    area_type_id integer,
    begin_year smallint,
    end_year smallint,
    ended boolean DEFAULT false NOT NULL,
    comment character varying(255) DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT area_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.artist_type (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    child_order integer DEFAULT 0 NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT artist_type_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.gender (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT gender_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.artist (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name character varying(255) NOT NULL,
    sort_name character varying(255) NOT NULL,
    begin_year smallint,
    begin_month smallint,
    end_year smallint,
    artist_type_id integer,
    area_id integer,
    gender_id integer,
    comment character varying(255) DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT artist_pkey PRIMARY KEY (id),
    CONSTRAINT artist_gid_key UNIQUE (gid),
    CHECK (begin_year <= end_year)
);
CREATE TABLE musicbrainzish.artist_alias (
    id serial NOT NULL,
    artist_id integer NOT NULL,
    name character varying(255) NOT NULL,
    locale text,
    sort_name character varying(255) NOT NULL,
    primary_for_locale boolean DEFAULT false NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT artist_alias_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.artist_credit (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    artist_count smallint NOT NULL,
    ref_count integer DEFAULT 0,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT artist_credit_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.artist_credit_name (
    artist_credit_id integer NOT NULL,
    position smallint NOT NULL,
    artist_id integer NOT NULL,
    name character varying(255) NOT NULL,
    join_phrase text DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT artist_credit_name_pkey PRIMARY KEY (artist_credit_id, position)
);
CREATE TABLE musicbrainzish.label_type (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT label_type_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.label (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name character varying(255) NOT NULL,
    label_code integer,
    label_type_id integer,
    area_id integer,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT label_pkey PRIMARY KEY (id),
    CONSTRAINT label_gid_key UNIQUE (gid)
);
CREATE TABLE musicbrainzish.label_tag_raw (
    id serial NOT NULL,
    label_id integer NOT NULL,
    tag character varying(255) NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT label_tag_raw_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.release_group_type (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT release_group_type_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.release_group (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name character varying(255) NOT NULL,
    artist_credit_id integer NOT NULL,
    release_group_type_id integer,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT release_group_pkey PRIMARY KEY (id),
    CONSTRAINT release_group_gid_key UNIQUE (gid)
);
CREATE TABLE musicbrainzish.release_status (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT release_status_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.packaging (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT packaging_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.language (
    id serial NOT NULL,
    iso_code_2t character(3),
    iso_code_1 character(2),
    name character varying(100) NOT NULL,
    frequency integer DEFAULT 0 NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT language_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.script (
    id serial NOT NULL,
    iso_code character(4) NOT NULL,
    name character varying(100) NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT script_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.release (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name character varying(255) NOT NULL,
    artist_credit_id integer NOT NULL,
    release_group_id integer NOT NULL,
    release_status_id integer,
    packaging_id integer,
    language_id integer,
    script_id integer,
    barcode character varying(255),
    quality smallint DEFAULT -1 NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT release_pkey PRIMARY KEY (id),
    CONSTRAINT release_gid_key UNIQUE (gid)
);
CREATE TABLE musicbrainzish.release_country (
    release_id integer NOT NULL,
    country integer NOT NULL,
    date_year smallint,
    date_month smallint,
    date_day smallint,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT release_country_pkey PRIMARY KEY (release_id, country)
);
CREATE TABLE musicbrainzish.medium_format (
    id serial NOT NULL,
    name character varying(100) NOT NULL,
    year smallint,
    has_discids boolean DEFAULT false NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT medium_format_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.medium (
    id serial NOT NULL,
    release_id integer NOT NULL,
    position integer NOT NULL,
    medium_format_id integer,
    name character varying(255),
    track_count integer DEFAULT 0 NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT medium_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.recording (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name character varying(255) NOT NULL,
    artist_credit_id integer NOT NULL,
    length integer,
    video boolean DEFAULT false NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT recording_pkey PRIMARY KEY (id),
    CONSTRAINT recording_gid_key UNIQUE (gid),
    CHECK (length IS NULL OR length > 0)
);
CREATE TABLE musicbrainzish.track (
    id serial NOT NULL,
    gid uuid NOT NULL,
    recording_id integer NOT NULL,
    medium_id integer NOT NULL,
    position integer NOT NULL,
    number text NOT NULL,
    name character varying(255) NOT NULL,
    artist_credit_id integer NOT NULL,
    length integer,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT track_pkey PRIMARY KEY (id),
    CONSTRAINT track_gid_key UNIQUE (gid)
);
CREATE TABLE musicbrainzish.work_type (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT work_type_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.work (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name character varying(255) NOT NULL,
    work_type_id integer,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT work_pkey PRIMARY KEY (id),
    CONSTRAINT work_gid_key UNIQUE (gid)
);
CREATE TABLE musicbrainzish.iswc (
    id serial NOT NULL,
    work_id integer NOT NULL,
    iswc character(15),
    source smallint,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT iswc_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.isrc (
    id serial NOT NULL,
    recording_id integer NOT NULL,
    isrc character(12) NOT NULL,
    source smallint,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT isrc_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.instrument (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name character varying(255) NOT NULL,
    description text DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT instrument_pkey PRIMARY KEY (id),
    CONSTRAINT instrument_gid_key UNIQUE (gid)
);
CREATE TABLE musicbrainzish.link_type (
    id serial NOT NULL,
    gid uuid NOT NULL,
    name character varying(255) NOT NULL,
    entity_type0 character varying(50) NOT NULL,
    entity_type1 character varying(50) NOT NULL,
    is_deprecated boolean DEFAULT false NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT link_type_pkey PRIMARY KEY (id),
    CONSTRAINT link_type_gid_key UNIQUE (gid)
);
CREATE TABLE musicbrainzish.link (
    id serial NOT NULL,
    link_type_id integer NOT NULL,
    begin_year smallint,
    attribute_count integer DEFAULT 0 NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT link_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.l_artist_recording (
    id serial NOT NULL,
    link_id integer NOT NULL,
    entity0_id integer NOT NULL,
    entity1_id integer NOT NULL,
    link_order integer DEFAULT 0 NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT l_artist_recording_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.l_artist_work (
    id serial NOT NULL,
    link_id integer NOT NULL,
    entity0_id integer NOT NULL,
    entity1_id integer NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT l_artist_work_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.editor (
    id serial NOT NULL,
    name character varying(64) NOT NULL,
    privs integer DEFAULT 0,
    email character varying(64),
    bio text,
    member_since timestamp with time zone DEFAULT now(),
    password character varying(128) NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT editor_pkey PRIMARY KEY (id),
    CONSTRAINT editor_name_key UNIQUE (name)
);
CREATE TABLE musicbrainzish.editor_language (
    id serial NOT NULL,
    editor_id integer NOT NULL,
    language_id integer NOT NULL,
    fluency fluency DEFAULT 'basic' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT editor_language_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.edit (
    id serial NOT NULL,
    editor_id integer NOT NULL,
    type smallint NOT NULL,
    status smallint NOT NULL,
    open_time timestamp with time zone DEFAULT now(),
    close_time timestamp with time zone,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT edit_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.edit_data (
    id serial NOT NULL,
    edit_id integer NOT NULL,
    data json NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT edit_data_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.edit_note (
    id serial NOT NULL,
    editor_id integer NOT NULL,
    edit_id integer NOT NULL,
    text text NOT NULL,
    post_time timestamp with time zone DEFAULT now(),
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT edit_note_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.vote (
    id serial NOT NULL,
    editor_id integer NOT NULL,
    edit_id integer NOT NULL,
    vote smallint NOT NULL,
    superseded boolean DEFAULT false NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT vote_pkey PRIMARY KEY (id)
);
CREATE TABLE musicbrainzish.tag (
    id serial NOT NULL,
    name character varying(255) NOT NULL,
    ref_count integer DEFAULT 0 NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT tag_pkey PRIMARY KEY (id),
    CONSTRAINT tag_name_key UNIQUE (name)
);
CREATE TABLE musicbrainzish.artist_tag (
    artist_id integer NOT NULL,
    tag_id integer NOT NULL,
    count integer NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT artist_tag_pkey PRIMARY KEY (artist_id, tag_id)
);
CREATE TABLE cover_art.art_type (
    id serial NOT NULL,
    name text NOT NULL,
    parent_id integer,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT art_type_pkey PRIMARY KEY (id)
);
CREATE TABLE cover_art.cover_art (
    id serial NOT NULL,
    release_id integer NOT NULL,
    comment text DEFAULT '' NOT NULL,
    ordering integer NOT NULL,
    date_uploaded timestamp with time zone DEFAULT now() NOT NULL,
    mime_type text NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    CONSTRAINT cover_art_pkey PRIMARY KEY (id)
);
ALTER TABLE musicbrainzish.area_type ADD CONSTRAINT area_type_fk_parent_id FOREIGN KEY (parent_id) REFERENCES musicbrainzish.area_type (id);
ALTER TABLE ONLY musicbrainzish.area ADD CONSTRAINT area_fk_area_type_id FOREIGN KEY (area_type_id) REFERENCES musicbrainzish.area_type (id);
ALTER TABLE ONLY musicbrainzish.artist ADD CONSTRAINT artist_fk_artist_type_id FOREIGN KEY (artist_type_id) REFERENCES musicbrainzish.artist_type (id);
ALTER TABLE ONLY musicbrainzish.artist ADD CONSTRAINT artist_fk_area_id FOREIGN KEY (area_id) REFERENCES musicbrainzish.area (id);
ALTER TABLE ONLY musicbrainzish.artist ADD CONSTRAINT artist_fk_gender_id FOREIGN KEY (gender_id) REFERENCES musicbrainzish.gender (id);
ALTER TABLE musicbrainzish.artist_alias ADD CONSTRAINT artist_alias_fk_artist_id FOREIGN KEY (artist_id) REFERENCES musicbrainzish.artist (id);
ALTER TABLE musicbrainzish.artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist_credit_id FOREIGN KEY (artist_credit_id) REFERENCES musicbrainzish.artist_credit (id);
ALTER TABLE musicbrainzish.artist_credit_name ADD CONSTRAINT artist_credit_name_fk_artist_id FOREIGN KEY (artist_id) REFERENCES musicbrainzish.artist (id);
ALTER TABLE musicbrainzish.label ADD CONSTRAINT label_fk_label_type_id FOREIGN KEY (label_type_id) REFERENCES musicbrainzish.label_type (id);
ALTER TABLE musicbrainzish.label ADD CONSTRAINT label_fk_area_id FOREIGN KEY (area_id) REFERENCES musicbrainzish.area (id);
ALTER TABLE musicbrainzish.label_tag_raw ADD CONSTRAINT label_tag_raw_fk_label_id FOREIGN KEY (label_id) REFERENCES musicbrainzish.label (id);
ALTER TABLE ONLY musicbrainzish.release_group ADD CONSTRAINT release_group_fk_artist_credit_id FOREIGN KEY (artist_credit_id) REFERENCES musicbrainzish.artist_credit (id);
ALTER TABLE ONLY musicbrainzish.release_group ADD CONSTRAINT release_group_fk_release_group_type_id FOREIGN KEY (release_group_type_id) REFERENCES musicbrainzish.release_group_type (id);
ALTER TABLE ONLY musicbrainzish.release ADD CONSTRAINT release_fk_artist_credit_id FOREIGN KEY (artist_credit_id) REFERENCES musicbrainzish.artist_credit (id);
ALTER TABLE ONLY musicbrainzish.release ADD CONSTRAINT release_fk_release_group_id FOREIGN KEY (release_group_id) REFERENCES musicbrainzish.release_group (id);
ALTER TABLE ONLY musicbrainzish.release ADD CONSTRAINT release_fk_release_status_id FOREIGN KEY (release_status_id) REFERENCES musicbrainzish.release_status (id);
ALTER TABLE ONLY musicbrainzish.release ADD CONSTRAINT release_fk_packaging_id FOREIGN KEY (packaging_id) REFERENCES musicbrainzish.packaging (id);
ALTER TABLE ONLY musicbrainzish.release ADD CONSTRAINT release_fk_language_id FOREIGN KEY (language_id) REFERENCES musicbrainzish.language (id);
ALTER TABLE ONLY musicbrainzish.release ADD CONSTRAINT release_fk_script_id FOREIGN KEY (script_id) REFERENCES musicbrainzish.script (id);
ALTER TABLE musicbrainzish.release_country ADD CONSTRAINT release_country_fk_release_id FOREIGN KEY (release_id) REFERENCES musicbrainzish.release (id);
ALTER TABLE musicbrainzish.medium ADD CONSTRAINT medium_fk_release_id FOREIGN KEY (release_id) REFERENCES musicbrainzish.release (id);
ALTER TABLE musicbrainzish.medium ADD CONSTRAINT medium_fk_medium_format_id FOREIGN KEY (medium_format_id) REFERENCES musicbrainzish.medium_format (id);
ALTER TABLE ONLY musicbrainzish.recording ADD CONSTRAINT recording_fk_artist_credit_id FOREIGN KEY (artist_credit_id) REFERENCES musicbrainzish.artist_credit (id);
ALTER TABLE ONLY musicbrainzish.track ADD CONSTRAINT track_fk_recording_id FOREIGN KEY (recording_id) REFERENCES musicbrainzish.recording (id);
ALTER TABLE ONLY musicbrainzish.track ADD CONSTRAINT track_fk_medium_id FOREIGN KEY (medium_id) REFERENCES musicbrainzish.medium (id);
ALTER TABLE ONLY musicbrainzish.track ADD CONSTRAINT track_fk_artist_credit_id FOREIGN KEY (artist_credit_id) REFERENCES musicbrainzish.artist_credit (id);
ALTER TABLE ONLY musicbrainzish.work ADD CONSTRAINT work_fk_work_type_id FOREIGN KEY (work_type_id) REFERENCES musicbrainzish.work_type (id);
ALTER TABLE musicbrainzish.iswc ADD CONSTRAINT iswc_fk_work_id FOREIGN KEY (work_id) REFERENCES musicbrainzish.work (id);
ALTER TABLE musicbrainzish.isrc ADD CONSTRAINT isrc_fk_recording_id FOREIGN KEY (recording_id) REFERENCES musicbrainzish.recording (id);
ALTER TABLE musicbrainzish.link ADD CONSTRAINT link_fk_link_type_id FOREIGN KEY (link_type_id) REFERENCES musicbrainzish.link_type (id);
ALTER TABLE musicbrainzish.l_artist_recording ADD CONSTRAINT l_artist_recording_fk_link_id FOREIGN KEY (link_id) REFERENCES musicbrainzish.link (id);
ALTER TABLE musicbrainzish.l_artist_recording ADD CONSTRAINT l_artist_recording_fk_entity0_id FOREIGN KEY (entity0_id) REFERENCES musicbrainzish.artist (id);
ALTER TABLE musicbrainzish.l_artist_recording ADD CONSTRAINT l_artist_recording_fk_entity1_id FOREIGN KEY (entity1_id) REFERENCES musicbrainzish.recording (id);
ALTER TABLE ONLY musicbrainzish.l_artist_work ADD CONSTRAINT l_artist_work_fk_link_id FOREIGN KEY (link_id) REFERENCES musicbrainzish.link (id);
ALTER TABLE ONLY musicbrainzish.l_artist_work ADD CONSTRAINT l_artist_work_fk_entity0_id FOREIGN KEY (entity0_id) REFERENCES musicbrainzish.artist (id);
ALTER TABLE ONLY musicbrainzish.l_artist_work ADD CONSTRAINT l_artist_work_fk_entity1_id FOREIGN KEY (entity1_id) REFERENCES musicbrainzish.work (id);
ALTER TABLE ONLY musicbrainzish.editor_language ADD CONSTRAINT editor_language_fk_editor_id FOREIGN KEY (editor_id) REFERENCES musicbrainzish.editor (id);
ALTER TABLE ONLY musicbrainzish.editor_language ADD CONSTRAINT editor_language_fk_language_id FOREIGN KEY (language_id) REFERENCES musicbrainzish.language (id);
ALTER TABLE musicbrainzish.edit ADD CONSTRAINT edit_fk_editor_id FOREIGN KEY (editor_id) REFERENCES musicbrainzish.editor (id);
ALTER TABLE ONLY musicbrainzish.edit_data ADD CONSTRAINT edit_data_fk_edit_id FOREIGN KEY (edit_id) REFERENCES musicbrainzish.edit (id);
ALTER TABLE musicbrainzish.edit_note ADD CONSTRAINT edit_note_fk_editor_id FOREIGN KEY (editor_id) REFERENCES musicbrainzish.editor (id);
ALTER TABLE musicbrainzish.edit_note ADD CONSTRAINT edit_note_fk_edit_id FOREIGN KEY (edit_id) REFERENCES musicbrainzish.edit (id);
ALTER TABLE ONLY musicbrainzish.vote ADD CONSTRAINT vote_fk_editor_id FOREIGN KEY (editor_id) REFERENCES musicbrainzish.editor (id);
ALTER TABLE ONLY musicbrainzish.vote ADD CONSTRAINT vote_fk_edit_id FOREIGN KEY (edit_id) REFERENCES musicbrainzish.edit (id);
ALTER TABLE ONLY musicbrainzish.artist_tag ADD CONSTRAINT artist_tag_fk_artist_id FOREIGN KEY (artist_id) REFERENCES musicbrainzish.artist (id);
ALTER TABLE ONLY musicbrainzish.artist_tag ADD CONSTRAINT artist_tag_fk_tag_id FOREIGN KEY (tag_id) REFERENCES musicbrainzish.tag (id);
ALTER TABLE cover_art.art_type ADD CONSTRAINT art_type_fk_parent_id FOREIGN KEY (parent_id) REFERENCES cover_art.art_type (id);
ALTER TABLE cover_art.cover_art ADD CONSTRAINT cover_art_fk_release_id FOREIGN KEY (release_id) REFERENCES musicbrainzish.release (id);
CREATE INDEX isrc_idx_isrc ON musicbrainzish.isrc (isrc);

SET search_path = musicbrainzish, public;
CREATE FUNCTION b_upd_last_updated() RETURNS trigger AS $$ BEGIN NEW.last_updated = now(); RETURN NEW; END $$ LANGUAGE plpgsql;
CREATE FUNCTION unaccent_lower(t text) RETURNS text AS $$ SELECT lower(t) $$ LANGUAGE sql IMMUTABLE;
CREATE INDEX artist_idx_lower_name ON artist (unaccent_lower(name));
CREATE FUNCTION a_ins_artist_credit_name() RETURNS trigger AS $$ BEGIN UPDATE artist_credit SET ref_count = ref_count + 1 WHERE id = NEW.artist_credit_id; RETURN NULL; END $$ LANGUAGE plpgsql;
CREATE TRIGGER a_ins_acn AFTER INSERT ON artist_credit_name FOR EACH ROW EXECUTE FUNCTION a_ins_artist_credit_name();
CREATE VIEW medium_track_durations AS SELECT m.id AS medium, array_agg(t.length ORDER BY t.position) AS durations FROM medium m JOIN track t ON t.medium_id = m.id GROUP BY m.id;
CREATE VIEW artist_series AS SELECT a.id, a.name, a.sort_name, count(ac.*) AS credits FROM artist a LEFT JOIN artist_credit_name ac ON ac.artist_id = a.id GROUP BY a.id;
CREATE VIEW prolific AS SELECT * FROM artist_series WHERE credits > 100;
ALTER TABLE artist ADD CONSTRAINT artist_va_check CHECK (id <> 1);
COMMENT ON FUNCTION unaccent_lower(text) IS 'index helper';

CREATE VIEW v_area AS
SELECT x.id, x.gid, x.name, x.area_type_id, j1.name AS area_type_name, x.begin_year, x.end_year, x.ended, x.comment, x.edits_pending, x.last_updated
  FROM musicbrainzish.area x
  LEFT JOIN musicbrainzish.area_type j1 ON j1.id = x.area_type_id;
CREATE TRIGGER b_upd_area BEFORE UPDATE ON musicbrainzish.area FOR EACH ROW EXECUTE FUNCTION musicbrainzish.b_upd_last_updated();
CREATE VIEW v_artist AS
SELECT x.id, x.gid, x.name, x.sort_name, x.begin_year, x.begin_month, x.end_year, x.artist_type_id, j1.name AS artist_type_name, x.area_id, j2.name AS area_name, x.gender_id, j3.name AS gender_name, x.comment, x.edits_pending, x.last_updated
  FROM musicbrainzish.artist x
  LEFT JOIN musicbrainzish.artist_type j1 ON j1.id = x.artist_type_id
  LEFT JOIN musicbrainzish.area j2 ON j2.id = x.area_id
  LEFT JOIN musicbrainzish.gender j3 ON j3.id = x.gender_id;
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON musicbrainzish.artist FOR EACH ROW EXECUTE FUNCTION musicbrainzish.b_upd_last_updated();
CREATE VIEW v_artist_alias AS
SELECT x.id, x.artist_id, j1.name AS artist_name, x.name, x.locale, x.sort_name, x.primary_for_locale, x.edits_pending, x.last_updated
  FROM musicbrainzish.artist_alias x
  LEFT JOIN musicbrainzish.artist j1 ON j1.id = x.artist_id;
CREATE VIEW v_label AS
SELECT x.id, x.gid, x.name, x.label_code, x.label_type_id, j1.name AS label_type_name, x.area_id, j2.name AS area_name, x.edits_pending, x.last_updated
  FROM musicbrainzish.label x
  LEFT JOIN musicbrainzish.label_type j1 ON j1.id = x.label_type_id
  LEFT JOIN musicbrainzish.area j2 ON j2.id = x.area_id;
CREATE TRIGGER b_upd_label BEFORE UPDATE ON musicbrainzish.label FOR EACH ROW EXECUTE FUNCTION musicbrainzish.b_upd_last_updated();
CREATE VIEW v_release_group AS
SELECT x.id, x.gid, x.name, x.artist_credit_id, j1.name AS artist_credit_name, x.release_group_type_id, j2.name AS release_group_type_name, x.edits_pending, x.last_updated
  FROM musicbrainzish.release_group x
  LEFT JOIN musicbrainzish.artist_credit j1 ON j1.id = x.artist_credit_id
  LEFT JOIN musicbrainzish.release_group_type j2 ON j2.id = x.release_group_type_id;
CREATE TRIGGER b_upd_release_group BEFORE UPDATE ON musicbrainzish.release_group FOR EACH ROW EXECUTE FUNCTION musicbrainzish.b_upd_last_updated();
CREATE VIEW v_release AS
SELECT x.id, x.gid, x.name, x.artist_credit_id, j1.name AS artist_credit_name, x.release_group_id, j2.name AS release_group_name, x.release_status_id, j3.name AS release_status_name, x.packaging_id, j4.name AS packaging_name, x.language_id, j5.name AS language_name, x.script_id, j6.name AS script_name, x.barcode, x.quality, x.edits_pending, x.last_updated
  FROM musicbrainzish.release x
  LEFT JOIN musicbrainzish.artist_credit j1 ON j1.id = x.artist_credit_id
  LEFT JOIN musicbrainzish.release_group j2 ON j2.id = x.release_group_id
  LEFT JOIN musicbrainzish.release_status j3 ON j3.id = x.release_status_id
  LEFT JOIN musicbrainzish.packaging j4 ON j4.id = x.packaging_id
  LEFT JOIN musicbrainzish.language j5 ON j5.id = x.language_id
  LEFT JOIN musicbrainzish.script j6 ON j6.id = x.script_id;
CREATE TRIGGER b_upd_release BEFORE UPDATE ON musicbrainzish.release FOR EACH ROW EXECUTE FUNCTION musicbrainzish.b_upd_last_updated();
CREATE VIEW v_medium AS
SELECT x.id, x.release_id, j1.name AS release_name, x.position, x.medium_format_id, j2.name AS medium_format_name, x.name, x.track_count, x.edits_pending, x.last_updated
  FROM musicbrainzish.medium x
  LEFT JOIN musicbrainzish.release j1 ON j1.id = x.release_id
  LEFT JOIN musicbrainzish.medium_format j2 ON j2.id = x.medium_format_id;
CREATE TRIGGER b_upd_medium BEFORE UPDATE ON musicbrainzish.medium FOR EACH ROW EXECUTE FUNCTION musicbrainzish.b_upd_last_updated();
CREATE VIEW v_recording AS
SELECT x.id, x.gid, x.name, x.artist_credit_id, j1.name AS artist_credit_name, x.length, x.video, x.edits_pending, x.last_updated
  FROM musicbrainzish.recording x
  LEFT JOIN musicbrainzish.artist_credit j1 ON j1.id = x.artist_credit_id;
CREATE TRIGGER b_upd_recording BEFORE UPDATE ON musicbrainzish.recording FOR EACH ROW EXECUTE FUNCTION musicbrainzish.b_upd_last_updated();
CREATE TRIGGER b_upd_track BEFORE UPDATE ON musicbrainzish.track FOR EACH ROW EXECUTE FUNCTION musicbrainzish.b_upd_last_updated();
CREATE VIEW v_work AS
SELECT x.id, x.gid, x.name, x.work_type_id, j1.name AS work_type_name, x.edits_pending, x.last_updated
  FROM musicbrainzish.work x
  LEFT JOIN musicbrainzish.work_type j1 ON j1.id = x.work_type_id;
CREATE TRIGGER b_upd_work BEFORE UPDATE ON musicbrainzish.work FOR EACH ROW EXECUTE FUNCTION musicbrainzish.b_upd_last_updated();
