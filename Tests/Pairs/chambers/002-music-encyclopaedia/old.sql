CREATE SCHEMA legacy;
CREATE EXTENSION cube;
CREATE TYPE fluency AS ENUM ('basic','intermediate','advanced','native');
CREATE TYPE cover_art_presence AS ENUM ('absent', 'present');
CREATE DOMAIN mbid AS uuid;
CREATE FUNCTION controlled_for_whitespace(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN NOT $1 ~ '^\s|\s$'; END $$;
CREATE TABLE artist_type (
    id serial NOT NULL,
    name text NOT NULL,
    parent integer,
    child_order integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE area (
    id serial NOT NULL,
    gid mbid NOT NULL,
    name text NOT NULL,
    type integer,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamptz DEFAULT now(),
    PRIMARY KEY (id),
    UNIQUE (gid)
);
CREATE TABLE artist (
    id serial NOT NULL,
    gid mbid NOT NULL,
    name text NOT NULL,
    sort_name text NOT NULL,
    begin_date_year smallint,
    end_date_year smallint,
    type integer,
    area integer,
    gender integer,
    comment varchar(255) DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamptz DEFAULT now(),
    ended boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (gid),
    CONSTRAINT artist_ended_check CHECK (ended OR end_date_year IS NULL),
    CONSTRAINT artist_check_9d559 CHECK (controlled_for_whitespace(name))
);
CREATE TABLE artist_alias (
    id serial NOT NULL,
    artist integer NOT NULL,
    name text NOT NULL,
    locale text,
    sort_name text NOT NULL,
    primary_for_locale boolean DEFAULT false NOT NULL,
    last_updated timestamptz DEFAULT now(),
    PRIMARY KEY (id)
);
CREATE INDEX artist_alias_artist_locale_idx ON artist_alias USING btree (artist, locale);
CREATE TABLE artist_credit (
    id serial NOT NULL,
    name text NOT NULL,
    artist_count smallint NOT NULL,
    ref_count integer DEFAULT 0,
    created timestamptz DEFAULT now(),
    PRIMARY KEY (id)
);
CREATE TABLE artist_credit_name (
    artist_credit integer NOT NULL,
    position smallint NOT NULL,
    artist integer NOT NULL,
    name text NOT NULL,
    join_phrase text DEFAULT '' NOT NULL,
    PRIMARY KEY (artist_credit, position)
);
CREATE INDEX artist_credit_name_artist_idx ON artist_credit_name USING btree (artist);
CREATE TABLE release_group (
    id serial NOT NULL,
    gid mbid NOT NULL,
    name text NOT NULL,
    artist_credit integer NOT NULL,
    type integer,
    comment varchar(255) DEFAULT '' NOT NULL,
    edits_pending integer DEFAULT 0 NOT NULL,
    last_updated timestamptz DEFAULT now(),
    PRIMARY KEY (id),
    UNIQUE (gid)
);
CREATE TABLE release (
    id serial NOT NULL,
    gid mbid NOT NULL,
    name text NOT NULL,
    artist_credit integer NOT NULL,
    release_group integer NOT NULL,
    barcode varchar(255),
    status integer,
    quality smallint DEFAULT -1 NOT NULL,
    last_updated timestamptz DEFAULT now(),
    cover_art_url text,
    PRIMARY KEY (id),
    UNIQUE (gid)
);
CREATE TABLE recording (
    id serial NOT NULL,
    gid mbid NOT NULL,
    name text NOT NULL,
    artist_credit integer NOT NULL,
    length integer,
    edits_pending integer DEFAULT 0 NOT NULL,
    video boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (gid)
);
CREATE TABLE medium (
    id serial NOT NULL,
    release integer NOT NULL,
    position integer NOT NULL,
    format integer,
    name varchar(255) DEFAULT '' NOT NULL,
    track_count integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (release, position)
);
CREATE INDEX medium_release_idx ON medium USING btree (release);
CREATE TABLE track (
    id serial NOT NULL,
    gid mbid NOT NULL,
    recording integer NOT NULL,
    medium integer NOT NULL,
    position integer NOT NULL,
    number text NOT NULL,
    name text NOT NULL,
    artist_credit integer NOT NULL,
    length integer,
    PRIMARY KEY (id)
);
CREATE INDEX track_recording_idx ON track USING btree (recording);
CREATE INDEX track_medium_position_idx ON track USING btree (medium, position);
CREATE TABLE release_meta (
    id integer NOT NULL,
    date_added timestamptz DEFAULT now(),
    info_url text,
    amazon_asin varchar(10),
    cover_art_presence cover_art_presence DEFAULT 'absent' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE artist_tag (
    artist integer NOT NULL,
    tag integer NOT NULL,
    count integer NOT NULL,
    last_updated timestamptz DEFAULT now(),
    PRIMARY KEY (artist, tag)
);
ALTER TABLE ONLY artist_type ADD CONSTRAINT artist_type_parent_fkey FOREIGN KEY (parent) REFERENCES artist_type(id);
ALTER TABLE ONLY artist ADD CONSTRAINT artist_type_fkey FOREIGN KEY (type) REFERENCES artist_type(id);
ALTER TABLE ONLY artist ADD CONSTRAINT artist_area_fkey FOREIGN KEY (area) REFERENCES area(id);
ALTER TABLE ONLY artist_alias ADD CONSTRAINT artist_alias_artist_fkey FOREIGN KEY (artist) REFERENCES artist(id);
ALTER TABLE ONLY artist_credit_name ADD CONSTRAINT artist_credit_name_artist_credit_fkey FOREIGN KEY (artist_credit) REFERENCES artist_credit(id) ON DELETE CASCADE;
ALTER TABLE ONLY artist_credit_name ADD CONSTRAINT artist_credit_name_artist_fkey FOREIGN KEY (artist) REFERENCES artist(id);
ALTER TABLE ONLY release_group ADD CONSTRAINT release_group_artist_credit_fkey FOREIGN KEY (artist_credit) REFERENCES artist_credit(id);
ALTER TABLE ONLY release ADD CONSTRAINT release_artist_credit_fkey FOREIGN KEY (artist_credit) REFERENCES artist_credit(id);
ALTER TABLE ONLY release ADD CONSTRAINT release_release_group_fkey FOREIGN KEY (release_group) REFERENCES release_group(id);
ALTER TABLE ONLY recording ADD CONSTRAINT recording_artist_credit_fkey FOREIGN KEY (artist_credit) REFERENCES artist_credit(id);
ALTER TABLE ONLY medium ADD CONSTRAINT medium_release_fkey FOREIGN KEY (release) REFERENCES release(id);
ALTER TABLE ONLY track ADD CONSTRAINT track_recording_fkey FOREIGN KEY (recording) REFERENCES recording(id);
ALTER TABLE ONLY track ADD CONSTRAINT track_medium_fkey FOREIGN KEY (medium) REFERENCES medium(id);
ALTER TABLE ONLY track ADD CONSTRAINT track_artist_credit_fkey FOREIGN KEY (artist_credit) REFERENCES artist_credit(id);
ALTER TABLE ONLY release_meta ADD CONSTRAINT release_meta_id_fkey FOREIGN KEY (id) REFERENCES release(id) ON DELETE CASCADE;
ALTER TABLE ONLY artist_tag ADD CONSTRAINT artist_tag_artist_fkey FOREIGN KEY (artist) REFERENCES artist(id);
ALTER TABLE artist_alias ADD CONSTRAINT primary_check CHECK ((locale IS NULL AND primary_for_locale IS FALSE) OR locale IS NOT NULL);
CREATE TABLE legacy.puid (id serial PRIMARY KEY, puid char(36) NOT NULL, version integer);
CREATE FUNCTION inc_ref_count() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE artist_credit SET ref_count = ref_count + 1 WHERE id = NEW.artist_credit; RETURN NULL; END $$;
CREATE TRIGGER a_ins_release AFTER INSERT ON release FOR EACH ROW EXECUTE FUNCTION inc_ref_count();
CREATE TRIGGER a_ins_release_group AFTER INSERT ON release_group FOR EACH ROW EXECUTE FUNCTION inc_ref_count();
CREATE TRIGGER a_ins_recording AFTER INSERT ON recording FOR EACH ROW EXECUTE FUNCTION inc_ref_count();
CREATE VIEW artist_series AS SELECT a.id, a.name, count(*) AS groups FROM artist a JOIN artist_credit_name n ON n.artist = a.id JOIN release_group rg USING (artist_credit) GROUP BY a.id, a.name;
CREATE MATERIALIZED VIEW release_stats AS SELECT r.id, r.name, sum(m.track_count) AS tracks FROM release r JOIN medium m ON m.release = r.id GROUP BY r.id WITH NO DATA;
CREATE INDEX release_stats_idx ON release_stats (id);
COMMENT ON COLUMN artist.sort_name IS 'sort name';
