CREATE SCHEMA mb;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;
CREATE TYPE mb.artist_kind AS ENUM ('unknown', 'other');
CREATE TYPE mb.label_kind AS ENUM ('unknown', 'other');
CREATE TYPE mb.release_kind AS ENUM ('unknown', 'other');
CREATE TYPE mb.work_kind AS ENUM ('unknown', 'other');
CREATE DOMAIN mb.mbid AS uuid;
CREATE TABLE mb.area (
    id serial PRIMARY KEY,
    gid mb.mbid NOT NULL UNIQUE,
    name varchar NOT NULL,
    iso char(2)
);
CREATE TABLE mb.artist_credit (
    id serial PRIMARY KEY,
    name varchar NOT NULL,
    artist_count smallint NOT NULL CHECK (artist_count > 0),
    ref_count integer DEFAULT 0,
    created timestamptz
);
CREATE TABLE mb.artist (
    id serial PRIMARY KEY,
    gid mb.mbid NOT NULL UNIQUE,
    name varchar NOT NULL,
    sort_name varchar NOT NULL,
    begin_year smallint,
    begin_month smallint,
    end_year smallint,
    end_month smallint,
    kind mb.artist_kind NOT NULL DEFAULT 'unknown',
    area integer REFERENCES mb.area,
    comment varchar(255) NOT NULL DEFAULT '',
    edits_pending integer NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated timestamptz DEFAULT now(),
    ended boolean NOT NULL DEFAULT false,
    begin_area integer REFERENCES mb.area
);
CREATE TABLE mb.artist_credit_name (
    artist_credit integer NOT NULL REFERENCES mb.artist_credit ON DELETE CASCADE,
    position smallint NOT NULL,
    artist integer NOT NULL REFERENCES mb.artist ON DELETE CASCADE,
    name varchar NOT NULL,
    join_phrase text NOT NULL DEFAULT '',
    PRIMARY KEY (artist_credit, position)
);
CREATE TABLE mb.artist_alias (
    id serial PRIMARY KEY,
    artist integer NOT NULL REFERENCES mb.artist,
    name varchar NOT NULL,
    locale text,
    primary_for_locale boolean NOT NULL DEFAULT false,
    edits_pending integer NOT NULL
);
CREATE UNIQUE INDEX artist_alias_idx_primary ON mb.artist_alias (artist, locale) WHERE primary_for_locale = true AND locale IS NOT NULL;
CREATE TABLE mb.label (
    id serial PRIMARY KEY,
    gid mb.mbid NOT NULL UNIQUE,
    name varchar NOT NULL,
    label_code integer,
    kind mb.label_kind,
    area integer REFERENCES mb.area,
    CHECK (label_code > 0 AND label_code < 100000)
);
CREATE TABLE mb.release_group (
    id serial PRIMARY KEY,
    gid mb.mbid NOT NULL UNIQUE,
    name varchar NOT NULL,
    artist_credit integer NOT NULL REFERENCES mb.artist_credit
);
CREATE TABLE mb.release (
    id serial PRIMARY KEY,
    gid mb.mbid NOT NULL UNIQUE,
    name varchar NOT NULL,
    artist_credit integer NOT NULL REFERENCES mb.artist_credit,
    release_group integer NOT NULL REFERENCES mb.release_group,
    kind mb.release_kind,
    barcode varchar(255),
    quality smallint NOT NULL DEFAULT -1
);
CREATE TABLE mb.release_cover (
    id serial PRIMARY KEY,
    release integer NOT NULL REFERENCES mb.release,
    url text NOT NULL,
    date_uploaded timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE mb.medium (
    id serial PRIMARY KEY,
    release integer NOT NULL REFERENCES mb.release,
    position integer NOT NULL,
    name varchar NOT NULL DEFAULT '',
    track_count integer NOT NULL DEFAULT 0,
    UNIQUE (release, position)
);
CREATE TABLE mb.recording (
    id serial PRIMARY KEY,
    gid mb.mbid NOT NULL UNIQUE,
    name varchar NOT NULL,
    artist_credit integer NOT NULL REFERENCES mb.artist_credit,
    length integer CHECK (length IS NULL OR length > 0),
    video boolean NOT NULL DEFAULT false
);
CREATE TABLE mb.track (
    id serial PRIMARY KEY,
    gid mb.mbid NOT NULL UNIQUE,
    recording integer NOT NULL REFERENCES mb.recording,
    medium integer NOT NULL REFERENCES mb.medium,
    position integer NOT NULL,
    number text NOT NULL,
    name varchar NOT NULL,
    length integer,
    UNIQUE (medium, position)
);
CREATE TABLE mb.work (
    id serial PRIMARY KEY,
    gid mb.mbid NOT NULL UNIQUE,
    name varchar NOT NULL,
    kind mb.work_kind
);
CREATE TABLE mb.l_artist_work (
    id serial PRIMARY KEY,
    entity0 integer NOT NULL REFERENCES mb.artist,
    entity1 integer NOT NULL REFERENCES mb.work,
    UNIQUE (entity0, entity1)
);
CREATE INDEX artist_idx_name ON mb.artist (name);
CREATE INDEX label_idx_name ON mb.label (name);
CREATE INDEX recording_idx_name ON mb.recording (name);
CREATE INDEX work_idx_name ON mb.work (name);
CREATE INDEX release_idx_name ON mb.release (name);
CREATE INDEX release_group_idx_name ON mb.release_group (name);
CREATE FUNCTION mb.inc_ref_count(row_id integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE mb.artist_credit SET ref_count = ref_count + 1 WHERE id = row_id;
END;
$$;
CREATE FUNCTION mb.dec_ref_count(row_id integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE mb.artist_credit SET ref_count = ref_count - 1 WHERE id = row_id;
END;
$$;
CREATE FUNCTION mb.a_ins_recording() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM mb.inc_ref_count(NEW.artist_credit);
    RETURN NULL;
END;
$$;
CREATE TRIGGER a_ins_recording AFTER INSERT ON mb.recording FOR EACH ROW EXECUTE FUNCTION mb.a_ins_recording();
CREATE VIEW mb.release_tracks AS SELECT r.gid AS release_gid, m.position AS disc, t.position, t.name, t.length FROM mb.release r JOIN mb.medium m ON m.release = r.id JOIN mb.track t ON t.medium = m.id;
CREATE MATERIALIZED VIEW mb.release_length AS SELECT release_gid, sum(length) AS total, count(*) AS tracks FROM mb.release_tracks GROUP BY release_gid;
