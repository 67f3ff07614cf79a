CREATE SCHEMA musicbrainz;
SET search_path = musicbrainz;
CREATE TYPE cover_art_presence AS ENUM ('absent','present','darkened');
CREATE TYPE fluency AS ENUM ('basic','intermediate','advanced','native');
CREATE TYPE partial_date AS (y smallint, m smallint, d smallint);
CREATE FUNCTION edit_data_type_info() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'x'::text $$;
CREATE FUNCTION mb_unac(t varchar) RETURNS varchar LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT translate(lower($1),'áéíóú','aeiou')::varchar $$;
CREATE FUNCTION valid_name(t varchar) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 !~ '^\s' AND $1 !~ '\s$' AND $1 <> '' $$;
CREATE TABLE gender (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    parent int REFERENCES gender,
    child_order int NOT NULL DEFAULT 0
);
CREATE TABLE area (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    edits_pending int NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated timestamptz DEFAULT now()
);
CREATE UNIQUE INDEX area_gid ON area (gid);
CREATE TABLE artist_name (
    id serial PRIMARY KEY,
    name varchar NOT NULL CHECK (valid_name(name))
);
CREATE UNIQUE INDEX artist_name_idx_name ON artist_name (name);
CREATE INDEX artist_name_unac ON artist_name (mb_unac(name));
CREATE TABLE artist (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name int NOT NULL REFERENCES artist_name,
    sort_name int NOT NULL REFERENCES artist_name,
    begin_date_year smallint,
    begin_date_month smallint,
    begin_date_day smallint,
    end_date partial_date,
    gender int REFERENCES gender,
    area int REFERENCES area,
    comment varchar(255),
    edits_pending int NOT NULL DEFAULT 0 CHECK (edits_pending >= 0),
    last_updated timestamptz DEFAULT now(),
    ended char(1) NOT NULL DEFAULT 'N'
);
CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_sort ON artist (sort_name);
CREATE TABLE artist_credit (
    id serial PRIMARY KEY,
    name int NOT NULL REFERENCES artist_name,
    artist_count smallint NOT NULL,
    ref_count int DEFAULT 0
);
CREATE TABLE artist_credit_name (
    artist_credit int NOT NULL REFERENCES artist_credit ON DELETE CASCADE,
    position smallint NOT NULL,
    artist int NOT NULL REFERENCES artist,
    join_phrase text NOT NULL DEFAULT '',
    PRIMARY KEY (artist_credit, position)
);
CREATE TABLE release_group (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name varchar NOT NULL,
    artist_credit int NOT NULL REFERENCES artist_credit,
    primary_type varchar(30) CHECK (primary_type IN ('album','single','ep','other'))
);
CREATE TABLE release (
    id serial PRIMARY KEY,
    gid uuid NOT NULL UNIQUE,
    name varchar NOT NULL,
    artist_credit int NOT NULL REFERENCES artist_credit,
    release_group int NOT NULL REFERENCES release_group,
    barcode varchar(255),
    date_year smallint, date_month smallint, date_day smallint,
    country int REFERENCES area,
    cover_art cover_art_presence NOT NULL DEFAULT 'absent',
    quality smallint NOT NULL DEFAULT -1
);
CREATE TABLE tracklist (
    id serial PRIMARY KEY,
    track_count int NOT NULL DEFAULT 0
);
CREATE TABLE medium (
    id serial PRIMARY KEY,
    tracklist int NOT NULL REFERENCES tracklist,
    release int NOT NULL REFERENCES release,
    position int NOT NULL,
    name varchar(255)
);
CREATE TABLE recording (
    id serial PRIMARY KEY,
    gid uuid NOT NULL,
    name varchar NOT NULL,
    length int CHECK (length IS NULL OR length > 0)
);
CREATE TABLE track (
    id serial PRIMARY KEY,
    recording int NOT NULL REFERENCES recording,
    tracklist int NOT NULL REFERENCES tracklist,
    position int NOT NULL,
    name varchar NOT NULL,
    length int
);
CREATE INDEX track_tl ON track (tracklist, position);
CREATE TABLE editor_language (
    editor int NOT NULL,
    language char(3) NOT NULL,
    fluency fluency NOT NULL,
    PRIMARY KEY (editor, language)
);
CREATE VIEW s_artist AS SELECT a.id, a.gid, n.name, sn.name AS sort_name, (a.end_date).y AS end_year, a.ended = 'Y' AS is_ended
  FROM artist a JOIN artist_name n ON a.name = n.id JOIN artist_name sn ON a.sort_name = sn.id;
CREATE VIEW s_release AS SELECT r.id, r.gid, r.name, ac.artist_count, r.cover_art FROM release r JOIN artist_credit ac ON ac.id = r.artist_credit;
CREATE VIEW medium_track AS SELECT m.id AS medium, m.release, t.id AS track, t.position, t.length FROM medium m JOIN track t USING (tracklist);
CREATE FUNCTION b_upd_last_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.last_updated = now(); RETURN NEW; END $$;
CREATE FUNCTION a_ins_track() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE musicbrainz.tracklist SET track_count = track_count + 1 WHERE id = NEW.tracklist; RETURN NULL;
END $$;
CREATE FUNCTION a_del_track() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE musicbrainz.tracklist SET track_count = track_count - 1 WHERE id = OLD.tracklist; RETURN NULL;
END $$;
CREATE TRIGGER b_upd_artist BEFORE UPDATE ON artist FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated();
CREATE TRIGGER b_upd_area BEFORE UPDATE ON area FOR EACH ROW EXECUTE FUNCTION b_upd_last_updated();
CREATE TRIGGER a_ins_track AFTER INSERT ON track FOR EACH ROW EXECUTE FUNCTION a_ins_track();
CREATE TRIGGER a_del_track AFTER DELETE ON track FOR EACH ROW EXECUTE FUNCTION a_del_track();
