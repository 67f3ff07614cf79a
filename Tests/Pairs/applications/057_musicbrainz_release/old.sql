CREATE SCHEMA musicbrainz;
CREATE SCHEMA cover_art_archive;
CREATE EXTENSION IF NOT EXISTS cube WITH SCHEMA musicbrainz;
CREATE EXTENSION IF NOT EXISTS earthdistance WITH SCHEMA musicbrainz;
CREATE TYPE musicbrainz.cover_art_presence AS ENUM ('absent', 'present', 'darkened');
CREATE TYPE musicbrainz.oauth_code_challenge_method AS ENUM ('plain');
CREATE FUNCTION musicbrainz.generate_uuid_v4() RETURNS uuid LANGUAGE sql VOLATILE AS $$ SELECT gen_random_uuid() $$;
CREATE FUNCTION musicbrainz.create_cube_from_durations(durations INTEGER[]) RETURNS musicbrainz.cube LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    point    float8[] := '{}';
    str VARCHAR;
BEGIN
    str := 'x';
    point := durations::float8[];
    RETURN musicbrainz.cube(point);
END;
$$;
CREATE FUNCTION musicbrainz.valid_date(y smallint, m smallint, d smallint) RETURNS boolean LANGUAGE sql IMMUTABLE 
 AS $$ SELECT CASE WHEN y IS NULL 
THEN m IS NULL AND d IS NULL
 ELSE coalesce(m BETWEEN 1 AND 12, true) AND coalesce(d BETWEEN 1 AND 31, true) END $$;
