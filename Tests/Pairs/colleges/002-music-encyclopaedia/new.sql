CREATE SCHEMA mb;
CREATE SCHEMA statistics;
CREATE EXTENSION "uuid-ossp";
CREATE DOMAIN mb.edits_pending AS integer DEFAULT 0 NOT NULL CHECK (VALUE >= 0);
CREATE DOMAIN mb.part_date AS smallint CHECK (VALUE BETWEEN 1 AND 31);
CREATE TYPE mb.ordering AS ENUM ('automatic', 'manual');
CREATE TYPE mb.cover_art AS ENUM ('absent', 'present', 'darkened', 'front_only');
CREATE TABLE mb.area_type (
    id serial PRIMARY KEY,
    name character varying(255) NOT NULL,
    parent integer,
    child_order integer DEFAULT 0 NOT NULL,
    description text,
    gid uuid NOT NULL
);
CREATE TABLE mb.area (
    id serial PRIMARY KEY,
    gid uuid DEFAULT public.uuid_generate_v4() NOT NULL UNIQUE,
    name text NOT NULL,
    type integer,
    edits mb.edits_pending,
    ended boolean DEFAULT false NOT NULL,
    comment character varying(255) DEFAULT '' NOT NULL
);
CREATE INDEX ix_area_type ON mb.area (type);
CREATE TABLE mb.area_alias (
    id serial PRIMARY KEY,
    area integer NOT NULL,
    name text NOT NULL,
    locale text,
    sort_name text NOT NULL,
    primary_for_locale boolean DEFAULT false NOT NULL
);
CREATE INDEX ix_area_alias_area ON mb.area_alias (area);
CREATE TABLE mb.gender (
    id serial PRIMARY KEY,
    name character varying(255) NOT NULL,
    parent integer,
    child_order integer DEFAULT 0 NOT NULL
);
CREATE TABLE mb.artist_type (
    id serial PRIMARY KEY,
    name character varying(255) NOT NULL,
    parent integer,
    child_order integer DEFAULT 0 NOT NULL
);
CREATE TABLE mb.artist (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name text NOT NULL,
    sort_name text NOT NULL,
    begin_year smallint,
    begin_month mb.part_date,
    end_year smallint,
    type integer,
    area integer,
    gender integer,
    comment character varying(255) DEFAULT '' NOT NULL,
    edits mb.edits_pending,
    last_updated timestamp with time zone DEFAULT now(),
    begin_day mb.part_date,
    end_month smallint,
    end_day smallint,
    begin_area integer,
    ended boolean DEFAULT false NOT NULL,
    CONSTRAINT artist_ended_check CHECK (end_year IS NULL OR begin_year IS NULL OR end_year >= begin_year),
    CONSTRAINT artist_name_nonempty CHECK (name <> '')
);
CREATE INDEX ix_artist_type ON mb.artist (type);
CREATE INDEX ix_artist_area ON mb.artist (area);
CREATE INDEX ix_artist_begin_area ON mb.artist (begin_area);
CREATE TABLE mb.artist_alias (
    id serial PRIMARY KEY,
    artist integer NOT NULL,
    name text NOT NULL,
    sort_name text NOT NULL,
    locale text
);
CREATE INDEX ix_artist_alias_artist ON mb.artist_alias (artist);
CREATE TABLE mb.artist_credit (
    id serial PRIMARY KEY,
    name text NOT NULL,
    artist_count smallint NOT NULL,
    ref_count integer DEFAULT 0,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE mb.artist_credit_name (
    artist_credit integer NOT NULL,
    position smallint NOT NULL,
    artist integer NOT NULL,
    name text NOT NULL,
    join_phrase text DEFAULT '' NOT NULL,
    PRIMARY KEY (artist_credit, position)
);
CREATE INDEX ix_artist_credit_name_artist ON mb.artist_credit_name (artist);
CREATE TABLE mb.artist_meta (
    id integer PRIMARY KEY,
    rating smallint,
    rating_count integer,
    CHECK (rating >= 0 AND rating <= 100)
);
CREATE TABLE mb.label_type (
    id serial PRIMARY KEY,
    name character varying(255) NOT NULL
);
CREATE TABLE mb.label (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name text NOT NULL,
    label_code integer,
    type integer,
    area integer,
    comment character varying(255) DEFAULT '' NOT NULL,
    edits mb.edits_pending,
    CHECK (label_code > 0 AND label_code < 100000)
);
CREATE TABLE mb.release_group_type (
    id serial PRIMARY KEY,
    name character varying(255) NOT NULL,
    child_order integer DEFAULT 0 NOT NULL
);
CREATE TABLE mb.release_group (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name text NOT NULL,
    artist_credit integer NOT NULL,
    type integer,
    comment character varying(255) DEFAULT '' NOT NULL,
    edits mb.edits_pending
);
CREATE INDEX ix_release_group_artist_credit ON mb.release_group (artist_credit);
CREATE TABLE mb.release_status (
    id serial PRIMARY KEY,
    name character varying(255) NOT NULL
);
CREATE TABLE mb.language (
    id serial PRIMARY KEY,
    iso_code_2t character(3),
    iso_code_1 character(2),
    name character varying(100) NOT NULL,
    frequency smallint DEFAULT 0 NOT NULL
);
CREATE TABLE mb.script (
    id serial PRIMARY KEY,
    iso_code character(4) NOT NULL,
    iso_number character(3) NOT NULL,
    name character varying(100) NOT NULL
);
CREATE TABLE mb.release (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name text NOT NULL,
    artist_credit integer NOT NULL,
    release_group integer NOT NULL,
    status integer,
    language integer,
    script integer,
    barcode character varying(255),
    quality smallint DEFAULT -1 NOT NULL,
    edits mb.edits_pending,
    cover mb.cover_art DEFAULT 'absent' NOT NULL
);
CREATE INDEX ix_release_artist_credit ON mb.release (artist_credit);
CREATE INDEX ix_release_release_group ON mb.release (release_group);
CREATE TABLE mb.release_country (
    release integer NOT NULL,
    country integer NOT NULL,
    date_year smallint,
    date_month smallint,
    date_day smallint,
    PRIMARY KEY (release, country)
);
CREATE INDEX ix_release_country_country ON mb.release_country (country);
CREATE TABLE mb.release_label (
    id serial PRIMARY KEY,
    release integer NOT NULL,
    label integer,
    catalog_number character varying(255)
);
CREATE INDEX ix_release_label_release ON mb.release_label (release);
CREATE INDEX ix_release_label_label ON mb.release_label (label);
CREATE TABLE mb.medium_format (
    id serial PRIMARY KEY,
    name character varying(100) NOT NULL,
    parent integer,
    year smallint,
    has_discids boolean DEFAULT false NOT NULL,
    description text,
    gid uuid NOT NULL
);
CREATE TABLE mb.medium (
    id serial PRIMARY KEY,
    release integer NOT NULL,
    position integer NOT NULL,
    format integer,
    name character varying(255) DEFAULT '' NOT NULL,
    track_count integer DEFAULT 0 NOT NULL,
    UNIQUE (release, position)
);
CREATE TABLE mb.cdtoc (
    id serial PRIMARY KEY,
    discid character(28) NOT NULL UNIQUE,
    freedb_id character(8) NOT NULL,
    track_count integer NOT NULL,
    track_offset integer[] NOT NULL
);
CREATE TABLE mb.medium_cdtoc (
    id serial PRIMARY KEY,
    medium integer NOT NULL,
    cdtoc integer NOT NULL,
    UNIQUE (medium, cdtoc)
);
CREATE INDEX ix_medium_cdtoc_cdtoc ON mb.medium_cdtoc (cdtoc);
CREATE TABLE mb.recording (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name text NOT NULL,
    artist_credit integer NOT NULL,
    length integer,
    video boolean DEFAULT false NOT NULL,
    edits mb.edits_pending,
    CHECK (length IS NULL OR length > 0)
);
CREATE INDEX ix_recording_artist_credit ON mb.recording (artist_credit);
CREATE TABLE mb.isrc (
    id serial PRIMARY KEY,
    recording integer NOT NULL,
    isrc character(12) NOT NULL,
    source smallint,
    CHECK (isrc ~ '^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$')
);
CREATE TABLE mb.track (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    recording integer NOT NULL,
    medium integer NOT NULL,
    position integer NOT NULL,
    number text NOT NULL,
    is_data_track boolean DEFAULT false NOT NULL,
    name text NOT NULL,
    length integer,
    UNIQUE (medium, position)
);
CREATE INDEX ix_track_recording ON mb.track (recording);
CREATE TABLE mb.work_type (
    id serial PRIMARY KEY,
    name character varying(255) NOT NULL
);
CREATE TABLE mb.work (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name text NOT NULL,
    type integer,
    comment character varying(255) DEFAULT '' NOT NULL
);
CREATE TABLE mb.iswc (
    id serial PRIMARY KEY,
    work integer NOT NULL,
    iswc character(15)
);
CREATE INDEX ix_iswc_work ON mb.iswc (work);
CREATE TABLE mb.editor (
    id serial PRIMARY KEY,
    name text NOT NULL,
    privs bigint DEFAULT 0 NOT NULL,
    email text,
    bio text,
    member_since timestamp with time zone DEFAULT now(),
    UNIQUE (name),
    CONSTRAINT editor_email_check CHECK (email LIKE '%@%')
);
CREATE TABLE mb.edit (
    id serial PRIMARY KEY,
    editor integer NOT NULL,
    quality smallint DEFAULT 1 NOT NULL,
    type smallint NOT NULL,
    status smallint NOT NULL,
    autoedit smallint DEFAULT 0 NOT NULL,
    open_time timestamp with time zone DEFAULT now(),
    close_time timestamp with time zone,
    expire_time timestamp with time zone NOT NULL
);
CREATE INDEX ix_edit_editor ON mb.edit (editor);
CREATE TABLE mb.vote (
    id serial PRIMARY KEY,
    editor integer NOT NULL,
    edit integer NOT NULL,
    vote smallint NOT NULL,
    superseded boolean DEFAULT false NOT NULL,
    vote_time timestamp with time zone DEFAULT now()
);
CREATE INDEX ix_vote_editor ON mb.vote (editor);
CREATE INDEX ix_vote_edit ON mb.vote (edit);
CREATE TABLE mb.tag (
    id serial PRIMARY KEY,
    name character varying(255) NOT NULL UNIQUE,
    ref_count integer DEFAULT 0 NOT NULL
);
CREATE TABLE mb.artist_tag (
    artist integer NOT NULL,
    tag integer NOT NULL,
    count integer NOT NULL,
    PRIMARY KEY (artist, tag)
);
CREATE INDEX ix_artist_tag_tag ON mb.artist_tag (tag);
CREATE TABLE mb.url (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    url text NOT NULL UNIQUE,
    edits mb.edits_pending
);
CREATE TABLE statistics.statistic (
    id serial PRIMARY KEY,
    name character varying(100) NOT NULL,
    value integer NOT NULL,
    date_collected date DEFAULT now() NOT NULL,
    UNIQUE (name, date_collected)
);
CREATE TABLE mb.release_unknown_country (
    release integer PRIMARY KEY,
    date_year smallint,
    date_month smallint,
    date_day smallint
);
CREATE TABLE mb.series (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name text NOT NULL,
    ordering mb.ordering DEFAULT 'automatic' NOT NULL,
    comment character varying(255) DEFAULT '' NOT NULL
);
CREATE TABLE mb.event (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name text NOT NULL,
    begin_year smallint,
    time time,
    cancelled boolean DEFAULT false NOT NULL,
    setlist text,
    edits mb.edits_pending
);
CREATE TABLE mb.genre (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name text NOT NULL UNIQUE,
    last_updated timestamp with time zone DEFAULT now()
);
CREATE TABLE mb.edit_data (
    edit integer PRIMARY KEY,
    data jsonb NOT NULL
);
CREATE TABLE mb.work_language (
    work integer NOT NULL,
    language integer NOT NULL,
    PRIMARY KEY (work, language)
);
ALTER TABLE mb.area_type ADD CONSTRAINT fk_area_type_parent FOREIGN KEY (parent) REFERENCES mb.area_type;
ALTER TABLE mb.area ADD CONSTRAINT fk_area_type FOREIGN KEY (type) REFERENCES mb.area_type;
ALTER TABLE mb.area_alias ADD CONSTRAINT fk_area_alias_area FOREIGN KEY (area) REFERENCES mb.area;
ALTER TABLE mb.gender ADD CONSTRAINT fk_gender_parent FOREIGN KEY (parent) REFERENCES mb.gender;
ALTER TABLE mb.artist_type ADD CONSTRAINT fk_artist_type_parent FOREIGN KEY (parent) REFERENCES mb.artist_type;
ALTER TABLE mb.artist ADD CONSTRAINT fk_artist_type FOREIGN KEY (type) REFERENCES mb.artist_type;
ALTER TABLE mb.artist ADD CONSTRAINT fk_artist_area FOREIGN KEY (area) REFERENCES mb.area;
ALTER TABLE mb.artist ADD CONSTRAINT fk_artist_gender FOREIGN KEY (gender) REFERENCES mb.gender;
ALTER TABLE mb.artist ADD CONSTRAINT fk_artist_begin_area FOREIGN KEY (begin_area) REFERENCES mb.area;
ALTER TABLE mb.artist_alias ADD CONSTRAINT fk_artist_alias_artist FOREIGN KEY (artist) REFERENCES mb.artist;
ALTER TABLE mb.artist_credit_name ADD CONSTRAINT fk_artist_credit_name_artist_credit FOREIGN KEY (artist_credit) REFERENCES mb.artist_credit ON DELETE CASCADE;
ALTER TABLE mb.artist_credit_name ADD CONSTRAINT fk_artist_credit_name_artist FOREIGN KEY (artist) REFERENCES mb.artist;
ALTER TABLE mb.artist_meta ADD CONSTRAINT fk_artist_meta_id FOREIGN KEY (id) REFERENCES mb.artist ON DELETE CASCADE;
ALTER TABLE mb.label ADD CONSTRAINT fk_label_type FOREIGN KEY (type) REFERENCES mb.label_type;
ALTER TABLE mb.label ADD CONSTRAINT fk_label_area FOREIGN KEY (area) REFERENCES mb.area;
ALTER TABLE mb.release_group ADD CONSTRAINT fk_release_group_artist_credit FOREIGN KEY (artist_credit) REFERENCES mb.artist_credit;
ALTER TABLE mb.release_group ADD CONSTRAINT fk_release_group_type FOREIGN KEY (type) REFERENCES mb.release_group_type;
ALTER TABLE mb.release ADD CONSTRAINT fk_release_artist_credit FOREIGN KEY (artist_credit) REFERENCES mb.artist_credit;
ALTER TABLE mb.release ADD CONSTRAINT fk_release_release_group FOREIGN KEY (release_group) REFERENCES mb.release_group;
ALTER TABLE mb.release ADD CONSTRAINT fk_release_status FOREIGN KEY (status) REFERENCES mb.release_status;
ALTER TABLE mb.release ADD CONSTRAINT fk_release_language FOREIGN KEY (language) REFERENCES mb.language;
ALTER TABLE mb.release ADD CONSTRAINT fk_release_script FOREIGN KEY (script) REFERENCES mb.script;
ALTER TABLE mb.release_country ADD CONSTRAINT fk_release_country_release FOREIGN KEY (release) REFERENCES mb.release ON DELETE CASCADE;
ALTER TABLE mb.release_country ADD CONSTRAINT fk_release_country_country FOREIGN KEY (country) REFERENCES mb.area;
ALTER TABLE mb.release_label ADD CONSTRAINT fk_release_label_release FOREIGN KEY (release) REFERENCES mb.release;
ALTER TABLE mb.release_label ADD CONSTRAINT fk_release_label_label FOREIGN KEY (label) REFERENCES mb.label;
ALTER TABLE mb.medium_format ADD CONSTRAINT fk_medium_format_parent FOREIGN KEY (parent) REFERENCES mb.medium_format;
ALTER TABLE mb.medium ADD CONSTRAINT fk_medium_release FOREIGN KEY (release) REFERENCES mb.release ON DELETE CASCADE;
ALTER TABLE mb.medium ADD CONSTRAINT fk_medium_format FOREIGN KEY (format) REFERENCES mb.medium_format;
ALTER TABLE mb.medium_cdtoc ADD CONSTRAINT fk_medium_cdtoc_medium FOREIGN KEY (medium) REFERENCES mb.medium;
ALTER TABLE mb.medium_cdtoc ADD CONSTRAINT fk_medium_cdtoc_cdtoc FOREIGN KEY (cdtoc) REFERENCES mb.cdtoc;
ALTER TABLE mb.recording ADD CONSTRAINT fk_recording_artist_credit FOREIGN KEY (artist_credit) REFERENCES mb.artist_credit;
ALTER TABLE mb.isrc ADD CONSTRAINT fk_isrc_recording FOREIGN KEY (recording) REFERENCES mb.recording;
ALTER TABLE mb.track ADD CONSTRAINT fk_track_recording FOREIGN KEY (recording) REFERENCES mb.recording;
ALTER TABLE mb.track ADD CONSTRAINT fk_track_medium FOREIGN KEY (medium) REFERENCES mb.medium;
ALTER TABLE mb.work ADD CONSTRAINT fk_work_type FOREIGN KEY (type) REFERENCES mb.work_type;
ALTER TABLE mb.iswc ADD CONSTRAINT fk_iswc_work FOREIGN KEY (work) REFERENCES mb.work;
ALTER TABLE mb.edit ADD CONSTRAINT fk_edit_editor FOREIGN KEY (editor) REFERENCES mb.editor;
ALTER TABLE mb.vote ADD CONSTRAINT fk_vote_editor FOREIGN KEY (editor) REFERENCES mb.editor;
ALTER TABLE mb.vote ADD CONSTRAINT fk_vote_edit FOREIGN KEY (edit) REFERENCES mb.edit;
ALTER TABLE mb.artist_tag ADD CONSTRAINT fk_artist_tag_artist FOREIGN KEY (artist) REFERENCES mb.artist ON DELETE CASCADE;
ALTER TABLE mb.artist_tag ADD CONSTRAINT fk_artist_tag_tag FOREIGN KEY (tag) REFERENCES mb.tag;
ALTER TABLE mb.release_unknown_country ADD CONSTRAINT fk_release_unknown_country_release FOREIGN KEY (release) REFERENCES mb.release ON DELETE CASCADE;
ALTER TABLE mb.edit_data ADD CONSTRAINT fk_edit_data_edit FOREIGN KEY (edit) REFERENCES mb.edit ON DELETE CASCADE;
ALTER TABLE mb.work_language ADD CONSTRAINT fk_work_language_work FOREIGN KEY (work) REFERENCES mb.work ON DELETE CASCADE;
ALTER TABLE mb.work_language ADD CONSTRAINT fk_work_language_language FOREIGN KEY (language) REFERENCES mb.language;
CREATE FUNCTION mb.inc_ref() RETURNS trigger AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE mb.artist_credit SET ref_count = ref_count + 1 WHERE id = NEW.artist_credit;
  ELSE
    UPDATE mb.artist_credit SET ref_count = ref_count - 1 WHERE id = OLD.artist_credit;
  END IF;
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER a_ins_release AFTER INSERT OR DELETE ON mb.release FOR EACH ROW EXECUTE FUNCTION mb.inc_ref();
CREATE TRIGGER a_ins_recording AFTER INSERT ON mb.recording FOR EACH ROW EXECUTE FUNCTION mb.inc_ref();
CREATE INDEX artist_lower_name ON mb.artist (lower(name));
CREATE VIEW mb.release_event AS SELECT release, date_year, date_month, date_day, country FROM mb.release_country UNION ALL SELECT release, date_year, date_month, date_day, NULL::integer FROM mb.release_unknown_country;
CREATE VIEW mb.artist_releases AS SELECT acn.artist, r.id AS release, e.date_year, r.cover FROM mb.release r JOIN mb.artist_credit_name acn ON acn.artist_credit = r.artist_credit LEFT JOIN mb.release_event e ON e.release = r.id;
CREATE UNIQUE INDEX artist_alias_primary ON mb.artist_alias (artist, locale) WHERE locale IS NOT NULL AND name <> sort_name;
CREATE INDEX artist_sort ON mb.artist (sort_name COLLATE "C");
COMMENT ON VIEW mb.release_event IS 'All events, dated or not';
COMMENT ON DOMAIN mb.edits_pending IS 'count of open edits';