CREATE FUNCTION musicbrainz.is_valid_gtin(
text
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 ~ '^[0-9]+$' 
$$;
CREATE FUNCTION musicbrainz.inc_ref_count(tbl varchar, row_id integer, val integer) RETURNS void AS $$
BEGIN
    EXECUTE 'SELECT ref_count FROM ' || tbl || ' WHERE id = ' || row_id || ' FOR UPDATE';
    EXECUTE 'UPDATE ' || tbl || ' SET ref_count = ref_count + ' || val || ' WHERE id = ' || row_id;
    RETURN;
END;
$$ LANGUAGE 'plpgsql';
CREATE TABLE musicbrainz.artist_credit (id SERIAL PRIMARY KEY, name VARCHAR NOT NULL, artist_count SMALLINT NOT NULL, ref_count INTEGER DEFAULT 0
);
CREATE TABLE musicbrainz.label (id SERIAL PRIMARY KEY, gid UUID NOT NULL, name VARCHAR NOT NULL, begin_date_year SMALLINT, begin_date_month SMALLINT, begin_date_day SMALLINT, label_code INTEGER CHECK (label_code > 0 AND label_code < 
100000
), comment VARCHAR(255) NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX label_idx_gid ON musicbrainz.label (gid);
CREATE TABLE musicbrainz.release_group (id SERIAL PRIMARY KEY, gid UUID NOT NULL, name VARCHAR NOT NULL, artist_credit INTEGER NOT NULL REFERENCES musicbrainz.artist_credit(id), type INTEGER, comment VARCHAR(255) NOT NULL DEFAULT '', edits_pending INTEGER NOT NULL DEFAULT 0 CHECK (edits_pending >= 0), last_updated TIMESTAMPTZ DEFAULT NOW());
CREATE TABLE musicbrainz.release (
    id SERIAL PRIMARY KEY, gid UUID NOT NULL, name VARCHAR NOT NULL,
    artist_credit INTEGER NOT NULL REFERENCES musicbrainz.artist_credit(id),
    release_group INTEGER NOT NULL REFERENCES musicbrainz.release_group(id),
    status INTEGER, packaging INTEGER,
    country INTEGER, date_year SMALLINT, date_month SMALLINT, date_day SMALLINT,
    language INTEGER, script INTEGER, barcode VARCHAR(255) 
 , comment VARCHAR(255) NOT NULL DEFAULT '', edits_pending INTEGER NOT NULL DEFAULT 0, quality SMALLINT NOT NULL DEFAULT -1, last_updated TIMESTAMPTZ DEFAULT NOW()
);
CREATE UNIQUE INDEX release_idx_gid ON musicbrainz.release (gid);
CREATE INDEX release_idx_date ON musicbrainz.release (date_year, date_month, date_day);
CREATE TABLE musicbrainz.tracklist (id SERIAL PRIMARY KEY, track_count INTEGER NOT NULL DEFAULT 0);
CREATE TABLE musicbrainz.medium (id SERIAL PRIMARY KEY, 
tracklist INTEGER NOT NULL REFERENCES musicbrainz.tracklist(id),
 release INTEGER NOT NULL REFERENCES musicbrainz.release(id), position INTEGER NOT NULL, format INTEGER, name VARCHAR
(255)
);
CREATE INDEX medium_idx_release ON musicbrainz.medium (release);
CREATE TABLE musicbrainz.track (id SERIAL PRIMARY KEY, 
recording INTEGER NOT NULL, tracklist INTEGER NOT NULL REFERENCES musicbrainz.tracklist(id),
 position INTEGER NOT NULL, number TEXT
, name VARCHAR NOT NULL, length INTEGER CHECK (length IS NULL OR length > 0)
);
CREATE TABLE musicbrainz.medium_index (medium INTEGER PRIMARY KEY REFERENCES musicbrainz.medium ON DELETE CASCADE, toc musicbrainz.CUBE);
CREATE INDEX medium_index_idx ON musicbrainz.medium_index USING gist (toc);
CREATE TABLE musicbrainz.edit (id 
SERIAL
, editor INTEGER NOT NULL, type SMALLINT NOT NULL, status SMALLINT NOT NULL, 
data TEXT NOT NULL, yes_votes INTEGER NOT NULL DEFAULT 0, no_votes INTEGER NOT NULL DEFAULT 0,
 open_time TIMESTAMPTZ DEFAULT NOW(), close_time TIMESTAMPTZ
, PRIMARY KEY (id));
CREATE INDEX edit_idx_vote_time ON musicbrainz.edit (open_time);
CREATE FUNCTION musicbrainz.a_ins_release() RETURNS trigger AS $$
BEGIN
    PERFORM musicbrainz.inc_ref_count('musicbrainz.artist_credit', NEW.artist_credit, 1);
    INSERT INTO musicbrainz.release_meta (id) VALUES (NEW.id);
    RETURN NULL;
END;
$$ LANGUAGE 'plpgsql';
CREATE TABLE musicbrainz.release_meta (id INTEGER PRIMARY KEY REFERENCES musicbrainz.release ON DELETE CASCADE, date_added TIMESTAMPTZ DEFAULT NOW(), info_url VARCHAR(255), amazon_asin VARCHAR(10), 
amazon_store VARCHAR(20),
 cover_art_presence musicbrainz.cover_art_presence NOT NULL DEFAULT 'absent');
CREATE TRIGGER a_ins_release AFTER INSERT ON musicbrainz.release FOR EACH ROW EXECUTE PROCEDURE musicbrainz.a_ins_release();
CREATE TABLE cover_art_archive.image_type (mime_type TEXT PRIMARY KEY, suffix TEXT NOT NULL);
CREATE TABLE cover_art_archive.cover_art (id BIGINT PRIMARY KEY, release INTEGER NOT NULL REFERENCES musicbrainz.release(id) ON DELETE CASCADE, mime_type TEXT NOT NULL REFERENCES cover_art_archive.image_type, edit INTEGER NOT NULL, ordering INTEGER NOT NULL CHECK (ordering > 0), date_uploaded TIMESTAMPTZ NOT NULL DEFAULT NOW()
);
CREATE VIEW cover_art_archive.index_listing AS SELECT c.id, c.release, c.mime_type, c.edit, 
c.ordering, c.date_uploaded,
 (e.close_time IS NOT NULL) AS approved FROM cover_art_archive.cover_art c LEFT JOIN musicbrainz.edit e ON e.id = c.edit JOIN cover_art_archive.image_type t ON t.mime_type = c.mime_type;
CREATE FUNCTION musicbrainz.get_releases(ac integer
) RETURNS SETOF musicbrainz.release LANGUAGE sql STABLE AS $$ SELECT * FROM musicbrainz.release WHERE artist_credit = $1 
$$;
CREATE VIEW musicbrainz.release_series AS SELECT r.id, r.name, r.date_year, rg.name AS rg_name FROM musicbrainz.release r JOIN musicbrainz.release_group rg ON rg.id = r.release_group;
